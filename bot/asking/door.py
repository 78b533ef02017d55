"""What the web part does for a parent: shows the question, and takes one answer."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from zoneinfo import ZoneInfo

from bot.asking.answering import answer_from
from bot.asking.links import Links
from bot.asking.pages import Pages
from bot.asking.wording import Involved
from bot.asking.wording import Shown
from bot.asking.wording import shown
from bot.language import lang_of
from bot.ports import Clock
from bot.ports import ConsentRequests
from bot.ports import People
from policy.model import ConsentRequest
from policy.model import School

Page = tuple[int, str]
"""HTTP status and HTML."""
_GIVEN = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    """A question that can be answered, with everybody in it and the page as it is shown."""

    request: ConsentRequest
    who: Involved
    page: Shown


class ConsentDoor:
    """Knows the link, never the person: whoever has the link answers. Looking changes nothing, however often."""

    def __init__(self, *, asked: ConsentRequests, people: People, links: Links, clock: Clock, school: School) -> None:
        """Take the ports, and the school that asks."""
        self._asked = asked
        self._people = people
        self._links = links
        self._clock = clock
        self._school = school
        self._pages = Pages()
        self._zone = ZoneInfo(school.zone)

    @property
    def style(self) -> str:
        """The style sheet of every page."""
        return self._pages.style

    def known(self, token: str) -> bool:
        """Whether a token was drawn here: no look into the database."""
        return bool(self._links.digests(token))

    async def page(self, token: str, wanted: Sequence[str]) -> Page:
        """The question, in the first of the `wanted` languages that there is."""
        lang = lang_of(*wanted, self._school.lang)
        found = await self._open(token, lang)
        return found if isinstance(found, tuple) else self._question(token, found, again=False)

    async def answer(self, token: str, form: Mapping[str, str]) -> Page:
        """Take the answer, once. A form that is not from our page for this link and these words is asked again."""
        lang = lang_of(form.get("lang", ""), self._school.lang)
        found = await self._open(token, lang)
        if isinstance(found, tuple):
            return found
        given = _GIVEN.get(form.get("given", ""))
        if given is None or not self._links.proves(form.get("proof", ""), token, found.page.digest):
            return self._question(token, found, again=True)
        now = self._clock.now()
        today = now.astimezone(self._zone).date()
        said = answer_from(found.request, found.who, found.page, given=given, at=now, today=today, school=self._school)
        if not await self._asked.answer(said):
            return HTTPStatus.GONE, self._pages.gone(lang)
        return HTTPStatus.OK, self._pages.done(found.page, found.who, given=given, at=now, zone=self._zone)

    def refused(self, wanted: Sequence[str]) -> Page:
        """For a form that another site sent."""
        return HTTPStatus.FORBIDDEN, self._pages.gone(lang_of(*wanted, self._school.lang))

    def busy(self, wanted: Sequence[str]) -> Page:
        """For who tried too many links."""
        return HTTPStatus.TOO_MANY_REQUESTS, self._pages.busy(lang_of(*wanted, self._school.lang))

    async def _open(self, token: str, lang: str) -> _Open | Page:
        """The question behind a token, as long as it can be answered and the roster has the two as child and parent."""
        digests = self._links.digests(token)
        request = await self._asked.find(digests) if digests else None
        if request is None:
            return HTTPStatus.NOT_FOUND, self._pages.gone(lang)
        now = self._clock.now()
        who = await self._involved(request)
        if who is None or not request.open_at(now):
            return HTTPStatus.GONE, self._pages.gone(lang)
        today = now.astimezone(self._zone).date()
        return _Open(request=request, who=who, page=shown(request, who, self._school, today, lang))

    async def _involved(self, request: ConsentRequest) -> Involved | None:
        known = await self._people.with_ids({request.subject, request.parent, request.asked_by} - {""})
        student, parent = known.get(request.subject), known.get(request.parent)
        if student is None or parent is None or parent.id not in student.parents:
            return None
        return Involved(student=student, parent=parent, asker=known.get(request.asked_by))

    def _question(self, token: str, found: _Open, *, again: bool) -> Page:
        proof = self._links.proof(token, found.page.digest)
        html = self._pages.question(found.page, proof=proof, again=again)
        return HTTPStatus.BAD_REQUEST if again else HTTPStatus.OK, html
