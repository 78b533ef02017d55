"""Standing as it is said of somebody: failing, repeating, credits, level, support. Data only."""

from __future__ import annotations

from policy.detect.education_things import SUBJECT
from policy.detect.education_things import THING
from policy.detect.education_things import WORK
from policy.detect.late import late
from policy.detect.wordlist import words

_FAILING = (
    r"(?:fail(?:ed|ing|s)?|flunk(?:ed|ing|s)?|bomb(?:ed|ing|s)?|barely pass(?:ed|es|ing)|pass(?:ed|es|ing)|retak(?:e|"
    r"es|ing|en)|retook|repeat(?:ed|ing|s)?|tank(?:ed|ing)|dropped|drop|aced|aces)"
)
_NOT_ALL = (
    r"(?! (?:to |me\b|us\b|at (?:life|flirting|this|everything|being|parking|cooking)|his team|her team|the (?:vibe|"
    r"fire|drug|breathalyzer|physical|fitness|concussion|swim|beep|pacer|conditioning|inspection|team)|as an? |"
    r"spectacularly at|him\b|you\b))"
)
SAID = late(
    r"\b(?:might not|may not|not|won'?t|wont|isn'?t|can'?t|cant|not gonna|not going to) walk(?:ing)? (?:in june|"
    r"in may|at graduation|with (?:his|her) class)|"
    r"\b(?:has to|have to|gotta|needs to|is|must) redo(?:ing)? (?:\d{1,2}(?:st|nd|rd|th) grade|\w{3,9} (?:grade|"
    r"year))(?: \w{3,9})?|"
    r"\b(?:walked out|came out|left|finished|ended) (?:with|w) an? (?:\d\d|[a-f])(?:[+-]|%)?(?: average)?(?= *$|"
    r"[.,!?]| in)|"
    r"\bowes? (?:like )?\d{1,3} (?:hours|hrs|days) of (?:detention|community service|school)|"
    r"\bon the (?:no pass no play|d/?f|fail|failing|f|ineligible|ineligibility|probation) list|"
    rf"\b(?:is |was |'s )?missing (?:like |about |over )?(?:\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten|"
    r"a bunch of|"
    rf"a ton of|several|all|so many|most) (?:of (?:his|her) )?(?:\w{{3,9}} )?(?:{WORK})\b|"
    r"\b(?:\d{1,2}|one|two|three|four|five|six|several|a few) credits? (?:short|behind|shy|away)(?: (?:of|"
    r"from) \w{4,12})?|"
    r"\b(?:never|barely|hardly|rarely) (?:shows up|comes|goes|showed up) (?:to |for )(?:\w{2,6} )?(?:class|school|"
    r"period|"
    rf"lab|tutoring|{SUBJECT})\b|\b(?:isn'?t|ain'?t|aint|isnt|not|wasn'?t|barely) passing(?: {THING})?|"
    rf"(?<![a-z])(?:{_FAILING}{_NOT_ALL} |"
    r"(?:hasn'?t|didn'?t|never|not|doesn'?t|don'?t|isn'?t) (?:been )?(?:turn(?:ed|ing)?|hand(?:ed|ing)?|"
    r"submit(?:ted|ting)?|done|do|did|doing|pass(?:ed)?|make up|made up)(?: in)? (?:a single|any(?: of)?|all|"
    rf"most(?: of)?|half(?: of)?|\d{{1,2}}|his|her|the|like \d)(?: (?:his|her|the))? ?(?:\w{{2,10}} )?"
    rf"){THING}|"
    rf"(?<![a-z])(?:fail(?:ed|ing|s)?|flunk(?:ed|ing|s)?(?: out)?){_NOT_ALL}(?: (?:two|three|four|five|all|most|half|"
    r"[2-9])(?: of (?:his|her))?(?: classes| subjects| courses)?)?(?=\s|$|[,.!?])(?! (?:and|a lot)? ?(?:his|her|the|"
    r"a|an|that|every|everyone|in|again at|miserably at|the)\b)|"
    r"(?<![a-z])(?:"
    r"(?:at risk of|in danger of|close to|about to be|on the verge of) (?:failing|flunking|not graduating|expelled|"
    r"suspended|being retained|expulsion)|"
    r"(?:won'?t|not|isn'?t|might not|may not|not going to|isn'?t going to) (?:be )?(?:graduat(?:e|ing)|"
    r"walk(?:ing)? at graduation|pass(?:ing)?)|"
    r"on track to (?:fail|not graduate)|"
    r"(?:scored?|scores|tested|performed|placed|performs) (?:well |far |way )?(?:below|above|at|in|under|"
    rf"far below) (?:the )?(?:basic|proficien\w{{1,3}}|grade level|average|standard|advanced|novice|\d{{1,2}}(?:st|"
    r"nd|rd|th)? percentile|level \d)|"
    r"(?:rais(?:e|es|ing)|bring(?:s|ing)? up|pull(?:s|ing)? up|get(?:s|ting)? up|improv(?:e|es|ing)|fix(?:es|"
    rf"ing)?) (?:his|her|their|that|the) (?:\w{{2,9}} )?(?:grades?|gpa|average|marks?|[5-9]\d%?|[3-5]\d%?|"
    r"[cdf][+-]?(?![\w']))"
    rf")(?:(?: (?:on|in|up in))? {THING}| up)?|"
    rf"\b(?:is |was )?(?:doing|taking|redoing) (?:\d{{1,2}}(?:st|nd|rd|th)|freshman|sophomore|junior|"
    r"senior) (?:grade|year) (?:again|over)\b|"
    r"\b(?:never|hardly ever|barely|rarely) (?:turns?|hands?|does|did|do|turned|handed) (?:in )?(?:his |her |any |"
    r"the )?(?:homework|hw|assignments?|work|classwork|projects?)\b|"
    rf"\b(?:has|had|have|lleva|trae|tiene) (?:only |just |like )?(?:\d{{1,2}}|tres|dos|cuatro|cinco|"
    r"varias) (?:school |hs )?(?:credits|(?:materias )?reprobadas)\b|"
    r"\b(?:put|placed|moved|stuck|dropped|bumped|switched|transferred) (?:down |back |out )?(?:in|into|"
    r"to) (?:the )?(?:lower|lowest|remedial|basic|slow|foundations?|support|repeat|inclusion|collab|resource|low|"
    r"easier|concepts|"
    rf"regular|on level|honors|advanced) (?:{SUBJECT}|class|track|reading group|group)\b|"
    r"\b(?:can|can'?t|cant|could|couldn'?t) (?:barely |hardly |even |not )*(?:read(?= *$|[.,!?]| at| or| and)|"
    r"read or write)\b|"
    r"\b(?:not|won'?t|isn'?t|didn'?t|doesn'?t|can'?t|cant|wont|didnt|isnt|never|may not|"
    r"might not) (?:be )?(?:eligible|graduat(?:e|ed|ing))\b|"
    r"\b(?:tested|placed|moved|promoted|got moved|bumped|switched) (?:up )?(?:in ?to|out of|up to|to|"
    rf"down to) (?:the )?(?:honors|ap|gifted|regular|remedial|advanced|algebra|lower|{SUBJECT})(?: (?:\d|"
    rf"\w{{3,9}}))?|"
    rf"\b(?:\w{{1,7}} )?(?:years?|grades?|grade levels?|levels?) (?:behind|below|ahead)(?: (?:in|grade level|"
    rf"level)(?: (?:{SUBJECT}))?)?|"
    rf"\bowes? (?:me |us |the class |him |her |like )?(?:\d{{1,2}}|two|three|four|five|six|several|a lot of|"
    rf"a bunch of) (?:\w{{3,9}} )?(?:{WORK})\b|"
    r"\b(?:academically )?(?:in-?eligible|inelegible)\b|"
    r"\b(?:is|was|'s|isn'?t|not|now|no longer) (?:academically )?eligible\b|"
    rf"\b(?:flunk(?:ed|ing)|fail(?:ed|ing)) out(?: of (?:school|college|\w{{2,12}}))?|"
    r"\b(?:repeating|repeats?|has to repeat|have to repeat|redoing|va a repetir|repitio|repite|"
    rf"esta repitiendo) (?:the |el |de )?(?:\w{{1,9}} )?(?:grade|year|class|ano|grado|curso|freshman year|"
    rf"sophomore year|{SUBJECT})\b|"
    r"\b(?:dropped|dropping) out(?: of (?:school|high school|hs))?\b|"
    r"\b(?:is|was|'s|are) (?:on |in |under |at )?(?:danger of failing|(?:the )?honor roll|credit deficient|"
    rf"behind (?:on|in) (?:\w{{2,9}} )?credits|below grade level|illiterate|grade level(?:s)? behind|summer school|"
    r"truant|chronically absent|chronically truant|gifted|valedictorian|salutatorian|bottom of (?:the|his|"
    r"her) class)\b|"
    rf"\b(?:is |was |'s |ranked |ranks )(?:ranked )?(?:#? ?\d{{1,3}}(?:st|nd|rd|th)?|first|second|third|last|"
    rf"dead last) (?:in|of|out of) (?:the |his |her |our )?(?:class|grade|\d{{2,4}})\b(?! race)|"
    r"\b(?:reads?|reading|writes?|tested|testing|performing|working|does math) (?:at|on|in|below|above|like|two|"
    r"three|several|is|\d)? ?(?:years? |grades? )?(?:levels? )?(?:below |above |at )?(?:an? |"
    rf"the )?(?:(?:\d{{1,2}}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|kindergarten|"
    r"grade)[- ]?(?:grade)?(?: level)?)\b|"
    r"\b(?:is|was|'s|has to|have to|gotta|needs to|going|in|needs?|gets?|getting|got|goes to|going to|doing|put in|"
    r"stuck in|take|taking) (?:go to |go |do |take )?(?:extra |math |reading |some |weekly )?(?:summer school|"
    rf"tutoring|credit recovery|remedial \w{{3,12}}|speech|resource room|esl|ell|sped|special ed)(?: (?:for|in|"
    rf"on) (?:{SUBJECT}))?\b(?! (?:me|hours|center))|"
    rf"\b(?:get|gets|got|getting|is|being) pulled (?:out )?(?:of class )?(?:for|to) (?:\w{{3,12}} ){{0,2}}(?:therapy|"
    r"speech|reading|math|services|intervention|testing|resource)\b|"
    r"\b(?:in|has|takes?|taking|is in) (?:the )?(?:dumb|slow|low|lowest|remedial|sped|basic|"
    rf"special)[- ](?:{SUBJECT}|kids?|class|group|level|track|reading group)(?: (?:class|group))?\b|"
    rf"\b(?:bombed|tanked|choked on|blew) (?:the |his |her |that )?(?:\w{{2,9}} ){{0,2}}?(?:{SUBJECT}|"
    rf"{WORK})\b(?: (?:{WORK}))?"
)
WORDS = words(
    """
    fail failed failing fails flunk flunked flunking bomb bombed bombing barely pass passed passes passing retake
    retakes
    retaking retaken retook repeat repeats repeated repeating tank tanked tanking dropped drop dropping aced aces turn
    turned turning hand handed handing turns hands submit submitted submitting done do did doing does make made risk
    danger close verge about suspended expelled expulsion graduate graduated graduating graduation walk walking raise
    raises raising bring brings bringing pull pulls pulling get gets getting got improve improves improving fix fixes
    fixing score scored scores tested performed placed performs track redoing taking credits reprobadas put moved stuck
    read eligible ineligible inelegible promoted bumped switched years year grade grades level levels owe owes repetir
    repitio repite repitiendo honor credit behind below illiterate summer truant absent gifted valedictorian
    salutatorian bottom ranked ranks first second third last dead in of reads reading write writes testing performing
    working math tutoring recovery remedial speech resource esl ell sped special pulled dumb slow low lowest basic
    choked blew foundations walked came left finished ended list hours redo missing credit shows
    comes goes showed passing
    """
)
