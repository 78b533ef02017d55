"""Where to turn: reports, danger, support, the press, further reading."""

from __future__ import annotations

from typing import Final

TURN: Final = {
    "report": (
        "report*|tell someone|tell anyone|who do i tell|who do i call|who should i tell|who to tell"
        "|tell a teacher|tell on|reportar|denunciar|reporto|denuncio|a quien le digo|a quien aviso|avisar"
        "|speak up|flag it|where do i turn|turn to|who do i contact|inform someone|snitch|who do i go to"
        "|who can i tell|what do i do if someone|a quien acudo|let someone know|come forward|where can i report"
        "|how to report|what should i do|what do i do"
    ),
    "uncomfortable": (
        "uncomfortable|creeped me out|creep*|nasty|disturbing|upsetting|gross|weird post|grossed|incomod*"
        "|bothered|shocking|freaked me out|scary|disrespectful|inappropriate post|saw something|gave me the ick"
        "|bad content|horrible|me molesta|desagradable|felt off|offended"
    ),
    "reporting": "pass on|report*|tell admin|escalat*|what do i do with",
    "escalation": (
        "escalat*|go higher|bring in|who do i call|who do i tell|who handles|questionable|suspicious"
        "|weird comment*|strange message*|worrying message*|inappropriate comment*|creepy message*|weird message*"
        "|found a message|bad message*|comentarios raros|told me about a post|shady"
    ),
    "authorities": (
        "authorit*|police|nypd|cops|acs|investigat*|autoridad*|policia|counsel|law enforcement|who do i call"
        "|right people"
    ),
    "stopit": "stopit|stop it",
    "danger": (
        "danger*|in trouble|going to hurt|peligro*|unsafe|at risk|hurt himself|hurt herself|suicid*"
        "|threat* to kill|life at risk|gun|weapon|knife|emergency number|call in an emergency|en riesgo"
        "|hurt themselves|shoot*|bomb|right now|seems to be in"
    ),
    "campus_police": (
        "campus police|mit police|campus cops|policia del campus|police|x3|security number|which number"
        "|what number|phone number in an emergency|call the police|who do i call if"
    ),
    "self_harm": "self harm|hurt himself|hurt herself|hurt myself|suicid*|cutting|kill myself|end it|autolesion*",
    "support": (
        "support|someone to talk|talk to someone|need to talk|need help|counsel*|advice|apoyo|emotional*|stressed"
        "|help me|ayuda|personal advice|who can i talk to|struggling|overwhelm*|feeling down|referral*"
        "|upset after"
    ),
    "counseling": "counsel*|therap*|talk to someone|consejer*|someone to talk|psicolog*|need to talk|psych*",
    "s3": "s3|undergrad*|undergraduate*|student support|s cubed|freshman|sophomore",
    "gradsupport": (
        "grad student*|gradsupport|graduate student*|phd|doctoral|posgrado|doctorado|masters student|grad school"
    ),
    "doxxing": (
        "dox*|leaked my address|published my|swatt*|info got leaked|posted* my address|posted* my number"
        "|posted* where i live|shared* my address"
    ),
    "self_protection": (
        "protect myself|what do i do now|what next|how do i recover|stay safe|protegerme|targeted|being targeted"
        "|after being|recover*|lock down my accounts|safe after|next steps"
    ),
    "abuse": (
        "abuse*|hits her|hits him|beat*|hitting|abuso*|maltrato|maltrat*|hurting her|hurting him|molest*|bruise*"
        "|golpea*|pega|abused|beats"
    ),
    "child_abuse": (
        "child abuse|abuse*|hits her|hits him|beats|hitting|bruise*|abused|neglect*|maltrato|abuso|golpea*"
        "|dad hits|mom hits|stepdad|being hurt at home|unsafe at home|harmed at home"
    ),
    "neglect": "neglect*|no food at home|left alone|hungry at home|neglig*|descuid*|starving|abandon*|home alone",
    "enticement": (
        "lure*|luring|entic*|predator*|meet up with|older man|stranger online|adult online|groom*|meet a kid"
        "|adult * meet|desconocido|adulto|stranger"
    ),
    "targeting": "targeted|being attacked|brigad*|mobbed|target*|online mob|pile on|under attack",
    "mandated_reporter": (
        "mandated report*|mandat*|have to report|must report|required to report|duty to report|legally report"
        "|obligad*|must i report|report abuse|who must report|suspect*|sospech*|obligacion"
        "|legal obligation to report|report suspected"
    ),
    "reporting_duty": (
        "have to report|must report|required to report|must i report|obligation|obligacion|obligad*"
        "|duty to report|legal duty"
    ),
    "share_for_support": "share for support|support form|who supports|who can help|help with",
    "wellbeing": "wellbeing|well being|mental health|bienestar|counsel*|stress|talk to someone|counselling",
    "union": "union|students union|sindicato|su|student union",
    "college": "college|my department|school of|facultad|school office",
    "programme": "programme|program leader|course leader|module leader|programa|personal tutor",
    "help": (
        "help with|questions about|confus*|explain|who can explain|clarif*|dont understand|not sure|ayuda"
        "|preguntas|ask about|duda*|who do i ask|who can i ask|someone to ask|unclear|make sense of|whom do i ask"
        "|unsure|more info*|these rules|these guidelines|the policy mean"
    ),
    "contact": (
        "contact|who do i ask|phone number for|explain|person to ask|somebody who|who knows|a quien pregunto"
        "|get in touch|someone who|reach someone"
    ),
    "toolkit": (
        "toolkit|tips|communication tip*|website with|resource*|consejos|guide|advice on writing|better email*"
        "|newsletter*|how to communicate|templates|good communication|phone for help|number for help"
        "|communication help|help * writing|advice * writing"
    ),
    "resources": (
        "resource*|links|where can i learn|more info*|further reading|materials|recursos|website*|pages|read more"
        "|find policies|learn more|point students|where do students find|list of pages"
    ),
    "training": (
        "training|course*|workshop*|class on|learn about|curso*|linkedin learning|capacitacion|tutorial*"
        "|classes on digital|certification"
    ),
    "courses": "course*|linkedin learning|online class|curso*|training",
    "syllabus": "syllab*|first day handout|course outline|temario|programa del curso|course policy|course page",
    "statement": "statement|paragraph|sample text|declaracion|wording|blurb|what do i write in",
    "term_start": (
        "start of term|start of the semester|term start|new semester|inicio del semestre|planning my class"
        "|planning a course|first class"
    ),
    "press": (
        "press|media|newspaper*|the news|tv station|channel 7|channel|periodic*|prensa|noticiero|abc|nbc|cbs|cnn"
        "|fox|new york times|daily news|radio|a reporter|reporter wants|blogger"
    ),
    "journalist": (
        "journalist*|reporter*|interview*|periodista*|quote|entrevista*|article|magazine|comment for a story"
        "|for a story|story about our school"
    ),
    "media_inquiry": (
        "media inquir*|press question*|wants a quote|asking for a quote|interview*|press inquir*|news crew"
        "|wants to interview|asked me for a comment|asking questions about our school"
    ),
}
