"""Performs what was decided: one effect of the outbox at a time, each exactly once as far as a platform can tell."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

import structlog

from bot.contexts import Messengers
from bot.inspecting import Inspector
from bot.language import lang_of
from bot.metrics.port import Meter
from bot.metrics.port import NoMeter
from bot.mirroring import mirrored
from bot.notices import Notices
from bot.ports import Outbox
from bot.ports import Registry
from bot.rooms import RoomWork
from policy.model import Ask
from policy.model import ConversationRef
from policy.model import CopyOverseers
from policy.model import Delivery
from policy.model import DeliveryError
from policy.model import Draft
from policy.model import Inspect
from policy.model import KeepNotice
from policy.model import MailCase
from policy.model import MailNotice
from policy.model import MemberRef
from policy.model import MessageRef
from policy.model import Mirror
from policy.model import MoveMessage
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import NotifySafeguarding
from policy.model import NotifySupervisor
from policy.model import OpenRoom
from policy.model import Remind
from policy.model import RemoveMessage
from policy.model import Reply
from policy.model import RequestApproval
from policy.model import RoutePress
from policy.model import Say
from policy.model import ShowCrisisContacts
from policy.model import ShowHome
from policy.model import ShowReportLink
from policy.model import Warn

HomeOf = Callable[[MemberRef], Awaitable[Sequence[Draft]]]
"""Draws what is somebody's: the card on top, and its parts."""
MailNoticeTo = Callable[[Delivery, MailNotice], Awaitable[None]]
"""Hands a notice in as mail, once. Raises `DeliveryError`."""
MailTo = Callable[[Delivery, MailCase], Awaitable[None]]
"""Hands a case's mail in, once. Raises `DeliveryError` where that did not work."""
ON_PAGE = "page"
"""The `reply_to` of what is done on a page: it says itself what became of it, so that no chat has to."""
_log = structlog.get_logger()


async def no_mail(_delivery: Delivery, _effect: MailCase) -> None:
    """Where no mail server is set up, mails are held."""
    raise DeliveryError("no mail server is set up; set SMTP_URL and start again", retry=False, code="mail:off")


async def no_notice(_delivery: Delivery, _effect: MailNotice) -> None:
    """The same for notices."""
    raise DeliveryError("no mail server is set up; set SMTP_URL and start again", retry=False, code="mail:off")


async def no_home(_member: MemberRef) -> Sequence[Draft]:
    """Where nobody draws anything, there is a card without parts."""
    return (Draft(keys=(NoticeKey.COMMAND_UNKNOWN,), params={"commands": ()}),)


class Performer:
    """Takes effects from the outbox to the platforms."""

    def __init__(  # noqa: PLR0913 - effects go out through that many doors
        self,
        *,
        outbox: Outbox,
        registry: Registry,
        messengers: Messengers,
        notices: Notices,
        rooms: RoomWork,
        inspector: Inspector,
        lang: Callable[[str], str] = lambda _: "",
        platform: Callable[[str], str] = lambda _: "",
        mail: MailTo = no_mail,
        mail_notice: MailNoticeTo = no_notice,
        home: HomeOf = no_home,
        meter: Meter | None = None,
    ) -> None:
        """Take the ports; `lang` is the language of a workspace's school, `platform` the name of what it lives on.

        `mail` hands a case's mail in, `mail_notice` a notice's, `home` draws what is somebody's.
        """
        self._outbox = outbox
        self._registry = registry
        self._messengers = messengers
        self._notices = notices
        self._rooms = rooms
        self._inspector = inspector
        self._lang = lang
        self._platform = platform
        self._mail = mail
        self._mail_notice = mail_notice
        self._home = home
        self._meter = meter or NoMeter()

    async def perform(self, delivery_id: str) -> None:
        """Perform one effect. Raises `DeliveryError` to be tried again; an effect that cannot work is held."""
        delivery = await self._outbox.take(delivery_id)
        if delivery is None:
            return
        try:
            await self._effect(delivery)
        except DeliveryError as error:
            self._meter.performed(delivery, "again" if error.retry else "held")
            if error.retry:
                raise
            _log.warning("held", delivery=delivery_id, kind=delivery.effect.kind)
            await self._rooms.refused(delivery, error)
            await self._outbox.hold(delivery_id, error=error.code)
            return
        await self._outbox.done(delivery_id)
        self._meter.performed(delivery, "done")
        _log.info("performed", delivery=delivery_id, kind=delivery.effect.kind)

    async def _effect(self, delivery: Delivery) -> None:  # noqa: C901 - one kind of effect a line
        effect = delivery.effect
        match effect:
            case Warn() | Ask():
                await self._tell(delivery, (effect.to,), effect.draft, about=effect.about)
            case CopyOverseers() | NotifySupervisor() | NotifySafeguarding() | Remind() | RequestApproval():
                await self._tell(delivery, effect.to, effect.draft)
            case Reply() | ShowReportLink() | ShowCrisisContacts() | RoutePress():
                await self._answer(delivery, effect)
            case Mirror():
                draft = await mirrored(self._messengers(effect.message.workspace), effect)
                await self._tell(delivery, effect.to, draft)
            case KeepNotice() | RemoveMessage() | Inspect():
                await self._on_platform(delivery, effect)
            case OpenRoom() | Say() | MoveMessage():
                await self._in_rooms(delivery, effect)
            case ShowHome():
                await self._show_home(delivery, effect)
            case MailCase() | MailNotice():
                await self._by_mail(delivery, effect)
            case _:
                assert_never(effect)

    async def _by_mail(self, delivery: Delivery, effect: MailCase | MailNotice) -> None:
        match effect:
            case MailCase():
                await self._mail(delivery, effect)
            case MailNotice():
                await self._mail_notice(delivery, effect)

    async def _on_platform(self, delivery: Delivery, effect: KeepNotice | RemoveMessage | Inspect) -> None:
        match effect:
            case KeepNotice():
                await self._keep(delivery, effect)
            case RemoveMessage():
                await self._inspector.note(effect.ref, effect.pictures)
                await self._messengers(effect.ref.workspace).remove(effect.ref, delivery=delivery.id)
            case Inspect():
                await self._inspector.inspect(delivery, effect)

    async def _in_rooms(self, delivery: Delivery, effect: OpenRoom | Say | MoveMessage) -> None:
        match effect:
            case OpenRoom():
                await self._rooms.open(delivery, effect)
            case Say(conversation=place, draft=draft):
                await self._rooms.say(delivery, place, await self._for_all(place, draft))
            case MoveMessage():
                await self._rooms.move(delivery, effect, self._for_all)

    async def _answer(
        self, delivery: Delivery, effect: Reply | ShowReportLink | ShowCrisisContacts | RoutePress
    ) -> None:
        if effect.reply_to == ON_PAGE:
            return
        spoken = effect.lang if isinstance(effect, ShowReportLink) else ""
        await self._tell(delivery, (effect.to,), effect.draft, reply_to=effect.reply_to, spoken=spoken)

    async def _show_home(self, delivery: Delivery, effect: ShowHome) -> None:
        """Drawn now: what changed since it was asked for is in it."""
        first, *others = await self._home(effect.to)
        await self._tell(delivery, (effect.to,), first, reply_to=effect.reply_to, parts=others)

    async def _for_all(self, conversation: ConversationRef, draft: Draft) -> Notice:
        """What all readers of a conversation see speaks the school's language."""
        place = await self._registry.conversation(conversation)
        return self._notices.render(draft, lang=self._lang(conversation.workspace), place=place.name if place else "")

    async def _keep(self, delivery: Delivery, effect: KeepNotice) -> None:
        notice = await self._for_all(effect.conversation, effect.draft)
        await self._messengers(effect.conversation.workspace).keep(effect.conversation, notice, delivery=delivery.id)

    async def _tell(
        self,
        delivery: Delivery,
        to: tuple[MemberRef, ...],
        draft: Draft,
        *,
        about: MessageRef | None = None,
        reply_to: str = "",
        spoken: str = "",
        parts: Sequence[Draft] = (),
    ) -> None:
        if not to:
            _log.warning("nobody to tell", delivery=delivery.id, kind=delivery.effect.kind)
        place = await self._registry.conversation(about.place) if about else None
        for index, one in enumerate(to):
            member = await self._registry.member(one)
            lang = lang_of(spoken, member.lang if member else "", self._lang(one.workspace))
            name = place.name if place else ""
            made = [
                self._notices.render(
                    each, lang=lang, about=delivery.judgement, place=name, platform=self._platform(one.workspace)
                )
                for each in (draft, *parts)
            ]
            notice = replace(made[0], parts=tuple(made[1:]))
            # Each recipient has an own key, so that a crash half-way repeats nobody's notice.
            await self._messengers(one.workspace).tell(
                one,
                notice,
                delivery=f"{delivery.id}.{index}",
                about=about,
                reply_to=reply_to,
                again=delivery.attempts > 1,
            )
