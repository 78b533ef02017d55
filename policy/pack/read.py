"""Read a policy pack: from the mapping that a TOML file holds to a `Pack`, or to an error that names file and key.

The file is read elsewhere; here nothing is guessed: every key is known, every citation leads to a clause.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence

from policy.model import AudienceRule
from policy.model import AuthorKind
from policy.model import Contact
from policy.model import Pack
from policy.model import Row
from policy.model import Severity
from policy.model import Where
from policy.pack.audience import audience_norms
from policy.pack.clauses import clauses_of
from policy.pack.conversation import conversation_norms
from policy.pack.families import directory_clause
from policy.pack.families import number_rule
from policy.pack.families import parents_rule
from policy.pack.families import passive_consent
from policy.pack.families import voice_clause
from policy.pack.reminders import reminders
from policy.pack.table import Cited
from policy.pack.table import Table

RULES = (
    "pii.phone",
    "pii.email",
    "pii.birthdate",
    "pii.street_address",
    "pii.password",
    "pii.full_name",
    "pii.student_id",
    "pii.ssn",
    "pii.education_record",
    "pii.medical",
    "pii.social_handle",
    "pii.location",
    "personal_contact",
    "personal_contact.weak",
    "off_platform",
    "photo.other_students",
    "photo.no_media_release",
    "photo.no_consent",
    "photo.ask",
    "photo.ask.people",
    "safety.self_harm",
    "safety.abuse_disclosure",
    "safety.danger",
    "conduct.harassment",
    "conduct.harassment.escalate",
    "conduct.threat",
    "conduct.sexual",
    "conduct.substances",
    "conduct.impersonation",
    "link.anonymizer",
    "link.shortener",
    "press.inquiry",
)
"""The rules that a pack can give rows to."""
COPY_RULES = ("any", "all")
"""Whether one overseer is enough for a copy, or each of them must get it (C2)."""
CONTACT_KINDS = ("danger", "report", "help", "press")
"""What a door is for."""


def parse_pack(mapping: Mapping[str, object], source: str, *, extends: Sequence[str] = ()) -> Pack:
    """The pack that a parsed file holds; `source` is the file's name for errors, `extends` what was merged into it.

    Raises `PackError` for an unknown or missing key, a wrong type or word, a clause id used twice, and a citation
    of a clause that the pack does not hold.
    """
    table = Table(source=source, path="", values=mapping)
    pack_id = table.text("id")
    clauses, drafts = clauses_of(table, pack_id)
    cite = Cited(frozenset(one.id for one in clauses), frozenset(one.id for one in drafts))
    yearly, occasions = reminders(table, cite)
    pack = Pack(
        id=pack_id,
        title=table.text("title"),
        revision=table.text("revision"),
        date=table.text_or_none("date"),
        owner=table.text("owner"),
        binds=table.texts("binds"),
        clauses=clauses,
        group_only=_audience_rule(table.table("group_only"), cite),
        parents=parents_rule(table, cite),
        numbers=number_rule(table, cite),
        rules=_rules(table, cite),
        contacts=tuple(_contact(one, cite) for one in table.tables("contacts")),
        reminders=yearly,
        occasions=occasions,
        conversation=conversation_norms(table, cite),
        audience=audience_norms(table, cite),
        directory_clause=directory_clause(table, cite),
        voice_clause=voice_clause(table, cite),
        passive_consent=passive_consent(table),
        drafts=drafts,
        extends=tuple(extends),
    )
    table.close()
    return pack


def _audience_rule(table: Table | None, cite: Cited) -> AudienceRule | None:
    if table is None:
        return None
    rule = AudienceRule(
        clause=cite.read(table),
        minimum=table.number("minimum", 2),
        copy_rule=table.one_of("copy_rule", COPY_RULES, "any"),
        relatives=table.flag("relatives", default=True),
        copy_hours=table.number("copy_hours", 24),
        emergency_hours=table.number("emergency_hours", 4),
        alike_conversations=table.number("alike_conversations", 3),
        alike_hours=table.number("alike_hours", 24),
    )
    table.close()
    return rule


def _rules(table: Table, cite: Cited) -> dict[str, tuple[Row, ...]]:
    named = table.table("rules")
    if named is None:
        return {}
    for rule in named.values:
        if rule not in RULES:
            named.fail(rule, "unknown rule", f"use one of {', '.join(RULES)}")
    return {rule: tuple(_row(one, cite) for one in named.tables(rule)) for rule in named.values}


def _row(table: Table, cite: Cited) -> Row:
    row = Row(
        author=table.word("author", AuthorKind, AuthorKind.ANY),
        where=table.word("where", Where, Where.ANY),
        do=table.word("do", Severity, Severity.WARN),
        clause=cite.read(table),
    )
    table.close()
    return row


def _contact(table: Table, cite: Cited) -> Contact:
    contact = Contact(
        label=table.text("label"),
        value=table.text("value"),
        clause=cite.read(table),
        kind=table.one_of("kind", CONTACT_KINDS, "report"),
    )
    table.close()
    return contact
