"""Pictures by the words that come with them: whose consent is missing, whom to ask, and when to be silent."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from policy.detect import NameIndex
from policy.engine import decide
from policy.model import Ask
from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import ButtonKey
from policy.model import Consent
from policy.model import ConsentKind
from policy.model import Context
from policy.model import Known
from policy.model import Member
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import RemoveMessage
from policy.model import Role
from policy.model import Warn
from policy.rules import photos
from tests.builders import a_context
from tests.builders import a_member
from tests.builders import edited
from tests.builders import posted

WARNED = ("log", "warn_author")
REMOVED = ("log", "remove_message", "warn_author")
ASKED = ("ask_author",)
QUIET: tuple[str, ...] = ()


def a_yes(subject: str, *, kind: ConsentKind = ConsentKind.MEDIA_RELEASE, given: bool = True) -> tuple[Consent, ...]:
    return (Consent(id=f"c-{subject}", kind=kind, subject=subject, given=given, valid_from=date(2026, 9, 1)),)


LEO = a_member("leo", Role.STUDENT, consents=a_yes("leo"))
AVA = a_member("ava", Role.STUDENT, consents=a_yes("ava"))
MAX = a_member("max", Role.STUDENT)
NOA = a_member("noa", Role.STUDENT, consents=a_yes("noa", given=False))
ROSA = a_member("rosa", Role.PARENT)
ORTIZ = a_member("ortiz", Role.TEACHER)
KIM = a_member("kim", Role.TEACHER)
BOYLE = a_member("boyle", Role.TEACHER, consents=a_yes("boyle", kind=ConsentKind.COLLEAGUE))
LEE = a_member("lee", Role.TEACHER, consents=a_yes("lee", kind=ConsentKind.COLLEAGUE, given=False))
GUEST = a_member("guest", Role.GUEST)
CLASS = (LEO, AVA, MAX, NOA, ORTIZ)
FILES = {".jpg": AttachmentKind.IMAGE, ".mp4": AttachmentKind.VIDEO, ".mp3": AttachmentKind.AUDIO}


def a_file(name: str, **more: Any) -> Attachment:
    return Attachment(name=name, kind=FILES.get(name[-4:], AttachmentKind.FILE), **more)


def a_room(author: Member, pack: str, readers: tuple[Member, ...] = CLASS, **more: Any) -> Context:
    here = tuple(one for one in readers if one.ref != author.ref)
    known = Known(names=NameIndex(["Zoe Adler", *(f"{one.display_name} Marsh" for one in CLASS[:4])], ["Paul Dunn"]))
    return a_context(author, here, packs=(pack,), known=known, **more)


def judged(
    author: Member, pack: str, text: str, name: str = "img_2201.jpg", **more: Any
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    event = posted(text, author, attachments=(a_file(name),))
    decision = decide(event, a_room(author, pack, **more), photos.RULES)
    return tuple(one.rule for one in decision.findings), tuple(sorted(decision.words))


@pytest.mark.parametrize(
    ("pack", "author", "text", "name", "rule", "words"),
    [
        ("nycdoe", MAX, "Ava and Leo asleep on the bus", "bus.jpg", "photo.other_students", REMOVED),
        ("nycdoe", MAX, "ava asleep on the bus lol", "bus.jpg", "photo.other_students", REMOVED),
        ("nycdoe", MAX, "", "ava_on_the_bus.jpg", "photo.other_students", REMOVED),
        ("nycdoe", MAX, "<@ava> caught napping", "v.mp4", "photo.other_students", REMOVED),
        ("nycdoe", ORTIZ, "science fair winners Leo and Zoe", "fair.jpg", "photo.no_media_release", WARNED),
        ("nycdoe", ORTIZ, "Max at the science fair", "fair.jpg", "photo.no_media_release", WARNED),
        ("nycdoe", ORTIZ, "our winner, Noa!", "fair.mp4", "photo.no_media_release", WARNED),
        ("nycdoe", ORTIZ, "congrats Penelope and Leo", "fair.jpg", "photo.no_media_release", WARNED),
        ("dracut", ORTIZ, "Saturday's win with Leo, Ava and Max", "team.jpg", "photo.no_media_release", WARNED),
        ("dracut", ORTIZ, "con Leo y Max en la feria", "feria.jpg", "photo.no_media_release", WARNED),
        ("dracut", ORTIZ, "Ms. Lee at the gala", "gala.jpg", "photo.no_consent", WARNED),
        ("mmsd", ORTIZ, "Leo, Max and Noa at the fair", "fair.jpg", "photo.no_media_release", WARNED),
        ("mit", MAX, "Noa and me at the demo", "demo.jpg", "photo.no_consent", WARNED),
        ("derby", MAX, "Noa and me at the union", "night.jpg", "photo.no_consent", WARNED),
    ],
)
def test_names_tell_whose_consent_is_missing(
    pack: str, author: Member, text: str, name: str, rule: str, words: tuple[str, ...]
) -> None:
    readers = (*CLASS, KIM, BOYLE, LEE)
    assert judged(author, pack, text, name, readers=readers) == ((rule,), words)


@pytest.mark.parametrize(
    ("pack", "author", "text", "name"),
    [
        ("nycdoe", AVA, "", "img_2201.jpg"),
        ("nycdoe", AVA, "day 3", "clip.mp4"),
        ("nycdoe", AVA, "my friends at the museum", "img_1.jpg"),
        ("nycdoe", AVA, "thanks Leo for the idea", "img_1.jpg"),
        ("nycdoe", AVA, "Leo's drawing", "img_1.jpg"),
        ("nycdoe", AVA, "Leo, here is the one you wanted", "img_1.jpg"),
        ("nycdoe", ORTIZ, "our trip to Austin", "img_1.jpg"),
        ("nycdoe", ORTIZ, "Ms. Kim at the fair", "img_1.jpg"),
        ("dracut", ORTIZ, "great day", "img_1.jpg"),
        ("dracut", ORTIZ, "map reading with Leo and Max", "img_1.jpg"),
        ("mit", MAX, "Leo, Ari and me at the demo", "demo.jpg"),
        ("mit", ORTIZ, "", "demo.jpg"),
        ("derby", MAX, "out with my flatmates", "night.jpg"),
    ],
)
def test_where_words_do_not_tell_the_author_is_asked(pack: str, author: Member, text: str, name: str) -> None:
    assert judged(author, pack, text, name, readers=(*CLASS, KIM)) == ((), ASKED)


@pytest.mark.parametrize(
    ("pack", "author", "text", "name"),
    [
        ("nycdoe", AVA, "my homework", "hw7.pdf"),
        ("nycdoe", AVA, "my homework", "hw7.jpg"),
        ("nycdoe", AVA, "", "Screenshot_2026-10-05.jpg"),
        ("nycdoe", AVA, "the field this morning, no people", "img_1.jpg"),
        ("nycdoe", AVA, "empty gym", "img_1.jpg"),
        ("nycdoe", AVA, "selfie", "img_1.jpg"),
        ("nycdoe", AVA, "sin personas", "img_1.jpg"),
        ("nycdoe", AVA, "Leo and Max", "song.mp3"),
        ("nycdoe", ORTIZ, "Leo and Ava at the fair", "img_1.jpg"),
        ("nycdoe", GUEST, "", "img_1.jpg"),
        ("nycdoe", ROSA, "Leo and Max", "img_1.jpg"),
        ("dracut", AVA, "Leo and Max", "img_1.jpg"),
        ("dracut", ORTIZ, "Mr. Boyle with Leo", "img_1.jpg"),
        ("mmsd", ORTIZ, "Leo, Max and Penelope at the fair", "img_1.jpg"),
        ("mmsd", ORTIZ, "", "img_1.jpg"),
        ("mit", MAX, "", "img_1.jpg"),
        ("mit", MAX, "Leo and me at the demo", "img_1.jpg"),
        ("derby", MAX, "sunset over the campus", "img_1.jpg"),
    ],
)
def test_silence(pack: str, author: Member, text: str, name: str) -> None:
    assert judged(author, pack, text, name, readers=(*CLASS, BOYLE)) == ((), QUIET)


def test_staff_alone_are_asked_nothing_and_a_room_of_the_students_own_shows_nobody() -> None:
    assert judged(ORTIZ, "nycdoe", "", readers=(KIM,)) == ((), QUIET)
    assert judged(ORTIZ, "nycdoe", "Max at the fair", readers=(KIM,)) == (("photo.no_media_release",), WARNED)
    assert judged(ORTIZ, "nycdoe", "Max at the fair", readers=(MAX, KIM)) == ((), QUIET)
    assert judged(AVA, "nycdoe", "", registered=False) == ((), QUIET)


def test_only_the_author_hears_who_lacks_consent() -> None:
    event = posted("Leo, Noa and Zoe at the fair", ORTIZ, attachments=(a_file("fair.jpg"),))
    actions = decide(event, a_room(ORTIZ, "nycdoe")).actions
    (warn,) = (one for one in actions if isinstance(one, Warn))
    assert (warn.to, warn.draft.params["without"], warn.draft.params["unknown"]) == (ORTIZ.ref, ("Noa",), 1)
    assert [one for one in actions if "Noa" in repr(one)] == [warn]


def test_where_the_bot_cannot_remove_the_supervisor_hears_that_something_stands_there() -> None:
    assert judged(MAX, "nycdoe", "Ava asleep", can_remove=False) == (
        ("photo.other_students",),
        ("log", "notify_supervisor", "warn_author"),
    )
    event = posted("Ava asleep", MAX, attachments=(a_file("a.jpg"),))
    warned = decide(event, a_room(MAX, "nycdoe", mode=Mode.WARN)).actions
    assert [one for one in warned if isinstance(one, RemoveMessage)] == []


def test_a_question_offers_the_answers_that_fit() -> None:
    def offered(author: Member, pack: str) -> tuple[ButtonKey, ...]:
        decision = decide(posted("", author, attachments=(a_file("a.jpg"),)), a_room(author, pack))
        (ask,) = (one for one in decision.actions if isinstance(one, Ask))
        assert ask.draft.keys == (NoticeKey.PHOTO_ASK,)
        return ask.draft.buttons

    first = (ButtonKey.NO_PEOPLE, ButtonKey.ONLY_ME)
    assert offered(AVA, "nycdoe") == (*first, ButtonKey.OTHERS_VISIBLE)
    assert offered(ORTIZ, "dracut") == (
        *first,
        ButtonKey.THEY_AGREED,
        ButtonKey.NOT_ASKED,
        ButtonKey.CHOOSE_NAMES,
    )


def test_several_pictures_and_several_policies_are_one_question_and_an_edit_is_none() -> None:
    files = (a_file("a.jpg"), a_file("b.jpg"))
    room = a_context(ORTIZ, CLASS[:3], packs=("dracut", "nycdoe", "mit"))
    asks = [one for one in decide(posted("", ORTIZ, attachments=files), room).actions if isinstance(one, Ask)]
    assert len(asks) == 1
    assert decide(edited("new words", ORTIZ), room).words == frozenset()
