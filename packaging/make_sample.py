"""Writes the documents of the sample project that are not plain text: two Word letters and a PDF.

Run it after a text below has changed: ``python packaging/make_sample.py``. The same texts give the same bytes. Every
body, person and place in them is invented.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from sample_pdf import pdf_file
from sample_word import Letter, word_file

DOCUMENTS = Path(__file__).resolve().parent.parent / "resources" / "sample_project" / "documents"

COUNCILS = Letter(
    title="Housing people well while they wait",
    author="Harbour Councils Forum",
    created="2026-03-09",
    footer="Harbour Councils Forum, Quay House, Port Hallam",
    body=(
        ("title", "Housing people well while they wait"),
        ("para", "Harbour Councils Forum, Quay House, Port Hallam"),
        ("para", "9 March 2026"),
        ("para", "Minister,"),
        (
            "para",
            "We lead the five councils whose harbours receive most of the people who ask for protection in Ostrey. "
            "We write before your Bill reaches the Assembly, because the part of it that our residents notice most, "
            "where people live while they wait, is one line long.",
        ),
        ("heading", "What we see"),
        (
            "para",
            "At the end of January 8,600 people were living in contracted rooms in our districts. Most of those "
            "rooms are in hotels that were built for summer visitors and have no kitchens. The contracted rate is "
            "£146 a night for each room,{{Rate for a room with two beds in the winter half-year, as given to our "
            "finance officers on 12 January 2026. The Department has not published it.}} and we hear of a new site, "
            "on average, six days before it opens.",
        ),
        (
            "para",
            "We do not say that numbers alone are the trouble. A school can find thirty places if it is told in "
            "summer; it cannot if it is told on a Friday. Rumour fills the gap that notice should have filled, and "
            "our staff spend the week after each opening in answering it.",
        ),
        ("heading", "What we could do"),
        (
            "para",
            "We have asked our housing officers how many homes each council could lease by the autumn, at ordinary "
            "rents and without displacing anyone on a waiting list.",
        ),
        (
            "table",
            (
                ("District", "People in contracted rooms", "Homes the council could lease"),
                ("Port Hallam", "3,150", "240"),
                ("Weirside", "2,480", "185"),
                ("Saltmere", "1,290", "130"),
                ("Kell Sands", "980", "75"),
                ("Orme", "700", "60"),
            ),
        ),
        (
            "para",
            "That is 690 homes. At the Department’s own rate, the rooms that they would replace cost more in one "
            "winter than the leases would in three years.{{Our working is available on request. It assumes four "
            "people to a home.}}",
        ),
        ("heading", "What we ask"),
        (
            "item",
            "Hand the leasing of homes to councils, one district at a time, beginning with the two of us that have "
            "offered to go first.",
        ),
        (
            "item",
            "Give us twenty-eight days’ warning of any new site, in writing, with the ages of the children who will "
            "live there.",
        ),
        (
            "item",
            "Pay the whole cost of what a decision in the capital lands on our housing desks, including the nine "
            "days in which a family with a positive decision must find a home.",
        ),
        (
            "item",
            "Let people take a job after six months of waiting, provided that the permit is for work in the district "
            "where they live.",
        ),
        (
            "para",
            "We would sooner argue with you about the details than read them in the newspaper. Two of our parties "
            "support your government and three oppose it. All five of us have signed.",
        ),
        ("para", "The leaders of Port Hallam, Weirside, Saltmere, Kell Sands and Orme councils"),
    ),
)

UNION = Letter(
    title="Five years was the promise",
    author="Union of Care and Ward Workers",
    created="2026-04-02",
    footer="Union of Care and Ward Workers, 2 April 2026",
    body=(
        ("title", "Five years was the promise"),
        ("para", "Open letter to the Minister for Residence from the Union of Care and Ward Workers"),
        ("para", "2 April 2026"),
        (
            "para",
            "Four in ten of our members came to Ostrey on a work permit. They were recruited at fairs that your "
            "Department paid for, with a leaflet that said five years.{{“Work in Ostrey: your questions answered”, "
            "third printing, page 6.}} Some of them are in the fourth.",
        ),
        (
            "para",
            "You now say nine, and you say it to them as well as to those who have not yet packed. We do not ask you "
            "to like the old rule. We ask you to keep it for the people who took you at your word.",
        ),
        ("heading", "What it does on a ward"),
        (
            "para",
            "A nurse who can be sent home if she loses her post does not report a broken hoist. A carer whose permit "
            "belongs to the home does not complain when nights are paid as days. Last year our advice line took "
            "1,260 calls about permits, and in more than half of them the caller would not give the employer’s name.",
        ),
        (
            "para",
            "There are 5,400 empty posts in care. Every one of them is covered by somebody staying late. A longer "
            "wait will not fill them; the agencies in other countries already use it against us.",
        ),
        ("heading", "What we ask"),
        ("item", "Five years for everyone who came while five years was the rule."),
        ("item", "A fee that is no higher than the cost of the decision, payable in parts."),
        (
            "item",
            "A permit that lets a worker leave a bad employer and find another within ninety days, without losing a "
            "day of the five years.",
        ),
        ("item", "Inspectors who come at night, when the night staff are there to be asked."),
        (
            "para",
            "And one thing that costs nothing. When you praise the nurses and warn of the boats in a single breath, "
            "our members hear that they are tolerated for as long as they are tired. Speak of them as neighbours.",
        ),
        ("para", "Ines Calloway, general secretary"),
    ),
)

LANTERN_TITLE = "Response to the consultation on the Residence Bill"
LANTERN = (
    ("title", LANTERN_TITLE),
    ("para", "Lantern Advice Network, 27 March 2026"),
    ("heading", "Who we are"),
    (
        "para",
        "Lantern runs eleven advice desks in Ostrey. Last year we saw 4,070 people, most of them more than once. We "
        "answer only the questions on which our own records have something to say.",
    ),
    ("heading", "Work while waiting"),
    (
        "para",
        "We ask that people be allowed to work once six months have passed without a decision. Of the people we saw "
        "who had waited longer than that, seven in ten had a trade that is on the Department’s own list of "
        "shortages. A plasterer told us that the hardest part of his day was the afternoon.",
    ),
    ("heading", "Appeals"),
    (
        "para",
        "When this was written, 6,300 people were waiting for a hearing. We would not take away the second appeal; "
        "we would make it rare, by getting the first decision right. In the cases that we won last year, the "
        "document that decided the case had been in the file from the start in three out of five.",
    ),
    (
        "para",
        "There is no adviser with a free appointment in Kell Sands or in Orme before June. A right to be heard is "
        "worth little to a person who cannot find anybody to prepare the hearing with.",
    ),
    ("page", ""),
    ("heading", "Families and lawful ways to come"),
    (
        "para",
        "Reopen the family route, which has taken no applications since October 2024. A boy of sixteen cannot wait "
        "until he is eighteen without losing the very thing he waits for.",
    ),
    (
        "para",
        "We support a sponsorship route with a limit that the Assembly sets each year, so long as it comes in "
        "addition to the duty to hear those who arrive by themselves, and never in its place. Nobody who can queue "
        "at a counter pays for a boat. We cannot prove that a lawful route ends crossings, because none has been "
        "large enough to show it.",
    ),
    ("heading", "Where people live"),
    (
        "para",
        "Children in the hotels have told our workers of three schools in one year, and of supper in a corridor. In "
        "one building 212 people share four washing machines. We know of two hotels where the staff have turned this "
        "round by their own kindness; kindness is not a contract.",
    ),
    ("heading", "Proof of status"),
    (
        "para",
        "One in twelve of our callers could not open their own online record on the day that an employer asked for "
        "it. A card would help them. A card that every clinic and landlord must check would send others into hiding, "
        "and we cannot yet say which effect is larger.",
    ),
    ("heading", "How it is said"),
    (
        "para",
        "In the two weeks after the Guildhall speech our desks noted twice the usual number of reports of abuse in "
        "the street. We do not say that the one caused the other. We say that ministers set the temperature.",
    ),
)


def documents() -> dict[str, bytes]:
    """File name to content, for the three files."""
    lantern = pdf_file(
        title=LANTERN_TITLE,
        author="Lantern Advice Network",
        created="2026-03-27",
        footer="Lantern Advice Network",
        body=LANTERN,
    )
    return {
        "harbour-councils-letter.docx": word_file(COUNCILS),
        "care-workers-union-letter.docx": word_file(UNION),
        "lantern-response.pdf": lantern,
    }


def main() -> None:
    """Write the files into the sample project."""
    for name, content in documents().items():
        (DOCUMENTS / name).write_bytes(content)


if __name__ == "__main__":
    main()
