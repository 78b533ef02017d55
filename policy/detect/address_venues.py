"""Places for everybody, and addresses that everybody knows. Data only."""

from __future__ import annotations

from policy.detect.late import late

VENUE = late(
    r"\b(?:hs|h\.s\.|high school|middle school|elementary|academy|university|college|campus|stadium|rink|arena|field|"
    r"fields|"
    r"gym|gymnasium|ymca|fieldhouse|complex|mall|library|church|temple|mosque|synagogue|restaurant|pizzeria|cafe|"
    r"diner|hotel|motel|"
    r"museum|center|centre|theater|theatre|cinema|hall|hospital|clinic|urgent care|store|shop|office|pool|track|"
    r"courts?|"
    r"course|lanes|bowling|park|zoo|aquarium|airport|station|dealership|courthouse|venue|away game|away meet|home game|"
    r"game is|games are|meet is|match is|match|tournament|invitational|scrimmage|tryouts?|field trip|banquet|"
    r"fundraiser|"
    r"car wash|starbucks|mcdonald'?s|chipotle|olive garden|applebee'?s|target|walmart|costco|dunkin|chick[ -]fil[ -]a|"
    r"wendy'?s|taco bell|subway|panera|ihop|denny'?s|wild wings|bww|dave (?:and|n|&) busters?|top ?golf|sky ?zone|"
    r"chuck e cheese|amc|regal|planet fitness|la fitness|bakery|grill|pizza|taqueria|(?:coffee|club|opera|steak|"
    r"pancake|waffle|field|haunted|fire) ?house|deli|bistro|barber|dentist|"
    r"orthodontist|doctor'?s?|vet|bank|post office|dmv|police|fire (?:station|dept|house)|skate ?park|legion|vfw|elks|"
    r"lodge|club|banquet|natatorium|coliseum|pavilion|auditorium|velodrome|sectionals|regionals|districts|nationals|"
    r"all[ -](?:state|county|conference|region|city|district)s?|state (?:meet|finals?|is|tournament|championships?)|"
    r"prelims|finals|semis|playoffs|"
    r"championships?|invite|convention|expo|conference|doors (?:at|open)|recital|parade|headquarters|hq|"
    r"concert|show is|trivia|answer|"
    r"(?:juego|carrera|concurso|competencia|concierto|baile|final|ensayo|funcion|ceremonia|graduacion|partida|entrenamiento|"
    r"practica|feria|exposicion|kermes|posada|excursion|convivio|junta) (?:es|sera|va a ser|fue)|"
    r"(?:juegos|partidos|finales|practicas|carreras) (?:son|seran)|jugamos|juegan|competimos|auditorio|preparatoria|"
    r"secundaria|primaria|colegio|universidad|deportivo|unidad deportiva|polideportivo|aeropuerto|plaza comercial|cine|"
    r"estadio|cancha|gimnasio|iglesia|biblioteca|parque|escuela|"
    r"partido|torneo|"
    r"salon de eventos|restaurante|museo|teatro|alberca|centro|tienda|oficina|"
    r"hospital|clinica|banco|mercado|white house|sesame)\b"
)
"""A place for everybody."""

VENUE_NAME = late(
    r"\b(?:convention|sports|arena|stadium|airport|university|campus|center|centre|fairgrounds|expo|estadio|universidad|"
    r"deportiv[oa]|aeropuerto|auditorio|escuela|hospital)\b"
)
"""A street that is named after such a place."""

FAMOUS = late(
    r"221\s?b baker|1600 pennsylvania|10 downing|(?:4|four) privet|742 evergreen terrace|124 conch|350 (?:fifth|"
    r"5th) ave|"
    r"11 wall st|(?:p\.? ?|42 )wallaby|123 sesame|1 infinite loop|1 apple park|1600 amphitheatre|12 grimmauld|"
    r"123 fake st|"
    r"77 massachusetts|2[12] jump st|10 cloverfield|31 spooner|1313 mockingbird|1313 webfoot|32 windsor gardens|"
    r"698 sycamore|8 mile r|calle 13\b|1407 graymalkin|890 fifth|177a bleecker|20 ingram"
)
"""Addresses of stories and landmarks."""
NOT_BEFORE = late(
    r"\b(?:pages?|pgs?|chapters?|ch|exit|bus|route|rooms?|rm|gates?|levels?|lvl|problems?|questions?|seasons?|"
    r"episodes?|ep|"
    r"sections?|sec|acts?|scenes?|lines?|rows?|seats?|version|iphone|windows|ps|xbox|grade|period|hour|"
    r"vs|jersey|score|minute|week|day|part|book|vol|volume|unit of|track|lanes?|heat|aisle|terminal|flight|"
    r"pagina|capitulo|salon|grado|semana)\.?\s$"
)
"""Right before a number these count something else."""
