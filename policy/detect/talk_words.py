"""How chat spells, and what that stands for. Data only."""

from __future__ import annotations

import re

from policy.detect.wordlist import words


def _pairs(text: str) -> dict[str, str]:
    """Lines of `written = read`."""
    made = (line.partition("=") for line in text.strip().splitlines())
    return {left.strip(): right.strip() for left, _, right in made}


SHORT = _pairs(
    """
    u = you
    yu = you
    r = are
    ur = your
    yr = your
    urself = yourself
    urselves = yourselves
    yourselve = yourself
    gunna = gonna
    gona = gonna
    gon = gonna
    imma = im gonna
    ima = im gonna
    finna = gonna
    wana = wanna
    tmr = tomorrow
    tmrw = tomorrow
    tmw = tomorrow
    tomorow = tomorrow
    tommorow = tomorrow
    tommorrow = tomorrow
    tn = tonight
    tonite = tonight
    pls = please
    plz = please
    ppl = people
    bf = boyfriend
    gf = girlfriend
    bff = friend
    bestie = friend
    freind = friend
    roomie = roommate
    luv = love
    noone = nobody
    nobdy = nobody
    nobodys = nobody is
    dnt = dont
    donot = dont
    cannot = cant
    cuz = because
    bc = because
    b = be
    dat = that
    dis = this
    sum1 = someone
    sum = some
    smone = someone
    some1 = someone
    every1 = everyone
    any1 = anyone
    no1 = nobody
    2nite = tonight
    2day = today
    2morrow = tomorrow
    skool = school
    sch = school
    lolol = xlol
    lol = xlol
    lool = xlol
    lmao = xlol
    lmfao = xlol
    rofl = xlol
    haha = xlol
    hahaha = xlol
    hahah = xlol
    hahahaha = xlol
    hehe = xlol
    jaja = xlol
    jajaja = xlol
    jajajaja = xlol
    jajaj = xlol
    jeje = xlol
    jejeje = xlol
    xd = xlol
    xxx = xxx
    jk = xlol
    jks = xlol
    ilysm = love you
    ily = love you
    tqm = te quiero mucho
    q = que
    xq = porque
    pq = porque
    porq = porque
    toy = estoy
    kiero = quiero
    kisiera = quisiera
    bn = bien
    tb = tambien
    stepdad = stepdad
    stepfather = stepdad
    stepmother = stepmom
    suicdal = suicidal
    sucidal = suicidal
    suicidle = suicidal
    suacidal = suicidal
    suiside = suicide
    sucide = suicide
    scuicide = suicide
    myslef = myself
    mysef = myself
    meself = myself
    herslef = herself
    himslef = himself
    kil = kill
    ded = dead
    burdn = burden
    abt = about
    thx = thanks
    killin = killing
    cuttin = cutting
    hurtin = hurting
    livin = living
    unalived = unalive
    stoopid = stupid
    stoopidd = stupid
    stupd = stupid
    """
)
"""One word for another. What a word alone cannot tell stays as it is."""
CONTRACTED = _pairs(
    """
    i am = im
    see ya = see you
    love ya = love you
    hate ya = hate you
    miss ya = miss you
    tell ya = tell you
    get ya = get you
    ya ugly = you ugly
    ya fat = you fat
    ya loser = you loser
    fuck ya = fuck you
    i m = im
    im going to = im gonna
    going to = gonna
    goin to = gonna
    want to = wanna
    i will = ill
    i ll = ill
    i would = id
    you are = youre
    you re = youre
    you will = youll
    he is = hes
    she is = shes
    they are = theyre
    it is = its
    do not = dont
    does not = doesnt
    did not = didnt
    is not = isnt
    are not = arent
    was not = wasnt
    will not = wont
    would not = wouldnt
    can not = cant
    could not = couldnt
    should not = shouldnt
    have not = havent
    has not = hasnt
    no one = nobody
    any one = anyone
    some one = someone
    some body = somebody
    every one = everyone
    any more = anymore
    my self = myself
    her self = herself
    him self = himself
    your self = yourself
    self harm = selfharm
    self harming = selfharm
    self harmed = selfharm
    self harms = selfharm
    selfharming = selfharm
    selfharms = selfharm
    selfharmed = selfharm
    step dad = stepdad
    step father = stepdad
    step mom = stepmom
    step mother = stepmom
    step brother = stepbrother
    just kidding = xlol
    fake id = fakeid
    fake ids = fakeid
    en broma = xlol
    n word = nword
    es broma = xlol
    i dont think = idontthink
    """
)
"""Words that stand side by side, as one."""
_MASKS = (
    (r"f[\w*@#$!]{0,4}\*[\w*]{0,4}ing", "fucking"),
    (r"f\*+g+(?:\*?ot)?s?|f[a@4]gg?[0o*]ts?", "fag"),
    (r"f[*#@]{1,3}c?k?(?:er)?s?", "fuck"),
    (r"b[*!1i]+t?\*?ch(?:es|y)?|b\*+h", "bitch"),
    (r"b!tch(?:es)?|b1tch(?:es)?", "bitch"),
    (r"a[*]+hole?s?|a[s$5*]{2}hole", "asshole"),
    (r"a[$5*]{2}", "ass"),
    (r"sh[*!1]t+", "shit"),
    (r"d[*!1]+c?ks?", "dick"),
    (r"p[*]+ssy|pu[*$5]+y", "pussy"),
    (r"c[*]+nts?", "cunt"),
    (r"sl[*]+ts?", "slut"),
    (r"wh[*0]+re?s?|h[*0]es?", "whore"),
    (r"r[*3e]+t[*a4@]*rd(?:ed)?|r[*]+d(?:ed)?", "retard"),
    (r"n[*]+(?:gg?|g\*+)?\w{0,3}|n1gg\w{1,3}|n!gg\w{1,3}", "nword"),
    (r"p[*]+t[oa*]s?|p[u*]t[@*]s?", "puta"),
    (r"m[*]+ric[ao]n?", "maricon"),
    (r"p[*]+nde?j[ao]", "pendejo"),
    (r"p[*0]rn", "porn"),
    (r"n[*u]d[3*]s?", "nudes"),
    (r"k[*!1]ll?", "kill"),
    (r"s\*+i?c\w{0,2}d\w*|su[i!1*]c[i!1*]d[e3*]", "suicide"),
    (r"d[1!*]e", "die"),
    (r"kms", "kms"),
    (r"b[*0]{1,3}bs?", "boobs"),
    (r"t[*3]tas?", "tetas"),
    (r"n[*4]ked", "naked"),
)
MASKED = tuple((re.compile(mask), word) for mask, word in _MASKS)
"""Words behind stars and signs."""
READ_LEET = words(
    """
    want wants kill killing die dying suicide suicidal myself yourself kys kms dead stupid idiot loser ugly fat bitch
    bitches slut whore retard retarded fag faggot freak trash nudes nude send pics sex sexy porn weed vape vapes drugs
    beer vodka shit fuck fucking asshole dick pussy cunt hate you your youre stop quit cut cutting hurt gun knife shoot
    school bomb stab dumb dumbass moron pathetic worthless disgusting pig cow hoe puta puto pendejo pendeja idiota
    tonta tonto gorda gordo fea feo maricon marica muerto muerta matar matate joto threat beat punch smash face
    stoopid stupd someone everyone anyone nobody tonight today tomorrow xlol that this self unalive live life end noods
    """
)
"""Words that are read where letters are written as digits or signs."""

SPANISH_WORDS = words(
    "nina ninas nino ninos luz paz sol mar flor rosa cruz dolores mercedes consuelo pilar blanca alba rocio mia tu"
)
"""Words of Spanish that are given names, too: names only where they are written as such."""
