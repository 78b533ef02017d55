"""Renders the pages: one a policy and one that leads to them, in Markdown, from the packs and the templates alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping
from collections.abc import Sequence
from datetime import date

from jinja2 import Environment
from jinja2 import PackageLoader
from jinja2 import StrictUndefined

from bot.pack_pages.mechanisms import ANSWER
from bot.pack_pages.mechanisms import is_kept
from bot.pack_pages.mechanisms import kind_of
from bot.pack_pages.words import OWN
from bot.pack_pages.words import door
from bot.pack_pages.words import reminders
from bot.pack_pages.words import sentences
from bot.pack_pages.words import words
from bot.packs import OPTIONAL
from policy.model import Clause
from policy.model import Pack

INDEX = "README.md"
_SHOWN = 2
"""How many questions of a group are shown: enough to see what is meant."""


def pages(packs: Mapping[str, Pack]) -> Mapping[str, str]:
    """Every page by its file name."""
    environment = _environment()
    known = {
        "words": words("words"),
        "slug": slug,
        "md": markdown,
        "place": place,
        "door": door,
        "state": state,
        "day": day_of,
    }
    page = environment.get_template("policy.jinja")
    index = environment.get_template("index.jinja")
    texts = {
        f"{pack.id}.md": page.render(
            **known, pack=pack, sentences=sentences, reminders=reminders(pack), counts=counts(pack), shown=_SHOWN
        )
        for pack in packs.values()
    }
    own = words("mechanisms")[OWN]
    optional = [name for name in packs if name in OPTIONAL]
    texts[INDEX] = index.render(
        **known, packs=packs.values(), counts=counts, acting=acting(packs.values()), own=own, optional=optional
    )
    return {name: _tidy(text) for name, text in texts.items()}


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("bot", "templates/pages"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - the pages are Markdown; what comes from a pack goes through `markdown`
        trim_blocks=True,
        lstrip_blocks=True,
    )


def heading(clause: Clause) -> str:
    """A clause's heading: the place in the document, as people know it, and the id that Chaperone cites."""
    return f"{clause.locator} ({clause.id})"


def slug(clause: Clause) -> str:
    """The anchor that Markdown makes of a clause's heading."""
    return anchor(heading(clause))


def anchor(text: str) -> str:
    """The anchor of a heading: lower case, without signs, hyphens for spaces."""
    return re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")


def place(pack: Pack, clause: Clause) -> str:
    """A clause's place in the document; of several in one place the end of the id tells which is meant."""
    several = sum(one.locator == clause.locator for one in pack.clauses) > 1
    return f"{clause.locator} ({clause.id.rpartition('.')[2]})" if several else clause.locator


def state(clause: Clause) -> str:
    """What Chaperone does about a clause, in one word of the catalogue."""
    if not is_kept(clause):
        return "not_yet"
    if clause.does == (ANSWER,):
        return "answer"
    if clause.behaviour.value in words("words")["state"]:
        return clause.behaviour.value
    kinds = {kind_of(one) for one in clause.does}
    return next((word for kind, word in _ALSO if kind in kinds), "answer")


_ALSO = (("reminder", "remind"), ("rule", "warn"), ("record", "record"), ("route", "route_report"))
"""What is said of a clause that asks for no more than an answer, and gets more: the first kind that it has."""


def counts(pack: Pack) -> Mapping[str, int]:
    """How many clauses Chaperone acts on (`acts`), answers only (`answer`), and does not act on yet (`not_yet`)."""
    found = Counter(state(one) for one in pack.clauses)
    answers, waiting = found["answer"], found["not_yet"]
    return {"acts": len(pack.clauses) - answers - waiting, "answer": answers, "not_yet": waiting}


def acting(packs: Iterable[Pack]) -> Mapping[str, Sequence[Clause]]:
    """Each mechanism with the clauses that it acts on, in the order of its name."""
    found: dict[str, list[Clause]] = {}
    for pack in packs:
        for clause in pack.clauses:
            for one in clause.does:
                found.setdefault(one, []).append(clause)
    return {one: found[one] for one in sorted(found) if one != ANSWER}


def day_of(text: str | None) -> str:
    """A document's date as people write it; a year or a season stays as it is."""
    try:
        day = date.fromisoformat(text or "")
    except ValueError:
        return text or ""
    return f"{day.day} {day:%B} {day.year}"


def markdown(text: str) -> str:
    """A text with the signs escaped that Markdown would take for its own."""
    return re.sub(r"([\\*_<>|\[\]`])", r"\\\1", text)


def _tidy(text: str) -> str:
    """One blank line at most between paragraphs, one line end at the end."""
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
