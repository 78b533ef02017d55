"""The one error root. Each error says what to do and carries its data."""

from __future__ import annotations

NOT_CONNECTED = "not_connected"
"""The code of a `DeliveryError` where this process has no connection to the platform; another may have it."""


class ChaperoneError(Exception):
    """Root of every error that Chaperone raises on purpose; its text is meant for the person who can mend it."""


class InputError(ChaperoneError):
    """Input that cannot be used. Names the file, the place in it and the remedy; a command line exits with 2 on it."""

    def __init__(self, source: str, problem: str, remedy: str, *, line: int | None = None) -> None:
        where = source if line is None else f"{source}:{line}"
        super().__init__(f"{where}: {problem}; {remedy}")
        self.source = source
        self.line = line
        self.problem = problem
        self.remedy = remedy


class PackError(InputError):
    """A policy pack that cannot be loaded; `key` is the dotted path inside the file."""

    def __init__(self, source: str, key: str, problem: str, remedy: str) -> None:
        super().__init__(source, f"{key}: {problem}", remedy)
        self.key = key


class SettingError(ChaperoneError):
    """A setting that is missing or malformed; says where to get it."""

    def __init__(self, name: str, problem: str, remedy: str) -> None:
        super().__init__(f"{name}: {problem}; {remedy}")
        self.name = name


class StorageError(ChaperoneError):
    """The database cannot be used as it is (wrong revision, unreachable, unreadable seal)."""


class AwayError(StorageError):
    """The database is away, stands still or has no room: what was asked was asked rightly, and can be asked again."""

    def __init__(self, kind: str) -> None:
        super().__init__(f"the database cannot be used just now ({kind}); it is asked again")
        self.kind = kind


class StaleError(ChaperoneError):
    """Somebody else changed a case between its reading and a decision about it: decide anew."""

    def __init__(self, case: str) -> None:
        super().__init__(f"case {case} was changed in the meantime; read it again and decide anew")
        self.case = case


class DeliveryError(ChaperoneError):
    """A platform did not take what we sent. `retry` tells whether trying again can help.

    `code` is the platform's own word for it (`user_disabled`), for logs and for the doctor; never a text of people.
    """

    def __init__(self, problem: str, *, retry: bool, code: str = "") -> None:
        super().__init__(problem)
        self.retry = retry
        self.code = code or type(self).__name__


class FileError(DeliveryError):
    """A file cannot be had from the platform; `code` is one of these or the platform's own word.

    `unknown`: the platform has no such file, or does not show it to the bot; it does not say which.
    """

    TOO_LARGE = "too_large"
    GONE = "gone"
    UNKNOWN = "unknown"
    REFUSED = "refused"

    def __init__(self, problem: str, *, code: str, retry: bool = False) -> None:
        super().__init__(problem, retry=retry, code=code)


class RoomError(DeliveryError):
    """A room that was asked for cannot be made, and trying again is no help; who asked for it is told why.

    `code` is `room.cannot_see` (somebody cannot be let in from where it was asked, as they cannot see that place nor
    another that would do), `room.barrier` (the platform keeps some of these people apart), `room.left` (somebody is no
    longer in the workspace) or `room.refused` (the platform or its administrators do not let the bot make a room or
    let somebody in). `who`: the ids of the accounts that it failed for, where the platform tells.
    """

    CANNOT_SEE = "room.cannot_see"
    BARRIER = "room.barrier"
    LEFT = "room.left"
    REFUSED = "room.refused"

    def __init__(self, problem: str, *, code: str, who: tuple[str, ...] = ()) -> None:
        super().__init__(problem, retry=False, code=code)
        self.who = who
