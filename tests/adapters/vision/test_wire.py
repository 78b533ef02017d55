from __future__ import annotations

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.vision.examine import Parts
from adapters.vision.signature import Looks
from adapters.vision.signature import looks_like
from adapters.vision.wire import LENGTH
from adapters.vision.wire import TAKEN
from adapters.vision.wire import Answer
from adapters.vision.wire import question
from adapters.vision.wire import told
from adapters.vision.wire import understood
from adapters.vision.worker import serve
from adapters.vision.worker import sight_in
from adapters.vision.worker import words_of
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Sight
from policy.model import Unchecked

FACTS = st.builds(
    AttachmentFacts,
    faces=st.none() | st.integers(0, 60),
    text=st.text(),
    location=st.booleans(),
    card=st.booleans(),
    document=st.booleans(),
    unchecked=st.none() | st.sampled_from(Unchecked),
)


@given(FACTS, st.text())
def test_an_answer_comes_out_as_it_went_in(facts: AttachmentFacts, cause: str) -> None:
    answer = Answer(facts=facts, cause=cause)
    sent = told(answer)
    assert LENGTH.unpack(sent[: LENGTH.size]) == (len(sent) - LENGTH.size,)
    assert understood(sent[LENGTH.size :]) == answer


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]", b"[1, 2]", b"[{}, 2]", b"\xff", json.dumps([{"faces": []}, ""]).encode()]
)
def test_what_is_no_answer_is_refused(body: bytes) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        understood(body)


NO_PICTURES = st.binary().filter(lambda data: looks_like(data) is Looks.NO_PICTURE)


@given(st.lists(st.tuples(st.text(), st.sampled_from(AttachmentKind), NO_PICTURES), max_size=4))
def test_each_question_has_its_answer(files: list[tuple[str, AttachmentKind, bytes]]) -> None:
    questions = BytesIO(b"".join(question(*one) + one[2] for one in files))
    answers = BytesIO()
    serve(questions, answers, Parts(), alarm=60)
    off, unsupported = (
        told(Answer(facts=AttachmentFacts(unchecked=one))) for one in (Unchecked.OFF, Unchecked.UNSUPPORTED)
    )
    expected = [unsupported if kind in (AttachmentKind.VIDEO, AttachmentKind.AUDIO) else off for _, kind, _ in files]
    assert answers.getvalue() == b"".join(TAKEN + one for one in expected)


@given(st.builds(Sight, pictures=st.booleans(), words=st.booleans(), documents=st.booleans()))
def test_a_sight_comes_out_as_it_went_in(sight: Sight) -> None:
    assert sight_in(words_of(sight)) == sight
