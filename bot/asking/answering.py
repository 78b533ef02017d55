"""From a parent's word to the records on file, with the proof of what was shown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from datetime import datetime
from datetime import timedelta
from hashlib import sha256

from bot.asking.wording import Involved
from bot.asking.wording import Shown
from bot.consents import stable_id
from policy.consents import MODES
from policy.consents import end_of
from policy.model import Consent
from policy.model import ConsentAnswer
from policy.model import ConsentMode
from policy.model import ConsentRequest
from policy.model import School


def answer_from(
    request: ConsentRequest, who: Involved, page: Shown, *, given: bool, at: datetime, today: date, school: School
) -> ConsentAnswer:
    """The new record, then those that it ends: the parent's own earlier word, and for a no whatever nobody signed."""
    one = Consent(
        id="",
        kind=request.kind,
        subject=request.subject,
        given=given,
        mode=MODES.get(request.kind, ConsentMode.OPT_IN),
        grantor=request.parent,
        scope=request.scope,
        version=page.version,
        evidence=_evidence(request, page, at),
        valid_from=today,
        valid_to=end_of(request.kind, today, None, given=given, year_starts=school.year_starts),
        recorded_at=at,
        recorded_by=request.parent,
    )
    one = replace(one, id=_own_id(one))
    ended = (replace(old, valid_to=today - timedelta(days=1)) for old in who.student.consents if _ends(one, old, today))
    return ConsentAnswer(
        request=request.id,
        consents=(one, *ended),
        at=at,
        version=page.version,
        digest=page.wording,
        lang=page.lang,
    )


def _evidence(request: ConsentRequest, page: Shown, at: datetime) -> str:
    """Where the proof lies: the question, the language, and the digest of the page as it was read."""
    moment = at.isoformat(timespec="seconds")
    return f"one-time link, question {request.id}, {page.lang}, sha256:{page.digest}, {moment}"


def _own_id(one: Consent) -> str:
    """Each parent's word is a record of its own, also where two answer on one day."""
    return sha256(f"{stable_id(one)}\x1f{one.grantor}".encode()).hexdigest()[:32]


def _ends(new: Consent, old: Consent, today: date) -> bool:
    """Whether an answer takes the place of an older record: never that of the other parent."""
    if old.id == new.id or old.kind is not new.kind or old.given == new.given or old.other:
        return False
    if new.scope not in ("", old.scope) or not (old.valid_from <= today and (old.valid_to or today) >= today):
        return False
    return old.grantor == new.grantor or (not new.given and not old.grantor)
