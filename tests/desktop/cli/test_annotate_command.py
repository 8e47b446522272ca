from exports.word.comments_read import marked_text

ROWS = [
    {
        "document": "letter.txt",
        "code": "Homes > Rents",
        "quote": "Rents rise again",
        "memo": "Where?",
        "stance": "oppose",
    },
    {"document": "speech.txt", "code": "Plan", "quote": "a good plan"},
]


def test_a_document_is_written_with_its_own_codings_as_comments(shell, codings, tmp_path) -> None:
    shell.good("code", shell.project, codings(ROWS), "--by", "Ann")
    before = shell.project.read_bytes()

    answer = shell.good("annotate", shell.project, "letter.txt", "-o", tmp_path / "out.docx")

    found = marked_text((tmp_path / "out.docx").read_bytes())
    text = shell.on("text", "letter.txt").value["text"]
    assert answer.out == f"{tmp_path / 'out.docx'} written: 1 comment.\n"
    assert found.text == text.rstrip()
    assert [(found.text[c.start : c.end], c.text, c.author) for c in found.comments] == [
        ("Rents rise again", "Homes > Rents\nOpposes\nWhere?", "Ann"),
    ]
    assert shell.project.read_bytes() == before


def test_a_document_without_codings_is_written_as_it_is(shell, tmp_path) -> None:
    answer = shell.good("annotate", shell.project, "speech.txt", "-o", tmp_path / "out.docx")

    assert answer.out.endswith("written: 0 comments.\n")
    assert marked_text((tmp_path / "out.docx").read_bytes()).text.startswith("Café speech")


def test_what_does_not_go_is_one_sentence_and_writes_nothing(shell, tmp_path) -> None:
    unknown = shell("annotate", shell.project, "other.txt", "-o", tmp_path / "out.docx")
    ending = shell("annotate", shell.project, "letter.txt", "-o", tmp_path / "out.pdf")
    folder = shell("annotate", shell.project, "letter.txt", "-o", tmp_path / "missing" / "out.docx")

    assert (unknown.code, ending.code, folder.code) == (1, 1, 1)
    assert "other.txt" in unknown.err
    assert ending.err.rstrip().endswith("Name a file that ends in .docx.")
    assert "Choose another folder" in folder.err
    assert not (tmp_path / "out.docx").exists()
    assert shell("annotate", shell.project, "letter.txt").code == 2
    assert shell("annotate", shell.project, "letter.txt", "-o", shell.project).code == 2


def test_a_file_that_was_sent_is_told_as_such_when_it_is_added(shell, tmp_path) -> None:
    shell.good("annotate", shell.project, "letter.txt", "-o", tmp_path / "out.docx")

    answer = shell.good("add", shell.project, tmp_path / "out.docx", "--by", "Ann")

    assert "This file was sent for comments." in answer.out
