"""Secrets of accounts and networks that no word calls a password: "the netflix changed, its now …", "wifi = …"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from policy.detect.late import late
from policy.detect.secret_value import Found
from policy.detect.secret_value import placeholder
from policy.detect.secret_value import trimmed
from policy.detect.secret_value import wordy
from policy.detect.wordlist import words

SERVICE = "password.service"
WORDS = words(
    """
    netflix netflx nflx hulu disney hbo peacock paramount crunchyroll spotify hudl wifi wi hotspot router internet
    canvas gradebook powerschool schoology edpuzzle maxpreps gamechanger
    """
)
"""Accounts that several people share, and networks; never those whose user names people tell each other."""
_NAME = (
    r"(?:netfl?i?x|nflx|hulu|disney(?:\s?\+|\splus)?|hbo(?:\smax)?|peacock|paramount(?:\s?\+|\splus)?|crunchyroll|spotify|"
    r"hudl|wi-?fi|hotspot|router|internet|canvas|gradebook|powerschool|schoology|edpuzzle|maxpreps|gamechanger)"
)
_TOLD = late(
    rf"\b{_NAME}"
    r"(?:(?:\s[a-z']+){0,4}?[,.;!]?)"
    r"(?:\s?(?:[:=]|->|→)|,?\s(?:its|it's|is|says|dice|now|to|es|ahora|thats|new one(?:'s|\sis)?|la nueva(?:\ses)?))"
    r"(?:\s(?:now|still|just|is|es|ahora|to|like|rn)){0,2}\s{0,2}"
    r"(?P<value>\S{7,64})(?!\S|\s(?:and|y|&|/|then)\s)"
)
_USES = late(
    r"\b(?:try|use|its|it's|put|usa|pon|prueba)\s(?P<value>\S{7,64}?),?\s(?:[a-z']+\s){0,6}?(?:for|on|para|en|del?)\s"
    rf"(?:(?:the|our|my|his|her|el|la|mi)\s)?{_NAME}\b"
)
_BESIDE = late(r"(?<!\S)[\w.+-]{2,40}@[\w.-]{3,60}\s?[/|]\s?(?P<value>\S{6,64})")
_MAKES = late(
    r"(?:broadcom|intel|realtek|atheros|ralink|netgear|linksys|asus|d-?link|tp-?link|belkin|cisco|qualcomm|mediatek|"
    r"season|episode|version)|.*(?:5g|2g|5ghz|guest)$"
)
"""Makers of network hardware and names of networks: no secrets."""


def told(text: str, low: str, said: frozenset[str]) -> Iterator[Found]:
    """Values of mixed signs with a word of four letters in them, after the name of an account or a network."""
    if WORDS.isdisjoint(said):
        return
    beside = _BESIDE.finditer(low) if "@" in low else ()
    for match in chain(_TOLD.finditer(low), _USES.finditer(low), beside):
        start, end = trimmed(text, *match.span("value"))
        value = text[start:end]
        if wordy(value) and not placeholder(value) and not _MAKES.match(low[start:end]):
            cue = (match.start(), start) if match.start() < start else None
            yield Found(start, end, 0.7, SERVICE, cue)
