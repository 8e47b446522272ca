"""Complex fields: begin, instruction, separator, the result as it stands now, end.

Source: ISO/IEC 29500-1, 17.16.
"""

from exports.word.xml_text import run


def opened(instruction: str) -> str:
    """The runs that open a field; its result follows, then ``CLOSED``."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


CLOSED = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def field(instruction: str, result: str) -> str:
    """A whole field of one line, ``PAGE`` or ``SEQ Table``, showing a result until Word works it out anew."""
    return opened(instruction) + run(result) + CLOSED
