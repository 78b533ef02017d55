"""Marks as they are said of somebody: "got a 41 on the bio test", "has an F", "58 % in Algebra". Data only."""

from __future__ import annotations

from policy.detect.education_things import AT_SCHOOL
from policy.detect.education_things import NUM
from policy.detect.education_things import PLURAL
from policy.detect.late import late
from policy.detect.wordlist import words

_NO_SPORT = (
    r"(?! ?(?:draft|trade|beam|vault|floor|bars?|mile|pacer|beep|cut|team|squad|time standard|standard|side|roll|"
    r"plus size|string|game|"
    r"league|points?|pts|yards?|yds?|goals?|assists?|rebounds?|boards|blocks|kills|aces|steals|runs|hits|strikeouts?|"
    r"sec|seconds?|mins?|minutes?|hrs?|hours?|"
    r"dollars?|bucks|lbs?|pounds|inch|ft|mph|era|avg|handicap|bogey|under par|over par|year|years|yr|day|days|week|"
    r"weeks|month|months|pack|piece|percent off|"
    r"% off|followers|likes|views|subs|streak|kill|win|wins|second|second \w+|x |/ ?night|am|pm|a\.m|p\.m|th\b|st\b|"
    r"nd\b|rd\b|forty|for \d|mm|gb|k\b|players?|people|free|"
    r"from (?:his|her|their|my|grandma|the vending|grandpa)|in (?:the (?:draft|league|game|scrimmage|tournament|meet|"
    r"race|finals|tier list|100|200|400|800|50)|fantasy|2k|halo|fortnite|golf|bowling|minecraft|"
    r"madden|rebounding|gpa)))"
)
_LETTER_ENDS = (
    r"(?=\s*$|\s*[^\w\s'-]|\s(?:(?:in|on|for) (?!my|me|our|your)|and|but|so|lol\w*|lmao|this|that|average|avg|at|rn|"
    r"bc|again|last|tho|smh|"
    r"fr|en|y|de|pls|right|"
    r"now|w|with|overall|jaja\w*|omg|or|how|yikes|which|because|if|n)\b)"
)
_MARK = (
    rf"(?:(?:an? )?(?:[b-df][+-]?|a[+-])(?![\w'-]){_LETTER_ENDS}|an a\b{_LETTER_ENDS}|a(?= in \w)|(?:an? )?(?:zero|"
    rf"cero|\d{{1,3}}/(?!10\b)\d{{2,3}}|{NUM}(?: ?%| percent| por ?ciento)|(?:low|high|solid) (?:[a-df]|"
    r"[5-9]0s?))(?![\w']))"
)
_GET = (
    r"(?:got|gets?|getting|has|have|had|with|made|makes|earned|received|pulled(?: off)?|holding|rocking|carrying|"
    r"scored|scores|sitting at|sits at|at|is at|ended (?:up )?with|finished with|w|tiene|tenia|saco|obtuvo|lleva|"
    r"tuvo|trae|va con|con|paso con|salio con)"
)
_SCORED = (
    r"(?:got|scored|scores|gets|made|earned|has|had|pulled|with|w|took home) (?:like )?(?:an? |only |only a |just |"
    r"just a )?(?:1[0-5]\d0|1600|[4-9]\d0|3[0-6]|[12]\d|[1-7]|one|two|three|four|five)(?! ?(?:pts|points|goals?|am|"
    r"pm)) (?:on|in) (?:the |"
    r"his |her |that )?(?:\w{2,9} ){0,2}(?:sat|act|psat|ap|ib|regents|toefl|ged|staar|map|iready|aps|ap exam|"
    r"ap test|exam|state test|math test|asvab)(?: (?:exam|test|lang|lit|stats|bio|chem|calc|gov|psych)){0,2}\b|"
    r"(?:got|scored|scores|has|had|with) (?:an? )?(?:1[0-5]\d0|1600)\b(?! ?(?:points|followers|elo|rating|dollars|"
    r"calories|steps|views))"
)
SAID = late(
    r"\b(?:"
    rf"(?:got|gets|has|had|only got|scored|was) (?:an? |like )?\d{{1,3}} (?:out of|of|over) \d{{2,3}}|"
    rf"{_GET} (?:like |only |just )?(?:an? |un |una )?{NUM}{_NO_SPORT}"
    rf"){AT_SCHOOL}|"
    r"\b(?:"
    rf"{_GET} (?:like |only |just |about |an? solid |literally )?{_MARK}{_NO_SPORT}|"
    rf"{_GET} {PLURAL}|"
    r"(?:got|gets|has|have|getting|earned|with) (?:all |mostly |only |like |straight )?(?:zeroe?s|[bcdf]'?s)(?![\w'])|"
    r"(?:has|have|with|had|got|getting) (?:really |such |super |some |pretty )?(?:bad|low|failing|terrible|horrible|"
    r"awful|good|perfect|great|amazing) (?:grades|marks|test scores|attendance)"
    rf"){AT_SCHOOL}?|"
    r"\b(?:dropped|went|fell|slipped|down|jumped|up) (?:down |all the way )?(?:to|from) (?:an? )(?:[b-df][+-]?|"
    r"a-)(?![\w'])(?: average)?(?: in {THING})?|"
    r"\b(?:got|gets|saco|sacaron) (?:an? |un |una )(?:100|[3-9]\d)(?! ?(?:%|yd|yard|point|pt|sec|min|hour|dollar|"
    r"buck|pack|piece|in|on|from|inch|lb|foot|ft|kill|win|day|week|month|year|x|k\b|percent|game|second|streak|st|nd|"
    r"rd|th|gb|mph|for|off|degree|cal|\$))(?=\s|$|[!?.,])|"
    r"\b(?:has|have|had|with|got|pulling|carrying|tiene) (?:an? |like an? |"
    rf"un )?(?:gpa (?:of )?)?[0-4]\.\d{{1,2}}(?: (?:weighted |unweighted |cumulative )?gpa| de promedio)?(?! ?(?:40|"
    r"era|sec|mile|forty|avg|yd|second|handicap|on (?:beam|vault|bars|floor)|in the))(?![\w.])|"
    rf"\b{_SCORED}"
)
WORDS = words(
    """
    got gets get getting has have had with made makes earned received pulled holding rocking carrying scored scores
    sitting sits at ended finished w tiene saco sacaron obtuvo lleva tuvo trae con paso salio dropped went fell slipped
    down jumped up pulling only took was
    """
)
