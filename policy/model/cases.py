"""Reports by people, and the way back for who must stay unnamed: cases, what is said in them, who is told.

A case never holds who reported it, unless they chose to be named; an anonymous reporter comes back with a code alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from enum import StrEnum
from typing import Literal

from policy.model.happening import Happening
from policy.model.naming import Wordless
from policy.model.people import MemberRef
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef

CASE_LONG = 10_000
"""The most characters of one thing that is said in a case."""
CASE_CHECK = "case_unacknowledged"
"""The check that asks who has taken a case up."""


class CaseCategory(StrEnum):
    """What a report is about, in the reporter's choice. `image` is a sexual or private picture: none is ever taken."""

    DANGER = "danger"
    SELF_HARM = "self_harm"
    ABUSE = "abuse"
    CONTACT = "contact"
    BULLYING = "bullying"
    THREAT = "threat"
    SEXUAL = "sexual"
    IMAGE = "image"
    DRUGS = "drugs"
    PRIVACY = "privacy"
    OTHER = "other"


class CaseState(StrEnum):
    """Where a case stands."""

    NEW = "new"
    ACKNOWLEDGED = "acknowledged"
    IN_PROGRESS = "in_progress"
    CLOSED = "closed"


class CaseOutcome(StrEnum):
    """How a case was closed. `referred`: to police, child protection or another body; `merged`: into another case."""

    HELPED = "helped"
    SETTLED = "settled"
    REFERRED = "referred"
    NOT_FOUNDED = "not_founded"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"


class CaseSource(StrEnum):
    """Where a report came from."""

    WEB = "web"
    CHAT = "chat"


class CaseEntryKind(StrEnum):
    """What one entry of a case is.

    `report`: what was reported; `excerpt`: the reported message as it stood; `file`: a file with the report;
    `question`: the team to the reporter; `answer`: the reporter; `note`: the team among themselves; `step`: a change.
    """

    REPORT = "report"
    EXCERPT = "excerpt"
    FILE = "file"
    QUESTION = "question"
    ANSWER = "answer"
    NOTE = "note"
    STEP = "step"


SHARED = (CaseEntryKind.REPORT, CaseEntryKind.FILE, CaseEntryKind.QUESTION, CaseEntryKind.ANSWER)
"""What a reporter who comes back is shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCode:
    """How an anonymous reporter is known again: `lookup` finds the case, `hash` (argon2id) is of the secret part.

    Neither leads to the code, nor to a person.
    """

    lookup: str
    hash: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One report and what becomes of it. `about` are accounts that it names: none of them is told.

    `reporter` is None where they did not choose to be named. `danger`: the reporter says that somebody is in danger
    now. `conversation` and `message` are where it happened, as references alone. `team` are person ids of those who
    were told, in order; `owner` the person who took it up, `due` when something is to have happened. `merged` is the
    case that it became part of. `held` keeps it from deletion (evidence). `revision` counts its changes.
    """

    id: str
    workspace: str
    category: CaseCategory
    source: CaseSource
    opened_at: datetime
    lang: str = "en"
    state: CaseState = CaseState.NEW
    danger: bool = False
    pack: str = ""
    conversation: ConversationRef | None = None
    message: MessageRef | None = None
    about: tuple[MemberRef, ...] = ()
    reporter: MemberRef | None = None
    team: tuple[str, ...] = ()
    owner: str = ""
    due: datetime | None = None
    outcome: CaseOutcome | None = None
    closed_at: datetime | None = None
    merged: str = ""
    held: bool = False
    revision: int = 0

    @property
    def number(self) -> str:
        """The short name by which the team speaks of it: the first eight letters of its id."""
        return self.id[:8].upper()


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEntry:
    """One thing said or done in a case, sealed where it is kept. `by` is a person's id of the team, "" the reporter.

    `fields` are the answers of a form (who, where, when), `file` the id of a kept file, `text` what was said.
    """

    id: str
    case: str
    at: datetime
    kind: CaseEntryKind
    by: str = ""
    text: str = field(default="", repr=False)
    fields: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """A file that came with a report: inspected, capped in size, sealed. `kind` is its media type as inspected."""

    id: str
    name: str = field(repr=False)
    kind: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReceipt:
    """Who is told in chat that something is in, and how to come back: nothing else of a report knows who that is.

    `number` is for somebody who gave a name, `code` for somebody who did not, `page` where the code is taken.
    """

    to: MemberRef
    number: str = ""
    code: str = field(default="", repr=False)
    page: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReported(Happening):
    """Somebody reported something. It is judged like any event: who is told, and who must not be, is the rules' to say.

    `case` is the case as it will be opened, without its team; `entries` what was said; `code` the way back of somebody
    who is not named; `receipt` and `reply_to` whom a chat tells that it is in, and where that goes.
    """

    case: Case
    entries: tuple[CaseEntry, ...] = ()
    code: CaseCode | None = None
    reply_to: str = ""
    receipt: CaseReceipt | None = None
    kind: Literal["case_reported"] = "case_reported"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseAnswered(Happening):
    """A reporter came back and wrote more, on the page or in chat. `owner` and `team` of the case are told that.

    `receipt` and `reply_to` as there.
    """

    case: str
    entry: CaseEntry
    reply_to: str = ""
    receipt: CaseReceipt | None = None
    kind: Literal["case_answered"] = "case_answered"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase(Wordless):
    """Keep a new case with what was said in it; one with the same id is the same case."""

    case: Case
    entries: tuple[CaseEntry, ...] = ()
    code: CaseCode | None = None
    kind: Literal["open_case"] = "open_case"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeCase(Wordless):
    """Put a case in place of its last revision, with the entries that say why; nothing where somebody was faster."""

    case: Case
    entries: tuple[CaseEntry, ...] = ()
    kind: Literal["change_case"] = "change_case"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailCase(Wordless):
    """Tell an address outside the platforms of a case, through the school's mail server, once.

    `params` fill the template `mail.<template>`; `named` says that the school wants the report's own words in it.
    """

    case: str
    to: str
    template: str
    lang: str = "en"
    named: bool = False
    kind: Literal["mail_case"] = "mail_case"
