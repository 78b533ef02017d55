"""What one person sees of one conversation, and of the own talk with Chaperone: pure functions of what happened."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Set
from dataclasses import dataclass
from dataclasses import field
from typing import assert_never

from bot.play.items import Item
from bot.play.items import Line
from bot.play.items import Posted
from bot.play.items import Said
from bot.play.items import Told
from bot.play.thoughts import Thought
from bot.play.thoughts import thoughts_of
from bot.rehearse.driver import Step
from bot.wiring import Delivered
from policy.model import BotJoined
from policy.model import ButtonPressed
from policy.model import CommandInvoked
from policy.model import Event
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRenamed
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import Pack
from policy.model import VisibilityChanged

HOME = "chaperone"
"""The own talk with Chaperone, in the place of a conversation's id. A conversation of that name is not reachable."""


@dataclass(slots=True, kw_only=True)
class Flow:
    """Collects the items of `place` as `viewer` sees them."""

    viewer: str
    place: str
    lang: str
    packs: Mapping[str, Pack]
    read: Set[str] = frozenset()
    seen: bool = True
    items: list[Item] = field(default_factory=list)
    said: dict[str, Said] = field(default_factory=dict)

    def all_of(self, steps: Iterable[Step], removed: Iterable[MessageRef] = ()) -> tuple[Item, ...]:
        """The items of all steps; `removed` are messages that Chaperone took away."""
        for step in steps:
            self._step(step)
        for ref in removed:
            if ref.conversation == self.place and ref.id in self.said:
                self.said[ref.id].gone = "removed"
        return tuple(self.items)

    def _step(self, step: Step) -> None:
        thoughts = thoughts_of(step, self.packs, self.lang) if self.seen or self.place == HOME else {}
        seen = {event.id for event in step.happened}
        behind = [one for ident, one in thoughts.items() if ident not in seen and not one.late and not one.quiet]
        for event in step.happened:
            self._event(event, step, [thoughts[event.id]] if event.id in thoughts else [], behind)
        mine = tuple(one for one in behind if self.viewer in one.told)
        if step.event.do == "time" and self.place == HOME and mine:
            self.items.append(Line(word="clock", at=step.at, thoughts=mine))
        for ident, thought in thoughts.items():
            late = self.said.get(ident.removeprefix("post-"))  # a message that was read back later
            if late is not None and thought.late:
                late.thoughts.append(thought)
        self.items += (
            Posted(at=step.at, notice=one.notice) for one in step.posted if one.conversation.id == self.place
        )
        self.items += (
            Told(id=one.delivery, at=step.at, notice=one.notice, new=one.delivery not in self.read)
            for one in step.notices
            if one.to.id == self.viewer and self._is_here(one, step)
        )

    def _is_here(self, one: Delivered, step: Step) -> bool:
        """The own talk holds every notice; elsewhere stand those about what is there, or answers to what was done."""
        if self.place == HOME:
            return True
        if one.about is not None:
            return one.about.conversation == self.place
        return step.event.by == self.viewer and step.event.conversation == self.place

    def _event(self, event: Event, step: Step, thoughts: list[Thought], behind: list[Thought]) -> None:
        """`behind` are decisions about what followed by itself: they belong to the press that set it off."""
        match event:
            case MessagePosted() | MessageEdited() | MessageDeleted():
                self._message(event, thoughts)
            case ButtonPressed() | CommandInvoked() if event.by.id == self.viewer:
                where = step.event.conversation or HOME
                if where == self.place:
                    told = [one for one in thoughts if not one.quiet or not behind]
                    self.items.append(_own(event, step, (*told, *behind)))
            case MemberJoined() | MemberLeft() | BotJoined() | MemberRenamed() | VisibilityChanged():
                if event.conversation is not None and event.conversation.id == self.place:
                    self.items.append(_line(event, tuple(thoughts)))
            case _:
                pass

    def _message(self, event: MessagePosted | MessageEdited | MessageDeleted, thoughts: list[Thought]) -> None:
        ref = event.ref if isinstance(event, MessageDeleted) else event.message.ref
        if ref.conversation != self.place:
            return
        known = self.said.get(ref.id)
        match event:
            case MessagePosted(message=message) if known is None:
                parent = self.said.get(message.thread or "")
                known = Said(
                    id=ref.id,
                    by=message.author.id,
                    at=message.at,
                    text=message.text,
                    files=tuple(one.name for one in message.attachments),
                    answers=parent.text if parent else "",
                )
                self.said[ref.id] = known
                self.items.append(known)
            case MessageEdited(message=message) if known is not None:
                known.text, known.edited = message.text, True
            case MessageDeleted() if known is not None:
                known.gone = "deleted"
            case _:
                pass
        if known is not None:
            known.thoughts += thoughts


def _own(event: ButtonPressed | CommandInvoked, step: Step, thoughts: tuple[Thought, ...]) -> Line:
    if isinstance(event, ButtonPressed):
        return Line(word="pressed", at=step.at, by=event.by.id, what=event.button, own=True, thoughts=thoughts)
    slash = "" if event.name == "chat" else f"/{event.name} "
    what = f"{slash}{event.args} {event.text}".strip()
    return Line(word="typed", at=step.at, by=event.by.id, what=what, own=True, thoughts=thoughts)


def _line(
    event: MemberJoined | MemberLeft | BotJoined | MemberRenamed | VisibilityChanged, thoughts: tuple[Thought, ...]
) -> Line:
    match event:
        case MemberJoined(member=ref):
            return Line(word="joined", at=event.at, by=ref.id, thoughts=thoughts)
        case MemberLeft(member=ref):
            return Line(word="left", at=event.at, by=ref.id, thoughts=thoughts)
        case MemberRenamed(member=ref):
            return Line(word="renamed", at=event.at, by=ref.id, thoughts=thoughts)
        case BotJoined():
            return Line(word="bot_joined", at=event.at, thoughts=thoughts)
        case VisibilityChanged(to=kind):
            return Line(word=f"made_{kind.value}", at=event.at, thoughts=thoughts)
        case _:
            assert_never(event)
