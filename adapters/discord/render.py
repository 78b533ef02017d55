"""A notice as a message of Discord: a line that notifications show, the text as an embed, its buttons.

The line is the title alone, so that a locked screen says no more. A notice that is too large loses its last
paragraphs, and says so by an ellipsis.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import discord

from adapters.discord.ids import LONGEST
from adapters.discord.ids import form_id
from adapters.discord.ids import press_id
from adapters.discord.words import cut
from adapters.discord.words import fitted
from adapters.discord.words import parted
from adapters.discord.words import size
from policy.model import Button
from policy.model import ButtonKey
from policy.model import Notice

CONTENT = 2000
"""The most that a message's content holds. Discord's OpenAPI document names 4,000, which the API refuses."""
DESCRIPTION = 4096
"""The most that an embed's text holds."""
ALL, EMBEDS = 5_900, 10
"""What all of a message's embeds hold together (6,000, with some room for marks), and how many there may be."""

Part = tuple[str, list[discord.Embed], discord.ui.View]
"""One of the messages that a notice becomes: content, embeds, buttons."""

_LINE = 256
_PIECE = 1500
"""Of a text that is parted: with its line and some small print it fits into a message without embeds."""
_CITED = 1900
_LABEL, _URL, _BUTTONS = 80, 512, 25
_NOTHING = "…"


def content_of(notice: Notice) -> str:
    """What notifications say: the title, else the first line."""
    lines = (" ".join(one.split()) for text in (notice.title, *notice.paragraphs) for one in text.split("\n"))
    return fitted(next(filter(None, lines), _NOTHING), _LINE)


def whole_of(notice: Notice) -> str:
    """All that it says as the message itself, for a channel in which the bot may show no embeds."""
    return _unframed(content_of(notice), notice)


def _unframed(line: str, notice: Notice) -> str:
    said = (line, *(embed.description for embed in embeds_of(notice)))
    small = (f"-# {line}" for embed in embeds_of(notice) for line in (embed.footer.text or "").split("\n") if line)
    body = "\n\n".join(filter(None, said))
    return cut("\n".join((body, *small)), CONTENT)


def embeds_of(notice: Notice) -> list[discord.Embed]:
    """The paragraphs, and the citations in small print; no embed where there is neither."""
    text = "\n\n".join(one.strip() for one in notice.paragraphs if one.strip())
    said = notice.cited or tuple(f"{one.title}, {one.locator}" for one in notice.citations)
    cited = cut("\n".join(" ".join(line.split()) for line in said if line.strip()), _CITED)
    if not text and not cited:
        return [] if not notice.parts else _part_embeds(notice, ALL)
    embed = discord.Embed(description=fitted(text, DESCRIPTION) or None)
    own = embed.set_footer(text=cited) if cited else embed
    return [own, *_part_embeds(notice, ALL - size(text) - size(cited))]


def _part_embeds(notice: Notice, room: int) -> list[discord.Embed]:
    """A card each, as many as fit whole; those with buttons are numbered, for all buttons stand below all cards."""
    embeds: list[discord.Embed] = []
    for part in _numbered(notice):
        text = "\n\n".join(one.strip() for one in part.paragraphs if one.strip())
        title = fitted(" ".join(part.title.split()), _LINE)
        room -= size(title) + size(text)
        if room < 0 or len(embeds) + 1 >= EMBEDS:
            break
        embeds.append(discord.Embed(title=title or None, description=fitted(text, DESCRIPTION) or None))
    return embeds


def _numbered(notice: Notice) -> list[Notice]:
    """The parts, with a number on each that has buttons and on those buttons, where there is more than one such."""
    several = sum(bool(one.buttons) for one in notice.parts) > 1
    parts, number = [], 0
    for one in notice.parts:
        if not (one.buttons and several):
            parts.append(one)
            continue
        number += 1
        buttons = tuple(replace(button, label=f"{number} · {button.label}") for button in one.buttons)
        parts.append(replace(one, title=f"{number} · {one.title}", buttons=buttons))
    return parts


def parts_of(notice: Notice, *, framed: bool) -> list[Part]:
    """The whole of it, for all readers of a place: what one message does not hold goes on in the next.

    `framed`: the text stands in embeds. The small print and the buttons come with the last one.
    """
    text = "\n\n".join(one.strip() for one in notice.paragraphs if one.strip())
    pieces = parted(text, DESCRIPTION if framed else _PIECE)
    parts: list[Part] = []
    for number, piece in enumerate(pieces):
        last = number == len(pieces) - 1
        part = replace(
            notice,
            paragraphs=(piece,),
            citations=notice.citations if last else (),
            cited=notice.cited if last else (),
            buttons=notice.buttons if last else (),
        )
        line = content_of(part) if number == 0 else ""
        parts.append((line if framed else _unframed(line, part), embeds_of(part) if framed else [], view_of(part)))
    return parts


def view_of(notice: Notice) -> discord.ui.View:
    """The notice's buttons."""
    buttons = (*notice.buttons, *(button for part in _numbered(notice) for button in part.buttons))
    found = {item.custom_id or item.url: item for item in (_button(one, notice.lang) for one in buttons) if item}
    return _view(*islice(found.values(), _BUTTONS))


def stub_of(notice: Notice, member: int) -> str | None:
    """The line that stands in public for everybody, with a mention of the member; None where the notice has none."""
    line = " ".join(notice.stub.split())
    return f"<@{member}> {fitted(line, CONTENT - 25)}" if line else None


def stub_view_of(notice: Notice) -> discord.ui.View | None:
    """The button of that line, which hands the notice over in private; None where nothing would come back with it."""
    why = (
        _button(Button(key=ButtonKey.WHY, label=notice.why, value=notice.about), notice.lang) if notice.about else None
    )
    return _view(why) if why else None


def _view(*items: discord.ui.Button[discord.ui.View]) -> discord.ui.View:
    """The library must not keep it: presses are told by their ids alone, also after a restart."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


def _button(button: Button, lang: str) -> discord.ui.Button[discord.ui.View] | None:
    """One button; None for one that Discord would not take."""
    label = cut(" ".join(button.label.split()), _LABEL)
    if not label:
        return None
    if button.url is not None:
        known = size(button.url) <= _URL and button.url.startswith(("https://", "http://"))
        return discord.ui.Button(label=label, url=button.url) if known else None
    style = discord.ButtonStyle.primary if button.primary else discord.ButtonStyle.secondary
    ident = form_id(button.key, lang, button.value) if button.form else press_id(button.key, button.value)
    return discord.ui.Button(label=label, style=style, custom_id=ident) if size(ident) <= LONGEST else None
