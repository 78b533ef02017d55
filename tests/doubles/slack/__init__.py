"""A strict double of Slack on loopback.

    async with SlackDouble(scopes=…, subscriptions=…, now=clock) as slack:
        slack.add_user("U1", "coach")
        slack.add_channel("C1", "hockey", members=["U1"])
        …start the app with slack.base_url, slack.bot_token, slack.app_token; or slack.http_target(url)…
        await slack.connected()
        ts = await slack.post("U1", "C1", "hello")  # returns when the app acknowledged
        await slack.wait_for(lambda: slack.dms("U1") != [])
        slack.assert_clean()

Who does what: world (state, clock), core (deliveries, what the bot is told), people and places (what people do),
interactions (commands, buttons, forms), web_api with methods_* and hooks (what the app calls), sockets and signed_http
(how the app is told), checks (Slack's own definitions, when they are at hand).
"""

from tests.doubles.slack.double import SlackDouble
from tests.doubles.slack.model import Call
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.model import Ephemeral
from tests.doubles.slack.model import OpenView
from tests.doubles.slack.signed_http import Forgery

__all__ = ["Call", "Delivery", "Ephemeral", "Forgery", "OpenView", "SlackDouble"]
