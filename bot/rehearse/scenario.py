"""The scenario format: what a file of scenes may hold, checked before anything is played."""

from __future__ import annotations

import re
from datetime import date
from datetime import timedelta
from pathlib import Path
from typing import Any
from typing import Literal

from pydantic import BaseModel
from pydantic import ConfigDict
from pydantic import Field
from pydantic import TypeAdapter
from pydantic import ValidationError

from bot.language import LANGUAGES
from bot.rehearse.lines import Document
from policy.model import ConversationKind
from policy.model import InputError
from policy.model import Level
from policy.model import Role

Do = Literal[
    "message", "edit", "delete", "thread_reply", "file", "button", "command", "join", "bot_join", "leave",
    "role_change", "rename", "visibility_change", "redeliver", "bot_down", "bot_up", "time",
]  # fmt: skip
_TIME = re.compile(r"(\d+)([dhms])")
_UNITS = {"d": 86_400, "h": 3_600, "m": 60, "s": 1}


class _Part(BaseModel):
    """Keys that nobody knows are remarks; keys that are known are checked."""

    model_config = ConfigDict(frozen=True, extra="ignore")


class Allow(_Part):
    """What the school publishes."""

    phones: tuple[str, ...] = ()
    venues: tuple[str, ...] = ()
    email_domains: tuple[str, ...] = ()


class Between(_Part):
    """An exception on file for a person with another one."""

    other: str
    kind: Literal["close_in_age", "dual_relationship", "personal_care"]
    until: date | None = None


class Away(_Part):
    """Days on which a group is away; `first` and `last` are counted from the first day of the scene."""

    group: str = ""
    first: int
    last: int


class PersonEntry(_Part):
    """One person of the scene."""

    name: str
    role: Role
    group: str | None = None
    level: Level | None = None
    captain: bool = False
    parents: tuple[str, ...] = ()
    parent_of: tuple[str, ...] = ()
    relative_of: tuple[str, ...] = ()
    photo_consent: bool | Literal["unknown"] | None = None
    media_release: Literal["current", "expired", "none"] | None = None
    parents_advised: date | None = None
    parents_opted_out: bool = False
    opted_out: bool = False
    directory_withheld: bool = False
    exceptions: tuple[Between, ...] = ()
    contact_ended: bool = False


class ConversationEntry(_Part):
    """One conversation of the scene."""

    kind: ConversationKind
    members: tuple[str, ...]
    registered: bool
    bot: bool
    level: Level | None = None
    comments: bool = False
    public_reason: str | None = None
    topic: str | None = None


class Expectation(_Part):
    """The findings and actions that an event should lead to."""

    findings: tuple[str, ...]
    actions: tuple[str, ...]


class SceneEvent(_Part):
    """One thing that happens, `t` after the start."""

    t: str
    do: Do
    by: str | None = None
    who: str | None = None
    conversation: str | None = None
    ref: str | None = None
    arg: str | None = None
    about: str | None = None
    category: str | None = None
    reason: str | None = None
    text: str | None = None
    expect: Expectation | None = None

    @property
    def after(self) -> timedelta:
        """`t` as a span of time: `8d1h`, `20s`."""
        return timedelta(seconds=sum(int(n) * _UNITS[unit] for n, unit in _TIME.findall(self.t)))


class Guide(_Part):
    """What leads somebody through a scene in the browser: as whom to look, where, and at what.

    `title` and `look` by language; `begins`: how many events have happened when the scene opens.
    """

    title: dict[str, str]
    look: dict[str, str]
    view: str
    open: str
    begins: int = 0


class Scenario(_Part):
    """A story: who there is, where they talk, what happens."""

    id: str
    guide: Guide | None = None
    title: str = ""
    packs: tuple[str, ...] = Field(min_length=1)
    level: Level | None = None
    can_remove: bool = True
    overseers: tuple[str, ...] = ()
    supervisor: str | None = None
    safeguarding: tuple[str, ...] = ()
    press_contact: str | None = None
    travel: tuple[Away, ...] = ()
    allow: Allow = Allow()
    people: dict[str, PersonEntry]
    conversations: dict[str, ConversationEntry]
    events: tuple[SceneEvent, ...]


_FILE = TypeAdapter(list[Any])
_ONE = TypeAdapter(Scenario)


def load(path: Path) -> tuple[Scenario, ...]:
    """Read a scenario file; raises `InputError` naming file, line and remedy for the first thing that is wrong."""
    return parse(Document.read(path))


def parse(document: Document) -> tuple[Scenario, ...]:
    """The scenarios of a document, each checked: fields, times, and that everybody who acts exists."""
    if not isinstance(document.content, list):
        raise InputError(document.source, "a scenario file is a list", "start each scenario with '- id: …'", line=1)
    return tuple(_scenario(document, index) for index, _ in enumerate(document.content))


def _scenario(document: Document, index: int) -> Scenario:
    try:
        found = _ONE.validate_python(document.content[index])
    except ValidationError as error:
        first = error.errors()[0]
        path = (index, *first["loc"])
        where = ".".join(str(step) for step in first["loc"])
        line = document.line(path)
        raise InputError(document.source, f"{where}: {first['msg']}", "correct that value", line=line) from error
    if found.guide is not None:
        _check_guide(document, found, found.guide, index)
    for number, event in enumerate(found.events):
        _check_event(document, found, event, (index, "events", number))
    return found


def _check_guide(document: Document, scenario: Scenario, guide: Guide, index: int) -> None:
    for key, value, known in (("view", guide.view, scenario.people), ("open", guide.open, scenario.conversations)):
        if value not in known:
            line = document.line((index, "guide", key))
            raise InputError(document.source, f"guide.{key}: {value!r} is unknown", "name one of the scene", line=line)
    for words in (guide.title, guide.look):
        if missing := [lang for lang in LANGUAGES if not words.get(lang)]:
            line = document.line((index, "guide"))
            raise InputError(document.source, f"guide: nothing in {missing[0]!r}", "say it in each language", line=line)


def _check_event(document: Document, scenario: Scenario, event: SceneEvent, path: tuple[str | int, ...]) -> None:
    def fail(key: str, problem: str, remedy: str) -> InputError:
        return InputError(document.source, f"{key}: {problem}", remedy, line=document.line((*path, key)))

    if not re.fullmatch(rf"({_TIME.pattern})+", event.t):
        raise fail("t", f"{event.t!r} is no time", "write for example 20s, 5m, 24h or 8d1h")
    if event.conversation is not None and event.conversation not in scenario.conversations:
        raise fail("conversation", f"{event.conversation!r} is unknown", "add it to conversations")
    if event.by is not None and event.by not in scenario.people:
        raise fail("by", f"{event.by!r} is unknown", "add the person to people")
    needs = _NEEDS.get(event.do, ())
    missing = next((key for key in needs if getattr(event, key) is None), None)
    if missing:
        raise fail("do", f"{event.do} needs {missing}", f"add {missing} to the event")


_NEEDS: dict[str, tuple[str, ...]] = {
    "message": ("by", "conversation", "text"),
    "edit": ("by", "conversation", "ref", "text"),
    "delete": ("by", "conversation", "ref"),
    "thread_reply": ("by", "conversation", "ref", "text"),
    "file": ("by", "conversation", "arg"),
    "button": ("by", "arg"),
    "command": ("by", "arg"),
    "join": ("by", "conversation"),
    "leave": ("conversation",),
    "role_change": ("arg",),
    "rename": ("by", "arg"),
    "visibility_change": ("conversation", "arg"),
    "redeliver": ("ref",),
    "bot_join": ("conversation",),
    "time": ("arg",),
}
