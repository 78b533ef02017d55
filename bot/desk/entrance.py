"""The way in to the console, and out: through a platform, or by a link that works once."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from urllib.parse import quote

import structlog

from bot.desk.errors import GoneError
from bot.desk.errors import MissingError
from bot.desk.frame import Framed
from bot.desk.frame import framed
from bot.desk.links import SignInMail
from bot.desk.replies import Came
from bot.desk.replies import Reply
from bot.desk.replies import away
from bot.desk.replies import page as page_of
from bot.desk.sessions import Signing
from bot.desk.whose import Whose
from bot.language import LANGUAGES
from bot.language import lang_of
from bot.ports import Clock
from bot.ports import LogBook
from bot.ports.signing import IdentityProvider
from bot.reporting.sealed import Sealing
from policy.model import Entry
from policy.model import EntryKind
from policy.model import Proof
from policy.model import SignInError
from policy.model import records_of

FLOW = timedelta(minutes=10)
"""How long somebody may take on the platform's page."""
_FLOW = "console sign-in"
_FAR = 500
"""The longest address that somebody is brought back to."""
_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrance:
    """Everything that takes part in signing in. `url` is the web part's public address, `lang` the school's."""

    sessions: Signing
    mail: SignInMail
    providers: Mapping[str, IdentityProvider]
    whose: Whose
    book: LogBook
    sealing: Sealing
    clock: Clock
    url: str
    school: str = ""
    lang: str = "en"

    async def to_sign_in(self, came: Came) -> Reply:
        """For who is not signed in: sign in, then look at the same page."""
        to = _inside(came.at) if came.form is None else "/"
        return away("/sign-in" if to == "/" else f"/sign-in?to={quote(to)}", session="" if came.session else None)

    async def look(self, came: Came) -> Reply:
        """The ways in."""
        return self._page("sign_in", "console.sign_in.title", came, to=_inside(came.query.get("to", "/")))

    async def leave_for(self, came: Came) -> Reply:
        """Go to a platform. What binds the way back to this browser goes along, sealed, in the browser alone."""
        provider = self._provider(came)
        facts = {"state": _random(), "nonce": _random(), "verifier": _random(), "by": provider.name}
        facts["to"] = _inside(came.query.get("to", "/"))
        facts["lang"] = self._lang(came)
        flow = self.sealing.seal(_FLOW, facts, now=self.clock.now(), lasts=FLOW)
        return away(provider.address(_proof(facts), back=self._back(provider)), flow=flow)

    async def come_back(self, came: Came) -> Reply:
        """Come back from a platform. What does not fit what went out is refused before the platform is asked."""
        provider = self._provider(came)
        facts = self.sealing.open(_FLOW, came.flow, now=self.clock.now()) or {}
        state = came.query.get("state", "")
        if facts.get("by") != provider.name or not hmac.compare_digest(facts["state"].encode(), state.encode()):
            return self._refused(came, "stale")
        if "code" not in came.query:
            return self._refused(came, "declined")
        try:
            who = await provider.identify(came.query["code"], _proof(facts), back=self._back(provider))
        except SignInError as error:
            _log.warning("sign-in failed", provider=error.provider, code=error.code)
            return self._refused(came, "failed")
        person = await self.whose.person(who)
        if person is None:
            return self._refused(came, "unknown")
        return await self._in(person, came, by=provider.name, to=facts["to"], lang=facts["lang"])

    async def ask_mail(self, came: Came) -> Reply:
        """Ask for a link by mail. The answer is the same whoever asks, and takes as long."""
        self.mail.wanted(_said(came, "email"), lang=self._lang(came))
        return self._page("sign_in_sent", "console.sign_in.sent.title", came)

    async def look_at_link(self, came: Came) -> Reply:
        """A link was opened, perhaps by a mail program: it is used by the button on the page alone."""
        if not await self.mail.works(came.path["token"]):
            raise GoneError("link")
        return self._page("sign_in_link", "console.sign_in.link.title", came)

    async def use_link(self, came: Came) -> Reply:
        """Sign in with a link."""
        person = await self.mail.use(came.path["token"])
        if person is None:
            raise GoneError("link")
        return await self._in(person, came, by="link", to="/", lang=self._lang(came))

    async def sign_out(self, came: Came) -> Reply:
        """Sign out, here or everywhere."""
        if _said(came, "everywhere"):
            await self.sessions.end_all(came.session)
        await self.sessions.end(came.session)
        return away("/sign-in?note=signed_out", session="")

    async def speak(self, came: Came) -> Reply:
        """Take another language, for as long as the session holds."""
        lang = _said(came, "lang")
        to = _inside(_said(came, "to"))
        if lang in LANGUAGES and came.session:
            await self.sessions.speak(came.session, lang)
        return away(to if came.session else f"/sign-in?lang={lang_of(lang)}")

    async def _in(self, person: str, came: Came, *, by: str, to: str, lang: str) -> Reply:
        facts = {"what": "console", "outcome": "signed_in", "by": by}
        entry = Entry(kind=EntryKind.VIEW, at=self.clock.now(), subject=records_of(person), facts=facts)
        await self.book.add([entry])
        token = await self.sessions.start(person, lang=lang, instead=came.session)
        return away(to, session=token, flow="")

    def _provider(self, came: Came) -> IdentityProvider:
        found = self.providers.get(came.path["provider"])
        if found is None:
            raise MissingError("way to sign in")
        return found

    def _back(self, provider: IdentityProvider) -> str:
        return f"{self.url}/sign-in/{provider.name}/back"

    def _refused(self, came: Came, why: str) -> Reply:
        reply = self._page("sign_in", "console.sign_in.title", came, HTTPStatus.FORBIDDEN, why=why, to="/")
        return Reply(status=reply.status, body=reply.body, flow="")

    def _lang(self, came: Came) -> str:
        return lang_of(*came.languages, self.lang)

    def _page(
        self, template: str, title: str, came: Came, status: int = HTTPStatus.OK, *, why: str = "", to: str = "/"
    ) -> Reply:
        lang = self._lang(came)
        frame = Framed(lang=lang, school=self.school, at=came.at, note=came.query.get("note", ""))
        values = {"providers": _names(self.providers), "by_mail": self.mail.open, "why": why, "to": to}
        return page_of(framed(template, title, frame, values), status)


def _said(came: Came, name: str) -> str:
    """What was filled in; the door has seen to it that there is a form."""
    return (came.form or {}).get(name, "")


def _names(providers: Mapping[str, IdentityProvider]) -> Sequence[str]:
    return tuple(providers)


def _proof(facts: Mapping[str, str]) -> Proof:
    return Proof(state=facts["state"], nonce=facts["nonce"], verifier=facts["verifier"])


def _random() -> str:
    return secrets.token_urlsafe(32)


def _inside(to: str) -> str:
    """An address of ours; whatever could lead elsewhere is the first page."""
    plain = to.isascii() and to.isprintable() and "\\" not in to and len(to) <= _FAR
    return to if plain and to.startswith("/") and not to.startswith("//") else "/"
