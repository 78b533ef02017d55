"""The page's door: who asks gets a page, who does something is sent to where it can be seen."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from http import HTTPStatus
from importlib.resources import files
from urllib.parse import urlencode

from bot.language import lang_of
from bot.pages import fill_page
from bot.play.doing import changed
from bot.play.doing import moment
from bot.play.doing import pressed
from bot.play.doing import said
from bot.play.page import Look
from bot.play.page import look_of
from bot.play.page import other_languages
from bot.play.page import page_of
from bot.play.running import Running
from bot.rehearse.lines import Document
from bot.rehearse.scenario import parse
from policy.model import ChaperoneError
from policy.model import InputError

Html = tuple[int, str]
"""HTTP status and page."""
LAST = "newest"
"""The id of what stands last in a conversation."""


class PlayDoor:
    """Answers for a play that goes on."""

    def __init__(self, running: Running) -> None:
        """Take the play; a scene must be open."""
        self._running = running
        self._does: Mapping[str, Callable[[Look, Mapping[str, str]], Awaitable[Look | None]]] = {
            "say": self._say,
            "change": self._change,
            "press": self._press,
            "turn": self._turn,
            "play": self._play,
            "next": self._next,
            "rest": self._rest,
            "again": self._again,
            "language": self._language,
        }

    @property
    def does(self) -> Sequence[str]:
        """The names of what can be done."""
        return tuple(self._does)

    @property
    def version(self) -> int:
        """Goes up with whatever happens."""
        return self._running.version

    def page(self, asked: Mapping[str, str], languages: Sequence[str], problem: str = "") -> Html:
        """The page that a browser asked for, and what was wrong with what it sent."""
        look = look_of(self._running, asked, languages)
        html = fill_page(
            "play/page.jinja",
            page=page_of(self._running, look),
            lang=look.lang,
            others=other_languages(look),
            problem=problem,
        )
        return HTTPStatus.UNPROCESSABLE_ENTITY if problem else HTTPStatus.OK, html

    async def act(self, name: str, form: Mapping[str, str], languages: Sequence[str]) -> str | Html:
        """Do something. Returns where it can be seen, or the page that says what was wrong."""
        look = look_of(self._running, form, languages)
        try:
            await self._running.speak(look.who, look.lang)
            shown = await self._does[name](look, form)
        except ChaperoneError as error:
            return self.page(form, languages, str(error))
        return _address(shown or look)

    async def load(self, name: str, content: bytes, form: Mapping[str, str], languages: Sequence[str]) -> str | Html:
        """Take a file of scenes and put its first one on stage."""
        try:
            scenes = parse(Document(name, _text(name, content)))
            for scene in scenes:
                if unknown := [one for one in scene.packs if one not in self._running.packs]:
                    problem = f"scene {scene.id}: there is no pack {unknown[0]!r}"
                    raise InputError(name, problem, f"the known ones are {', '.join(self._running.packs)}")
            if not scenes:
                raise InputError(name, "there is no scene in it", "start a scene with '- id: …'")
        except ChaperoneError as error:
            return self.page(form, languages, str(error))
        first = len(self._running.scenes)
        self._running.scenes += scenes
        lang = lang_of(form.get("lang", ""), *languages)
        await self._running.open(first, lang=lang)
        return _address(look_of(self._running, {"lang": lang}, ()))

    async def _say(self, look: Look, form: Mapping[str, str]) -> None:
        if (event := said(look.who, look.where, form)) is not None:
            await self._running.act(event)

    async def _change(self, look: Look, form: Mapping[str, str]) -> None:
        if (event := changed(self._running, look.who, look.where, form)) is not None:
            await self._running.act(event)

    async def _press(self, look: Look, form: Mapping[str, str]) -> None:
        if (found := pressed(self._running, look.who, look.where, form)) is not None:
            await self._running.act(*found)

    async def _turn(self, look: Look, form: Mapping[str, str]) -> None:
        if (to := moment(self._running, form.get("to", ""))) is not None:
            await self._running.turn(to)

    async def _play(self, look: Look, form: Mapping[str, str]) -> Look | None:
        number = form.get("scene", "")
        if number.isdecimal() and int(number) < len(self._running.scenes):
            await self._running.open(int(number), lang=look.lang)
            return look_of(self._running, {"lang": look.lang}, ())
        return None

    async def _next(self, look: Look, form: Mapping[str, str]) -> Look | None:
        steps = await self._running.advance()
        return self._beside(look, steps[-1].event.by, steps[-1].event.conversation) if steps else None

    async def _rest(self, look: Look, form: Mapping[str, str]) -> None:
        await self._running.advance(self._running.left)

    async def _again(self, look: Look, form: Mapping[str, str]) -> Look:
        await self._running.open(self._running.number, lang=look.lang)
        return look_of(self._running, {"lang": look.lang}, ())

    async def _language(self, look: Look, form: Mapping[str, str]) -> None:
        """The form's own language has been taken over already."""

    def _beside(self, look: Look, by: str | None, where: str | None) -> Look:
        """Where the next event of a file can be seen: by whoever acts in it."""
        return look_of(self._running, {"as": by or look.who, "in": where or look.where, "lang": look.lang}, ())


def play_style() -> str:
    """The style sheet of the page."""
    return (files("bot") / "templates" / "play" / "play.css").read_text("utf-8")


def play_script() -> str:
    """What makes the page live; it works without."""
    return (files("bot") / "templates" / "play" / "play.js").read_text("utf-8")


def _address(look: Look) -> str:
    return f"/?{urlencode({'as': look.who, 'in': look.where, 'lang': look.lang})}#{LAST}"


def _text(name: str, content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(name, "the file is not UTF-8", "save it as UTF-8") from error
