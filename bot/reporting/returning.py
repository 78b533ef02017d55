"""The way back: a code opens a case, and who opened it may read answers, write more, or ask to withdraw it."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from datetime import datetime
from datetime import timedelta
from http import HTTPStatus
from uuid import uuid4

import structlog

from bot.language import lang_of
from bot.reporting.door import Desk
from bot.reporting.door import Page
from bot.reporting.form import read_text
from bot.reporting.thread import WITHDRAW
from policy.model import CASE_LONG
from policy.model import Case
from policy.model import CaseAnswered
from policy.model import CaseEntry
from policy.model import CaseEntryKind

OPEN = timedelta(minutes=30)
"""How long a case stays open to whoever opened it."""
_SEEN = "case"
_log = structlog.get_logger()


class ReturnDoor:
    """Knows codes, never people. Every look at a case is logged as one of its reporter's."""

    def __init__(self, desk: Desk) -> None:
        """Take what takes part."""
        self._desk = desk

    def code(self, wanted: Sequence[str]) -> Page:
        """Where the code is typed."""
        return HTTPStatus.OK, self._desk.pages.code(self._lang(*wanted))

    async def case(self, form: Mapping[str, str]) -> tuple[Page, bool]:
        """The case that a code opens, and whether it opened one. Every wrong code gets the same page."""
        lang = self._lang(form.get("lang", ""))
        case = await self._found(form.get("code", ""))
        if case is None:
            return (HTTPStatus.UNPROCESSABLE_ENTITY, self._desk.pages.code(lang, problem="wrong")), False
        return (HTTPStatus.OK, await self._shown(case, lang)), True

    def busy(self, form: Mapping[str, str]) -> Page:
        """For wrong codes, where too many came from one network."""
        lang = self._lang(form.get("lang", ""))
        return HTTPStatus.TOO_MANY_REQUESTS, self._desk.pages.code(lang, problem="busy")

    async def write(self, form: Mapping[str, str]) -> Page:
        """Take what its reporter adds; `do` says what they pressed."""
        lang, now = self._lang(form.get("lang", "")), self._desk.clock.now()
        facts = self._desk.sealing.open(_SEEN, form.get("seen", ""), now=now)
        case = await self._desk.cases.get(facts["case"]) if facts else None
        if facts is None or case is None:
            return HTTPStatus.GONE, self._desk.pages.code(lang, note="over")
        text = read_text(form.get("text", ""))
        match form.get("do", ""):
            case "ask":
                return HTTPStatus.OK, await self._shown(case, lang, written=text, sure=True)
            case "withdraw":
                return await self._said(case, facts["entry"], "", now, lang)
            case "write" if not text or len(text) > CASE_LONG:
                problem = "long" if text else "empty"
                page = await self._shown(case, lang, written=text, problem=problem)
                return HTTPStatus.UNPROCESSABLE_ENTITY, page
            case "write":
                return await self._said(case, facts["entry"], text, now, lang)
            case _:
                return HTTPStatus.OK, await self._shown(case, lang)

    async def _found(self, code: str) -> Case | None:
        lookups = self._desk.codes.lookups(code)
        found = await self._desk.cases.by_code(lookups) if lookups else None
        if found is None or not await self._desk.codes.proves(code, found[1]):
            return None
        return found[0]

    async def _said(self, case: Case, ident: str, text: str, now: datetime, lang: str) -> Page:
        """Keep one entry. Without words it asks to withdraw; what comes of that is for people to decide."""
        withdrawn = () if text else (WITHDRAW,)
        entry = CaseEntry(id=ident, case=case.id, at=now, kind=CaseEntryKind.ANSWER, text=text, fields=withdrawn)
        event = CaseAnswered(id=f"answer:{ident}", workspace=case.workspace, at=now, case=case.id, entry=entry)
        try:
            await self._desk.tell(event)
        except Exception as error:  # noqa: BLE001 - whatever a driver raises, people are told that it was not kept
            _log.error("answer not kept", case=case.number, error=type(error).__name__)
            page = await self._shown(case, lang, written=text, note="notes.broken")
            return HTTPStatus.SERVICE_UNAVAILABLE, page
        note = "case.sent" if text else "withdraw.done"
        return HTTPStatus.OK, await self._shown(case, lang, note=note, new=entry)

    async def _shown(
        self,
        case: Case,
        lang: str,
        *,
        note: str = "",
        written: str = "",
        problem: str = "",
        sure: bool = False,
        new: CaseEntry | None = None,
    ) -> str:
        """The case as it stands. What was written just now is on the page though it may not be judged yet."""
        now = self._desk.clock.now()
        entries = list(await self._desk.cases.entries(case.id, viewer="", now=now))
        if new is not None and all(one.id != new.id for one in entries):
            entries.append(new)
        facts = {"case": case.id, "entry": uuid4().hex}
        seen = self._desk.sealing.seal(_SEEN, facts, now=now, lasts=OPEN)
        return self._desk.pages.case(
            lang, case, entries, seen=seen, note=note, written=written, problem=problem, sure=sure
        )

    def _lang(self, *wanted: str) -> str:
        return lang_of(*wanted, self._desk.school.lang)
