"""A form as Discord's modal. What it belongs to travels in its id and comes back when it is sent."""

from __future__ import annotations

import discord

from adapters.discord.ids import LONGEST
from adapters.discord.ids import sent_id
from adapters.discord.words import cut
from adapters.discord.words import size
from policy.model import Choice
from policy.model import Field
from policy.model import Form

_TITLE, _LABEL, _HINT, _FIELDS = 45, 45, 100, 5
_OPTION, _OPTIONS, _INPUT = 100, 25, 4000
_ONE_LINE = 120  # characters; a longer answer gets a larger box
_ABOUT = "about"


def modal_of(form: Form, *, button: str, value: str, given: tuple[tuple[str, str], ...] = ()) -> discord.ui.Modal:
    """The modal that answers a press. `button` and `value` are those of the press.

    Of `given`, the answers that are known already, the modal's id keeps `about`: whose message is reported. Discord
    has no button text of ours for sending it, so the form's `submit` is not shown.
    """
    about = dict(given).get(_ABOUT, "")
    ident = sent_id(button, value, about)
    ident = ident if size(ident) <= LONGEST else sent_id(button, value, "")
    modal = discord.ui.Modal(title=cut(form.title, _TITLE) or "…", custom_id=ident, timeout=None)
    asked = (one for one in form.fields if one.name != _ABOUT or not about)  # what was said stays with the client
    for _, field in zip(range(_FIELDS), asked, strict=False):
        modal.add_item(_labelled(field))
    modal.stop()  # the library must not keep it: what is sent is told by its id alone
    return modal


def _labelled(field: Field) -> discord.ui.Label[discord.ui.Modal]:
    label = " ".join(field.label.split()) or field.name
    beside = label if size(label) > _LABEL else field.hint  # a long question stands below its own beginning
    hint = cut(beside, _HINT) if beside else None
    return discord.ui.Label(text=cut(label, _LABEL), description=hint, component=_asking(field))


def _asking(field: Field) -> discord.ui.Item[discord.ui.Modal]:
    if field.choices:
        options = [_option(one) for one in field.choices[:_OPTIONS]]
        return discord.ui.Select(
            custom_id=field.name, options=options, required=field.required, min_values=1 if field.required else 0
        )
    most = min(field.limit, _INPUT) if field.limit else _INPUT
    style = discord.TextStyle.paragraph if most > _ONE_LINE else discord.TextStyle.short
    return discord.ui.TextInput(custom_id=field.name, style=style, max_length=most, required=field.required)


def _option(choice: Choice) -> discord.SelectOption:
    return discord.SelectOption(label=cut(choice.label, _OPTION), value=choice.value)
