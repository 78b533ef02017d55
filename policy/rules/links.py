"""Links that lead round the school's filter (dracut.general.11), and links that hide where they lead (.9)."""

from __future__ import annotations

from collections.abc import Callable

from policy.detect.heard import Heard
from policy.model import Finding
from policy.model import Log
from policy.model import NoticeKey
from policy.model import Pack
from policy.model import Severity
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import fitting_row
from policy.rules.base import joined
from policy.rules.base import silent
from policy.rules.personal_data import warning

_KEYS = {Heard.ANONYMIZER: NoticeKey.ANONYMIZER_WARN, Heard.SHORTENER: NoticeKey.SHORTENER_HINT}


def _checker(cue: Heard) -> Callable[[Case], Outcome]:
    def check(case: Case) -> Outcome:
        if case.message is None or case.context.author is None or cue not in case.heard:
            return silent(cue.value, "nothing found")
        return joined(_for_pack(case, pack, cue) for pack in case.context.packs)

    return check


def _for_pack(case: Case, pack: Pack, cue: Heard) -> Outcome:
    row = fitting_row(pack, cue.value, case.context)
    if row is None or row.do is Severity.NONE or case.message is None:
        return silent(cue.value, f"{pack.id} does not ask for it here", near=True)
    finding = Finding(rule=cue.value, level=row.do, citation=pack.cite(row.clause))
    hint = row.do is Severity.HINT
    warn = warning(case.context, _KEYS[cue], finding, case.message.ref, hint=hint)
    return Outcome(findings=(finding,), actions=(warn,) if hint else (warn, Log()))


RULES = tuple(Rule(name=cue.value, check=_checker(cue), files=True) for cue in _KEYS)
