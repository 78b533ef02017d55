"""What one policy asks for in each matter in which policies are known to differ."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Iterable
from collections.abc import Mapping
from dataclasses import dataclass

from policy.model import Aspect
from policy.model import AuthorKind
from policy.model import Pack
from policy.model import Predicate
from policy.model import Reach
from policy.model import Row
from policy.model import Severity
from policy.model import Where


@dataclass(frozen=True, slots=True)
class Stance:
    """A word of `policy_conflicts.toml`, the values that its sentence names, and rows of the decision table."""

    word: str
    values: tuple[str, ...] = ()
    rows: tuple[tuple[str, str, str], ...] = ()


NOTHING = Stance("nothing")
_WEIGHT = tuple(Severity)


def _one_student(pack: Pack) -> Stance:
    """C1: writing to one student."""
    asked = []
    if pack.group_only:
        asked.append(("group", str(pack.group_only.minimum)))
    if pack.parents and pack.parents.include:
        asked.append(("parents", ", ".join(pack.parents.include)))
    if pack.parents and pack.parents.advise:
        asked.append(("advised", ", ".join(pack.parents.advise)))
    if not asked and (adults := _adults(pack)):
        return Stance(adults)
    return Stance("_".join(word for word, _ in asked), tuple(value for _, value in asked)) if asked else NOTHING


def _copied(pack: Pack) -> Stance:
    """C2: who gets a copy."""
    if pack.group_only:
        return Stance(f"overseers_{pack.group_only.copy_rule}")
    if pack.parents and pack.parents.include:
        return Stance("parents_copied")
    return Stance("adult_copied") if _adults(pack) else NOTHING


def _adults(pack: Pack) -> str:
    """What a pack's norms of the audience ask for where one student reads: a parent, another adult, or either."""
    named = {one for norm in pack.audience if norm.students is not Reach.MANY for one in norm.needs.named}
    adults = {Predicate.SECOND_ADULT: "adult", Predicate.GUARDIAN: "parent"}
    return "_or_".join(word for one, word in adults.items() if one in named)


def _students_pictures(pack: Pack) -> Stance:
    """C3: pictures of students."""
    rows = pack.rules
    if any(one.do is Severity.REMOVE for one in rows.get("photo.other_students", ())):
        return Stance("pictures_ban")
    if rows.get("photo.no_media_release"):
        return Stance("pictures_release")
    return Stance("pictures_consent") if rows.get("photo.no_consent") else NOTHING


def _consent(pack: Pack) -> Stance:
    """C4: what counts as a yes."""
    if pack.passive_consent:
        return Stance("silence_yes")
    if pack.rules.get("photo.no_media_release"):
        return Stance("release_written")
    return Stance("asked_each") if pack.rules.get("photo.no_consent") else NOTHING


def _password(pack: Pack) -> Stance:
    """C5: passwords."""
    rows = pack.rules.get("pii.password", ())
    if any(one.where is Where.TEACHER_ALONE and one.do in (Severity.HINT, Severity.NONE) for one in rows):
        return Stance("password_teacher")
    return Stance(f"password_{_hardest(rows)}") if rows else NOTHING


def _friending(pack: Pack) -> Stance:
    """C6: becoming friends on networks."""
    if any(one.do in (Severity.WARN, Severity.REMOVE) for one in pack.rules.get("personal_contact", ())):
        return Stance("friending_ban")
    return Stance("friending_judgment") if _speaks(pack, "friending", "following") else NOTHING


def _employer(pack: Pack) -> Stance:
    """C7: naming the employer."""
    label = pack.conversation.get(Aspect.LABEL)
    if label:
        return Stance(f"label_{label.says}")
    return Stance("employer_words") if _speaks(pack, "identify_employer", "disclaimer", "on_behalf") else NOTHING


def _anonymous(pack: Pack) -> Stance:
    """C8: being nobody in particular."""
    if _speaks(pack, "vpn", "tor", "proxy"):
        return Stance("anonymity_tools")
    return Stance("anonymity_open") if _speaks(pack, "anonymous", "anonymity") else NOTHING


def _comments(pack: Pack) -> Stance:
    """C9: comments under what is posted."""
    if Aspect.COMMENTS in pack.conversation:
        return Stance("comments_daily")
    return Stance("comments_open") if _speaks(pack, "negative_comments", "comments") else NOTHING


def _complaints(pack: Pack) -> Stance:
    """C10: complaints and opinions."""
    if _speaks(pack, "complaint", "complaints"):
        return Stance("complaints_elsewhere")
    return Stance("opinions_free") if _speaks(pack, "free_expression", "views", "viewpoints") else NOTHING


def _numbers(pack: Pack) -> Stance:
    """C11: phone numbers and addresses."""
    rows = _rows((*pack.rules.get("pii.phone", ()), *pack.rules.get("pii.street_address", ())))
    if pack.numbers:
        return Stance("numbers_approved", rows=rows)
    return Stance("rows", rows=rows) if rows else NOTHING


def _surnames(pack: Pack) -> Stance:
    """C12: surnames."""
    rows = _rows(pack.rules.get("pii.full_name", ()))
    return Stance("rows", rows=rows) if rows else NOTHING


def _hours(pack: Pack) -> Stance:
    """C18: when students are left alone."""
    quiet = [norm.quiet for norm in pack.audience if norm.quiet]
    return Stance("hours", (f"{quiet[0].since:%H:%M}", f"{quiet[0].until:%H:%M}")) if quiet else NOTHING


def _binds(pack: Pack) -> Stance:
    """C13: whom it binds."""
    return Stance("binds", (", ".join(sorted(pack.binds)),)) if pack.binds else NOTHING


def _doors(pack: Pack) -> Stance:
    """C14: where to report."""
    doors = tuple(one.label for one in pack.contacts if one.kind == "report")
    return Stance("doors", ("; ".join(doors),)) if doors else Stance("doors_none")


def _watched(pack: Pack) -> Stance:
    """C15: whether people are told that they are watched."""
    if Aspect.NOTICE in pack.conversation or _speaks(pack, "monitoring"):
        return Stance("watched")
    return Stance("private") if _speaks(pack, "privacy") else NOTHING


def _official(pack: Pack) -> Stance | None:
    """C16: no contact by phone and text here, the district's telephone and approved numbers there."""
    return Stance("numbers_and_groups") if pack.group_only and pack.numbers else None


def _two_hats(pack: Pack) -> Stance | None:
    """C17: the rule of the group binds who leads one, and teachers lead groups, too."""
    return Stance("leaders", (str(pack.group_only.minimum),)) if pack.group_only else None


TOGETHER: Mapping[str, Callable[[Pack], Stance]] = {
    "C1": _one_student,
    "C2": _copied,
    "C3": _students_pictures,
    "C4": _consent,
    "C5": _password,
    "C6": _friending,
    "C7": _employer,
    "C8": _anonymous,
    "C9": _comments,
    "C10": _complaints,
    "C11": _numbers,
    "C12": _surnames,
    "C13": _binds,
    "C14": _doors,
    "C15": _watched,
    "C18": _hours,
}
"""What packs in force together are compared by."""
ALONE: Mapping[str, Callable[[Pack], Stance | None]] = {"C16": _official, "C17": _two_hats}
"""What one pack says against itself."""


def _speaks(pack: Pack, *topics: str) -> bool:
    return any(topic in clause.topics for clause in pack.clauses for topic in topics)


def _hardest(rows: Iterable[Row]) -> str:
    return max((one.do for one in rows), key=_WEIGHT.index).value


def _rows(rows: Iterable[Row]) -> tuple[tuple[str, str, str], ...]:
    """Author, place and what is done, the hardest of those for the same."""
    found: dict[tuple[AuthorKind, Where], Severity] = {}
    for one in rows:
        key = (one.author, one.where)
        found[key] = max(found.get(key, Severity.NONE), one.do, key=_WEIGHT.index)
    return tuple(sorted((author.value, where.value, do.value) for (author, where), do in found.items()))
