"""Full names: of the roster in any writing, of others by their shape; nobody else's."""

from __future__ import annotations

import pytest

from policy.detect import NameIndex
from policy.model import Known
from tests.policy.detect.tables import near
from tests.policy.detect.tables import sure

ROSTER = (
    "Kiara Montrose", "Devon Achterberg", "Will Price", "May Chase", "Summer Banks", "Hope Marsh", "Grace Field",
    "Hunter Fields", "Autumn Woods", "Chase Rivers", "Mark Stone", "Jordan Best", "Faith Hill", "Dawn Park",
    "Rose Waters", "Brooklyn King", "Jack Frost", "Nguyễn Thị Lan", "Minh Quan Tran", "Ysabel de la Cruz",
    "Noah van der Meer", "Layla Al-Harthi", "Siobhán O'Reilly",
    "María José Ramírez Ortiz", "Anne-Marie Leclair", "Aleksandra Wójcik",
    "Zoë Kravchenko", "Rivera, Mateo", "Andre Whitlock", "Elizabeth \"Liz\" Castellanos", "Connor MacAllister",
    "D'Angelo Pruitt", "Jean-Luc Fontenot", "Tae Pak", "Al Ng",
)  # fmt: skip
STAFF = ("Dana Whitfield", "Coach Ruiz", "Ms. Bell", "Dr. Okafor", "Mr. Price")
KNOWN = Known(names=NameIndex(ROSTER, STAFF))


def names(text: str) -> list[str]:
    return [value for type_, value in sure(text, KNOWN) if type_ == "FULL_NAME"]


def bracketed(text: str) -> tuple[str, list[str]]:
    """The text without brackets, and what stands in them."""
    parts = text.replace("]", "[").split("[")
    return "".join(parts), parts[1::2]


@pytest.mark.parametrize(
    "text",
    [
        "did u see [Kiara Montrose] eat it on the stairs 😭",
        "[kiara montrose] is in my 4th period",
        "KIARA WAIT. [KIARA MONTROSE] WAIT UP",
        "ask [Montrose, Kiara] about it",
        "[montrose kiara] on the list twice",
        "pic of [Ysabel De La Cruz] asleep in class",
        "[ysabel cruz] said no",
        "[ysabel delacruz] said no",
        "[Noah van der Meer]'s story",
        "[noah vandermeer] again",
        "[noah meer] again",
        "[Layla Al-Harthi] & [Zoe Kravchenko] got the solo",
        "[layla al harthi] got the solo",
        "[layla alharthi] got the solo",
        "[Siobhan OReilly] or however u spell it",
        "[siobhan o'reillys] mom drove us",
        "[María José Ramírez] posted it",
        "[maria ramirez ortiz] posted it",
        "[Maria Jose Ramirez Ortiz] posted it",
        "[anne marie leclair] has my charger",
        "[Anne-Marie Leclair] has my charger",
        "[annemarie leclair] has my charger",
        "[Aleksandra Wojcik] carried",
        "[Mateo Rivera] carried",
        "[rivera mateo] carried",
        "[Nguyen Thi Lan] has the notes",
        "[Lan Nguyen] has the notes",
        "[Minh Tran] has the notes",
        "[Tran Minh Quan] has the notes",
        "[dre whitlock] tore it up",
        "[Liz Castellanos] for president",
        "[connor mac allister] is late",
        "[dangelo pruitt] is late",
        "[D'Angelo Pruitt] is late",
        "[jean luc fontenot] is late",
        "[Tae Pak] is late",
        "[Kiara J. Montrose] is late",
        "[Kiara  Montrose] is late",
        "*[Kiara Montrose]* is late",
        "[kiara montroses] locker is open",
        "@[Kiara Montrose] come here",
        "yo [Kiara Montrose], come here",
        "(re: [Kiara Montrose])",
        "la [Kiara Montrose] me dijo que no",
        "dicen que [devon achterberg] se va",
    ],
)
def test_a_name_of_the_roster_is_found_in_any_writing(text: str) -> None:
    plain, marked = bracketed(text)
    assert names(plain) == marked


@pytest.mark.parametrize(
    "text",
    [
        "[Kiarra Montrose] again",
        "[kira montrose] again",
        "[kiara montorse] again",
        "[Kiara Montros] again",
        "[Kiaar Montrse] with the fire drill",
        "[kiaar montrose] with the fire drill",
        "[kiara montrse] with the fire drill",
        "[Devn Achterburg] again",
        "[devon achtrberg] again",
        "[K i a r a Montrose] snitched",
        "[K i a r a  M o n t r o s e] snitched",
        "[k.i.a.r.a montrose] snitched",
        "[K1ara M0ntrose] snitched",
        "[M@rk St0ne] is a clown",
        "[k!ara m0ntro$e] is a clown",
        "[Ｋｉａｒａ Ｍｏｎｔｒｏｓｅ] is a clown",
        "[Kіara Montrоse] is a clown",
        "[Kia\u200bra Montrose] is a clown",
    ],
)
def test_slips_and_disguises_are_seen_through(text: str) -> None:
    plain, marked = bracketed(text)
    assert names(plain) == marked


@pytest.mark.parametrize(
    "text",
    [
        "why is [Will Price] always late",
        "omg [may chase] asked me to hoco",
        "whos dating [summer banks]",
        "[hunter fields] got benched??",
        "[Autumn Woods] is literally a season",
        "[hope marsh] cheated on the quiz",
        "im partners with [mark stone]",
        "tell [grace field] to hurry up",
        "did [chase rivers] fail again",
        "[chase rivers] has an F in pe",
        "vote [jordan best] for treasurer",
        "[jack frost] texted me",
        "my name is [Hope Marsh] im new",
        "is [faith hill] coming tonight",
        "[dawn park] is so annoying",
        "[rose waters] and [summer banks] were vaping",
        "he kissed [hope marsh]",
        "new kid named [mark stone]",
        "[brooklyn king] cried in the bathroom",
        "[will price] told everyone",
    ],
)
def test_names_that_are_words_count_where_a_person_stands(text: str) -> None:
    plain, marked = bracketed(text)
    assert names(plain) == marked


WORDS = Known(
    names=NameIndex(
        (
            "Rosa Delgado", "Penny Banks", "Violet Green", "Hazel Green", "Cash Banks",
            "Lance Park", "Iris Flores", "Luz Torres", "Paz Medina",
            "Leo Marin", "Max Stone", "Estrella Marin",
        )
    )
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "[rosa delgado] left early",
        "they suspended [rosa delgado]",
        "[violet green] has my hoodie",
        "who is [lance park]",
        "tell [iris flores] hi",
        "con [luz torres] ayer",
        "[paz medina] no vino",
        "[leo marin] got benched",
        "[max stone] lied",
        "violet green curtains",
        "hazel green or teal for the poster",
        "cash banks are closed",
        "iris flores en el jardin",
        "la luz torres de la iglesia",
        "leo marin en voz alta",
        "lance park trail is muddy",
        "Estrella Marin County",
    ],
)
def test_names_of_which_both_halves_are_words_of_a_language(text: str) -> None:
    plain, marked = bracketed(text)
    assert [value for type_, value in sure(plain, WORDS) if type_ == "FULL_NAME"] == marked


@pytest.mark.parametrize(
    "text",
    [
        "will price be the same next year",
        "will price matter",
        "may chase the storm",
        "we may chase them",
        "hunter fields out back are flooded",
        "the hunter fields are flooded",
        "summer banks on being sunny",
        "Grace field is where we warm up",
        "grace field is closed today",
        "autumn woods hike saturday",
        "the autumn woods are pretty",
        "i hope marshmallows are on the list",
        "i hope marsh land is dry",
        "mark stone walls in the diagram",
        "jack up the car, frost on the field",
        "best jordan shoes",
        "faith, hill and valley",
        "does the autumn sale run",
        "rose. waters rose too",
        "jordan 1s restock",
    ],
)
def test_the_same_words_as_words_are_no_names(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "[Tyler Voss] from eastview is so cracked",
        "isn't [Brianna Stokes] transferring here",
        "@everyone [Kenji Morrow] (kid from lakeside) is talking trash",
        "its [Caleb Yoder] from my church league",
        "apparently [Zaniyah Whitmore] got expelled from northside",
        "who is [Jamal Pettigrew] and why is he in the gc",
        "[Ximena Villarreal] de la otra escuela me cae mal",
        "my ex [Brayden Kessler] lol",
        "[Aiden O'Connell] and [Priya Venkataraman] are coming",
        "met this kid [Logan McTavish] at camp",
        "[Sofia Reyes-Ortega] is in band with my cousin",
        "wait is that [Madison Brown]",
        "[Ethan J. Kowalski] is the new goalie at west",
        "tyler says [Hannah Fitzgerald] likes you",
        "[javier hernandez] got suspended",
        "this girl [Noelle Abernathy] keeps copying me",
        "my pen pal [Delphine Marchbanks] is visiting",
        "[Wesley Okonjo] got caught",
        "[Marisol Quintero] no vino hoy",
        "me gusta [Emiliano Barrios] de octavo",
        "saw [Trey Castleberry] at the mall",
        "[Simone Laurent] & [Kofi Mensah] won",
        "i miss [Callie Underhill]",
        "[Nico Paredes] me debe plata",
        "they caught [Hudson Barlow] vaping",
        "conoces a [Rodrigo Belmonte]",
        '"[Katie Brannigan] is a snitch"',
        "please excuse [Maya Krishnan], dentist",
        "[Corey Langston] (the tall one)",
        "[Darren Mulligan] you up?",
        "ese [Emiliano Carranza] del otro equipo pega fuerte",
        "can [Dominic Vasquez] come too",
    ],
)
def test_students_of_no_roster_are_known_by_the_shape(text: str) -> None:
    plain, marked = bracketed(text)
    assert names(plain) == marked


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Bell is out, Mr. Haddad covers",
        "Coach Ruiz and Coach Tran chaperone",
        "Dana Whitfield (AD) will be at the gate",
        "email Dr. Okafor",
        "mr price gave us a quiz",
        "Principal Tyler Voss spoke at the assembly",
        "LeBron James is washed",
        "lionel messi > cristiano ronaldo",
        "Caitlin Clark 40 pts",
        "Emily Dickinson was a recluse",
        "Compare MLK's letter to Henry David Thoreau",
        "george washington carver project is gonna kill me",
        "ethan frome is so depressing",
        "Marie Curie, Rosalind Franklin, and Ada Lovelace posters due",
        "jordan peele movie night",
        "Taylor Swift tickets",
        "ben and jerrys after?",
        "playing at Madison Square Garden one day",
        "Taylor Street is closed",
        "Austin Texas is hot",
        "Charlotte Hornets game",
        "Jackson Middle School lost",
        "Kendrick Lamar halftime show",
        "thx kayla",
        "jayden r u coming",
        "Tyler Kayla and Jayden are late",
        "Kayla, Tyler, Emma and Liam on bus 2",
        "hey Kayla Can you come",
        "Read the novel by Tyler Vossberg for Friday",
        "Map quiz covers Jordan, Egypt and Lebanon",
        "the Madison Avenue trip",
        "Happy Birthday Emma Love you",
        "Thanks Emma See you Monday",
        "add me @kiara-montrose-4",
        "mail kiara.montrose@example.org",
        "Jack Daniels is not a science project",
        "Mary Jane shoes",
        "Santa Rosa trip",
        "Victoria Secret haul",
        "Mercedes Benz stadium",
        "Jasper National Park",
        "Christian Bale was good",
        "anyone have Jimmy Johns coupons",
        "Tyler Creator tickets",
        "we play Lincoln Douglas debate today",
        "Cornell Johnson lab tour",
        "our librarian Nora Pendleton is so nice",
        "my mom Jennifer Ridgeway will pick me up",
        "photos by Lisa Trumbull",
        "Directed by Aaron Sorensen",
        "Charles Schwab app",
        "Sydney Australia exchange",
        "Go Carter Crushers",
        "Ethan Allen furniture",
        "Diego Garcia map",
        "Avery Dennison labels",
        "Kayla Can You Bring Chips",
        "Jackson Field moved to Carter Park",
    ],
)
def test_staff_stars_places_and_first_names_are_none(text: str) -> None:
    assert names(text) == []


def test_an_author_in_class_talk_is_a_near_miss() -> None:
    assert near("Read the novel by Tyler Vossberg", KNOWN) == [("FULL_NAME", "Tyler Vossberg")]
