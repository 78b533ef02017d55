"""What a look inside leads to, and what the author answers to the question who is in a picture."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from policy.engine import decide
from policy.model import Ask
from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Capabilities
from policy.model import Context
from policy.model import ConversationKind
from policy.model import Decision
from policy.model import Declare
from policy.model import FilesInspected
from policy.model import Inspect
from policy.model import Member
from policy.model import MessageRef
from policy.model import Quote
from policy.model import Unchecked
from policy.model import Warn
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import WORKSPACE
from tests.builders import a_context
from tests.builders import a_message
from tests.builders import an_incident
from tests.builders import edited
from tests.builders import posted

REF = MessageRef(workspace=WORKSPACE, conversation=PLACE.id, id="m1")
SIGHT = Capabilities(can_remove=True, pictures=True, words=True, documents=True)


def a_place(author: Member, pack: str = "nycdoe", *, sees: bool = True, **more: Any) -> Context:
    readers = tuple(one for one in (SAM, ALEX, TEACHER) if one != author)
    context = a_context(author, readers, packs=(pack,), **more)
    return replace(context, capabilities=SIGHT) if sees else context


def looked(
    author: Member,
    *facts: AttachmentFacts,
    open: bool = True,  # noqa: A002
    pack: str = "nycdoe",
    sort: AttachmentKind = AttachmentKind.IMAGE,
    **more: Any,
) -> Decision:
    files = tuple(Attachment(name="", id=f"f{n}", kind=sort, facts=one) for n, one in enumerate(facts))
    message = a_message("", author, attachments=files)
    event = FilesInspected(id="i1", workspace=WORKSPACE, at=NOW, message=message, open=open)
    return decide(event, a_place(author, pack, **more))


def pressed(author: Member, button: ButtonKey, pack: str, **form: str) -> Decision:
    press = ButtonPressed(
        id="p1",
        workspace=WORKSPACE,
        at=NOW,
        by=author.ref,
        button=button,
        conversation=PLACE,
        value="d1",
        form=tuple(form.items()),
        message=REF,
    )
    return decide(press, a_place(author, pack, sees=False))


def words(decision: Decision) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return tuple(one.rule for one in decision.findings), tuple(sorted(decision.words))


def a_photo(name: str = "a.jpg", kind: AttachmentKind = AttachmentKind.IMAGE) -> Attachment:
    return Attachment(name=name, id=f"f-{name}", kind=kind)


@pytest.mark.parametrize(
    ("text", "files", "asked", "looks"),
    [
        ("", (a_photo(),), False, (("f-a.jpg",), True)),
        ("no people", (a_photo(),), False, (("f-a.jpg",), False)),
        ("", (a_photo("v.mp4", AttachmentKind.VIDEO),), False, (("f-v.mp4",), True)),
        ("", (a_photo(), a_photo("v.mp4", AttachmentKind.VIDEO)), False, (("f-a.jpg", "f-v.mp4"), True)),
        ("", (a_photo("s.mp3", AttachmentKind.AUDIO),), False, None),
        ("", (a_photo("n.docx", AttachmentKind.FILE),), False, (("f-n.docx",), False)),
        ("", (a_photo("n.zip", AttachmentKind.FILE),), False, None),
        ("my friends at the museum", (a_photo(),), True, (("f-a.jpg",), False)),
    ],
)
def test_where_the_bot_can_look_it_looks_before_it_asks(
    text: str, files: tuple[Attachment, ...], asked: bool, looks: tuple[tuple[str, ...], bool] | None
) -> None:
    actions = decide(posted(text, SAM, attachments=files), a_place(SAM)).actions
    assert any(isinstance(one, Ask) for one in actions) == asked
    found = [(one.files, one.open) for one in actions if isinstance(one, Inspect)]
    assert found == ([looks] if looks else [])


def asks_and_looks(decision: Decision) -> tuple[int, list[tuple[tuple[str, ...], tuple[str, ...], bool]]]:
    """How many questions there are, and what is looked into: all files, those with people perhaps, what is open."""
    looks = [(one.files, one.shown, one.open) for one in decision.actions if isinstance(one, Inspect)]
    return sum(isinstance(one, Ask) for one in decision.actions), looks


def test_what_is_forwarded_is_looked_into_like_an_own_file() -> None:
    files = (a_photo(), a_photo("list.docx", AttachmentKind.FILE))
    event = posted("", COACH, quotes=(Quote(text="", attachments=files),))
    decision = decide(event, a_place(COACH))
    wanted = [(("f-a.jpg", "f-list.docx"), ("f-a.jpg",), True)]
    assert asks_and_looks(decision) == (0, wanted)
    assert [one.passed_on for one in decision.actions if isinstance(one, Inspect)] == [wanted[0][0]]
    (own,) = (one for one in decide(posted("", COACH, attachments=files), a_place(COACH)).actions)
    assert isinstance(own, Inspect)
    assert own.passed_on == ()


def test_of_an_edit_the_files_that_it_adds_are_looked_into_and_no_others() -> None:
    files = (a_photo(), a_photo("b.jpg"))
    event = replace(edited("", SAM, attachments=files), added=("f-b.jpg",))
    assert asks_and_looks(decide(event, a_place(SAM))) == (0, [(("f-b.jpg",), ("f-b.jpg",), True)])
    assert asks_and_looks(decide(replace(event, added=()), a_place(SAM))) == (0, [])


def test_of_a_picture_that_an_edit_adds_is_asked_where_nobody_can_look() -> None:
    event = edited("", SAM, attachments=(a_photo(),))
    blind = a_place(SAM, sees=False)
    assert asks_and_looks(decide(replace(event, added=("f-a.jpg",)), blind)) == (1, [])
    assert asks_and_looks(decide(event, blind)) == (0, [])


def test_who_was_warned_of_the_pictures_of_a_message_is_not_asked_about_them() -> None:
    told = (an_incident("photo.other_students", SAM),)
    event = replace(edited("", SAM, attachments=(a_photo(),)), added=("f-a.jpg",))
    assert asks_and_looks(decide(event, a_place(SAM, sees=False, incidents=told))) == (0, [])
    looks = [(("f-a.jpg",), ("f-a.jpg",), False)]
    assert asks_and_looks(decide(event, a_place(SAM, incidents=told))) == (0, looks)


@pytest.mark.parametrize(("text", "open"), [("", True), ("empty gym", False), ("my homework", False)])
def test_a_file_of_which_nothing_is_told_may_be_a_picture(text: str, open: bool) -> None:  # noqa: A002
    event = posted(text, SAM, attachments=(Attachment(name="", id="f1"),))
    assert asks_and_looks(decide(event, a_place(SAM))) == (0, [(("f1",), (), open)])


@pytest.mark.parametrize(
    ("sort", "facts", "leads"),
    [
        (AttachmentKind.IMAGE, AttachmentFacts(faces=2), ("ask_author",)),
        (AttachmentKind.FILE, AttachmentFacts(document=True), ()),
        (AttachmentKind.FILE, AttachmentFacts(unchecked=Unchecked.UNREACHABLE), ("hint_author",)),
    ],
)
def test_what_a_look_tells_of_such_a_file(sort: AttachmentKind, facts: AttachmentFacts, leads: tuple[str, ...]) -> None:
    assert words(looked(SAM, facts, sort=sort)) == ((), leads)


@pytest.mark.parametrize(("pack", "leads"), [("nycdoe", ("ask_author",)), ("derby", ()), ("mmsd", ())])
def test_a_video_without_a_still_is_asked_about_only_where_every_picture_is(pack: str, leads: tuple[str, ...]) -> None:
    facts = AttachmentFacts(unchecked=Unchecked.UNSUPPORTED)
    assert words(looked(SAM, facts, pack=pack, sort=AttachmentKind.VIDEO)) == ((), leads)


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        (AttachmentFacts(faces=1), ("one", False)),
        (AttachmentFacts(faces=3), ("some", False)),
        (AttachmentFacts(faces=25), ("crowd", False)),
        (AttachmentFacts(unchecked=Unchecked.TIMEOUT), ("", True)),
        (AttachmentFacts(unchecked=Unchecked.OFF), ("", False)),
        (AttachmentFacts(faces=0), None),
        (AttachmentFacts(faces=2, document=True), None),
    ],
)
def test_faces_lead_to_a_question_and_none_to_silence(facts: AttachmentFacts, says: tuple[str, bool] | None) -> None:
    found = [
        (one.draft.params["faces"], one.draft.params["unchecked"])
        for one in looked(SAM, facts).actions
        if isinstance(one, Ask)
    ]
    assert found == ([says] if says else [])
    assert words(looked(SAM, facts)) == ((), ("ask_author",) if says else ())


def test_one_face_is_perhaps_the_authors_own() -> None:
    (ask,) = (one for one in looked(SAM, AttachmentFacts(faces=1)).actions if isinstance(one, Ask))
    assert ask.draft.buttons[0] is ButtonKey.ONLY_ME


def test_a_file_that_could_not_be_checked_is_told_in_private_where_nothing_is_asked() -> None:
    failed = AttachmentFacts(unchecked=Unchecked.BOMB)
    assert words(looked(SAM, failed, open=False)) == ((), ("hint_author",))
    assert words(looked(SAM, AttachmentFacts(unchecked=Unchecked.OFF), open=False)) == ((), ())


def test_what_stands_in_a_picture_is_judged_as_words_and_the_notice_says_where() -> None:
    facts = AttachmentFacts(faces=0, text="call me 555-201-0142")
    decision = looked(COACH, facts, open=False, pack="dracut")
    assert words(decision) == (("personal_contact", "pii.phone"), ("log", "warn_author"))
    (warn,) = (one for one in decision.actions if isinstance(one, Warn))
    assert warn.draft.params["at_phone"] == (("picture", "•••-•••-••••"),)


def test_the_place_in_a_photo_is_a_hint_and_a_card_a_warning() -> None:
    public = ConversationKind.PUBLIC_CHANNEL
    place = looked(SAM, AttachmentFacts(faces=0, location=True), pack="derby", kind=public)
    assert words(place) == (("pii.location",), ("hint_author",))
    (hint,) = (one for one in place.actions if isinstance(one, Warn))
    assert hint.draft.params["at_location"] == (("photo", ""),)
    card = looked(SAM, AttachmentFacts(faces=0, card=True), pack="derby")
    assert words(card) == (("pii.student_id",), ("log", "warn_author"))


@pytest.mark.parametrize(
    ("author", "pack", "button", "form", "leads"),
    [
        (SAM, "nycdoe", ButtonKey.NO_PEOPLE, {}, ((), ("record",))),
        (SAM, "nycdoe", ButtonKey.ONLY_ME, {}, ((), ("record",))),
        (SAM, "mit", ButtonKey.THEY_AGREED, {}, ((), ("record",))),
        (
            SAM,
            "nycdoe",
            ButtonKey.OTHERS_VISIBLE,
            {},
            (("photo.other_students",), ("log", "remove_message", "warn_author")),
        ),
        (COACH, "dracut", ButtonKey.NOT_ASKED, {}, (("photo.no_consent",), ("log", "warn_author"))),
        (SAM, "derby", ButtonKey.NOT_ASKED, {}, (("photo.no_consent",), ("log", "warn_author"))),
        (
            COACH,
            "dracut",
            ButtonKey.CHOOSE_NAMES,
            {"about": "Sam, Alex"},
            (("photo.no_media_release",), ("log", "warn_author")),
        ),
        (COACH, "mmsd", ButtonKey.CHOOSE_NAMES, {"about": "Sam"}, ((), ("record",))),
    ],
)
def test_an_answer(
    author: Member,
    pack: str,
    button: ButtonKey,
    form: dict[str, str],
    leads: tuple[tuple[str, ...], tuple[str, ...]],
) -> None:
    assert words(pressed(author, button, pack, **form)) == leads


def test_that_nobody_is_in_it_is_remembered_for_a_day_and_for_that_author_alone() -> None:
    declared = [one for one in pressed(SAM, ButtonKey.NO_PEOPLE, "nycdoe").actions if isinstance(one, Declare)]
    (said,) = (one.exception for one in declared)
    assert (said.until - NOW).total_seconds() == 24 * 3600
    quiet = a_place(SAM, sees=False, exceptions=(said,))
    assert decide(posted("", SAM, attachments=(a_photo(),)), quiet).words == frozenset()
    other = a_place(ALEX, sees=False, exceptions=(said,))
    assert decide(posted("", ALEX, attachments=(a_photo(),)), other).words == {"ask_author"}


def test_other_words_around_a_picture_do_not_close_what_is_in_it() -> None:
    flag = an_incident("photo.other_students", SAM)
    for carried in ({"attachments": (a_photo(),)}, {"quotes": (Quote(text="", attachments=(a_photo(),)),)}):
        event = edited("new words", SAM, **carried)
        assert decide(event, a_place(SAM, incidents=(flag,))).words == frozenset()
    assert decide(edited("new words", SAM), a_place(SAM, incidents=(flag,))).words == {"resolve_flag", "log"}


def test_the_same_picture_again_is_told_and_taken_away_without_a_question() -> None:
    decision = looked(SAM, AttachmentFacts(faces=2, again=True))
    warns = [one for one in decision.actions if isinstance(one, Warn)]

    assert [one.rule for one in decision.findings] == ["photo.other_students"]
    assert [one.draft.params["again"] for one in warns] == [True]
    assert not any(isinstance(one, Ask) for one in decision.actions)


@pytest.mark.parametrize(("author", "pack"), [(TEACHER, "nycdoe"), (SAM, "dracut"), (SAM, "derby")])
def test_where_no_ban_holds_a_known_picture_is_a_picture_like_any_other(author: Member, pack: str) -> None:
    plain, again = (looked(author, AttachmentFacts(faces=2, again=one), pack=pack) for one in (False, True))
    assert again == plain
