"""The filters and functions of every template: `bot.saying` and `bot.words` in the language of its folder."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Sequence
from datetime import date
from datetime import datetime
from datetime import time
from typing import Any

from jinja2 import Environment
from jinja2 import pass_context
from jinja2.runtime import Context

from bot import phrases
from bot.language import LANGUAGES
from bot.language import lang_of
from bot.saying import said_ahead
from bot.saying import said_day
from bot.saying import said_length
from bot.saying import said_list
from bot.saying import said_moment
from bot.saying import said_time
from bot.words import word


def install(environment: Environment) -> None:
    """Give an environment the filters and functions below."""
    environment.filters.update(FILTERS)
    environment.globals.update(FUNCTIONS)


def language_of(context: Context) -> str:
    """The language of a template: its folder, else the value `lang` that it is filled in with."""
    folder = (context.name or "").partition("/")[0]
    return folder if folder in LANGUAGES else lang_of(str(context.get("lang", "")))


@pass_context
def _word(context: Context, key: str, /, **values: object) -> str:
    return word(language_of(context), key, **values)


@pass_context
def _day(context: Context, when: date | str) -> str:
    return said_day(when, language_of(context))


@pass_context
def _clock(context: Context, at: time | datetime | str) -> str:
    return said_time(at, language_of(context))


@pass_context
def _moment(context: Context, at: datetime | str, zone: str) -> str:
    return said_moment(at, zone, language_of(context))


@pass_context
def _listed(context: Context, names: Iterable[object], joint: str = "and", *, more: int = 0) -> str:
    """`more` are so many others without a name; they are only counted behind names."""
    lang, said = language_of(context), list(names)
    return said_list([*said, word(lang, "count.more", n=more)] if said and more else said, lang, joint)


@pass_context
def _lasting(context: Context, count: int, unit: str = "hour") -> str:
    return said_length(count, language_of(context), unit)


@pass_context
def _ahead(context: Context, days: int) -> str:
    return said_ahead(days, language_of(context))


def _named(name: str, *, strict: bool = True) -> Callable[..., str]:
    """A filter that says a word of one family: `{{ role | role }}`. What is not in it stays as it is, if not strict."""

    @pass_context
    def say(context: Context, one: str) -> str:
        return phrases.named(name, one, language_of(context), strict=strict)

    return say


@pass_context
def _where(context: Context, at: Sequence[tuple[str, str]], removed: bool = False) -> str:
    return phrases.where(at, language_of(context), removed=removed)


@pass_context
def _who_reads(context: Context, wants: Sequence[str], or_wants: Sequence[str], peers: int, readers: int) -> str:
    return phrases.who(wants, or_wants, language_of(context), peers=peers, readers=readers)


@pass_context
def _copy_how(context: Context, can_copy: bool, copy_all: bool, copy_both: bool) -> str:
    return phrases.copy_how(language_of(context), can_copy=can_copy, copy_all=copy_all, copy_both=copy_both)


@pass_context
def _consent(context: Context, state: str) -> str:
    return phrases.consent(state, language_of(context))


@pass_context
def _waiting(context: Context, state: str) -> str:
    return phrases.waiting(state, language_of(context))


FILTERS: dict[str, Callable[..., Any]] = {
    "word": _word,
    "day": _day,
    "clock": _clock,
    "moment": _moment,
    "listed": _listed,
    "lasting": _lasting,
    "ahead": _ahead,
    "overseer": _named("overseer"),
    "role": _named("role"),
    "rule": _named("rule", strict=False),
    "consent_kind": _named("consent_kind"),
    "consent": _consent,
    "waiting": _waiting,
    "place_state": _named("place_state"),
    "audience": _named("audience"),
    "school_level": _named("school_level"),
    "case_kind": _named("case_kind"),
    "case_state": _named("case_state"),
    "case_outcome": _named("case_outcome"),
    "case_entry": _named("case_entry"),
    "case_did": _named("case_did"),
    "incident_state": _named("incident_state"),
    "ground": _named("ground"),
    "mode": _named("mode"),
    "found": _named("play.found", strict=False),
    "did": _named("play.did", strict=False),
}
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "word": _word,
    "where": _where,
    "who_reads": _who_reads,
    "copy_how": _copy_how,
}
