"""Sexual requests and content, as short messages make them (decisions 3.2); health, art and reports are silent."""

from __future__ import annotations

from policy.detect.late import either
from policy.detect.late import late

_PICS = r"(?:pics?|pictures?|photos?|selfies?|vids?|videos?|snaps?)"
_BODY = r"(?:ass|butt|tits?|boobs?|boobies|titties|body|bod|dick|cock|pussy|booty|rack|legs|thighs|cleavage|abs|chest)"
_ASKS = late(
    rf"\b(?:send|sent|show|trade|share|drop|give|got|have|has|want|see|post|swap|sell|selling|leak|need|buy|sending|"
    rf"pay for|gimme|airdrop|any|who has|lemme see|for|ur|your|exchange) (?:\w+ ){{0,4}}?(?:nudes?|noods|dick pics?|"
    rf"lewds)\b"
    rf"|\bnudes\?? ?(?:\.|$|please|for|of|or|4|back|if|tonight|xname|in)|\b(?:send|show|take|want|snap|lemme see|let "
    rf"me see|see) (?:\w+ ){{0,3}}?(?:your |ur |those |them |some )(?:\w+ )?(?:{_BODY}|underwear|bra|panties)\b(?! "
    rf"(?:position|language|paragraph|cam|weight|fat|temp\w*|form|mechanics|parts|spray|cast|cramp\w*|day))"
    rf"|\b(?:send|sending|take|trade|share) (?:\w+ ){{0,4}}?{_PICS} (?:\w+ )?(?:without|with no|wearing nothing|in "
    rf"(?:your|a) (?:underwear|bra|bikini|towel|lingerie|thong|shower|bed)|with (?:your|ur) (?:shirt|clothes|top|"
    rf"pants) off|naked|topless|shirtless just)\b|\b(?:naked|topless|nude|sexy|hot|dirty|spicy|naughty|steamy|"
    rf"sexual) {_PICS}\b|\bdick ?{_PICS}\b"
    r"|\b(?:wanna|want|lets|let us|should|could|down to|trying to|tryna|gonna|would you|will you|can we|we should|id|"
    r"i would|ill|who wants to|come|to) (?:\w+ ){0,3}?(?:have sex|hook up|fuck|bang|get naked|sext|sleep with (?:you|"
    r"me|her|xname)|bone|do it with (?:you|me|her)|netflix and chill|get laid|hit that|tap that|make out with (?:you|"
    r"me|her)|see you naked|skinny dip)\b(?! (?:that like|the like|brothers|bros|burger|record|up my internet))"
    r"|\b(?:wanna|lets|should we|we should|down to) smash\b(?! (?:bros|ultimate|burger|melee|later online|after "
    r"practice|tonight on))|\b(?:xxx|hot singles|sexy (?:girls|singles|women)|adult cams|cam girls|xxx cams)\b|"
    r"\bgood in bed\b|\bwith nothing on\b|\bsex with (?:me|you|her|him|xname)\b|\b(?:take|taking) (?:\w+ )?(?:your|"
    r"ur) (?:clothes|shirt|top|pants|bra) off\b|\btake it (?:all )?off for me\b|\b(?:suck|blow|lick|ride|sit on|"
    r"touch|rub) (?:on )?my (?:dick|cock|face|balls|d|lap)\b|\bsit on my (?:face|lap)\b|\b(?:so|im|feeling|kinda|"
    r"really|are you|you) horny\b|\bhorny (?:rn|af|tonight|for|and)\b"
    rf"|\b(?:nice|great|sweet|fat|juicy|tight|love|hot|fine|thick|phat|damn that|look at (?:that|her|his)|dat|"
    rf"perfect) (?:\w+ )?(?:ass|tits|rack|boobs|booty|titties|butt)\b(?! (?:kick\w*|dial|moves?|whoop\w*|hat|car))|"
    rf"\b(?:your|ur|her|xnames|his|that) (?:{_BODY}) (?:\w+ )?(?:is|are|looks?|so|be|lookin\w*|makes me|turns me) "
    rf"(?:\w+ )?(?:hot|sexy|fine|nice|thick|juicy|amazing|perfect|crazy|on|hard|fat|tasty|insane)\b"
    r"|\b(?:youre|you look|you are|xname is|xname looks|shes|looking|you) (?:\w+ )?(?:sexy|fuckable|bangable|"
    r"smashable|a milf|milf|doable)\b|\b(?:are|r) (?:you|u|xname) (?:still )?(?:a )?virgin\b|\blose (?:your|her|ur) "
    r"virginity\b|\bwhat(?:s| are| r)? (?:you|u|xname|she) wearing\b(?=.*\b(?:under\w*|bed|nothing|take|off|right "
    r"now|alone|pics?|sexy|rn|tonight|babe|baby)\b)|\bwhat color (?:are|is) your (?:bra|panties|underwear|thong)\b"
    r"|\b(?:pornhub|xvideos|onlyfans|porn|hentai|xxx)\b(?=.*\b(?:link|watch|check|send|click|free|com|vid\w*|site|"
    r"look|subscribe|join|sub|here|share)\b)|\b(?:link|watch\w*|check out|send\w*|sub to|selling|share|found|join|"
    r"follow) (?:\w+ ){0,3}?(?:porn\w*|onlyfans|hentai)\b|\bmake you (?:feel (?:so )?good|moan|cum|scream my|wet)\b|"
    r"\bin (?:my|your) bed (?:tonight|rn|naked|with me)\b|\b(?:get|got|gets) (?:me|you) (?:so )?(?:hard|wet|turned "
    r"on)\b|\bturn(?:s|ed|ing)? me on\b|\bfriends with benefits\b|\b(?:blow ?job|handjob|bj|threesome|orgy|"
    r"deepthroat)\b"
)
_SPANISH = late(
    r"\b(?:manda\w*|envia\w*|pasa\w*|ensena\w*|muestra\w*|quiero ver|comparte\w*|intercambi\w+|vendo|tienes|tienen|"
    r"dame|rola\w*|rolen|subi\w*|sube\w*|quien tiene|mandame|regala\w*) (?:\w+ ){0,4}?(?:nudes?|pack|packs|las tetas|"
    r"tetas|el culo|culo|chichis|fotos? (?:\w+ )?(?:sin ropa|desnud\w+|intima\w*|caliente\w*|en ropa interior|hot|"
    r"sexy|en bikini|en tanga|en calzones|encuerad\w+|en brasier|rica)|videos? (?:intimo\w*|caliente\w*|xxx|hot|"
    r"porno))\b(?! (?:del? (?:partido|viaje|equipo)|de (?:fotos|agua|galletas|seis|stickers|tarjetas)))"
    r"|\b(?:quieres|quiero|vamos a|quisiera|podemos|te quiero|me gustaria|queres|quien quiere|te voy a|ganas de|voy "
    r"a) (?:\w+ )?(?:coger(?:te|nos)?|follar(?:te)?|culear(?:te)?|tirar contigo|tener sexo|hacer el amor|"
    r"acostar(?:me|te|nos)(?: contigo| conmigo)?|coger contigo|verte (?:desnud\w+|sin ropa|encuerad\w+)|tocarte|"
    r"chupar\w*|meterte\w*)\b(?! (?:el|la|un|una|los|las) (?:bus|autobus|tren|metro|camion|mochila|libro|taxi|balon|"
    r"pelota|clase|maleta|hombro|brazo))(?! (?:una cuerda|el hombro|temprano|al (?:perro|bebe|gato)))"
    r"|\b(?:que|vaya|menudo|tremendo|buen|rico|terrible|lindo|ese) (?:\w+ )?(?:culo|culito|tetas|tetotas|culazo|"
    r"trasero|nalgas|nalgotas|pechos|nalga)\b|\b(?:estas|esta|andas|te ves) (?:\w+ )?(?:buenisima|buenota|buenote|"
    r"riquisim[oa]|bien rica|muy rica|rica|cachond[oa]|bien buena|para (?:darte|comerte|cogerte))\b(?! (?:la "
    r"(?:comida|pizza|sopa)|el|esta (?:comida|sopa)))|\b(?:que )?(?:buena|rica|buenota|sabrosa|ricota) estas\b|"
    r"\b(?:llevar(?:te)?|meter(?:te)?|tenerte) (?:a|en) (?:la|mi) cama\b|\bvideos? xxx\b|\bxxx gratis\b|\beres "
    r"virgen\b|\bme (?:pones|calientas|prendes|excitas|la pones)\b(?! (?:la|el|un|una|en el equipo|nervios|a|de))|"
    r"\b(?:chupa|mama)(?:me|mela|mel[ao])\b|\b(?:chupa|mama)(?:me)? (?:la|el|mi) (?:verga|pija|polla|pito|pene)\b"
    r"|\b(?:porno|pornhub|xvideos|onlyfans)\b(?=.*\b(?:link|mira\w*|miren|vean|manda\w*|video|pagina|gratis|entra|"
    r"sigueme|suscrib\w+)\b)|\bque (?:traes|llevas) (?:puesto|debajo)\b|\bde que color (?:es|son|traes|llevas) "
    r"tu(?:s)? (?:ropa interior|calzones|tanga|brasier|bragas|panties)\b|\bamigos con derechos?\b|\bsin "
    r"ropa\b(?=.*\b(?:foto|video|manda\w*|quiero|verte|camara)\b)"
)
_MORE = either(
    r"\b(?:pic|photo|picture|video|selfie) of you in (?:the|your) (?:shower|bath|bed|underwear|towel)\b",
    r"\btrade pics\b(?=.*\b(?:no clothes|naked|private|hot)\b)|\bpics?\b.{0,12}\bno clothes\b|\bsend (?:me "
    r")?something (?:spicy|hot|sexy|naughty|dirty)\b(?=.*\b(?:back|snap|pic)\b)|\b(?:pics?|photos?|"
    r"videos?)\b.{0,8}\bthe (?:naughty|spicy|dirty|nude|sexy) ones\b",
    r"\b(?:rate|rating|leak\w*|dm for|selling) (?:\w+ ){0,3}?nudes\b|\bwhats under (?:that|your|the|her) (?:\w+ "
    r")?(?:skirt|shirt|dress|shorts|hoodie)\b|\b(?:got|any|have) (?:\w+ )?(?:naked|nude|topless) (?:pics?|photos?|"
    r"pictures?)\b",
    r"\b(?:fotos?|videos?|packs?)\b.{0,30}\b(?:encuerad\w+|desnud\w+|en tanga|intim[oa]s|sin ropa|en ropa interior|"
    r"los hot|las hot)\b|\bte (?:haria|hago|voy a hacer) (?:de todo|mia|mio)\b|\bver(?:te|le)? (?:sin ropa|desnud[oa]|"
    r"encuerad[oa])\b|\bensena(?:me|nos) (?:las|tus|el) (?:tetas|nalgas|culo|chichis|pechos)\b",
)
_LESSON = late(
    r"\b(?:songs?|lyrics|sex ed|health (?:class|ed|unit|teacher)|biology|reproduc\w+|anatomy|figure drawing|life "
    r"drawing|art "
    r"(?:class|history|museum)|museum|painting|sculpture|statue|renaissance|david|venus|tights|leotard|lipstick|nail "
    r"polish|heels|eyeshadow|shade|foundation|dance shoes|undertone|consent (?:workshop|class|talk|assembly)|title "
    r"ix|workshop|assembly|policy|handbook|"
    r"lesson|unit|article|essay|novel|chapter|book|poem|study|statistics|research|filter|blocked|addiction|illegal|"
    r"law|crime|felony|prevention|never send|dont (?:ever )?(?:send|share|ask|forward|post)|do not (?:send|share|ask|"
    r"forward|post)|should never|if (?:someone|anyone|somebody|a)|what if|report|reported|educacion sexual|biologia|"
    r"taller|charla|arte|museo|pintura|escultura|"
    r"nunca (?:mandes|envies|compartas)|no (?:mandes|envies|compartas|manden|envien|compartan)|si alguien|chicken|"
    r"turkey|duck|salad|grilled|recipe|cyber ?safety|digital citizenship|donkey|badass|smartass|jackass)\b"
)
_TOLD = late(
    r"\b(?:asked|asks|asking|ask|pressur\w+|begged|begging|told|made|making|makes|forced|sent|keeps? (?:sending|"
    r"asking)|wants|wanted|texted|dmed|said|called|showed|leaked|blackmail\w*) (?:\w+ )?(?:me|my (?:friend|sister|"
    r"daughter|brother|son)|her|him|us)\b|\b(?:me|le|nos) (?:pide|pidio|pidieron|mando|mandaron|dijo|obliga\w*|esta "
    r"pidiendo|piden|insiste|escribio|envio)\b|\b(?:someone|somebody|a guy|this guy|he|she|hes|shes|they|some guy|"
    r"alguien|un (?:tipo|chico|senor)|uncle|stranger|coach) "
    r"(?:\w+ ){0,4}(?:asked|asking|asks|sent|sending|wants|keeps|pidio|pide|mando|is sharing|leaked|posted)\b|"
    r"\b(?:getting|received|receiving|keep getting) (?:\w+ ){0,3}(?:nudes|dick|pics)\b|\bwhat (?:do|should) i do\b|"
    r"\bque "
    r"hago\b|\bstop asking\b|\bmandatory\b"
)


def is_sexual(text: str) -> bool:
    """Whether a text as talk, without what it quotes, asks for something sexual of somebody, or offers or shows it."""
    if _ASKS.search(text) is None and _SPANISH.search(text) is None and _MORE.search(text) is None:
        return False
    return _LESSON.search(text) is None and _TOLD.search(text) is None
