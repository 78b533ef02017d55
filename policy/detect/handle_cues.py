"""What stands around an account: the join of network and name, whose it is, what says that it is nobody's. Data."""

from __future__ import annotations

import re

from policy.detect.handle_shape import ACCOUNT
from policy.detect.handle_shape import CODE
from policy.detect.handle_shape import SPELLED
from policy.detect.late import late
from policy.detect.networks import LABEL
from policy.detect.networks import LOOSE
from policy.detect.networks import NEAR
from policy.detect.networks import SURE as SURE_NETWORK

NETWORK = late(
    rf"(?<![\w@.$#-])(?<!\s/)(?<!^/)(?:(?P<sure>{SURE_NETWORK})|(?P<near>{NEAR})|(?P<loose>{LOOSE}))(?![\w@]|\.\w)"
)
CONTENT = late(r"you ?tube|yt|spotify|reddit|twitch|minecraft|pinterest|soundcloud|wattpad|goodreads|letterboxd")
"""Where people look at things as often as at each other: "spotify: drake" is a singer."""
JOIN = late(
    rf"(?:'s)?(?P<me>\s(?:me|us)(?!\w)(?:\s(?:at|on|@)(?!\w))?)?(?:\s(?:de|"
    rf"of)\s[a-z]{{2,15}})?(?P<label>(?:[\s/]{{1,2}}(?:{LABEL})(?![\w.])){{0,3}})"
    r"(?:\s?[\u2190-\u2bff\U0001f000-\U0001faff\ufe0f]{1,3})?(?:\s?(?P<colon>:|=|->|=>|→|~|\()|\s?(?P<dash>[-,|!?])|"
    r"\s(?P<is>is also|is linked to|is called|is now|is under|is|are both|are|both|es|as|"
    r"como|its|it's|it is|under|by|named|called|estoy de|estoy como|salgo como|im|i'm|soy|at|se llama|is called|"
    r"is now|"
    r"goes by)(?!\w))?\s{0,2}(?:arroba\s|[\"'(\[]|/?u/)?"
)
OWNER = late(
    r"\b(?:my|her|his|their|your|ur|mi|su|tu|sus|mis|whose|new|spam|priv|main|alt|second|fake|secret|nuevo|"
    r"[a-z]{2,15}'s)"
    r"\s(?:[a-z]{2,9}\s)?$|\b(?:acct|account|acc|page|profile|user|username|handle|name|tag|usuario|cuenta|perfil|"
    r"nombre)"
    r"\s(?:on|for|en|de)\s$"
)
INVITE = late(
    r"\b(?:add|follow|find|dm|hmu|hit|message|msg|text|friend|snap|get|reach|stalk|search|check|agrega\w{0,4}|"
    r"anade\w{0,4}|sigue\w{0,4}|sigan\w{0,4}|busca\w{0,4}|encuentra\w{0,4}|escribe\w{0,4})\s(?:[a-z']{1,12}\s){0,3}$"
)
SCHOOLS = late(
    r"\b(?:team|school|class|classroom|club|official|band|booster|boosters|department|library|district|program|"
    r"company|"
    r"store|athletics|choir|our|equipo|escuela|oficial|nuestro|nuestra)(?:'?s)?\s(?:[a-z]{2,12}\s)?$"
)
AFTER_IT = late(rf"(?:{SPELLED})|(?P<handle>{ACCOUNT})")
NUMBER = late(CODE)
NEXT = late(r"[\"')\]]{0,2}(?:\s{0,2}$|\s?[,.!?;:|/&+\n<(\x00-\x1f]|\s{1,2}(?P<word>[a-z0-9@']{1,20})|\W)")
LEADS = late(
    r"(?P<handle>@?[A-Za-z0-9_][A-Za-z0-9_.#-]{2,38})['\"]?\s(?P<join>(?:on|en|in|at|is my|is her|is his|is their|"
    r"es mi|es su|for|for my|\(|thats my|that's my)\s?(?:my|the|her|his|mi|su|new)?\s?)\(?$"
)
SAYS = late(
    r"\b(?:im|i'm|i am|my|she's|shes|he's|hes|its|it's|it is|user|username|as|add|follow|friend|to|is|soy|estoy como|"
    r"by|under|named|called|plays as|me llamo|agreguen a|agrega a|sigan a|sigue a|acct|account|found)\s@?$"
)
ANNOUNCED = late(
    r"(?:\b(?:my|her|his|their|the|mi|su)\s)(?:@|at|handle|user ?name|gamer ?tag|socials?|arroba|"
    r"usuario)(?:'s\s|\s?(?P<all>"
    rf"(?:on|for|en)\s(?:everything|all\w*|every\w*|todo)\s)?(?:is|es|:|=|are)\s)[\"']?(?P<handle>{ACCOUNT})"
    rf"|(?<![\w.@])(?P<at>@[A-Za-z0-9_][A-Za-z0-9_.-]{{1,38}}[A-Za-z0-9_-])(?![\w@])",
    re.IGNORECASE,
)
FOLLOWS = late(
    r"\b(?:follow|add|dm|unfollow|block|report|stalk|acct|account|acc|page|profile|handle|user|username|priv|private|"
    r"spam|"
    r"alt|burner|main|finsta|socials?|siga\w{0,3}|sigue\w{0,3}|agrega\w{0,4}|impersonat\w{1,4}|cuenta|usuario|pfp of|"
    r"posing as|pretending to be|venmo|cashapp|zelle|everywhere|everything|whos|who (?:tf |even |the heck |"
    r"actually )?is|quien(?: maneja| es)?|"
    r"tagging|comment(?:s|ing)? on|harass\w*|bully\w*|messag\w*|dming|mention\w*|adding|following|mocking|"
    r"reporting|liking|"
    r"who runs|salgo como|estoy como|look up|at)\b[\s:=,\"'(]{1,3}(?:(?:is|me|my|her|his|at|on|it's|"
    r"its|back|new|a|as|es|mi|su)\s){0,2}$"
)
CALLS = late(r"(?<!\w)(?:its|it's|it is|im|i'm|i am|soy|como|es|called|named|by|shes|hes|she's|he's)\s$")
POSTS = late(
    r"[\s,]{1,3}(?:[io]n there[\s,]{1,2}|(?:and|who|y|que)\s)?(?:(?:s?he|they)\s(?:keeps? |always |just )?"
    r"(?:post|leak|expos)\w{1,4}|(?:just |literally |keeps? |has |really |le |)(?:liked|liking|viewed|viewing) my|"
    r"left me on|"
    r"is (?:a |an |the |not |so )?(?:catfish|bot|fake|creep\w*|weirdo|stalker|scam\w*|hot|fine|cute|my (?:alt|"
    r"spam|main|"
    r"priv|new))|(?:keeps |won'?t stop |just |wont stop )?(?:dm|text|messag|comment|spam|tag|repost|screenshot|stalk|"
    r"bully|harass|impersonat)\w{0,5} (?:me|my|us|her|him|everyone|people|girls|kids)\b|le dio like|me dejo en visto|"
    r"es (?:un |una )?(?:perfil )?(?:fals[oa]|bot|catfish)|(?:me\s)?(?:bloque|blocked|unfollow|followed|dmed|dm'd|"
    r"report|sigue|siguio|"
    r"hacke)\w{0,4}|"
    r"is (?:him|her|them|me)\b|es (?:el|ella|yo)\b|postea|sube|publica|follow ?back|on everything|on all|everywhere|"
    r"posts?|posted|is my|is her|is his|es mi|"
    r"es su|es el|es la|sigueme|siganme|add me|follow me)\b"
)
SHARES = late(
    r"\b(?:sube|subio|posteo|publico|compartio|etiqueto a|bloqueen a|bloqueen|reporten|reporten a|denuncien a|"
    r"ignoren a|"
    r"sigan a|sigue a|unblock|unfollowed|blocked|reported|catfished by|ghosted by|dmed by|followed by|texts from|"
    r"requests? from|dms? from|hacked by|impersonated by|subbed to|stalking|catfish)[\s:,]{1,3}$"
)
SOCIAL = late(
    r"\b(?:liked|likes|unlike|viewed|story|stories|reels?|unfollow\w*|catfish|pfp|followers?|following|"
    r"screenshot\w*|dms?|"
    r"ghosted|on read|impersonat\w+|fake|block\w{0,2}|perfil|historia|bot|creep|mutuals?|livestream|going live|"
    r"comment\w*|repost\w*|me gusta|le dio like|account|cuenta|moots?|tagged|selfies?)\b"
)
"""Talk about accounts near an @ name that looks like no person's first name."""
MINE = late(r"(?:mine'?s?(?:\sis)?|mi[oa] es)[\s:,]", re.IGNORECASE)
ASKS = late(
    r"\b(?:any(?:one|body)|who|every(?:one|body)s?|drop|what'?s|whats|send|give|gimme|got|have|has|use[sd]?|trade|"
    r"exchange|y'?all'?s|your|ur|pasen|pasenme|alguien|quien|cual)\b"
)
ENDS = late(r"\s{0,2}(?:$|[,.!?)\n]|(?:add|hmu|lol|follow|pls|btw|if|agregame|agreguen)\b)")
NEWS = late(
    r"\s(?:for|para)\s(?:live|score|scores|updates?|news|all the|more info|info|announcements?|the latest)|"
    r"\s(?:to|in|into)\s(?:the|our|this|that)\b"
)
STAFF = late(r"(?:coach|mr|mrs|ms|miss|dr|prof|profe|sra?|maestr[oa])(?:[._]?[a-z]|$)")
TITLED = late(r"(?:coach|mr|mrs|ms|dr|prof|profe|maestr[oa])[._]?(?=[a-z]{3})(?<=[._])")
TAGGED = late(r"(?<![\w.#/@])[A-Za-z][A-Za-z0-9_.]{1,31}#(?:\d{4}|[A-Z0-9]{3,5})(?![\w-])")
SWITCH = late(r"(?<!\w)SW-\d{4}-\d{4}-\d{4}(?!\d)", re.IGNORECASE)
CODE_CUE = late(
    rf"\b(?:friends?'?s? codes?|fc|trainer code|player id|codigo de amig[oa])(?:\s(?:is|"
    rf"es))?\W{{0,3}}(?P<code>{CODE})",
    re.IGNORECASE,
)
CASH = late(r"(?<![\w$])\$[A-Za-z][A-Za-z0-9_-]{2,20}(?![\w$(])")
ELSEWHERE = late(
    r"(?:(?<!\w)(?:mine'?s?(?:\sis)?|mi[oa] es|under|as|como|add|sub(?:scribe)? to|goes by|plays? as|it'?s now|"
    r"now it'?s|changed (?:it )?to|switched (?:it )?to|tho|same|soy|"
    r"think its|"
    rf"think it's)[\s:,]{{1,3}}|(?<![\w@.])(?=@))(?P<handle>{ACCOUNT})",
    re.IGNORECASE,
)
"""An account that a few words part from its network: "anyone got snap? mine's …"."""
ADDS = frozenset({"add", "hmu", "follow", "agregame", "agreguen", "sigueme"})
"""What people say after an account that they only name."""
