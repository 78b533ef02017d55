"""Opens the live platforms and the web part, each imported only where it is wanted."""

from __future__ import annotations

from collections.abc import Awaitable
from collections.abc import Callable
from collections.abc import Mapping
from collections.abc import Sequence
from typing import TYPE_CHECKING
from typing import Protocol

from pydantic import SecretStr

from bot.asking import ConsentDoor
from bot.awaypage import AwayPage
from bot.language import LANGUAGES
from bot.pages import page_style
from bot.ports import Mail
from bot.ports import Platform
from bot.reporting.files import MOST_BYTES
from bot.reporting.files import MOST_FILES
from bot.reporting.files import MOST_TOGETHER
from bot.settings import Settings
from bot.settings import addresses
from bot.settings import remedy
from bot.words import table
from policy.model import ChaperoneError
from policy.model import SettingError

if TYPE_CHECKING:
    from starlette.routing import Route

    from adapters.web.report import ReportPages
    from bot.desk.door import ConsoleDoor
    from bot.wiring.reports import Reports

Ready = Callable[[], Awaitable[Mapping[str, str | float]]]
"""What is wrong just now, a name and a code each; there is no code where the house is ready. Numbers are only told."""
Calls = Callable[[str], Callable[[str], None]]
"""By platform, who hears how each call of its API ended."""
Figures = Callable[[], Awaitable[bytes]]
"""Draws the figures for Prometheus."""


class Serving(Protocol):
    """The web part at work; `port` is the one that it got."""

    port: int

    async def run(self) -> None:
        """Serve until `stop`."""
        ...

    def stop(self) -> None:
        """Ask for the end."""
        ...

    def close(self) -> None:
        """Let go of the address, also where nobody ever ran this."""
        ...


def _uncounted(_platform: str) -> Callable[[str], None]:
    return lambda _outcome: None


async def open_platforms(
    settings: Settings, *, note: Callable[[str], None], calls: Calls = _uncounted, voice: bool = False
) -> tuple[Platform, ...]:
    """Every platform whose tokens are set. Raises `SettingError` where there is none, or a token is refused.

    `voice`: whether it is asked who is in calls.
    """
    if settings.slack_bot_token is None and settings.discord_token is None:
        problem = "no platform has a token, so that there is nothing to listen to"
        raise SettingError("SLACK_BOT_TOKEN", problem, f"{remedy('SLACK_BOT_TOKEN')}; or set DISCORD_TOKEN")
    opened: list[Platform] = []
    try:
        if settings.slack_bot_token is not None:
            opened.append(await _open_slack(settings, note, calls("slack")))
        if settings.discord_token is not None:
            opened.append(await _open_discord(settings, note, calls("discord"), voice=voice))
    except ChaperoneError:
        for one in opened:
            await one.close()
        raise
    return tuple(opened)


async def _open_slack(settings: Settings, note: Callable[[str], None], called: Callable[[str], None]) -> Platform:
    # slack-bolt takes most of a second to import, and a rehearsal needs none of it
    from adapters.slack.platform import Access  # noqa: PLC0415
    from adapters.slack.platform import open_slack  # noqa: PLC0415

    access = Access(
        bot_token=_secret(settings.slack_bot_token),
        app_token=_secret(settings.slack_app_token),
        signing_secret=_secret(settings.slack_signing_secret),
        api_url=settings.slack_api_url,
    )
    return await open_slack(access, note=note, called=called)


async def _open_discord(
    settings: Settings, note: Callable[[str], None], called: Callable[[str], None], *, voice: bool
) -> Platform:
    # discord.py takes half a second to import, and a school on Slack alone needs none of it
    from adapters.discord.platform import Access  # noqa: PLC0415
    from adapters.discord.platform import open_discord  # noqa: PLC0415

    access = Access(
        token=_secret(settings.discord_token),
        content=settings.discord_content,
        voice=voice,
        api_url=settings.discord_api_url,
        gateway_url=settings.discord_gateway_url,
    )
    others = {lang: command_texts(lang) for lang in LANGUAGES if lang != settings.lang}
    return await open_discord(access, command_texts(settings.lang), others=others, note=note, called=called)


def command_texts(lang: str) -> Mapping[str, tuple[str, str]]:
    """What people see of the commands before they call them: description and hint, by name; the menu entries' too.

    `command.field` is for a platform that shows fields: what each of them is for.
    """
    words, fields = table(lang)["slack"], table(lang)["discord"]["fields"]
    commands = {name: (one["description"], one["hint"]) for name, one in words["commands"].items()}
    told = {f"{name}.{field}": (text, "") for name, one in fields.items() for field, text in one.items()}
    menu = {"report_message": words["shortcut"]["name"], "policy_message": words["policy_shortcut"]["name"]}
    return {**commands, **told, **{name: (label, "") for name, label in menu.items()}}


def web_server(  # noqa: PLR0913 - as many as there are kinds of pages
    settings: Settings,
    platforms: Sequence[Platform],
    *,
    ready: Ready,
    door: ConsentDoor | None = None,
    reports: Reports | None = None,
    console: ConsoleDoor | None = None,
    figures: Figures | None = None,
    more: Sequence[Route] = (),
) -> Serving:
    """The web part on its address, with the doors of every platform, and the pages for people where it is public.

    `figures` are drawn for Prometheus; `more` are pages that stand before the console's.
    """
    from adapters.web.app import create_web  # noqa: PLC0415 - the web part alone needs Starlette and uvicorn
    from adapters.web.away import STYLE  # noqa: PLC0415
    from adapters.web.consent import ConsentPages  # noqa: PLC0415
    from adapters.web.metrics import MetricsPage  # noqa: PLC0415
    from adapters.web.server import WebServer  # noqa: PLC0415

    posts = {path: post for one in platforms for path, post in one.posts.items()}
    pages = ConsentPages(door, url=settings.url).routes() if door is not None and settings.url else []
    if reports is not None and settings.url:
        pages += report_pages(reports, settings.url).routes()
    if figures is not None:
        alone = not posts and not settings.url and settings.host in addresses.HERE
        pages += MetricsPage(figures, token=_secret(settings.metrics_token), alone=alone).routes()
    pages += more
    address = addresses.console(settings.url, settings.host, settings.port)
    if console is not None and address:
        pages += console_routes(console, address)
    away = AwayPage(lang=settings.lang, style_path=STYLE)
    web = create_web(posts=posts, ready=ready, pages=pages, away=away)
    return WebServer(web, host=settings.host, port=settings.port)


def report_pages(reports: Reports, url: str) -> ReportPages:
    """The pages on which somebody reports something, with what they put up with."""
    from adapters.web.limits import Limit  # noqa: PLC0415 - as above
    from adapters.web.report import MOST_REPORTS  # noqa: PLC0415
    from adapters.web.report import MOST_WRONG  # noqa: PLC0415
    from adapters.web.report import Limits  # noqa: PLC0415
    from adapters.web.report import ReportPages  # noqa: PLC0415
    from adapters.web.uploads import Most  # noqa: PLC0415

    files = Most(files=MOST_FILES, each=MOST_BYTES, together=MOST_TOGETHER)
    limits = Limits(reports=Limit(MOST_REPORTS), wrong=Limit(MOST_WRONG), files=files)
    return ReportPages(*reports, style=page_style(), url=url, limits=limits)


def console_routes(door: ConsoleDoor, url: str) -> list[Route]:
    """The console, and behind it what is said of an address that there is not: it stands last."""
    from adapters.web.console import ConsolePages  # noqa: PLC0415 - as above

    pages = ConsolePages(door, style=page_style(), url=url)
    return [*pages.routes(), pages.missing()]


def open_mail(settings: Settings) -> Mail | None:
    """The school's mail server; None where none is set."""
    from adapters.email import SmtpMail  # noqa: PLC0415 - what a school without mail needs not

    if settings.smtp_url is None:
        return None
    return SmtpMail(_secret(settings.smtp_url), sender=settings.smtp_from or "", name=settings.school_name)


def _secret(value: SecretStr | None) -> str:
    return value.get_secret_value() if value else ""
