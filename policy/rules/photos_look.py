"""Looking into files: which ones, whether the author is asked now or after the look, and what a look leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import AuthorKind
from policy.model import Draft
from policy.model import FilesInspected
from policy.model import Inspect
from policy.model import MessagePosted
from policy.model import NoticeKey
from policy.model import Unchecked
from policy.model import Warn
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import author_kind
from policy.rules.photos_verdicts import Verdict
from policy.rules.photos_verdicts import is_asked_here
from policy.rules.photos_verdicts import is_told_nobody
from policy.rules.photos_verdicts import of_open
from policy.rules.photos_verdicts import shown_in
from policy.rules.photos_verdicts import verdicts

LOOK, UNCHECKED = "photo.look", "photo.unchecked"
_DOCUMENTS = (".txt", ".csv", ".md", ".docx", ".pdf")
"""Documents whose words can be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the words with pictures lead to: findings, questions to be asked at once, or a look inside first."""

    found: tuple[Verdict, ...] = ()
    asks: tuple[Verdict, ...] = ()
    look: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question that a look inside leaves: how many faces there may be in one picture, or that it failed."""

    verdict: Verdict
    faces: int = 0
    unchecked: bool = False


def plan_of(case: Case) -> Plan:
    """One private word a message: where a policy finds something nobody is asked."""
    every = verdicts(case)
    found = tuple(one for one in every if one.rule)
    if found:
        return Plan(found=found)
    seen = _is_seen_whole(case)
    asks = tuple(one for one in every if one.ask and not (one.look and seen))
    return Plan(asks=asks, look=not asks and any(one.look for one in every))


def _is_seen_whole(case: Case) -> bool:
    """Whether a look tells of every picture that people may be in: then nobody is asked before it."""
    return case.message is not None and len(_pictures(case)) == len(shown_in(case.message)) > 0


def _pictures(case: Case) -> tuple[Attachment, ...]:
    if case.message is None or not case.context.capabilities.pictures:
        return ()
    return tuple(one for one in case.message.attachments if one.kind is AttachmentKind.IMAGE and one.id)


def _documents(case: Case) -> tuple[Attachment, ...]:
    if case.message is None or not case.context.capabilities.documents:
        return ()
    files = (one for one in case.message.attachments if one.kind is AttachmentKind.FILE and one.id)
    return tuple(one for one in files if one.name.lower().endswith(_DOCUMENTS))


def _untold(case: Case) -> tuple[Attachment, ...]:
    """Files of which the platform tells nothing before it is asked, such as those that two workspaces share."""
    sight = case.context.capabilities
    if case.message is None or not (sight.pictures or sight.documents):
        return ()
    files = (one for one in case.message.attachments if one.kind is AttachmentKind.FILE and one.id)
    return tuple(one for one in files if not one.name)


def _look(case: Case) -> Outcome:
    """Have files looked into: for the words in them, the mark of a place, and, where that is open, for people."""
    files = (*_pictures(case), *_documents(case), *_untold(case))
    if not isinstance(case.event, MessagePosted) or case.message is None or not files or not is_asked_here(case):
        return NOTHING
    message = case.message
    inspect = Inspect(
        message=message.ref,
        by=message.author,
        files=tuple(one.id for one in files),
        since=message.at,
        open=plan_of(case).look,
    )
    return Outcome(actions=(inspect,))


def questions(case: Case) -> tuple[Question, ...]:
    """What a look leaves to be asked, a policy each; nothing where no face was found and all could be checked."""
    if not isinstance(case.event, FilesInspected) or not case.event.open or is_told_nobody(case):
        return ()
    facts = tuple(_facts(case))
    faces = max((one.faces or 0 for one in facts if not one.document), default=0)
    failed, off = _has_failed(facts), any(one.unchecked is Unchecked.OFF for one in facts)
    found = (of_open(case, pack, people=faces > 0) for pack in case.context.packs)
    if not (faces or failed or off):
        return ()
    return tuple(Question(verdict=one, faces=faces, unchecked=failed and not faces) for one in found if one.ask)


def _facts(case: Case) -> Iterator[AttachmentFacts]:
    if case.message is not None:
        yield from (one.facts for one in case.message.attachments if one.facts is not None)


def _has_failed(facts: tuple[AttachmentFacts, ...]) -> bool:
    """Whether something could not be checked although there is what it takes."""
    return any(one.unchecked not in (None, Unchecked.OFF) for one in facts)


def _unchecked(case: Case) -> Outcome:
    """Say in private that a file could not be checked: silence would look like all is well."""
    context, message = case.context, case.message
    if message is None or context.author is None or not isinstance(case.event, FilesInspected):
        return NOTHING
    bound = author_kind(context.author) in (AuthorKind.STAFF, AuthorKind.STUDENT) and is_asked_here(case)
    if not bound or not _has_failed(tuple(_facts(case))) or questions(case):
        return NOTHING
    draft = Draft(keys=(NoticeKey.PHOTO_UNCHECKED_HINT,))
    return Outcome(actions=(Warn(to=context.author.ref, draft=draft, about=message.ref, hint=True),))


RULES = (Rule(name=LOOK, check=_look, answers=True), Rule(name=UNCHECKED, check=_unchecked, files=True))
