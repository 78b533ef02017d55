"""How people reach one another: messages, numbers, accounts, friends."""

from __future__ import annotations

from typing import Final

TALK: Final = {
    "one_to_one": (
        "dm|dms|dming|pm him|pm her|private message|in private|message * directly|directly|direct message"
        "|one on one|1 on 1|one to one|1 to 1|1 1|1v1|by herself|by himself|by themself|just one|only one"
        "|single student|single player|single kid|individual*|one of my player|one of my kid|one of my student"
        "|one of my athlete|one of the kid|one of the player|one kid|one player|one student|one athlete|one pupil"
        "|one member|one person|just him|just her|only him|only her|individual student|slide into|inbox him"
        "|inbox her|a player|a single|separately|side chat|behind closed|to one|un solo|una sola|solo a un*"
        "|a solas|un jugador|una jugadora|un estudiante|un alumno|una alumna|mensaje directo|mensaje privado"
        "|en privado|directamente|uno solo|a uno de|by dm|mp|privately*|him alone|her alone|student alone"
        "|kid alone|player alone|alone with|them alone"
    ),
    "group_only": (
        "more than one|whole team|entire team|everyone on the team|group chat|group text|group message"
        "|at least two|two player|two people|2 player|two student|team chat|all the player|mass text|grupo"
        "|todo el equipo|mas de un*|dos jugador*|how many people|second person|another player|both captain"
        "|member of the team|member of the team or club"
    ),
    "captains": "captain*|capitan*|co captain|team lead*",
    "officers": "officer*|club president|treasurer|club secretary|presidente del club|vice president",
    "coach": "coach*|advisor*|adviser*|entrenador*|asesor*|club sponsor",
    "team": (
        "team*|player*|swimmer*|runner*|wrestler*|cheerleader*|goalie*|gymnast*|pitcher*|quarterback*|band kid*"
        "|athlete*|squad|roster|equipo*|jugador*|club|varsity|jv"
    ),
    "medical": (
        "medic*|doctor*|injur*|hurt his|hurt her|concussion*|health*|sick*|ill|illness|hospital*|surger*|diagnos*"
        "|asthma*|allerg*|medication|meds|therap*|mental health|pregnan*|knee|ankle|physical therapy|rehab*"
        "|lesion*|salud|enferm*|anxiety|depress*|adhd|doctor note|physio*"
    ),
    "academic": (
        "academic*|grade|grades|failing|failed|flunk*|eligib*|gpa|report card|transcript*|tutor*|probation"
        "|calificacion*|las notas|reprob*|rendimiento|falling behind|missing assignment*|class rank|bad marks"
    ),
    "copy_principal": (
        "principal|cc|ccd|copied|copy|loop in|loop*|keep * in the loop|director*|copia|copiar|con copia|bcc|headteacher"
    ),
    "copy_ad": (
        "athletic director|the ad|ad|cc|ccd|copied|copy|director* atletic*|director* deportiv*|loop*|copia|copiar"
    ),
    "texting": ("text|texts|texted|txt|sms|text message*|imessage|mensaje de texto|mensajes de texto|textear|whatsapp"),
    "message": (
        "message*|msg*|communicat*|contact*|write to|wrote to|talk to|chat*|reach out|reach a|speak*|email|e mail"
        "|ping*|mensaje*|mensajes|escrib*|contactar*|comunic*|hablar|mandar*|enviar*|send|sent|reply|answer him"
        "|answer her"
    ),
    "phone": "call|calls|phone|telephone|ring|cell|llamar|llamo|llamada|telefono|on the phone",
    "phone_number": (
        "phone number*|number|numbers|digits|home phone|home fone|fone|cell number*|my cell|cell phone*|mobile"
        "|telephone|celular|numero de telefono|numero|telefono|movil|landline|phone"
    ),
    "personal_contact": (
        "private number|personal number|my own number|home number|hand out|give out|give * my|give * out|dar mi"
        "|my digits|text me|call me|mi numero"
    ),
    "prior_approval": ("prior approv*|approv*|sign off|get the ok|get permission|pre approv*|aprobacion|visto bueno"),
    "official_channels": (
        "official*|school email|district email|district e mail|school phone*|official channel*|authori*ed"
        "|school platform*|district platform*|approved app|which app|what app|remind app|remind|groupme|whatsapp"
        "|telegram|signal|discord|slack|snapchat for|personal app|off platform|different app|school system*"
        "|canal* oficial*|plataforma*|app*|own app"
    ),
    "platform": (
        "platform*|app|apps|tool|tools|plataforma*|aplicacion*|service|software|groupme|remind|which site"
        "|create* a site|google classroom|seesaw"
    ),
    "approved_platforms": (
        "sanctioned|approved|district page|district facebook|allowed to use|approved site*|approved app*"
        "|which platform*|which tool*|what tool*|which social|aprobad*|autorizad*"
    ),
    "emergency": (
        "emergenc*|urgent*|crash*|accident*|tornado|fire|lockdown|evacuat*|stranded|snow storm|emergencia*"
        "|urgencia*|crisis"
    ),
    "posting": (
        "post*|share|sharing|upload*|put up|publish*|put * online|put * on|subir|subo|publicar|publico una"
        "|compartir|show off"
    ),
    "online": "online|internet|web|en linea|en internet|net",
    "fraternization": (
        "hang out|hanging out|socializ*|socialis*|fraterniz*|chat about life|chit chat|chatty|buddy|buddies"
        "|be friends with|friendly*|joke around|goof*|small talk|social chat|casual|late at night"
        "|play * games with|convivir|amistad|socializar|xbox|gaming|fortnite|video games|play games|roblox"
        "|minecraft|hang with"
    ),
    "boundaries": (
        "boundar*|too close|too friendly|inappropriate*|appropriate|weird|cross* a line|line|relationship*|limite*"
    ),
    "friending": (
        "friend request|friend me|friend them|friend a|friend students|friend my|friending*|befriend*|add me"
        "|add him|add her|add them|add a student|add my|accept * request|follow request|accept a|contact on snap*"
        "|amig* en|agregar*|agrego|aceptar*|acepto|solicitud de amistad|unfriend*|facebook friend*|friends on"
        "|friends with|connect on|connection|linkedin request|ser amig*|be * contact"
    ),
    "following": "follow*|follower*|follow back|seguir*|sigo|seguidor*|subscrib*|unfollow*|insta request",
    "likes": "like a|like their|likes|liking|liked|heart|react*|me gusta",
    "ex_students": (
        "graduat*|former student*|ex student*|alumni|alum|ex alumn*|left the school|last year*|current*|enrolled"
    ),
    "personal_account": (
        "personal account*|my own account|own account|private account|personal facebook|personal instagram"
        "|personal insta|personal page|personal twitter|personal site*|personal profile*|personal linkedin"
        "|my own twitter|my own insta*|my own page|my own facebook|my own blog|my facebook|my insta*|my twitter"
        "|my snap*|my tiktok|own snap|own insta|own blog|own profile|own page|my blog|my page|my profile|own time"
        "|private life|privat* acct|personal acct|private profile|personal blog*|private blog*|own private"
        "|mi facebook|mi instagram|mi cuenta|cuenta personal|cuenta privada|facebook personal|perfil personal"
        "|personal|private instagram|finsta|alt account|my socials"
    ),
    "off_hours": (
        "own time|free time|off the clock|off duty|after hours|weekend*|at home|summer|vacation|at night"
        "|outside of school|outside school|outside work|private time|fuera de horario|tiempo libre|fin de semana"
        "|evening*|holiday*|from home|en casa|not at school|off campus|vacaciones"
    ),
    "off_campus": (
        "at home|own account|own snap|own insta|outside of school|outside school|off campus|not at school"
        "|my own account|weekend*|en casa|fuera de la escuela|after school"
    ),
    "personal_email": (
        "gmail|yahoo|hotmail|outlook|personal email|personal e mail|private email|own email|private address"
        "|personal address|correo personal"
    ),
    "email": "email*|e mail*|correo*|mail address|gmail|inbox",
    "district_email": (
        "district email|district e mail|school email|work email|work address|which email|whose email|gmail|yahoo"
        "|hotmail|email address|e mail address|register* with|correo de la escuela|correo del distrito|what email"
    ),
    "separate_accounts": (
        "separate*|keep * apart|two accounts|same account|mix*|both work and|one account for|combine*"
        "|work and personal|personal and work|cuentas separadas|same email"
    ),
}
