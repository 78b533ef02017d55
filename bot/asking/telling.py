"""The ways to a parent: their accounts, and e-mail where the school has it set."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Iterator
from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.asking.links import Links
from bot.contexts import Messengers
from bot.language import lang_of
from bot.notices import Notices
from bot.ports import Mail
from bot.ports import Registry
from policy.model import ConsentRequest
from policy.model import DeliveryError
from policy.model import Draft
from policy.model import Member
from policy.model import Notice
from policy.model import NoticeKey
from policy.model import Person
from policy.model import School

UNREACHABLE = "unreachable"
"""The code of a parent with neither an account nor an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How many ways a question went, the code of the last that failed, and whether trying again can help."""

    went: int = 0
    error: str = ""
    retry: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Says it by every way there is. `workspaces` are those that are connected; `mail` is None where it is not set."""

    registry: Registry
    workspaces: Callable[[], Sequence[str]]
    messengers: Messengers
    mail: Mail | None
    links: Links
    notices: Notices
    school: School

    async def tell(self, request: ConsentRequest, student: Person, parent: Person, token: str) -> Outcome:
        """Send one link by every way; one that went is enough."""
        found = [one for place in self.workspaces() for one in await self.registry.accounts(place, [parent.id])]
        went, error, retry = 0, "", False
        for way in self._ways(request, student, parent, token, found):
            try:
                await way
                went += 1
            except DeliveryError as failed:
                error, retry = failed.code, retry or failed.retry
        return Outcome(went=went, error=error or ("" if went else UNREACHABLE), retry=retry)

    def _ways(
        self, request: ConsentRequest, student: Person, parent: Person, token: str, accounts: Sequence[Member]
    ) -> Iterator[Awaitable[None]]:
        for member in accounts:
            yield self._chat(member, self._notice(request, student, token, member.lang), request)
        if self.mail is not None and parent.email:
            notice = self._notice(request, student, token, self.school.lang)
            yield self.mail.send(parent.email, subject=notice.title, text="\n\n".join((*notice.paragraphs, "")))

    async def _chat(self, member: Member, notice: Notice, request: ConsentRequest) -> None:
        messenger = self.messengers(member.ref.workspace)
        delivery = f"{request.id}.{request.digest[:8]}"
        await messenger.tell(member.ref, notice, delivery=delivery, about=None, reply_to="", again=False)

    def _notice(self, request: ConsentRequest, student: Person, token: str, wanted: str) -> Notice:
        lang = lang_of(wanted, self.school.lang)
        last = request.expires.astimezone(ZoneInfo(self.school.zone)).date()
        draft = Draft(
            keys=(NoticeKey.CONSENT_REQUEST,),
            params={
                "school": self.school.name,
                "student": student.name,
                "link": self.links.address(token, lang=lang),
                "day": last.isoformat(),
                "reminded": request.sent_at is not None,
            },
        )
        return self.notices.render(draft, lang=lang)
