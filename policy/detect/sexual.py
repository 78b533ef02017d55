"""Sexual requests and content, as short messages make them (decisions 3.2); health, art, biology and reports are silent."""

from __future__ import annotations

from policy.detect.late import late

_PICS = r"(?:pics?|pictures?|photos?|selfies?|vids?|videos?|snaps?)"
_BODY = r"(?:ass|butt|tits?|boobs?|titties|body|bod|dick|cock|pussy|booty|rack|legs|thighs|cleavage|abs|chest)"
_ASKS = late(
    rf"\b(?:send|sent|show|trade|share|drop|give|got|have|has|want|see|post|swap|sell|selling|leak|need|buy|sending|pay for|gimme|airdrop|any|who has|lemme see|for|ur|your|exchange) (?:\w+ ){{0,4}}?(?:nudes?|noods|dick pics?|lewds)\b"
    rf"|\bnudes\?? ?(?:\.|$|please|for|of|or|4|back|if|tonight|xname|in)|\b(?:send|show|take|want|snap|lemme see|let me see|see) (?:\w+ ){{0,3}}?(?:your |ur |those |them |some )(?:\w+ )?(?:{_BODY}|underwear|bra|panties)\b(?! (?:position|language|paragraph|cam|weight|fat|temp\w*|form|mechanics|parts|spray|cast|cramp\w*|day))"
    rf"|\b(?:send|sending|take|trade|share) (?:\w+ ){{0,4}}?{_PICS} (?:\w+ )?(?:without|with no|wearing nothing|in (?:your|a) (?:underwear|bra|bikini|towel|lingerie|thong|shower|bed)|with (?:your|ur) (?:shirt|clothes|top|pants) off|naked|topless|shirtless just)\b|\b(?:naked|topless|nude|sexy|hot|dirty|spicy|naughty|steamy|sexual) {_PICS}\b|\bdick ?{_PICS}\b"
    r"|\b(?:wanna|want|lets|let us|should|could|down to|trying to|tryna|gonna|would you|will you|can we|we should|id|i would|ill|who wants to|come|to) (?:\w+ ){0,3}?(?:have sex|hook up|smash|fuck|bang|get naked|sext|sleep with (?:you|me|her|xname)|bone|do it with (?:you|me|her)|netflix and chill|get laid|hit that|tap that|make out with (?:you|me|her)|see you naked|skinny dip)\b(?! (?:that like|the like|brothers|bros|burger|record|up my internet))"
    r"|\bsex with (?:me|you|her|him|xname)\b|\b(?:take|taking) (?:\w+ )?(?:your|ur) (?:clothes|shirt|top|pants|bra) off\b|\btake it (?:all )?off for me\b|\b(?:suck|blow|lick|ride|sit on|touch|rub) (?:on )?my (?:dick|cock|face|balls|d|lap)\b|\bsit on my (?:face|lap)\b|\b(?:so|im|feeling|kinda|really|are you|you) horny\b|\bhorny (?:rn|af|tonight|for|and)\b"
    rf"|\b(?:nice|great|sweet|fat|juicy|tight|love|hot|fine|thick|phat|damn that|look at (?:that|her|his)|dat|perfect) (?:\w+ )?(?:ass|tits|rack|boobs|booty|titties|butt)\b(?! (?:kick\w*|dial|moves?|whoop\w*|hat|car))|\b(?:your|ur|her|xnames|his|that) (?:{_BODY}) (?:\w+ )?(?:is|are|looks?|so|be|lookin\w*|makes me|turns me) (?:\w+ )?(?:hot|sexy|fine|nice|thick|juicy|amazing|perfect|crazy|on|hard|fat|tasty|insane)\b"
    r"|\b(?:youre|you look|you are|xname is|xname looks|shes|looking|you) (?:\w+ )?(?:sexy|fuckable|bangable|smashable|a milf|milf|doable)\b|\b(?:are|r) (?:you|u|xname) (?:still )?(?:a )?virgin\b|\blose (?:your|her|ur) virginity\b|\bwhat(?:s| are| r)? (?:you|u|xname|she) wearing\b(?=.*\b(?:under\w*|bed|nothing|take|off|right now|alone|pics?|sexy|rn|tonight|babe|baby)\b)|\bwhat color (?:are|is) your (?:bra|panties|underwear|thong)\b"
    r"|\b(?:pornhub|xvideos|onlyfans|porn|hentai|xxx)\b(?=.*\b(?:link|watch|check|send|click|free|com|vid\w*|site|look|subscribe|join|sub|here|share)\b)|\b(?:link|watch\w*|check out|send\w*|sub to|selling|share|found|join|follow) (?:\w+ ){0,3}?(?:porn\w*|onlyfans|hentai)\b|\bmake you (?:feel (?:so )?good|moan|cum|scream my|wet)\b|\bin (?:my|your) bed (?:tonight|rn|naked|with me)\b|\b(?:get|got|gets) (?:me|you) (?:so )?(?:hard|wet|turned on)\b|\bturn(?:s|ed|ing)? me on\b|\bfriends with benefits\b|\b(?:blow ?job|handjob|bj|threesome|orgy|69 me|deepthroat)\b"
)
_SPANISH = late(
    r"\b(?:manda\w*|envia\w*|pasa\w*|ensena\w*|muestra\w*|quiero ver|comparte\w*|intercambi\w+|vendo|tienes|tienen|dame|rola\w*|rolen|subi\w*|sube\w*|quien tiene|mandame|regala\w*) (?:\w+ ){0,4}?(?:nudes?|pack|packs|las tetas|tetas|el culo|culo|chichis|fotos? (?:\w+ )?(?:sin ropa|desnud\w+|intima\w*|caliente\w*|en ropa interior|hot|sexy|en bikini|en tanga|en calzones|encuerad\w+|en brasier|rica)|videos? (?:intimo\w*|caliente\w*|xxx|hot|porno))\b(?! (?:del? (?:partido|viaje|equipo)|de (?:fotos|agua|galletas|seis|stickers|tarjetas)))"
    r"|\b(?:quieres|quiero|vamos a|quisiera|podemos|te quiero|me gustaria|queres|quien quiere|te voy a|ganas de|voy a) (?:\w+ )?(?:coger(?:te|nos)?|follar(?:te)?|culear(?:te)?|tirar contigo|tener sexo|hacer el amor|acostar(?:me|te|nos)(?: contigo| conmigo)?|coger contigo|verte (?:desnud\w+|sin ropa|encuerad\w+)|tocarte|chupar\w*|meterte\w*)\b(?! (?:el|la|un|una|los|las) (?:bus|autobus|tren|metro|camion|mochila|libro|taxi|balon|pelota|clase|maleta|hombro|brazo))(?! (?:una cuerda|el hombro|temprano|al (?:perro|bebe|gato)))"
    r"|\b(?:que|vaya|menudo|tremendo|buen|rico|terrible|lindo|ese) (?:\w+ )?(?:culo|culito|tetas|tetotas|culazo|trasero|nalgas|nalgotas|pechos|nalga)\b|\b(?:estas|esta|andas|te ves) (?:\w+ )?(?:buenisima|buenota|buenote|riquisim[oa]|bien rica|muy rica|rica|cachond[oa]|bien buena|para (?:darte|comerte|cogerte))\b(?! (?:la (?:comida|pizza|sopa)|el|esta (?:comida|sopa)))|\beres virgen\b|\bme (?:pones|calientas|prendes|excitas|la pones)\b(?! (?:la|el|un|una|en el equipo|nervios|a|de))|\b(?:chupa|mama)(?:me|mela|mel[ao])\b|\b(?:chupa|mama)(?:me)? (?:la|el|mi) (?:verga|pija|polla|pito|pene)\b"
    r"|\b(?:porno|pornhub|xvideos|onlyfans)\b(?=.*\b(?:link|mira\w*|miren|vean|manda\w*|video|pagina|gratis|entra|sigueme|suscrib\w+)\b)|\bque (?:traes|llevas) (?:puesto|debajo)\b|\bde que color (?:es|son|traes|llevas) tu(?:s)? (?:ropa interior|calzones|tanga|brasier|bragas|panties)\b|\bamigos con derechos?\b|\bsin ropa\b(?=.*\b(?:foto|video|manda\w*|quiero|verte|camara)\b)"
)
_LESSON = late(
    r"\b(?:sex ed|health (?:class|ed|unit|teacher)|biology|reproduc\w+|anatomy|figure drawing|life drawing|art (?:class|history|museum)|museum|painting|sculpture|statue|renaissance|david|venus|tights|leotard|lipstick|nail polish|heels|eyeshadow|shade|foundation|dance shoes|undertone|consent (?:workshop|class|talk|assembly)|title ix|workshop|assembly|policy|handbook|"
    r"lesson|unit|article|essay|novel|chapter|book|poem|study|statistics|research|filter|blocked|addiction|illegal|law|crime|felony|prevention|never send|dont (?:ever )?(?:send|share|ask|forward|post)|do not (?:send|share|ask|forward|post)|should never|if (?:someone|anyone|somebody|a)|what if|report|reported|educacion sexual|biologia|taller|charla|arte|museo|pintura|escultura|"
    r"nunca (?:mandes|envies|compartas)|no (?:mandes|envies|compartas|manden|envien|compartan)|si alguien|chicken|turkey|duck|salad|grilled|recipe|cyber ?safety|digital citizenship|donkey|badass|smartass|jackass)\b"
)
_TOLD = late(
    r"\b(?:asked|asks|asking|ask|pressur\w+|begged|begging|told|made|making|makes|forced|sent|keeps? (?:sending|asking)|wants|wanted|texted|dmed|said|called|showed|leaked|blackmail\w*) (?:\w+ )?(?:me|my (?:friend|sister|daughter|brother|son)|her|him|us)\b|\b(?:me|le|nos) (?:pide|pidio|pidieron|mando|mandaron|dijo|obliga\w*|esta pidiendo|piden|insiste|escribio|envio)\b|\b(?:someone|somebody|a guy|this guy|he|she|hes|shes|they|some guy|alguien|un (?:tipo|chico|senor)|uncle|stranger|coach) "
    r"(?:\w+ ){0,4}(?:asked|asking|asks|sent|sending|wants|keeps|pidio|pide|mando|is sharing|leaked|posted)\b|\b(?:getting|got|received|receiving) (?:\w+ ){0,3}(?:nudes|dick|pics)\b|\bwhat (?:do|should) i do\b|\bque hago\b|\bstop asking\b|\bmandatory\b"
)


def is_sexual(text: str) -> bool:
    """Whether a text as talk, without what it quotes, asks for something sexual of somebody, or offers or shows it."""
    if _ASKS.search(text) is None and _SPANISH.search(text) is None:
        return False
    return _LESSON.search(text) is None and _TOLD.search(text) is None
