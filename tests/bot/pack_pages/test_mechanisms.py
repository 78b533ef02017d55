"""What a clause promises is kept by something in the code, and what the code does rests on a clause or on a reason."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path

import policy.rules
from bot.pack_pages.mechanisms import ANSWER
from bot.pack_pages.mechanisms import CHECKS
from bot.pack_pages.mechanisms import is_kept
from bot.pack_pages.mechanisms import known
from bot.pack_pages.mechanisms import to_place
from bot.pack_pages.words import OWN
from bot.pack_pages.words import words
from bot.packs import OPTIONAL
from bot.packs import load_packs
from policy.model import Aspect
from policy.model import Pack
from policy.model import Severity

PACKS = load_packs(named=OPTIONAL)
CLAUSES = {clause.id: clause for pack in PACKS.values() for clause in pack.clauses}

NOT_YET = {
    "derby.confidentiality": "a look for what is marked confidential",
    "derby.misuse.private-images": "a case that follows a report, with hiding what it is about",
    "mmsd.contact.education-related": "a rule on talk that is not about school",
    "mmsd.media.provider-rules": "the least age that a platform asks for",
    "nycdoe.D.1": "the professional address of an account in its registration",
    "nycdoe.D.4.c": "the state of a conversation that a supervisor switched off",
}
"""Clauses that ask for more than an answer and have nothing of that kind behind them, and what is missing."""

CONVERSATIONS = {
    Aspect.REGISTRATION: {"rule:conversation.unregistered", "reminder:pending_registration", "record:registrations"},
    Aspect.ACCESS: {"rule:conversation.no_supervisor", "reminder:access_check"},
    Aspect.LABEL: {"rule:conversation.no_label", "reminder:label_check"},
    Aspect.COMMENTS: {"rule:conversation.unmoderated", "reminder:comment_check"},
    Aspect.PUBLIC: {"rule:conversation.public_unjustified"},
    Aspect.NOTICE: {"rule:notice", "reminder:notice_check"},
    Aspect.ONE_TO_ONE: {"rule:conversation.one_to_one", "reminder:room_check"},
    Aspect.TWO_ADULTS: {"rule:conversation.one_adult", "reminder:room_check"},
}
"""What a pack's norm on conversations sets going."""


def test_every_clause_names_something() -> None:
    assert [one.id for one in CLAUSES.values() if not one.does] == []


def test_every_name_is_a_mechanism_of_the_code() -> None:
    assert {name: one.id for one in CLAUSES.values() for name in one.does if name not in known()} == {}


def test_no_name_stands_twice_and_an_answer_alone() -> None:
    assert [one.id for one in CLAUSES.values() if len(set(one.does)) != len(one.does)] == []
    assert [one.id for one in CLAUSES.values() if ANSWER in one.does and len(one.does) > 1] == []


def test_a_promise_is_kept_or_stands_among_those_that_are_not_yet() -> None:
    assert sorted(one.id for one in CLAUSES.values() if not is_kept(one)) == sorted(NOT_YET)


def test_rules_and_reminders_rest_on_a_clause_or_on_a_reason() -> None:
    named = {name for one in CLAUSES.values() for name in one.does}
    own = set(words("mechanisms")[OWN])
    assert to_place() - named - own == set()
    assert own & named == set()
    assert own <= known()


def test_what_the_clock_asks_the_rules_is_all_among_the_checks() -> None:
    asked = set()
    for one in pkgutil.iter_modules(policy.rules.__path__):
        module = importlib.import_module(f"policy.rules.{one.name}")
        source = Path(str(module.__file__)).read_text("utf-8")
        names = re.findall(r"\bcheck\s*(?:==|!=)\s*([A-Z][A-Z_]*)\b", source)
        asked |= {getattr(module, name) for name in names}
    assert asked == set(CHECKS)


def test_what_a_pack_sets_going_is_named_by_the_clause_that_it_cites() -> None:
    missing = [
        (clause, name)
        for pack in PACKS.values()
        for clause, names in _set_going(pack)
        for name in names
        if name not in CLAUSES[clause].does
    ]
    assert missing == []


def test_a_rule_with_rows_is_named_only_where_the_pack_has_rows_that_say_something() -> None:
    tables = {f"rule:{name}" for pack in PACKS.values() for name in pack.rules}
    empty = [
        (clause.id, name)
        for pack in PACKS.values()
        for clause in pack.clauses
        for name in tables & set(clause.does)
        if not any(row.do is not Severity.NONE for row in pack.rules.get(name.removeprefix("rule:"), ()))
    ]
    assert empty == []


def test_checks_of_conversations_are_named_only_where_the_pack_asks_for_them() -> None:
    """A check that no norm of the pack sets going would never come."""
    checks = {name for names in CONVERSATIONS.values() for name in names if not name.startswith("record:")}
    wrong = [
        (clause.id, name)
        for pack in PACKS.values()
        for clause in pack.clauses
        for name in checks & set(clause.does)
        if not any(name in CONVERSATIONS[aspect] for aspect in pack.conversation)
    ]
    assert wrong == []


def _set_going(pack: Pack) -> list[tuple[str, set[str]]]:
    """Each clause that something of a pack rests on, with the mechanisms that this is."""
    going = [(row.clause, {f"rule:{rule}"}) for rule, rows in pack.rules.items() for row in rows]
    going += [(norm.clause, CONVERSATIONS[aspect]) for aspect, norm in pack.conversation.items()]
    going += [(one.clause, {f"reminder:{one.kind.value}"}) for one in pack.reminders]
    going += [(one.clause, {f"reminder:{one.kind.value}"}) for one in pack.occasions]
    going += [(one.clause, {"route:report"}) for one in pack.contacts if one.kind != "press"]
    if pack.group_only:
        going.append((pack.group_only.clause, {"rule:group_only", "rule:private_matter_uncopied", "rule:one_by_one"}))
    if pack.parents:
        going.append((pack.parents.include_clause, {"rule:parents_not_included"}))
        going.append((pack.parents.advise_clause, {"rule:parents_not_advised", "rule:parent_opted_out"}))
        going.append((pack.parents.discontinue_clause, {"rule:contact_discontinued"}))
    going.append((pack.directory_clause, {"notice:pii.directory.warn"}))
    return [(clause, names) for clause, names in going if clause]
