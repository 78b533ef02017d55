"""A notice shows where personal data stands, and never a letter or a digit of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.notices import Notices
from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Embed
from policy.model import Member
from policy.model import NoticeKey
from policy.model import Poll
from policy.model import Quote
from policy.model import Span
from policy.model import TextPart
from policy.model import Warn
from policy.model import text_parts
from policy.rules.cards import CARD
from policy.rules.spots import spots
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import SAM
from tests.builders import a_context
from tests.builders import a_message
from tests.policy.rules.said import judged

LONG = "word " * 40


def placed(text: str, piece: str, *, shape: bool = True) -> tuple[tuple[str, str], ...]:
    start = text.index(piece)
    span = Span(start=start, end=start + len(piece), type="PHONE", score=1.0)
    return spots((TextPart(source="text", text=text),), (span,), shape=shape)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("call 978-555-0164", "text"),
        (f"call 978-555-0164 {LONG}", "text:start"),
        (f"{LONG} 978-555-0164 {LONG}", "text:middle"),
        (f"{LONG} 978-555-0164", "text:end"),
        ("hi\nall\n978-555-0164", "text:line:3"),
        ("978-555-0164\nis mine", "text:line:1"),
        ("\ncall 978-555-0164\n", "text"),
    ],
)
def test_the_text_says_where(text: str, place: str) -> None:
    assert placed(text, "978-555-0164") == ((place, "•••-•••-••••"),)


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        ("978-555-0164", "•••-•••-••••"),
        ("+1 (978) 555.0164", "+• (•••) •••.••••"),
        ("sam.tran@mail.example", "•••.••••@••••.•••••…"),
        ("4/17/2010", "•/••/••••"),
        ("31 Pine St", "•• •••• ••"),
        ("nine seven eight five five five", "•••• ••••• ••••• ••…"),
        ("９７８ 555", "••• •••"),
        ("9\u200b7\u200b8-555", "•••-•••"),
        ("978\n555", "••• •••"),
        ("<!channel> 978", "••••••• •••"),
        ("*978* _555_ `0`", "••• _•••_ •"),
    ],
)
def test_the_shape_keeps_separators_alone(value: str, shape: str) -> None:
    ((_, shown),) = placed(f"my {value} here", value)
    assert shown == shape


@given(st.text(min_size=1, max_size=60))
def test_law_no_letter_and_no_digit_is_ever_shown(value: str) -> None:
    span = Span(start=0, end=len(value), type="PHONE", score=1.0)
    shown = spots((TextPart(source="title", text=value),), (span,), shape=True)
    assert not any(char.isalnum() for _, shape in shown for char in shape)
    assert all(len(shape) <= 20 for _, shape in shown)


def test_every_part_of_a_message_has_a_name() -> None:
    facts = AttachmentFacts(text="x")
    file = Attachment(name="x", kind=AttachmentKind.IMAGE, title="x", alt="x", facts=facts)
    message = a_message(
        "x",
        title="x",
        attachments=(file,),
        quotes=(Quote(text="x", attachments=(file,)),),
        polls=(Poll(question="x", answers=("x",)),),
        embeds=(Embed(title="x", text="x", fields=("x",)),),
    )
    parts = text_parts(message)
    places = [
        place
        for number, _ in enumerate(parts)
        for place, _ in spots(parts, (Span(start=0, end=1, type="PHONE", score=1.0, part=number),), shape=True)
    ]
    names = ["title", "text", "file.name", "file.title", "file.alt", "picture"]
    assert places == [*names, *["quote"] * 5, *["poll"] * 2, *["card"] * 3]


def test_what_began_in_a_message_before_and_what_a_picture_shows() -> None:
    parts = (TextPart(source="text", text="0164 thats the rest"),)
    before = Span(start=0, end=4, type="PHONE", score=1.0, part=-1)
    card = Span(start=0, end=0, type="STUDENT_ID", score=1.0, rule=CARD)
    assert spots(parts, (before, card), shape=True) == (("before", ""), ("picture", ""))


def test_at_most_three_places_each_once_and_none_that_is_seen_at_one_glance() -> None:
    parts = (TextPart(source="text", text="a\nb b\nc\nd\ne"),)
    spans = tuple(Span(start=at, end=at + 1, type="MEDICAL", score=1.0) for at in (0, 2, 4, 6, 8))
    assert spots(parts, spans, shape=False) == (("text:line:1", ""), ("text:line:2", ""), ("text:line:3", ""))
    assert placed("Sam has mono", "Sam has mono", shape=False) == ()


SAID = (
    ("PHONE", "978-555-0164", GAIL),
    ("BIRTHDATE", "4/17/2010", SAM),
    ("STREET_ADDRESS", "31 Pine St", SAM),
    ("PASSWORD", "Tulip!42xyz", SAM),
    ("SSN", "812-55-7340", SAM),
    ("MEDICAL", "Kevin has mononucleosis", COACH),
    ("EDUCATION_RECORD", "Kevin got a 58", COACH),
)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(("type_", "value", "author"), SAID, ids=[one[0] for one in SAID])
def test_no_notice_repeats_what_was_written(type_: str, value: str, author: Member, lang: str) -> None:
    context = a_context(author, tuple(one for one in (SAM, ALEX) if one != author))
    (warn,) = (
        one for one in judged(context, f"hello\nall of you\n{value}", {type_: value}).actions if isinstance(one, Warn)
    )
    notice = Notices().render(warn.draft, lang=lang, place="hockey")
    said = " ".join((notice.title, *notice.paragraphs))
    assert ("line 3" in said) or ("línea 3" in said)
    pieces = [piece for piece in value.replace("-", " ").replace("/", " ").split() if len(piece) > 2 and piece != "has"]
    assert not [piece for piece in pieces if piece in said.split()]
    assert value not in said


def test_two_types_in_one_notice_each_say_where_they_stand() -> None:
    text = "my number 978-555-0164\nborn 4/17/2010"
    (warn,) = (
        one
        for one in judged(a_context(SAM, (ALEX,)), text, {"PHONE": "978-555-0164", "BIRTHDATE": "4/17/2010"}).actions
        if isinstance(one, Warn)
    )
    assert warn.draft.keys == (NoticeKey.PHONE_WARN, NoticeKey.BIRTHDATE_WARN)
    notice = Notices().render(warn.draft, lang="en", place="hockey")
    said = " ".join(notice.paragraphs)
    assert "in line 1 (•••-•••-••••)." in said
    assert "in line 2 (•/••/••••)." in said
