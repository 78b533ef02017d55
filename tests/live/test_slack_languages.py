"""Somebody whom no roster knows is answered in the language of their own Slack, and so is whoever changes it."""

from __future__ import annotations

import pytest

from tests.live.school import School
from tests.live.school import channel

HALL = channel("hall")
TITLES = {"es": "Lo que puedo ver y lo que no", "en": "What I can and cannot see"}

pytestmark = pytest.mark.usefixtures("calm")


async def covered(school: School, who: str) -> str:
    """The title of what somebody is told who asks for the bot's reach."""
    await school.slack.join(who, HALL)
    delivery = await school.slack.slash(who, HALL, "/coverage")
    await school.settle()
    return str(school.slack.responses(delivery.payload["response_url"])[0]["text"]).splitlines()[0]


@pytest.mark.parametrize(
    ("locale", "lang"), [("es-MX", "es"), ("es-419", "es"), ("es-ES", "es"), ("en-GB", "en"), ("fr-FR", "en")]
)
async def test_a_stranger_is_answered_in_their_own_language(school: School, locale: str, lang: str) -> None:
    school.slack.add_user("U0VERA", "Vera", locale=locale)
    assert TITLES[lang] in await covered(school, "U0VERA")


async def test_a_form_is_asked_in_the_language_of_who_opens_it(school: School) -> None:
    slack = school.slack
    slack.add_user("U0VERA", "Vera", locale="es-MX")
    await slack.join("U0VERA", HALL)
    ts = await slack.post("U0VERA", HALL, "hola")
    await slack.shortcut("U0VERA", HALL, ts, "report_message")
    await slack.wait_for(lambda: bool(slack.views("U0VERA")))
    (view,) = slack.views("U0VERA")
    assert view.body["title"]["text"] == "Escribir un informe"
