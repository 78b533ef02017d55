"""Kinds of places and the words around them, English and Spanish, as parts of patterns of lower case. Data only."""

from __future__ import annotations

import re

from policy.detect.wordlist import words

KIND = (
    r"(?:cabin|cabana|tent|bungalow|yurt|campsite|site|dock|pier|slip|lodge|cottage|villa)\s#?\d{1,3}[a-z]?(?![\w:])|"
    r"calle|dance studio|karate studio|"
    r"rest (?:stop|area)|batting cages?|picnic tables?|depa|camioneta|end unit|propane tanks?|"
    r"(?<!first )(?<!second )(?<!third )(?<!last )(?<!same )(?<!right )(?<!best )(?<!safe )(?<!my )(?<!her )(?<!his )"
    r"(?<!your )(?<!ur )(?<!their )(?<!the )(?<!a )(?<!in )(?<!at )(?:place|joint)|"
    r"shop(?! class)|(?:double|single|half)[ -]?wide|grain elevator|fire escape|hot tub|boat ?house|club ?house|"
    r"guard shack|"
    r"feed store|press box|concession stands?|rv park|tree ?line|hunting (?:stand|blind)|deer stand|"
    r"bus depot|bus terminal|ferry terminal|food truck|game room|tree stand|"
    r"loft|suite|penthouse|bungalow|cottage|dumpsters?|boardwalk|seawall|stairs|stairway|stoop|balcony|patio|dam|"
    r"levee|"
    r"spillway|bluff|cliffs?|ditch|marina|jetty|sandbar|mechanic|pizzeria|buffet|restaurant|workshop|hangar|bus barn|"
    r"orchard|farm|barnyard|corral|pasture|meadow|hayloft|well|mill|lighthouse|landfill|scrapyard|embankment|viaduct|"
    r"roundabout|boathouse|lounge|tavern|pub|nursery|vestibule|crawlspace|hideout|shack|hut|"
    r"centro comercial|cafe internet|cibercafe|ciber|salon de fiestas|central de autobuses|pista|gradas|cabana|"
    r"casita|"
    r"fonda|papeleria|plazoleta|rancho|granja|alberca|piscina|caseta|garita|glorieta|rotonda|feria|tianguis|clinica|"
    r"vias|malecon|mirador|cerro|barranca|barranco|arroyo|laguna|presa|milpa|corral|establo|hacienda|heladeria|"
    r"neveria|"
    r"pizzeria|restaurante|cantina|billar|boliche|supermercado|super|locutorio|portal|rellano|trastero|garaje|desvan|"
    r"zaguan|anden|estanco|polideportivo|fuente|torre|escalera|lote|obra|bar|chino|ferreteria|carretera|malecon|"
    r"muro|cueva|molino|huerto|huerta|finca|pozo|caseron|descampado|solar|cochera|tortilleria|llantera|vulcanizadora|"
    r"autolavado|bloque|residencial|fraccionamiento|condominio|refugio|albergue|posada|campamento|faro|paseo|"
    r"(?:dressing|laundry|storage|supply|weight|utility|boiler|break|back|spare|guest|practice|choir|band|prop|"
    r"costume|wrestling|training|trainer'?s|locker|changing|green) room|"
    r"loading dock|lavado(?: de carros)?|trailer park|mobile home|bike path|boat ramp|skate ?park|dog park|"
    r"picnic shelter|bus (?:stop|station|shelter|loop|bench)|train station|subway stop|el stop|"
    r"parking (?:lot|garage|deck|ramp|structure)|gas station|truck stop|rest (?:stop|area)|car wash|liquor store|"
    r"corner store|convenience store|dollar store|pawn shop|vape shop|smoke shop|barber ?shop|nail salon|"
    r"tattoo (?:shop|parlor)|coffee shop|pizza place|drug ?store|grocery store|strip mall|shopping center|"
    r"movie theater|bowling alley|pool hall|fire station|water tower|construction site|storage units?|group home|"
    r"foster home|rec center|community center|locker room|cul de sac|dead end|train tracks|bus loop|"
    r"baseball diamond|ball ?field|tennis courts?|basketball courts?|food court|flea market|swap meet|closet|"
    r"courtyard|greenhouse|catwalk|taller|paleteria|tortilleria|carniceria|peluqueria|escaleras|vestidor|banos?|"
    r"puesto|house|apartment|apartments|apts?|condo|duplex|trailer|cabin|shed|barn|garage|basement|attic|porch|"
    r"backyard|driveway|alley|alleyway|tunnel|underpass|overpass|bridge|culvert|ravine|creek|trail|path|woods|"
    r"forest|preserve|swamp|quarry|lake|pond|river|beach|pier|docks?|park|playground|swings|gazebo|pavilion|bench|"
    r"bleachers|dugout|stop|station|platform|metra|depot|terminal|lot|laundromat|salon|bakery|deli|diner|cafe|"
    r"taqueria|bodega|pharmacy|grocery|store|mall|plaza|theater|cinema|arcade|rink|bar|club|church|chapel|mosque|"
    r"temple|synagogue|cemetery|graveyard|firehouse|silo|factory|warehouse|junkyard|motel|hotel|inn|hostel|airbnb|"
    r"campground|campsite|tent|shelter|clinic|hospital|daycare|ymca|restroom|bathroom|stairwell|tracks|townhouse|"
    r"townhome|rowhouse|building|complex|tower|lobby|roof|rooftop|corner|crossing|crosswalk|intersection|courts?|"
    r"pool|fountain|statue|steps|treehouse|yard|market|studio|dojo|stables?|parada|parque|cuarto|habitacion|esquina|"
    r"callejon|tienda|tiendita|gasolinera|lavanderia|puente|tunel|banca|banco|cancha|canchas|iglesia|casa|edificio|"
    r"estacion|metro|estacionamiento|panaderia|cine|mercado|farmacia|abarrotes|departamento|apartamento|cochera|"
    r"sotano|azotea|terreno|baldio|rio|lago|bosque|sendero|camino|kiosko|kiosco|paradero|vecindad|multifamiliar|"
    r"trailas|unidad|colonia|monte|canal|muelle|playa|jardin|car|truck|van|camper|rv"
)
CHAIN = (
    r"conoco|phillips 66|sinclair|valero|chevron|texaco|mobil|sunoco|citgo|arco|qt|quik ?trip|race ?trac|maverik|"
    r"kum (?:&|and) go|circle k|buc-?ee'?s|flying j|cumberland farms|royal farms|murphy usa|allsup'?s|"
    r"pemex|loaf n jug|kwik shop|getgo|thorntons|rutter'?s|am ?pm|king soopers|safeway|kroger|publix|albertsons|heb|"
    r"h-?e-?b|"
    r"winco|meijer|food lion|trader joe'?s|whole foods|piggly wiggly|save-?a-?lot|family dollar|dollar general|"
    r"dollar tree|autozone|jiffy lube|sonic|whataburger|jack in the box|in-?n-?out|carl'?s jr|hardee'?s|del taco|"
    r"arby'?s|"
    r"dairy queen|dq|panda express|raising cane'?s|little caesars|dominos|papa johns|waffle house|cracker barrel|"
    r"bojangles|zaxby'?s|"
    r"starbucks|mc ?donald'?s|mcd'?s|mickey ?d'?s|dunkin(?:'| donuts)?|walmart|target|walgreens|cvs|rite aid|aldi|"
    r"culver'?s|"
    r"chipotle|wendy'?s|burger king|taco bell|subway|chick ?fil ?a|panera|shell|bp|mobil|exxon|chevron|citgo|"
    r"marathon|"
    r"7[ -]?eleven|7/11|wawa|sheetz|quik ?trip|qt|circle k|speedway|casey'?s|kwik trip|thorntons|kroger|"
    r"jewel(?: osco)?|"
    r"costco|sam'?s club|meijer|publix|safeway|h-?e-?b|winco|food lion|whataburger|in ?n ?out|raising cane'?s|"
    r"sonic|arby'?s|popeyes|dairy queen|dq|ihop|denny'?s|waffle house|planet fitness|la fitness|home depot|lowe'?s|"
    r"best buy|gamestop|barnes and noble|kfc|pizza hut|domino'?s|little caesars|papa john'?s|olive garden|"
    r"applebee'?s|"
    r"chili'?s|portillo'?s|five guys|buffalo wild wings|bdubs|baskin robbins|oxxo|soriana|bodega aurrera|elektra|"
    r"k-?mart|sears|jcpenney|jcp|chedraui|la comer|mercadona|carrefour|coto|exito|tottus|seven(?= de)|fiesta mart|"
    r"rosss?|"
    r"food lion|piggly wiggly|giant eagle|stop and shop|wegmans|hy-?vee|trader joe'?s|whole foods|sprouts|ross|petco|"
    r"petsmart|michaels|hobby lobby|tim hortons|tims|greggs|tesco|asda|sainsbury'?s|lidl|family dollar|"
    r"dollar general|dollar tree|goodwill|"
    r"marshalls|"
    r"kohl'?s|tj ?maxx|autozone|jiffy lube|boys and girls club|(?<=the )y|farmacia guadalajara|coppel|save mart|"
    r"food 4 less"
)
HOTEL = (
    r"hampton(?: inn)?|holiday inn(?: express)?|marriott|hilton|hyatt(?: place| regency)?|sheraton|motel 6|super 8|"
    r"days inn|comfort (?:inn|suites)|best western|la quinta|courtyard|residence inn|embassy suites|double ?tree|"
    r"westin|"
    r"fairfield(?: inn)?|travelodge|premier inn|red roof(?: inn)?|drury(?: inn)?|wyndham|radisson|ramada|"
    r"econo ?lodge|"
    r"quality inn|sleep inn|howard johnson|homewood suites|staybridge|aloft|extended stay(?: america)?|"
    r"great wolf lodge|"
    r"knights inn|microtel|baymont|candlewood(?: suites)?|springhill suites|tru|hotel|motel|inn|lodge|hostal|posada|"
    r"fiesta inn"
)
COLOUR = (
    r"azul|roj[oa]|verde|blanc[oa]|amarill[oa]|gris|negr[oa]|cafe|rosa|viej[oa]|nuev[oa]|grande|chic[oa]|"
    r"abandonad[oa]|vaci[oa]|peatonal|municipal|central|public[oa]|traser[oa]|antigu[oa]|cerrad[oa]|techad[oa]|"
    r"de (?:atras|arriba|abajo|al lado|enfrente)(?! del?\s)"
)
"""What Spanish puts after a place before it goes on."""
SUFFIX = (
    r"st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|pl|place|way|pkwy|parkway|hwy|highway|"
    r"terrace|"
    r"trail|circle|cir|pike|turnpike"
)
ROUTE = (
    r"(?:route|rt|rte|highway|hwy|interstate|us|sr|cr|county road|state road|county line|exit|carretera|ruta|i)[ -]?"
    r"\d{1,4}[a-z]?"
)
RELATION = (
    r"through|thru|on|off(?: of)?|by|near|behind|beside|next (?:to|2)|across (?:from|the street from)|in front of|"
    r"under|underneath|"
    r"above|over|below|at|outside(?: of)?|in|inside|past|between|along|around|down from|down the street from|"
    r"close to|of|right (?:by|behind|off)|over by|down by|"
    r"around the corner from|against|(?:de )?(?:atras|detras|arriba|abajo|enfrente|al lado|a un lado) del?|"
    r"pegad[oa] al?|al fondo del?|al final del?|con|en|de|del|detras del?|frente al?|enfrente del?|junto al?|"
    r"cerca del?|al lado del?|"
    r"arriba del?|debajo del?|bajo|sobre|entre|afuera del?|a la vuelta del?|atras del?"
)
DETERMINER = (
    r"the|tha|a|an|my|our|his|her|their|that|this|some|one of the|el|la|los|las|un|una|su|mi|ese|esa|este|esta|aquel|"
    r"the old"
)
STOP = (
    r"through|thru|room(?=\s\d)|rm|cuarto(?=\s\d)|habitacion(?=\s\d)|vengan|ven|herself|himself|myself|themselves|rn|"
    r"right|now|"
    r"atm|go|come|and|or|if|"
    r"while|so|but|w|with|who|whos|till|til|"
    r"until|every|after|before|cuz|bc|because|"
    r"pls|please|lol|lmao|no|nobody|alone|waiting|for|again|today|tonight|tmrw|tomorrow|is|are|was|has|have|he|she|"
    r"they|"
    r"it|i|we|you|u|im|hes|shes|theyre|were|not|then|when|where|what|how|why|that|to|from|as|all|just|still|like|"
    r"also|"
    r"crying|gets?|can|cant|will|wont|do|does|did|dont|someone|somebody|anyone|please|help|plz|asap|sola|solo|solos|"
    r"solas|ahorita|ahora|y|o|pero|porque|que|con|cuando|si|no|hasta|todos|cada|sin|esperando|al|se|llorando|on|"
    r"off|by|"
    r"near|behind|beside|next|across|in|under|underneath|above|over|below|at|outside|inside|past|between|along|"
    r"around|"
    r"en|de|del|detras|frente|enfrente|junto|cerca|arriba|debajo|bajo|sobre|entre|afuera|atras|their|since|about|"
    r"than|"
    r"into|onto|up|down|out|away|late|early|alot|btw|fyi|ok|pick|call|text|check|tell|let|todas|todo|toda|cada|"
    r"por|solit[oa]s?|escolar|mientras|durante|"
    r"ayuda|hace|vengan|vayan|alguien|venga|its|it's|some|theres|people|guys|kids|everyone|hoy|anoche|ya|llego|daily|"
    r"nightly|lately|since|during|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?"
)
PREPOSITION = (
    r"at|in|on|by|behind|near|through|thru|under|outside|inside|next to|across from|in front of|above|around|along|"
    r"past|"
    r"beside|from|to|down|off|en|por|detras del?|frente al?|enfrente del?|cerca del?|afuera del?|bajo|junto al?|"
    r"debajo del?|"
    r"arriba del?|atras del?|al|del"
)
WORDS = words("""
scared alone herself himself themselves unsupervised sola solo solos solas solita solito rn pin airtag pings pinged
pinging lat latitude lon longitude lng coords coordinates coordinate ubicacion coordenadas tracker tracking gps geo
sleeping sleepover crashing staying babysitting hotel motel inn airbnb marriott hilton hyatt hampton sheraton holiday
quinta hides hiding waits walks walking bikes biking bikea camina caminando skates jogs jogging starbucks mcdonalds
dunkin walmart walgreens cvs aldi culvers chipotle wendys panera oxxo soriana bodega laundromat lavanderia corner
esquina tunnel tunel alley callejon underpass bench banca woods skatepark playground parada parque gasolinera cuarto
habitacion puente bridge duerme durmiendo duermo dormimos quedando esperando shell exxon speedway kwik wawa sheetz
target goodwill gamestop behind house basement bleachers porch apartment apartments apt mall plaza church iglesia
gazebo trail creek cemetery station estacion estacionamiento taqueria wooded waiting trapped stranded stuck drops mcds
taco kfc subway ihop dennys ubicada parked shelter phone lives vive vivo room hanging chilling hangs life360 life
location located map find findmy plus quedo closet reservoir dejaron runs studio dropped theater arcade rink lake pier
bark verizon locator gabb jiobit sleeps crashes camps lounge terminal depa camioneta kmart seven escondidos escondidas
sale watch seen celular telefono aparece marca ubica suite cabin cabana loft gradas fonda atrapado atrapada ayuda nadie
dumpsters locked lost vapes pista casita vi anda cerrado vias froyo double anden glorieta closes sentada sentado conoco
chevron texaco valero escondido escondida window ventana recamara roof rooftop garage diner deli salon dojo stairwell
tent shed barn driveway tracks
""")
"""Words that call for a look at the phrases; positions in figures are found by their digits."""

_HEADS = f"{KIND}|{CHAIN}|{HOTEL}|{SUFFIX}|apartment|apt|unit|depto|lot|trailer|floor|room|rm|hab|numero"
_SMALL = words("""
a the and in at my her his ur your their s as la el de es e first second third last same right best safe whole great
little five back
""")
"""Words that stand in a name or before a place, never without a better one."""
HEADS = frozenset(
    form
    for pattern in (
        _HEADS,
        re.sub(r"[-' ]\?", "", _HEADS),
        re.sub(r"[-' ]\?", " ", _HEADS),
        re.sub(r"\w\?", "", _HEADS),
        re.sub(r"\?", "", _HEADS),
    )
    for word in re.findall(r"[a-z]+", pattern)
    for form in (word, f"{word}s")
) - _SMALL | frozenset("0123456789")
"""Every word, and digit, of which one stands in any place of a kind: a cheap look before a long pattern."""
