"""Why a database cannot be used: the word that helps, on a real server and in real folders."""

from __future__ import annotations

import errno
import socket
from collections.abc import Awaitable
from collections.abc import Callable

import pytest

from policy.model import StorageError
from storage.address import parse
from storage.database import open_database
from storage.migrations import revision_of
from storage.trouble import why


@pytest.mark.parametrize(
    ("error", "begins"),
    [
        (socket.gaierror(-2, "x"), "no machine has the name in DATABASE_URL"),
        (ConnectionRefusedError(errno.ECONNREFUSED, "x"), "nobody answers at that host and port"),
        (TimeoutError(), "the server does not answer in time"),
        (OSError(errno.ENOSPC, "x"), "the disk is full; make room"),
        (PermissionError(errno.EACCES, "x"), "this user may not write there"),
        (RuntimeError("database or disk is full"), "the disk is full; make room"),
        (RuntimeError("disk I/O error"), "the disk is full, or it fails; make room"),
        (RuntimeError("what nobody foresaw"), "RuntimeError; look at DATABASE_URL"),
    ],
)
def test_each_cause_has_a_word(error: BaseException, begins: str) -> None:
    assert why(error).startswith(begins)


@pytest.mark.parametrize(
    ("url", "begins"),
    [
        ("sqlite:////dev/null/x.db", "a file stands where a folder should be"),
        ("sqlite:////dev", "the file cannot be opened; let this user write to its folder"),
        ("postgresql://u:quokka@127.0.0.1:1/x", "nobody answers at that host and port"),
        ("postgresql://u:quokka@/x?host=/dev/nowhere", "nobody answers at that socket; start the server"),
        ("postgresql://u:quokka@/x?host=/dev/null", "nobody answers at that socket; start the server"),
    ],
)
@pytest.mark.parametrize("ask", [revision_of, lambda url: open_database(parse(url))])
async def test_an_address_that_leads_nowhere(url: str, begins: str, ask: Callable[[str], Awaitable[object]]) -> None:
    with pytest.raises(StorageError) as caught:
        await ask(url)
    assert str(caught.value).startswith(f"the database cannot be used: {begins}")
    assert "quokka" not in str(caught.value)


async def test_a_server_without_that_database_or_user(postgresql_url: str) -> None:
    here = parse(postgresql_url)
    said = []
    for wrong in (here.set(database="nowhere"), here.set(username="nobody")):
        with pytest.raises(StorageError) as caught:
            await revision_of(wrong.render_as_string(hide_password=False))
        said.append(str(caught.value).partition(";")[0])
    assert said == [
        "the database cannot be used: the server has no database of that name",
        "the database cannot be used: the server refuses that user",
    ]
