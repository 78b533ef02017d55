"""Settings: where they come from, which value is refused and with which words, and what never shows."""

from __future__ import annotations

from datetime import time
from pathlib import Path

import pytest

from bot.doctor import Check
from bot.doctor import State
from bot.doctor.school import settings_form
from bot.settings import Settings
from bot.settings import inspect_settings
from bot.settings import load_settings
from bot.settings.sources import NAMES
from bot.settings.sources import read_raw
from policy.model import Calendar
from policy.model import Known
from policy.model import Level
from policy.model import Mode
from policy.model import QuietHours
from policy.model import School
from policy.model import SettingError

BOT = "copy it from https://api.slack.com/apps, your app → OAuth & Permissions → Bot User OAuth Token"
APP = (
    "make one with the scope connections:write at https://api.slack.com/apps, your app "
    "→ Basic Information → App-Level Tokens"
)
SECRET = "copy it from https://api.slack.com/apps, your app → Basic Information → App Credentials → Signing Secret"
DISCORD = "copy it from https://discord.com/developers/applications, your application → Bot → Reset Token"
SECRETS = {
    "SLACK_BOT_TOKEN": "xoxb-1-quokka",
    "SLACK_APP_TOKEN": "xapp-1-quokka",
    "SLACK_SIGNING_SECRET": "quokka",
    "DISCORD_TOKEN": "quokka.a.b",
    "SMTP_URL": "smtp://me:quokka@mail.example:587",
    "DATABASE_URL": "postgresql://me:quokka@db.example/school",
    "CHAPERONE_KEYS": "cXVva2thcXVva2thcXVva2thcXVva2thcXVva2thMTI=",
}


@pytest.fixture(autouse=True)
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one's own and no setting."""
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(capture: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    for name, value in capture.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingError) as caught:
        load_settings()
    return str(caught.value)


def test_nothing_is_needed() -> None:
    found = load_settings()
    assert (found.school(), found.database, found.key_file, found.port) == (
        School(
            packs=("dracut",),
            mode=Mode.OBSERVE,
            zone="America/New_York",
            lang="en",
            calendar=Calendar(quiet=QuietHours(since=time(21), until=time(7))),
            known=Known(regions=("US",)),
        ),
        "sqlite:///data/chaperone.sqlite3",
        Path("data/keys"),
        8080,
    )


def test_the_environment_goes_before_the_file(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty / ".env").write_text("CHAPERONE_PACKS=mit\nCHAPERONE_MODE=warn\nCHAPERONE_PORT=\n", "utf-8")
    monkeypatch.setenv("CHAPERONE_PACKS", "derby; nycdoe")
    found = load_settings()
    assert (found.packs, found.mode, found.port) == (("derby", "nycdoe"), Mode.WARN, 8080)


@pytest.mark.parametrize(("names", "folder"), [({}, "data/packs"), ({"CHAPERONE_PACKS_FOLDER": "ours"}, "ours")])
def test_a_policy_of_the_schools_own_can_be_in_force(
    names: dict[str, str], folder: str, empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (empty / folder).mkdir(parents=True)
    (empty / folder / "falcons.toml").write_text("read when it is needed", "utf-8")
    for name, value in {"CHAPERONE_PACKS": "falcons, mit", **names}.items():
        monkeypatch.setenv(name, value)
    found = load_settings()
    assert (found.packs, found.own_packs) == (("falcons", "mit"), Path(folder))


def test_lists_and_words_are_read_as_people_write_them(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "CHAPERONE_LEVEL": " High ",
        "CHAPERONE_OVERSEERS": "ruth, peter;ana",
        "CHAPERONE_VENUES": "1 Main St, Dracut; 2 Lake Rd",
        "CHAPERONE_EMAIL_DOMAINS": "@School.example",
        "CHAPERONE_REGIONS": "us,ca",
        "CHAPERONE_PHONES": "978-555-0100,x3-1212",
        "CHAPERONE_EMAILS": "boosters@mail.example, office@mail.example",
        "CHAPERONE_HANDLES": "@Falcons; falcons.band",
        "CHAPERONE_STUDENT_IDS": r"30\d{5}; MG-?\d{5,6}",
    }.items():
        monkeypatch.setenv(name, value)
    found = load_settings()
    assert (found.level, found.overseers, found.school().known) == (
        Level.HIGH,
        ("ruth", "peter", "ana"),
        Known(
            regions=("US", "CA"),
            phones=("978-555-0100", "x3-1212"),
            domains=("school.example",),
            addresses=("1 Main St, Dracut", "2 Lake Rd"),
            emails=("boosters@mail.example", "office@mail.example"),
            handles=("@Falcons", "falcons.band"),
            student_id_patterns=(r"30\d{5}", r"MG-?\d{5,6}"),
        ),
    )


@pytest.mark.parametrize(
    ("name", "value", "problem", "remedy"),
    [
        ("SLACK_BOT_TOKEN", "xapp-1-a", "this is an app-level token (xapp-), not the bot token", BOT),
        ("SLACK_BOT_TOKEN", "xoxp-1-a", "this is a user token (xoxp-), not the bot token", BOT),
        ("SLACK_BOT_TOKEN", "xoxb-1 a", "a bot token starts with xoxb- and has no spaces", BOT),
        ("SLACK_APP_TOKEN", "xoxb-1-a", "this is a bot or user token (xox…), not the app-level token", APP),
        ("SLACK_APP_TOKEN", "token", "an app-level token starts with xapp- and has no spaces", APP),
        ("SLACK_SIGNING_SECRET", "xoxb-1-a", "this is a token, not the signing secret", SECRET),
        ("SLACK_SIGNING_SECRET", "two words", "the signing secret is one word without spaces", SECRET),
        ("DISCORD_TOKEN", "Bot a.b.c", "leave out the word Bot in front of the token", DISCORD),
        ("DISCORD_TOKEN", "123456789", "this is an application or server id, not the bot's token", DISCORD),
        ("DISCORD_TOKEN", "xoxb-1-a", "this is a token of Slack", DISCORD),
        (
            "SLACK_API_URL",
            "slack.com/api",
            "this is no address of the form https://HOST",
            "leave it empty for Slack itself, or write https://HOST/api/",
        ),
        (
            "DATABASE_URL",
            "mysql://me:pw@host/db",
            "this is no address of an SQLite file or a PostgreSQL database",
            "write sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME",
        ),
        (
            "CHAPERONE_EMAILS",
            "boosters",
            "'boosters' is no e-mail address",
            "write them parted by commas, such as boosters@mail.example",
        ),
        (
            "CHAPERONE_HANDLES",
            "a b/c",
            "'a b/c' is no name of an account",
            "write them parted by commas, such as @FalconsSoccer",
        ),
        (
            "CHAPERONE_STUDENT_IDS",
            "(3",
            "'(3' is no regular expression",
            r"write regular expressions parted by semicolons, such as 30\d{5}",
        ),
        (
            "CHAPERONE_STUDENT_IDS",
            r"(\d+)+",
            r"'(\\d+)+' repeats without bounds",
            r"write regular expressions parted by semicolons, such as 30\d{5}",
        ),
        (
            "CHAPERONE_KEYS",
            "c2hvcnQ=",
            "each key must be 32 bytes in base64",
            "make one with `openssl rand -base64 32` and write it in front of the older ones",
        ),
        (
            "CHAPERONE_PACKS",
            "dracut,yale",
            "there is no policy 'yale'; the known ones are derby, dracut, maapp, mit, mmsd, nycdoe",
            "write them parted by commas",
        ),
        (
            "CHAPERONE_ZONE",
            "Dracut/Town",
            "there is no time zone 'Dracut/Town'",
            "write a name such as America/New_York",
        ),
        (
            "CHAPERONE_ROSTER_ROLES",
            "aide",
            "'aide' is no pair",
            "write pairs such as ext:coach=coach, siteAdministrator=principal, aide=none",
        ),
        (
            "CHAPERONE_ROSTER_ROLES",
            "aide=helper",
            "there is no role 'helper'; known are student, coach, advisor, teacher, staff, volunteer, counselor, "
            "principal, athletic_director, supervisor, parent, guest and none",
            "write pairs such as ext:coach=coach, siteAdministrator=principal, aide=none",
        ),
        (
            "CHAPERONE_ROSTER_MIDDLE",
            "8-6",
            "'8-6' is not two grades, the first before the last",
            "write the first and last, such as 6-8",
        ),
        ("CHAPERONE_LANG", "de", "there are no notices in 'de'; there are: en, es", "choose one of them"),
        ("CHAPERONE_PHONES", "none", "'none' is no phone number", "write them parted by commas"),
        (
            "CHAPERONE_DISCORD_CONTENT",
            "maybe",
            "input should be a valid boolean, unable to interpret input",
            "write true, or false where Discord has not granted the message content intent",
        ),
        ("CHAPERONE_REGIONS", "USA", "'USA' is no country code of two letters", "write codes such as US or US,CA"),
        (
            "CHAPERONE_AGE_TERMS_ACCEPTED",
            "Jane Doe",
            "this is not a name, a comma and a date",
            "write who accepted the platforms' age terms and when: Jane Doe, 2026-09-01",
        ),
        (
            "CHAPERONE_METRICS_TOKEN",
            "too short",
            "this is no word of at least 16 letters and digits",
            "make one with `openssl rand -hex 24`",
        ),
    ],
)
def test_a_value_that_is_no_good_is_named_with_where_to_get_it(
    name: str, value: str, problem: str, remedy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert refused({name: value}, monkeypatch) == f"{name}: {problem}; {remedy}"


@pytest.mark.parametrize(("given", "content"), [("", True), ("true", True), ("FALSE", False), ("no", False)])
def test_reading_what_is_written_on_discord_can_be_left_out(
    given: str, content: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHAPERONE_DISCORD_CONTENT", given)
    assert load_settings().discord_content is content


def test_one_bad_value_leaves_the_others_and_takes_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHAPERONE_MODE", "shout")
    monkeypatch.setenv("CHAPERONE_ZONE", "nowhere")
    monkeypatch.setenv("CHAPERONE_LANG", "es")
    found, problems = inspect_settings()
    assert (found.mode, found.zone, found.lang, {one.name for one in problems}) == (
        Mode.OBSERVE,
        "America/New_York",
        "es",
        {"CHAPERONE_MODE", "CHAPERONE_ZONE"},
    )


def test_a_value_may_stand_in_a_file(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty / "token").write_text("xoxb-1-quokka\n", "utf-8")
    monkeypatch.setenv("SLACK_BOT_TOKEN_FILE", str(empty / "token"))
    token = load_settings().slack_bot_token
    assert token is not None
    assert token.get_secret_value() == "xoxb-1-quokka"


def test_a_value_that_is_given_twice_is_refused(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_BOT_TOKEN_FILE": "token"}
    assert refused(given, monkeypatch) == (
        "SLACK_BOT_TOKEN: it is given twice, as SLACK_BOT_TOKEN and as SLACK_BOT_TOKEN_FILE; take one of them away"
    )


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "cannot be read; name a readable UTF-8 file"),
        (b"\xff\xfe", "cannot be read; name a readable UTF-8 file"),
        (b" \n", f"is empty; {BOT}"),
    ],
)
def test_a_file_without_a_value_is_named(
    content: bytes | None, problem: str, empty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if content is not None:
        (empty / "token").write_bytes(content)
    assert refused({"SLACK_BOT_TOKEN_FILE": "token"}, monkeypatch) == (
        f"SLACK_BOT_TOKEN_FILE: the file token {problem}"
    )


def test_a_dotenv_that_is_no_text_is_named(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty / ".env").write_bytes(b"\xff\xfeC\0")
    assert refused({}, monkeypatch) == ".env: the file cannot be read; make it readable to you, in UTF-8"


def test_no_secret_shows_in_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    shown = f"{load_settings()!r} {load_settings()} {load_settings().model_dump()}"
    assert [one for one in ("quokka", SECRETS["CHAPERONE_KEYS"]) if one in shown] == []


@pytest.mark.parametrize("name", [one for one in SECRETS if one != "SLACK_SIGNING_SECRET"])
def test_no_secret_shows_in_an_error(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    said = refused({name: "ftp://me:quokka@host xo quokka"}, monkeypatch)
    assert (said.startswith(f"{name}: "), "quokka" in said) == (True, False)


def test_settings_cannot_be_changed_or_made_up() -> None:
    found = load_settings()
    with pytest.raises(ValueError, match="frozen"):
        found.port = 1  # type: ignore[misc]
    with pytest.raises(ValueError, match="Extra inputs"):
        Settings(CHAPERONE_COLOUR="red")


def test_an_unknown_name_is_asked_about(empty: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (empty / ".env").write_text("CHAPERONE_PACK=mit\nOTHER=1\nCHAPERONE_KEYS_FILE=keys\n", "utf-8")
    monkeypatch.setenv("CHAPERONE_COLOUR", "red")
    given = {name: value for name, value in read_raw().items() if name.startswith("CHAPERONE_")}
    assert list(settings_form(given, NAMES, ())) == [
        Check(check="settings", state=State.OK, found="1 set, all well-formed"),
        Check(
            check="settings",
            state=State.WARN,
            found="CHAPERONE_COLOUR is no setting",
            do="take it away, or look it up in .env.example",
        ),
        Check(
            check="settings",
            state=State.WARN,
            found="CHAPERONE_PACK is no setting",
            do="did you mean CHAPERONE_PACKS?",
        ),
    ]
