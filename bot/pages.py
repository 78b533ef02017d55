"""Pages for people: one frame, one style sheet. Everything is escaped; no script, no picture, nothing of others."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import Environment
from jinja2 import PackageLoader
from jinja2 import StrictUndefined

from bot.filters import install


@cache
def page_style() -> str:
    """The style sheet of every page."""
    return (files("bot") / "templates" / "page.css").read_text("utf-8")


def fill_page(template: str, **values: object) -> str:
    """A page's HTML. Raises `jinja2.UndefinedError` where a value is missing."""
    return _environment().get_template(template).render(**values)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("bot", "templates"),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    install(made)
    return made
