"""The types of personal data that rules speak of: the detector's type, what of it is meant, and the notices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from policy.detect import SURE
from policy.detect import at_home
from policy.model import NoticeKey
from policy.model import Span
from policy.rules.base import Case
from policy.rules.cards import pictured_cards
from policy.rules.cards import pictured_places
from policy.rules.handles import of_others
from policy.rules.whom import too_widely_read

Meant = Callable[[Case, tuple[Span, ...]], tuple[Span, ...]]
"""Which of some spans a rule is about, judged by what stands around them and by who reads along."""


def surely(span: Span) -> bool:
    """Whether a span counts; below that it is a near miss: shown in a replay, never warned about."""
    return span.score >= SURE


def every(_case: Case, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """All of them."""
    return spans


def no_more(_case: Case) -> tuple[Span, ...]:
    """Nothing but what the detector finds."""
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One type of personal data: its rule, the detector's span type and its notices.

    `counts` judges one span by itself, `meant` all together in their message; `further` finds what no words show.
    `contact`: one can reach a person by it. `fact`: it tells something of a person, so that whose parent wrote it
    matters. `shape`: the notice may show how it looks, every letter and digit hidden; never so for secrets, whose
    length is part of them, nor for names and what is told of people.
    """

    rule: str
    span: str
    warn: NoticeKey
    hint: NoticeKey
    supervisor: NoticeKey | None = None
    counts: Callable[[Span], bool] = surely
    meant: Meant = every
    further: Callable[[Case], tuple[Span, ...]] = no_more
    contact: bool = False
    fact: bool = False
    shape: bool = False

    @property
    def where(self) -> str:
        """The name by which its notices know where it stands."""
        return f"at_{self.rule.removeprefix('pii.')}"


KINDS = (
    Kind(
        rule="pii.phone",
        span="PHONE",
        warn=NoticeKey.PHONE_WARN,
        hint=NoticeKey.PHONE_HINT,
        contact=True,
        shape=True,
    ),
    Kind(
        rule="pii.email",
        span="EMAIL",
        warn=NoticeKey.EMAIL_WARN,
        hint=NoticeKey.EMAIL_HINT,
        contact=True,
        shape=True,
    ),
    Kind(
        rule="pii.birthdate",
        span="BIRTHDATE",
        warn=NoticeKey.BIRTHDATE_WARN,
        hint=NoticeKey.BIRTHDATE_HINT,
        shape=True,
    ),
    Kind(
        rule="pii.street_address",
        span="STREET_ADDRESS",
        warn=NoticeKey.STREET_ADDRESS_WARN,
        hint=NoticeKey.STREET_ADDRESS_HINT,
        counts=at_home,  # the address of a venue is news, that of a home is not
        contact=True,
        shape=True,
    ),
    Kind(
        rule="pii.password",
        span="PASSWORD",
        warn=NoticeKey.PASSWORD_WARN,
        hint=NoticeKey.PASSWORD_HINT,
        supervisor=NoticeKey.PASSWORD_SUPERVISOR,
    ),
    Kind(rule="pii.full_name", span="FULL_NAME", warn=NoticeKey.FULL_NAME_WARN, hint=NoticeKey.FULL_NAME_HINT),
    Kind(
        rule="pii.student_id",
        span="STUDENT_ID",
        warn=NoticeKey.STUDENT_ID_WARN,
        hint=NoticeKey.STUDENT_ID_HINT,
        further=pictured_cards,
        shape=True,
    ),
    Kind(rule="pii.ssn", span="SSN", warn=NoticeKey.SSN_WARN, hint=NoticeKey.SSN_HINT, shape=True),
    Kind(
        rule="pii.education_record",
        span="EDUCATION_RECORD",
        warn=NoticeKey.EDUCATION_RECORD_WARN,
        hint=NoticeKey.EDUCATION_RECORD_HINT,
        meant=too_widely_read,
        fact=True,
    ),
    Kind(
        rule="pii.medical",
        span="MEDICAL",
        warn=NoticeKey.MEDICAL_WARN,
        hint=NoticeKey.MEDICAL_HINT,
        meant=too_widely_read,
        fact=True,
    ),
    Kind(
        rule="pii.social_handle",
        span="SOCIAL_HANDLE",
        warn=NoticeKey.SOCIAL_HANDLE_WARN,
        hint=NoticeKey.SOCIAL_HANDLE_HINT,
        meant=of_others,
        contact=True,
        shape=True,
    ),
    Kind(
        rule="pii.location",
        span="LOCATION",
        warn=NoticeKey.LOCATION_WARN,
        hint=NoticeKey.LOCATION_HINT,
        further=pictured_places,
    ),
)
"""Every type with a rule, in the order in which their notices are listed."""
