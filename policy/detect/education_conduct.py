"""Discipline, cheating, truancy and admission as they are said of somebody. Data only."""

from __future__ import annotations

from policy.detect.education_things import SUBJECT
from policy.detect.education_things import THING
from policy.detect.education_things import WORK
from policy.detect.late import late
from policy.detect.wordlist import words

_SCHOOL_ONLY = (
    r"(?! (?:from (?:the )?(?:team|squad|game|match|games|league|tournament|practice|playing)|for (?:an? |the |his |"
    r"her )?(?:second |2nd |straight )?(?:red|yellow|two|2 yellow)|by the league|"
    r"\d games?|for \d games?|for the (?:game|match|playoffs|rest of the)|por (?:tarjeta|roja|doble)|del (?:partido|"
    r"juego|torneo)|(?:on|in|from|off) (?:discord|fortnite|minecraft|2k|gta|val|cod|insta|instagram|twitter|tiktok|"
    r"xbox|snap|roblox|twitch|steam|valorant)|from (?:insta|tiktok|twitter|discord|snap|xbox|roblox|fortnite|twitch|"
    r"youtube)|"
    r"in (?:air|midair|the air)))"
)
_DISCIPLINE = (
    r"(?:suspended|expelled|kicked out(?:ta| of) (?:school|class|ap \w+|honors|the (?:program|school|district)|nhs)|"
    r"written up|wrote up|sent to (?:the )?(?:office|principal(?:'?s)?(?: office)?|vp|dean(?:'?s)?(?: office)?|"
    r"alternative school|alt school|iss|detention)|"
    r"held back|left back|retained|kept back|put on (?:academic )?probation|put in (?:iss|detention|remedial|esl|"
    r"resource|special ed|sped)|removed from (?:class|school|honors|nhs|the program)|"
    rf"kicked off (?:the )?(?:honor roll|honou?r society|nhs|student council|dean'?s list)|"
    r"(?:an? )?(?:iss|oss|in-?school suspension|detentions?|suspension|write-?up|referral|saturday school|"
    r"saturday detention|lunch detention|demerits?)(?! center)|"
    rf"in trouble (?:for|with) (?:cheating|plagiari\w{{3,4}}|skipping|vaping|fighting|the (?:dean|principal))|"
    rf"(?:caught|busted|nabbed|flagged|reported|zeroed|disqualified) (?:for )?(?:cheating|plagiari[sz]\w{{2,4}}|"
    r"copying|vaping|skipping|using (?:chat ?gpt|ai)|(?:with|w) (?:a |his |her |the )?(?:vape|weed|phone|cell phone|"
    r"notes|answers|answer key|alcohol|cheat sheet|chat ?gpt|ai|a fake pass|airpods|a calculator)(?: out)?)|"
    r"flagged by turnitin|(?:dropped|moved|bumped|placed|kicked) (?:down |out )?(?:from|to|out of|into|"
    r"in) (?:the )?(?:honors|ap|regular|remedial|lower|lowest|special ed|resource|esl|gifted|college prep|on level|"
    rf"basic)(?: \w{{2,12}})?|"
    rf"sent home for \w{{3,12}}|arrested at school){_SCHOOL_ONLY}"
)
_BE = (
    r"(?:'s|s|is|was|are|were|be|been|being|isn'?t|wasn'?t|ain'?t|gets?|got|getting|has been|got put|just got|"
    r"almost got|had|has|have|serving|serves|served|assigned|stuck in|doing|in)"
)
_ADMIT = (
    r"(?:(?:got|gets|was|been|is|just got|getting) )?(?:rejected|wait-?listed|deferred|denied|accepted|admitted|"
    r"in early) (?:from|by|at|to|into|in) (?!(?:hope|the (?:team|squad|club|band|play|cast|chat|server|group|prom|"
    r"hospital|er)|a (?:girl|boy|guy)|his|her|my|every girl|prom|homecoming|hoco)\b)(?:\w{2,14})(?: (?:state|tech|"
    r"university|college|early|high|prep|academy))?|"
    r"(?:got|getting|gets|didn'?t get|didnt get|never got) (?:in ?to) (?:(?:a single|one|any|all|like \d|\d|both|"
    r"most|zero) (?:of (?:the |his |her ))?(?:ucs?|csus?|ivy|ivies|colleges?|schools?)\b|uc ?\w{1,14}|ucla|usc|mit|"
    r"nyu|harvard|yale|princeton|"
    r"stanford|brown|columbia|cornell|duke|penn|dartmouth|northwestern|berkeley|purdue|umich|michigan|ohio state|"
    r"penn state|asu|ut|a&m|"
    r"\w{3,12} (?:state|tech|university|college|u)|college|community college|any (?:college|school|colleges|schools)|"
    r"(?:his|her) (?:dream school|safety|safety school|top choice))"
)
_SKIPS = (
    r"(?:skip(?:ped|s|ping)?|cut(?:s|ting)?|ditch(?:ed|es|ing)?|missed|misses) (?:like |about |"
    rf"at least )?(?:(?:\d{{1,3}}|one|two|three|four|five|six|several|a lot of|so many|too many|all|most|every|"
    r"half) (?:of )?(?:(?:his|her) )?(?:days?|"
    r"classes|periods?|class|lessons|assignments|finals|midterms|exams|tests|quizzes|detentions|labs|"
    r"weeks? of school|school days)(?: of school)?|(?:class|"
    r"school)(?! (?:flyer|trip|photo|president|ring|play|game|spirit)\w*)|(?:(?:his|her|the|ap|1st|2nd|3rd|4th|5th|"
    rf"6th|7th|8th|first|second|third|fourth|fifth|sixth|seventh) ){{1,2}}(?:{SUBJECT}|{WORK}|period|class|final|"
    r"exam))"
)
_CHEAT = (
    rf"(?:cheat(?:ed|s|ing)? off (?:of )?\w{{2,12}}|plagiari[sz](?:ed|es|ing)(?: (?:his|her|the|a|an|every|"
    rf"part of) (?:\w{{2,12}} ){{0,3}}?(?:{WORK}|{SUBJECT})\b)?|"
    rf"copied (?:off (?:of )?)?(?:\w{{2,12}} ){{0,4}}(?:{WORK})|(?:used|uses|using) (?:chat ?gpt|ai|photomath) (?:on|"
    rf"for|to (?:write|do|cheat)) (?:his|her|the) (?:\w{{2,12}} ){{0,2}}(?:{WORK}|{SUBJECT})|copio (?:en|todo el|la|"
    rf"el) (?:\w{{2,9}} )?(?:examen|tarea|prueba|ensayo|trabajo)|"
    r"hizo trampa(?! en (?:uno|el juego|el partido|fortnite|among))"
    rf"(?: en (?:el|la) \w{{4,9}})?|"
    rf"plagio (?:el|su|la|un) \w{{4,9}})"
)
SAID = late(
    r"\b(?:cheat(?:ed|s|ing)? (?:his|her|their) way (?:thru|through|to|into)|cheat(?:ed|s|ing)? (?:on|in|off|"
    rf"during)(?! (?:rosa|him|her|his (?:gf|girlfriend|bf|diet)|her (?:bf|boyfriend|diet)|me|us|you|my)\b)) {THING}|"
    r"\b(?:(?:got |was )?caught (?:cheating|plagiari[sz]ing|copying)|(?:copying|cheating|plagiari[sz]ing)(?= (?:on|"
    rf"in) (?:the|his|her)))(?: (?:on|in|off) {THING})?|"
    rf"\b{_CHEAT}|"
    r"\b(?:accused of|found guilty of|in trouble for|investigated for|reported for|sancionad[oa] por|"
    rf"reportad[oa] por) (?:cheating|plagiari\w{{2,4}}|copying|using ai|copiar|plagio|pelear|vapear)|"
    rf"\b(?:got|gets|had|has|having|getting) (?:his|her|their) (?:\w{{2,9}} )?(?:{WORK}) (?:flagged|zeroed|"
    rf"taken away|ripped up|thrown out|voided|cancell?ed)(?: (?:for|by) \w{{2,12}})?|"
    r"\b(?:rejected|denied|deferred|wait-?listed|accepted|admitted) (?:by|from|at|to|into) (?:(?:like |all |"
    rf"over )?(?:\d{{1,2}}|all|every|both|most|three|four|five|six)(?: of (?:his|her))?(?: of the)?) ?(?:colleges?|"
    r"schools?|universit(?:y|ies)|ivies|ucs)\b|"
    rf"\b(?:has been|is|was|been|'s) (?:truant|absent|tardy|late) (?:\w{{1,9}} ){{0,2}}(?:times|days|"
    rf"times this \w{{4,8}}|since \w{{3,9}})|"
    r"\b(?:truant)\b|"
    rf"(?:'s|(?<![a-z]){_BE}) (?:just |almost |officially |already |apparently |also |literally |finally |not |never |"
    rf"a |an |\d |two |three )*{_DISCIPLINE}|"
    rf"\b(?:got|getting|was|is|were) in trouble for (?:cheating|plagiari\w{{3,4}})\b|"
    rf"\b{_SKIPS}(?! (?:the|practice|game|bus))|"
    rf"\b{_ADMIT}"
)
WORDS = words(
    """
    cheat cheated cheats cheating caught copying plagiarizing plagiarising plagiarized plagiarised plagiarizes
    plagiarism
    copied used uses using trampa plagio copio accused guilty trouble investigated reported sancionado sancionada
    reportado reportada flagged zeroed taken ripped thrown voided canceled cancelled rejected denied deferred wait
    waitlisted accepted admitted truant absent tardy late suspended expelled kicked written wrote sent held left
    retained kept put removed iss oss suspension detention detentions referral saturday demerit demerits busted nabbed
    disqualified turnitin dropped moved bumped placed arrested skip skipped skips skipping cut cuts cutting ditch
    ditched ditches ditching missed misses into in early write school lunch
    """
)
