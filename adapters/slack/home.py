"""The app's own place (App Home): a card and its parts as one view, published for one person.

A view holds 100 blocks and 250,000 characters. Who looks is told by `app_home_opened`, with the hash of the view that
stands there: a view that was drawn for another one is refused, drawn anew and put in place of whatever stands there.
"""

from __future__ import annotations

from collections.abc import Iterator

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.errors import Note
from adapters.slack.errors import asked
from adapters.slack.render import blocks_of
from adapters.slack.words import Block
from adapters.values import Json
from adapters.values import object_of
from adapters.values import word_of
from policy.model import AT_HOME
from policy.model import Notice
from policy.model import NoticeKey

BLOCKS = 100
"""Blocks of one view."""
_DIVIDER: Block = {"type": "divider"}


def home_in(payload: Json) -> str:
    """The `reply_to` of what is done in the view that stands at home, with its hash; "" for what is done elsewhere."""
    view = object_of(payload, "view")
    return f"{AT_HOME}{word_of(view, 'hash')}" if word_of(view, "type") == "home" else ""


def is_home(notice: Notice) -> bool:
    """Whether a notice is what stands at home."""
    return NoticeKey.HOME_START in notice.keys


def home_of(notice: Notice) -> Block:
    """The view for `views.publish`; of more than it holds the last parts are left out, whole."""
    blocks: list[Block] = []
    for part in _parts(notice):
        if len(blocks) + len(part) > BLOCKS:
            break
        blocks += part
    return {"type": "home", "callback_id": "home", "blocks": blocks}


def _parts(notice: Notice) -> Iterator[list[Block]]:
    yield blocks_of(notice, alone=True)
    for one in notice.parts:
        yield [_DIVIDER, *blocks_of(one)]


async def publish(
    client: AsyncWebClient, note: Note, user: str, notice: Notice, *, reply_to: str = "", again: bool = False
) -> None:
    """Put it in its place. Raises `DeliveryError`, to be tried again where another one came first."""
    known = "" if again else reply_to.removeprefix(AT_HOME)
    more = {"hash": known} if known else {}
    await asked(client.views_publish(user_id=user, view=home_of(notice), **more), note)
