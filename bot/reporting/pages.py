"""The pages as HTML: the form, the code, the way back, and what else somebody may come to see."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from bot.language import LANGUAGES
from bot.pages import fill_page
from bot.reporting.doors import Contact
from bot.reporting.doors import HelpDoors
from bot.reporting.doors import reach
from bot.reporting.form import LONGEST
from bot.reporting.form import Filled
from bot.reporting.form import Problem
from bot.reporting.thread import thread
from bot.saying import said_moment
from bot.words import word
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseOutcome
from policy.model import School

_PATHS = ("code", "case", "write", "done")
_DIGITS = 3
"""Digits that make a contact a telephone number, such as 988."""


@cache
def report_words(lang: str) -> Mapping[str, Any]:
    """All words of the pages in one language."""
    return tomllib.loads((files("bot") / "templates" / lang / "report.page.toml").read_text("utf-8"))


class ReportPages:
    """Fills the templates in, for one school."""

    def __init__(self, school: School, doors: HelpDoors) -> None:
        """Take the school, and whom somebody can turn to besides."""
        self._school = school
        self._doors = doors
        self._made: dict[tuple[str, str, str], str] = {}

    def form(
        self,
        lang: str,
        filled: Filled,
        *,
        once: str,
        token: str = "",
        placed: bool = False,
        problems: Sequence[Problem] = (),
        notes: Sequence[str] = (),
    ) -> str:
        """The form, with what was written already; `notes` name what is to be said first."""
        words = report_words(lang)
        return self._filled(
            "start",
            lang,
            words["title"],
            top=True,
            query=f"&c={token}" if token else "",
            note=" ".join(words["notes"][one] for one in notes),
            problems=_told(words, problems),
            school=_linked(self._doors.school),
            categories=[(one.value, _category(lang, one)) for one in CaseCategory],
            filled=filled,
            once=once,
            token=token,
            placed=placed,
            languages=_languages(),
        )

    def sent(self, lang: str, *, code: str, again: bool, intimate: bool) -> str:
        """The code, and what happens now. Without a code: that it was shown before."""
        words = report_words(lang)["again" if again else "sent"]
        texts = [self._in_school(lang, one) for one in words["texts"]]
        if not code:
            texts = [words["old"]]
        return self._filled("sent", lang, words["title"], top=True, texts=texts, code=code, intimate=intimate)

    def done(self, lang: str) -> str:
        """The end of the way."""
        words = report_words(lang)["done"]
        return self._filled("sent", lang, words["title"], texts=words["texts"], code="", intimate=False)

    def said(self, lang: str, what: str, *, top: bool = False) -> str:
        """A page that says one thing: `refused` or `crowded`."""
        words = report_words(lang)[what]
        return self._filled("sent", lang, words["title"], top=top, texts=[words["text"]], code="", intimate=False)

    def code(self, lang: str, *, problem: str = "", note: str = "") -> str:
        """Where the code is typed. Problem and note are names of words: few pages, and each is made once.

        So a flood of wrong codes costs little, and every one of them takes as long.
        """
        made = self._made.get((lang, problem, note))
        if made is None:
            made = self._made[lang, problem, note] = self._code(lang, problem, note)
        return made

    def _code(self, lang: str, problem: str, note: str) -> str:
        words = report_words(lang)
        problems = {"code": words["back"][problem]} if problem else {}
        note = words["back"][note] if note else ""
        title = words["back"]["title"]
        return self._filled("code", lang, title, note=note, problems=problems, languages=_languages())

    def case(  # noqa: PLR0913 - what a case shows
        self,
        lang: str,
        case: Case,
        entries: Iterable[CaseEntry],
        *,
        seen: str,
        note: str = "",
        written: str = "",
        problem: str = "",
        sure: bool = False,
    ) -> str:
        """A case as its reporter sees it: what was said to and fro, where it stands."""
        words = report_words(lang)
        problems = {"text": words["case"][problem] if problem == "empty" else _long(words, "what")} if problem else {}
        return self._filled(
            "case",
            lang,
            words["case"]["title"],
            note=note and str(words[note.partition(".")[0]][note.partition(".")[2]]),
            problems=problems,
            category=_category(lang, case.category),
            state=words["states"][_state(case)],
            entries=thread(entries, words, lambda at: said_moment(at, self._school.zone, lang)),
            seen=seen,
            written=written,
            sure=sure,
        )

    def _filled(self, name: str, lang: str, title: str, *, top: bool = False, **more: object) -> str:
        words = self._worded(lang)
        root = "report/" if top else ""
        to = {one: f"{root}{one}?lang={lang}" if one == "code" else f"{root}{one}" for one in _PATHS}
        to["start"] = "report" if top else "../report"
        shared: dict[str, object] = {
            "languages": (),
            "note": "",
            "problems": {},
            "takedown": _linked(self._doors.takedown),
        }
        shared["head"] = f"{words['wrong']}: {title}" if more.get("problems") else title
        values = {**shared, **more, "words": words, "to": to, "most": LONGEST, "doors": self._doors}
        return fill_page(
            f"report.{name}.jinja",
            lang=lang,
            title=title,
            switch=words["switch"],
            style=f"{root}style.css",
            urgent=_linked(self._doors.urgent),
            school_lang=self._school.lang,
            **values,
        )

    def _worded(self, lang: str) -> Mapping[str, Any]:
        """The words with the school's values filled in."""
        words = report_words(lang)
        image = words["image"]
        about = [self._in_school(lang, one) for one in words["about"]["texts"]]
        text = image["text" if self._doors.takedown else "bare"]
        return {
            **words,
            "now": {**words["now"], "call": words["now"]["call"].format(emergency=self._doors.emergency)},
            "about": {**words["about"], "texts": about},
            "image": {**image, "text": text},
        }

    def _in_school(self, lang: str, text: str) -> str:
        return text.format(school=self._school.name or report_words(lang)["about"]["school"])


def _category(lang: str, category: CaseCategory) -> str:
    """What a report is about, in the words of the form in chat."""
    return word(lang, f"forms.report.categories.{category.value}")


def _told(words: Mapping[str, Any], problems: Sequence[Problem]) -> dict[str, str]:
    """What to put right, by field."""
    return {name: _long(words, name) if what == "long" else words[name][what] for name, what in problems}


def _long(words: Mapping[str, Any], name: str) -> str:
    return str(words[name]["long"]).format(most=LONGEST[name])


def _state(case: Case) -> str:
    if case.outcome is CaseOutcome.WITHDRAWN:
        return "closed_withdrawn"
    return case.outcome.value if case.outcome else case.state.value


def _languages() -> list[tuple[str, str]]:
    return [(code, report_words(code)["language"]) for code in LANGUAGES]


def _linked(contacts: Sequence[Contact]) -> list[tuple[str, str, str]]:
    """Label, how to reach it, and a link for what a telephone or a mail program opens."""
    return [(one[0], value := reach(one), _link(value)) for one in contacts]


def _link(value: str) -> str:
    if "@" in value and " " not in value:
        return f"mailto:{value}"
    if value.startswith("https://"):
        return value
    number = "".join(sign for sign in value if sign.isdigit() or sign == "+")
    rest = value.translate(str.maketrans("", "", "0123456789+-–() ./"))
    return f"tel:{number}" if len(number) >= _DIGITS and not rest else ""
