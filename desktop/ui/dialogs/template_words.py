"""Words for what a house template is taken for: its roles, how sure a guess is, how a style looks, its slots."""

from desktop.ui.words import mark, tr
from exports.house_style import Guess, HouseStyle, HouseTemplate, Look, TemplateFault

ROLES = {
    "title": mark("Title"),
    "subtitle": mark("Question below the title"),
    "fact": mark("To, from and date"),
    "heading1": mark("Heading 1"),
    "heading2": mark("Heading 2"),
    "heading3": mark("Heading 3"),
    "annex": mark("Heading of an annex"),
    "numbered": mark("Numbered paragraph"),
    "body": mark("Paragraph without a number"),
    "list_item": mark("Item of a list"),
    "quote": mark("Quotation"),
    "attribution": mark("Who says it"),
    "note": mark("Reviewer’s note"),
    "caption": mark("Caption"),
    "table": mark("Table"),
    "table_heading": mark("Heading in a table"),
    "table_text": mark("Text in a table"),
    "footnote_text": mark("Note"),
    "contents1": mark("Contents, level 1"),
    "contents2": mark("Contents, level 2"),
    "marking": mark("Protective marking"),
    "handling": mark("Handling instruction"),
}
"""The roles that somebody may want other styles for, in the order of a briefing."""
REQUIRED = ("heading1",)
"""Those that none is made for."""
SAMPLES = {
    "title": mark("Winter sailings"),
    "fact": mark("To  The Minister"),
    "annex": mark("Annex A: Sources"),
    "list_item": mark("•  Agree to a second crew"),
    "quote": mark("We will not crew it."),
    "attribution": mark("Wardens’ Union, opposes"),
    "caption": mark("Table 1: Positions"),
    "marking": mark("OFFICIAL"),
    "footnote_text": mark("Letter, 14 May 2026, p. 2"),
}
SAMPLE = mark("Who asks for what")
CERTAINTY = {"sure": mark("by its name"), "likely": mark("guessed"), "made": mark("none found")}
MADE = mark("Made by Glossator")
SLOTS = {
    "title": mark("title"),
    "question": mark("question"),
    "author": mark("author"),
    "date": mark("date"),
    "deadline": mark("deadline"),
    "to": mark("to"),
    "from": mark("from"),
    "copied": mark("copied to"),
    "marking": mark("marking"),
    "handling": mark("handling instruction"),
    "summary": mark("summary"),
    "contents": mark("contents"),
    "body": mark("sections"),
    "sources": mark("sources"),
    "annexes": mark("annexes"),
}
NOTHING = mark("Nothing was found that shuts readers out.")
OWNERS = mark("To be put right in the template")
MENDED = mark("Put right in every briefing by itself")
ADVICE = {
    "alternative-text": mark("In Word: right-click the picture, “View Alt Text”, and say what it shows."),
    "contrast": mark("Choose a darker colour in Modify Style; 4.5 to 1 is the least that most people can read."),
    "heading-jump": mark("Give each heading the level below the one above it."),
    "link-text": mark("Let the words of the link say where it leads."),
    "quote-italic": mark("Set quotations upright; italics are hard to read at length."),
    "table-blank": mark("Write something in every cell, “none” where there is nothing."),
    "table-header": mark("In Word: Table Layout, “Repeat Header Rows”."),
    "table-merged": mark("Split the merged cells."),
    "table-nested": mark("Put the inner table below the outer one."),
    "table-split": mark("In Word: Table Properties, Row, and take away “Allow row to break across pages”."),
    "table-title": mark("In Word: Table Properties, Alt Text, and give the table a title."),
    "text-box": mark("Put the words into the line of the header or footer itself."),
    "text-small": mark("Accessible documents are set in 12 points."),
    "fake-heading": mark("Give it the style of a heading."),
    "empty-paragraphs": mark("Use the space before or after a paragraph instead."),
}
"""By rule of the lint, what the owner of a template does about it."""
OTHER_ADVICE = mark("Open it in Word and save it anew; if that does not help, make the template afresh.")


def sample_of(role: str) -> str:
    """The words that a style is shown with."""
    return tr(SAMPLES.get(role, SAMPLE))


def certainty_of(guess: Guess, chosen: str) -> str:
    """How a role came by the style that is chosen now."""
    return tr(CERTAINTY[guess.certainty]) if chosen == guess.style_id else tr("chosen")


def look_told(name: str, look: Look) -> str:
    """A look in words: typeface, size, what is special about it."""
    parts = [look.font, tr("{points:g} points").format(points=look.half_points / 2)]
    parts += [tr("bold")] * look.bold + [tr("italic")] * look.italic + [tr("numbered")] * look.is_numbered
    parts += [tr("colour {rgb}").format(rgb=look.color)] if look.color else []
    centimetres = look.left / 567
    parts += [tr("{centimetres:.1f} cm in").format(centimetres=centimetres)] if look.left > 0 else []
    return f"{name}: {', '.join(part for part in parts if part)}"


def styles_for(template: HouseTemplate, guess: Guess) -> list[HouseStyle]:
    """The template's styles that a role can have, by name."""
    fitting = (style for style in template.styles if style.kind == guess.kind)
    return sorted(fitting, key=lambda style: style.name.casefold())


def slots_told(template: HouseTemplate) -> str:
    """What becomes of the template's own pages."""
    if not template.slots:
        return tr("It has no slots: page, headers and styles are taken, and what is written in it is left out.")
    names = ", ".join(tr(SLOTS[name]) for name in template.slots)
    if "body" in template.slots:
        return tr("What is written in it stays, and its slots are filled: {names}.").format(names=names)
    return tr(
        "Its slots are filled: {names}. What is written in its body is left out: it has no slot for the sections."
    ).format(names=names)


def in_words(fault: TemplateFault) -> str:
    """A fault as a sentence, and how often it is found besides."""
    if not fault.more:
        return fault.sentence
    if fault.more == 1:
        return tr("{sentence} The same is found once more.").format(sentence=fault.sentence)
    return tr("{sentence} The same is found {count:,} times more.").format(sentence=fault.sentence, count=fault.more)


def advice(fault: TemplateFault) -> str:
    """What the owner of the template does about a fault."""
    return tr(ADVICE.get(fault.rule, OTHER_ADVICE))


def told(template: HouseTemplate) -> str:
    """The faults of a template as text for its owner, a line each."""
    lines = [tr("Accessibility of the template {name}").format(name=template.name), ""]
    owner = [fault for fault in template.faults if not fault.is_mended]
    mended = [fault for fault in template.faults if fault.is_mended]
    if not template.faults:
        lines.append(tr(NOTHING))
    if owner:
        lines += [f"{tr(OWNERS)}:", *(f"- {in_words(each)} {advice(each)}" for each in owner), ""]
    if mended:
        lines += [f"{tr(MENDED)}:", *(f"- {in_words(fault)}" for fault in mended), ""]
    return "\n".join(lines).rstrip() + "\n"
