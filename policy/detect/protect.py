"""Spans that are never searched: mentions, links, emoji, ids of platforms, code that looks like code.

They are blanked by a character of their own, so that all offsets stay as they are.
Formats: Slack's message formatting (`<@U…>`, `<#C…|name>`, `<!here>`, `<https://…|label>`) and Discord's
(`<@123>`, `<@&123>`, `<#123>`, `<:name:123>`, `<t:…>`, `</command:123>`).
"""

from __future__ import annotations

import re

MASK = "\x00"
"""What stands in a protected place; never part of any value."""
MENTION = "\x01"
"""What stands in the place of a person who is mentioned (`<@U…>`, `<@123>`); never part of any value either."""

_LINK = r"https?://(?!wa\.me/|api\.whatsapp\.com/)[^\s<>|]{1,2000}"
_SPANS = re.compile(
    r"<(?:[@#!][^<>\n]{1,120}|a?:\w{2,32}:\d{15,21}|t:-?\d{1,14}(?::[tTdDfFR])?|/[\w -]{1,100}:\d{15,21})>"
    rf"|{_LINK}"
    r"|(?<![\w@.-])(?!wa\.me/)(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,10}/[^\s<>|]{1,2000}"
    r"|(?<![0-9a-f-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-f])"
    r"|(?<!\w):(?=[\w+-]{0,40}[a-z]|[+-]1:|100:)[\w+-]{2,40}:(?!\w)"
    r"|(?<![\d+])\d{17,20}(?!\d)",
    re.IGNORECASE,
)
_CODE = re.compile(r"```[^`]{1,40000}```|`[^`\n]{1,4000}`")
_LOOKS_LIKE_CODE = re.compile(
    r"[{};]|\w\(|[=!<>]=|\b(?:git|npm|pip|sudo|cd|curl|ssh|def|import|return|const|let|var|print|echo|export)\b|0x[0-9a-f]"
    r"|\w\s*=\s*\S|\w+\[\w*\]",
    re.IGNORECASE,
)


def protect(text: str) -> str:
    """The text, equally long, with platform markup and links blanked."""
    if "<" not in text and ":" not in text and "/" not in text and not _long_id(text):
        return text
    return _SPANS.sub(_blank, text)


def without_code(text: str) -> str:
    """The text, equally long, with code blanked as well; quoted prose between backticks stays."""
    return _CODE.sub(lambda match: _blank(match) if _LOOKS_LIKE_CODE.search(match.group()) else match.group(), text)


def _long_id(text: str) -> bool:
    return len(text) >= 17 and (text.count("-") >= 4 or re.search(r"\d{17}", text) is not None)


def _blank(match: re.Match[str]) -> str:
    mark = MENTION if match.group().startswith("<@") and not match.group().startswith("<@&") else MASK
    return mark * len(match.group())
