"""What a decision changes in the school's own records, written in its transaction."""

from __future__ import annotations

from sqlalchemy import Connection
from sqlalchemy import bindparam
from sqlalchemy import update

from policy.model import Link
from policy.model import Member
from policy.model import Registration
from policy.model import RegistrationState
from policy.model import Review
from storage.agreements import consent_row
from storage.agreements import registration_row
from storage.consequences import Consequences
from storage.people import account_row
from storage.statements import insert_new
from storage.statements import upsert
from storage.subjects import Subjects
from storage.tables import account
from storage.tables import consent
from storage.tables import conversation
from storage.tables import link_code
from storage.tables import registration
from storage.tables import review

_PLACE = update(conversation).where(
    conversation.c.workspace == bindparam("in_workspace"), conversation.c.conversation == bindparam("in_conversation")
)
_USE = (
    update(link_code)
    .where(link_code.c.digest == bindparam("code"), link_code.c.used_at.is_(None))
    .values(used_at=bindparam("now"))
    .returning(link_code.c.person)
)
_OWN = (
    update(account)
    .where(account.c.workspace == bindparam("in_workspace"), account.c.member == bindparam("of_member"))
    .values(person=bindparam("whose"))
)


class Filing:
    """Writes registrations, reviews, consents and links inside the caller's transaction."""

    def __init__(self, subjects: Subjects, dialect: str) -> None:
        self._subjects = subjects
        self._put_registration = upsert(registration, dialect)
        self._put_review = upsert(review, dialect)
        self._put_consent = upsert(consent, dialect)
        self._meet = insert_new(account, dialect)

    def store(self, connection: Connection, traces: Consequences) -> bool:
        """Store what is to be filed. Returns whether the roster's caches are out of date now."""
        for one in traces.registrations:
            self._register(connection, one)
        for done in traces.reviews:
            self._review(connection, done)
        if traces.consents:
            connection.execute(self._put_consent, [consent_row(one) for one in traces.consents])
        for link in traces.links:
            self._link(connection, link, traces)
        return bool(traces.registrations or traces.reviews or traces.consents or traces.links)

    def _register(self, connection: Connection, one: Registration) -> None:
        """The conversation itself says whether it is registered; a level once known is not lost by an empty form."""
        connection.execute(self._put_registration, registration_row(one))
        values: dict[str, object] = {"registered": one.state is RegistrationState.APPROVED, "comments": one.comments}
        if one.level is not None:
            values["level"] = one.level
        if one.public_reason:
            values["public_reason"] = one.public_reason
        key = {"in_workspace": one.conversation.workspace, "in_conversation": one.conversation.id}
        connection.execute(_PLACE.values(**values), key)

    def _review(self, connection: Connection, done: Review) -> None:
        place = done.conversation
        row = {"workspace": place.workspace, "conversation": place.id, "at": done.at}
        connection.execute(self._put_review, {**row, "by": self._subjects.id_of(connection, done.by)})

    def _link(self, connection: Connection, link: Link, traces: Consequences) -> None:
        """A code that somebody else used up a moment ago links nobody."""
        if connection.execute(_USE, {"code": link.code, "now": traces.at}).scalar() != link.person:
            return
        connection.execute(self._meet, account_row(Member(ref=link.member)))
        key = {"in_workspace": link.member.workspace, "of_member": link.member.id, "whose": link.person}
        connection.execute(_OWN, key)
