"""School records as Spanish says them of somebody, of Mexico, the South, Spain, and between two languages. Data only.

In folded text: "n" stands for its sister with the tilde. Each part with the words of which one stands in it.
"""

from __future__ import annotations

from policy.detect.education_things import THING
from policy.detect.late import late
from policy.detect.wordlist import words

_FIGURE = r"(?:\d{1,3}(?:[.,]\d{1,2})?%?|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)"
_MANY = (
    r"(?:\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varias?|muchas?|bastantes|todas?|casi todas|"
    r"puras)"
)
_ENDS = (
    r"(?=\s*(?:$|[.,!?;:)\U0001f300-\U0001faff])|\s(?:y|e|pero|otra|jaja\w*|lol|xd|en|de|del|por|este|esta|ayer|hoy|"
    r"wey|"
    r"guey|bro|porque|pq|asi|que|ni|and|but|so|pobre|nomas|al final|o)\b)"
)
_SO = r"(?:un |una |unos |puros? |puras? |como |solo |apenas |nomas |hasta |otro |otra |casi )*"
_TERM = (
    r"(?:(?:el )?(?:primero|segundo|tercero|cuarto|quinto|sexto|1ro|1ero|2do|3ro|3ero|4to|5to|6to)|ano|anos|semestre|"
    r"curso|grado|beca|materias?|ramos?|asignaturas?|cuatrimestre|trimestre|bimestre|ciclo|modulo|"
    r"eso|bachillerato|bachi|prepa|secundaria|primaria|selectividad|evau|admision|pase)"
)
_WHAT = (
    rf"(?:(?:el |la |los |las |su |sus |otra vez |de )?{_TERM}\b|{_MANY}(?: {_TERM})?\b(?! (?:goles?|puntos|veces))|"
    rf"{THING}|todo\b)"
)
_LATER = (
    r"(?: (?:a|en|para) (?:marzo|diciembre|febrero|julio|agosto|septiembre|enero|junio|recuperacion|examen|final))?"
)
_LETTER = (
    r"(?:(?!as\b)[a-f](?:s|es)?[+-]?(?![\w'])|insuficiente|suspenso|suficiente|aprobado raspado|notable|"
    r"sobresaliente|aplazo|"
    r"reprobatoria)"
)
MARKS = late(
    rf"\b(?:bajo|subio|cayo) (?:su|el) (?:promedio|media|calificacion|nota) a {_FIGURE}|\b(?:tiene|trae|"
    rf"lleva) {_MANY} (?:materias )?(?:en rojo|rojas)\b|"
    r"\b(?:se )?(?:saco|sacaron|obtuvo|tuvo|tiene|lleva|trae|va con|quedo con|paso con|salio con|(?:bajo|subio|"
    r"cayo) a)"
    rf" {_SO}(?:{_FIGURE}|{_LETTER})(?: (?:y|o) (?:un )?{_FIGURE})?"
    rf"(?:(?: sobre \d{{1,3}})? (?:en|de|del) (?:el |la )?(?:media|promedio|calificacion|nota|{THING}))"
    rf"(?! goles)|"
    rf"\b(?:se )?(?:saco|sacaron|obtuvo) (?:un |una |como un |otro |solo un )?(?:{_FIGURE}|"
    rf"{_LETTER}){_ENDS}(?! (?:de |en )?(?:la (?:cancha|foto|rifa|caja)|puntos?|goles))|"
    r"\b(?:saco|tiene|lleva|trae|saca) (?:puros?|puras?) (?:cincos?|seis(?:es)?|sietes?|ceros?|cuatros?|treses|"
    r"[a-f]s?|rojos?|insuficientes)\b|"
    r"\b(?:va|iba|anda|salio|sale|le fue|le va|le esta yendo) (?:muy |bien |super |re |bastante |fatal |medio |"
    rf"remal|de la patada |pesimo )?(?:mal|fatal|pesimo|bajo|reprobad[oa]|arrastrando) ?(?:en|con) {THING}|"
    rf"\b(?:bajo|subio|cayo) a {_FIGURE} de (?:media|promedio)\b|\b(?:baja|bajo|subio) de (?:promedio|calificaciones|"
    r"notas)\b"
)
MARKS_WORDS = words("""
    fue va cambiaron saco sacaron saca obtuvo tuvo tiene lleva trae va iba anda sale salio quedo paso bajo subio cayo
    baja
    """)
STANDING = late(
    r"\b(?:esta |va |anda |sigue )?(?:reprob(?:o|aron|ando|ara|ada|ado|ar)|desaprob(?:o|aron|ado|ada)|"
    r"suspend(?:io|ieron|e)(?! (?:el|la) (?:partido|juego|clase|salida|viaje|torneo))|"
    r"cate(?:o|aron|ado)|tron(?:o|aron|ado)|vol(?:o|aron)|perdi(?:o|eron)|jal(?:o|aron)|bocho|pencho|penco|raspo|"
    r"aplazo|recurs(?:a|ara|ando|o|ar)|repet(?:ira)|repit(?:e|io|iendo|ieron)|"
    r"se (?:llevo|lleva|echo|tiro|trajo)|debe|adeuda|arrastra|flunkeo|failio|failo|failed|failing|flunking|"
    r"suspendiendo|jalando|volando|recursando|va a recursar|no (?:aprobo|paso|acredito|promociono|libro)|"
    rf"quedo (?:libre|debiendo)(?: en)?) {_WHAT}{_LATER}|"
    r"\b(?:esta |va |anda |sigue |salio |quedo )?(?:reprobando|reprobad[oa]s?|desaprobad[oa]|aplazad[oa]|"
    r"suspens[oa])\b|"
    r"\breprobo\b|\b(?:va a|puede|esta en riesgo de|esta por|esta a punto de|quiza|podria|van a) (?:reprobar|"
    r"repetir|recursar|suspender|quedarse|perder el ano|perder el curso|irse a extra)(?: de (?:ano|grado|curso)|"
    r" el ano)?|"
    r"\b(?:se )?(?:quedo|queda|quedara|va a quedar) (?:sin pasar de|repitiendo|otra vez en|en el mismo|en) (?:ano|"
    r"grado|curso|semestre|primero|segundo|tercero|cuarto)(?: otra vez)?\b|"
    r"\b(?:se )?(?:quedo|queda) (?:de|sin) (?:ano|grado|curso|semestre|cupo|titulo|graduarse)\b|"
    r"\bquedo libre(?: por (?:las )?(?:faltas|inasistencias))?\b|"
    r"\brepetira\b|\brepite\b(?= *$|[.,!?])|\b(?:es|esta) repetidora?\b|\b(?:es|era) repitente\b|"
    rf"\b(?:le|les) (?:quedan?|quedaron|faltan?|bajaron|quedo) {_MANY}(?: {_TERM})?(?: (?:para|por|a|"
    r"en) (?:septiembre|julio|recuperar|aprobar|entregar|febrero|marzo|diciembre|graduarse|"
    r"extraordinario))?(?! (?:dias|anos|meses|minutos|goles|semanas))|"
    rf"\b(?:lo|la|los|las|le|les) (?:han |van a |iban a |acaban de |hicieron |hacen |quieren )?(?:reprob\w{{1,5}}|"
    rf"suspend(?:ieron|ido|er)|cate\w{{2,4}}|boch(?:aron|ado)|aplaz(?:aron|ado)|jal(?:aron|ado)|tron(?:aron|ado)|"
    r"rasp(?:aron|ado)|repetir|recursar|bajaron de (?:grado|nivel|grupo)|"
    r"(?:pasaron|cambiaron|movieron|mandaron|bajaron) (?:a|al) (?:la |el )?(?:clase de |grupo |nivel |aula |"
    r"salon )?(?:de )?(?:apoyo|remedial|regular|basico|bajo|especial|esl|refuerzo|recuperacion|extraordinarios?))|"
    r"\b(?:se fue|se va|va|tiene que ir|se quedo|se queda|queda|quedo|paso) (?:a|en|al|"
    r"para) (?:extra(?:ordinarios?)?|recuperacion|recuperatorio|segunda vuelta|regularizacion|diciembre|marzo|"
    r"febrero|septiembre|summer school|curso de verano|verano|titulo de suficiencia|ets|nivelacion|remedial|"
    r"detention|detencion|iss)(?: (?:de|por|en) \w{3,12})?\b|"
    r"\b(?:va a|se va a|tiene que|debe) (?:curso de verano|summer school)\b|\b(?:no )?(?:paso|pasara|aprobo|"
    rf"acredito) (?:el ano|(?:el )?extra(?:ordinario)?|{THING})|"
    r"\b(?:no )?(?:le alcanzo para )?(?:paso|pasa|pasara|pasar|va a pasar|aprobo) (?:de |el )(?:ano|grado|curso|"
    r"semestre|panzazo)|"
    rf"\b(?:no )?(?:es|esta) (?:in)?elegible(?: por (?:sus |las )?(?:calificaciones|notas|grades))?\b|"
    rf"\b(?:solo |nomas |apenas )?(?:no )?(?:entrego|hizo|ha entregado|entrega|ha hecho) (?:{_FIGURE} de (?:los |"
    rf"las )?{_FIGURE} \w{{4,10}}|(?:ni |nada de |ningun |ninguna |un |una |(?<=no entrego )|(?<=no hizo )|"
    rf"(?<=entregado )){THING})|"
    r"\b(?:tiene|lleva|trae|debe|arrastra|suma|acumula|junto) (?:como |ya |solo |mas de |unas |las )*(?:\d{1,3}|una|"
    r"dos|tres|cuatro|cinco|seis|siete|muchas|varias|tantas|un monton de|bastantes|demasiadas|muchos|"
    r"varios) (?:de )?(?:faltas|inasistencias|ausencias|retardos|retrasos|amonestaciones|reportes|partes|actas|"
    r"citatorios|materias|reprobadas|suspensos|suspensas|creditos|dias sin venir|tareas (?:sin entregar|pendientes)|"
    r"trabajos (?:sin entregar|pendientes)|previas|bajas|rojos|firmas|sanciones|expedientes|detentions|referrals|"
    r"absences|tardies|fs|zeros|missing assignments)(?: (?:reprobadas|injustificadas|sin justificar|bajas|previas|"
    r"en \w{3,12}|de \w{4,12}))?|"
    r"\b(?:falto|ha faltado|falta|no vino|no ha venido|lleva sin venir) (?:a clases? )?(?:como )?(?:\d{1,3}|muchos|"
    r"muchas|un monton de|varios|varias|toda la|tres|dos|cuatro|cinco|diez) ?(?:dias|faltas|clases|veces|"
    r"semanas?)(?: sin (?:venir|entregar \w{3,9}))?|"
    r"\b(?:perdio|le quitaron|le van a quitar|va a perder|puede perder) (?:la |su )?beca\b|\b(?:no )?se (?:gradua|"
    r"graduara|va a graduar|titula|recibe)\b|"
    r"\b(?:no sabe|apenas sabe|no puede) leer(?: ni escribir)?\b|\b(?:lee|escribe|esta|va) (?:a|al|como de|"
    r"en) nivel de (?:\w{4,9}|\d) ?(?:grado|primaria|ano)?|"
    r"\b(?:rechazaron|no (?:lo|la) aceptaron|(?:lo|la) (?:rechazaron|aceptaron)) (?:en|de) (?:la |el )?(?:unam|poli|"
    r"ipn|tec|uba|uam|uni\w{0,10}|prepa|secundaria|escuela|colegio|ut\w{0,3}|uc\w{0,4}|\w{3,12})|\bno (?:quedo|entro|"
    r"paso) (?:en|a) (?:la |el )?(?:unam|poli|ipn|tec|uba|uam|uni\w{0,10}|prepa)\b"
)
STANDING_WORDS = words("""
    reprobo reprobaron reprobando reprobara reprobada reprobado reprobadas reprobados reprobar desaprobo desaprobaron
    desaprobado desaprobada suspendio suspendieron suspende suspender suspendido suspenso suspensa suspensos
    cateo catearon cateado trono tronaron tronado volo volaron perdio perdieron perder jalo jalaron jalado bocho
    bocharon bochado pencho penco raspo rasparon raspado aplazo aplazaron aplazado aplazada
    recursa recursara recursando recurso recursar repetir repetira repite repitio repitiendo repitieron repetidor
    repetidora repitente llevo lleva echo tiro trajo debe adeuda arrastra flunkeo failio failo failed
    aprobo acredito promociono libre debiendo queda quedo quedara quedar quedan quedaron falta faltan bajaron pasaron
    cambiaron movieron mandaron extraordinario extraordinarios extra recuperacion recuperatorio regularizacion
    diciembre marzo febrero septiembre summer verano nivelacion remedial detention detencion iss paso pasa pasara
    pasar elegible inelegible entrego entrega entregado hizo hecho faltas inasistencias ausencias retardos retrasos
    amonestaciones reportes partes actas citatorios materias creditos tareas trabajos previas rojos firmas sanciones
    falto faltado vino venido venir beca gradua graduara graduar titula recibe failing flunking suspendiendo jalando
    volando leer
    nivel rechazaron aceptaron entro expedientes detentions referrals absences tardies zeros missing fs dias
    """)
_COPYING = (
    r"(?:copiando(?:se)?|haciendo trampa|con (?:el |un |una |la )?(?:cel(?:ular)?|chuleta|machete|acordeon|"
    r"vape\w{0,4}|telefono|movil|torpedo|trencito|hoja|weed|mota|droga\w?|navaja|alcohol|cigarro\w?)|vapeando|"
    r"fumando|plagiando|usando (?:chat ?gpt|ia))"
)
_PLACE = (
    r"(?:la )?(?:direccion|detention|detencion|prefectura|coordinacion|orientacion|rectoria|la oficina|iss|oss|"
    r"el director|la directora|direc|secretaria|jefatura|principal(?:'?s)? office|office|el office|la office|"
    r"summer school|psicopedagog\w{2,4}|aula de convivencia|consejo escolar|consejo de convivencia)"
)
_NOT_IN_PLAY = (
    r"(?! (?:por (?:la |una |doble )?(?:tarjeta|roja|doble|amarilla)|(?:del?|en el) (?:partido|juego|torneo|equipo|"
    r"grupo|chat|discord|server|fortnite|minecraft|ig|insta|tiktok|servidor|liga)|\d partidos?|un partido|"
    r"dos partidos))"
)
CONDUCT = late(
    rf"\b(?:no )?(?:lo|la|los|las|le|les) (?:han |van a |iban a |acaban de |volvieron a )?(?:amonest\w{{2,5}}|"
    rf"suspend(?:ieron|ido|er)|expuls(?:aron|ado|ar)|ech(?:aron|ado|ar)(?: de (?:la |el )?(?:\w{{3,10}})|"
    rf" del (?:cole\w{{0,3}}|insti\w{{0,5}}|liceo|aula|curso))|corrieron(?: de (?:la |el )?\w{{4,10}})|castig(?:aron|"
    r"ado|ar)|sancion(?:aron|ado|ar)|reportaron|"
    rf"(?:mandaron|enviaron|llevaron|metieron|dejaron) (?:a|en|al|sin) (?:{_PLACE}|recreo|detention|detencion)|"
    r"(?:cacharon|pillaron|agarraron|pescaron|cazaron|encontraron|vieron|descubrieron|cogieron|atraparon|"
    rf"engancharon) {_COPYING}|dejaron sin recreo|dieron de baja|acusaron de (?:plagio|copiar|"
    rf"hacer trampa)){_NOT_IN_PLAY}(?: (?:\w{{1,3}} )?\d{{1,2}} dias| (?:tres|dos|cinco|una semana|"
    r"un dia)(?: dias)?)?|"
    r"\b(?:fue|fueron|esta|quedo|salio|estan|estuvo|sigue) (?:suspendid[oa]s?|expulsad[oa]s?|castigad[oa]s?|"
    r"amonestad[oa]s?|sancionad[oa]s?|reportad[oa]s?|condicional|condicionad[oa]|dad[oa] de baja|en detention|"
    rf"en detencion|en iss|apercibid[oa]){_NOT_IN_PLAY}|"
    r"\b(?:le|les) (?:van a |acaban de |han )?(?:pusieron|puso|dieron|dio|hicieron|hizo|levantaron|levanto|abrieron|"
    r"mandaron|metieron|clavaron|encajaron|quitaron|bajaron|cayo|toco|poner|puesto|cascaron|zamparon) (?:un |una |"
    rf"el |la |otro |otra |su |dos |tres |\d )?(?:cero|\d{{1,2}}(?:[.,]\d)?(?! (?:pesos|dolares|minutos|goles))|"
    r"[a-f](?![\w'])|reportes?|suspension|puntos? menos|detencion|detention|calificacion|insuficiente|suspenso|"
    rf"f en \w{{3,9}}|referral|iss|oss|write ?-?up|acta|actas|partes?|citatorio|citacion|amonestacion(?:es)?|"
    r"expediente(?: disciplinario)?|sancion|expulsion|firma|apercibimiento|aplazo|llamad[oa] de atencion|"
    r"carta (?:compromiso|condicional)|matricula condicional|strike|falta|memorandum|anotacion(?: negativa)?|"
    r"castigo|uno|dos|tres|cuatro|cinco|seis|siete|punto)(?! de (?:vida|oro|partido))|"
    r"\b(?:tiene|trae|lleva|recibio|consiguio|se gano|se llevo) (?:un |una |otro |otra |su |ya )*(?:reporte|"
    r"citatorio|amonestacion|expediente disciplinario|parte disciplinario|parte|acta|suspension|detention|detencion|"
    r"referral|sancion|carta compromiso|carta condicional|matricula condicional|iss|llamada? de atencion|"
    r"anotacion negativa|condicional)(?! (?:de nacimiento|del clima|meteorologico))(?: (?:de|"
    r"por) (?:mala )?(?:conducta|copiar|vapear|pelear|faltas|plagio))?|"
    r"\b(?:se )?copi(?:o|aron|a|aba) (?:todo |todito |casi todo )?(?:(?:en|de|durante) (?:el |la |los |su |un |"
    rf"internet\b|wikipedia\b|chatgpt\b)?\w{{3,12}}|(?:el|la|los|las|su|un) {THING}|del? \w{{3,12}}|"
    rf"a (?!comer)\w{{3,12}})|"
    r"\b(?:hizo|hace|hacia) (?:trampas?(?= *$|[.,!?]| en (?:el|la) (?:examen|tarea|prueba|quiz|parcial|final|"
    r"clase))|machete|copia)|\b(?:llevo|uso|saco|metio|tenia) (?:una |un |el |la )?(?:chuleta|machete|acordeon|"
    rf"torpedo|trencito)\b|\bplagi(?:o|aron|aba) (?:todo |toda )?(?:el|la|su|un|todo|una)\b(?: \w{{4,10}})?|"
    rf"\b(?:uso|usa|hizo con|usaba) (?:chat ?gpt|la? ?ia) (?:en|para|pa) (?:hacer )?(?:el |la |su |todo el )?{THING}|"
    r"\bse (?:pinteo|rateo|fugo|volo|salto|escapo|brinca|brinco|vuela|salta) (?:de |a )?(?:la |las |el |una |dos |"
    r"tres |\d |todas las |toda la |media )?(?:clases?|escuela|cole\w{0,3}|materias?|insti\w{0,5}|mate|"
    r"\w{4,10} hora)\b|\bse (?:hizo la (?:rata|rabona|yuta|chancha|cimarra|vaca|pera)|fue de pinta|pinto la clase|"
    r"hizo (?:pellas|novillos))\b|\bhizo (?:pellas|novillos)\b|"
    r"\b(?:got sent a|esta en|anda en|fue a|va a|tiene que ir a|sigue en|cayo en) (?:summer school|iss|oss|"
    r"detention|detencion|clases? de (?:apoyo|refuerzo|regularizacion|recuperacion)|remedial|esl|sped|special ed|"
    r"educacion especial|aula (?:especial|de apoyo|de recursos|hospitalaria)|refuerzo|regularizacion|nivelacion|"
    r"academic probation|probation)"
)
CONDUCT_WORDS = words("""
    lo la los las le les fue fueron esta estan estuvo quedo salio sigue tiene trae lleva recibio consiguio gano llevo
    copio copiaron copia copiaba hizo hace hacia trampa uso saco metio tenia plagio plagiaron plagiaba usa usaba
    pinteo rateo fugo volo salto escapo brinca
    brinco vuela salta pinta pinto pellas novillos got anda va tiene cayo
    """)
PLAN = late(
    r"\b(?:"
    r"adaptacion(?:es)? (?:curricular(?:es)?|de acceso|significativa)(?: significativas?)?|"
    r"adecuacion(?:es)? curricular(?:es)?|necesidades (?:educativas )?(?:especiales|educativas)|\bnees?\b|\bpiar\b|"
    r"\bacnea?e\b|\bacis?\b|\busaer\b|\bcam\b(?= por| de)|"
    r"boletin(?: de (?:notas|calificaciones))?|libreta(?: de (?:notas|calificaciones))|informe (?:de notas|"
    r"psicopedagogico|escolar|pedagogico)|historial academico|kardex|cardex|certificado de (?:estudios|notas)|"
    r"analitico|"
    r"(?:maestr[oa]|profe|docente|acompanante) (?:sombra|integradora?|de apoyo|de inclusion|de educacion especial)|"
    r"apoyo (?:psicopedagogico|escolar|especial|pedagogico)|gabinete psicopedagogico|psicopedagog[oa]|"
    r"aula (?:de apoyo|especial|de recursos)|"
    r"clases? de (?:apoyo|refuerzo|regularizacion|recuperacion)|tutorias?(?= (?:de|en|por|para|obligatori))(?: (?:de|"
    r"en) \w{3,12})?|refuerzo (?:educativo|de \w{4,10})|plan de (?:recuperacion|mejora|estudio individual|inclusion|"
    r"trabajo individual)|compromiso (?:academico|pedagogico)|"
    r"matricula condicional|carta (?:compromiso|condicional)|expediente (?:disciplinario|academico)|"
    r"parte disciplinario|reporte de (?:conducta|disciplina)|citatorio|amonestacion(?:es)?|altas capacidades|"
    r"aula hospitalaria|dificultades? de aprendizaje|problemas? de aprendizaje|tiempo extra (?:en (?:el|los|"
    r"las) )?(?:examen(?:es)?|pruebas?)|"
    r"examen extraordinario|extraordinario de \w{4,12}|media de \d{1,2}(?:[.,]\d{1,2})?"
    r")(?!\w)"
)
PLAN_WORDS = words("""
    adaptacion adaptaciones adecuacion adecuaciones necesidades nee nees piar acnee acneae aci acis usaer cam boletin
    libreta informe historial kardex cardex certificado analitico sombra integradora integrador apoyo inclusion
    psicopedagogico psicopedagoga
    psicopedagogo aula refuerzo regularizacion recuperacion tutoria tutorias compromiso condicional disciplinario
    disciplina citatorio amonestacion amonestaciones altas aprendizaje examenes examen pruebas extraordinario media
    academico
    """)
