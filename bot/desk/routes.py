"""Every page of the console, in one table: nothing is served that does not stand here."""

from __future__ import annotations

from bot.desk import today
from bot.desk.access import EVERY
from bot.desk.entrance import Entrance
from bot.desk.pages import Page
from bot.desk.replies import Gate
from bot.desk.views.table import VIEWS

GATES: tuple[Gate, ...] = (
    Gate(name="sign_in", path="/sign-in", open=Entrance.look),
    Gate(name="sign_in_mail", path="/sign-in/mail", method="POST", open=Entrance.ask_mail),
    Gate(name="sign_in_link", path="/sign-in/link/{token}", open=Entrance.look_at_link),
    Gate(name="sign_in_link_used", path="/sign-in/link/{token}", method="POST", open=Entrance.use_link),
    Gate(name="sign_in_by", path="/sign-in/{provider}", open=Entrance.leave_for),
    Gate(name="sign_in_back", path="/sign-in/{provider}/back", open=Entrance.come_back),
    Gate(name="sign_out", path="/sign-out", method="POST", open=Entrance.sign_out),
    Gate(name="language", path="/language", method="POST", open=Entrance.speak),
)
"""The way in, and out."""
PAGES: tuple[Page | Gate, ...] = (
    Page(name="today", path="/", show=today.show, roles=EVERY, menu=True),
    *VIEWS,
    *GATES,
)
