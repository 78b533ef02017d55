"""Shapes of e-mail addresses, plain and hidden, and the words that only look like one. Data only."""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.wordlist import words

PROVIDERS = (
    r"(?:g[ -]?mail|gee ?mail|gmial|googlemail|yahoo|ymail|hot ?mail|outlook|icloud|aol|proton ?mail|proton|tutanota|"
    r"tuta|live|msn|comcast|gmx|fastmail|verizon|att|sbcglobal|rocketmail|hey|zoho|yandex)"
)
PLAIN = late(
    r"(?<![a-z0-9._%+'@-])[a-z0-9_%+'][a-z0-9._%+'-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}"
    r"(?![a-z0-9@])"
)
SPACED = late(
    r"(?<!\S)(?:[a-z0-9._+-] ){2,64}@ ?(?:[a-z0-9.-] ){3,64}[a-z](?!\S)"
    r"|(?<!\S)(?:[a-z0-9._+-] ){2,64}(?:at|arroba) (?:[a-z0-9] ){2,40}(?:dot|punto|\.) [a-z] [a-z](?: [a-z]){0,2}(?!\S)"
)
_OPEN, _SHUT = r"""[\[({<'"]\s?""", r"""\s?[\])}>'"]"""
_MARK = r"[-_*/|~=+:.!]{1,2}"
_SIGN = r"(?:at|@|a|arroba|at[ -]?sign)"
_STOP = r"(?:dot|d0t|punto|point|period|\.)"
_AT = (
    rf"(?:\s{{0,2}}[@📧📩📨✉]\s{{0,2}}|\s{{0,2}}{_OPEN}{_SIGN}{_SHUT}\s{{0,2}}"
    rf"|\s(?:at|arroba)(?:[ -]sign|\sthe(?:\srate(?:\sof)?)?)?\s|\s?{_MARK}\s?(?:at|arroba)\s?{_MARK}\s?)"
)
_DOT = (
    rf"(?:\s{{0,2}}[.,]\s{{0,2}}|\s{{0,2}}{_OPEN}{_STOP}{_SHUT}\s{{0,2}}"
    rf"|\s(?:dot|d0t|punto|point|period)\s|\s?{_MARK}\s?(?:dot|punto)\s?{_MARK}\s?)"
)
_JOIN = (
    r"(?:[._+-]|\s(?:dot|punto|underscore|under score|guion bajo|dash|hyphen|minus|guion|plus)\s|"
    r"\s?[\[(](?:dot|punto|underscore|dash|\.|_|-)[\])]\s?)"
)
_TLD = r"(?:com|c0m|net|org|edu|gov|io|me|us|uk|ca|mx|es|co|info|gg|dev|app|xyz|ar|cl|pe|de|fr|it|ie|au|nz)"
HIDDEN = late(
    rf"(?<![a-z0-9._+-])(?P<local>[a-z0-9]{{1,40}}(?:{_JOIN}[a-z0-9]{{1,40}}){{0,4}})(?P<at>{_AT})"
    rf"(?:(?P<host>(?:{PROVIDERS}(?![a-z0-9-])|[a-z0-9-]{{2,40}})(?:{_DOT}[a-z0-9-]{{2,40}}){{0,5}}?)"
    rf"(?P<tld>{_DOT}{_TLD}(?:{_DOT}(?:uk|au|nz|mx|us|ar|br))?)|(?P<bare>{PROVIDERS}))(?![a-z0-9])"
)
JOINED = late(
    rf"(?<![a-z0-9._+-])[a-z0-9._+-]{{2,40}}?(?:@|at){PROVIDERS}\s?(?:dot|punto|\.)\s?(?:com|net|me|org|es|mx)(?![a-z0-9])"
)
PROVIDER = late(rf"{PROVIDERS}(?![a-z0-9])")
BARE = late(rf"(?<![a-z0-9._%+-])[a-z0-9._%+-]{{1,64}}@{PROVIDERS}(?![a-z0-9.-]*[a-z0-9])")
HOSTS = words(
    """
    com net org edu gov io uk ca mx co info gg dev app xyz ar cl fr ie au nz c dot punto point period
    gmail gee mail gmial googlemail yahoo ymail hotmail outlook icloud aol proton protonmail tutanota tuta msn comcast
    gmx fastmail verizon att sbcglobal rocketmail zoho yandex live hey
    """
)
"""Words of which one stands in every address that is hidden in words."""
TALK = words(
    """
    me us it him her them you look looking be is are was were go going meet here there up out good bad great
    stuff in on sign log register available found online hosted run running only not still back everyone
    people someone practice game party class school team over down starts ends now today see join watch live
    yell yelling point pointing aim aiming mad angry shop buy order site app help email mail message contact
    stare staring laugh laughing looked stared sale sales work works working worked shopping bought ordered suck sucks
    better best worst arrive arriving sit sitting stand eat eating live living stay staying learn learning study
    job jobs account accounts blocked banned deals deal price prices cheap free sold mira mirar
    """
)
"""What stands before "at" in ordinary talk."""
NOT_LOCAL = frozenset(["git", "root", "noreply", "no-reply", "donotreply", "postmaster", "mailer-daemon", "svn", "hg"])
SHELL = late(
    r"(?:\bssh|\bscp|\bsftp|\brsync|\bclone|\bremote add \w{1,30}|\bmosh)(?:\s{1,3}\S{1,40}){0,4}?\s{1,3}\S{0,40}$|://\S{0,60}$"
)
CUE = late(
    r"\be-?mails?\b|\bcorreos?\b|\bmail\b|\bapple id\b|\binbox\b|\bgmail\b|\baddy\b|\b(?:contact|reach|write|hit|"
    r"message|cc|invite|share|escrib\w{1,5}|manda\w{0,5}) (?:me|us|it|him|her|them|to)?"
)
"""Speaks of writing to somebody."""
