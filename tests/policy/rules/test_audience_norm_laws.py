"""Whatever a pack asks of the audience: one more adult never adds a finding, and no order of readers matters."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from policy.model import Context
from policy.model import Member
from policy.model import Role
from tests.builders import AD
from tests.builders import ALEX
from tests.builders import COACH
from tests.builders import GAIL
from tests.builders import NINA
from tests.builders import PRINCIPAL
from tests.builders import SAM
from tests.builders import TEACHER
from tests.builders import a_member
from tests.builders import a_stranger
from tests.builders import posted
from tests.policy.rules.audiences import ALONE
from tests.policy.rules.audiences import BOTH
from tests.policy.rules.audiences import ENDED
from tests.policy.rules.audiences import EVERY
from tests.policy.rules.audiences import FIVE
from tests.policy.rules.audiences import HEADS
from tests.policy.rules.audiences import HELPER
from tests.policy.rules.audiences import NIGHT
from tests.policy.rules.audiences import PEERS
from tests.policy.rules.audiences import PLAIN
from tests.policy.rules.audiences import SECOND
from tests.policy.rules.audiences import TEAM
from tests.policy.rules.audiences import around
from tests.policy.rules.audiences import judge
from tests.policy.rules.audiences import named

MOTHER_COACH = a_member("gail", Role.PARENT, "hockey", group_role=Role.COACH)
ADULTS = [GAIL, SECOND, HELPER, TEACHER, AD, PRINCIPAL, MOTHER_COACH]
STUDENTS = [SAM, ALEX, NINA, a_member("lee", Role.STUDENT)]
AUTHORS = [COACH, SECOND, HELPER, TEACHER, AD, SAM, GAIL]
PEOPLE = [*ADULTS, *STUDENTS, COACH, a_stranger()]
WITHOUT_GUARDIANS = (TEAM, FIVE, PEERS, HEADS, NIGHT, ENDED)
authors = st.sampled_from(AUTHORS)
audiences = st.lists(st.sampled_from(PEOPLE), unique_by=lambda one: one.ref).map(tuple)
packs = st.lists(st.sampled_from(EVERY), min_size=1, unique=True).map(tuple)


def _around(norms: tuple[str, ...], author: Member, audience: tuple[Member, ...]) -> Context:
    return around(norms, author, tuple(one for one in audience if one.ref != author.ref))


def _found(context: Context) -> set[str]:
    return named(judge(posted(PLAIN, context.author or COACH), context))


@given(packs, authors, audiences, st.sampled_from(ADULTS))
def test_an_added_adult_never_adds_a_finding(norms, author, audience, adult) -> None:  # type: ignore[no-untyped-def]
    context = _around(norms, author, audience)
    if not context.audience or adult.ref in {author.ref, *(one.ref for one in context.audience)}:
        return
    assert _found(replace(context, audience=(*context.audience, adult))) <= _found(context)


@given(packs, authors, audiences, st.data())
def test_a_removed_adult_never_removes_a_finding(norms, author, audience, data) -> None:  # type: ignore[no-untyped-def]
    context = _around(norms, author, audience)
    adults = [one for one in context.audience if one in ADULTS]
    if not adults or len(context.audience) == 1:
        return
    gone = data.draw(st.sampled_from(adults))
    fewer = tuple(one for one in context.audience if one.ref != gone.ref)
    assert _found(context) <= _found(replace(context, audience=fewer))


@given(
    st.lists(st.sampled_from(WITHOUT_GUARDIANS), min_size=1, unique=True), authors, audiences, st.sampled_from(STUDENTS)
)
def test_an_added_peer_never_adds_a_finding_where_no_parents_are_asked_for(norms, author, audience, peer) -> None:  # type: ignore[no-untyped-def]
    context = _around(tuple(norms), author, audience)
    here = {one.ref for one in context.audience}
    if not any(one in STUDENTS for one in context.audience) or peer.ref in {author.ref, *here}:
        return
    assert _found(replace(context, audience=(*context.audience, peer))) <= _found(context)


@given(st.sampled_from([ALONE, BOTH]), authors, audiences, st.sampled_from(STUDENTS))
def test_an_added_peer_ends_being_alone(norm, author, audience, peer) -> None:  # type: ignore[no-untyped-def]
    context = _around((norm,), author, audience)
    here = {one.ref for one in context.audience}
    if not any(one in STUDENTS for one in context.audience) or peer.ref in {author.ref, *here}:
        return
    assert _found(replace(context, audience=(*context.audience, peer))) == set()


@given(packs, authors, audiences, st.randoms(use_true_random=False))
def test_the_order_of_readers_does_not_matter(norms, author, audience, random) -> None:  # type: ignore[no-untyped-def]
    context = _around(norms, author, audience)
    shuffled = list(context.audience)
    random.shuffle(shuffled)
    message = posted(PLAIN, author)
    assert judge(message, replace(context, audience=tuple(shuffled))) == judge(message, context)
