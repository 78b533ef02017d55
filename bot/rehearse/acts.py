"""What each `do` of a scenario means on the local chat."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime

from bot.app import Chaperone
from bot.ports import Reminders
from bot.rehearse.cast import WORKSPACE
from bot.rehearse.cast import member_ref
from bot.rehearse.cast import place_ref
from bot.rehearse.scenario import SceneEvent
from bot.wiring import LocalChat
from policy.model import BotJoined
from policy.model import CheckDue
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import MemberJoined
from policy.model import MemberLeft
from policy.model import MemberRef
from policy.model import MemberRenamed
from policy.model import MessageRef
from policy.model import Role
from policy.model import RoleChanged
from policy.model import VisibilityChanged

_VISIBILITY = {"public": ConversationKind.PUBLIC_CHANNEL, "private": ConversationKind.PRIVATE_CHANNEL}


@dataclass(slots=True, kw_only=True)
class Stage:
    """Where a scenario is played: the chat, the bot, what is due, and the messages that later events refer to."""

    chat: LocalChat
    app: Chaperone
    reminders: Reminders
    named: dict[str, MessageRef] = field(default_factory=dict)


Act = Callable[[Stage, SceneEvent, datetime], Awaitable[None]]


def _by(event: SceneEvent) -> MemberRef:
    return member_ref(event.by or "")


def _place(event: SceneEvent) -> ConversationRef:
    return place_ref(event.conversation or "")


def _somewhere(event: SceneEvent) -> ConversationRef | None:
    return place_ref(event.conversation) if event.conversation else None


async def _message(stage: Stage, event: SceneEvent, at: datetime) -> None:
    ref = await stage.chat.post(_by(event), _place(event), event.text or "", at=at)
    if event.ref:
        stage.named[event.ref] = ref


async def _thread_reply(stage: Stage, event: SceneEvent, at: datetime) -> None:
    parent = stage.named.get(event.ref or "")
    await stage.chat.post(_by(event), _place(event), event.text or "", at=at, thread=parent.id if parent else event.ref)


async def _file(stage: Stage, event: SceneEvent, at: datetime) -> None:
    ref = await stage.chat.post(_by(event), _place(event), event.text or "", at=at, files=(event.arg or "",))
    if event.ref:
        stage.named[event.ref] = ref


async def _edit(stage: Stage, event: SceneEvent, at: datetime) -> None:
    await stage.chat.edit(stage.named[event.ref or ""], event.text or "", at=at)


async def _delete(stage: Stage, event: SceneEvent, at: datetime) -> None:
    await stage.chat.delete(stage.named[event.ref or ""], by=_by(event), at=at)


async def _redeliver(stage: Stage, event: SceneEvent, at: datetime) -> None:
    await stage.chat.redeliver(stage.named[event.ref or ""])


async def _button(stage: Stage, event: SceneEvent, at: datetime) -> None:
    answers = {"about": event.about, "category": event.reason or event.category, "reason": event.reason}
    form = tuple((name, value) for name, value in answers.items() if value is not None)
    await stage.chat.press(_by(event), event.arg or "", at=at, conversation=_somewhere(event), form=form)


async def _command(stage: Stage, event: SceneEvent, at: datetime) -> None:
    name, _, args = (event.arg or "").removeprefix("/").partition(" ")
    await stage.chat.command(_by(event), name, at=at, conversation=_somewhere(event), args=args, text=event.text or "")


async def _join(stage: Stage, event: SceneEvent, at: datetime) -> None:
    joined = MemberJoined(
        id=stage.chat.next_id("join"), workspace=WORKSPACE, at=at, conversation=_place(event), member=_by(event)
    )
    await stage.chat.emit(joined, _place(event))


async def _bot_join(stage: Stage, event: SceneEvent, at: datetime) -> None:
    stage.chat.show(_place(event))
    by = _by(event) if event.by else None
    arrived = BotJoined(
        id=stage.chat.next_id("bot-join"), workspace=WORKSPACE, at=at, conversation=_place(event), by=by
    )
    await stage.chat.emit(arrived, _place(event))


async def _leave(stage: Stage, event: SceneEvent, at: datetime) -> None:
    gone = MemberLeft(
        id=stage.chat.next_id("leave"),
        workspace=WORKSPACE,
        at=at,
        conversation=_place(event),
        member=member_ref(event.arg or event.by or ""),
        by=_by(event) if event.by else None,
    )
    await stage.chat.emit(gone, _place(event))


async def _role_change(stage: Stage, event: SceneEvent, at: datetime) -> None:
    who, _, role = (event.arg or "").partition("=")
    changed = RoleChanged(
        id=stage.chat.next_id("role"),
        workspace=WORKSPACE,
        at=at,
        member=member_ref(who),
        role=Role(role),
        by=_by(event) if event.by else None,
    )
    await stage.chat.emit(changed, None)


async def _rename(stage: Stage, event: SceneEvent, at: datetime) -> None:
    renamed = MemberRenamed(
        id=stage.chat.next_id("rename"),
        workspace=WORKSPACE,
        at=at,
        member=_by(event),
        name=event.arg or "",
        conversation=_somewhere(event),
    )
    await stage.chat.emit(renamed, None)


async def _visibility_change(stage: Stage, event: SceneEvent, at: datetime) -> None:
    changed = VisibilityChanged(
        id=stage.chat.next_id("visibility"),
        workspace=WORKSPACE,
        at=at,
        conversation=_place(event),
        to=_VISIBILITY[event.arg or ""],
        by=_by(event) if event.by else None,
        reason=event.reason,
    )
    await stage.chat.emit(changed, _place(event))


async def _bot_down(stage: Stage, event: SceneEvent, at: datetime) -> None:
    stage.chat.go_down()


async def _bot_up(stage: Stage, event: SceneEvent, at: datetime) -> None:
    stage.chat.come_up()
    if event.conversation:
        await stage.app.catch_up(_place(event))


async def _time(stage: Stage, event: SceneEvent, at: datetime) -> None:
    """The clock has moved: reminders that are due fire; a check that no reminder stands for is run as such."""
    waiting = await stage.reminders.waiting(limit=1_000)
    stands = any(kind == event.arg and due <= at for kind, _, due in waiting)
    await stage.app.tick()
    if stands or not event.arg:
        return
    due = CheckDue(
        id=stage.chat.next_id("check"),
        workspace=WORKSPACE,
        at=at,
        check=event.arg,
        subject=event.who or event.conversation or "",
        conversation=_somewhere(event),
        member=member_ref(event.who) if event.who else None,
    )
    await stage.chat.emit(due, None)


ACTS: dict[str, Act] = {
    "message": _message,
    "thread_reply": _thread_reply,
    "file": _file,
    "edit": _edit,
    "delete": _delete,
    "redeliver": _redeliver,
    "button": _button,
    "command": _command,
    "join": _join,
    "bot_join": _bot_join,
    "leave": _leave,
    "role_change": _role_change,
    "rename": _rename,
    "visibility_change": _visibility_change,
    "bot_down": _bot_down,
    "bot_up": _bot_up,
    "time": _time,
}
