"""What the policies say of pictures and videos by the words that come with them: one verdict a policy, by its rows.

A ban on other students (nycdoe.D.3.f), media releases (nycdoe.D.3.e, dracut.employee.8), opt-out
(mmsd.class.passive-consent), a person's own word (dracut.employee.9, nycdoe.E.2.b, mit, derby).
"""

from __future__ import annotations

from dataclasses import dataclass

from policy.model import Attachment
from policy.model import AttachmentKind
from policy.model import AuthorKind
from policy.model import Citation
from policy.model import ExceptionKind
from policy.model import Finding
from policy.model import Message
from policy.model import Pack
from policy.model import Role
from policy.model import Row
from policy.rules.base import Case
from policy.rules.base import author_kind
from policy.rules.base import fitting_row
from policy.rules.photos_consents import Standing
from policy.rules.photos_consents import standing
from policy.rules.photos_names import Subject
from policy.rules.photos_names import pictured
from policy.rules.photos_text import file_words
from policy.rules.photos_told import NO_CONSENT
from policy.rules.photos_told import NO_RELEASE
from policy.rules.photos_told import OTHER_STUDENTS
from policy.rules.photos_words import QUIET
from policy.rules.photos_words import Cue
from policy.rules.photos_words import cue_of

ASK, ASK_PEOPLE = "photo.ask", "photo.ask.people"
"""Rows by which an author is asked: whenever nobody is named, or only where there are people in a picture."""
SHOWN = (AttachmentKind.IMAGE, AttachmentKind.VIDEO)
"""Files in which people can be seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What one policy says of one picture: a rule with the row and the people behind it, or that somebody be asked.

    `ask` is the rule in whose name is asked; `look`: a look inside tells whether to ask at all.
    """

    pack: Pack
    rule: str = ""
    row: Row | None = None
    subjects: tuple[Subject, ...] = ()
    ask: str = ""
    look: bool = False


def verdicts(case: Case, *, untold: bool = False) -> tuple[Verdict, ...]:
    """What each policy says of the pictures of a message, by the words alone; nothing where there are none.

    `untold`: there are files that may be pictures.
    """
    message = case.message
    if message is None or not (shown_in(message) or untold) or case.context.author is None or not case.context.audience:
        return ()
    subjects = pictured(case.context, *_texts(message))
    said, names = _texts(message)
    cue = cue_of((*said, *(file_words(one) for one in names)))
    return tuple(_verdict(case, pack, subjects, cue) for pack in case.context.packs)


def carried(message: Message) -> tuple[Attachment, ...]:
    """The files of a message, those of what it passes on among them: whoever forwards one answers for it."""
    if not message.quotes:
        return message.attachments
    return (*message.attachments, *(one for quote in message.quotes for one in quote.attachments))


def shown_in(message: Message) -> tuple[Attachment, ...]:
    """The pictures and videos of a message."""
    files = carried(message)
    return tuple(one for one in files if one.kind in SHOWN) if files else ()


def _texts(message: Message) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What is said with the pictures in sentences, and the names of their files."""
    files = shown_in(message)
    said = (message.title, message.text, *(one.text for one in message.quotes))
    return (
        (*said, *(one.alt for one in files), *(one.title for one in files if one.title != one.name)),
        tuple(one.name for one in files),
    )


def _verdict(case: Case, pack: Pack, subjects: tuple[Subject, ...], cue: Cue) -> Verdict:
    if cue is Cue.NOBODY:
        return Verdict(pack=pack)
    found = of_subjects(case, pack, subjects) if cue is not Cue.PAGE else None
    if found is not None:
        return found
    if not subjects and (cue in QUIET or is_told_nobody(case)):
        return Verdict(pack=pack)
    return of_open(case, pack, people=cue is Cue.PEOPLE or bool(subjects))


def of_subjects(case: Case, pack: Pack, subjects: tuple[Subject, ...]) -> Verdict | None:
    """What follows from who is in a picture; None where that does not tell."""
    found = _of_students(case, pack, subjects) if is_student(case) else None
    return found or _of_consents(case, pack, subjects)


def is_student(case: Case) -> bool:
    """Guests take no part in a professional site as students do; who is on no roster may be one (A17)."""
    author = case.context.author
    return author is not None and author_kind(author) is AuthorKind.STUDENT and author.role is not Role.GUEST


def _of_students(case: Case, pack: Pack, subjects: tuple[Subject, ...]) -> Verdict | None:
    """Other students in a student's picture: a ban, whatever anybody agreed to."""
    row = fitting_row(pack, OTHER_STUDENTS, case.context)
    others = tuple(one for one in subjects if not one.adult)
    return Verdict(pack=pack, rule=OTHER_STUDENTS, row=row, subjects=others) if row and others else None


def _of_consents(case: Case, pack: Pack, subjects: tuple[Subject, ...]) -> Verdict | None:
    """Those without the consent that it takes; one of many is enough (A14). Silent where all have it on file."""
    release = fitting_row(pack, NO_RELEASE, case.context)
    own = fitting_row(pack, NO_CONSENT, case.context)
    if not subjects or (release is None and own is None):
        return None
    by_standing = [(one, standing(case.context, pack, one)) for one in subjects]
    if release is not None:
        lacking = (Standing.REFUSED, Standing.UNKNOWN)
        without = tuple(one for one, found in by_standing if not one.adult and found in lacking)
        if without:
            return Verdict(pack=pack, rule=NO_RELEASE, row=release, subjects=without)
    refused = tuple(one for one, found in by_standing if found is Standing.REFUSED)
    if own is not None and refused:
        return Verdict(pack=pack, rule=NO_CONSENT, row=own, subjects=refused)
    return Verdict(pack=pack) if all(found is Standing.GIVEN for _, found in by_standing) else None


def of_open(case: Case, pack: Pack, *, people: bool) -> Verdict:
    """Nobody knows who is in it: the author is asked, unless no student or family is there to see it."""
    always, shown = (fitting_row(pack, rule, case.context) for rule in (ASK, ASK_PEOPLE))
    if author_kind(case.context.author) is AuthorKind.STUDENT and not is_student(case):
        always = None  # a guest
    if (always is None and shown is None) or not is_asked_here(case):
        return Verdict(pack=pack)
    rule = _asking_rule(case, pack)
    if people:
        return Verdict(pack=pack, row=always or shown, ask=rule)
    return Verdict(pack=pack, row=always, ask=rule if always else "", look=True)


def _asking_rule(case: Case, pack: Pack) -> str:
    """The rule that the answer will be judged by."""
    wanted = (OTHER_STUDENTS,) if is_student(case) else ()
    return next((one for one in (*wanted, NO_RELEASE, NO_CONSENT) if fitting_row(pack, one, case.context)), NO_CONSENT)


def is_asked_here(case: Case) -> bool:
    """Whether a question is in place: among grown-ups alone it is not."""
    return author_kind(case.context.author) is AuthorKind.STUDENT or case.context.with_families


def is_told_nobody(case: Case) -> bool:
    """Whether the author said within a day that nobody is in the pictures here."""
    author = case.context.author
    return any(
        one.kind is ExceptionKind.NO_PEOPLE and author is not None and one.author == author.ref
        for one in case.context.exceptions
    )


def confirmed(case: Case, pack: Pack, rule: str) -> Verdict | None:
    """What the author says of a picture: others are in it, or somebody was not asked; None where that is no matter."""
    row = fitting_row(pack, rule, case.context)
    if row is None or (rule == OTHER_STUDENTS and not is_student(case)):
        return None
    return Verdict(pack=pack, rule=rule, row=row)


def finding(verdict: Verdict) -> Finding:
    """The hit that a verdict with a rule stands for."""
    if verdict.row is None:
        raise ValueError("a verdict with a rule has its row")
    return Finding(rule=verdict.rule, level=verdict.row.do, citation=verdict.pack.cite(verdict.row.clause))


def cited(verdict: Verdict) -> Citation:
    """What a question rests on."""
    if verdict.row is None:
        raise ValueError("a question has its row")
    return verdict.pack.cite(verdict.row.clause)
