"""Words of streets and homes, in English and Spanish. Data only; venues are in `address_venues`."""

from __future__ import annotations

import re

from policy.detect.wordlist import words

SUFFIX = (
    r"(?:street|str|st|avenue|ave|av|road|rd|lane|ln|boulevard|blvd|blv|terrace|terr|ter|parkway|pkwy|highway|hwy|"
    r"crescent|cres|"
    r"cul-de-sac|trail|trl|turnpike|tpke|alley|aly|expressway|esplanade|mews|gardens|gdns)"
)
"""Says street and nothing else."""

LOOSE_SUFFIX = (
    r"(?:drive|dr|court|ct|place|pl|way|circle|cir|square|sq|loop|run|row|close|yard|grove|hill|rise|walk|path|pike|"
    r"bend|"
    r"cove|point|pt|pass|ridge|crossing|xing|green|heights|hollow|knoll|landing|manor|meadows?|oval|plaza|view|vista|"
    r"glen|"
    r"park|gate|commons|fork|creek|trace|island|key|spur|chase|lea|croft|quay|wharf|rd|estates)"
)
"""Has other meanings: needs capitals or a cue."""

DIRECTION = r"(?:north ?east|north ?west|south ?east|south ?west|north|south|east|west|ne|nw|se|sw|n|s|e|w)"

STOPWORDS = words(
    """
    a an and the to of in on at for from with by or but is are was were be my your his her our their its this
    that these those i im me we you he she they it not no so if as up out all any each every more most less
    few many some other than then very just only like about around over under after before until till during
    per minutes minute mins min hours hours hour hrs hr seconds secs sec days day weeks week months month
    years year yrs am pm oclock times time points point pts goals yards yard yds yd miles mile meters meter
    feet foot ft inches laps lap reps sets people ppl kids students student players player girls boys guys
    friends teams team cars tickets dollars bucks percent pages page questions problems chapters levels level
    grams pounds lbs kg cups logs bags boxes pairs bottles coins followers sharp tonight tomorrow today noon
    games wins losses k x vs v th st nd rd dont lol bring two three next other different free extra mile-long
    way cant wont
    """
)
"""Never part of a street's name after a number."""

PLAIN_WORDS = words(
    """
    minute min hour tennis basketball volleyball badminton food clothing blood toy can coat test practice
    parking lane gb tb hard disk flash thumb usb ssd line word bus car road boat long short free full half
    good great best same right only first second third last one two three four five ten door speed gear stroke
    mile step part person player man gifts million thousand hundred percent degree year week month day grade
    point star inch foot ounce pack piece way different other another last next new old big little possible
    single double triple whole dance bike fun home mud trail dry test practice hill walk speed court free passing
    running field goal base home all wide narrow boat board card code color data disc drop early engine exit
    extra fair false fan far film final fire fish flat follow food form front gas gift glass gold gym hand
    head health heat heavy hot ice idea job jump kick kids land laser late law league leg level life light list
    load lock look lost low luck mail major map market mass max math meal mid mind money moon movie music name
    night noise note open order paid pain paper park party past photo pick pink plain plan plane plant play pool
    power press price print prize pro quick radio rain rate red rest rice rise rock role roof room rope rush
    safe salt sand save sea seat self sell send set shop shot show side sign site size skin sky sleep slow snow
    soft song sort sound space split sport spot stage stand start state stay stop store study style sugar
    sun super swim table tap task tax tea text thin throw tide tip top total touch tour tower toy track trade
    train trash tree trick truck true turn type usual video view visit voice vote wait wall war wash waste watch
    water wave weak wind win winter wood work world yes zone
    """
)
"""In front of a loose suffix these make an ordinary phrase: "2 hour drive", "3 tennis court"."""

HOME = re.compile(
    r"\b(?:my|our|his|her|their|ur|your|the|mom'?s|moms|dad'?s|dads|grand\w+'?s?|nana'?s?|[a-z]+'s|[a-z]+s)\s"
    r"(?:new |old |whole |own )?(?:house|home|place|crib|apartment|apt|addy|condo|pad)\b"
    r"|\bthe (?!opera|white|field|club|coffee|power|funeral|nursing|open|full|whole|haunted|retirement|group|steak|"
    r"pancake|"
    r"waffle|fire|court|state|school|custom|auction|care|green|light|ware|market|play|away|visitor)[a-z][a-z'-]{2,15} "
    r"(?:family )?(?:home|house|residence|household)\b"
    r"|\b(?:lives?|living|staying|stays)\b"
    r"|\b(?:i|we|he|she|they|family|fam|mom|dad)\s?(?:'ve |ve |'re |re |have |just |are |r )*(?:moved|moving)\b"
    r"|\b(?:my|our|his|her|their|ur|your|home|mailing) ?address\b"
    r"|\b(?:come over|come thru|come through|at mine|at ours|addy|mail it|ship it|doorbell|porch|im home|i'm home|"
    r"household|grandmother'?s?|grandparents'?|babysit\w*|sleepover|"
    r"(?:red|blue|yellow|green|white|brown|gray|grey|brick) (?:door|house|one)|house (?:number|no|#)|zip ?code|"
    r"next door|neighbou?rs?|my street|our street|my block|my apartment|the apartments)\b"
    r"|\b(?:vivo|vive|vivimos|viven|mi casa|su casa|nuestra casa|tu casa|domicilio|mi direccion|mi calle|"
    r"mi cuadra|mi edificio|su direccion|"
    r"me mude|nos mudamos|mi depa|mi departamento)\b"
)
"""Somebody's home."""

MEETING = re.compile(
    r"\b(?:come by|pull up|slide|swing by|stop by|drop (?:me|him|her|them|us|it)|drop ?(?:off|by)|dropping|"
    r"pick (?:me|him|her|them|us) up|pick ?up|addresse?s?|mailing|buzz|im at|i'm at|i am at|carpool)\b"
    r"|\b(?:direccion|recoge(?:me|la|lo)|recojan|pasa por|vengan|ven a)\b"
)
"""A person who is to be met or fetched there: says as much as a home, unless a venue stands beside it."""

BARE_NOT = words(
    """
    degrees degree start starts starting localhost concerns comments concern comment words calories cals steps kills
    subs likes songs deep ish sharp dinner lunch breakfast practice tip puck kickoff warmup warmups check arrival
    call doors first bell tmrw tmr tonite percent elo rank level lvl xp coins gems bucks credits credit members
    viewers views plays shares posts pics photos texts messages msgs notifs emails unread missed new more thousand
    hundred million kilos kilometers calories grams ounces gallons watts volts square sq cubic mph kph rpm fps hz
    ghz bpm ohms newtons joules students seats chairs desks teams guests
    """
)
"""After a number and without a street's suffix these are no street."""
STREET_WORDS = words(
    """
    street str st avenue ave av road rd lane ln boulevard blvd blv terrace terr ter parkway pkwy highway hwy crescent
    cres cul trail trl turnpike tpke alley aly expressway esplanade mews gardens gdns
    """
)
LOOSE_WORDS = words(
    """
    drive dr court ct place pl way circle cir square sq loop run row close yard grove hill rise walk path pike bend
    cove point pt pass ridge crossing xing green heights hollow knoll landing manor meadow meadows oval plaza view vista
    glen park gate commons fork creek trace island key spur chase lea croft quay wharf estates
    """
)
CLEAR_LOOSE = words("drive dr court ct pl circle cir loop cove pike plaza knoll crossing xing bend hollow")
"""Of these a lower-case street without a cue may be made."""
POSTAL_WORDS = words(
    """
    al ak az ar ct dc fl ga ia il ks ky la ma md mi mn mo ms mt nc nd nh nj nm nv ny oh pa ri sc sd tn tx ut
    va vt wa wi wv wy mail mailing ship send post postcard address parcel letter letters package deliver
    """
)
"""Words beside a town and its postal code: of the states without those that are common words."""
NUMBERED_WORDS = words("county co highway hwy route rte rural fm cr sr avenue ave state us nd rd st th broadway")
SPANISH_WORDS = words(
    """
    calle avenida avda avd av c carrera cra camino paseo privada priv callejon calzada calz cerrada boulevard blvd
    andador circuito prolongacion ronda plaza plza pza rua carrer travesia travessera trav glorieta alameda costanilla
    rambla vereda pasaje psje transversal jiron
    """
)
BARE_WORDS = words(
    """
    live lives living stay stays staying house home address addy place crib pad apartment apartments apt moved moving
    uber lyft ride taxi dropoff switched changed party bbq cookout sleepover kickback bonfire potluck
    come pull slide me vivo vive casa direccion n s e w ne nw se sw north south east west
    """
)
"""Words of which one must stand in a text before a pattern is worth its search."""
THERE_WORDS = words("cae caele caiganle llega llegale ven vente vengan venganse pasale pasen estoy estamos")
