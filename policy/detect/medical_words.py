"""Words of health as they are said of somebody, English and Spanish, in folded text of lower case. Data only.

The forms are those of `policy.detect.lexicon`; one of the words of `WORDS` stands in every text that can hold any.
"""

from __future__ import annotations

from policy.detect.late import late
from policy.detect.wordlist import words

_SIDE = r"(?:left |right |l |r |lt |rt |lower |upper |bad |other |whole |big |high |izquierd[oa] |derech[oa] )?"
_BODY = (
    r"knees?|ankles?|shoulders?|elbows?|wrists?|hips?|necks?|heels?|toes?|shins?|hamstrings?|hammy|quads?|groin|"
    r"thighs?|"
    r"calf|calves|ribs?|fingers?|pinky|thumbs?|collar ?bones?|clavicle|spine|tailbone|achilles|jaw|nose|throat|tooth|"
    r"teeth|"
    r"stomach|kneecap|femur|tibia|fibula|patella|pelvis|skull|spleen|lung|kidney|liver|appendix|tonsils|adenoids|"
    r"acl|mcl|pcl|lcl|ucl|meniscus|labrum|rotator cuff|ligaments?|tendons?|muscle|hip flexor|"
    r"head|back|hands?|arms?|legs?|foot|feet|eyes?|ears?|chest|face|forehead|chin|lip|butt|"
    r"rodillas?|tobillos?|hombros?|codos?|munecas?|cadera|cuello|espalda|costillas?|dedos?|pantorrilla|muslo|ingle|"
    r"garganta|estomago|cabeza|piernas?|brazos?|pies?|manos?|ojos?|nariz|ligamentos?|clavicula"
)
_THE = (
    r"(?:(?:a|an|the|2|3|4|two|three|four|several|his|her|their|both|some|two|another|el|la|los|las|su|sus|un|una|"
    r"un) )?(?:of (?:his|her) )?"
)
_HARM = (
    r"(?:broke|broken|breaking|tore|torn|rip(?:ped)?|sprain(?:ed|s)?|strain(?:ed|s)?|fractur(?:ed|es)|dislocat(?:ed|"
    r"es)|"
    r"roll(?:ed|s)?|twist(?:ed|s)?|tweak(?:ed|s)?|pull(?:ed|s)?|hurt(?:s|ing)?|injur(?:ed|es)|bust(?:ed|s)?|"
    r"mess(?:ed)? up|"
    r"hyperextend(?:ed|s)|jam(?:med|s)?|bruis(?:ed|es)|shatter(?:ed|s)|crack(?:ed|s)|snap(?:ped|s)?|popp(?:ed|ing)|"
    r"blew out|"
    r"blown out|fuck(?:ed)? up|pinch(?:ed|es)|separat(?:ed|es)|slic(?:ed|es)|cut(?: open)?|burn(?:ed|t)|scratch(?:ed)|"
    r"hit|banged|split|wrecked|screwed up|jacked up|gashed|threw out(?= (?:his|her) (?:back|knee|shoulder|neck|hip|arm|"
    r"elbow|ankle)\b)|popped out(?= (?:his|her))|knocked out(?= (?:\w+ ){1,3}t(?:oo|ee)th)|partially tore|re-?(?:tore|"
    r"injured|aggravated|broke)|aggravated)"
)
_ROMPIO = (
    r"(?:rompi(?:o|eron)|quebro|torci(?:o|eron)|lastim(?:o|aron)|fracturo|lesion(?:o|aron)|desgarro|esguinzo|disloco|"
    r"jodio|corto|quemo|golpeo|pego en|safo|zafo|luxo)"
)
_BE = (
    r"(?:'s|s|is|was|are|were|be|been|being|isn'?t|wasn'?t|aren'?t|ain'?t|got|gets?|getting|feel(?:s|ing)?|felt|"
    r"looks?|looked|"
    r"seems?|seemed|stays?|stayed|becoming|became|has been|turned|went|esta|estaba|estuvo|anda|andaba|sigue|siguen|"
    r"es|era|"
    r"fue|se siente|se puso|quedo|salio|estan)"
)
_ADV = (
    r"(?:(?:\w{3,12}ly|hella|so|really|rly|super|very|pretty|kinda|sorta|lowkey|highkey|actually|def|definitely|prob|"
    r"probably|still|not|"
    r"always|like|legit|severely|deathly|mildly|extremely|clinically|chronically|legally|partially|visually|hearing|"
    r"physically|mentally|home|out|both|all|never|now|rn|again|badly|hella|deadass|super|too|just|mad|bien|muy|super|"
    r"ya|todavia|"
    r"un poco|gravemente|recien|home and|off|back) ){0,3}"
)
_STATE = (
    r"(?:sick(?! (?:at|for (?:that|this)|with it|w it|of|dunk|moves?|burn|shot|edit|play|nasty|as|in the|on|af at|"
    r"hands|wit))|ill|"
    r"unwell|injured|"
    r"hurt(?! (?:by|that|when|my))|pregnant|preggo|preggers|depressed(?! (?:the|that|bc|because|about|over|cuz|by|we|"
    r"when))|suicidal|anorexic|bulimic|autistic|bipolar|schizophrenic|"
    r"diabetic|epileptic|asthmatic|dyslexic|anemic|celiac|manic|psychotic|"
    r"allergic(?! to (?:losing|defen[cs]e|running|work|passing|winning|fun|practice|effort|hustle|mondays?|school|"
    r"homework|"
    r"studying|showering|drama|bs|sharing|me|you|girls|boys|talking|responding|texting))|"
    r"deaf|blind(?! (?:to|side|if|as|date|spot|ref|when|rn))|lactose intolerant|gluten[- ](?:free|intolerant)|"
    r"non-?verbal|on the spectrum|terminal(?:ly ill)?|amputated|hard of hearing|impaired|colou?r ?blind|disabled|"
    r"paraly[sz]ed|hospitali[sz]ed|concussed|contagious|"
    r"dehydrated|unconscious|nauseous|immuno\w{4,14}|feverish|puking|throwing up|vomiting|wheezing|limping|"
    r"bleeding(?! (?:edge|green|blue|red|orange|cash|money|us))|in (?:(?:\w{4,10} )?counseling|treatment|"
    r"a (?:body cast|clinical trial|treatment center)|the (?:icu|psych ward|psych unit|er)|traction|surgery|dialysis|"
    r"chemo|hospice)|going through (?:chemo|withdrawal|a depression)|hyperventilating|"
    r"having (?:trouble breathing|chest pains?|contractions|(?:a |an )?(?:really |rough |bad )?(?:seizures?|"
    r"mental breakdown|breakdown))|"
    r"quarantin(?:ed|ing)|isolating|in quarantine|in isolation|self[- ]?harming|cutting (?:himself|herself|again)|"
    r"cutting(?= *$|[.,!?])|"
    r"starving (?:himself|herself)|in (?:pain|a coma|a wheelchair|remission|icu|intensive care|labor|withdrawal)|"
    r"detoxing|sober|an? (?:\w{4,12} )?(?:alcoholic|addict|heart patient|cancer survivor|burn victim|diabetic|"
    r"epileptic|asthmatic|hemophiliac|type (?:1|one|2|two) diabetic)|"
    r"addicted to (?:pills|drugs|perc\w{0,5}|oxy\w{0,5}|xan\w{0,4}|opioids|painkillers|heroin|meth|coke|cocaine|"
    r"alcohol|adderall|lean)|"
    r"on (?:crutches|hormones|testosterone|estrogen|puberty blockers|steroids|a ventilator|a vent|anxiety meds|"
    r"pain meds|probiotics|insulin|oxygen|antibiotics|bed ?rest|suicide watch|birth control|the pill|(?:his|"
    r"her) period|life support|"
    r"dialysis|chemo|meds|medication|steroids for|blood thinners|painkillers|pain ?meds|a feeding tube|an iv|"
    r"accutane|melatonin)|"
    r"covid\W{0,2}(?:positive|\+)|positive (?:for|w|with) \w{2,12}|not eating|struggling with (?:depression|anxiety)|"
    r"enferm[oa]s?|celiac[oa]|intolerante a \w{2,4} \w{4,10}|zurd[oa] de nacimiento|malit[oa]|mal del? (?:estomago|"
    r"corazon|la espalda)|embarazada|deprimid[oa]|lesionad[oa]|"
    r"lastimad[oa]|"
    r"herid[oa]|internad[oa]|hospitalizad[oa]|operad[oa]|diabetic[oa]|asmatic[oa]|alergic[oa]|epileptic[oa]|autista|"
    r"anorexic[oa]|bulimic[oa]|sord[oa]|cieg[oa]|inconsciente|en coma|vomitando|sangrando|en cuarentena|"
    r"contagiad[oa]|enyesad[oa]|con (?:gripe|gripa|fiebre|covid|tos|muletas|yeso|dolor\w{0,2}|migrana|asma|ansiedad|"
    r"depresion|varicela|piojos|calentura|el brazo roto|collarin))"
)
_OUT = (
    r"(?:out|home|gone|absent|away|missing practice|missing school|sidelined|doubtful|questionable|shut down|"
    r"scratched|limited) "
    r"(?:(?:indefinitely|today|tomorrow|tmrw|again|all week|this week|tonight|until \w{1,9}|til \w{1,9}|"
    r"(?:about |at least |for |like )?(?:\d{1,2}(?:-\d{1,2}| to \d{1,2})? |a few |a couple |the )?(?:days?|weeks?|"
    r"wks?|months?|season|year)) )?"
    r"(?:with|w/?|bc of|because of|due to|from|after|for) (?:(?:an?|the|his|her|that|some|another|this) )?"
    r"(?:\w{2,12} ){0,2}?"
    r"(?:covid|flu|mono|strep|fever|cold|bug|virus|illness|injury|concussion|migraines?|headaches?|pneumonia|"
    r"bronchitis|"
    r"surgery|sprain|strain|fracture|tear|pink ?eye|stomach \w{1,5}|appendicitis|norovirus|rsv|allerg\w{1,4}|"
    r"(?:" + _BODY + r"))"
)
_DID = (
    r"(?:felt|feels|feeling|got|gets|was|is|been) (?:really |so |super |a little |a bit |kinda )?(?:dizzy|"
    r"light-?headed|faint|woozy|nauseous|"
    r"short of breath)|(?:just )?(?:got|had|getting) (?:a |an )?(?:nose job|boob job|lip fillers?|biopsy|transplant|"
    r"spinal tap|colonoscopy|endoscopy|root canal|"
    r"iud|tattoo infection|skin graft|blood test|blood transfusion|ct scan|cat scan)|"
    r"(?:has|got|gets|started|having|on) (?:her|his) period(?! \d)|(?:got|had|gets|getting|has|have) (?:his|"
    r"her) (?:\w{3,9} )?(?:"
    + _BODY
    + r") (?:pumped|x-?rayed|checked(?: out)?|drained|wrapped|stitched|stapled|reset|amputated|"
    r"replaced|scoped|looked at|fixed)|"
    r"(?:faint(?:ed|s)(?! praise)|collaps(?:ed|es)(?= |$|[.,!])(?! on the couch| laughing| in laughter)|black(?:ed|"
    r"s) out|"
    r"pass(?:ed|es) out(?! (?:the|those|these|some|jerseys|flyers|water|programs|sheets|papers|candy|cookies|snacks|"
    r"copies|"
    r"cards|invit\w+|to|fly\w+|all|his|her|shirts|drinks|tickets|our|my|on the (?:couch|bus)|at my|after the party))|"
    r"threw up(?! (?:the|a|his|her|an?|some) (?:ball|hands|prayer|shot|brick|sign|peace|gang|sign|banner|poster|"
    r"deuces|three))|"
    r"throws up|throw up(?! (?:the|a))|puked|pukes|vomit(?:ed|s)|barfed|"
    r"overdosed|od'?e?d(?: on)?|cuts? (?:himself|herself|themsel\w{2,4}|(?:his|her) (?:wrists?|arms?|thighs?))|"
    r"self[- ]?harm(?:s|ed)?|(?:tried|tries|trying|wants?|wanted|threatened) (?:to )?(?:kill (?:himself|herself)|"
    r"end (?:it all|(?:his|her) life)|"
    r"commit suicide|unalive (?:himself|herself)|take (?:his|her) (?:own )?life|hurt (?:himself|herself)|overdose)|"
    r"attempt(?:ed|s)? suicide|"
    r"(?:stop(?:ped|s)|isn'?t|not|barely|quit|refus(?:es|ed)) (?:eating|eats|to eat)|starv(?:es|ed) (?:himself|"
    r"herself)|"
    r"(?:makes?|making|made|forc(?:es|ing|ed)|keeps making|keeps forcing) (?:himself|herself) (?:to )?(?:throw up|"
    r"puke|vomit|sick)|tested positive(?: for)?(?: \w{2,12})?|went into (?:anaphyla\w{2,5}|labor|shock|"
    r"cardiac arrest)|"
    r"(?:had|has|have|got|having|gets|getting) (?:an? |the )?(?:(?:bad|nasty|terrible|head|really|little|low|high|"
    r"slight|awful|horrible|period|chest|constant|some|mild|huge|killer|stomach|leg) ){0,3}(?:cold|cough|"
    r"temp(?:erature)?|sore throat|"
    r"stomach ?ache|tummy ache|tooth ?ache|ear ?ache|nose ?bleeds?|bloody nose|black eye|head ?aches?|"
    r"limp|the runs|diarrhea|the sniffles|the shits|chills|cramps|rash(?:es)?|hives|a temp)(?! (?:water|pizza|drink|"
    r"one|feet|day|start|brew|shoulder|take|hearted|plunge|tub|call|open|spell|streak|shower|lunch|shooting))|"
    r"has type (?:1|2|one|two)(?! (?:error|read|essay|school))|(?:had|has|having) (?:an? )?(?:\w{3,9} )?(?:stroke|"
    r"aneurysm|blood clot|brain bleed|concussion|stutter|lisp|twitch|tic|tics|miscarriage|allergic reaction|"
    r"(?:bad |severe |allergic |serious )?reaction to (?:his|her|the|nuts|peanuts|shellfish|a bee sting|penicillin|"
    r"dairy))|(?:took|taking|needs?|bought) (?:a |"
    r"the )?(?:pregnancy test|plan b|morning after pill)|missed her period|is late on her period|"
    r"(?:caught|came down with|coming down with|down with|has|had|got|getting over|over) (?:a|the|some|that|"
    r"another) (?:\w{2,9} )?(?:cold|bug|virus|flu|stomach bug|plague|crud|stomach flu)(?! (?:water|pizza|drink|one|"
    r"feet|day|start|brew|shoulder|take|plunge|tub|call|spell|streak|in (?:his|her|the|my) (?:code|program)|"
    r"on (?:his|her)))|"
    r"(?:hurt|injured) (?:himself|herself)(?! (?:in (?:his )?confusion|laughing))|(?:got|gets|is getting|getting|"
    r"been|was|were) (?:hurt|injured|concussed|"
    r"stitched up|stitches|"
    r"diagnosed(?: (?:with|w) (?:an? )?\w{2,14}(?: (?!this|last|and|today|yesterday|after|but|she|its)\w{3,12})?)?|"
    r"admitted(?: to (?:the )?(?:hospital|psych ward|icu|"
    r"er))|"
    r"(?:taken|rushed|airlifted|brought|sent) (?:to|by|in|away|out) (?:the |an )?(?:hospital|er|ambulance|icu|"
    r"emergency room|ems|paramedics|stretcher)|"
    r"braces off|vaccinated|knocked out cold|knocked unconscious|hit by a car|poisoned|heat ?stroke|surgery|a shot|"
    r"an mri|an x-?ray|x-?rayed|"
    r"an abortion|knocked up|sent home sick|carted off(?: the field)?|operated on)|"
    r"(?:went|goes|going|headed|had to go) (?:home )?sick|(?:left|went|stayed|staying|stays|is|was|called|calling|"
    r"calls) (?:school |practice |home |early |out |in )?(?:sick|ill)(?= |$|[.,!?])(?! (?:at|of|with it))|"
    r"(?:hit|banged|bumped|smacked|cracked|slammed) (?:his|her) (?:head|face)|"
    r"(?:can'?t|cant|cannot|couldn'?t|couldnt) (?:breathe?|walk|feel (?:his|her) \w{3,6}|see out of (?:his|her)|"
    r"hear out of|move (?:his|her) \w{3,9}|put weight)|"
    r"(?:got|gets?|getting|had|have|having|needs?) (?:his|her|their) (?:appendix|tonsils|wisdom teeth|gallbladder|"
    r"adenoids|"
    r"stitches|cast|boot|spleen|braces)"
    r"(?: (?:out|removed|taken out|pulled|off|on))?|(?:has|had|got|wearing) a (?:\w{2,8} )?(?:cast|boot|brace|splint|"
    r"sling|neck brace|catheter|feeding tube|pacemaker|port|cochlear)(?: on)?(?! (?:party|list|call|camp))|"
    r"(?:sees?|seeing|saw|has|needs|talks? to|talking to|met with) (?:a|the|his|her) (?:\w{4,10} )?(?:therapist|"
    r"psychiatrist|psychologist|shrink|neurologist|"
    r"cardiologist|oncologist|orthop\w{1,8}|surgeon|physio|pt|specialist|nutritionist|dietitian|urologist|obgyn|"
    r"gynecologist|dermatologist|doctor)|"
    r"miscarried|had (?:a miscarriage|an abortion|a baby)|is having a baby|relapsed|sleepwalks|stutters|"
    r"clear(?:ed|s) (?:concussion )?protocol|cleared from|(?:is|was|been|not|got|isn'?t|wasn'?t) (?:medically |not |"
    r"fully )?cleared (?:by (?:the )?(?:trainer|dr|doctor|doc|nurse)|from (?:her|his|a|the)|to return|medically|"
    r"after)|"
    r"(?:no )?(?:puede|debe|puede comer|come) (?:comer )?(?:gluten(?! free)|lactosa|lacteos|nueces|mani|cacahuates?|"
    r"mariscos|"
    r"huevo)|"
    r"(?:dejo|deja|no (?:toma|se toma|tomo)|se (?:toma|tomo|salto)|empezo|toma|olvido|cambio) (?:la|el|su|sus|las|"
    r"los) (?:medicacion|medicamentos?|medicinas?|"
    r"pastillas?|antidepresiv\w{1,2}|insulina|inhalador|ritalin\w?|tratamiento|pildora)(?: (?:del?|para|"
    r"contra) (?:la |el )?\w{3,12})?|"
    r"(?:can'?t|cant|cannot|doesn'?t|not allowed to) (?:eat|have) (?:gluten|dairy|nuts|peanuts|shellfish|eggs|"
    r"lactose)|"
    r"(?:went|going|came|is|went back) (?:off|off of) (?:his|her) (?:meds|medication|pills|antidepressants|insulin)|"
    r"se desmay(?:o|aron)|se (?:vomito|abrio (?:la|el) (?:ceja|labio|cabeza|frente|barbilla|rodilla))|(?:threw|put|"
    r"throws|throwing|blew|knocked|kicked|popped) (?:his|her) (?:back|shoulder|neck|knee|hip|elbow|ankle|jaw|arm|"
    r"kneecap|hamstring|"
    r"(?:\w{3,5} ){0,2}t(?:oo|ee)th) out|(?:split|busted|cut|cracked|sliced) (?:his|her) (?:chin|lip|head|forehead|"
    r"knee|"
    r"eyebrow|brow|hand|shin) (?:wide )?open|has (?:some|a|this) (?:heart|lung|skin|blood|"
    r"brain|stomach|thyroid|kidney|back|joint|nerve) (?:thing|issue|problem)|(?:is |was |been |"
    r"got )?cleared for (?:contact|non-? ?contact|limited|full|light) ?\w*|vomit(?:o|aron)|se intoxico|se enferm(?:o|"
    r"aron)|se corta|se autolesiona|intento suicidarse|"
    r"se quiso matar|se quiere matar|dejo de comer|"
    r"convulsiono|dio positivo(?: (?:a|de|en|por) \w{3,9})?|le dio (?:un |una |la |el )?(?:\w{3,9} de )?(?:covid|"
    r"gripe|gripa|fiebre|calentura|infarto|ataque|convulsion|panico|asma|varicela|ansiedad|diarrea|paro)|"
    r"le (?:duele|dolia|duelen) (?:mucho )?(?:la|el|los|las) \w{3,10}|lo operaron|la operaron|(?:tiene que|va a|"
    r"necesita|tiene q|debe|quiere) operarse(?: (?:de|del) (?:la |el |los |las )?\w{3,10})?|le (?:diagnosticaron|"
    r"detectaron|encontraron|dio|dieron|descubrieron) (?:un |una |la |el )?(?:\w{4,14})(?: (?:de|en) (?:la |"
    r"el )?\w{3,10})?(?= *$|[.,!?]| en| y| hace| ayer|"
    r" a "
    r")(?<!risa)(?<!pena)(?<!hambre)(?<!suerte)(?<!miedo)(?<!sueno)"
    r"(?<!clase)(?<!permiso)(?<!regalo)(?<!pase)(?<!celular)(?<!abrazo)(?<!tiempo)(?<!dinero)|van a operar|"
    r"le (?:sacaron|quitaron) (?:el|las|la|los) (?:apendice|muelas?|amigdalas|anginas|yeso)|tiene (?:un |la |el |"
    r"las )?(?:\w{3,9} )?(?:rot[oa]|fracturad[oa]|torcid[oa]|hinchad[oa])|"
    r"(?:se )?(?:vacuno|contagio|recayo))"
)
_SORE = (
    r"(?:done for|shot(?! up)|toast|jacked up|jacked|wrecked|in pieces|the size of (?:a |an )?\w+|in a lot of pain|"
    r"really bad|ballooned|"
    r"black and blue|swollen|sore|broken|fractured|sprained|torn|infected|bleeding|numb|bruised|jammed|dislocated|"
    r"strained|"
    r"purple|busted|messed up|"
    r"fucked up|killing (?:him|her)|acting up|bothering (?:him|her)|giving out|healing|healed|taped|wrapped|bandaged|"
    r"in a (?:cast|boot|sling|brace|splint)|"
    r"tight|stiff|hurting|hurts?|hurt|popped|gave out|in bad shape|hinchad[oa]|rot[oa]|fracturad[oa]|lastimad[oa]|"
    r"inflamad[oa]|not (?:right|better)|out of place)"
)
_INJURY = (
    r"(?:strains?|sprains?|tears?|injur(?:y|ies)|fractures?|surgery|surgeries|pain|soreness|contusion|dislocation|"
    r"tendo?nitis|"
    r"issues?|problems?|infection|impingement|pulls?|tweaks?|cyst|sting|bite|wound|stress (?:fracture|reaction)|"
    r"inflammation|mri|x-?rays?|rehab|brace|replacement|condition|"
    r"defect|disease|murmur|failure|transplant|spasms?|cramps?|swelling|laceration|bruise|scope|repair)"
)
_CONDITION = (
    r"(?:vision|heart|back|hearing|breathing|stomach|sleep|memory|kidney|medical|skin|drug|drinking|substance|"
    r"bladder|balance|growth|hip|blood pressure) (?:issues?|problems?|conditions?|trouble|abuse)|poison (?:ivy|oak)|"
    r"sunburn|heat rash|warts|worms|athlete'?s foot|jock itch|jaundice|gout|rickets|pleurisy|sciatica|vertebrae|"
    r"bone spurs?|blood poisoning|high blood pressure|low iron|polio|pertussis|croup|tetanus|rabies|lockjaw|glaucoma|"
    r"cataracts|lazy eye|strabismus|clubfoot|cleft lip|concuss(?:ions?|ed)?(?: (?:protocol|test|symptoms?))?|"
    r"conmocion(?: cerebral)?|contusion|shin splints|stress (?:fracture|"
    r"reaction)|esguinces?|hernias?|herniated disc|"
    r"whiplash|hematoma|stitches|puntadas|scoliosis|arthritis|artritis|osgood|plantar fasc\w{1,5}|tendo?nitis|"
    r"bursitis|turf toe|"
    r"asthma|asma|anaphyla\w{2,5}|diabet(?:es|ic)(?: type (?:1|2|one|two))?|type (?:1|2|one|two) diabetes|t1d|"
    r"hypoglyc\w{1,5}|low blood sugar|blood sugar|"
    r"epilep(?:sy|sia)|epilepsia|seizures?|convulsion(?:es)?|migraines?|migranas?|mono|mononucleosis|"
    r"covid(?:[- ]?19)?|corona(?:virus)?|rona|strep(?: throat)?|"
    r"pneumonia|neumonia|bronchitis|bronquitis|influenza|the flu|gripe|gripa|flu|norovirus|stomach (?:bug|flu|virus)|"
    r"food poisoning|rsv|whooping cough|"
    r"ringworm|staph|mrsa|impetigo|scabies|shingles|hand foot (?:and )?mouth|chicken ?pox|varicela|measles|sarampion|"
    r"paperas|mumps|rubella|rubeola|escarlatina|tosferina|bronqui\w{3,6}|otitis|sinusitis|laryngitis|tonsilitis|"
    r"amigdalitis|gastritis|gastroenteritis|infeccion(?: de \w{4,9}| en \w{2,4} \w{3,9})?|dengue|malaria|salmonella|"
    r"e\.? ?coli|hemorroides|colicos|cistitis|ear infection|sinus infection|kidney infection|chest infection|"
    r"meningitis|tuberculosis|hepatitis|"
    r"pink ?eye|conjuntivitis|lice|piojos|bed ?bugs|anemia|sickle cell(?: (?:anemia|trait|disease))?|hemophilia|"
    r"heart (?:condition|murmur|defect|problem|disease|surgery|failure)|"
    r"arrhythmia|pacemaker|lupus|crohn'?s?(?: disease)?|celiac(?: disease)?|colitis|ibs|cystic fibrosis|"
    r"cerebral palsy|muscular dystrophy|spina bifida|"
    r"down(?:'?s)? syndrome|sindrome de down|cancer|leukemia|leucemia|lymphoma|a tumor|brain tumor|tumor|"
    r"chemo(?:therapy)?|endometriosis|pcos|hpv|hiv|aids|herpes|"
    r"chlamydia|an std|an sti|a uti|uti|kidney stones|appendicitis|apendicitis|tonsillitis|thyroid|eczema|psoriasis|"
    r"pots|ehlers|narcolepsy|insomnia|sleep apnea|vertigo|"
    r"tourette'?s?(?: syndrome)?|adhd|tdah|a\.?d\.?d\b(?! me)|autis(?:m|mo)|asperger'?s?|dyslexia|dislexia|dyscalculia|"
    r"ptsd|ocd(?! about)|toc|bipolar(?: disorder)?|bpd|schizophrenia|anorexia|bulimia|(?:eating|mood|anxiety|"
    r"personality|panic|seizure|bleeding|heart|sleep|blood|thyroid) disorders?|"
    r"trastornos?(?: \w{4,12})?|depression|depresion|anxiety|ansiedad|(?:panic|anxiety|asthma|heart) attacks?|"
    r"ataques? de (?:panico|ansiedad|asma|epilepsia)|"
    r"(?:mental|nervous) breakdown|suicid(?:e attempt|al thoughts|al ideation|io)|self[- ]harm|"
    r"(?:(?:severe |bad |deadly |serious )?(?:\w{2,12} ){0,1}?)allerg(?:y|ies)|alergias?(?: (?:al?|a la|a los|"
    r"a las) \w{3,12})?|"
    r"fever(?: of \d{2,3}(?:\.\d)?)?|fiebre|calentura|dehydration|heat (?:stroke|exhaustion)|frostbite|hives|"
    r"appendectomy|colostomy|hearing (?:loss|aids?)|cochlear implants?|low vision|(?:selective )?mutism|hay fever|"
    r"scarlet fever|lyme(?: disease)?|"
    r"long covid|pubalgia|celiaquia|ciatica|lumbalgia|tendinitis|esguince(?: de \w{4,9})?|fiebre tifoidea|"
    r"gastroenteritis|"
    r"anginas|faringitis|laringitis|rinitis|sinusitis|apnea|celulitis|fascitis|periostitis|osteocondritis|fisura|"
    r"desgarro|rotura(?: de \w{4,12})?|luxacion|lupus|leucemia|escoliosis|miopia|soplo(?: en el corazon)?|arritmia|"
    r"presion (?:alta|baja)|migranas|jaqueca|vertigo|narcolepsia|insomnio|tartamudez|sindrome de \w{4,10}|sordera|"
    r"(?:intolerancia|intolerante) (?:a la lactosa|al gluten)|mononucleosis|hipoglucemia|hipertension|tiroides|"
    r"vih|sida|itu|ets\b|sarna|pie de atleta|hongos|orzuelo|tuberculosis|heat stroke|sun ?stroke|insolacion|"
    r"deshidratacion|crisis (?:de (?:ansiedad|panico|asma)|epilepticas?|nerviosa)|autolesion(?:es)?|"
    r"(?:\w{4,14})(?:algia|itis|osis|emia|plejia)\b(?<!crisis)(?<!diagnosis)(?<!neurosis)(?<!nostalgia)(?<!tesis)"
    r"(?<!academia)(?<!graffitis)(?<!hypnosis)(?<!metamorphosis)(?<!osmosis)(?<!mitosis)(?<!meiosis)(?<!academia)"
    r"(?<!photosynthesis)(?<!symbiosis)"
)
_CARE = (
    r"(?:arm|leg|wrist|thumb|finger|foot|ankle|neck|back|knee|shoulder|hip|hand|elbow) (?:sling|splint|cast|brace|"
    r"boot|wrap)|sling|splint|prosthetic(?: \w{3,5})?|birth control|iud|hormone (?:therapy|blockers|shots)|"
    r"puberty blockers|allergic reactions?|"
    r"(?:vision|visual|hearing|speech|intellectual|physical|cognitive|learning|developmental|visual processing|"
    r"auditory processing) (?:impairment|impediment|loss|disabilit(?:y|ies)|delays?|disorder)|(?:period|menstrual|"
    r"stomach|leg|bad) cramps|(?:grief|drug|mental health) counseling|mental institution|treatment (?:center|"
    r"facility|plan)|psych (?:unit|meds)|"
    r"blood clots?|brain (?:bleed|surgery|damage|injury)|internal bleeding|sepsis|kidney (?:failure|infection|"
    r"disease)|liver (?:failure|disease)|yeast infection|tapeworm|heat exhaustion|heat cramps|lactose intolerance|"
    r"nut allergy|bee sting allergy|"
    r"(?:\w{3,14} )?surger(?:y|ies)|cirugia(?: de \w{3,9})?|operacion|crutches|muletas|walking boot|"
    r"in a (?:\w{3,8} )?(?:boot|cast|sling|brace|splint|neck brace)|"
    r"knee brace|wheelchair|silla de ruedas|yeso|rehab(?:ilitacion)?|fisioterapia|physical therapy|(?:speech |"
    r"occupational |grief )?therapy|terapia|therapists?|terapeuta|"
    r"psychiatrist|psiquiatra|psycholog(?:ist|ical)|psicolog[oa]|psych (?:ward|hospital|eval\w{0,6})|"
    r"mental (?:hospital|health (?:issues?|problems?|crisis|facility))|"
    r"residential treatment|inpatient|outpatient|partial hospitali[sz]ation|"
    r"hospital|emergency room|the er\b|urgent care|urgencias|icu|mri(?: results?)?|ct scan|cat scan|x-?rays?|"
    r"ultrasound|ekg|blood (?:work|transfusion)|diagnosis|diagnostico|"
    r"prescriptions?|receta medica|medications?|medicamentos?|meds|medicine|medicina|(?:sleeping |anxiety |"
    r"birth control )?pills|pastillas|antibiotics?|antibioticos?|"
    r"painkillers?|anti-?depressants?|antidepresivos?|ssris?|anti-?psychotics?|mood stabili[sz]ers?|zoloft|prozac|"
    r"lexapro|celexa|wellbutrin|cymbalta|effexor|paxil|"
    r"adderall|addy|ritalin|ritalina|vyvanse|concerta|strattera|focalin|xanax|klonopin|ativan|lithium|abilify|"
    r"seroquel|lamictal|keppra|accutane|ozempic|metformin|"
    r"albuterol|singulair|prednisone|benadryl|zyrtec|insulin pumps?|insulina?|glucose monitor|cgm|dexcom|inhalers?|"
    r"inhalador(?:es)?|nebulizer|epi-?pens?|"
    r"percs|percocet|oxycodone|oxycontin|suboxone|methadone|narcan|steroid shots?|cortisone(?: shots?)?|chemo|"
    r"dialysis|radiation|iv drip|feeding tube|"
    r"(?:doctor'?s?|dr'?s?|dentist|orthodontist|ortho|therapy|counseling|medical|pt|physical therapy|psych|hospital|"
    r"surgery|eye|specialist) (?:appointment|appt|visit|app)s?|"
    r"cita (?:medica|con (?:el|la) (?:doctora?|dentista|psicolog[oa]|medico)|del (?:doctor|dentista))|"
    r"(?:doctor'?s|medical|dr'?s?) (?:note|clearance|excuse|leave|condition|records?|alert|history|issue|emergency|"
    r"procedure|plan)|"
    r"health (?:issues?|problems?|condition|plan|scare|records?)|problemas de salud|condicion medica|"
    r"(?:seizure|allergy|asthma|diabetes|care|health) (?:action )?plan|return[- ]to[- ]play|symptoms?|sintomas|"
    r"injur(?:y|ies)|lesion(?: de \w{4,9}| en la \w{4,9})?|"
    r"immunization records?|vaccination status|disability|discapacidad|pregnancy|embarazo|miscarriage|abortion|"
    r"aborto|overdose|sobredosis|"
    r"weight loss|eating (?:problems|issues)|suicide|quarantine"
)

HAS = late(
    rf"\b(?:(?:{_CONDITION})(?! (?:is (?:a|no) joke|cases))|(?:{_CARE})|"
    r"(?:torn|sprained|broken|fractured|strained|pulled|dislocated|bruised|separated|swollen|partial|hyperextended|"
    r"sore|bad|grade \d|high|bum|stress|jammed|infected|ruptured|pinched) "
    rf"{_SIDE}(?:{_BODY}|nerve)(?: (?:{_INJURY}|tear|sprain))?|"
    rf"{_SIDE}(?:{_BODY}|nerve|bone|hip flexor|nut|muscle) {_INJURY}|"
    rf"fractures?(?: (?:{_SIDE})(?:{_BODY}))?|(?:mcl|acl|pcl|ucl|meniscus|labrum)(?: (?:tear|sprain|surgery))?|"
    r"fractura|"
    rf"dolor(?:es)? de (?:cabeza|estomago|espalda|garganta|muela|rodilla|cuello)|"
    rf"(?:head|back|stomach|tummy|tooth|ear)aches?|{_SIDE}(?:{_BODY}) (?:was |is |'s |are |still |has been |looks? |"
    rf"looked |got |esta |quedo )?(?:still |really |so |all |super |too |badly |not |muy |bien ){{0,2}}{_SORE})"
    rf"(?: (?:in (?:his|her|the) )?(?:left|right|l|r|lt|rt) (?:{_BODY}))?(?![\w])"
)
SAID = late(
    rf"(?<![\w]){_HARM} {_THE}(?:\w{{3,9}} )?{_SIDE}(?:{_BODY})\b(?! (?:record|news|out of|of the (?:game|line|pack|"
    r"class)|drive|day|deal|in the game))|"
    rf"(?:\b(?:se |la |lo |le )?{_ROMPIO} (?:el|la|los|las|un|una|su) {_SIDE}(?:{_BODY})\b)|"
    rf"(?:'s|(?<![a-z]){_BE}) {_ADV}{_STATE}\b|\b{_OUT}\b|\b{_DID}(?![\w])|"
    rf"\b(?:se (?:lastimo|lesiono|accidento|enfermo))\b"
)
DONE = late(
    r"\b(?:operaron|internaron|hospitalizaron)\b|"
    r"\b(?:hospitali[sz]ed|(?:ambulance|ems|paramedics|stretcher) (?:came|was here|is here|had to come|took|taking|"
    r"got) (?:for )?(?:away )?|medicated|operated on)(?![a-z])"
)
OWNED = late(
    r"\b(?:doctor|boot|cast|limp|rash|cough|breathing|insulin|pills|vaccination|medical \w{3,9}|"
    r"illness|injury|pain|head injury|enfermedad|lesion|receta|salud|tratamiento|treatment|diagnosis|mental health|"
    r"fever|"
    r"temperature|symptoms?|infection)\b(?! (?:time|list|story|of the game|party|call|member))"
)
_LISTED_PARTS = (
    r"(?:left |right |l |r )?(?:knee|ankle|shoulder|elbow|wrist|hip|hamstring|quad|groin|calf|achilles|foot|shin|thumb|"
    r"hip flexor|illness|injury|injured|tobillo|rodilla|hombro)(?=\s*(?:$|[),;\n.]))"
)
BARE = late(rf"(?<![\w'-])(?:{_STATE}|out sick|hurt|{_OUT}|{_LISTED_PARTS})(?![\w'])")
MADE = late(
    r"\b(?:took|taking|rushed|rushing|drove|carried|sent|put|picked|picking|flew|found|caught|diagnosed|checked|saw|"
    r"tested|brought|got|llevaron|mandaron|metieron|checking|treated|had)\b"
)
MADE_WORDS = words(
    """
    took taking rushed rushing drove carried sent put picked picking flew found caught diagnosed checked saw tested
    brought got llevaron mandaron metieron checking treated had
    """
)
BEHIND = late(
    r"\s(?:(?:\w{2,9} )?(?:to|in|into|from|at|through|al?|en) (?:the |a |an |la |el |una? )?(?:hospital|er|"
    r"emergency room|icu|nurse'?s?(?: office)?|urgent care|ambulance|psych ward|mental hospital|rehab|therapy|doctor|"
    r"clinic|enfermeria|urgencias|ambulancia|stretcher|wheelchair|cast|boot|"
    r"concussion protocol|quarantine|isolation|surgery|coma)\b|on (?:\w{2,9} )?(?:meds|medication|antibiotics|"
    r"crutches|insulin|suicide watch|adderall|ritalin|zoloft|prozac|lexapro|antidepressants|a stretcher|oxygen|"
    r"bed rest)\b|"
    r"(?:with|w|for|as) (?:an? )?(?:adhd|autism|mono|covid|strep|depression|anxiety|diabetes|asthma|epilepsy|cancer|"
    r"anorexia|bulimia|bipolar|ocd|dyslexia|celiac|autistic|bipolar|depressed|scoliosis|lupus|flu|concussion|"
    r"a concussion|pneumonia|lice|seizure)\b|"
    r"(?:throwing up|puking|vomiting|passed out|crying in pain|cutting|unconscious|having a seizure|out cold|"
    r"vomitando|desmayad[oa]|home sick|up sick)\b|(?:an? )?(?:inhaler|epipen)\b)"
)
"""Behind whom one took, sent or found: to the hospital, throwing up."""

LIST_HEAD = late(
    r"\b(?:allerg(?:y|ies)(?: list)?|alergias|med(?:s|ications?)|medicamentos|medical|injur(?:y|ies)|injured|"
    r"lesionados|lesiones|inhalers?|epi-?pens?|health notes)\b"
    r"(?: (?:for|at|on|this|de|para|del|list|report)\b[^\n:]{0,30})?:"
)
LIST_ENTRY = late(r"\s{0,2}[-=(\u2013]\s{0,2}[a-z][a-z' /&]{1,30}(?=\s{0,2}(?:$|[\n,;.)]))")
"""Behind a name in such a list, whatever it is."""

IDIOMS = late(
    r"\b(?:is|are|was|ur|such|being) (?:such )?an? (?:huge |big |real |walking |total )?(?:headache|migraine|"
    r"pain|virus|disease|plague)\b|"
    r"\b(?:essays?|projects?|presentations?|reports?|papers?|poster|research|articles?|books?|movies?|songs?|poems?|"
    r"speech|debate|talks?|"
    r"documentary|lessons?|unit|chapter|assembly|slides?|video|quiz|test|money|funds?|donations?|awareness|story|"
    r"ensayo|proyecto)\s"
    r"(?:\w+\s){0,2}?(?:on|about|for|of|sobre|de)\s(?:\w+\s?){1,3}|"
    r"\b(?:cancer|heart|diabetes|asthma|autism|suicide|depression|covid|flu|allergy|concussion|mental health|injury|"
    r"alzheimer'?s|lupus|overdose|aids)\s"
    r"(?:awareness|research|walk|prevention|season|shots?|clinic|baseline|testing|forms?|protocol forms?|drive|"
    r"charity|foundation|society|time|report|"
    r"reports|fundraiser|hotline|test(?:s|ing)? (?:is|are|day)|squad|gate|club|group chat|baselines?|training|"
    r"assembly|meds form|slides)\b|"
    r"\b(?:a|the|his|her|my|me|your|almost|near|mini|another)\sheart attacks?\b(?= lol| when| watching| scaring|"
    r"\W{0,3}$)|\bheart attack\W{1,3}(?:lol|lmao|jaja)|"
    r"\b(?:gave|gives|giving|give) (?:me|us|him|her|everyone|my \w+) (?:an? |the |"
    r"such )?(?:\w{2,9} )?(?:heart attack|anxiety|ptsd|headache|cancer|aids|depression|migraine|stroke|aneurysm|"
    r"trust issues|brain damage|fever dream)|"
    r"\b(?:fever (?:pitch|dream)|cabin fever|spring fever|bieber fever|world cup fever|jungle fever|disco fever|"
    r"playoff fever)\b|"
    r"\b(?:retail|physical) therapy (?:at the mall|major|degree)|\btherapy dogs?\b|\b(?:is|are|was|"
    r"a) a? ?cancer (?:sun|moon|rising|and (?:i|im|i'm|a)\b)|\bcancer(?=[^.!?\n]{0,40}\b(?:zodiac|horoscope|leo|"
    r"virgo|gemini|scorpio|aries|taurus|capricorn|pisces|sagittarius|aquarius|libra)\b)|\b(?:is|ur|"
    r"are) a cancer\b(?! (?:survivor|patient))|\bblood (?:drive|sweat)|"
    r"\b(?:cast|crew) (?:list|party|meeting|call|of|photo|members?)\b|\bin the (?:\w+ )?(?:cast|hospital scene|play|"
    r"musical)\b|\b(?:boot ?camp)\b|"
    r"\bbrace (?:yourself|yourselves)|\bmono ?(?:logue|poly|tone|chrome)\w*|\bmedicine balls?\b|"
    r"\bmed(?:icine)? (?:bag|kit|school|cabinet|tent)\b|"
    r"\bfirst[- ]?aid\b|\bice packs?\b|\bpain(?:s)? in (?:the|my|his|her) \w+|\bno pain\b|\bgrowing pains\b|"
    r"\b(?:broke|broken|breaking) (?:the|his|her|my|a|own) (?:\w+ ){0,2}record\b|"
    r"\bbreak a leg\b|\b(?:broke|broken|breaks) (?:the ice|my heart|his heart|her heart|the news)\b|\bby heart\b|"
    r"\bheart of\b|\bhead (?:start|coach|count|over|to|home|back|out|up|down|shot|band|set)\w*\b|"
    r"\bhands? (?:down|off|in|out|ball|over|made|shake|book|writing)\b|\b(?:pull(?:ed|s)?|pulling) (?:his|her|my|the|"
    r"a) (?:leg|own weight|rank|punch)\b|\b(?:knee|elbow|shin|shoulder|hip|chest) (?:pads?|guards?|bump|slide|high|"
    r"highs)\b|"
    r"\bankle (?:breakers?|breaking|weights?|socks?|monitor)\b|\b(?:broke|breaks?|breaking|snatched|took|"
    r"got) (?:\w+ )?(?:his|my|her|their|some|that \w+|\w+s?'?s?) ankles?\b(?= with| on (?:that|the)|\W{0,3}(?:lol|"
    r"lmao|fr|💀|🔥|😭))|"
    r"\b(?:back|hand|head|arm|leg)(?: |-)?(?:field|stroke|spring|court|row|ground|up|pack|to back|and forth|"
    r"in my day|then|door|day|yard)\b|"
    r"\bhurts? (?:my|his|her|their|your) (?:feelings?|chances|grade|pride|ego|soul|heart)\b|\bhurt feelings\b|"
    r"\b(?:losing|lost|breaks?|broke|has|got) (?:his|her|the|my) (?:mind|heart|voice note)\b|\b(?:sick|"
    r"ill) (?:beats?|burn|drops?|mix)\b|\bill(?:'?est)? (?:rhymes?|be|do|go|get|have|see|bring|send|text|come|"
    r"check)\b|"
    r"\b(?:bipolar|schizophrenic) (?:weather|teacher|ref|app|wifi|bears?|grading)\b|\bocd (?:about|with|over)\b|"
    r"\b(?:so|lil|little|bit) ocd\b|\b(?:weather|wifi|teacher|season|algorithm|chromebook|computer|laptop|phone|"
    r"printer|app|game|team|class|exam|test|song|ref|movie|essay|book|lab|server|program|code|bot|website|bus) (?:is|"
    r"was|are|'s|got|has|is so|looks)(?: (?:so|being|literally|a|straight|pretty|having|such|still|now))? (?:a |"
    r"an )?\w+|"
    r"\b(?:asthmatic|autistic|blind|deaf|crippling|acoustic) (?:ref|screeching|refs|depression lol|date)\b|"
    r"\bblind(?:ed|s)? (?:side|date|spot|fold)\w*|\bjuice cleanse\b|\b(?:covid|corona) (?:times|days|era|year|class|"
    r"babies|rules|policy|tests? (?:are|available))\b|"
    r"\b(?:in|on|with) (?:stitches)\b(?= laughing|\W{0,2}(?:lol|lmao))|\bsurgery center\b|\b(?:hospital|"
    r"hospitals) (?:tour|field trip|trip|volunteers?|internship|corners)\b|"
    r"\b(?:allergic) to (?:losing|defen[cs]e|running|work|passing|winning|fun|practice|effort|hustle|mondays?|school|"
    r"homework|studying|showers?|deodorant|sharing|being on time|responding|dieting|waking up|w's|dubs|chores|"
    r"responsibility|reading|mornings)\b|"
    r"\b(?:murio|muero|muerta|muerto) de risa\b|\benferm[oa]s? (?:de tant[oa]|de la escuela|del examen|ese|este)\b|"
    r"\b(?:rompio|rompieron) (?:el|un|su) (?:record|hielo|corazon|silencio)\b|\bme (?:rompio|rompe)\b"
)
"""Said of play, homework, machines and events for everybody: taken out before anything is looked for."""

WORDS = words(
    """
    gashed jacked tooth teeth chin lip forehead eyebrow kneecap knocked
    pubalgia celiaquia celiaco celiaca ciatica lumbalgia faringitis laringitis rinitis celulitis fascitis periostitis
    fisura rotura
    luxacion escoliosis miopia soplo arritmia presion jaqueca narcolepsia insomnio tartamudez sordera lactosa
    intolerancia intolerante
    hipoglucemia hipertension tiroides vih sida sarna hongos insolacion deshidratacion crisis autolesion autolesiones
    medicacion
    nueces mani cacahuate cacahuates mariscos dairy nuts peanuts peanut shellfish eggs wheat pildora cerebral exhaustion
    concussed infeccion pastilla tratamiento e h o g
    abrio operarse diagnosticaron detectaron reaction cutting swollen tonsils
    broke broken breaking tore torn ripped rip sprain sprained sprains strain strained fracture fractured fractures
    dislocated
    dislocates rolled rolls twisted twists tweaked pulled hurt hurts hurting injured injury injuries busted
    hyperextended jammed
    bruised shattered cracked snapped popped pinched separated sliced burned burnt scratched banged ruptured swollen
    sore
    soreness stiff numb bleeding infected infection rompio quebro torcio lastimo fracturo lesiono lesion desgarro
    esguinzo disloco
    corto quemo golpeo zafo safo hinchada hinchado roto rota
    sick ill unwell pregnant preggo preggers depressed suicidal anorexic bulimic autistic bipolar schizophrenic
    diabetic epileptic
    asthmatic dyslexic anemic celiac manic allergic deaf blind hearing impaired disabled paralyzed hospitalized
    hospitalised
    concussed contagious dehydrated unconscious nauseous immunocompromised immunosuppressed feverish puking throwing
    threw throw vomiting wheezing
    limping hyperventilating seizure seizures contractions breakdown quarantine quarantined quarantining isolating
    isolation starving
    wheelchair coma remission icu withdrawal detoxing sober alcoholic addict addicted crutches insulin oxygen
    antibiotics
    dialysis chemo meds medication medications medicine positive eating enferma enfermo enfermos malita malito mal
    embarazada
    deprimida deprimido lesionada lesionado lastimada lastimado herida herido internada internado internaron operada
    operado operaron
    operar diabetica diabetico asmatica asmatico alergica alergico epileptica autista anorexica sorda sordo ciega
    ciego inconsciente
    vomitando vomito sangrando cuarentena contagiado contagiada contagio enyesado enyesada yeso gripe gripa fiebre
    calentura tos
    muletas migrana migranas covid flu mono strep fever cold bug virus concussion concussions migraine migraines
    headache headaches
    pneumonia bronchitis surgery surgeries appendicitis norovirus rsv allergy allergies fainted faints collapsed
    blacked passed
    passes throws puked pukes vomited vomits barfed overdosed oded overdose overdosing cuts cutting wrists harm harms
    harming
     suicide unalive eat starves starved cough temperature throat ache stomachache toothache earache nosebleed
     nosebleeds
    nose limp diarrhea chills cramps rash rashes hives plague crud stitches stitched diagnosed admitted ambulance er
    airlifted
    vaccinated vacuno  mri xray ray rays cast abortion knocked carted operated breathe walk appendix tonsils teeth
    gallbladder adenoids boot brace braces splint sling catheter pacemaker cochlear therapist therapists psychiatrist
    psychologist
    shrink neurologist cardiologist oncologist orthopedist surgeon physio specialist nutritionist dermatologist
    doctor doctors
    miscarried miscarriage relapsed recayo protocol cleared desmayo desmayaron intoxico enfermo autolesiona
    suicidarse matar
    convulsiono dio duele dolia duelen sacaron apendice muelas
    conmocion contusion splints esguince hernia herniated whiplash hematoma puntadas scoliosis arthritis artritis
    osgood
    plantar tendonitis tendinitis bursitis toe asthma asma anaphylaxis anaphylactic diabetes hypoglycemia sugar
    epilepsy epilepsia convulsion
    convulsiones mononucleosis corona coronavirus rona neumonia bronquitis influenza stomach poisoning whooping
    ringworm staph mrsa impetigo
    scabies shingles mouth chickenpox pox varicela measles sarampion mumps meningitis tuberculosis hepatitis pink
    pinkeye
    conjuntivitis lice piojos bedbugs anemia sickle hemophilia heart arrhythmia lupus crohn crohns colitis ibs
    fibrosis palsy
    dystrophy bifida syndrome sindrome cancer leukemia leucemia lymphoma tumor chemotherapy endometriosis pcos hpv
    hiv aids herpes
    chlamydia std sti uti kidney tonsillitis thyroid eczema psoriasis pots ehlers narcolepsy insomnia apnea vertigo
    tourette tourettes
    adhd tdah autism autismo asperger aspergers dyslexia dislexia dyscalculia ptsd ocd toc bpd schizophrenia anorexia
    bulimia
    disorder disorders trastorno trastornos depression depresion anxiety ansiedad panic panico attack attacks ataque
    ataques
    alergia alergias dehydration frostbite appendectomy colostomy vision scarlet lyme cirugia operacion rehab
    rehabilitation
    rehabilitacion fisioterapia therapy terapia terapeuta psiquiatra psicologa psicologo psych mental inpatient
    outpatient residential
    hospital emergency urgent urgencias ultrasound ekg blood diagnosis diagnostico prescription prescriptions receta
    medicamento
    medicamentos medicina pills pastillas antibiotico antibioticos painkiller painkillers antidepressant antidepressants
    antidepresivos ssri ssris antipsychotics zoloft prozac lexapro celexa wellbutrin cymbalta effexor paxil adderall
    addy ritalin
    ritalina vyvanse concerta strattera focalin xanax klonopin ativan lithium abilify seroquel lamictal keppra
    accutane ozempic
    metformin albuterol singulair prednisone benadryl zyrtec insulina pump glucose cgm dexcom inhaler inhalers inhalador
    inhaladores nebulizer epipen epipens epi percs percocet oxycodone oxycontin suboxone methadone narcan steroid
    cortisone
    radiation iv tube appointment appointments appt cita medical medica clearance health salud symptoms sintomas
    immunization
    vaccination disability discapacidad pregnancy embarazo aborto sobredosis quarantine
    spasm spasms colorblind corta birth bleed bleeding clot sepsis lactose gluten nonverbal spectrum amputated
    hormones testosterone
    steroids stroke aneurysm stutter lisp period counseling treatment prosthetic iud impairment impediment bite sting
    wound cyst hospice sick
    knee knees fingers finger thumb arm arms limping wrapped er ankle ankles shoulder shoulders elbow elbows wrist
    hip neck hamstring hamstrings hammy quad quads groin thigh calf ribs
    collarbone clavicle spine tailbone achilles jaw tibia fibula acl mcl pcl ucl meniscus labrum rotator ligament
    rodilla tobillo
    hombro codo muneca cadera tumors dolor dolores silla silla period impingement bust stress
    aches aching bone brain bronquitis bruise colicos cystic defect dengue dentist femur gastritis hormone infeccion
    intolerance
    laceration laryngitis lung malaria menstrual murmur nerve orthodontist otitis paperas pelvis puberty rubella
    rubeola salmonella
    sinus sinusitis skull spleen swelling tapeworm thumbs tosferina escarlatina trait transplant transfusion yeast
    anginas
    amigdalitis cistitis hemorroides tummy hips heels toes muscle tendon tendons chest hit bumped smacked slammed
    infarto
    dislocation fracturada fracturado hospitalizada hospitalizado internaron diarrea calambre calambres sleepwalks
    dietitian
    urologist gynecologist psychotic steroids chills terminally type himself herself suicide shots
    mutism hay eye eyes
    poison sunburn rash warts worms jaundice sciatica pressure iron glaucoma vertebrae vision breathing
    dizzy lightheaded woozy pill biopsy colonoscopy endoscopy graft
    """
)
