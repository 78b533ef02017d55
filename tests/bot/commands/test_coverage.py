"""What `/coverage` says about the place where it is asked, and about reading at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.asking import Links
from bot.clock import SetClock
from bot.commands import coverage
from bot.commands.base import Resources
from bot.linking import Codes
from bot.notices import Notices
from bot.reporting import ReportLinks
from bot.reporting import Sealing
from bot.wiring.desk import coverage_of
from policy.model import Capabilities
from policy.model import CommandInvoked
from policy.model import Context
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Decision
from policy.model import Draft
from policy.model import Mode
from policy.model import NoticeKey
from policy.model import Params
from policy.model import Reply
from storage.memory import memory_stores
from storage.stores import Stores
from tests.builders import COACH
from tests.builders import NOW
from tests.builders import PLACE
from tests.builders import WORKSPACE
from tests.builders import a_context


class FakePlaces:
    """One conversation that is seen, and two that are not."""

    async def conversations(self, workspace: str) -> Sequence[Conversation]:
        return [
            Conversation(
                ref=ConversationRef(workspace=workspace, id=str(number)),
                kind=ConversationKind.PRIVATE_CHANNEL,
                name="",
                seen=number == 0,
            )
            for number in range(3)
        ]


BLIND: Params = {"pictures": False, "words": False, "documents": False}
SEEN: Params = {"seen": 1, "unseen": 2, "total": 3, "observing": False, "overseen": ""}
COUNTED: Params = {"here_seen": True, "reads": True, **BLIND, **SEEN}
ASKED = CommandInvoked(
    id="e", workspace=WORKSPACE, at=NOW, by=COACH.ref, name="coverage", conversation=PLACE, reply_to="r"
)


def resources_with(stores: Stores) -> Resources:
    """What commands may look up."""
    return Resources(
        places=FakePlaces(),
        packs={},
        texts=Notices().environment,
        codes=Codes([b"k"]),
        link_codes=stores.codes,
        people=stores.people,
        registry=stores.registry,
        book=stores.book,
        asked=stores.asked,
        questions=stores.questions,
        cases=stores.cases,
        log=stores.log,
        own=stores.own,
        incidents=stores.incidents,
        appeals=stores.appeals,
        modes=stores.modes,
        holding=stores.outbox,
        coverage=coverage_of(stores),
        links=Links([b"k"]),
        report_links=ReportLinks(Sealing([bytes(32)]), clock=SetClock(NOW)),
    )


@pytest.mark.parametrize(
    ("context", "params"),
    [
        (a_context(), COUNTED),
        (a_context(mode=Mode.OBSERVE), {**COUNTED, "observing": True}),
        (replace(a_context(), conversation=None), {**COUNTED, "here_seen": False}),
        (replace(a_context(), capabilities=Capabilities(can_read=False)), {**COUNTED, "reads": False}),
        (
            replace(a_context(), capabilities=Capabilities(pictures=True, words=True, documents=True)),
            {**COUNTED, "pictures": True, "words": True, "documents": True},
        ),
    ],
    ids=["seen", "observing", "nowhere", "not reading", "looking into files"],
)
async def test_it_counts_and_says_whether_it_reads(context: Context, params: Params) -> None:
    draft = Draft(keys=(NoticeKey.COVERAGE_CARD,), params=params)
    said = Decision(actions=(Reply(to=COACH.ref, draft=draft, reply_to="r"),))
    assert await coverage.COMMAND.run(ASKED, context, resources_with(memory_stores())) == said


@pytest.mark.parametrize(("heads", "braked"), [(True, True), (True, False), (False, True)])
async def test_who_supervises_sees_how_the_brakes_stand_where_there_are_any(heads: bool, braked: bool) -> None:
    context = replace(
        a_context(), supervisors=(COACH,) if heads else (), capabilities=Capabilities(brakes=braked), now=NOW
    )
    decision = await coverage.COMMAND.run(ASKED, context, resources_with(memory_stores()))
    (card,) = [one for one in decision.actions if isinstance(one, Reply)]
    shown = (("brake.automod", "off:"), ("brake.dms", "off:")) if heads and braked else None
    assert card.draft.params.get("brakes") == shown


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "- direct messages paused: not holding: the permission Manage Server is missing, since October 4, 2026"),
        ("es", "- mensajes directos en pausa: no funciona: falta el permiso Gestionar servidor, desde el 4 de octubre"),
    ],
)
@pytest.mark.parametrize("key", [NoticeKey.COVERAGE_CARD, NoticeKey.COVERAGE_STATEMENT])
def test_a_lamp_is_said_in_words(key: NoticeKey, lang: str, line: str) -> None:
    stated: Params = {"school": "", "kinds": (), "changes": (), "counts": (), "console": ""}
    lamps = (("brake.automod", "on:2026-10-01"), ("brake.dms", "no_right:2026-10-04"))
    draft = Draft(keys=(key,), params={**COUNTED, **stated, "brakes": lamps})
    assert line in "\n".join(Notices().render(draft, lang=lang, about="d1").paragraphs)
