"""Why somebody does not get a page. Each error is a page of its own, with words that say what to do."""

from __future__ import annotations

from http import HTTPStatus

from policy.model import ChaperoneError


class DeskError(ChaperoneError):
    """Root of them; `status` is what a browser is answered with, and names the words."""

    status = HTTPStatus.INTERNAL_SERVER_ERROR


class DeniedError(DeskError):
    """Somebody may not see or do this. It is logged."""

    status = HTTPStatus.FORBIDDEN

    def __init__(self, what: str, ident: str = "") -> None:
        super().__init__(f"this is not open to whoever asks ({what}); ask the supervisor")
        self.what = what
        self.ident = ident


class MissingError(DeskError):
    """There is no such thing."""

    status = HTTPStatus.NOT_FOUND

    def __init__(self, what: str) -> None:
        super().__init__(f"there is no such {what}; look at the list again")
        self.what = what


class GoneError(DeskError):
    """There was such a thing once: it was used up, has expired or was deleted."""

    status = HTTPStatus.GONE

    def __init__(self, what: str) -> None:
        super().__init__(f"this {what} is used up or over; ask for a new one")
        self.what = what


class ConflictError(DeskError):
    """Somebody else was faster: what stands is no longer what was shown."""

    status = HTTPStatus.CONFLICT

    def __init__(self, what: str) -> None:
        super().__init__(f"this {what} has changed in the meantime; look at it again")
        self.what = what
