"""The policies in force, where they differ, what the school says itself, and the questions that wait for an answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.desk.access import HEADS
from bot.desk.doing import here
from bot.desk.doing import press
from bot.desk.pages import Asked
from bot.desk.pages import Moved
from bot.desk.pages import View
from bot.desk.ports import Desk
from bot.desk.views.naming import accounts_called
from bot.desk.views.naming import persons_called
from bot.policies.check import look
from bot.policies.words import as_row
from bot.policies.words import load_words
from bot.policies.words import todo
from policy.model import Behaviour
from policy.model import ButtonKey
from policy.model import Pack
from policy.model import Question
from policy.model import StandardAnswer

_WAITING = "policy"


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """A policy as the page shows it. `acted` of its clauses are acted on by rules, reminders or records."""

    pack: Pack
    clauses: int
    acted: int
    rules: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """A question, with who sent it on where they agreed to be named."""

    question: Question
    asker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """An answer of the school's own. `changed`: the policy has another revision since."""

    standard: StandardAnswer
    by: str
    changed: bool


async def show(desk: Desk, asked: Asked) -> View:
    """Look at all of it."""
    names = list(dict.fromkeys(one for space in asked.signed.where(HEADS) for one in desk.schools(space).packs))
    words = load_words(asked.lang)
    report = look(desk.packs, names, ())
    values = {
        "packs": [_in_force(desk.packs[one]) for one in names],
        "conflicts": [as_row(one, words) for one in report.conflicts],
        "needs": [todo(one, words) for one in report.needs],
        "questions": await _questions(desk, asked),
        "standards": await _standards(desk, names),
    }
    return View(template="policy", title="console.menu.policy", values=values)


async def answer(desk: Desk, asked: Asked) -> Moved:
    """Answer a question: to whoever sent it on, and for everybody who asks it again where that is ticked."""
    note = await press(
        desk,
        asked,
        ButtonKey.ANSWER,
        workspace=here(asked, HEADS, what=_WAITING),
        value=asked.path["question"],
        form={name: asked.form.get(name, "") for name in ("answer", "standard")},
    )
    return Moved(to="/policy", note=note)


async def withdraw(desk: Desk, asked: Asked) -> Moved:
    """Take back an answer of the school's own."""
    workspace = here(asked, HEADS, what=_WAITING)
    note = await press(desk, asked, ButtonKey.WITHDRAW, workspace=workspace, value=asked.path["standard"])
    return Moved(to="/policy", note=note)


def _in_force(pack: Pack) -> InForce:
    told = (Behaviour.ANSWER_ONLY, Behaviour.OUT_OF_SCOPE)
    acted = sum(one.behaviour not in told for one in pack.clauses)
    return InForce(pack=pack, clauses=len(pack.clauses), acted=acted, rules=len(pack.rules))


async def _questions(desk: Desk, asked: Asked) -> list[Waits]:
    """What several people asked in the same words stands there once; what somebody sent on always does."""
    first: dict[str, Question] = {}
    for one in await desk.questions.open(now=asked.now):
        first.setdefault(one.id if one.asker else one.text.casefold(), one)
    called = await accounts_called(desk, (one.asker for one in first.values() if one.named))
    return [Waits(question=one, asker=called.get(one.asker, "") if one.named else "") for one in first.values()]


async def _standards(desk: Desk, names: Sequence[str]) -> list[Own]:
    found = await desk.questions.standards(names)
    called = await persons_called(desk, (one.by for one in found))
    return [_own(one, called[one.by], desk.packs.get(one.pack)) for one in found]


def _own(one: StandardAnswer, by: str, pack: Pack | None) -> Own:
    return Own(standard=one, by=by, changed=pack is not None and pack.revision != one.revision)
