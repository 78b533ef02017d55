"""One norm of a written policy, and how to point to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Force(StrEnum):
    """How strongly a clause binds."""

    MUST = "must"
    SHOULD = "should"
    MAY = "may"
    INFO = "info"


class Behaviour(StrEnum):
    """What Chaperone does about a clause."""

    ENFORCE = "enforce"
    WARN = "warn"
    REMIND = "remind"
    RECORD = "record"
    ROUTE_REPORT = "route_report"
    ANSWER_ONLY = "answer_only"
    OUT_OF_SCOPE = "out_of_scope"


class Verdict(StrEnum):
    """The short word of an answer to a question about a policy."""

    YES = "yes"
    NO = "no"
    ONLY_IF = "only_if"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """Questions that a clause settles alike: the verdict, on which condition, and how people ask it.

    `condition` is one short sentence in our words, needed with `only_if` and else the reason worth telling; `en` and
    `es` are questions in people's own voice. All of it in English and Spanish.
    """

    verdict: Verdict
    condition: str = ""
    condition_es: str = ""
    en: tuple[str, ...] = ()
    es: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A pointer to one clause, complete enough to print: whose policy, where in it, of when."""

    pack: str
    clause: str
    title: str
    locator: str
    date: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The document that a clause was taken over from: a citation names it, and not the policy that took it over."""

    pack: str
    revision: str
    title: str
    date: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One norm of a policy in our own words. `locator` leads to the place in the source.

    `summary_es` and `exceptions_es` are our translations, shown as such. `family` names the clauses of the same pack
    that must be read with this one: its exceptions, its conditions, the rule that it excepts from. `settles` holds the
    questions that it answers. `does` names what in Chaperone acts on it: `rule:group_only`, `reminder:decorum`,
    `record:consents`, `route:report`, `answer` (see `docs/policies`). `origin` is the document that the words stand in
    where a school's own policy took the clause over.
    """

    id: str
    pack: str
    locator: str
    binds: tuple[str, ...]
    force: Force
    summary: str
    topics: tuple[str, ...]
    behaviour: Behaviour
    how: str
    exceptions: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    summary_es: str = ""
    exceptions_es: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    settles: tuple[Settled, ...] = ()
    does: tuple[str, ...] = ()
    origin: Origin | None = None
