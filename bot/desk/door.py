"""Answers requests for the console: who asks, what they are, whether the page is theirs, and the page."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

import structlog

from bot.desk.access import HEADS
from bot.desk.access import Access
from bot.desk.access import Signed
from bot.desk.entrance import Entrance
from bot.desk.errors import DeniedError
from bot.desk.errors import DeskError
from bot.desk.frame import Framed
from bot.desk.frame import Item
from bot.desk.frame import failed
from bot.desk.frame import framed
from bot.desk.pages import Asked
from bot.desk.pages import Download
from bot.desk.pages import Moved
from bot.desk.pages import Page
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.replies import Came
from bot.desk.replies import Gate
from bot.desk.replies import Reply
from bot.desk.replies import away
from bot.desk.replies import page as page_of
from bot.desk.routes import PAGES
from bot.language import lang_of
from policy.model import Entry
from policy.model import EntryKind
from policy.model import records_of

_KEY = re.compile(r"[0-9a-f]{32}")
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Visit:
    """Somebody signed in who asks for a page."""

    signed: Signed
    lang: str
    zone: str


class ConsoleDoor:
    """The console. Every page is looked up in the table, and nobody gets one that is not theirs."""

    def __init__(
        self, desk: Desk, access: Access, entrance: Entrance, pages: Sequence[Page | Gate] = PAGES, *, school: str = ""
    ) -> None:
        """Take what stands behind the pages, who decides whose they are, and the way in."""
        self._desk = desk
        self._access = access
        self._entrance = entrance
        self._school = school
        self.pages = tuple(pages)

    async def answer(self, page: Page | Gate, came: Came) -> Reply:
        """Answer a request. Whatever goes wrong, there is a page that says what to do."""
        if came.foreign or (page.method == "POST" and came.form is None):
            return self.failed(HTTPStatus.FORBIDDEN, came)
        try:
            return await (page.open(self._entrance, came) if isinstance(page, Gate) else self._asked(page, came))
        except DeskError as error:
            return self.failed(error.status, came)
        except Exception as error:  # noqa: BLE001 - whatever a driver raises, people get a page
            _log.error("page failed", page=page.name, error=type(error).__name__)
            return self.failed(HTTPStatus.INTERNAL_SERVER_ERROR, came)

    def failed(self, status: int, came: Came, visit: _Visit | None = None) -> Reply:
        """The page that says why there is none."""
        frame = self._framed(came, visit)
        return page_of(failed(status, frame), status)

    async def _asked(self, page: Page, came: Came) -> Reply:
        visit = await self._visit(came)
        if visit is None:
            return await self._entrance.to_sign_in(came)
        try:
            if not visit.signed.offices & page.roles:
                raise DeniedError(page.name)
            return await self._shown(page, came, visit)
        except DeskError as error:
            if isinstance(error, DeniedError):
                await self._denied(error, page, visit)
            return self.failed(error.status, came, visit)

    async def _visit(self, came: Came) -> _Visit | None:
        """Who asks, as the roster has them now: who was taken off it is nobody."""
        session = await self._entrance.sessions.at(came.session)
        person = (await self._desk.people.with_ids([session.person])).get(session.person) if session else None
        if session is None or person is None:
            return None
        signed = await self._access.signed(person)
        first = next(iter(signed.where(HEADS) or tuple(signed.reach)), "")
        school = self._desk.schools(first)
        lang = lang_of(session.lang, *came.languages, school.lang)
        return _Visit(signed=signed, lang=lang, zone=school.zone)

    async def _shown(self, page: Page, came: Came, visit: _Visit) -> Reply:
        form = dict(came.form or {})
        asked = Asked(
            signed=visit.signed,
            lang=visit.lang,
            zone=visit.zone,
            now=self._desk.clock.now(),
            path=came.path,
            query=came.query,
            form=form,
            key=_key(visit.signed.person.id, form.pop("key", "")) if page.method == "POST" else "",
        )
        answer = await page.show(self._desk, asked)
        match answer:
            case View():
                frame = self._framed(came, visit, note=came.query.get("note", ""))
                return page_of(framed(answer.template, answer.title, frame, answer.values), answer.status)
            case Moved(to=to, note=note):
                mark = "&" if "?" in to else "?"
                return away(f"{to}{mark}note={note}" if note else to)
            case Download():
                return Reply(body=answer.data, media=answer.media, name=answer.name)

    def _framed(self, came: Came, visit: _Visit | None, note: str = "") -> Framed:
        if visit is None:
            return Framed(lang=lang_of(*came.languages), school=self._school, at=came.at)
        menu = [
            Item(name=one.name, path=one.path)
            for one in self.pages
            if isinstance(one, Page) and one.menu and one.roles & visit.signed.offices
        ]
        return Framed(
            lang=visit.lang,
            school=self._school,
            at=came.at,
            zone=visit.zone,
            key=secrets.token_hex(16),
            note=note,
            who=visit.signed,
            menu=menu,
        )

    async def _denied(self, error: DeniedError, page: Page, visit: _Visit) -> None:
        """That somebody asked for what is not theirs is logged, like a look that they may have."""
        facts = {"what": error.what, "id": error.ident, "page": page.name, "outcome": "denied"}
        person = visit.signed.person.id
        entry = Entry(kind=EntryKind.VIEW, at=self._desk.clock.now(), subject=records_of(person), facts=facts)
        await self._desk.book.add([entry])


def _key(person: str, said: str) -> str:
    """What is the same for a form that is sent twice, and never the same for two people."""
    mark = said if _KEY.fullmatch(said) else secrets.token_hex(16)
    return hashlib.sha256(f"{person}\0{mark}".encode()).hexdigest()[:32]
