"""What can be set, with the words of `.env.example` and where to get each value."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from typing import Any
from typing import Literal

from pydantic import AfterValidator
from pydantic import BeforeValidator
from pydantic import Field
from pydantic import SecretStr
from pydantic_settings import BaseSettings
from pydantic_settings import PydanticBaseSettingsSource
from pydantic_settings import SettingsConfigDict

from bot.settings import addresses
from bot.settings import duty
from bot.settings import forms
from bot.settings import published
from bot.settings.braking import Braking
from bot.settings.digest import Digests
from bot.settings.keeping import Keeping
from bot.settings.measuring import Measuring
from bot.settings.moderating import Moderating
from bot.settings.overseeing import Overseeing
from bot.settings.schooldays import SchoolDays
from bot.settings.signin import SignIn
from policy.model import Known
from policy.model import Level
from policy.model import Mode
from policy.model import OnCall
from policy.model import School
from policy.model import Travel

_OWN = ("database_", "discord_", "slack_", "smtp_")
"""Beginnings of settings that the ecosystem has names for; all others start with CHAPERONE_."""
_OURS = ("discord_content", "slack_oversight")
"""Settings about a platform that are Chaperone's own idea all the same."""
_SLACK_APP = "https://api.slack.com/apps, your app"
_DISCORD_APP = "https://discord.com/developers/applications, your application"
_LIST = "write them parted by commas"


def env_name(field: str) -> str:
    """The name of a setting in the environment."""
    return field.upper() if field.startswith(_OWN) and field not in _OURS else f"CHAPERONE_{field.upper()}"


def _get(remedy: str, default: Any = None) -> Any:
    """A setting with its default, and what to do where the value is no good."""
    return Field(default=default, json_schema_extra={"remedy": remedy})


_CONTACTS = "write label and how to reach them, parted by semicolons"
_Contacts = tuple[tuple[str, str], ...]
_Words = Annotated[tuple[str, ...], BeforeValidator(forms.split)]


class Settings(SchoolDays, SignIn, Moderating, Braking, Overseeing, Measuring, Digests, Keeping):
    """All settings of an installation. Use `load_settings`; secrets never show in its repr."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", alias_generator=env_name, hide_input_in_errors=True, str_strip_whitespace=True
    )

    database_url: Annotated[SecretStr, BeforeValidator(forms.database_address)] | None = _get(
        "write sqlite:///PATH or postgresql://USER:PASSWORD@HOST/NAME"
    )
    slack_bot_token: Annotated[SecretStr, BeforeValidator(forms.slack_bot_token)] | None = _get(
        f"copy it from {_SLACK_APP} → OAuth & Permissions → Bot User OAuth Token"
    )
    slack_app_token: Annotated[SecretStr, BeforeValidator(forms.slack_app_token)] | None = _get(
        f"make one with the scope connections:write at {_SLACK_APP} → Basic Information → App-Level Tokens"
    )
    slack_signing_secret: Annotated[SecretStr, BeforeValidator(forms.slack_signing_secret)] | None = _get(
        f"copy it from {_SLACK_APP} → Basic Information → App Credentials → Signing Secret"
    )
    slack_api_url: Annotated[str, AfterValidator(forms.http_address)] | None = _get(
        "leave it empty for Slack itself, or write https://HOST/api/"
    )
    discord_token: Annotated[SecretStr, BeforeValidator(forms.discord_token)] | None = _get(
        f"copy it from {_DISCORD_APP} → Bot → Reset Token"
    )
    discord_content: bool = _get(
        "write true, or false where Discord has not granted the message content intent", default=True
    )
    discord_api_url: Annotated[str, AfterValidator(forms.http_address)] | None = _get(
        "leave it empty for Discord itself, or write https://HOST/api/v10"
    )
    discord_gateway_url: Annotated[str, AfterValidator(forms.websocket_address)] | None = _get(
        "leave it empty for Discord itself, or write wss://HOST/"
    )
    smtp_url: Annotated[SecretStr, BeforeValidator(forms.smtp_address)] | None = _get(
        "write smtp://USER:PASSWORD@HOST:587 or smtps://USER:PASSWORD@HOST:465"
    )

    smtp_from: Annotated[str, AfterValidator(addresses.sender)] | None = _get(
        "write the address that mail is from, such as chaperone@school.example"
    )

    data: Path = _get("name a folder that Chaperone may write to", Path("data"))
    packs_folder: Path | None = _get("name the folder with your school's own policies, or leave it empty")
    host: str = _get("write an address of this machine, such as 127.0.0.1", "127.0.0.1")
    port: Annotated[int, Field(ge=0, le=65_535)] = _get("write a port from 1 to 65535, or 0 for any free one", 8080)
    url: Annotated[str, AfterValidator(addresses.public)] | None = _get(
        "write the address at which families reach the web part, such as https://chaperone.school.example"
    )
    look_into_files: bool = _get("write true, or false where files are not to be looked into", default=True)
    keys: Annotated[SecretStr, BeforeValidator(forms.sealing_keys)] | None = _get(
        "make one with `openssl rand -base64 32` and write it in front of the older ones"
    )

    packs: Annotated[_Words, AfterValidator(forms.packs)] = _get(_LIST, ("dracut",))
    school_name: str = _get("write the name as it stands in the topics of its conversations", "")
    level: Annotated[Level, BeforeValidator(forms.lower)] | None = _get("choose your school's level")
    mode: Annotated[Mode, BeforeValidator(forms.lower)] = _get(
        "observe tells nobody, warn tells people privately, enforce also removes", Mode.OBSERVE
    )
    zone: Annotated[str, AfterValidator(forms.zone)] = _get("write a name such as America/New_York", "America/New_York")
    lang: Annotated[str, BeforeValidator(forms.lower), AfterValidator(forms.language)] = _get(
        "choose one of them", "en"
    )
    school_year_starts: Annotated[tuple[int, int], BeforeValidator(forms.first_day)] = _get(
        "write month and day of the first school day, such as 09-01", (9, 1)
    )
    travel: Annotated[tuple[Travel, ...], BeforeValidator(forms.travel)] = _get(
        "write group, first and last day, such as hockey 2026-12-04 2026-12-06; * is every group", ()
    )
    supervisor: str | None = _get("write the id of a person on the roster")
    overseers: _Words = _get("write ids of persons on the roster, parted by commas", ())
    safeguarding: _Words = _get("write ids of persons on the roster, parted by commas", ())
    crisis_lines: Annotated[_Contacts, BeforeValidator(published.contacts)] = _get(
        f"{_CONTACTS}, such as Crisis line, call or text: 988", ()
    )
    press_contact: str | None = _get("write who answers the press, such as the name and number of an office")
    takedown_contacts: Annotated[_Contacts, BeforeValidator(published.contacts)] = _get(
        f"{_CONTACTS}, such as Police: 555-0100; Take It Down: https://takeitdown.ncmec.org", ()
    )
    on_call: Annotated[tuple[OnCall, ...], BeforeValidator(duty.on_call)] = _get(
        "write person, weekdays and hours parted by semicolons, such as kim Mon-Fri 8-16; lee Sat,Sun", ()
    )
    reports_mail: Annotated[str, AfterValidator(addresses.sender)] | None = _get(
        "write an e-mail address outside the school's own people, such as that of the district"
    )
    reports_mail_words: bool = _get("write true, or false where mails hold no word of a report", default=False)
    escalate_flags: Annotated[int, Field(ge=0, le=100)] = _get("write a number from 0 to 100; 0 is never", 3)
    escalate_days: Annotated[int, Field(ge=1, le=30)] = _get("write a number of days from 1 to 30", 7)
    matter_days: Annotated[int, Field(ge=1, le=365)] = _get("write a number of days from 1 to 365", 7)
    link_days: Annotated[int, Field(ge=1, le=365)] = _get("write a number of days from 1 to 365", 14)

    roster_roles: Annotated[_Words, AfterValidator(forms.roster_roles)] = _get(
        "write pairs such as ext:coach=coach, siteAdministrator=principal, aide=none", ()
    )
    roster_middle: Annotated[str, AfterValidator(forms.grades)] = _get("write the first and last, such as 6-8", "6-8")
    roster_max_retired: Annotated[float, Field(ge=0, le=1)] = _get("write a share between 0 and 1, such as 0.2", 0.2)

    phones: Annotated[_Words, AfterValidator(forms.phones)] = _get(_LIST, ())
    email_domains: Annotated[_Words, AfterValidator(forms.domains)] = _get(f"{_LIST}, such as school.example", ())
    emails: Annotated[_Words, AfterValidator(published.emails)] = _get(f"{_LIST}, such as boosters@mail.example", ())
    handles: Annotated[_Words, AfterValidator(published.handles)] = _get(f"{_LIST}, such as @FalconsSoccer", ())
    venues: Annotated[tuple[str, ...], BeforeValidator(forms.split_addresses)] = _get(
        "write them parted by semicolons", ()
    )
    student_ids: Annotated[
        tuple[str, ...], BeforeValidator(forms.split_addresses), AfterValidator(published.student_ids)
    ] = _get(r"write regular expressions parted by semicolons, such as 30\d{5}", ())
    regions: Annotated[_Words, AfterValidator(forms.regions)] = _get("write codes such as US or US,CA", ("US",))

    log_level: Annotated[Literal["debug", "info", "warning", "error"], BeforeValidator(forms.lower)] = _get(
        "choose one of them", "info"
    )
    age_terms_accepted: Annotated[str, AfterValidator(forms.age_terms)] | None = _get(
        "write who accepted the platforms' age terms and when: Jane Doe, 2026-09-01"
    )

    @classmethod
    def settings_customise_sources(  # noqa: D102 - the base class says what it is for
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        del settings_cls, env_settings, dotenv_settings, file_secret_settings
        return (init_settings,)  # `load_settings` reads the others, and refuses a value that is given twice

    @property
    def database(self) -> str:
        """The database's address, the default one where none is set; it may hold a password."""
        return self.database_url.get_secret_value() if self.database_url else f"sqlite:///{self.data}/chaperone.sqlite3"

    @property
    def key_file(self) -> Path:
        """Where the sealing keys are kept when they are not set."""
        return self.data / "keys"

    @property
    def own_packs(self) -> Path:
        """Where the school's own policies are."""
        return self.packs_folder or self.data / "packs"

    def school(self) -> School:
        """The school as the engine sees it."""
        return School(
            packs=self.packs,
            name=self.school_name,
            level=self.level,
            zone=self.zone,
            supervisor=self.supervisor,
            overseers=self.overseers,
            safeguarding=self.safeguarding,
            press_contact=self.press_contact,
            crisis_lines=self.crisis_lines,
            lang=self.lang,
            mode=self.mode,
            year_starts=self.school_year_starts,
            calendar=self.calendar,
            travel=self.travel,
            escalate_flags=self.escalate_flags,
            escalate_days=self.escalate_days,
            matter_days=self.matter_days,
            on_call=self.on_call,
            reports_mail=self.reports_mail or "",
            reports_mail_words=self.reports_mail_words,
            appeal_days=self.appeal_days,
            demote_below=self.demote_below,
            demote_after=self.demote_after,
            digest=self.weekly_digest,
            known=self._known(),
        )

    def _known(self) -> Known:
        """What is nobody's personal data here, and what the school's ids look like."""
        return Known(
            regions=self.regions,
            phones=self.phones,
            emails=self.emails,
            domains=self.email_domains,
            addresses=self.venues,
            handles=self.handles,
            student_id_patterns=self.student_ids,
        )
