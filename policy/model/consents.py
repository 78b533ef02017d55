"""Consents, refusals and approvals as records: who agreed to what about whom, for how long (policy decisions C4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from datetime import datetime
from enum import StrEnum


class ConsentKind(StrEnum):
    """What a record is about.

    `media_release`: pictures of the subject (nycdoe.D.3.e, dracut.employee.8). `parents_advised`: the parents were told
    how staff write to students (mmsd.contact.high-school). `contact`: whether staff may write to the student at all,
    or, in elementary and middle school, need not include the parents (the same opt-out, with the opposite effect).
    `discontinue`: somebody asked that contact ends. `directory`: whether directory information may be shown
    (mit.pp.11.3.2). `colleague`: a colleague's own yes to a picture. `relative`: two people are family
    (nycdoe.E.1.a). `number`: a phone number that the school approved beforehand (dracut.employee.6). `close_in_age`,
    `dual_relationship`, `personal_care`: an exception for one adult with one student, where a pack knows such
    (`[[audience]]`, maapp.close-in-age and its neighbours).
    """

    MEDIA_RELEASE = "media_release"
    PARENTS_ADVISED = "parents_advised"
    CONTACT = "contact"
    DISCONTINUE = "discontinue"
    DIRECTORY = "directory"
    COLLEAGUE = "colleague"
    RELATIVE = "relative"
    NUMBER = "number"
    CLOSE_IN_AGE = "close_in_age"
    DUAL_RELATIONSHIP = "dual_relationship"
    PERSONAL_CARE = "personal_care"


EXCEPTIONS = frozenset({ConsentKind.CLOSE_IN_AGE, ConsentKind.DUAL_RELATIONSHIP, ConsentKind.PERSONAL_CARE})
"""Exceptions that the heads of a school make for one adult with one student, on proof and for a time."""
PAIRS = frozenset({ConsentKind.RELATIVE, *EXCEPTIONS})
"""Kinds that are about two persons, the subject and the other one."""


class ConsentMode(StrEnum):
    """Whether silence means no (opt-in) or yes (opt-out)."""

    OPT_IN = "opt_in"
    OPT_OUT = "opt_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """One record. `subject`, `grantor` and `other` are person ids; `other` is the second person of a relation.

    `given` is false for a refusal, a withdrawal or an opt-out. `scope` is "" everywhere, `group:ID` or
    `conversation:ID`; `pack` limits it to one policy. `version` names the form or text that was agreed to, `evidence`
    where the proof lies. It holds from `valid_from` to `valid_to`, both days included; without an end it stays.
    """

    id: str
    kind: ConsentKind
    subject: str
    given: bool = True
    mode: ConsentMode = ConsentMode.OPT_IN
    grantor: str = ""
    other: str = ""
    scope: str = ""
    pack: str = ""
    version: str = ""
    evidence: str = ""
    valid_from: date
    valid_to: date | None = None
    recorded_at: datetime | None = None
    recorded_by: str = ""
