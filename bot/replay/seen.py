"""Which messages were judged already: exports that overlap hold a message twice."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left

from policy.model import ConversationRef
from policy.model import Message

_NUMBER = re.compile(r"[1-9]\d{0,9}\.\d{6}|[1-9]\d{0,18}", re.ASCII)
_ROOM = 1 << 63


class Seen:
    """Remembers every message. Ids that rise, as exports have them, take eight bytes each; only others take more."""

    def __init__(self) -> None:
        """Nothing was seen yet."""
        self._rising: dict[ConversationRef, array[int]] = {}
        self._others: set[tuple[ConversationRef, str, str]] = set()

    def again(self, message: Message) -> bool:
        """Whether this message was here before; a later edit of it is another text. From now on it was."""
        place, number = message.ref.place, _number(message)
        rising = self._rising.setdefault(place, array("q"))
        if number is not None:
            index = bisect_left(rising, number)
            if index < len(rising) and rising[index] == number:
                return True
            if index == len(rising):
                rising.append(number)
                return False
        key = (place, message.ref.id, message.edited_at.isoformat() if message.edited_at else "")
        if key in self._others:
            return True
        self._others.add(key)
        return False


def _number(message: Message) -> int | None:
    """The id as a number, where it is one and the message was not edited; even with a point in it, odd without."""
    ident = message.ref.id
    if message.edited_at is not None or not _NUMBER.fullmatch(ident):
        return None
    number = 2 * int(ident.replace(".", "")) + ("." not in ident)
    return number if number < _ROOM else None
