"""Laws that hold whatever the rules say."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from policy.engine import decide
from policy.model import ConversationKind
from policy.model import Effect
from policy.model import Member
from policy.model import Mode
from policy.rules import ALL
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import a_context
from tests.builders import a_stranger
from tests.builders import edited
from tests.builders import posted

PEOPLE = [COACH, SAM, ALEX, NINA, GAIL, TEACHER, AD, PRINCIPAL, a_stranger()]
TEXTS = [
    "practice at six",
    "ok",
    "your knee MRI came back, see the doctor",
    "my number is 978-555-0177",
    "my password is Tulip!42",
    "born 4/17/2010",
    "come over, my house is 31 Pine St",
    "write me at kit.bell@mail.example",
    "add me on snap",
    "call my cell 978-555-0142 after the MRI",
    "",
]
PACKS = ["dracut", "mmsd", "nycdoe", "mit", "derby"]
authors = st.sampled_from(PEOPLE)
audiences = st.lists(st.sampled_from(PEOPLE), unique_by=lambda one: one.ref).map(tuple)
packs = st.lists(st.sampled_from(PACKS), min_size=1, unique=True).map(tuple)
texts = st.one_of(st.sampled_from(TEXTS), st.text(max_size=60))
kinds = st.sampled_from(list(ConversationKind))


def without(author: Member, audience: tuple[Member, ...]) -> tuple[Member, ...]:
    return tuple(one for one in audience if one.ref != author.ref)


@given(texts, authors, audiences, packs, kinds, st.randoms(use_true_random=False))
def test_the_order_of_rules_does_not_matter(text, author, audience, packs, kind, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(ALL)
    random.shuffle(shuffled)
    context = a_context(author, without(author, audience), packs=packs, kind=kind)
    assert decide(posted(text, author), context, tuple(shuffled)) == decide(posted(text, author), context)


@given(texts, authors, audiences, packs, kinds, st.sampled_from([AD, PRINCIPAL]))
def test_an_added_overseer_never_adds_a_finding(text, author, audience, packs, kind, overseer) -> None:  # type: ignore[no-untyped-def]
    readers = without(author, audience)
    if not readers or overseer.ref == author.ref or overseer in readers:
        return
    context = a_context(author, readers, packs=packs, kind=kind)
    before = {one.rule for one in decide(posted(text, author), context).findings}
    after = {one.rule for one in decide(posted(text, author), replace(context, audience=(*readers, overseer))).findings}
    assert after <= before


@given(texts, authors, packs, kinds)
def test_a_message_to_nobody_yields_nothing(text, author, packs, kind) -> None:  # type: ignore[no-untyped-def]
    decision = decide(posted(text, author), a_context(author, (), packs=packs, kind=kind))
    assert (decision.findings, decision.actions, decision.withheld) == ((), (), ())


@given(texts, authors, audiences, packs, kinds)
def test_the_same_event_and_context_give_the_same_decision(text, author, audience, packs, kind) -> None:  # type: ignore[no-untyped-def]
    context = a_context(author, without(author, audience), packs=packs, kind=kind)
    assert decide(posted(text, author), context) == decide(posted(text, author), context)


@given(texts, authors, audiences, packs, kinds)
def test_observing_finds_the_same_and_touches_nobody(text, author, audience, packs, kind) -> None:  # type: ignore[no-untyped-def]
    live = a_context(author, without(author, audience), packs=packs, kind=kind)
    watched = replace(live, school=replace(live.school, mode=Mode.OBSERVE))
    one, other = decide(posted(text, author), live), decide(posted(text, author), watched)
    assert other.findings == one.findings
    assert not any(isinstance(action, Effect) for action in other.actions)
    assert {word for action in (*other.actions, *other.withheld) for word in action.words} == set(one.words)


@given(texts, authors, audiences, packs, kinds)
def test_findings_cite_clauses_that_exist(text, author, audience, packs, kind) -> None:  # type: ignore[no-untyped-def]
    context = a_context(author, without(author, audience), packs=packs, kind=kind)
    by_id = {pack.id: pack for pack in context.packs}
    for finding in decide(posted(text, author), context).findings:
        assert by_id[finding.citation.pack].clause(finding.citation.clause) is not None


@given(texts, authors, audiences, packs)
def test_words_of_a_bot_are_judged_by_no_rule(text, author, audience, packs) -> None:  # type: ignore[no-untyped-def]
    event = posted(text, author, by_bot=True)
    assert decide(event, a_context(author, without(author, audience), packs=packs)).findings == ()


@given(texts, audiences)
def test_an_edit_that_changes_nothing_changes_nothing_for_the_innocent(text, audience) -> None:  # type: ignore[no-untyped-def]
    context = a_context(SAM, without(SAM, audience))
    if not decide(posted(text, SAM), context).findings:
        assert decide(edited(text, SAM), context).findings == ()
