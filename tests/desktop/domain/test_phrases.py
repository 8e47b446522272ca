from desktop.domain.phrases import counted, short


def test_a_number_has_its_noun_in_the_singular_or_plural() -> None:
    assert [counted(number, "coding") for number in (0, 1, 1204)] == ["0 codings", "1 coding", "1,204 codings"]
    assert [counted(number, "copy", "copies") for number in (1, 2)] == ["1 copy", "2 copies"]


def test_a_long_text_is_cut_to_one_line_of_the_length() -> None:
    assert short("  two\nlines ") == "two lines"
    assert short("x" * 60) == "x" * 60
    assert short("x" * 61) == "x" * 59 + "…"
    assert short("a long text", 6) == "a lon…"
