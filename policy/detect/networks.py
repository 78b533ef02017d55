"""Networks, games and payment apps by all their names, and what stands around an account there. Data only.

Three sorts of names: sure ones mean nothing else, near ones are short forms that chat uses for little else ("ig"),
loose ones are words of every day ("line", "switch", "x") that need more beside them.
"""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.wordlist import words

SURE = (
    r"[i1!]nsta(?:gram|s)?|inst[a4@](?:gr[a4@]m)?|[fr]insta(?:gram)?|snap ?chat|sn[4@]p(?:ch[4@a]t)?|t[i1!]k ?t[o0]k|"
    r"d[i1!]sc[o0]rd|dscrd|ao3|archive of our own|playstation id|"
    r"be ?real|psn|play ?station(?: network)?|gamer ?tag|gamer ?id|venmo|cash ?app|zelle|pay ?pal|telegram|"
    r"whats ?app|"
    r"we ?chat|weixin|viber|skype|tumblr|pinterest|vsco|blue ?sky|bsky|kik|roblox|fortnite|fort ?nite|epic games?|"
    r"minecraft|valorant|twitch|strava|facebook|messenger|you ?tube|spotify|reddit|twitter|mastodon|soundcloud|"
    r"letterboxd|goodreads|wattpad|yubo|wizz|locket|depop|geometry dash|genshin|nintendo|pokemon go|clash royale|"
    r"brawl stars|chess\.?com|lichess|duolingo|xbox(?: ?live)?|riot id|steam id|epic id|line id|kakao(?: ?talk)?|"
    r"linked ?in|bereals?|game ?center|ngl|imvu|quotev|pokemon home|supercell"
)
NEAR = r"\U0001f47b|snaps?|sc|igs?|tt|twt|yt|fb|disc|disco user|coc|bereal|insta acc|bsky|rblx|mc ign|ign|ig acc"
LOOSE = (
    r"x|line|switch|steam|epic|threads|signal|dc|wa|riot|nintendo switch|messages|ps[345]|ea|battle ?net|origin|"
    r"spams?(?: acc(?:t|ount)?)?|priv(?:ate)?(?: acc(?:t|ount)?)?|alt(?: acc(?:t|ount)?)?|acct|account|burner|"
    r"socials|gt|fort(?=:)|fn(?=:)|"
    r"cuenta(?: privada| nueva)?"
)
LABEL = (
    r"user ?names?|users?|usrs?|uname|names?|handles?|acc(?:t|ount)?s?|id|uid|tags?|gamer ?tags?|friends? ?codes?|"
    r"fc|codes?|@|add|"
    r"main|alt|spam|priv(?:ate|s)?|second|backup|new|old|other|personal|real|secret|burner|usuario|cuenta|nombre|"
    r"perfil|"
    r"profile|page|channel|canal|gt|mine|ign|privad[oa]|nuev[oa]|principal|personal|secundari[oa]|codigo de amig[oa]"
)
"""Words between the network and the account: "snap user is …", "insta priv: …"."""

WORDS = words("""
line fort fn disc dscrd ao coc dash clan igs add ps gt instagram insta nsta inst finsta rinsta snapchat snap snaps
tiktok tik ktok discord scord bereal psn playstation gamertag gamer venmo cashapp cash zelle paypal telegram whatsapp
wechat weixin viber skype tumblr pinterest vsco bluesky bsky kik roblox fortnite epic minecraft valorant twitch strava
facebook messenger youtube spotify reddit twitter mastodon soundcloud letterboxd goodreads wattpad yubo wizz locket
depop genshin nintendo pokemon lichess chess duolingo xbox riot kakao linkedin ngl imvu supercell sc ig tt twt yt fb
rblx ign threads steam sw fc acct sigueme siganme agregame agregenme handle brawl clash dc sn friend spam priv burner
socials cuenta
""")
"""Words that call for a look; "x", "line" and "switch" alone do not, unless an @ stands in the text."""

NAMES = WORDS | words(
    "our n x line switch steam signal wa riot ps ea battle origin alt account private epic threads whats id n"
)
"""Words of which one is in any name of a network."""
RESERVED = words("""
here channel everyone all team group staff coach teacher admin mods mod someone anyone everybody students parents
seniors juniors sophomores freshmen class moderators room online event gmail yahoo hotmail outlook icloud aol home
school
""")
"""What may follow an @ and is nobody's account."""

GOSSIP = late(r"tea|confess|fight|expos|spotted|sleep|crush|rate|ship|ugly|slander|gossip|hot|secret|anon")
"""What marks an account about people at a school, rather than of the school."""
OFFICIAL = late(
    r"athletics?|official|boosters|high ?school|stu ?co\b|stucogov|studentcouncil|yearbook|robotics|theatre|district|"
    r"schools?$|school_|_hs$|hs_|news$|sports$|varsity|yrbk|library|alumni|(?:^|_)pta|marchingband|gov$"
)
"""An account of a school, a club or a station, in lower case."""

PUBLIC = words("""
npr abc cbs nbc foxnews pbs usatoday wsj cdc noaa wikipedia nyt apnews ap reuters weather usgs who mit harvard fifa
uefa nasa espn nba nfl mlb nhl wnba cnn bbc nytimes natgeo taylorswift taylorswift13 mrbeast kingjames champagnepapi
nike adidas netflix spotify instagram tiktok snapchat discord youtube google apple ncaa collegeboard khanacademy potus
nws arianagrande selenagomez beyonce zendaya billieeilish charlidamelio therock cristiano leomessi ladbible
sportscenter housefarm bleacherreport overtime chipotle starbucks duolingo
""")
"""Accounts of the world, without their @ and in lower case."""
