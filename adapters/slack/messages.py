"""The `message` event and all its subtypes: said, edited, deleted, a new topic, a new visibility, a word to the bot."""

from __future__ import annotations

from collections.abc import Iterator

from adapters.mention import asked_of
from adapters.slack.cards import file_words
from adapters.slack.cards import files_of
from adapters.slack.cards import quotes_of
from adapters.slack.happening import Happening
from adapters.slack.message import author_of
from adapters.slack.people import SLACKBOT
from adapters.slack.reasons import DIRECT
from adapters.slack.reasons import OWN
from adapters.slack.reasons import UNCHANGED
from adapters.slack.reasons import UNREADABLE
from adapters.slack.said import TITLES
from adapters.slack.said import is_mine
from adapters.slack.said import message_in
from adapters.slack.translated import Translated
from adapters.slack.translated import ignored
from adapters.values import Json
from adapters.values import object_of
from adapters.values import text_of
from adapters.values import word_of
from policy.model import CommandInvoked
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import Message
from policy.model import MessageDeleted
from policy.model import MessageEdited
from policy.model import MessagePosted
from policy.model import MessageRef
from policy.model import VisibilityChanged
from policy.model import text_parts

CHAT = "chat"
"""The command that somebody calls by writing to the bot."""
_VISIBILITY = {
    f"{place}_convert_to_{word}": kind
    for place in ("channel", "group")
    for word, kind in (("public", ConversationKind.PUBLIC_CHANNEL), ("private", ConversationKind.PRIVATE_CHANNEL))
}
_OTHER = frozenset({"channel_archive", "channel_unarchive", "group_archive", "group_unarchive"})
_DIRECT = {"im", "app_home"}
"""`app_home` is what Slack called the talk with a bot before 2020."""


def message_event(seen: Happening) -> Translated:
    """What follows from a `message` event."""
    channel, subtype = word_of(seen.row, "channel"), word_of(seen.row, "subtype")
    if not channel:
        return ignored(UNREADABLE)
    place = seen.me.place(channel)
    match subtype:
        case "message_changed":
            return _changed(seen, place)
        case "message_deleted":
            return _deleted(seen, place, object_of(seen.row, "previous_message"), word_of(seen.row, "deleted_ts"))
        case _ if subtype in _VISIBILITY:
            return _converted(seen, place, _VISIBILITY[subtype])
        case _:
            return _posted(seen, place, subtype)


def _posted(seen: Happening, place: ConversationRef, subtype: str) -> Translated:
    stale = (place,) if subtype in TITLES or subtype in _OTHER else ()
    message = message_in(seen.row, place, seen.me)
    if isinstance(message, str):
        return ignored(message, *stale)
    if _is_direct(seen.row):
        return _chat(seen, message)
    event = MessagePosted(id=seen.id, workspace=place.workspace, at=message.at, message=message)
    words = asked_of(seen.me.user, message.text)
    asked = None if words is None else _asking(seen, message, words, f"{seen.id}:asked")
    return Translated(event=event, asked=asked, stale=stale)


def _chat(seen: Happening, message: Message) -> Translated:
    """A person wrote to the bot: asked, not said; what stands in a file or card counts where there is no text."""
    words = message.text if message.text.strip() else "\n".join(part.text for part in text_parts(message))
    return Translated(event=_asking(seen, message, words, seen.id))


def _asking(seen: Happening, message: Message, words: str, ident: str) -> CommandInvoked:
    return CommandInvoked(
        id=ident,
        workspace=seen.me.workspace,
        at=message.at,
        by=message.author,
        name=CHAT,
        text=words,
        conversation=message.ref.place,
    )


def _is_direct(row: Json) -> bool:
    """Whether it stands in the bot's own talk with one person: no other direct message reaches a bot."""
    kind = word_of(row, "channel_type")
    return kind in _DIRECT if kind else word_of(row, "channel").startswith("D")


def _changed(seen: Happening, place: ConversationRef) -> Translated:
    """An edit; or a deletion, where replies keep the deleted message's place; or nothing that anybody would see."""
    inner, before = object_of(seen.row, "message"), object_of(seen.row, "previous_message")
    ts = word_of(inner, "ts") or word_of(before, "ts")
    if not inner or not ts:
        return ignored(UNREADABLE)
    if word_of(inner, "subtype") == "tombstone":
        return _deleted(seen, place, before, ts)
    message = message_in({**inner, "ts": ts}, place, seen.me)
    if isinstance(message, str):
        return ignored(message)
    if _is_direct(seen.row):
        return ignored(DIRECT)
    if before and _as_read(before) == _as_read(inner):
        return ignored(UNCHANGED)
    added = _added(before, inner)
    event = MessageEdited(id=seen.id, workspace=place.workspace, at=seen.at, message=message, added=added)
    return Translated(event=event)


def _added(before: Json, after: Json) -> tuple[str, ...]:
    """Ids of the files that came with a change; none where Slack does not say what was before."""
    known = set(_file_ids(before))
    return tuple(one for one in _file_ids(after) if one not in known) if before else ()


def _file_ids(row: Json) -> Iterator[str]:
    files = (*files_of(row), *(one for quote in quotes_of(row) for one in quote.attachments))
    yield from (one.id for one in files if one.id)


def _as_read(row: Json) -> object:
    """What people wrote in it and when they last did. Cards of links are left out: Slack adds them after a while."""
    text, last = text_of(row, "text"), word_of(object_of(row, "edited"), "ts")
    return (text, files_of(row), tuple(file_words(row, text)), tuple(quotes_of(row)), last)


def _deleted(seen: Happening, place: ConversationRef, before: Json, told: str) -> Translated:
    ts = told or word_of(before, "ts")
    if not ts:
        return ignored(UNREADABLE)
    if is_mine(before, seen.me):
        return ignored(OWN)
    if _is_direct(seen.row):
        return ignored(DIRECT)
    ref = MessageRef(workspace=place.workspace, conversation=place.id, id=ts)
    return Translated(event=MessageDeleted(id=seen.id, workspace=place.workspace, at=seen.at, ref=ref))


def _converted(seen: Happening, place: ConversationRef, to: ConversationKind) -> Translated:
    author = author_of(seen.row)
    by = seen.me.member(author) if author and author != SLACKBOT else None
    event = VisibilityChanged(id=seen.id, workspace=place.workspace, at=seen.at, conversation=place, to=to, by=by)
    return Translated(event=event, stale=(place,))
