"""Alcohol, drugs, tobacco and vapes promoted, offered or asked for (decisions 3.2); prevention is silent."""

from __future__ import annotations

from policy.detect.late import either
from policy.detect.late import late

_STUFF = (
    r"(?:vodka|tequila|beers?|booze|alcohol|liquor|rum|whiske?y|henn?(?:y|essy)|white claws?|whiteclaws?|seltzers?|"
    r"four lokos?|twisted teas?|boxed wine|wine coolers?|kegs?|kegger|weed|pot|bud|ganja|loud|gas|edibles?|thc|"
    r"gummies|joints?|blunts?|bongs?|dabs?|dab pens?|carts?|vapes?|vape pens?|juuls?|juul pods?|elf ?bars?|puff "
    r"?bars?|geek ?bars?|"
    r"lost marys?|nic|nicotine|pods|zyns?|cigs?|cigarettes?|cigars?|dip|chew|hookah|shrooms|mushies|acid|lsd|molly|"
    r"mdma|xan(?:s|ax|nies)?|bars|percs?|oxy|addys?|adderall|ritalin|vyvanse|coke|cocaine|lean|drugs?|drinks?|shots|"
    r"jello shots|jungle juice|handle of|30 rack|thirty rack|fakeid|fakes|smokes?|tobacco|bacardi|smirnoff|fireball|"
    r"jager|gin|moonshine|"
    r"chelas?|cervezas?|birras?|caguamas?|mezcal|ron|trago|tragos|guaro|aguardiente|pisto|botellon|peda|mota|porros?|"
    r"marihuana|hierba|yerba|faso|churros?|vapeador(?:es)?|vapers?|cigarros?|cigarrillos?|tachas|perico|coca(?! "
    r"cola)|pastis|hongos|licor|chupe|chela|copete|pisco|fernet|cubatas?|litronas?|canutos?|pitillos?)"
)
_SURE = (
    r"(?:vodka|tequila|beers?|booze|liquor|whiske?y|henn?(?:y|essy)|white claws?|four lokos?|kegs?|kegger|weed|"
    r"edibles?|thc|blunts?|bongs?|dab pens?|vapes?|vape pens?|juuls?|juul pods?|elf ?bars?|puff ?bars?|geek ?bars?|"
    r"lost marys?|zyns?|cigs?|cigarettes?|shrooms|lsd|molly|mdma|xan(?:s|ax|nies)?|percs?|addys?|adderall|cocaine|"
    r"fakeid|jungle juice|jello shots|alcohol|"
    r"nic|nicotine|rum|wine coolers?|drugs?|joints?|carts?|fireball|smirnoff|chelas?|cervezas?|birras?|caguamas?|"
    r"mezcal|ron|mota|porros?|marihuana|botellon|vapeador(?:es)?|vapers?|cigarros?|cigarrillos?|tachas|aguardiente|"
    r"fernet|faso|cubatas?|litronas?|canutos?|hierba)"
)
_OFFER = late(
    rf"\b(?:selling|sell|sells|got|get|getting|have|has|had|bring|bringing|brought|bringin|buy|buying|grab|grabbing|"
    rf"sneak|sneaking|score|cop|copped|trade|share|split|try|hit|hitting|rip|smoke|smoking|drink|drinking|chug|hide|"
    rf"stash|need|want|wants|wanna|anyone (?:got|have|selling|wanna|want)|who(?:s)? (?:got|has|bringing|selling|down "
    rf"for|wants|want|buying|can get)|can get|"
    rf"take|pop|free|cheap|some|new|extra|any|plug for|plug|hook you up with|hmu for|dm (?:me )?for|out of|with|pass "
    rf"(?:the|me)|roll(?:ing)?(?: up)?|bucks for|spike|spiked|supply|supplying|pick up|plenty of|bunch of|case of|"
    rf"bottle of|pack of|on me|hook(?:ed)? (?:you )?up) (?:\w+ ){{0,5}}?{_STUFF}\b"
    rf"|\b{_SURE}\b(?=.*\b(?:for sale|selling|\d+ (?:bucks|dollars|each|a pop|pesos|euros)|bucks|dm|hmu|hit me up|"
    rf"hit (?:my|the) (?:line|dms)|text me|lmk|who wants|anyone|tonight|saturday|friday|party|my place|my house|pull "
    rf"up|come (?:over|thru|through)|lets|bathroom|behind the|in my (?:locker|bag|car|backpack)|nobodys? parents|"
    rf"parents (?:\w+ )?(?:home|away|gone|out of town)|garage|shipped|shipping|no id|code \w+|delivery|available|in "
    rf"stock|cheap|hook you up|are fire|is fire|slaps?|bussin|u in|you in|you down|who(?:s)? down|before the game|"
    rf"after the game|after practice|before practice|free|try|parking lot|tastes?|flavors?|parents are (?:away|out|"
    rf"gone)|no parents|at lunch)\b)"
    rf"|\b(?:vendo|vendemos|venden|tengo|traigo|traigan|trae|traen|llevo|lleven|lleva|compr[ao]|compren|compramos|"
    rf"consigo|consigue|pasame|rolen|invito|quien (?:trae|tiene|lleva|vende|quiere|compra|consigue)|alguien (?:tiene|"
    rf"trae|vende|quiere|consigue)|hay|con|unas?|unos?|ponemos|armemos|armamos|prueben|probar|fumar|fumamos|fumemos|"
    rf"tomar|tomamos|tomemos|bebemos) (?:\w+ ){{0,4}}?{_SURE}\b"
    rf"|\b{_SURE}\b(?=.*\b(?:quien|vendo|escrib\w+|precio|pesos|euros|el (?:sabado|viernes)|esta noche|fiesta|mi "
    rf"casa|traigan|traen|vamos|nos ponemos|hablame|gratis|vengan|barat[oa]s?)\b)"
)
_MORE = either(
    r"\b(?:drinks|rounds? of (?:beers?|drinks|shots)|beers?|shots) (?:are |is )?on me\b(?=.*\b(?:card|bar|beers?|"
    r"shots|freshm\w+|squad|team)\b)(?!.*\b(?:coffee|boba|smoothies?)\b)|\b(?:can|will|ll|could|gonna) buy (?:for us|"
    r"us|for you|it for us)\b(?=.*\b(?:claws?|titos|beers?|vodka|alcohol|liquor|handle|vapes?|pods)\b)",
    r"\b(?:xans?|addys?|percs?|edibles?|vapes?|weed|molly|pills)\b(?=.*\b(?:want (?:one|some|any)|so chill|makes "
    r"you)\b)(?!.*\b(?:sick|dizzy|die|addict\w*)\b)|\bfumar (?:un )?(?:toque|gallo|churro|porro|pito)\b",
    r"\b(?:tengo|vendo|hay|consigo|traigo) (?:\w+ )?(?:pastis|pastillas|tachas|perico|merca|keta|"
    r"cristal)\b(?=.*\b(?:fiesta|noche|barat\w+|dm|precio|aguantar|rave|inbox|pesos)\b)(?!.*\b(?:tos|gripe|alergia|"
    r"dolor)\b)",
)
_DRUNK = late(
    r"\b(?:lets|let us|gonna|we(?:re| are)?|wanna|come|who(?:s)?(?: else)? (?:wants to|is|trying to|tryna|down to)|"
    r"trying to|tryna|all|everyone|party|im|i|about to|ready to|can|gotta|should) (?:\w+ ){0,4}?(?:get|getting|got|"
    r"be|go) (?:\w+ )?(?:drunk|wasted|hammered|high(?! (?:score|five|grade|jump|school|marks|note|fived|fives|beam|"
    r"bars?|scores|honors|praise|quality|kick))|stoned|baked|plastered|crossed|crossfaded|faded|turnt|blackout|"
    r"blazed|trashed|zooted|tipsy|shitfaced|sloshed|smashed|buzzed)\b"
    r"|\b(?:pregame|pre game|pregaming)\b(?! (?:meal|talk|speech|warm\w*|stretch\w*|music|playlist|prayer|huddle|"
    r"ritual|snack|dinner|show|film|meeting|routine|lunch|shootaround|hype|walk|at \d|food|notes|tape|skate|"
    r"interview|pasta))|\bbyob\b|\bbring your own (?:booze|beer|alcohol|bottle)\b|\bkegger\b|\bbeer pong\b|"
    r"\bblackout\b(?= (?:drunk|tonight|saturday))|\bsmoke (?:sesh|session|up|behind|after|in the bathroom|out)\b|"
    r"\bsmoke (?:\w+ ){0,3}(?:with me|bathroom|parking|"
    r"behind)\b|\b(?:who wants to|wanna|lets|anyone wanna) (?:go )?(?:smoke|vape|blaze|toke|hotbox|drink)\b(?! "
    r"(?:water|more|tea|coffee|hot chocolate|boba|lemonade|milk|alarm|some water|enough|smoothies?))|\bhotbox\b|"
    r"\bshots shots\b|\btake shots\b(?! (?:on|at|from|outside|early|more|in))|\b(?:emborrach\w+|embriag\w+|pedo y|"
    r"ponemos (?:hasta atras|hasta el culo|pedos|ciegos)|ponernos (?:hasta|pedos|ciegos)|empedar\w*|hasta las "
    r"(?:chanclas|manitas))\b(?! (?:no|es malo))|\bvamos a (?:fumar|tomar hasta|chupar|beber|pistear|pistiar)\b(?! "
    r"(?:agua|mucha agua))|\bbotellon\b|\bpeda (?:en|este|el|hoy)\b|\ba pistear\b"
)
_GUARD = late(
    r"\b(?:affects?|effects?|brain|slides?|quiz|cigarette burns?|burns|assembly|awareness|prevention|prevent|dont "
    r"(?:\w+ )?(?:drink|smoke|vape|do drugs|bring|post|use|ever)|do not (?:\w+ )?|never (?:drink|smoke|vape|do|try|"
    r"bring|touched)|dangers?|danger of|risks?|risky|quit|quitting|campaign|drug ?free|alcohol ?free|smoke ?free|"
    r"tobacco ?free|sober|sobriety|dare program|madd|sadd|mothers against|health (?:class|ed|unit|teacher)|health|"
    r"essay|article|study|studies|research|statistics|survey|news|law|laws|bill|ban|bans|"
    r"banned|prohibit\w*|prohibition|policy|policies|rules?|handbook|code of conduct|zero tolerance|not allowed|"
    r"poster|posters|red ribbon|dont start|crossed out|drug free|pot lucks|potlucks|rum (?:cake|raisin|ham)|isnt "
    r"allowed|arent allowed|no (?:alcohol|drugs|smoking|vaping|vapes|beer|tobacco|drinking|weed)|without (?:alcohol|"
    r"drinking|booze)|root beer|ginger (?:beer|ale)|butterbeer|non ?alcoholic|vodka sauce|alla vodka|penne|cooking "
    r"wine|recipe|rubbing alcohol|wipes|swabs?|sanitizer|isopropyl|alcohol pads?|chapter|novel|book|gatsby|unit|"
    r"lesson|history|chem\w*|biology|lab|experiment|ferment\w*|"
    r"documentary|movie|film|song|lyrics|speaker|panel|workshop|seminar|training|counselor|worried about|caught|"
    r"suspended|expelled|busted|got in trouble|detector|detectors|addict\w*|rehab|recovery|overdos\w*|narcan|"
    r"naloxone|opioid\w*|doping|tested|testing|drug test\w*|prescri\w*|pharmacy|my (?:doctor|meds)|medication|"
    r"inhaler|allerg\w*|pain ?killers?|garden\w*|weeds|weeding|weed (?:whacker|killer|the|out)|pot ?luck|pot of|"
    r"plant(?:er|s|ing)?|flower|pottery|pot roast|hot pot|pot pie|the pot|joint (?:practice|"
    r"meeting|session|pain|concert|rehearsal|custody|project|statement|effort)|knee joint|diet coke|coke zero|can of "
    r"coke|cherry coke|coke or|and a coke|cokes?(?= (?:and|for|or))|pepsi|sprite|fries|golf carts?|shopping carts?|"
    r"gas (?:money|station|tank|price\w*)|monkey bars|granola bars?|snack bars?|protein bars?|energy bars?|candy "
    r"bars?|bars of|sports? drinks?|energy drinks?|soft drinks?|drinks? and snacks|snacks|water|juice|gatorade|"
    r"lemonade|seltzer water|soda|salsa|guac\w*|chips|bean dip|dip(?:s)? for|"
    r"french onion|spinach dip|shots? (?:on goal|from|at the|clock|put|blocked|selection|chart|of espresso)|flu "
    r"shots?|three point|free throws?|goals?|vaccin\w*|espresso|screenshots|mocktails?|acid (?:rain|base|test|wash|"
    r"reflux)|amino|hydrochloric|citric|bud light halftime|rose bud|taste buds?|ear ?buds?|best buds|dope (?:goal|"
    r"shot|move)|smoke alarm|smoke detector|smoked|smoke (?:signals?|break drill)|work(?:s|ed)? at a|brewery|winery|"
    r"vineyard|restaurant|parents?(?:s)? (?:drink|wine)|wine (?:country|glass|dark|club|pairing|tasting fundraiser)|"
    r"teacher gift|"
    r"communion|church|sermon|passover|seder|kiddush|prevencion|charla|taller|asamblea|campana|conferencia|salud|"
    r"prohibid\w+|no (?:tomen|beban|fumen|vapeen|consuman|traigan|lleven|se permite\w*)|riesgos?|dejar de|dejo de|"
    r"evitar|contra (?:las drogas|el alcohol|el vapeo)|adiccion\w*|alcohol en gel|gel|libro|capitulo|novela|tarea|"
    r"ensayo|noticia|noticias|ley|reglamento|regla|historia|quimica|laboratorio|proyecto|churros con|chocolate|"
    r"hierba ?buena|hierbas|yerba mate|coca cola|agua|refrescos?|mate)\b"
)
_TOLD = late(
    r"\b(?:offered|tried to (?:sell|give)|asked me|pressur\w+|keeps? (?:offering|asking)|wont stop|me (?:ofrecio|"
    r"ofrecieron|quiso vender)|what (?:do|should) i|que hago|is that bad|how do i say no|makes me uncomfortable|i "
    r"dont (?:want|wanna|drink|smoke|vape)|i said no|my (?:dad|mom|uncle|brother|sister|stepdad|friend|grandpa|aunt|"
    r"neighbor) (?:\w+ )?(?:drinks|is drunk|gets drunk|smokes|vapes|was drunk|got drunk|drank|quit|is an))\b|\b(?:if|"
    r"when) (?:someone|anyone|somebody) (?:\w+ )?(?:offers?|asks?)\b|\bno (?:quiero|tomo|fumo|bebo)\b"
)


def promotes_substances(text: str) -> bool:
    """Whether a text as talk, without what it quotes, promotes, offers or asks for them."""
    if _OFFER.search(text) is None and _DRUNK.search(text) is None and _MORE.search(text) is None:
        return False
    return _GUARD.search(text) is None and _TOLD.search(text) is None
