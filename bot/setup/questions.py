"""The questions, in the order in which the person thinks who looks after a school's computers."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime
from functools import partial

from bot.setup import ages
from bot.setup import choices
from bot.setup.answers import Answers
from bot.setup.platforms import PLATFORMS
from bot.setup.platforms import known
from bot.setup.platforms import wants
from bot.setup.question import Question
from bot.setup.question import in_small_letters

_SLACK = "https://api.slack.com/apps → your app"
_DISCORD = "https://discord.com/developers/applications → your application"
_IDS = (
    "The ids stand in the column `id` of your roster. No roster yet? Write later, and run `chaperone init` again then."
)
_LEVELS = ("elementary, middle, high or university",)
_MODES = (
    "observe  decides and records, and tells nobody: start here",
    "warn     tells people privately",
    "enforce  also takes messages away where your policy asks for it and the platform lets it",
)
_AGES = "high", *(str(one) for one in ages.YOUNG)


def _has_age_terms(answers: Answers) -> bool:
    return answers["CHAPERONE_LEVEL"] in _AGES


def _until_somebody_has(answers: Answers) -> str:
    if answers["CHAPERONE_LEVEL"] not in ages.YOUNG:
        return "Left empty; `chaperone doctor` reminds you."
    return "Left empty: in an elementary or middle school Chaperone does not start before somebody has decided."


def _accepted(answer: str, _answers: Answers) -> str:
    return choices.accepted(answer, datetime.now(UTC).astimezone().date())


def _over_http(answers: Answers) -> bool:
    return wants("slack", answers) and not answers["SLACK_APP_TOKEN"]


def _has_mail(answers: Answers) -> bool:
    return bool(answers["SMTP_URL"])


def _signs_in(platform: str, answers: Answers) -> bool:
    return bool(answers["CHAPERONE_URL"]) and wants(platform, answers)


def _with_client(platform: str, answers: Answers) -> bool:
    return _signs_in(platform, answers) and bool(answers[f"{platform.upper()}_CLIENT_ID"])


_on_slack = partial(wants, "slack")
_on_discord = partial(wants, "discord")
_OPTIONAL = "Optional: Enter passes it over, and people sign in another way."

SCHOOL = (
    Question(
        name="CHAPERONE_SCHOOL_NAME",
        asks="The school's name",
        why="It stands in the notice of each conversation and in mails to families.",
        where="As people write it, such as Riverbend High School.",
    ),
    Question(
        name="CHAPERONE_LEVEL",
        asks="Its level",
        why="Some policies ask for more where pupils are younger, and the platforms have age terms.",
        where="The youngest level, if you have several.",
        value=in_small_letters,
        choices=lambda _: _LEVELS,
    ),
    Question(
        name=ages.NAME,
        asks="Who accepted the platforms' age terms for the school",
        why=f"The platforms' age terms come first: {ages.TERMS}.",
        where=(
            "Read the current terms, let the head of school decide, get consent where the law asks for it. Then write "
            "that person's name: it is recorded with today's date. Nobody yet? Write later."
        ),
        wanted=_has_age_terms,
        value=_accepted,
        left=_until_somebody_has,
    ),
    Question(
        name="CHAPERONE_ZONE",
        asks="The school's time zone",
        why="Reminders, quiet hours and the week in numbers go by the school's clock.",
        where="A name such as America/Chicago; this machine's own is proposed.",
        default=choices.zone,
    ),
    Question(
        name="CHAPERONE_LANG",
        asks="Language of the notices, en or es",
        why="People are spoken to in the language of their own account; this one is for all others.",
        where="en is English, es is Spanish.",
        value=in_small_letters,
        default=lambda _: "en",
    ),
    Question(
        name="CHAPERONE_PACKS",
        asks="The policy in force",
        why="It decides what people are told, and each notice cites its clause.",
        where="Its short name below; several parted by commas: the strictest holds. Your own: `chaperone policy new`.",
        choices=choices.packs,
        default=lambda _: "dracut",
    ),
)
PLACES = (
    Question(
        name=PLATFORMS,
        asks="slack, discord or both",
        why="Chaperone sits in Slack workspaces, in Discord servers, or in both.",
        where="Where your classes, teams and clubs write.",
        default=known,
    ),
    Question(
        name="SLACK_BOT_TOKEN",
        asks="Slack's bot token",
        why="With it Chaperone reads the conversations that it was invited to, and writes private notices.",
        where=(
            f"Make the app from `chaperone manifest slack` and install it; then {_SLACK} → OAuth & Permissions → "
            "Bot User OAuth Token (xoxb-…)."
        ),
        secret=True,
        check="slack",
        wanted=_on_slack,
    ),
    Question(
        name="SLACK_APP_TOKEN",
        asks="Slack's app-level token",
        why="With it this machine calls Slack (Socket Mode), and needs no public address.",
        where=(
            f"{_SLACK} → Basic Information → App-Level Tokens → Generate, with connections:write (xapp-…). "
            "Write later if Slack is to call your https address instead."
        ),
        secret=True,
        check="slack_app",
        wanted=_on_slack,
    ),
    Question(
        name="SLACK_SIGNING_SECRET",
        asks="Slack's signing secret",
        why="Without an app-level token Slack calls you over https; the secret proves that it is Slack.",
        where=f"{_SLACK} → Basic Information → App Credentials → Signing Secret: Show.",
        secret=True,
        wanted=_over_http,
    ),
    Question(
        name="DISCORD_TOKEN",
        asks="Discord's bot token",
        why="With it Chaperone reads the channels that its role may view, and writes private notices.",
        where=f"{_DISCORD} → Bot → Reset Token. Switch on there: Server Members Intent and Message Content Intent.",
        secret=True,
        check="discord",
        wanted=_on_discord,
    ),
)
SIGN_IN = (
    Question(
        name="SLACK_CLIENT_ID",
        asks="Slack's client id",
        why=f"With it people sign in to the console with Slack. {_OPTIONAL}",
        where=(
            f"{_SLACK} → Basic Information → App Credentials → Client ID. `chaperone manifest slack` holds the "
            "redirect address; paste it once more, now that there is a public address."
        ),
        wanted=partial(_signs_in, "slack"),
    ),
    Question(
        name="SLACK_CLIENT_SECRET",
        asks="Slack's client secret",
        why="It proves to Slack that it is this installation which asks.",
        where=f"{_SLACK} → Basic Information → App Credentials → Client Secret: Show.",
        secret=True,
        wanted=partial(_with_client, "slack"),
    ),
    Question(
        name="DISCORD_CLIENT_ID",
        asks="Discord's client id",
        why=f"With it people sign in to the console with Discord. {_OPTIONAL}",
        where=(
            f"{_DISCORD} → OAuth2 → Client ID. Add under Redirects there what `chaperone invite discord` prints as the "
            "redirect address."
        ),
        wanted=partial(_signs_in, "discord"),
    ),
    Question(
        name="DISCORD_CLIENT_SECRET",
        asks="Discord's client secret",
        why="It proves to Discord that it is this installation which asks.",
        where=f"{_DISCORD} → OAuth2 → Reset Secret.",
        secret=True,
        wanted=partial(_with_client, "discord"),
    ),
)
MACHINE = (
    Question(
        name="DATABASE_URL",
        asks="Database",
        why="What was decided, what is due and who is on the roster stand there, and no texts of people.",
        where=(
            "Enter for a file in the data folder, which needs nothing more. For PostgreSQL: "
            "postgresql://USER:PASSWORD@HOST/NAME."
        ),
        secret=True,
        check="database",
    ),
    Question(
        name="CHAPERONE_URL",
        asks="Public address",
        why="Families answer there, anybody can report something there, and the console is there.",
        where="https://… of your web server, which hands on to port 8080 here. Write later if there is none yet.",
        check="address",
    ),
    *SIGN_IN,
    Question(
        name="SMTP_URL",
        asks="Mail server",
        why="Parents without an account are asked by mail, and people can sign in to the console by mail.",
        where=(
            "From whoever runs your mail: smtp://USER:PASSWORD@HOST:587 or smtps://USER:PASSWORD@HOST:465, "
            "with %40 for @ in the user."
        ),
        secret=True,
        check="mail",
    ),
    Question(
        name="SMTP_FROM",
        asks="Mail is from",
        why="It is the sender that families see.",
        where="An address that this user may send from, such as chaperone@school.example.",
        check="mail_from",
        wanted=_has_mail,
    ),
)
PEOPLE = (
    Question(
        name="CHAPERONE_SUPERVISOR",
        asks="Supervisor's id",
        why="They are told of what stays open, and decide what is asked.",
        where=_IDS,
        check="person",
    ),
    Question(
        name="CHAPERONE_OVERSEERS",
        asks="Ids of principal and athletic director",
        why="They are copied on private matters; the first comes first.",
        where="Ids of your roster, parted by commas; or later.",
        check="people",
    ),
    Question(
        name="CHAPERONE_SAFEGUARDING",
        asks="Ids of the safeguarding team",
        why="They are told when a person may be in danger, and get the reports.",
        where="Ids of your roster, parted by commas; or later.",
        check="people",
    ),
    Question(
        name="CHAPERONE_CRISIS_LINES",
        asks="Crisis lines",
        why="They are shown wherever somebody may be in danger, and on the report page.",
        where="Label: how to reach it, parted by semicolons. Such as Crisis line, call or text: 988; Nurse: 555-0100.",
    ),
    Question(
        name="CHAPERONE_MODE",
        asks="How far it goes",
        why="Chaperone starts by watching: you see what it would have said before anybody is told anything.",
        where="Leave it at observe for some days.",
        value=in_small_letters,
        choices=lambda _: _MODES,
        default=lambda _: "observe",
    ),
)
QUESTIONS = (*SCHOOL, *PLACES, *MACHINE, *PEOPLE)
