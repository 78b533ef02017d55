"""Reports from chat: a form that was sent becomes a report before anything is kept, so that no press names anybody.

What says who pressed goes no further than here, save in the receipt, and in the case of somebody who gave their name.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import replace
from datetime import datetime

from bot.contexts import unfolded
from bot.language import lang_of
from bot.ports import Cases
from bot.ports import Clock
from bot.ports import Registry
from bot.reporting.codes import CaseCodes
from bot.reporting.drawing import free_code
from bot.reporting.form import DANGER
from bot.reporting.form import read_text
from bot.reporting.links import ReportLinks
from bot.reporting.naming import NamedStaff
from bot.saying import said_moment
from bot.words import word
from policy.model import CASE_LONG
from policy.model import ButtonKey
from policy.model import ButtonPressed
from policy.model import Case
from policy.model import CaseAnswered
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseReceipt
from policy.model import CaseReported
from policy.model import CaseSource
from policy.model import ConversationKind
from policy.model import Event
from policy.model import Member
from policy.model import MemberRef
from policy.model import School

PURPOSE = "reports from chat"
"""What the keys of the cases' ids are derived for."""
CODE_PAGE = "/code"
_NEAR = (ConversationKind.DM, ConversationKind.GROUP_DM)
"""Conversations of so few that their reference alone would tell who reported."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatReports:
    """Turns presses into reports. `keys` are the installation's, derived for `PURPOSE`, the newest first."""

    codes: CaseCodes
    cases: Cases
    registry: Registry
    named: NamedStaff
    links: ReportLinks
    schools: Callable[[str], School]
    clock: Clock
    keys: Sequence[bytes]

    async def read(self, event: Event) -> Event:
        """What is to be kept: the report that a form holds, or what a reporter adds; everything else as it came."""
        if not isinstance(event, ButtonPressed):
            return event
        press = unfolded(event)
        if press.button == ButtonKey.REPORT and dict(press.form).get("category", "") in tuple(CaseCategory):
            return await self._reported(press)
        if press.button == ButtonKey.CASE_ANSWER:
            return await self._answered(press)
        return event

    async def _reported(self, press: ButtonPressed) -> CaseReported:
        form, now = dict(press.form), self.clock.now()
        unnamed = form.get("named", "") != "yes"
        case, entries = await self._case(press, form, now)
        code = ""
        if unnamed and self.links.reachable:  # without the page there is no way back, and a code would promise one
            code, _ = await free_code(self.codes, self.cases, seed=self._mac("code", press.id), case=case.id)
        page = f"{self.links.address()}{CODE_PAGE}" if code else ""
        return CaseReported(
            id=f"report:{case.id}",
            workspace=case.workspace,
            at=now,
            case=case if unnamed else replace(case, reporter=press.by),
            entries=entries,
            code=await self.codes.kept(code) if code else None,
            reply_to=press.reply_to,
            receipt=CaseReceipt(to=press.by, number="" if unnamed else case.number, code=code, page=page),
        )

    async def _case(
        self, press: ButtonPressed, form: dict[str, str], now: datetime
    ) -> tuple[Case, tuple[CaseEntry, ...]]:
        """The case without a reporter, and what is said in it."""
        school, words = self.schools(press.workspace), read_text(form.get("words", ""))
        wrote = await self._author(press, form)
        who = "" if wrote else read_text(form.get("about", ""))
        persons = await self.named.in_report(who, words)
        staff = await self.registry.accounts(press.workspace, persons)
        danger = form.get("danger", "")
        case = Case(
            id=self._mac("case", press.id).hex()[:32],
            workspace=press.workspace,
            category=CaseCategory(form["category"]),
            source=CaseSource.CHAT,
            opened_at=now,
            lang=await self._lang(press, school),
            danger=danger == "yes",
            pack=school.packs[0] if school.packs else "",
            about=tuple(dict.fromkeys((*((wrote.ref,) if wrote else ()), *(one.ref for one in staff)))),
        )
        case, where = await self._placed(case, press, school)
        told = (("danger", danger if danger in DANGER else "unsure"), ("who", _name(wrote) or who), ("where", where))
        fields = tuple((name, value) for name, value in told if value)
        report = CaseEntry(
            id=f"{case.id}r", case=case.id, at=now, kind=CaseEntryKind.REPORT, text=words[:CASE_LONG], fields=fields
        )
        return case, (report, *_excerpts(case, form, now, school, _name(wrote)))

    async def _placed(self, case: Case, press: ButtonPressed, school: School) -> tuple[Case, str]:
        """The case with its place; of a talk between few, and of one that is not known, only what it was."""
        if press.conversation is None:
            return case, ""
        known = await self.registry.conversation(press.conversation)
        if known is not None and known.kind not in _NEAR:
            return replace(case, conversation=press.conversation, message=press.message), ""
        if press.message is None:
            return case, ""
        near = word(school.lang, "report_from.near")
        return case, near if known is not None else word(school.lang, "report_from.unseen")

    async def _author(self, press: ButtonPressed, form: dict[str, str]) -> Member | None:
        """Whose message is reported, or whose account is named; None where it is words or nothing."""
        given = form.get("about", "").strip()
        ref = MemberRef(workspace=press.workspace, id=given)
        found = await self.registry.member(ref) if given else None
        return found or (Member(ref=ref) if given and "at" in form else None)

    async def _lang(self, press: ButtonPressed, school: School) -> str:
        member = await self.registry.member(press.by)
        return lang_of(press.lang, member.lang if member else "", school.lang)

    async def _answered(self, press: ButtonPressed) -> Event:
        """More from somebody who gave their name. To anybody else's press no word of theirs is kept."""
        case, words = await self.cases.get(press.value), read_text(dict(press.form).get("words", ""))
        if case is None or case.reporter != press.by or not words:
            return replace(press, form=())
        now, ident = self.clock.now(), self._mac("answer", press.id).hex()[:32]
        entry = CaseEntry(id=ident, case=case.id, at=now, kind=CaseEntryKind.ANSWER, text=words[:CASE_LONG])
        return CaseAnswered(
            id=f"answer:{ident}",
            workspace=case.workspace,
            at=now,
            case=case.id,
            entry=entry,
            reply_to=press.reply_to,
            receipt=CaseReceipt(to=press.by, number=case.number),
        )

    def _mac(self, what: str, ident: str) -> bytes:
        """The same for the same press, which nobody can tell from it."""
        return hmac.digest(self.keys[0], f"{what}\0{ident}".encode(), "sha256")


def _excerpts(case: Case, form: dict[str, str], now: datetime, school: School, name: str) -> Iterator[CaseEntry]:
    """The reported message as it stood, whole; of its files only what they are called where they are."""
    said, at = form.get("said", ""), form.get("at", "")
    if not at:
        return
    fields = {
        "who": name,
        "when": said_moment(at, school.zone, school.lang),
        "edited": said_moment(form["edited"], school.zone, school.lang) if form.get("edited") else "",
        "files": form.get("files", ""),
    }
    kept = tuple((key, value) for key, value in fields.items() if value)
    for number, start in enumerate(range(0, max(1, len(said)), CASE_LONG)):
        yield CaseEntry(
            id=f"{case.id}x{number}",
            case=case.id,
            at=now,
            kind=CaseEntryKind.EXCERPT,
            text=said[start : start + CASE_LONG],
            fields=kept,
        )


def _name(member: Member | None) -> str:
    if member is None:
        return ""
    return member.person.name if member.person else member.display_name or member.ref.id
