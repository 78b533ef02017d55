"""Links that sign somebody in once: by mail to the address on the roster, or printed for the first hour."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime
from datetime import timedelta

import structlog

from bot.asking import Links
from bot.ports import Clock
from bot.ports import Mail
from bot.ports import People
from bot.ports.signing import SignInLinks
from bot.words import word
from policy.model import SIGN_IN_LONG
from policy.model import DeliveryError
from policy.model import Person
from policy.model import SignInLink

PURPOSE = "sign-in links"
"""What the links' keys are derived for."""
_LONGEST = 254
_AT_ONCE = 50
"""Mails that are under way at a time; whoever asks beyond that is answered the same, and asks again."""
_EACH = 5
"""Mails that one person gets while a link works, whoever asks for them."""
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInMail:
    """Draws links, mails them, and takes them back. `may` tells who has anything to see at the console."""

    links: Links
    store: SignInLinks
    people: People
    clock: Clock
    url: str
    mail: Mail | None
    may: Callable[[Person], bool]
    school: str = ""
    _sent: dict[str, list[datetime]] = field(default_factory=dict, repr=False)
    _under_way: set[asyncio.Task[None]] = field(default_factory=set, repr=False)

    @property
    def open(self) -> bool:
        """Whether mail can be sent."""
        return self.mail is not None

    def wanted(self, email: str, *, lang: str) -> None:
        """Send a link, if the address is one person's who may come in. Whoever asked is answered before that."""
        if self.mail is None or "@" not in email or len(email) > _LONGEST or len(self._under_way) >= _AT_ONCE:
            return
        task = asyncio.create_task(self._send(self.mail, email.strip(), lang))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def settled(self) -> None:
        """Wait for what is under way."""
        await asyncio.gather(*self._under_way)

    async def draw(self, person: str, *, lasts: timedelta = SIGN_IN_LONG) -> str:
        """A new link for somebody."""
        token, digest = self.links.draw()
        await self.store.issue(SignInLink(digest=digest, person=person, expires=self.clock.now() + lasts))
        return f"{self.url}/sign-in/link/{token}"

    async def works(self, token: str) -> bool:
        """Whether a link can be used."""
        digests = self.links.digests(token)
        return bool(digests) and await self.store.peek(digests, now=self.clock.now())

    async def use(self, token: str) -> str | None:
        """The id of whom a link signs in; it is used up."""
        digests = self.links.digests(token)
        return await self.store.use(digests, now=self.clock.now()) if digests else None

    def _enough(self, person: str) -> bool:
        """Whether somebody got enough mails of late; else this one is counted."""
        now = self.clock.now()
        late = [one for one in self._sent.get(person, ()) if now - one < SIGN_IN_LONG]
        self._sent[person] = late if len(late) >= _EACH else [*late, now]
        return len(late) >= _EACH

    async def _send(self, mail: Mail, email: str, lang: str) -> None:
        try:
            found = (await self.people.with_addresses([email])).get(email, ())
            if len(found) != 1 or not self.may(found[0]) or self._enough(found[0].id):
                return
            address = await self.draw(found[0].id)
            minutes = SIGN_IN_LONG // timedelta(minutes=1)
            school = self.school or "Chaperone"
            subject = word(lang, "console.mail.subject", school=school)
            text = word(lang, "console.mail.text", school=school, address=address, minutes=minutes)
            await mail.send(found[0].email or email, subject=subject, text=text)
        except DeliveryError as error:
            _log.warning("sign-in mail not sent", code=error.code)
        except Exception as error:  # noqa: BLE001 - nobody waits for this task: whatever a driver raises is logged
            _log.error("sign-in mail failed", error=type(error).__name__)
