"""Mails about cases over a real server: what they say, and what becomes of them while it is away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from adapters.email import SmtpMail
from bot.casemail import MAIL_OFF
from bot.casemail import CaseMail
from bot.casemail import MailAgain
from bot.clock import SetClock
from bot.inspecting import Inspector
from bot.inspecting import NoVision
from bot.notices import Notices
from bot.perform import Performer
from bot.ports import Mail
from bot.ports import no_files
from bot.ports import no_rooms
from bot.rooms import RoomWork
from bot.wiring import LocalChat
from policy.model import Action
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import Decision
from policy.model import EntryKind
from policy.model import Event
from policy.model import Judgement
from policy.model import MailCase
from policy.model import OpenCase
from policy.model import School
from storage.stores import Stores
from tests.builders import NOW
from tests.builders import WORKSPACE
from tests.doubles.mail import Box
from tests.doubles.mail import serving

URL = "smtp://127.0.0.1:{port}"
WRITER = "chaperone@school.example"
OFFICE = "stopit@college.example"
CASE = Case(
    id="0a1b2c3dffff",
    workspace=WORKSPACE,
    category=CaseCategory.BULLYING,
    source=CaseSource.WEB,
    opened_at=NOW,
    danger=True,
    team=("kim",),
)
REPORT = CaseEntry(
    id="e1",
    case=CASE.id,
    at=NOW,
    kind=CaseEntryKind.REPORT,
    text="They take his lunch.",
    fields=(("who", "two seniors"), ("where", "gym"), ("name", "Sam"), ("when", "")),
)
NOTE = replace(REPORT, id="e2", kind=CaseEntryKind.NOTE, by="kim", text="called home")
PLAIN = """Hill School received a report through Chaperone on {at}.

What it is about: bullying
Is anyone in danger now, the reporter says: yes
Number: 0A1B2C3D

The school's safeguarding team has the case. Please say the number when you ask about it.

This mail was sent by itself. Nobody reads what you reply to it.
"""


class Office:
    """A house small enough to mail from: stores, and a performer at work for the queue."""

    def __init__(self, stores: Stores, mail: Mail | None) -> None:
        clock = SetClock(NOW)
        chat = LocalChat(WORKSPACE)
        self.stores = stores
        mails = CaseMail(
            cases=stores.cases,
            mail=mail,
            notices=Notices(),
            schools=lambda _: School(packs=("mit",), name="Hill School"),
            clock=clock,
        )
        performer = Performer(
            outbox=stores.outbox,
            registry=stores.registry,
            messengers=lambda _: chat,
            notices=Notices(),
            rooms=RoomWork(rooms=no_rooms, messengers=lambda _: chat, clock=clock, tell=_nothing),
            inspector=Inspector(
                files=no_files, vision=NoVision(), pictures=stores.pictures, clock=clock, tell=_nothing, tries=1
            ),
            mail=mails.send,
        )
        stores.jobs.on("perform", performer.perform)

    async def decided(self, *actions: Action, ident: str = "1") -> None:
        event = CaseReported(id=f"r{ident}", workspace=WORKSPACE, at=NOW, case=CASE)
        assert await self.stores.inbox.claim(event)
        judged = Judgement(id=f"d{ident}", event=event, decision=Decision(actions=actions), at=NOW)
        assert await self.stores.log.settle(judged) is not None

    async def reported(self, **mail: object) -> None:
        sent = replace(MailCase(case=CASE.id, to=OFFICE, template="case"), **mail)  # type: ignore[arg-type]
        await self.decided(OpenCase(case=CASE, entries=(REPORT, NOTE)), sent)


async def _nothing(_event: Event) -> None:
    """Nobody needs to know."""


@pytest.fixture
def box() -> Box:
    return Box()


@pytest.fixture
def port(unused_tcp_port_factory: Callable[[], int]) -> int:
    return unused_tcp_port_factory()


@pytest.fixture
def mail(port: int) -> SmtpMail:
    return SmtpMail(URL.format(port=port), sender=WRITER, name="Hill School")


async def test_the_office_gets_what_the_school_wants_to_pass_on(
    stores: Stores, mail: SmtpMail, box: Box, port: int
) -> None:
    office = Office(stores, mail)
    await office.reported()
    with serving(box, port):
        await stores.jobs.drain()
    (one,) = box.got
    assert (one["From"], one["To"]) == (f"Hill School <{WRITER}>", OFFICE)
    assert (one["Subject"], one["Message-ID"]) == ("Danger now: report 0A1B2C3D", "<d1-0@school.example>")
    assert one.get_content().replace("\r\n", "\n") == PLAIN.format(at="October 5, 2026, 11:00 AM")
    assert await stores.outbox.waiting() == []
    assert not await stores.book.entries(kinds=[EntryKind.VIEW])


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "In the reporter's own words:\n\nThey take his lunch.\n\nWho: two seniors\nWhere: gym\n\nThe school's"),
        (
            "es",
            "Palabras de quien avisa:\n\nThey take his lunch.\n\nQuién: two seniors\nDónde: gym\n\nEl equipo",
        ),
    ],
)
async def test_where_the_school_wants_it_the_reports_own_words_go_too(
    stores: Stores, mail: SmtpMail, box: Box, port: int, lang: str, words: str
) -> None:
    office = Office(stores, mail)
    await office.reported(named=True, lang=lang)
    with serving(box, port):
        await stores.jobs.drain()
    text = box.got[0].get_content().replace("\r\n", "\n")
    assert words in text
    assert not any(word in text for word in ("Sam", "called home"))
    assert len(await stores.book.entries(kinds=[EntryKind.VIEW])) == 1


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "could be told of it here: it may be about"), ("es", "no se pudo avisar a nadie de la escuela: puede")],
)
async def test_a_case_of_which_nobody_here_could_be_told_says_so(
    stores: Stores, mail: SmtpMail, box: Box, port: int, lang: str, words: str
) -> None:
    office = Office(stores, mail)
    again = replace(NOTE, id="e3", kind=CaseEntryKind.ANSWER, by="", text="It goes on.")
    case = replace(CASE, team=())
    await office.decided(
        OpenCase(case=case, entries=(REPORT, NOTE, again)),
        MailCase(case=case.id, to=OFFICE, template="case", lang=lang),
        MailCase(case=case.id, to=OFFICE, template="case_more", lang=lang, named=True),
    )
    with serving(box, port):
        await stores.jobs.drain()
    first, more = sorted((one.get_content() for one in box.got), key=len, reverse=True)
    assert words in first
    assert "It goes on." not in first
    assert "It goes on." in more
    assert not any(word in more for word in ("called home", "lunch"))


async def test_a_server_that_was_away_loses_nothing_and_doubles_nothing(
    stores: Stores, mail: SmtpMail, box: Box, port: int
) -> None:
    office, again = Office(stores, mail), MailAgain(stores.outbox, mail)
    await office.reported()
    await stores.jobs.drain()
    assert await stores.outbox.held() == {"smtp:unreachable": 1}
    assert await again.look() == 1
    await stores.jobs.drain()
    assert (box.got, await stores.outbox.held()) == ([], {"smtp:unreachable": 1})
    with serving(box, port):
        box.says = "451 later"
        assert await again.look() == 1
        await stores.jobs.drain()
        assert (box.got, await stores.outbox.held()) == ([], {"smtp:451": 1})
        box.says = "250 OK"
        assert await again.look() == 1
        await stores.jobs.drain()
        assert await again.look() == 0
        await stores.jobs.drain()
    assert [one["Message-ID"] for one in box.got] == ["<d1-0@school.example>"]
    assert await stores.outbox.held() == {}


async def test_an_address_that_is_refused_is_tried_again_after_a_start_alone(
    stores: Stores, mail: SmtpMail, box: Box, port: int
) -> None:
    office, again = Office(stores, mail), MailAgain(stores.outbox, mail)
    await office.reported()
    with serving(box, port):
        box.says = "550 nobody"
        await stores.jobs.drain()
        assert await stores.outbox.held() == {"smtp:550": 1}
        assert await again.look() == 0
        box.says = "250 OK"
        assert await again.start() == 1
        await stores.jobs.drain()
    assert [one["To"] for one in box.got] == [OFFICE]


async def test_a_crash_before_it_was_noted_hands_the_same_message_in_again(
    stores: Stores, mail: SmtpMail, box: Box, port: int
) -> None:
    office = Office(stores, Dying(mail))
    await office.reported()
    with serving(box, port):
        await stores.jobs.drain()
    assert [one["Message-ID"] for one in box.got] == ["<d1-0@school.example>"] * 2
    assert await stores.outbox.waiting() == []


async def test_without_a_mail_server_mails_wait_until_there_is_one(
    stores: Stores, mail: SmtpMail, box: Box, port: int
) -> None:
    await Office(stores, None).reported()
    await stores.jobs.drain()
    assert await stores.outbox.held() == {MAIL_OFF: 1}
    assert await MailAgain(stores.outbox, None).start() == 0
    Office(stores, mail)
    assert await MailAgain(stores.outbox, mail).start() == 1
    with serving(box, port):
        await stores.jobs.drain()
    assert [one["To"] for one in box.got] == [OFFICE]


async def test_a_case_that_is_gone_is_told_nobody(stores: Stores, mail: SmtpMail) -> None:
    await Office(stores, mail).decided(MailCase(case="none", to=OFFICE, template="case"))
    await stores.jobs.drain()
    assert await stores.outbox.held() == {"mail:gone": 1}


class Dying:
    """Hands the first mail in and dies before that is noted."""

    def __init__(self, mail: SmtpMail) -> None:
        self._mail = mail
        self._died = False

    async def send(self, to: str, *, subject: str, text: str, ident: str = "") -> None:
        await self._mail.send(to, subject=subject, text=text, ident=ident)
        if not self._died:
            self._died = True
            raise ConnectionError
