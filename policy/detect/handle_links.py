"""Links to somebody's profile ("instagram.com/NAME", "snapchat.com/add/NAME"): the name in them is the account.

Links are blanked in all other searches. Invitations, videos, posts and pages of the network itself name nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from policy.detect.late import late
from policy.detect.networks import OFFICIAL
from policy.detect.networks import PUBLIC
from policy.detect.protect import MASK
from policy.detect.reading import Reading
from policy.detect.wordlist import words

_MOST = 100
_PROFILE = late(
    r"(?:instagram\.com|snapchat\.com/add|tiktok\.com/(?=@)|(?:twitter|x)\.com|t\.me|threads\.(?:net|com)/(?=@)|"
    r"bsky\.app/profile|"
    r"facebook\.com|fb\.com|m\.me|venmo\.com(?:/u)?|cash\.app/(?=\$)|paypal\.me|linktr\.ee|beacons\.ai|bere\.al|"
    r"twitch\.tv|"
    r"youtube\.com/(?:(?=@)|c|user)|open\.spotify\.com/user|steamcommunity\.com/(?:id|profiles)|soundcloud\.com|"
    r"vsco\.co|"
    r"reddit\.com/(?:u|user)|pinterest\.com|strava\.com/athletes|roblox\.com/users|tumblr\.com|ngl\.link|carrd\.co|"
    r"discord\.com/users|discordapp\.com/users|linkedin\.com/in|wattpad\.com/user|letterboxd\.com|depop\.com|"
    r"chess\.com/member|lichess\.org/@|tellonym\.me|kik\.me|line\.me/ti/p)"
    r"(?:(?<=/)|/)(?P<name>[@$~]?[a-z0-9_][a-z0-9_.-]{1,38}[a-z0-9_-])(?P<end>/?(?:[?#][^\s>|]{0,400})?(?=$|[\s>|"
    r",.!)\]]))",
)
_HINT = re.compile(r"\.(?:com|me|net|app|ai|al|tv|co|org|link|ee)/")
_SITES = tuple(
    sorted(
        words("""
instagram snapchat tiktok twitter x t threads bsky facebook fb m venmo cash paypal linktr beacons bere twitch youtube
spotify steamcommunity soundcloud vsco reddit pinterest strava roblox tumblr ngl carrd discord discordapp linkedin
wattpad letterboxd depop chess lichess tellonym kik line
""")
    )
)
"""What stands before the dot in each of them."""
_PAGES = words("""
p reel reels explore stories tv accounts about add discover spotlight search hashtag home i intent share login signup
settings watch groups events pages marketplace gaming directory videos shorts playlist channel feed trending joinchat
addstickers privacy legal help download terms r user users status tag tags music live
""")


def links(reading: Reading) -> Iterator[tuple[int, int, tuple[int, int]]]:
    """Start and end of each account in a link, and of the site that says so."""
    if MASK not in reading.text and "/" not in reading.text:
        return
    text = reading.folded.text.lower()
    if not any(text.endswith(_SITES, 0, hint.start()) for hint in _HINT.finditer(text)):
        return
    for match in islice(_PROFILE.finditer(text), _MOST):
        name = match["name"].lstrip("@$~")
        if name not in _PAGES and name not in PUBLIC and not OFFICIAL.search(name):
            yield *match.span("name"), (match.start(), match.start("name"))
