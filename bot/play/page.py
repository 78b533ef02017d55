"""The page as one browser sees it: whose eyes, which conversation, which language. Looking changes what is new."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.language import LANGUAGES
from bot.language import lang_of
from bot.play.flow import HOME
from bot.play.flow import Flow
from bot.play.items import Item
from bot.play.items import Told
from bot.play.people import Person
from bot.play.people import Place
from bot.play.people import named
from bot.play.people import places_of
from bot.play.running import Running
from bot.rehearse.cast import member_ref
from bot.rehearse.cast import place_ref
from bot.rehearse.scenario import Guide
from policy.model import Notice


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Whose eyes, on which conversation (`HOME` is the own talk with Chaperone), in which language."""

    who: str
    where: str
    lang: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """Somebody to become, with how many private notices they have not looked at."""

    person: Person
    unread: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A conversation to open."""

    place: Place
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A scene to play."""

    number: int
    title: str
    guide: Guide | None
    events: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Everything that stands on the page. `due`: who was told something when the clock was turned, None if it was not.

    `away`: Chaperone is down just now; `pinned` is its notice for all readers of the conversation.
    """

    look: Look
    version: int
    viewer: Person
    people: Mapping[str, Person]
    chips: Sequence[Chip]
    doors: Sequence[tuple[str, Sequence[Door]]]
    place: Place | None
    title: str
    items: Sequence[Item]
    pinned: Notice | None
    unread: int
    away: bool
    now: datetime
    zone: ZoneInfo
    morning: datetime
    due: Sequence[str] | None
    title_of_scene: str
    guide: Guide | None
    number: int
    left: int
    offers: Sequence[Offer]
    others: Sequence[Offer]
    school: str


def look_of(running: Running, asked: Mapping[str, str], languages: Sequence[str]) -> Look:
    """What a browser may look at: what it asked for, as far as there is such a thing and it is that person's to see."""
    scene = running.scene
    first = scene.guide.view if scene.guide else next(iter(scene.people))
    who = asked.get("as", "") if asked.get("as", "") in scene.people else first
    mine = [one.id for one in places_of(who, running.places.values())]
    wanted = (asked.get("in", ""), scene.guide.open if scene.guide else "", *mine)
    where = next((one for one in wanted if one in (*mine, HOME)), HOME)
    return Look(who=who, where=where, lang=lang_of(asked.get("lang", ""), running.spoken.get(who, ""), *languages))


def page_of(running: Running, look: Look) -> Page:
    """The page. What is shown of notices counts as looked at from now on."""
    people, places, chat = running.people, running.places, running.play.chat
    place = places.get(look.where) if look.where != HOME else None
    flow = Flow(
        viewer=look.who,
        place=look.where,
        lang=look.lang,
        packs=running.packs,
        read=frozenset(running.read),
        seen=place is None or place.seen,
    )
    items = flow.all_of(running.steps, chat.removed)
    running.read.update(one.id for one in items if isinstance(one, Told))
    unread = {key: _unread(running, key) for key in people}
    scene = running.scene
    offers = [_offer(running, number) for number in range(len(running.scenes))]
    return Page(
        look=look,
        version=running.version,
        viewer=people[look.who],
        people=people,
        chips=[Chip(person=one, unread=unread[key]) for key, one in people.items()],
        doors=_doors(look.who, places, people),
        place=place,
        title=named(place, look.who, people) if place else "",
        items=items,
        pinned=chat.kept.get(place_ref(place.id)) if place else None,
        unread=unread[look.who],
        away=chat.is_away,
        now=running.now.astimezone(running.zone),
        zone=running.zone,
        morning=running.morning(),
        due=_due(running),
        title_of_scene=scene.guide.title[look.lang] if scene.guide else scene.title or scene.id,
        guide=scene.guide,
        number=running.number,
        left=running.left,
        offers=[one for one in offers if one.guide],
        others=[one for one in offers if not one.guide],
        school=", ".join(running.packs[one].title for one in scene.packs),
    )


def _doors(who: str, places: Mapping[str, Place], people: Mapping[str, Person]) -> Sequence[tuple[str, Sequence[Door]]]:
    """The conversations that somebody is in, kind by kind."""
    mine = [Door(place=one, name=named(one, who, people)) for one in places_of(who, places.values())]
    grouped = groupby(mine, key=lambda one: one.place.kind)
    return [(kind.value, list(doors)) for kind, doors in grouped]


def other_languages(look: Look) -> Sequence[str]:
    """Those that the page does not speak just now."""
    return [one for one in LANGUAGES if one != look.lang]


def _unread(running: Running, person: str) -> int:
    mine = (one for one in running.play.chat.delivered if one.to == member_ref(person))
    return sum(one.delivery not in running.read for one in mine)


def _due(running: Running) -> Sequence[str] | None:
    last = running.steps[-1] if running.steps else None
    if last is None or last.event.do != "time":
        return None
    return tuple(dict.fromkeys(one.to.id for one in last.notices))


def _offer(running: Running, number: int) -> Offer:
    scene = running.scenes[number]
    return Offer(number=number, title=scene.title or scene.id, guide=scene.guide, events=len(scene.events))
