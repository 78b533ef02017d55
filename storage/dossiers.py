"""Who stands behind the log's random ids, and all that is kept about one person."""

from __future__ import annotations

from collections.abc import Collection
from collections.abc import Mapping

from sqlalchemy import Connection
from sqlalchemy import and_
from sqlalchemy import or_
from sqlalchemy import select
from sqlalchemy import tuple_

from policy.model import Acknowledgement
from policy.model import Candidate
from policy.model import Consent
from policy.model import ConsentRequest
from policy.model import ConversationRef
from policy.model import Member
from policy.model import MemberRef
from policy.model import Oversight
from policy.model import OwnAppeal
from policy.model import Person
from policy.model import PersonRecords
from policy.model import Question
from policy.model import Registration
from storage.agreements import to_consent
from storage.agreements import to_registration
from storage.appealrows import to_appeals
from storage.appealrows import words_place
from storage.asked import in_order
from storage.asked import to_asked
from storage.database import Database
from storage.erasing import known_of
from storage.logrows import INCIDENTS
from storage.logrows import to_incident
from storage.naming import others_in
from storage.oversight import to_oversight
from storage.people import read_people
from storage.questionrows import to_question
from storage.requests import requests_about
from storage.seal import Keys
from storage.subjects import members_of
from storage.tables import account
from storage.tables import acknowledgement
from storage.tables import appeal
from storage.tables import consent
from storage.tables import consent_request
from storage.tables import conversation_member
from storage.tables import incident
from storage.tables import oversight
from storage.tables import person
from storage.tables import question
from storage.tables import registration
from storage.tables import subject
from storage.whom import Whom

_AT_ONCE = 500
_OF_ACCOUNT = and_(account.c.workspace == subject.c.workspace, account.c.member == subject.c.member)
_OF_PERSON = or_(person.c.id == account.c.person, and_(subject.c.workspace == "", person.c.id == subject.c.member))
_NAMES = (
    select(subject.c.id, person.c.name).select_from(subject).outerjoin(account, _OF_ACCOUNT).join(person, _OF_PERSON)
)


class SqlDossiers:
    """What is kept about people, in SQL."""

    def __init__(self, database: Database, keys: Keys) -> None:
        self._database = database
        self._keys = keys

    async def names(self, subjects: Collection[str]) -> Mapping[str, str]:
        """The roster's names behind random ids; an id that leads to nobody on the roster is left out."""
        found: dict[str, str] = {}
        wanted = sorted(subjects)
        for start in range(0, len(wanted), _AT_ONCE):
            some = _NAMES.where(subject.c.id.in_(wanted[start : start + _AT_ONCE]))
            rows = await self._database.read(lambda c, some=some: c.execute(some).all())  # type: ignore[misc]
            found |= {row.id: row.name for row in rows}
        return found

    async def about(self, whom: Candidate) -> PersonRecords:
        """Everything that is kept about one person, but the log's entries."""
        return await self._database.read(lambda connection: _about(connection, whom, self._keys))


def _about(connection: Connection, whom: Candidate, keys: Keys) -> PersonRecords:
    known = known_of(connection, whom)
    people = read_people(connection)
    consents, registrations = _consents(connection, known), _registrations(connection, known)
    return PersonRecords(
        person=people.get(whom.person),
        accounts=_accounts(connection, known),
        subjects=tuple(sorted(known.ids)),
        places=_places(connection, known),
        registrations=registrations,
        consents=consents,
        incidents=tuple(
            to_incident(row)
            for row in connection.execute(
                INCIDENTS.where(incident.c.author.in_(known.ids)).order_by(incident.c.opened_at, incident.c.id)
            ).mappings()
        ),
        acknowledgements=_acknowledgements(connection, known),
        requests=tuple(requests_about(connection, whom.person)) if whom.person else (),
        asked=_asked(connection, whom.person),
        questions=_questions(connection, known, keys),
        oversight=_oversight(connection, known),
        appeals=_appeals(connection, known, keys),
        others=_others(connection, people, whom, consents, registrations),
    )


def _accounts(connection: Connection, known: Whom) -> tuple[Member, ...]:
    refs = [(one.workspace, one.id) for one in sorted(known.refs)]
    rows = connection.execute(select(account).where(tuple_(account.c.workspace, account.c.member).in_(refs)))
    return tuple(
        Member(
            ref=MemberRef(workspace=row["workspace"], id=row["member"]),
            display_name=row["display_name"],
            bot=row["bot"],
            lang=row["lang"],
        )
        for row in rows.mappings()
    )


def _places(connection: Connection, known: Whom) -> tuple[ConversationRef, ...]:
    refs = [(one.workspace, one.id) for one in sorted(known.refs)]
    in_it = tuple_(conversation_member.c.workspace, conversation_member.c.member).in_(refs)
    rows = connection.execute(select(conversation_member.c.workspace, conversation_member.c.conversation).where(in_it))
    return tuple(sorted({ConversationRef(workspace=row.workspace, id=row.conversation) for row in rows}))


def _registrations(connection: Connection, known: Whom) -> tuple[Registration, ...]:
    refs = [(one.workspace, one.id) for one in sorted(known.refs)]
    hands = ("owner", "designee", "decided_by")
    theirs = or_(*(tuple_(registration.c.workspace, registration.c[hand]).in_(refs) for hand in hands))
    order = (registration.c.workspace, registration.c.conversation)
    rows = connection.execute(select(registration).where(theirs).order_by(*order)).mappings()
    return tuple(to_registration(row) for row in rows)


def _oversight(connection: Connection, known: Whom) -> tuple[Oversight, ...]:
    refs = [(one.workspace, one.id) for one in sorted(known.refs)]
    mine = tuple_(oversight.c.workspace, oversight.c.account).in_(refs)
    rows = connection.execute(select(oversight).where(mine).order_by(oversight.c.workspace, oversight.c.account))
    return tuple(to_oversight(row) for row in rows.mappings())


def _consents(connection: Connection, known: Whom) -> tuple[Consent, ...]:
    if not known.person:
        return ()
    theirs = or_(*(consent.c[name] == known.person for name in ("subject", "grantor", "other")))
    rows = connection.execute(select(consent).where(theirs).order_by(consent.c.id)).mappings()
    return tuple(to_consent(row) for row in rows)


def _asked(connection: Connection, person: str) -> tuple[ConsentRequest, ...]:
    theirs = or_(consent_request.c.subject == person, consent_request.c.parent == person)
    rows = connection.execute(select(consent_request).where(theirs)).mappings() if person else ()
    return tuple(in_order(to_asked(row) for row in rows))


def _questions(connection: Connection, known: Whom, keys: Keys) -> tuple[Question, ...]:
    theirs = select(question).where(question.c.asker.in_(known.ids)).order_by(question.c.asked_at, question.c.id)
    askers = members_of(connection, known.ids)
    return tuple(to_question(row, keys, askers) for row in connection.execute(theirs).mappings())


def _appeals(connection: Connection, known: Whom, keys: Keys) -> tuple[OwnAppeal, ...]:
    theirs = select(appeal).where(appeal.c.by.in_(known.ids)).order_by(appeal.c.made_at, appeal.c.decision)
    rows = connection.execute(theirs).mappings().all()
    found = to_appeals(connection, rows)
    said = [
        keys.open(row["words"], place=words_place(row["decision"])).decode() if row["words"] else "" for row in rows
    ]
    return tuple(OwnAppeal(appeal=one, said=words) for one, words in zip(found, said, strict=True))


def _acknowledgements(connection: Connection, known: Whom) -> tuple[Acknowledgement, ...]:
    whose = members_of(connection, known.ids)
    statement = select(acknowledgement).where(acknowledgement.c.member.in_(known.ids))
    rows = connection.execute(statement.order_by(acknowledgement.c.at, acknowledgement.c.decision)).all()
    return tuple(Acknowledgement(decision=row.decision, member=whose[row.member], at=row.at) for row in rows)


def _others(
    connection: Connection,
    people: Mapping[str, Person],
    whom: Candidate,
    consents: tuple[Consent, ...],
    registrations: tuple[Registration, ...],
) -> dict[str, tuple[str, ...]]:
    rows = connection.execute(select(account.c.workspace, account.c.member, account.c.person)).all()
    whose = {MemberRef(workspace=row.workspace, id=row.member): row.person for row in rows}
    return others_in(people, whose, whom.person, consents, registrations)
