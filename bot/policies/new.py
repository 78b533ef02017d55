"""The first file of a school's own policy: what it starts from, and how to go on, in its own comments."""

from __future__ import annotations

import re
from collections.abc import Collection
from collections.abc import Sequence
from pathlib import Path

from bot.policies.toml import comment
from bot.policies.toml import text
from bot.policies.toml import texts
from bot.policies.toml import write
from policy.model import InputError
from policy.model import Pack

_ID = re.compile(r"[a-z][a-z0-9_-]{0,39}")
_RESERVED = frozenset({"all", "new", "check", "import", "changes"})

_HOW = """
# Doors are not taken over: another school's lead nowhere. Write your own, each with the clause that it stands in.
# [[contacts]]
# label = "Athletic director"
# value = "athletics@school.example"
# clause = {clause}
# kind = "report"        # danger, report, help or press

# A clause that you change: name its id and what is different. With another summary it is cited from your document, so
# say where it stands there; its questions and its Spanish are not taken over then.
# [[clauses]]
# id = {clause}
# locator = "Handbook, section 7"
# summary = "Coaches write to at least three members of the team."

# A clause that you add.
# [[clauses]]
# id = "{id}.team-channel"
# locator = "Handbook, section 8"
# binds = ["staff", "coach_advisor"]        # staff, coach_advisor, supervisor, student, parent, district
# force = "must"                            # must, should, may or info
# summary = "Practice times are told in the team's channel."
# topics = ["official_channels"]
# behaviour = "answer_only"
# how = "Answer."
# [[clauses.settles]]                       # questions that it settles, in people's own voice
# verdict = "no"                            # yes, no, only_if or info
# condition = "Practice times are told in the team's channel."
# condition_es = "Los horarios se dicen en el canal del equipo."
# en = ["Can I text the players the new practice time?"]
# es = ["¿Puedo mandar por texto el nuevo horario?"]
"""


def checked_id(ident: str, shipped: Collection[str]) -> str:
    """An id that a policy can have. Raises `InputError`."""
    if not _ID.fullmatch(ident):
        raise InputError(ident, "it is no id of a policy", "use small letters, digits and hyphens, such as falcons-hs")
    if ident in shipped or ident in _RESERVED:
        raise InputError(ident, "the id is taken", "choose another one, such as the name of your school")
    return ident


def free_path(folder: Path, ident: str, *, force: bool) -> Path:
    """Where a new policy is written. Raises `InputError` where one stands and it is not to be written over."""
    path = folder / f"{ident}.toml"
    if path.exists() and not force:
        raise InputError(str(path), "it is there already", "choose another id, or write it anew with --force")
    return path


def head(ident: str, title: str, owner: str) -> str:
    """The keys that each policy says for itself."""
    return f'id = {text(ident)}\ntitle = {text(title)}\nowner = {text(owner)}\nrevision = "1"\n# date = "2026-09-01"\n'


def write_new(path: Path, ident: str, bases: Sequence[Pack], *, title: str, owner: str) -> None:
    """Write the file of a policy that takes over all of its bases and changes nothing yet."""
    first = next((one.id for base in bases for one in base.clauses), f"{bases[0].id}.1")
    lines = [
        f"# {comment(title)}, which starts from {' and '.join(one.id for one in bases)}.",
        "# Whatever is changed there arrives here, and what stands below goes before it. Raise the revision when the",
        "# words change: people who read an older one are told. `chaperone policy check` says what waits for you.",
        head(ident, title, owner),
        f"extends = {texts(one.id for one in bases)}",
        f"# drop = [{text(first)}]        # clauses that are not taken over, with all that rests on them",
        f"# off = [{text(_norm(bases[0]))}]        # norms that are not taken over, while their clauses stay",
    ]
    write(path, "\n".join(lines) + "\n" + _HOW.format(id=ident, clause=text(first)))


def _norm(pack: Pack) -> str:
    """The name of some norm of a pack, as an example."""
    return "group_only" if pack.group_only else next((f"rules.{rule}" for rule in pack.rules), "group_only")
