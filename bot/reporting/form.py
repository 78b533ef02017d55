"""What somebody wrote into the form: read, held against its limits, turned into a case and its entries."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field
from datetime import datetime

from policy.model import CASE_LONG
from policy.model import Case
from policy.model import CaseCategory
from policy.model import CaseEntry
from policy.model import CaseEntryKind
from policy.model import CaseFile
from policy.model import CaseSource
from policy.model import School

LONGEST: Mapping[str, int] = {"what": CASE_LONG, "who": 1_000, "where": 500, "when": 300, "name": 200, "reach": 300}
"""Characters that a field takes, in the order of the page."""
DANGER = ("yes", "no", "unsure")
CONTACT = ("unnamed", "named")
TRAP = "website"
"""A field that people do not see; what is written there was written by a program."""
Problem = tuple[str, str]
"""A field, and the name of what is wrong with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """The form as it was filled in; what cannot be chosen counts as not chosen."""

    category: CaseCategory | None = None
    danger: str = ""
    named: bool = False
    texts: Mapping[str, str] = field(default_factory=lambda: dict.fromkeys(LONGEST, ""), repr=False)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What has to be put right before it can be sent, in the order of the page."""
        found: list[Problem] = [] if self.category else [("category", "choose")]
        for name, most in LONGEST.items():
            needed = name == "what" or (self.named and name in ("name", "reach"))
            if needed and not self.texts[name]:
                found.append((name, "empty"))
            elif len(self.texts[name]) > most:
                found.append((name, "long"))
        return tuple(found)


def read_form(form: Mapping[str, str]) -> Filled:
    """The fields of the page; anything else is not read."""
    chosen, danger = form.get("category", ""), form.get("danger", "")
    return Filled(
        category=CaseCategory(chosen) if chosen in tuple(CaseCategory) else None,
        danger=danger if danger in DANGER else "",
        named=form.get("contact", "") == "named",
        texts={name: read_text(form.get(name, "")) for name in LONGEST},
    )


def case_of(ident: str, filled: Filled, *, workspace: str, school: School, lang: str, at: datetime) -> Case:
    """The case as it will be opened. Who reported it is not in it, also where they gave a name: that is an answer."""
    return Case(
        id=ident,
        workspace=workspace,
        category=filled.category or CaseCategory.OTHER,
        source=CaseSource.WEB,
        opened_at=at,
        lang=lang,
        danger=filled.danger == "yes",
        pack=school.packs[0] if school.packs else "",
    )


def entries_of(case: str, filled: Filled, files: Sequence[CaseFile], at: datetime) -> tuple[CaseEntry, ...]:
    """What was reported, then each file. A name and a way to reach them count where somebody chose to be named."""
    hidden = () if filled.named else ("name", "reach")
    told = {name: text for name, text in filled.texts.items() if text and name != "what" and name not in hidden}
    fields = (("danger", filled.danger or "unsure"), *told.items())
    report = CaseEntry(
        id=f"{case}r", case=case, at=at, kind=CaseEntryKind.REPORT, text=filled.texts["what"], fields=fields
    )
    return (report, *(_file_entry(case, one, at) for one in files))


def _file_entry(case: str, file: CaseFile, at: datetime) -> CaseEntry:
    return CaseEntry(id=file.id, case=case, at=at, kind=CaseEntryKind.FILE, fields=(("name", file.name),), file=file.id)


def read_text(text: str) -> str:
    """What somebody wrote, without control signs and empty ends; browsers send each line's end as two."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(sign for sign in lines if sign == "\n" or sign.isprintable()).strip()
