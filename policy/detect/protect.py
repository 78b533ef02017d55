"""Spans that are never searched: mentions, links, emoji, ids of platforms and machines, code that looks like code.

They are blanked by a character of their own, so that all offsets stay as they are. Whoever needs a link reads
`Reading.folded.text`.
Formats: Slack's message formatting (`<@U…>`, `<#C…|name>`, `<!here>`, `<https://…|label>`) and Discord's
(`<@123>`, `<@&123>`, `<#123>`, `<:name:123>`, `<t:…>`, `</command:123>`); `<mailto:…|…>` and `<tel:…|…>` stay, for
what they hold is what people say.
"""

from __future__ import annotations

import re

MASK = "\x00"
"""What stands in a protected place; never part of any value."""
MENTION = "\x01"
"""What stands in the place of a person who is mentioned (`<@U…>`, `<@123>`); never part of any value either."""

_MARKUP = re.compile(
    r"<(?:[@#!][^<>\n]{1,120}|a?:\w{2,32}:\d{15,21}|t:-?\d{1,14}(?::[tTdDfFR])?|/[\w -]{1,100}:\d{15,21})>"
)
_LINK = re.compile(r"[hH][tT][tT][pP][sS]?://(?!(?:wa\.me|api\.whatsapp\.com)/)[^\s<>|]{1,2000}")
_BARE = re.compile(
    r"(?<![\w@.-])(?!(?:wa\.me|api\.whatsapp\.com)/)(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}/[^\s<>|\x00]{1,2000}",
    re.IGNORECASE,
)
_BARE_HINT = re.compile(r"\.[a-zA-Z]{2,10}/[^\s<>|\x00]")
_UUID = re.compile(
    r"(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])", re.IGNORECASE
)
_EMOJI = re.compile(r":(?<!\w:)(?=[\w+-]{0,40}[a-zA-Z]|[+-]1:|100:)[\w+-]{2,40}:(?!\w)")
_HARDWARE = re.compile(
    r"(?<![\w:])(?:[0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2}(?![\w:])|(?<![\w:])(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}(?![\w:])"
)
_SNOWFLAKE = re.compile(r"[0-9](?<![\d+]\d)\d{16,19}(?!\d)")
_FILE = re.compile(
    r"(?<![\w.-])(?=[\w-]{0,60}\d{6})[\w-]{6,80}\.(?:jpe?g|png|gif|heic|webp|mp[34]|mov|m4a|"
    r"wav|pdf|docx?|xlsx?|pptx?|csv|zip)\b",
    re.IGNORECASE,
)
_FILE_HINT = re.compile(r"\.[jpghwmdxczJPGHWMDXCZ][a-zA-Z0-9]{2,3}\b")
_CODE = re.compile(r"```[^`]{1,40000}```|`[^`\n]{1,4000}`")
_LOOKS_LIKE_CODE = re.compile(
    r"[{};]|\w\(|[=!<>]=|\b(?:git|npm|pip|sudo|cd|curl|ssh|def|import|return|const|let|var|print|echo|export)\b|0x[0-9a-f]"
    r"|\w\s*=\s*\S|\w+\[\w*\]",
    re.IGNORECASE,
)


_DASHES = 4
_SHORTEST = 12
"""Characters of the shortest id or file name that is blanked."""


def protect(text: str) -> str:
    """The text, equally long, with platform markup, links and ids of machines blanked."""
    if "<" in text:
        text = _MARKUP.sub(_blank, text)
    if "/" in text:
        text = _without_links(text)
    if ":" in text and text.count(":") > 1:
        text = _HARDWARE.sub(_blank, _EMOJI.sub(_blank, text))
    return text if len(text) < _SHORTEST else _without_ids(text)


def _without_links(text: str) -> str:
    """Every message with a slash pays for the tests, few for a search."""
    if "://" in text:
        text = _LINK.sub(_blank, text)
    return _BARE.sub(_blank, text) if _BARE_HINT.search(text) else text


def _without_ids(text: str) -> str:
    if text.count("-") >= _DASHES:
        text = _UUID.sub(_blank, text)
    if "." in text and _FILE_HINT.search(text):
        text = _FILE.sub(_blank, text)
    return _SNOWFLAKE.sub(_blank, text)


def without_code(text: str) -> str:
    """The text, equally long, with code blanked as well; quoted prose between backticks stays."""
    return _CODE.sub(lambda match: _blank(match) if _LOOKS_LIKE_CODE.search(match.group()) else match.group(), text)


def _blank(match: re.Match[str]) -> str:
    mark = MENTION if match.group().startswith("<@") and not match.group().startswith("<@&") else MASK
    return mark * len(match.group())
