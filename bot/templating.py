"""The templates that every text for people comes from, with their filters."""

from __future__ import annotations

from jinja2 import Environment
from jinja2 import PackageLoader
from jinja2 import StrictUndefined

from bot.filters import install


def text_templates() -> Environment:
    """An environment that finds `LANG/...` templates; they are read when they are first needed."""
    environment = Environment(
        loader=PackageLoader("bot", "templates"),
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - texts are plain; each platform's renderer escapes for its own place
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
    )
    install(environment)
    return environment
