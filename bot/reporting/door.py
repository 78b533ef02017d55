"""What the web part does for somebody who reports: shows the form, takes it once, and answers with a code."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from uuid import uuid4

import structlog

from bot.language import lang_of
from bot.ports import CaseFiles
from bot.ports import Cases
from bot.ports import Clock
from bot.ports import Vision
from bot.reporting.codes import CaseCodes
from bot.reporting.drawing import free_code
from bot.reporting.files import Refused
from bot.reporting.files import inspected
from bot.reporting.form import TRAP
from bot.reporting.form import Filled
from bot.reporting.form import Problem
from bot.reporting.form import case_of
from bot.reporting.form import entries_of
from bot.reporting.form import read_form
from bot.reporting.links import ReportLinks
from bot.reporting.pages import ReportPages
from bot.reporting.placing import Placing
from bot.reporting.sealed import Sealing
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseFile
from policy.model import CaseReported
from policy.model import School

Page = tuple[int, str]
"""HTTP status and HTML."""
Tell = Callable[[CaseReported | CaseAnswered], Awaitable[object]]
"""Keeps what happened safe, to be judged like anything else; telling it twice is the same as once."""
OPEN = timedelta(hours=24)
"""How long a form may be open before it is sent."""
AGAIN = timedelta(minutes=15)
"""For how long the code is shown again to whoever sends the same form twice."""
_ONCE = "form"
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Everything that takes part in a report."""

    school: School
    clock: Clock
    cases: Cases
    files: CaseFiles
    codes: CaseCodes
    sealing: Sealing
    links: ReportLinks
    vision: Vision
    placing: Placing
    pages: ReportPages
    tell: Tell


@dataclass(frozen=True, slots=True, kw_only=True)
class _Form:
    """A form that came from our page: the case it will be, and what its code follows from."""

    case: str
    seed: bytes


class ReportDoor:
    """Takes reports. Who asks for a page is not known here, and looking changes nothing."""

    def __init__(self, desk: Desk) -> None:
        """Take what takes part."""
        self._desk = desk

    async def start(self, token: str, wanted: Sequence[str]) -> Page:
        """The empty form; a token that cannot be read is said, and the form is there all the same."""
        stale = bool(token) and self._desk.links.open(token) is None
        lang = lang_of(*wanted, self._desk.school.lang)
        return HTTPStatus.OK, self._page(lang, Filled(), "" if stale else token, notes=["link"] if stale else [])

    async def report(self, form: Mapping[str, str], uploads: Sequence[bytes], refused: str = "") -> Page:
        """Take a report; `refused` is why its files did not come through.

        What is not sent comes back with everything that was written in it, files aside.
        """
        lang, filled, token = self._read(form)
        made = self._opened(form.get("once", ""))
        if made is None or form.get(TRAP):
            return HTTPStatus.BAD_REQUEST, self._page(lang, filled, token, notes=["stale", *_files(uploads)])
        problems, kept = await self._checked(filled, made.case, uploads, refused)
        if problems:
            notes = _files(uploads) if all(name != "files" for name, _ in problems) else []
            page = self._page(lang, filled, token, made=form["once"], problems=problems, notes=notes)
            return HTTPStatus.UNPROCESSABLE_ENTITY, page
        try:
            return await self._taken(made, filled, kept, token, lang)
        except Exception as error:  # noqa: BLE001 - whatever a driver raises, people are told that it was not kept
            _log.error("report not kept", error=type(error).__name__)
            page = self._page(lang, filled, token, made=form["once"], notes=["broken", *_files(uploads)])
            return HTTPStatus.SERVICE_UNAVAILABLE, page

    async def later(self, form: Mapping[str, str]) -> Page:
        """For a report that comes when too many come: nothing is lost that was written."""
        lang, filled, token = self._read(form)
        made = form.get("once", "") if self._opened(form.get("once", "")) else ""
        return HTTPStatus.TOO_MANY_REQUESTS, self._page(lang, filled, token, made=made, notes=["busy"])

    def done(self, wanted: Sequence[str]) -> Page:
        """After the code was written down."""
        return HTTPStatus.OK, self._desk.pages.done(lang_of(*wanted, self._desk.school.lang))

    def refused(self, wanted: Sequence[str], *, top: bool) -> Page:
        """For a form that another site sent, or that is none."""
        lang = lang_of(*wanted, self._desk.school.lang)
        return HTTPStatus.FORBIDDEN, self._desk.pages.said(lang, "refused", top=top)

    async def _checked(
        self, filled: Filled, case: str, uploads: Sequence[bytes], refused: str
    ) -> tuple[list[Problem], tuple[CaseFile, ...]]:
        """What has to be put right, or the files as they will be kept."""
        problems = list(filled.problems)
        if filled.category is CaseCategory.IMAGE and (uploads or refused):
            refused = Refused.INTIMATE.value
        if not refused and uploads and not problems:
            found = await inspected(uploads, case, self._desk.vision)
            if not isinstance(found, Refused):
                return [], found
            refused = found.value
        if refused:
            problems.append(("files", refused))
        return problems, ()

    async def _taken(self, made: _Form, filled: Filled, kept: Sequence[CaseFile], token: str, lang: str) -> Page:
        """Keep the files, then the report; only then is there a code to show."""
        desk, now = self._desk, self._desk.clock.now()
        code, opened = await free_code(desk.codes, desk.cases, seed=made.seed, case=made.case)
        if opened is not None:
            shown = code if now - opened < AGAIN else ""
            return HTTPStatus.OK, desk.pages.sent(lang, code=shown, again=True, intimate=False)
        place = desk.links.open(token)
        case = await desk.placing.placed(
            case_of(made.case, filled, workspace="", school=desk.school, lang=lang, at=now),
            place,
            who=filled.texts["who"],
            what=filled.texts["what"],
        )
        for one in kept:
            await desk.files.put(one, now=now)
        event = CaseReported(
            id=f"report:{case.id}",
            workspace=case.workspace,
            at=now,
            case=case,
            entries=entries_of(case.id, filled, kept, now),
            code=await desk.codes.kept(code),
        )
        await desk.tell(event)
        intimate = case.category is CaseCategory.IMAGE
        return HTTPStatus.OK, desk.pages.sent(lang, code=code, again=False, intimate=intimate)

    def _read(self, form: Mapping[str, str]) -> tuple[str, Filled, str]:
        token = form.get("c", "")
        return (
            lang_of(form.get("lang", ""), self._desk.school.lang),
            read_form(form),
            token if self._desk.links.open(token) else "",
        )

    def _opened(self, once: str) -> _Form | None:
        facts = self._desk.sealing.open(_ONCE, once, now=self._desk.clock.now())
        return _Form(case=facts["case"], seed=bytes.fromhex(facts["seed"])) if facts else None

    def _page(
        self,
        lang: str,
        filled: Filled,
        token: str,
        *,
        made: str = "",
        problems: Sequence[Problem] = (),
        notes: Sequence[str] = (),
    ) -> str:
        facts = {"case": uuid4().hex, "seed": secrets.token_hex(32)}
        once = made or self._desk.sealing.seal(_ONCE, facts, now=self._desk.clock.now(), lasts=OPEN)
        return self._desk.pages.form(
            lang, filled, once=once, token=token, placed=bool(token), problems=problems, notes=notes
        )


def _files(uploads: Sequence[bytes]) -> list[str]:
    """That files must be chosen again: no browser sends them back into a form."""
    return ["files"] if uploads else []
