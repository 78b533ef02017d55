"""Where people meet online and how such a place is set up, watched and closed."""

from __future__ import annotations

from typing import Final

SPACES: Final = {
    "platform_setup": (
        "start* a|opening a|open a|creat* a|making a|make a page|make a group|make an account|set up|setting up"
        "|launch*|new page|new account|new group|new instagram|abrir una|crear una|crear un|abrir un|start up"
        "|page for|account for"
    ),
    "registration": "regist*|sign up|enrol*|inscrib*|tell the district|declare|notify the district",
    "password_escrow": (
        "hand over * password|hand over * login|give * password|give * login|login*|log in|turn over|credential*"
        "|password to the district|share the password with|admin password|hand in|clave|team password"
        "|password for the team|entregar"
    ),
    "approval": (
        "approv*|sign off|signs off|permission|ok from|need to ask|green light|who says yes|aprueb*|aprob*"
        "|autoriz*|get the ok|ask first|okay it|clear it with|run it by|ask my boss|need permission|authoriz*"
        "|authoris*|permiso|first ask|have to ask|have to know"
    ),
    "registry": "regist*|form|registry form|formulario|list of account*|inventory|registro",
    "space_registration": (
        "register a|register the|registry form|sign up form|open* a page|opening a|new page|start* a page"
        "|start* a|before i open|before opening|set up a|create a"
    ),
    "account_list": (
        "list of * account*|account list|keep track|keeps track|track of account*|which accounts exist|inventory"
        "|all the accounts|list of pages|record of account*|lista de cuentas|up to date list|who has the list"
    ),
    "supervisor": (
        "supervisor*|boss|manager|my head|head of department|dept head|jefe*|superior|higher up*|admin"
        "|administration|administrator*"
    ),
    "supervisor_access": (
        "admin access|admin rights|administrator access|give * access|co admin|access to my page"
        "|access to the account|add * as admin|let * in|acceso|admin on|get into my|see my account"
        "|login for my boss"
    ),
    "admin_rights": (
        "admin right*|admin access|as admin|co admin|administrator right*|administrator access|moderator right*"
    ),
    "space_purpose": (
        "purpose|what can i post|what should go on|what belongs|what kind of|content for|off topic|unrelated"
        "|for fun|stay on topic|on topic|memes on|other stuff|proposito|para que|what topics|topics"
    ),
    "on_topic": (
        "on topic|off topic|unrelated|non school|not about school|about school|stick to|class related|tema|memes"
        "|fun stuff|non educational"
    ),
    "office": "office*|department of|central office|borough|mission|oficina",
    "extracurricular": "extracurricular*|club|after school|afterschool|drama|chess|band|robotics|step team",
    "identification": (
        "say * doe site|school name on|name of the school|identify|marked as|labelled|labeled|look official"
        "|show * official|mention the school|put the school|put our school name|nombre de la escuela|which school"
        "|logo on"
    ),
    "label": (
        "label*|name the page|name on|title of the page|page name|mark the|header|banner|description|etiqueta"
        "|what do i call|call the page|page be called|be called|what name|name it|official name"
    ),
    "space_setup": "set up|setup|setting up|setting it up|create|start a|new page|configur*",
    "disclaimer": (
        "disclaimer*|views are my own|opinions are my own|own views|my opinion*|opinions mine|speak for"
        "|speaking for|not speaking for|aviso legal|opiniones son mias|descargo|views my own|official voice"
        "|mean the school|represent the school|just me|only me|my own words|personal opinion|speaking personally"
    ),
    "views": "views|opinion*|opinions|what i think|speak for|speaking for|opiniones|my take",
    "private_network": (
        "private network|private group|closed group|locked|open to everyone|anyone can see|public or private"
        "|private or public|make it public|public page|open to|only my class|invite only|abierto|grupo cerrado"
        "|publico o privado|public|visible|whole internet|restricted|anybody * see|anyone * see|leave * open"
        "|keep * open"
    ),
    "password_protected": (
        "password protect*|behind a password|password on|need a password to|closed to|protegid*|families only"
        "|behind a login|login on|log in on|leave * open"
    ),
    "audience": (
        "audience|who can see|who sees|who gets to see|visible|anybody|see it|quien puede ver|quien ve"
        "|people can see|limit who|reach|who should see|who do i share with"
    ),
    "privacy_settings": (
        "privacy setting*|private setting*|privacy on|settings|set to private|is private|account is private"
        "|locked|lock down|lock my|friends only|only my friends|private account|locked account|restrict*"
        "|privacidad|configuracion|cuenta privada|hidden from|privacy control*|who can see|close friends"
        "|private story"
    ),
    "comments": "comment*|replies|reply section|comentario*|responses|discussion board",
    "daily_moderation": (
        "moderat*|check comments|check the comments|check them|every day|daily|turn off comments|turn comments"
        "|comments on|comments off|comments open|diario|cada dia|how often|replies on|comments enabled"
        "|disable comments|allow replies|monitor comments|allow comments"
    ),
    "moderation": (
        "moderat*|delete comment*|remove comment*|delete em|hide comment*|censor*|delete mean|take down comment*"
        "|review student|check what * post|check student post*|police comments|borrar comentario*|approve post*"
    ),
    "student_content": (
        "student post*|what students post|kids post for|assignment*|class project|student contribution*"
        "|student comment*|students write|project|tarea*|class blog|discussion post*|their posts|student work on"
    ),
    "student_work": (
        "essay*|artwork|drawing*|homework sample|student work|work sample*|poem*|kids essay|project of"
        "|trabajo de un alumn*|trabajos de|student project*|pupil work|writing sample|student art"
    ),
    "student_accounts": (
        "students instagram|students profile*|student account*|kids profile*|kids insta*|their own profiles"
        "|their profiles|their instagram|their accounts|look up|check up|check out|students tiktok|perfil de mis"
        "|perfiles de|his profile|her profile|stalk my students|own profiles|students post on their own"
    ),
    "snooping": (
        "snoop*|look up|look at|lurk*|spy*|browse|creep on|check up on|peek|curious|scroll*|look through"
        "|mirar el perfil|revisar|espiar|search for my students|view student|checking student*|google my students"
        "|stalk"
    ),
    "professional_purpose": "professional purpose*|for work only|work purposes",
    "monitoring": (
        "monitor*|watch*|track us|spy on|go looking|look at what|look through my|checking up on us|keep an eye"
        "|vigil*|monitore*|read our|read my|look over|review the sites|check the sites|who watches|surveil*"
        "|audit*|revisa*|review pages|inspect*"
    ),
    "no_privacy": (
        "expect privacy|expectation of privacy|no privacy|is it private|read my messages|read our messages"
        "|privacidad en|private on the school|are our messages private|privacy on"
    ),
    "privacy_expectation": "expect privacy|look me up|google me|go looking|search me|searches|privacy",
    "search": (
        "google me|look me up|search the web|search for|go looking|searching|look at my posts|check my social"
        "|buscar*|find my|checks our facebook|looking thru|looking through|look through|googl*|check my facebook"
        "|snoop on teachers|check what i post"
    ),
    "takedown": (
        "take down|taken down|take it down|takedown|shut down|shut it down|switch off|turn off my|remove * page"
        "|delete * page|close * page|close my|disable my|cerrar mi|quitar la pagina|eliminar|close the page"
        "|pull the page|boss delete|remove a post|delete posts"
    ),
    "remove_site": "take down|taken down|shut down|remove my|delete my page|close my|shut * page|pull my page",
    "log": (
        "log|logs|write down|keep record*|record of|documentation|document it|note down|registro|write up"
        "|keep notes|track violations|keep a list"
    ),
    "violations": ("violation*|broke the guideline*|noncompli*|non compli*|infraction*|infracci*|broken rule*|breach*"),
    "community": "community|whole institute|comunidad",
    "terms_of_service": (
        "terms of service|terms of use|tos|user agreement|terms|terminos|site rules|provider*|instagrams rules"
        "|facebook rules|platform rules"
    ),
    "age_limit": (
        "age limit|minimum age|old enough|under 13|13|how old|too young|younger than|edad minima|age|edad"
        "|year olds|10 year old|12|11"
    ),
    "supplement": "replace|other rules|still apply|on top of|in addition|also apply|besides this|instead of",
    "leave_group": (
        "leave the group|leave the chat|leave a group|quit the|get out of the group|salir del grupo"
        "|dejar el grupo|exit the group|uncomfortable in a group|in a group|mute|group i am in|a group i"
    ),
    "concern": (
        "worri*|concern*|upset*|uncomfortable|bother*|preocup*|disturb*|bad stuff|weird stuff|nasty stuff"
        "|bad things|horrible stuff"
    ),
    "private_group": (
        "private group|study group|group chat|private chat|our chat|whatsapp group|chat de grupo|class chat"
        "|course chat|course group|grupo de estudio|closed group|just us"
    ),
    "private_chat": (
        "group chat|private chat|our chat|leak*|screenshot*|screen shot|forward*|captura*|private message*"
        "|whatsapp chat|private conversation*|get out|see my dms|dms|chat privado|stay private|leaked"
    ),
    "screenshots": "screenshot*|screen shot*|screengrab|leak*|captura*|screencap|screen record*",
    "student_to_student": (
        "students messaging each other|student to student|between students|kids texting each other"
        "|another student|other kids|each other|entre estudiantes|entre alumnos|classmate*|friend texted me"
        "|students talk to each other"
    ),
    "collaboration_tools": (
        "google docs|google drive|dropbox|zoom|slack|discord|collaboration tool*|trello|shared doc"
        "|google classroom|microsoft"
    ),
    "whatsapp": "whatsapp|messenger|telegram",
    "teams": "microsoft teams|zoom|moodle|blackboard",
}
