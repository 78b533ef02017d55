"""Characters written as codes: `%40` as in links, `&#64;` and `&commat;` as in HTML. For values hidden that way."""

from __future__ import annotations

import re

from policy.detect.view import View

_CODE = re.compile(
    r"(?P<link>[a-z]{2,10}://[^\s<>|]{1,2000}|(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}/[^\s<>|]{1,2000})"
    r"|%(?P<hex>2[bdef]|40|5f)"
    r"|%(?P<gap>2[089])(?=[\w%+(])"
    r"|(?P<row>(?:%3[0-9]){2,15})"
    r"|&(?:#(?P<dec>\d{2,3})|#x(?P<hexa>[0-9a-f]{2})|(?P<name>commat|period|lowbar|plus|hyphen|dash|nbsp));",
    re.IGNORECASE,
)
_NAMES = {"commat": "@", "period": ".", "lowbar": "_", "plus": "+", "hyphen": "-", "dash": "-", "nbsp": " "}


def decoded(view: View) -> View:
    """The text with codes read, outside of links; as it was where there are none, or where reading makes new ones."""
    text = view.text
    codes = _codes(text)
    if not codes:
        return view
    out: list[str] = []
    places: list[tuple[int, int]] = []
    here = 0
    for match in codes:
        plain = _plain(match)
        out += (text[here : match.start()], plain)
        places += ((index, index + 1) for index in range(here, match.start()))
        places += _within(match)
        here = match.end()
    out.append(text[here:])
    places += ((index, index + 1) for index in range(here, len(text)))
    found = "".join(out)
    if _codes(found):
        return view
    back = [view.origin(*place) for place in places]
    return View(text=found, starts=[start for start, _ in back], ends=[end for _, end in back])


def _codes(text: str) -> list[re.Match[str]]:
    return [match for match in _CODE.finditer(text) if not match["link"] and _plain(match) != match.group()]


def _plain(match: re.Match[str]) -> str:
    if match["row"]:
        return match["row"].replace("%3", "")
    if match["name"]:
        return _NAMES[match["name"].lower()]
    code = int(match["dec"]) if match["dec"] else int(match["hex"] or match["gap"] or match["hexa"], 16)
    return chr(code) if 32 <= code < 127 else match.group()


def _within(match: re.Match[str]) -> list[tuple[int, int]]:
    """Where each character of the plain text comes from."""
    if match["row"]:
        return [(index, index + 3) for index in range(match.start(), match.end(), 3)]
    return [match.span()]
