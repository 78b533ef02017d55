"""Words that hurt, as pieces of patterns. Data only. None of them counts without a target and a form (`harassment`)."""

from __future__ import annotations

ADJECTIVES = (
    r"(?:fucking|damn|stupid|dumb|fat|ugly|little|dirty|filthy|pathetic|worthless|useless|creepy|disgusting|annoying|"
    r"lazy|"
    r"weird|crazy|psycho|stinky|smelly|skinny|poor|broke|gross|nasty|sad|retard|whiny|sorry|cheap|fake|lying|big|old|"
    r"cheating|"
    r"desperate|clumsy|attention seeking|absolute|total|short|bald|greasy|talentless|untalented|cringe|crybaby|lame|"
    r"no talent|"
    r"miserable|spoiled|braindead|brainless|toothless|pimple|pizza|four eyed|good for nothing|two faced|backstabbing)"
)
HARD = (
    r"worthless(?! (?:stock|coupon|stat))|pathetic|retard(?:ed|s)?|slut(?:ty|s)?|whores?|hoes?|bitch(?:es)?|"
    r"fag(?:got|s|gy)?|dyke|tranny|"
    r"disgusting|ugly|ugliest|uglier|hideous|fatt?(?:y|ies|so|ass)|lard ?ass|fat ?ass|fat (?:pig|cow|whale|slob|"
    r"freak|fuck|kid|loser|ass|one)|whale|pig(?:s|gy)?|cow|scum|"
    r"piece of (?:shit|crap|trash|garbage)|waste of (?:space|air|oxygen|skin|a roster spot|time and space|a spot)|"
    r"disgrace|cunt|asshole|dickhead|dumbass|jackass|"
    r"nword|spic|chink|beaner|wetback|gook|terrorist|towelhead|raghead|white trash|ghetto trash|trailer trash|subhuman|"
    r"psycho|creep|pervert|pedo|incel|freak(?! (?:of|athlete|show of))|loser|crybaby|nobody|reject|mistake|joke of a|"
    r"trash|garbage|rat face|horse face|ogre|troll face|"
    r"embarrassment|failure|parasite|cockroach|vermin|animal(?! (?:lover|in))|imbecile|halfwit|moron|weirdo|dirty "
    r"(?:immigrant|mexican|arab|jew|indian|asian)|pizza face|four eyes|"
    r"waste|dirtbag|scumbag|bastard|prick|attention whore|gross|so fat|obese"
)
SOFT = (
    r"idiots?|stupid|dumb|dummy|useless|fat|dork|nerd|clown|trash|annoying|weird|lame|cringe|a joke|brainless|dense|"
    r"bald|"
    r"morons?|losers?|weirdos?|freaks?|babies|baby|coward|chicken|garbage|terrible|horrible person|the worst|liar|"
    r"snitch|fake"
)
HARD_ES = (
    r"perdedora?|fracasad[oa]|inutil(?:es)?|asqueros[oa]|gord[oa] (?:asqueros[oa]|de mierda|fe[oa]|inutil)|"
    r"gord[oa]s?|fe[oa]s?|"
    r"put[oa]s?|zorra|perra|golfa|maric(?:a|on|ones|as)|joto|puto|tortillera|retrasad[oa](?: mental)?|mongolic[oa]|"
    r"subnormal|"
    r"imbecil(?:es)?|pendej[oa]s?|cabron(?:a)?|estupid[oa]s?|basura|mierda|cerd[oa]s?|vaca|ballena|puerc[oa]|"
    r"marran[oa]|cochin[oa]|naco|naca|"
    r"indi[oa] (?:de mierda|mugros[oa])|indio|negro de mierda|sudaca|moro de mierda|gilipollas|capull[oa]|lacra|"
    r"escoria|parasito|"
    r"patetic[oa]|ridicul[oa]|don nadie|bueno para nada|buena para nada|error|estorbo|malparid[oa]|gonorrea|"
    r"culiad[oa]|conchudo|boluda de mierda|"
    r"muert[oa] de hambre|mugros[oa]|rata|sidos[oa]|anormal|esperpento|adefesio"
)
SOFT_ES = (
    r"idiotas?|tont[oa]s?|mens[oa]s?|bob[oa]s?|taradd?[oa]|burr[oa]|brut[oa]|torpe|llorona?|llorica|rar[oa]|"
    r"payas[oa]|cobarde|"
    r"ignorante|babos[oa]|zonz[oa]|pesad[oa]|insoportable|fastidios[oa]|nono|gallina|flac[oa] fe[oa]|cuatro ojos"
)
