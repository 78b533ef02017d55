"""Looking into files: which ones, whether the author is asked now or after the look, and what a look leaves open."""

from __future__ import annotations

from dataclasses import dataclass

from policy.model import Attachment
from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import AuthorKind
from policy.model import Draft
from policy.model import FilesInspected
from policy.model import Inspect
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import NoticeKey
from policy.model import Unchecked
from policy.model import Warn
from policy.rules.base import NOTHING
from policy.rules.base import Case
from policy.rules.base import Outcome
from policy.rules.base import Rule
from policy.rules.base import author_kind
from policy.rules.photos_told import KINDS
from policy.rules.photos_told import OTHER_STUDENTS
from policy.rules.photos_verdicts import SHOWN
from policy.rules.photos_verdicts import Verdict
from policy.rules.photos_verdicts import carried
from policy.rules.photos_verdicts import confirmed
from policy.rules.photos_verdicts import is_asked_here
from policy.rules.photos_verdicts import is_told_nobody
from policy.rules.photos_verdicts import of_open
from policy.rules.photos_verdicts import shown_in
from policy.rules.photos_verdicts import verdicts

LOOK, UNCHECKED = "photo.look", "photo.unchecked"
_DOCUMENTS = (".txt", ".csv", ".md", ".docx", ".pdf")
"""Documents whose words can be read."""
_MOVING = (AttachmentKind.VIDEO, AttachmentKind.AUDIO)


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
    if case.message is None:
        return False
    shown = shown_in(case.message)
    return case.context.capabilities.pictures and len(shown) > 0 and all(one.id for one in shown)


def brought(case: Case) -> tuple[Attachment, ...]:
    """The files that an event brings: all of a new message, those that an edit adds."""
    message, event = case.message, case.event
    if message is None or not isinstance(event, MessagePosted | MessageEdited):
        return ()
    files = carried(message)
    return files if isinstance(event, MessagePosted) else tuple(one for one in files if one.id in event.added)


def is_told_of_pictures(case: Case) -> bool:
    """Whether the author was told of the pictures of that very message: then nobody is asked about them as well."""
    ref = case.message.ref if case.message is not None else None
    return any(one.message == ref and one.rule in KINDS for one in case.context.incidents)


def _pictures(case: Case, files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """Of a film there may be a still."""
    return tuple(one for one in files if one.kind in SHOWN) if case.context.capabilities.pictures else ()


def _documents(case: Case, files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    if not case.context.capabilities.documents:
        return ()
    return tuple(one for one in files if one.kind is AttachmentKind.FILE and one.name.lower().endswith(_DOCUMENTS))


def _untold(case: Case, files: tuple[Attachment, ...]) -> tuple[Attachment, ...]:
    """Files of which the platform tells nothing before it is asked, such as those that two workspaces share."""
    sight = case.context.capabilities
    if not (sight.pictures or sight.documents):
        return ()
    return tuple(one for one in files if one.kind is AttachmentKind.FILE and not one.name)


def _look(case: Case) -> Outcome:
    """Have files looked into: for the words in them, the mark of a place, and, where that is open, for people."""
    new = tuple(one for one in brought(case) if one.id)
    pictures, untold = _pictures(case, new), _untold(case, new)
    files = (*pictures, *_documents(case, new), *untold)
    if case.message is None or not files or not is_asked_here(case):
        return NOTHING
    message = case.message
    inspect = Inspect(
        message=message.ref,
        by=message.author,
        files=tuple(one.id for one in files),
        shown=tuple(one.id for one in pictures),
        passed_on=tuple(one.id for one in files if one not in message.attachments),
        since=message.at,
        open=bool(pictures or untold) and not is_told_of_pictures(case) and _is_open(case, untold=bool(untold)),
    )
    return Outcome(actions=(inspect,))


def _is_open(case: Case, *, untold: bool) -> bool:
    """Whether people in a picture are to be asked about after a look; a file of an unknown kind may be a picture."""
    plan = plan_of(case)
    if plan.found or plan.asks or not untold:
        return plan.look
    return any(one.rule or one.ask or one.look for one in verdicts(case, untold=True))


def taken_down_before(case: Case) -> tuple[Verdict, ...]:
    """What the policies say of the very same picture, posted again after it was taken down; nobody is asked anew."""
    if not isinstance(case.event, FilesInspected) or is_told_of_pictures(case):
        return ()
    if not any(facts.again for _, facts in _seen(case)):
        return ()
    found = (confirmed(case, pack, OTHER_STUDENTS) for pack in case.context.packs)
    return tuple(one for one in found if one is not None)


def questions(case: Case) -> tuple[Question, ...]:
    """What a look leaves to be asked, a policy each; nothing where no face was found and all could be checked."""
    if not isinstance(case.event, FilesInspected) or not case.event.open or is_told_nobody(case):
        return ()
    seen = _seen(case)
    faces = max((facts.faces or 0 for _, facts in seen if not facts.document), default=0)
    failed = any(kind is AttachmentKind.VIDEO or _is_failure(facts) for kind, facts in seen if kind in SHOWN)
    off = any(facts.unchecked is Unchecked.OFF for _, facts in seen)
    found = (of_open(case, pack, people=faces > 0) for pack in case.context.packs)
    if not (faces or failed or off):
        return ()
    return tuple(Question(verdict=one, faces=faces, unchecked=failed and not faces) for one in found if one.ask)


def _seen(case: Case) -> tuple[tuple[AttachmentKind, AttachmentFacts], ...]:
    """What a look gave of each file. One that still is a video had no still to look at."""
    files = case.message.attachments if case.message is not None else ()
    return tuple((one.kind, one.facts) for one in files if one.facts is not None)


def _is_failure(facts: AttachmentFacts) -> bool:
    """Whether something could not be checked although there is what it takes."""
    return facts.unchecked not in (None, Unchecked.OFF)


def _unchecked(case: Case) -> Outcome:
    """Say in private that a file could not be checked: silence would look like all is well.

    Nobody expects of a video or a recording that it was.
    """
    context, message = case.context, case.message
    if message is None or context.author is None or not isinstance(case.event, FilesInspected):
        return NOTHING
    bound = author_kind(context.author) in (AuthorKind.STAFF, AuthorKind.STUDENT) and is_asked_here(case)
    failed = any(_is_failure(facts) for kind, facts in _seen(case) if kind not in _MOVING)
    if not bound or not failed or questions(case):
        return NOTHING
    draft = Draft(keys=(NoticeKey.PHOTO_UNCHECKED_HINT,))
    return Outcome(actions=(Warn(to=context.author.ref, draft=draft, about=message.ref, hint=True),))


RULES = (Rule(name=LOOK, check=_look, answers=True), Rule(name=UNCHECKED, check=_unchecked, files=True))
