"""What the two ends of a worker's pipes say to each other.

A question is two lengths (of a head in JSON and of the file), the head, the file. An answer is a length and JSON: never
anything that could run in who reads it, as who wrote it has opened strangers' files.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from dataclasses import dataclass
from typing import Any

from policy.model import AttachmentFacts
from policy.model import AttachmentKind
from policy.model import Unchecked

LENGTHS = struct.Struct(">II")
LENGTH = struct.Struct(">I")
READY = LENGTH.pack(0)
"""The first answer: all is loaded."""
TAKEN = READY
"""Before each answer: the file has arrived."""
MOST = 4_000_000
"""Bytes of the longest answer that is believed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a file shows. `cause`: the class of what was raised where nobody foresaw it, for logs."""

    facts: AttachmentFacts
    cause: str = ""


def unchecked(why: Unchecked, cause: str = "") -> Answer:
    """No facts."""
    return Answer(facts=AttachmentFacts(unchecked=why), cause=cause)


def question(name: str, kind: AttachmentKind, data: bytes) -> bytes:
    """All that stands before the file itself."""
    head = json.dumps([name, kind.value]).encode()
    return LENGTHS.pack(len(head), len(data)) + head


def asked(head: bytes) -> tuple[str, AttachmentKind]:
    """The name and the kind."""
    name, kind = json.loads(head)
    return str(name), AttachmentKind(kind)


def told(answer: Answer) -> bytes:
    """An answer with its length. Half characters, which a broken document may hold, are replaced."""
    facts = asdict(answer.facts)
    facts["text"] = answer.facts.text.encode("utf-8", "replace").decode()
    body = json.dumps([facts, answer.cause]).encode()
    return LENGTH.pack(len(body)) + body


def understood(body: bytes) -> Answer:
    """The same again. Raises `ValueError`, `TypeError` or `KeyError` for anything else."""
    facts, cause = json.loads(body)
    return Answer(facts=_facts(facts), cause=str(cause))


def _facts(told: dict[str, Any]) -> AttachmentFacts:
    faces, why = told["faces"], told["unchecked"]
    return AttachmentFacts(
        faces=None if faces is None else int(faces),
        text=str(told["text"]),
        location=bool(told["location"]),
        card=bool(told["card"]),
        document=bool(told["document"]),
        unchecked=None if why is None else Unchecked(why),
    )
