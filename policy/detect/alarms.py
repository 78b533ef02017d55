"""More ways in which an alarm is raised: plans overheard, shots, somebody armed, fire, a body that fails, a hunter."""

from __future__ import annotations

from policy.detect.late import either

_WEAPON = r"(?:guns?|pistols?|knife|knives|rifles?|ar15|shotgun|firearm|glock|weapons?|machete|bombs?|handgun)"
_HOME = r"(?:us|me|my|all|him|her|it|them|everybody|everyone|all of us)"
_ENGLISH = either(
    rf"\b(?:kid|guy|someone|boy|student)\b.{0, 40}\bloading (?:a|his|the) (?:gun|rifle|pistol)\b|\b(?:loading|loaded|"
    rf"showing off|flashing|pic of|picture of|photo of|posing with|posted|aiming|pointing) (?:\w+ "
    rf"){{0,3}}?{_WEAPON}\b(?=.*\b(?:school|bathroom|tomorrow|class|friday|monday|bus|campus|see you|locker)\b)|"
    rf"\b(?:bring|brings|bringing|bringin) (?:\w+ ){{0,3}}?(?:guns?|knives|knife|weapons?|pistol|rifle|"
    rf"glock)\b(?=.*\b(?:get back|homecoming|fight|kids|friday|school|dance|game|party|prom)\b)",
    r"\b(?:grabbed|has|pulled|got|holding|picked up|waving|took) (?:a |the )?(?:\w+ )?(?:knife|gun|bat|machete|"
    r"hammer)\b(?=.*\b(?:going after|at (?:my|us|her|him)\b|threat\w*|chas\w*|coming at|stab\w*|kill|after (?:my|me|"
    r"us))\b)",
    r"\blist\b(?=.{0,40}\b(?:wants? to|gonna|planning to|plans to|to|will) (?:kill|shoot|hurt|stab)\b)|\b(?:make|"
    r"making) (?:everyone|everybody|them|people|us) (?:\w+ ){0,6}?pay\b(?=.*\b(?:names|list|written|gun|weapon)\b)",
    r"\b(?:everyone|everybody|all of (?:us|you)|yall) (?:\w+ ){0,3}?(?:dies|gonna die|will die|is dead|are "
    r"dead)\b(?=.*\b(?:says?|posted?|said|wrote|school)\b)|\b(?:says?|posted?|post|said|wrote)\b.{0,40}\b(?:everyone|"
    r"everybody) (?:\w+ ){0,3}?(?:dies|will die|is gonna die)\b",
    r"\b(?:like|another|next|be) (?:columbine|sandy hook|uvalde|parkland)\b",
    r"\b(?:note|wall|stall|locker|post|message|story|graffiti)\b.{0,40}\b(?:says?|said|saying|written|"
    r"reads)\b.{0,40}\b(?:bomb|shoot up|shooting|shoot|blood|everyone dies)\b",
    r"\b(?:hear|heard|hearing)\b (?:\w+ ){0,4}?(?:gun ?shots?|shots|gunfire|shooting)\b(?=.*\b(?:outside|near|hall\w*|"
    r"lot|lock\w*|hid\w*|run\w*|room|building)\b)|\bgun ?shots?\b(?=.*\b(?:lot|school|campus|inside|outside|hallway|"
    r"right now|run)\b)|\bpop pop\b(?=.*\b(?:run\w*|hall\w*|scream\w*|lock)\b)",
    r"\bintruder\b(?=.*\b(?:not responding|wing|hall\w*|armed|metal|lock|hide|knife|gun|inside)\b)|\b(?:hes|is|shes|"
    r"man|husband|guy|ex|someone|theyre) (?:\w+ )?armed\b(?! (?:with (?:snacks|coffee|pencils|knowledge|donuts)|"
    r"forces))|\bon (?:his|her) way to (?:the|my|our) (?:school|house|campus|game)\b"
    r"(?=.*\b(?:armed|gun|lock|threat\w*|restraining|not allowed|kill)\b)",
    rf"\b(?:said|says|swore|told me|keeps saying) (?:\w+ ){{0,6}}?(?:hell|shell|hes gonna|shes gonna|gonna|hed|he "
    rf"will|theyll) (?:\w+ )?(?:shoot|kill|stab|burn|finish|hurt|strangle) (?=us all)|\b(?:said|says|swore|told me|"
    rf"keeps saying) (?:\w+ ){{0,6}}?(?:hell|shell|hes gonna|shes gonna|gonna|hed|he will|theyll) (?:\w+ )?(?:shoot|"
    rf"kill|stab|burn|finish|hurt|strangle) (?:\w+ )?{_HOME}\b(?=.*\b(?:tonight|keys|leaves?|believe|house|serious|"
    rf"scared|gun|knife|drunk|coming|us all|door|my (?:mom|sister|brother))\b)",
    r"\bcoming to (?:my|our) (?:house|place|school|work|dorm)\b(?=.*\b(?:finish|kill|hurt|gun|knife|scared|threat\w*|"
    r"armed)\b)|\b(?:bang\w*|pound\w*) (?:on )?the door\b(?=.*\b(?:hurt|kill|locked|scared|gun|knife)\b)",
    r"\bno pulse\b|\b(?:hit (?:his|her) head|fell|collapsed|fainted|passed out)\b.{0,60}\b(?:not|isnt|hes not|shes "
    r"not|wont) (?:moving|responding|breathing|waking|wake)\b|\b(?:need|get|bring|wheres) (?:the |an )?aed\b(?! "
    r"(?:training|pads|inspect\w*|batter\w*))(?=.*\b(?:now|down|pulse|hurry|help|collapsed)\b)|\b(?:not|isnt|hes not|"
    r"shes not|wont) (?:moving|responding|breathing|waking up|wake up)\b(?=.*\b(?:head|fell|hit|field|floor|deck|pool|"
    r"collapsed|gas|pills|drank|drinks|"
    r"blood|peanuts?)\b)(?!.*\b(?:car|line|laptop|app|alarm|wifi|server)\b)",
    r"\b(?:is|was|hes|shes|someone|somebody|kid|xname) (?:\w+ )?choking\b(?=.*\b(?:help|cafeteria|breathe|911|now|"
    r"turning|hurry)\b)|\bthroat (?:is |s )?(?:\w+ )?(?:closing|swelling|swollen)\b(?=.*\b(?:peanuts?|nuts?|allerg\w*|"
    r"epi\w*|ate|cant|help|bee|sting)\b)|\b(?:is|hes|shes|kid) drowning\b(?! in)",
    r"\b(?:fire|smoke)\b (?:\w+ ){0,5}?(?:in|from|at|out of|inside) (?:\w+ ){0,3}?(?:building|lab|dorm|gym|locker|"
    r"kitchen|hall\w*|room|bus|school|stairwell)\b(?=.*\b(?:still|trapped|people|kids|cant|spreading|"
    r"stuck)\b)(?!.*\b(?:drill|machine|alarm test|sale)\b)|\bsmells? like gas\b(?=.*\b(?:wont wake|dizzy|dorm|"
    r"building|headache|"
    r"faint\w*|whole|sick)\b)",
    r"\b(?:man|guy|van|car|someone|stranger|creep|dude) (?:\w+ ){0,8}?(?:circling|told me to get in|standing outside "
    r"(?:my|our|her) (?:house|window|door|room)|trying to get (?:in|into) (?:the|my|our) (?:\w+ ){0,2}(?:house|room|"
    r"locker room|dorm|bathroom|window))\b(?!.*\b(?:pizza|delivery|plumber|uber)\b)",
    r"\b(?:im|were|we are|are|i am) (?:\w+ )?(?:hiding|locked|trapped|barricad\w+) (?:\w+ )?(?:in|inside|under|"
    r"behind)\b(?=.*\b(?:someone in|man|bang\w*|hurt me|shots|gun|knife|break\w*|stranger|intruder|scared|"
    r"yelling)\b)(?!.*\b(?:hide and seek|escape room|game)\b)",
)
_SPANISH = either(
    r"\b(?:se (?:oyen|escuchan|oyeron|escucharon)|oigo|oimos|escuchamos|hay|hubo) (?:\w+ ){0,3}?(?:balazos|disparos|"
    r"tiros|balacera|tiroteo|detonaciones|plomazos)\b(?!.*\b(?:libres|esquina|cohetes)\b)",
    r"\b(?:balear|balacear|tirotear|rafaguear|hacer explotar) (?:\w+ )?(?:la |el )?(?:escuela|prepa|colegio|liceo|"
    r"insti\w*|salon)\b|\bvan? a matar a (?:varios|todos|alguien|muchos|unos)\b",
    r"\b(?:esperar|espera|esta|llego|viene|entro|anda|vino|hay) (?:\w+ ){0,5}?(?:con|trae) (?:un|una|el|la) (?:arma|"
    r"pistola|cuchillo|navaja|machete|rifle|fierro)\b",
    r"\b(?:fuego|incendio|quemando)\b(?=.*\b(?:ayuda|auxilio|dentro|ninos|emergencias|llamen|atrapad\w+|bomberos)\b)|"
    r"\b(?:auxilio|ayuda)\b(?=.*\b(?:quemando|fuego|incendio|ahogando|armado|pistola|cuchillo|sangr\w+|nos sigue|me "
    r"sigue|siguiendo)\b)|\bse esta ahogando\b(?! de risa)",
    r"\b(?:hombre|tipo|senor|carro|coche|camioneta|sujeto|vato|alguien) (?:\w+ ){0,4}?(?:nos|me) (?:viene |anda |esta "
    r")?(?:sigue|siguiendo|persigue|persiguiendo|siguio)\b(?!.*\b(?:insta\w*|tiktok|redes|twitter)\b)|\b(?:nos|me) "
    r"(?:viene|anda) siguiendo un (?:carro|coche|tipo|hombre|senor)\b",
    r"\b(?:se metio|entro|hay alguien|hay un (?:hombre|tipo)) (?:\w+ ){0,2}?(?:a|en) mi casa\b(?=.*\b(?:escond\w+|"
    r"encerr\w+|miedo|ayuda|policia)\b)|\bllevarse a (?:una?|la|el|mi|las|los) (?:nin\w+|hij\w|herman\w+|chic\w|"
    r"alumn\w)\b|\bque me suba al? (?:su )?(?:carro|coche|auto|camioneta)\b",
)
_STAGED = either(
    r"\b(?:game|movie|film|book|novel|play|scene|episode|show|drill|simulacro|training|exercise|minecraft|fortnite|"
    r"valorant|roblox|cod|csgo|halo|rehearsal|props?|stage|hamilton|history|lesson|class on|article|news|documentary|"
    r"policy|handbook|if (?:you|someone|anyone|there)|"
    r"si (?:alguien|hay|ves)|assassin|mafia|among us|nerf|water|laser|paintball|lyrics|song|dream|dreamt|fireworks|"
    r"xlol|juego|pelicula|novela|obra|agua|juguete|serie|cancion|sueno|feria|prevention|awareness)\b"
)


def raises_alarm(text: str) -> bool:
    """Whether a text as talk raises an alarm about somebody's life that nothing staged explains."""
    if _ENGLISH.search(text) is None and _SPANISH.search(text) is None:
        return False
    return _STAGED.search(text) is None
