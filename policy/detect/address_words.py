"""Words of streets, homes and venues, in English and Spanish. Data only."""

from __future__ import annotations

import re

from policy.detect.wordlist import words

SUFFIX = (
    r"(?:street|str|st|avenue|ave|av|road|rd|lane|ln|boulevard|blvd|terrace|ter|parkway|pkwy|highway|hwy|crescent|cres|"
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
    single double triple whole dance bike fun home mud trail dry test practice
    """
)
"""In front of a loose suffix these make an ordinary phrase: "2 hour drive", "3 tennis court"."""

HOME = re.compile(
    r"\b(?:my|our|his|her|their|ur|your|the|mom'?s|moms|dad'?s|dads|grand\w+'?s?|nana'?s?|[a-z]+'s|[a-z]+s)\s"
    r"(?:new |old |whole |own )?(?:house|home|place|crib|apartment|apt|addy|condo|pad)\b"
    r"|\b(?:i|we|he|she|they|who|[a-z]+)\s?(?:'m |m |'re |re |am |are |is |still )?(?:lives?|living|staying|stays)\b"
    r"|\b(?:i|we|he|she|they|family|fam|mom|dad)\s?(?:'ve |ve |'re |re |have |just |are |r )*(?:moved|moving)\b"
    r"|\b(?:my|our|his|her|their|ur|your|home|mailing) ?address\b"
    r"|\b(?:come over|come thru|come through|at mine|at ours|addy|mail it|ship it|doorbell|porch|im home|i'm home|"
    r"household|grandmother'?s?|grandparents'?|babysit\w*|sleepover|"
    r"(?:red|blue|yellow|green|white|brown|gray|grey|brick) (?:door|house))\b"
    r"|\b(?:vivo|vive|vivimos|viven|mi casa|su casa|nuestra casa|tu casa|domicilio|mi direccion|su direccion|"
    r"me mude|nos mudamos|mi depa|mi departamento)\b"
)
"""Somebody's home."""

MEETING = re.compile(
    r"\b(?:come by|pull up|slide|swing by|stop by|drop (?:me|him|her|them|us|it)|drop ?(?:off|by)|dropping|"
    r"pick (?:me|him|her|them|us) up|pick ?up|addresse?s?|mailing|buzz|im at|i'm at|i am at|carpool)\b"
    r"|\b(?:direccion|recoge(?:me|la|lo)|recojan|pasa por|vengan|ven a)\b"
)
"""A person who is to be met or fetched there: says as much as a home, unless a venue stands beside it."""

VENUE = re.compile(
    r"\b(?:hs|h\.s\.|high school|middle school|elementary|academy|university|college|campus|stadium|rink|arena|field|"
    r"fields|"
    r"gym|gymnasium|ymca|fieldhouse|complex|mall|library|church|temple|mosque|synagogue|restaurant|pizzeria|cafe|"
    r"diner|hotel|motel|"
    r"museum|center|centre|theater|theatre|cinema|hall|hospital|clinic|urgent care|store|shop|office|pool|track|"
    r"courts?|"
    r"course|lanes|bowling|park|zoo|aquarium|airport|station|dealership|courthouse|venue|away game|away meet|home game|"
    r"game is|games are|meet is|match is|match|tournament|invitational|scrimmage|tryouts?|field trip|banquet|"
    r"fundraiser|"
    r"car wash|concert|show is|trivia|answer|estadio|cancha|gimnasio|iglesia|biblioteca|parque|escuela|partido|torneo|"
    r"salon de eventos|restaurante|museo|teatro|alberca|white house|sesame)\b"
)
"""A place for everybody."""

FAMOUS = re.compile(
    r"221\s?b baker|1600 pennsylvania|10 downing|(?:4|four) privet|742 evergreen terrace|124 conch|350 (?:fifth|"
    r"5th) ave|"
    r"11 wall st|(?:p\.? ?|42 )wallaby|123 sesame|1 infinite loop|1 apple park|1600 amphitheatre|12 grimmauld|"
    r"123 fake st|"
    r"77 massachusetts"
)
"""Addresses of stories and landmarks."""
