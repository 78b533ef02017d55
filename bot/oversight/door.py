"""The way to a consent, and out of it: a page that explains, the platform's own page, and back, once.

What binds the way out to the way back goes along sealed, in the browser alone. Whatever does not fit is refused before
the platform is asked, and a token of somebody else is given back.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from datetime import timedelta
from http import HTTPStatus
from typing import Any

import structlog

from bot.desk.replies import Came
from bot.desk.replies import Reply
from bot.desk.replies import away
from bot.desk.replies import page as page_of
from bot.language import lang_of
from bot.oversight import pages
from bot.oversight.keeper import OversightKeeper
from bot.oversight.links import BEGIN
from bot.oversight.links import END
from bot.oversight.links import PATH
from bot.oversight.links import Invited
from bot.oversight.links import OversightLinks
from bot.ports import Clock
from bot.ports import People
from bot.ports import Registry
from bot.ports.oversight import Overseer
from bot.ports.oversight import Oversights
from policy.model import STAFF
from policy.model import DeliveryError
from policy.model import Oversight
from policy.model import OversightChange
from policy.model import Proof
from policy.model import SignInError

FLOW = timedelta(minutes=10)
"""How long somebody may take on the platform's page."""
_FLOW = "oversight flow"
_RIGHTS = frozenset({"bot_token", "more_rights", "right_missing", "no_user_token"})
_log = structlog.get_logger()


@dataclass(kw_only=True)
class OversightDoor:
    """Everything that takes part. `lang` is the school's language, `pages` is all that is served."""

    store: Oversights
    overseer: Overseer
    keeper: OversightKeeper
    links: OversightLinks
    people: People
    registry: Registry
    clock: Clock
    lang: str = "en"
    pages: tuple[Any, ...] = field(default_factory=lambda: PAGES)

    async def answer(self, page: Path, came: Came) -> Reply:
        """Answer a request for a page."""
        if page.method == "POST" and came.foreign:
            return self.failed(HTTPStatus.FORBIDDEN, came)
        return await page.open(self, came)

    def failed(self, status: int, came: Came) -> Reply:
        """The page that says why there is none."""
        why = "busy" if status == HTTPStatus.TOO_MANY_REQUESTS else "stale"
        return page_of(pages.refused(self._lang(came), why), status)

    async def look(self, came: Came) -> Reply:
        """What is seen, and what is not. Looking changes nothing: mail programs and Slack itself open links."""
        found = await self._invited(came, BEGIN)
        if found is None:
            return self._gone(came)
        known = await self.people.with_ids({found.asked_by} - {""})
        asker = known[found.asked_by].name if found.asked_by in known else ""
        lang = self._lang(came)
        return page_of(pages.ask(lang, asker=asker, leads=f"{PATH}/{came.path['token']}/go?lang={lang}"))

    async def leave(self, came: Came) -> Reply:
        """Go on to the platform."""
        found = await self._invited(came, BEGIN)
        if found is None:
            return self._gone(came)
        facts = {"state": secrets.token_urlsafe(32), "link": came.path["token"], "lang": self._lang(came)}
        flow = self.links.sealing.seal(_FLOW, facts, now=self.clock.now(), lasts=FLOW)
        proof = Proof(state=facts["state"], nonce="", verifier="")
        return away(self.overseer.address(proof, workspace=found.account.workspace, back=self._back), flow=flow)

    async def come_back(self, came: Came) -> Reply:
        """Back from the platform. The link is used up before the code is traded in, whatever comes of that."""
        facts = self.links.sealing.open(_FLOW, came.flow, now=self.clock.now()) or {}
        state = came.query.get("state", "")
        if not facts or not hmac.compare_digest(facts["state"].encode(), state.encode()):
            return self._refused(came, "stale")
        if "code" not in came.query:
            return self._refused(came, "declined")
        found = self.links.read(BEGIN, facts["link"])
        if found is None or not await self._staff(found):
            return self._gone(came)
        if not await self.store.use(found.digest, expires=found.expires, now=self.clock.now()):
            return self._gone(came)
        return await self._trade(came, facts, found)

    async def look_at_end(self, came: Came) -> Reply:
        """Before it ends: the button on the page does it."""
        if await self._invited(came, END) is None:
            return self._gone(came)
        return page_of(pages.end(self._lang(came)))

    async def finish(self, came: Came) -> Reply:
        """End it."""
        found = await self._invited(came, END)
        if found is None:
            return self._gone(came)
        if await self.store.end(found.account, OversightChange.ENDED, at=self.clock.now()):
            await self.keeper.settle(found.account)
        return page_of(pages.said(self._lang(came), "ended"))

    async def _trade(self, came: Came, facts: Mapping[str, str], found: Invited) -> Reply:
        try:
            granted = await self.overseer.grant(came.query["code"], back=self._back)
        except SignInError as error:
            _log.warning("oversight not granted", code=error.code)
            return self._refused(came, "rights" if error.code in _RIGHTS else "failed")
        if granted.account != found.account:
            await self._give_back(granted.token)
            return self._refused(came, "account")
        consent = Oversight(
            account=found.account,
            person=found.person,
            wording=pages.wording(facts["lang"]),
            given_at=self.clock.now(),
            asked_by=found.asked_by,
        )
        await self.store.put(consent, granted.token)
        await self.keeper.settle(found.account)
        done = page_of(pages.said(facts["lang"], "done"))
        return Reply(status=done.status, body=done.body, flow="")

    async def _give_back(self, token: str) -> None:
        try:
            await self.overseer.revoke(token)
        except DeliveryError as error:
            _log.warning("a token was not given back", code=error.code)

    async def _invited(self, came: Came, what: str) -> Invited | None:
        """What a link says, as long as it works and the account is still that person's, who works at the school."""
        found = self.links.read(what, came.path["token"])
        if found is None or await self.store.used(found.digest) or not await self._staff(found):
            return None
        return found

    async def _staff(self, found: Invited) -> bool:
        member = await self.registry.member(found.account)
        person = member.person if member else None
        return member is not None and person is not None and person.id == found.person and member.role in STAFF

    @property
    def _back(self) -> str:
        return f"{self.links.url.rstrip('/')}{PATH}/back"

    def _gone(self, came: Came) -> Reply:
        return page_of(pages.said(self._lang(came), "gone"), HTTPStatus.GONE)

    def _refused(self, came: Came, why: str) -> Reply:
        reply = page_of(pages.refused(self._lang(came), why), HTTPStatus.FORBIDDEN)
        return Reply(status=reply.status, body=reply.body, flow="")

    def _lang(self, came: Came) -> str:
        return lang_of(*came.languages, self.lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class Path:
    """An entry of the table of pages."""

    name: str
    path: str
    open: Callable[[OversightDoor, Came], Awaitable[Reply]]
    method: str = "GET"


PAGES: tuple[Path, ...] = (
    Path(name="oversight.back", path=f"{PATH}/back", open=OversightDoor.come_back),
    Path(name="oversight.end", path=f"{PATH}/end/{{token}}", open=OversightDoor.look_at_end),
    Path(name="oversight.finish", path=f"{PATH}/end/{{token}}", open=OversightDoor.finish, method="POST"),
    Path(name="oversight.go", path=f"{PATH}/{{token}}/go", open=OversightDoor.leave),
    Path(name="oversight.look", path=f"{PATH}/{{token}}", open=OversightDoor.look),
)
