"""A strict double of Slack on loopback; start with SlackDouble."""

from tests.doubles.slack.double import SlackDouble
from tests.doubles.slack.model import Call
from tests.doubles.slack.model import Delivery
from tests.doubles.slack.model import Ephemeral
from tests.doubles.slack.model import OpenView
from tests.doubles.slack.signed_http import Forgery

__all__ = ["Call", "Delivery", "Ephemeral", "Forgery", "OpenView", "SlackDouble"]
