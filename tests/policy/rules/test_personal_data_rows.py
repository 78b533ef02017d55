"""What each pack asks for about each type, by who writes and where (policy decisions 3.2)."""

from __future__ import annotations

import pytest

from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import ConversationKind
from policy.model import Member
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import a_context
from tests.policy.rules.said import judged
from tests.policy.rules.said import outcome

PUBLIC, PRIVATE = ConversationKind.PUBLIC_CHANNEL, ConversationKind.PRIVATE_CHANNEL
WARNED, HINTED = ["log", "warn_author"], ["hint_author"]
NONE: tuple[list[tuple[str, str]], list[str]] = ([], [])
PACKS = ("dracut", "nycdoe", "mmsd", "mit", "derby")


def found(pack: str, kind: ConversationKind, author: Member, type_: str, text: str, piece: str) -> object:
    audience = tuple(one for one in (SAM, ALEX, NINA, TEACHER) if one != author)
    return outcome(a_context(author, audience, packs=(pack,), kind=kind), text, **{type_: piece})


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize("kind", [PUBLIC, PRIVATE])
@pytest.mark.parametrize("author", [SAM, COACH, GAIL])
def test_a_full_name_is_a_hint_to_students_in_public_where_the_text_wants_no_surnames(
    pack: str, kind: ConversationKind, author: Member
) -> None:
    hinted = (pack, kind, author) == ("dracut", PUBLIC, SAM)
    wanted = ([("pii.full_name", "dracut.student.2")], HINTED) if hinted else NONE
    assert found(pack, kind, author, "FULL_NAME", "our goalie is Mia Kowalski", "Mia Kowalski") == wanted


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize("kind", [PUBLIC, PRIVATE])
@pytest.mark.parametrize("author", [SAM, COACH, GAIL])
def test_a_student_id_is_a_warning_to_students_of_derby(pack: str, kind: ConversationKind, author: Member) -> None:
    warned = (pack, author) == ("derby", SAM)
    wanted = ([("pii.student_id", "derby.student-id")], WARNED) if warned else NONE
    assert found(pack, kind, author, "STUDENT_ID", "my number is 100234567", "100234567") == wanted


def test_a_student_id_in_an_unregistered_private_place_is_nobodys_affair() -> None:
    context = a_context(SAM, (ALEX,), packs=("derby",), registered=False)
    assert outcome(context, "my number is 100234567", STUDENT_ID="100234567") == NONE


@pytest.mark.parametrize("author", [COACH, TEACHER])
@pytest.mark.parametrize(
    ("pack", "school", "health"),
    [
        ("dracut", "dracut.employee.12", "dracut.employee.12"),
        ("nycdoe", "nycdoe.D.3.d", "nycdoe.D.3.d"),
        ("mmsd", "mmsd.policies.student-records", "mmsd.policies.student-records"),
        ("mit", "mit.pp.11.3", "mit.pp.11.0"),
        ("derby", "", ""),
    ],
)
def test_facts_about_a_student_are_a_warning_to_staff(pack: str, school: str, health: str, author: Member) -> None:
    graded = found(pack, PRIVATE, author, "EDUCATION_RECORD", "Sam got a 58", "Sam got a 58")
    ill = found(pack, PRIVATE, author, "MEDICAL", "Sam has mono", "Sam has mono")
    assert graded == (([("pii.education_record", school)], WARNED) if school else NONE)
    assert ill == (([("pii.medical", health)], WARNED) if health else NONE)


@pytest.mark.parametrize("pack", PACKS)
@pytest.mark.parametrize(("type_", "rule"), [("MEDICAL", "pii.medical"), ("EDUCATION_RECORD", "pii.education_record")])
def test_facts_that_students_tell_of_each_other_are_no_finding_and_those_of_parents_a_hint(
    pack: str, type_: str, rule: str
) -> None:
    assert found(pack, PUBLIC, NINA, type_, "Sam has an F", "Sam has an F") == NONE
    wanted = ([(rule, "dracut.general.4")], HINTED) if pack == "dracut" else NONE
    assert found(pack, PRIVATE, GAIL, type_, "Sam has an F", "Sam has an F") == wanted


@pytest.mark.parametrize(
    ("pack", "author", "kind", "clause", "words"),
    [
        ("dracut", SAM, PRIVATE, "dracut.student.2", WARNED),
        ("dracut", COACH, PRIVATE, "dracut.employee.12", WARNED),
        ("dracut", GAIL, PRIVATE, "dracut.general.4", HINTED),
        ("nycdoe", COACH, PRIVATE, "nycdoe.D.3.d", WARNED),
        ("nycdoe", SAM, PRIVATE, "", []),
        ("mmsd", TEACHER, PRIVATE, "mmsd.policies.student-records", WARNED),
        ("mmsd", SAM, PUBLIC, "", []),
        ("mit", TEACHER, PRIVATE, "mit.pp.11.0", WARNED),
        ("mit", SAM, PRIVATE, "mit.ico.slow-down", HINTED),
        ("derby", SAM, PUBLIC, "derby.privacy-others", WARNED),
        ("derby", SAM, PRIVATE, "", []),
        ("derby", TEACHER, PUBLIC, "", []),
    ],
)
def test_a_social_security_number(
    pack: str, author: Member, kind: ConversationKind, clause: str, words: list[str]
) -> None:
    wanted = ([("pii.ssn", clause)], words) if clause else NONE
    assert found(pack, kind, author, "SSN", "ssn 812-55-7340", "812-55-7340") == wanted


def test_staff_among_themselves_may_write_a_number_of_the_state() -> None:
    context = a_context(COACH, (TEACHER, AD))
    assert outcome(context, "W-9 for the ref, SSN 812-55-7340", SSN="812-55-7340") == NONE


@pytest.mark.parametrize("author", [SAM, COACH, GAIL])
@pytest.mark.parametrize("kind", [PUBLIC, PRIVATE])
@pytest.mark.parametrize(
    ("pack", "clause"),
    [("dracut", "dracut.student.2"), ("derby", "derby.privacy-others"), ("mit", "mit.ico.slow-down"), ("mmsd", "")],
)
def test_where_somebody_is_is_a_hint_to_students_in_public(
    pack: str, clause: str, kind: ConversationKind, author: Member
) -> None:
    hinted = clause and kind is PUBLIC and author is SAM
    wanted = ([("pii.location", clause)], HINTED) if hinted else NONE
    assert found(pack, kind, author, "LOCATION", "shes on the bench by the bus loop", "the bench") == wanted


@pytest.mark.parametrize(
    ("text", "hinted"),
    [
        ("her finsta is xo_hazel dont tell", True),
        ("follow xo_hazel he posts all the fights", True),
        ("<@sam> is xo_hazel on insta", True),
        ("su insta es xo_hazel", True),
        ("add me on snap xo_hazel", False),
        ("my insta is xo_hazel follow back", False),
        ("mi insta es xo_hazel", False),
        ("sigueme xo_hazel", False),
        ("sc: xo_hazel", False),
        ("the band's insta is xo_hazel, they post the shows", False),
        ("el insta del equipo es xo_hazel", False),
        ("el insta de ella es xo_hazel", True),
        ("tiktok xo_hazel 2k!!", False),
    ],
)
@pytest.mark.parametrize(("pack", "clause"), [("dracut", "dracut.student.2"), ("derby", "derby.privacy-others")])
def test_students_may_hand_out_their_own_account_but_not_another_ones(
    text: str, hinted: bool, pack: str, clause: str
) -> None:
    wanted = ([("pii.social_handle", clause)], HINTED) if hinted else NONE
    assert found(pack, PUBLIC, NINA, "SOCIAL_HANDLE", text, "xo_hazel") == wanted
    assert found(pack, PRIVATE, NINA, "SOCIAL_HANDLE", text, "xo_hazel") == NONE


def picture(name: str = "IMG_0042.jpg", kind: AttachmentKind = AttachmentKind.IMAGE) -> Attachment:
    return Attachment(name=name, kind=kind)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("finally got my student card!!", "card.jpg"),
        ("new uni id who dis", "a.png"),
        ("look at my campus card photo lol", "a.png"),
        ("omg the college ID card arrived", "a.png"),
        ("this is her student ID", "a.png"),
        ("student card selfie", "a.png"),
        ("por fin llego mi carnet universitario", "a.png"),
        ("mira mi credencial de estudiante", "a.png"),
        ("", "student-card.jpg"),
        ("hi all", "my_student_id.png"),
    ],
)
def test_a_picture_that_is_called_a_student_card_is_one(text: str, name: str) -> None:
    context = a_context(SAM, (ALEX,), packs=("derby",))
    decision = judged(context, text, {}, (picture(name),))
    assert ([one.rule for one in decision.findings], sorted(decision.words)) == (["pii.student_id"], WARNED)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("finally got my student card!!", ""),
        ("bring your student card to the gate", "poster.png"),
        ("lost my student card near here", "library.jpg"),
        ("where do i get a new student id", "queue.jpg"),
        ("birthday card for liv", "card.jpg"),
        ("my id for the game is 42", "score.png"),
        ("necesitas tu carnet universitario", "cartel.png"),
    ],
)
def test_other_pictures_and_words_alone_are_not(text: str, name: str) -> None:
    context = a_context(SAM, (ALEX,), packs=("derby",))
    files = (picture(name),) if name else ()
    assert judged(context, text, {}, files).findings == ()


def test_a_file_that_is_no_picture_shows_no_card() -> None:
    context = a_context(SAM, (ALEX,), packs=("derby",))
    paper = picture("student-card.pdf", AttachmentKind.FILE)
    assert judged(context, "got my student card form", {}, (paper,)).findings == ()
