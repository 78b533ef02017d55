"""Requests that no browser of ours sends, for every page in the table: made from the table and from what pages read."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from urllib.parse import urlencode

from adapters.web.console import HEADERS
from tests.bot.desk.conftest import Browser
from tests.bot.desk.conftest import Got

MARK = "\"'><img src=x onerror=alert(1)>{{7*7}}${7*7}"
"""What must not come back as it is."""
ODD = (
    "", " ", "0", "-1", "1e309", "9" * 400, "true", "null", "[]", "x" * 5_000, "\u202e\u0000\ud7ff", "é" * 300, MARK,
    "' OR '1'='1", "; DROP TABLE person; --", "../../../etc/passwd", "%00", "..%2f..%2f", "http://evil.example/",
    "2026-13-45", "2026-10-05", "yes", "w", "v", "group_only", "observe", "hint", "kim", "\r\nset-cookie: a=b",
)  # fmt: skip
_VIEWS = Path(__file__).parents[2] / "bot" / "desk"
_READ = re.compile(r"""(?:form|query|given)(?:\.get\(|\[)["'](\w+)["']""")
_PART = re.compile(r"{(\w+)(?::\w+)?}")


def fields() -> list[str]:
    """Every name that a page of the console reads from a form or an address, by its source."""
    found = {name for file in _VIEWS.rglob("*.py") for name in _READ.findall(file.read_text("utf-8"))}
    return sorted(found | {"key", "to", "lang"})


def schema(pages: tuple[Any, ...]) -> dict[str, Any]:
    """The table of pages as OpenAPI says it."""
    paths: dict[str, Any] = {}
    for one in pages:
        parts = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
            for name in _PART.findall(one.path)
        ]
        asks: dict[str, Any] = {"operationId": one.name, "parameters": parts, "responses": {"default": {}}}
        properties = {name: {"type": "string"} for name in fields()}
        if one.method == "POST":
            form = {"schema": {"type": "object", "properties": properties}}
            asks["requestBody"] = {"content": {"application/x-www-form-urlencoded": form}}
        else:
            asks["parameters"] = [
                *parts,
                *({"name": name, "in": "query", "schema": kind} for name, kind in properties.items()),
            ]
        paths.setdefault(_PART.sub(r"{\1}", one.path), {})[one.method.lower()] = asks
    return {"openapi": "3.1.0", "info": {"title": "console", "version": "1"}, "paths": paths}


async def asked(browser: Browser, path: str, method: str, asks: dict[str, Any], chance: random.Random) -> Got:
    """One request by the description, with odd values everywhere."""
    at = re.sub(r"{\w+}", lambda _: quote(chance.choice(ODD) or "x", safe=""), path)
    wanted = chance.sample(fields(), k=min(len(fields()), chance.randrange(12)))
    given = {name: chance.choice(ODD) for name in wanted}
    if method == "get":
        return await browser.get(f"{at}?{urlencode(given)}" if given else at)
    return await browser.post(at, **{**given, **({"key": "0" * 32} if chance.random() < 0.7 else {})})


def wrong_in(got: Got) -> Iterator[str]:
    """What no answer may be, whatever was asked."""
    if got.status >= 500:
        yield f"status {got.status}"
    missing = {name for name in HEADERS if name != "strict-transport-security"} - set(got.headers)
    if missing:
        yield f"without {sorted(missing)}"
    if "<img src=x" in got.text or "alert(1)>" in got.text:
        yield "markup comes back"
    if "a=b" in got.headers.get("set-cookie", ""):
        yield "a header of the asker's"
    if got.to and not (got.to.startswith("/") and not got.to.startswith("//")):
        yield f"leads away: {got.to[:40]}"
