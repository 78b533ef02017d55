"""Why a database cannot be used, in words that help; never its address, which may hold a password."""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator

from sqlalchemy import URL

from policy.model import StorageError

_FORM = "DATABASE_URL"
_BY_NAME = {
    "InvalidCatalogNameError": f"the server has no database of that name; make it there (createdb), or correct {_FORM}",
    "InvalidPasswordError": f"the server refuses the user and the password; write them anew into {_FORM}, %40 for @",
    "InvalidAuthorizationSpecificationError": f"the server refuses that user; make the user there, or correct {_FORM}",
    "InsufficientPrivilegeError": "the user may not do that in the database; make it the owner of the database",
    "TooManyConnectionsError": "the server takes no more connections; let it take more, or stop what holds them",
    "CannotConnectNowError": "the server is just starting or stopping; try again in a minute",
    "DiskFullError": "the server's disk is full; make room there",
    "ConnectionRefusedError": f"nobody answers at that host and port; start the server, or correct {_FORM}",
    "TimeoutError": f"the server does not answer in time; look at the network, or correct {_FORM}",
}
_BY_WORDS = {
    "unable to open database file": f"the file cannot be opened; let this user write to its folder, or correct {_FORM}",
    "readonly database": "the file is read-only; make it and its folder writable to this user",
    "file is not a database": f"that file is no SQLite database; name another one in {_FORM}",
    "disk is full": "the disk is full; make room",
    "disk I/O error": "the disk is full, or it fails; make room, and look at the system's own log",
    "disk image is malformed": "the file is damaged; stop Chaperone, keep a copy, and restore the newest backup",
    "database is locked": "another program holds the database; end it",
}
_BY_NUMBER = {
    errno.ENOSPC: "the disk is full; make room",
    errno.EDQUOT: "this user's share of the disk is full; make room",
    errno.EROFS: f"the folder is on a read-only file system; name another one in {_FORM} or CHAPERONE_DATA",
    errno.EACCES: f"this user may not write there; correct the folder's owner, or {_FORM}",
    errno.ENOENT: f"there is no such folder, and none can be made there; correct {_FORM} or CHAPERONE_DATA",
    errno.ENOTDIR: f"a file stands where a folder should be; correct {_FORM} or CHAPERONE_DATA",
    errno.EEXIST: f"a file stands where a folder should be; correct {_FORM} or CHAPERONE_DATA",
    errno.EPERM: f"this user may not write there; correct the folder's owner, or {_FORM}",
}

_OF_A_SOCKET = {
    errno.ENOENT: f"nobody answers at that socket; start the server, or correct {_FORM}",
    errno.ENOTDIR: f"nobody answers at that socket; start the server, or correct {_FORM}",
    errno.EACCES: f"this user may not use the server's socket; let it, or correct {_FORM}",
}


def unusable(error: BaseException, url: URL) -> StorageError:
    """What is raised for a database that cannot be used: why, in words."""
    return StorageError(f"the database cannot be used: {why(error, server=url.get_backend_name() != 'sqlite')}")


def why(error: BaseException, *, server: bool = False) -> str:
    """What is wrong and what to do, from an error and what caused it; what nobody foresaw has its kind's name.

    With `server` it is one that is asked over its socket, and no folder of ours is meant.
    """
    by_number = _BY_NUMBER | _OF_A_SOCKET if server else _BY_NUMBER
    for one in _chain(error):
        if isinstance(one, socket.gaierror):
            return f"no machine has the name in {_FORM}; correct it"
        number = one.errno if isinstance(one, OSError) else None
        found = _BY_NAME.get(type(one).__name__) or by_number.get(number or 0)
        words = found or next((said for part, said in _BY_WORDS.items() if part in str(one)), "")
        if words:
            return words
    return f"{type(error).__name__}; look at {_FORM}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and its causes, the deepest first: that is the one that knows."""
    found: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in found:
        found.append(one)
        one = one.__cause__ or getattr(one, "orig", None)
    return reversed(found)
