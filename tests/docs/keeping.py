"""What docs/retention.md says of each table and each sealed column, with every time taken from the code.

`python -m tests.docs.keeping` writes the page's two tables anew.
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from bot.app import Chaperone
from bot.judgements import _KEEP as KEPT_TEXT
from bot.oversight.links import LASTS
from bot.settings import Settings
from policy.model import APPEAL_KEPT
from policy.model import KEPT_DAYS
from policy.model import PROPOSAL_DAYS
from policy.model import SESSION_IDLE
from policy.model import SESSION_LONG
from policy.model import SIGN_IN_LONG
from policy.model.said import Said
from storage.audits import KEPT_MONTHS
from storage.caserows import LOOSE
from storage.changes import TOLD
from storage.digests import SEEN
from storage.digests import TAKEN_DOWN
from storage.linklimits import HOUR
from storage.sealedcolumns import SEALED
from storage.sealedcolumns import TAGGED

GUIDE = Path(__file__).parents[2] / "docs" / "retention.md"
BEGIN, END = "<!-- {}: written from the code -->", "<!-- end of {} -->"
_UNITS = (("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1))


def said(span: timedelta) -> str:
    """A span in the largest unit that leaves no rest: 7 days, 12 hours, 120 seconds."""
    seconds = int(span.total_seconds())
    if seconds == KEPT_TEXT.total_seconds():
        return f"{seconds} seconds"
    name, size = next(one for one in _UNITS if seconds % one[1] == 0 and (one[0] != "day" or seconds > one[1]))
    count = seconds // size
    return f"{count} {name}{'s' if count != 1 else ''}"


_SKETCH = timedelta(hours=Said(sketch=(), reader="").hours)
_SETTINGS = Settings()
_ROUTINE, _RECORD = f"{_SETTINGS.keep_routine_days} days", f"{_SETTINGS.keep_record_days} days"
_INCIDENT, _CONSENT = f"{_SETTINGS.keep_incident_days} days", f"{_SETTINGS.keep_consent_days} days"
_CLASSES = f"{_ROUTINE}, {_RECORD} or {_INCIDENT}, by its class"
_KEY = said(inspect.signature(Chaperone.tidy).parameters["keep"].default)
_FORGET = "`chaperone forget`"
_WITH_DECISION = "with its decision"
_WITH_CASE = f"with its case: {_INCIDENT} after it was closed"

TABLES: dict[str, tuple[str, str, str]] = {
    "account": ("accounts of the workspace, and whose they are", "standing", _FORGET),
    "acknowledgement": ("who confirmed to have read a notice", "hangs on", _WITH_DECISION),
    "appeal": ("an appeal against a notice", "hangs on", _WITH_DECISION),
    "audit_run": ("when readers were last looked through", "present state", "the next look replaces it"),
    "brake_state": ("how Discord's own brakes stand", "present state", "the next look replaces it"),
    "case_entry": ("what was said in a case", "case", f"{_WITH_CASE}; never while it is open or held"),
    "case_file": ("files of a report", "case", f"{_WITH_CASE}; one that no report names {said(LOOSE)}"),
    "consent": ("what was agreed to or refused", "consent", f"{_CONSENT} after its last day; one without an end stays"),
    "consent_request": ("what parents were asked by link", "asked", f"{_ROUTINE} after the question's end"),
    "console_session": (
        "who is signed in to the console",
        "moments",
        f"{said(SESSION_LONG)}, {said(SESSION_IDLE)} unused; the row with the next sign-in",
    ),
    "conversation": ("conversations, their names and topics", "standing", "nothing: it names a place, not a person"),
    "conversation_mark": ("the moment of the newest message", "standing", "nothing: it names a place, not a person"),
    "conversation_member": ("who can read along", "standing", f"they leave the conversation, or {_FORGET}"),
    "coverage_tally": ("how much was seen, month by month", "counts", f"{KEPT_MONTHS} months"),
    "decision": ("rules, clauses, kinds and places of what was found", "by what followed", _CLASSES),
    "health": ("counts of codes, for the doctor", "counts", "nothing: it names nobody"),
    "inbox": ("ids of events; the event itself until it is judged", "moments", f"{_KEY} after it was judged"),
    "incident": ("a logged finding and its state", "incident", f"{_INCIDENT}; never while it is open"),
    "incident_step": ("what somebody decided about it", "hangs on", "with its incident"),
    "job": ("the queue's journal on SQLite: ids of work", "moments", "it is done"),
    "kept_text": ("a text whose end may be the start of a number", "moments", said(KEPT_TEXT)),
    "legal_hold": ("what must not be deleted, and why", "kept", f"{_FORGET}, once it is released"),
    "link_code": ("one-time codes, by digest", "code", f"{_ROUTINE} after its end"),
    "link_try": ("how often somebody tried codes", "moments", said(HOUR)),
    "log_entry": ("the log", "by its own class", f"{_CLASSES}; class `kept` stays and names nobody"),
    "log_segment": ("the chain: digests and signatures", "kept", "nothing: it names nobody"),
    "membership": ("who is in which group", "standing", f"a roster without it, or {_FORGET}"),
    "missed": ("since when something is still to be read back", "present state", "when it is read"),
    "mode_setting": ("how far a rule goes somewhere", "standing", f"it ends; a proposal {said(PROPOSAL_DAYS)}"),
    "outbox": ("deliveries: their state, and the notice until it is out", "hangs on", _WITH_DECISION),
    "oversight": (
        "who lets direct conversations be known that they open",
        "present state",
        f"they end it, or {_FORGET}",
    ),
    "oversight_used": ("links to that page that were used", "moments", f"{said(LASTS)}, with the next one used"),
    "person": ("the roster: name, role, level, e-mail, parents", "standing", _FORGET),
    "picture_digest": ("a picture's keyed digest", "moments", f"{said(SEEN)}; {said(TAKEN_DOWN)} once taken down"),
    "policy_exception": ("a declared private matter or emergency", "record", f"{_RECORD} after it ends"),
    "question": ("what somebody asked", "moments", said(KEPT_DAYS)),
    "record_request": ("requests to see records", "request", f"{_RECORD} after the answer"),
    "registration": ("what is agreed about a conversation", "standing", "nothing; people's names in it: " + _FORGET),
    "reminder": ("what is due when", "record", f"{_RECORD} after it fired, or with its decision"),
    "report_case": ("a report and its state", "case", f"{_INCIDENT} after it was closed; never while open or held"),
    "review": ("when a conversation was looked through", "standing", "nothing; who did it: " + _FORGET),
    "room_lack": ("conversations to look at", "present state", "the next look no longer finds it"),
    "roster_change": (
        "what changes of the roster touched, by ids of accounts, conversations and people",
        "moments",
        f"{said(TOLD)}; all of it with {_FORGET}",
    ),
    "roster_group": ("names of groups", "standing", "the next roster of its source"),
    "roster_revision": ("a number that moves with the roster", "present state", "the next change replaces it"),
    "said_sketch": ("what a leader's message to one student was like", "moments", said(_SKETCH)),
    "sign_in_link": ("links that sign somebody in, by digest", "moments", f"{said(SIGN_IN_LONG)} (by command an hour)"),
    "standard_answer": ("the school's own answers", "standing", "it is taken back"),
    "subject": ("the way from a random id to an account", "standing", _FORGET),
}
"""Table -> what it holds, its class, and when a row goes."""

COLUMNS: dict[str, str] = {
    "appeal.words": f"{said(APPEAL_KEPT)} after the appeal",
    "case_entry.body": _WITH_CASE,
    "case_file.about": _WITH_CASE,
    "case_file.data": f"{_WITH_CASE}; one that no report names {said(LOOSE)}",
    "inbox.payload": "it is judged: seconds",
    "kept_text.text": said(KEPT_TEXT),
    "log_entry.tag": "with its entry",
    "mode_setting.reason": "the setting ends or is taken back",
    "outbox.effect": "it was delivered; one that could not be: with its decision",
    "picture_digest.digest": f"{said(SEEN)}; {said(TAKEN_DOWN)} once taken down",
    "oversight.token": "they end it, and Slack was told",
    "question.text": said(KEPT_DAYS),
    "reminder.note": "it fires, or is taken back",
    "report_case.body": _WITH_CASE,
    "report_case.code": _WITH_CASE,
    "report_case.reporter": _WITH_CASE,
    "said_sketch.reader": said(_SKETCH),
    "said_sketch.sketch": said(_SKETCH),
    "standard_answer.answer": "it is taken back",
    "standard_answer.question": "it is taken back",
}
"""A column that is sealed or keyed -> until when what stands in it does."""


def kinds() -> dict[str, str]:
    """Each sealed or keyed column, as the code has it."""
    sealed = {f"{one.table}.{one.column}": "sealed" for one in SEALED}
    return dict(sorted({**sealed, **{f"{table}.{column}": "keyed" for table, column in TAGGED}}.items()))


def _rows(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(one)} |" for one in lines)


def drawn() -> dict[str, str]:
    """The two tables of the page, by name."""
    tables = [(f"`{name}`", *cells) for name, cells in sorted(TABLES.items())]
    columns = [(f"`{name}`", kind, COLUMNS.get(name, "?")) for name, kind in kinds().items()]
    return {
        "tables": _rows(("table", "what stands in it", "class", "goes after, or when"), tables),
        "columns": _rows(("column", "how", "until"), columns),
    }


def with_tables(text: str) -> str:
    """The page with its tables as they are now."""
    for name, table in drawn().items():
        begin, end = BEGIN.format(name), END.format(name)
        before, _, rest = text.partition(begin)
        text = f"{before}{begin}\n{table}\n{end}{rest.partition(end)[2]}"
    return text


if __name__ == "__main__":
    GUIDE.write_text(with_tables(GUIDE.read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{GUIDE.name}: {len(TABLES)} tables, {len(kinds())} columns\n")
