"""Plants extracts into any Word file, as if it had been a briefing that somebody made into something else since."""

import random
from pathlib import Path

from exports.briefing_content import Briefing
from exports.word import hash_map
from exports.word import notes as word_notes
from exports.word.byte_tree import ByteTree
from exports.word.edited_package import EditedPackage
from exports.word.file_story import StoryMaker, file_styles
from exports.word.found_blocks import FoundBlocks
from exports.word.note_edits import NoteEdits
from exports.word.package import PackageDraft
from exports.word.quotation import quotation
from exports.word.splice import Edit, spliced
from exports.word.xml_text import R

TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def planted(source: Path, target: Path, briefing: Briefing, *, seed: int) -> None:
    """Put the briefing's extracts between paragraphs of a file, anywhere, with notes, bookmarks and the hash map."""
    package = EditedPackage(source)
    tree = ByteTree(package.part(package.main))
    notes = package.related("footnotes")
    first = 1 + max(0, NoteEdits(package.part(notes), "footnote").highest_id) if notes else 1
    styles = file_styles(package.part(package.related("styles")))
    story = StoryMaker(FoundBlocks(tree), styles, note_kind="footnote", first_note=first)()
    body = next(node for node in tree.root.walk() if node.name == "body")
    places = [tree.end(node) for node in body.children if node.name == "p"]
    chosen = sorted(random.Random(seed).choices(places, k=briefing.extract_count))
    edits = []
    for section in briefing.sections:
        story.section = section.key
        edits += [Edit(0, 0, quotation(story, extract).encode()) for extract in section.extracts]
    placed = [Edit(place, place, edit.new) for place, edit in zip(chosen, edits, strict=True)]
    draft = package.draft()
    draft.replace(package.main, spliced(tree.part, placed))
    _add_notes(draft, package, notes, "".join(story.notes.xml()))
    shell = hash_map.part(project="p", briefing="", exported="", mode="footnote", marker="<?x ?>")
    content = shell.replace(b"<?x ?>", "".join(story.hash_map.xml()).encode())
    draft.add(
        "customXml/item77.xml", content, content_type="", related_from=package.main, relation=hash_map.ITEM_RELATIONSHIP
    )
    target.write_bytes(draft.written())


def _add_notes(draft: PackageDraft, package: EditedPackage, part: str, notes: str) -> None:
    if not part:
        content = word_notes.new_part(word_notes.FOOTNOTE, "<?x ?>").replace(b"<?x ?>", notes.encode())
        draft.add(
            "word/footnotes.xml",
            content,
            content_type=f"{TYPES}.footnotes+xml",
            related_from=package.main,
            relation=f"{R}/footnotes",
        )
        return
    old = package.part(part)
    place = old.rindex(b"</w:footnotes>")
    draft.replace(part, old[:place] + notes.encode() + old[place:])
