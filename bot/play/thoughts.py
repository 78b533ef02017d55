"""What Chaperone thought of something: the decision as it was logged, with the clauses that it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.rehearse.driver import Step
from bot.words import family
from policy.model import Citation
from policy.model import Logged
from policy.model import Pack

WATCHING, LIVE = "watching", "live"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One rule that hit. `summary` is the clause in our own words, "" where no pack has it."""

    rule: str
    title: str = ""
    locator: str = ""
    date: str = ""
    summary: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thought:
    """A decision: `did` and `withheld` are the words of actions, `told` the ids of those who got a notice."""

    found: tuple[Found, ...]
    did: tuple[str, ...]
    withheld: tuple[str, ...]
    told: tuple[str, ...]
    late: bool = False

    @property
    def quiet(self) -> bool:
        """Whether nothing was found, done, or told."""
        return not (self.found or self.did or self.withheld or self.told)

    @property
    def mode(self) -> str:
        """Whether it acted or only watched."""
        return WATCHING if self.withheld else LIVE


def thoughts_of(step: Step, packs: Mapping[str, Pack], lang: str) -> dict[str, Thought]:
    """The decisions of a step, by the id of the event that each was about."""
    return {one.event: _thought(step, one, packs, lang) for one in step.decisions}


def _thought(step: Step, logged: Logged, packs: Mapping[str, Pack], lang: str) -> Thought:
    told = [one.to.id for one in step.notices if one.delivery.startswith(f"{logged.id}-")]
    return Thought(
        found=tuple(_found(rule, step.cited.get((logged.event, rule)), packs, lang) for rule in logged.findings),
        did=_in_order(logged.actions),
        withheld=_in_order(logged.withheld),
        told=tuple(dict.fromkeys(told)),
        late=logged.late,
    )


def _found(rule: str, citation: Citation | None, packs: Mapping[str, Pack], lang: str) -> Found:
    if citation is None:
        return Found(rule=rule)
    pack = packs.get(citation.pack)
    clause = pack.clause(citation.clause) if pack else None
    said = "" if clause is None else clause.summary_es if lang == "es" and clause.summary_es else clause.summary
    return Found(rule=rule, title=citation.title, locator=citation.locator, date=citation.date or "", summary=said)


def _in_order(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of actions as the catalogue lists them: what people notice first, then what is noted."""
    known = family("play.did")
    return tuple(sorted(words, key=lambda one: (known.index(one) if one in known else len(known), one)))
