"""What somebody does on the page, as events of the scene: the same that a file of scenes holds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from datetime import timedelta

from bot.play.flow import HOME
from bot.play.running import Running
from bot.rehearse.acts import Act
from bot.rehearse.acts import Stage
from bot.rehearse.cast import member_ref
from bot.rehearse.cast import place_ref
from bot.rehearse.scenario import SceneEvent
from bot.wiring import Delivered
from policy.model import Button
from policy.model import MessageRef

LONGEST = 4_000
"""Characters of a message: as many as Slack's composer takes."""
ANSWER = "answer."
"""How the names of a form's answers begin."""
TURNS = {"hour": timedelta(hours=1), "week": timedelta(days=8)}


def said(who: str, where: str, form: Mapping[str, str]) -> SceneEvent | None:
    """A message, a file's name with its caption, or a command; None where nothing was typed."""
    text = (form.get("example") or form.get("text", "")).strip()[:LONGEST]
    file = form.get("file", "").strip()[:200]
    place = None if where == HOME else where
    if text.startswith("/") and not file:
        name, _, rest = text.partition(" ")
        return SceneEvent(t="0s", do="command", by=who, conversation=place, arg=name, text=rest.strip())
    if not text and not file:
        return None
    if place is None:
        return SceneEvent(t="0s", do="command", by=who, arg="/chat", text=text)
    if file:
        return SceneEvent(t="0s", do="file", by=who, conversation=place, arg=file, text=text)
    return SceneEvent(t="0s", do="message", by=who, conversation=place, text=text)


def changed(running: Running, who: str, where: str, form: Mapping[str, str]) -> SceneEvent | None:
    """A change of an own message, or its end where no text is left; None where it is not one's own."""
    ref = MessageRef(workspace=place_ref(where).workspace, conversation=where, id=form.get("message", ""))
    message = running.play.chat.message(ref)
    if message is None or message.author != member_ref(who):
        return None
    text = form.get("text", "").strip()[:LONGEST]
    name = running.play.name(ref)
    do = "edit" if text and "delete" not in form else "delete"
    if do == "edit" and text == message.text:
        return None
    return SceneEvent.model_validate(
        {"t": "0s", "do": do, "by": who, "conversation": where, "ref": name, "text": text or None}
    )


def pressed(running: Running, who: str, where: str, form: Mapping[str, str]) -> tuple[SceneEvent, Act] | None:
    """A press of a button of a notice that somebody got, with the answers of its form; None where there is none."""
    told = _delivered(running, who, form.get("notice", ""))
    button = _button(told, form.get("button", "")) if told else None
    if button is None:
        return None
    asked = {one.name for one in button.form.fields} if button.form else set()
    answers = tuple((name, form[ANSWER + name].strip()) for name in sorted(asked) if form.get(ANSWER + name))
    place = None if where == HOME else where
    event = SceneEvent(t="0s", do="button", by=who, conversation=place, arg=button.key)

    async def press(stage: Stage, _event: SceneEvent, at: datetime) -> None:
        await stage.chat.press(
            member_ref(who),
            button.key,
            at=at,
            conversation=place_ref(place) if place else None,
            form=answers,
            value=button.value,
            read=running.play.house.chat_reports.read,  # as live platforms do: a report names nobody
        )

    return event, press


def _delivered(running: Running, who: str, notice: str) -> Delivered | None:
    mine = (one for one in running.play.chat.delivered if one.to == member_ref(who))
    return next((one for one in mine if one.delivery == notice), None)


def _button(told: Delivered, number: str) -> Button | None:
    offered = [one for one in told.notice.every_button if one.url is None]
    return next((one for index, one in enumerate(offered) if str(index) == number), None)


def moment(running: Running, turn: str) -> datetime | None:
    """Where a turn of the clock leads to; None for what is no turn."""
    if turn == "morning":
        return running.morning()
    return running.now + TURNS[turn] if turn in TURNS else None
