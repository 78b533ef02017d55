"""The words about a picture: the warning, who hears where it cannot be taken away, and the question who is in it."""

from __future__ import annotations

from dataclasses import replace

from policy.model import Action
from policy.model import Ask
from policy.model import AuthorKind
from policy.model import ButtonKey
from policy.model import Citation
from policy.model import Context
from policy.model import Draft
from policy.model import Finding
from policy.model import Log
from policy.model import MessageRef
from policy.model import NoticeKey
from policy.model import Params
from policy.model import RemoveMessage
from policy.model import Severity
from policy.model import Warn
from policy.rules.base import Outcome
from policy.rules.base import author_kind
from policy.rules.base import name_of
from policy.rules.kinds import Kind
from policy.rules.personal_data import is_removed
from policy.rules.personal_data import removal
from policy.rules.personal_data import told_of
from policy.rules.personal_data import warning
from policy.rules.photos_names import Subject

OTHER_STUDENTS, NO_RELEASE, NO_CONSENT = "photo.other_students", "photo.no_media_release", "photo.no_consent"
KINDS = {
    OTHER_STUDENTS: Kind(
        rule=OTHER_STUDENTS,
        span="",
        warn=NoticeKey.OTHER_STUDENTS_WARN,
        hint=NoticeKey.OTHER_STUDENTS_WARN,
        supervisor=NoticeKey.OTHER_STUDENTS_SUPERVISOR,
    ),
    NO_RELEASE: Kind(rule=NO_RELEASE, span="", warn=NoticeKey.NO_RELEASE_WARN, hint=NoticeKey.NO_RELEASE_WARN),
    NO_CONSENT: Kind(rule=NO_CONSENT, span="", warn=NoticeKey.NO_CONSENT_WARN, hint=NoticeKey.NO_CONSENT_WARN),
}
"""The rules about pictures and their notices."""
_ONE_FACE = (ButtonKey.ONLY_ME, ButtonKey.NO_PEOPLE)
_MANY = (ButtonKey.NO_PEOPLE, ButtonKey.ONLY_ME)
_CROWD = 10


def told(
    context: Context,
    finding: Finding,
    message: MessageRef,
    subjects: tuple[Subject, ...] = (),
    *,
    pictures: tuple[str, ...] = (),
    again: bool = False,
) -> Outcome:
    """What follows a finding: its author hears who lacks consent, and nobody else does (A14).

    `pictures` are ids of those in the message that nobody looked into yet; `again` as in `AttachmentFacts`.
    """
    kind = KINDS[finding.rule]
    away = removal(context, kind, finding, message) if finding.level is Severity.REMOVE else ()
    away = tuple(replace(one, pictures=pictures) if isinstance(one, RemoveMessage) else one for one in away)
    actions: tuple[Action, ...] = (logged(context, finding, message, subjects, again=again), *away, Log())
    return Outcome(findings=(finding,), actions=actions)


def logged(
    context: Context, finding: Finding, message: MessageRef, subjects: tuple[Subject, ...] = (), *, again: bool = False
) -> Warn:
    """The word to the author; without `subjects`, who it is about is not known any more, or for the author to say."""
    kind = KINDS[finding.rule]
    names = {name_of(one) for subject in subjects for one in subject.who}
    remove = finding.level is Severity.REMOVE
    params: Params = {
        "without": tuple(sorted(one for one in names if one)),
        "unknown": sum(not one.who for one in subjects),
        "removed": remove and is_removed(context, kind),
        "told": remove and bool(told_of(context, kind)),
        "again": again,
    }
    return warning(context, kind.warn, finding, message, params=params)


def asked(
    context: Context,
    message: MessageRef,
    citation: Citation,
    *,
    banned: bool,
    faces: int | None = None,
    unchecked: bool = False,
) -> Outcome:
    """A private question who is in a picture. `faces`: how many there may be, where somebody looked.

    `banned`: no other student may be in it, whatever they agreed to. `unchecked`: the look failed.
    """
    if context.author is None:
        raise ValueError("a question needs somebody to ask")
    buttons = (*(_ONE_FACE if faces == 1 else _MANY), *_others(context, banned=banned))
    params: Params = {
        "faces": "" if not faces else "one" if faces == 1 else "some" if faces < _CROWD else "crowd",
        "banned": banned,
        "unchecked": unchecked,
        "conversation": message.conversation,
        "message": message.id,
    }
    draft = Draft(keys=(NoticeKey.PHOTO_ASK,), params=params, citations=(citation,), buttons=buttons)
    return Outcome(actions=(Ask(to=context.author.ref, draft=draft, about=message),))


def _others(context: Context, *, banned: bool) -> tuple[ButtonKey, ...]:
    if banned:
        return (ButtonKey.OTHERS_VISIBLE,)
    by_name = author_kind(context.author) is AuthorKind.STAFF
    return (ButtonKey.THEY_AGREED, ButtonKey.NOT_ASKED, *((ButtonKey.CHOOSE_NAMES,) if by_name else ()))
