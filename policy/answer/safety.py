"""Cues in a question that somebody may be in danger: own or a friend's, English and Spanish; never idioms."""

from __future__ import annotations

import re

from policy.answer.model import Cue
from policy.answer.words import fold

_WHO = (
    r"(?:i|im|me|my|he|hes|she|shes|they|theyre|friend|roommate|flatmate|classmate|brother|sister|kid"
    r"|student|player|girl|boy|boyfriend|girlfriend|someone|somebody|teammate|daughter|son|pupil|child"
    r"|amig[oa]|companer[oa]|herman[oa]|alumn[oa]|estudiante|hij[oa]|novi[oa])"
)
_SELF_HARM = re.compile(
    r"\b(?:suicid\w*|kill(?:ing)? (?:my|him|her|them)sel(?:f|ves)|end(?:ing)? (?:my|his|her"
    r"|their) (?:own )?life|take (?:my|his|her|their) (?:own )?life|(?:hurt|harm|cut)(?:ting|ing"
    r"|s)? (?:my|him|her|them)sel(?:f|ves)"
    r"|self ?harm\w*|(?:want|wants|wanna|wish|going|gonna|ready) (?:to )?(?:die|be dead"
    r"|end it(?: all)?)|better off (?:dead|without me)|dont want to (?:live|be here|be alive|exist)"
    r"|doesnt want to (?:live|be here|be alive)|no reason to live|cant go on(?: living)?|kms"
    r"|unaliv\w*|overdos\w*|quiero morir(?:me)?|quiere morir(?:se)?|matarme|matarse|quitarme la vida"
    r"|quitarse la vida|no quiero vivir|no quiere vivir|hacerme dano|hacerse dano|cortarme|se corta"
    r"|autolesion\w*|suicid\w*"
    r"|(?:se|me|te|lo) (?:quiere|quiero|queria|va a|voy a) (?:a )?(?:matar|morir|suicidar|cortar|lastimar"
    r"|quitar la vida)"
    r"|(?:quiere|quiero|queria) (?:matarse|matarme|desaparecer para siempre|dejar de vivir|acabar con todo)"
    r"|no (?:quier[eo]|queria) (?:seguir|continuar) (?:viv\w+|aqui)|sin ganas de vivir"
    r"|(?:se|me) (?:esta|estoy|estaba) (?:cortando|lastimando|haciendo dano)"
    r"|(?:took|swallowed|take) (?:a bunch of|all (?:her|his|my|the|their)|too many|a bottle of)"
    r" (?:\w+ )?(?:pills|tablets|meds)"
    r"|(?:se|me) (?:tomo|tome) (?:un monton de|muchas|todas las) pastillas"
    r"|(?:and|is|been|keeps?|started) cut(?:s|ting)(?: again)?(?: (?:her|his) (?:arms?|wrists?|legs?))?$)\b"
)
_ABUSE = re.compile(
    r"\b(?:(?:dad|mom|mum|father|mother|stepdad|stepmom|step ?father|step ?mother|uncle|parents?"
    r"|boyfriend|girlfriend|coach|teacher|brother|husband|guardian)\b.{0,20}\b(?:hits?|hitting|beats?"
    r"|beating|punche[sd]|abus\w+|molest\w+|touche[sd]|rape[sd]?|chok\w+|burn(?:s|ed)|hurts?|hurting"
    r"|locks?) (?:me|her|him|them|us|my)"
    r"|(?:being|is|was|been|getting) (?:sexually |physically )?(?:abused|molested|raped|beaten|groomed"
    r"|neglected)|(?:abuses|molested|raped|groomed|touched) (?:me|her|him)|touch(?:es|ed|ing) me"
    r"|sex with a student|no food at home|afraid to go home|scared to go home|unsafe at home"
    r"|not safe at home|bruises (?:on|all over)"
    r"|(?:adult|man|guy|stranger|someone)\b.{0,40}\b(?:lur\w+|entic\w+|meet (?:up|me|him|her|alone)"
    r"|groom\w+)\b.{0,30}|asks? me for nudes|(?:wants|made|makes|forces|forced) me to (?:send|strip"
    r"|undress|touch)|blackmail\w* me|sextort\w*"
    r"|me pega|le pega|la pega|me golpea|la golpea|lo golpea|me toca"
    r"(?! (?:hacer|decir|avisar|presentar|jugar|ahora))|me toco|me viol\w+|abusa(?:n"
    r"|ron)? de|abuso de|me maltrata\w*|lo maltrata\w*|la maltrata\w*|me obliga a|me chantajea\w*"
    r"|(?:padrastro|madrastra|papa|mama|padre|madre|tio|abuelo|primo|hermano|entrenador\w*|profe\w*|maestr\w+|adulto"
    r"|senor|hombre|novi[oa])\b.{0,30}\b(?:l[aoe]s?|me|nos) (?:toc[aoe]\w*|pega\w*|golpea\w*|viol\w+|maltrata\w*"
    r"|acosa\w*)"
    r"|(?:adulto|senor|hombre|desconocido|entrenador\w*|profe\w*|maestr\w+|coach)\b.{0,25}\b(?:me|le|nos) (?:pid\w+"
    r"|mand\w+|envi\w+) (?:\w+ )?(?:fotos?|videos?) (?:\w+ )?(?:desnud\w+|intim\w+|sin ropa|sexual\w*)"
    r"|(?:adulto|senor|hombre|desconocido|entrenador\w*|profe\w*)\b.{0,60}\b(?:a solas|en secreto"
    r"|que no le diga a nadie)"
    r"|(?:me|la|lo) amenaz\w+ con (?:publicar|subir|mostrar|pegar\w*)"
    r"|(?:coach|teacher|adult|he|she|man)\b.{0,25}\b(?:told|asked|tells|asks) me (?:to keep|not to tell|never to tell)"
    r"\b.{0,20}\b(?:secret|anyone|anybody|parents|mom|dad)"
    r"|miedo (?:de|a) (?:ir|volver) a (?:mi )?casa)\b"
)
_DANGER = re.compile(
    r"\b(?:in (?:real |serious |immediate )?danger|en peligro|(?:has|brought|bringing"
    r"|bring) (?:a )?(?:gun|knife|weapon|bomb)|(?:going|gonna|wants|want|plans?|planning"
    r"|threat\w*) to (?:shoot|kill|stab|bomb|hurt) (?:me|us|him|her|them|people|someone|everyone|my"
    r"|the|a)|shoot up|school shoot\w*"
    r"|(?:threatened|threatens|threatening) to (?:kill|shoot|stab|hurt)|will kill (?:me|him|her|us)"
    r"|tra(?:e|er|jo|iga) (?:un |una )?(?:arma|pistola|cuchillo|navaja|bomba)|tirador en la|tiroteo en la"
    r"|amenaz\w+ con (?:un |una )(?:arma|pistola|cuchillo|navaja)|va a matar(?:me|lo|la|nos|los|las|te)?|me va a matar"
    r"|amenaz\w+ con (?:matar"
    r"|disparar)|life is at risk|not breathing|unconscious|call 911)\b"
)
_SPORT = re.compile(
    r"\b(?:practice|sprints?|workout|homework|exam|test|finals|game|match|hw|deadline|laughing|joke"
    r"|heat|traffic|essay|project|boss|battery|vibe|drill|coach killed)\b.{0,25}\b(?:kill\w*|die|dying"
    r"|murder\w*|suicide)\b"
    r"|\b(?:kill\w*|dying|suicide)\b.{0,20}\b(?:practice|sprints?|drills?|workout|homework|exam|finals"
    r"|game|match|defen[cs]e|them on the field|romeo|hamlet|squad|runs?|prevention|awareness|novel"
    r"|book|movie|essay|lesson|unit)\b"
    r"|\b(?:prevencion|concientizacion|novela|pelicula|libro|clase)\b.{0,25}\b(?:suicid\w*|matar\w*)\b"
    r"|\b(?:matar|matamos)\b.{0,25}\b(?:rival\w*|cancha|partido|equipo contrario)\b"
)
_RULE = re.compile(
    r"\b(?:policy|rule|rules|clause|guideline\w*|count|counts|mandated|must (?:i|we|teachers|staff"
    r"|who)|who must|have to report|required to report|do (?:i|we) (?:have to )?report|duty|obligat\w+"
    r"|which form|should be reported|tengo que|debo|obligad\w+|politica|regla)\b"
)
_FIRST = re.compile(r"\b(?:i|im|me|my|mi|yo|mis)\b")


def cue_in(text: str) -> Cue | None:
    """What a question says about somebody's safety, if anything; a game, a lesson or a figure of speech is nothing."""
    plain = re.sub(r"[^a-z0-9 ]+", " ", fold(text))
    plain = re.sub(r"\s+", " ", plain).strip()
    if _SPORT.search(plain) and not re.search(r"\b(?:myself|himself|herself|my life|want(?:s)? to die)\b", plain):
        return None
    for pattern, cue in ((_SELF_HARM, Cue.SELF_HARM), (_DANGER, Cue.DANGER), (_ABUSE, Cue.ABUSE)):
        if pattern.search(plain):
            return cue
    return None


def asks_for_rule(text: str) -> bool:
    """Whether the question, for all its cue, asks what a rule demands of the asker."""
    return bool(_RULE.search(re.sub(r"[^a-z0-9 ]+", " ", fold(text))))
