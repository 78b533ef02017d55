"""Words without one of which no pattern of `heard` can match, cut after five letters. Data only."""

from __future__ import annotations

from policy.detect.wordlist import words

LONG = 5
"""Letters of a word that count."""
SAFETY = words(
    """
    lurin entic bruis chant extor adult solas pill die dies died dying dead death kill kille killi kills kms suici
    unali hurt hurts hurti harm harms harmi harme selfh self cut cuts cutti burn burns burni burne starv live livin
    alive exist wake wakin born goodb forev disap worth hopel burde numb empty overd od odd oding pill pills tylen
    advil melat xanax medic bleac poiso tired exhau relap razor blade scars wrist arms nobod noone miss notic bette
    jump jumpi bridg roof rooft ledge track balco edge hang hangi drown slit vanis pointl note lette belon away
    givin end endin ended painl myself hersl himse yourse gone pain point purpo reaso sense anymo van lure cousi
    made belt insul incen fuego humo gas huele ticke older hidin smoke fire armad wrist bat paliz marca moret conoc
    comem love loved days month heat water names safe hits hit hitti beat beats beati punch slap slaps slapp kick
    kicke kicks choke choki chok stran whip shove drags drag abuse abusi moles rape raped rapes rapin grope fondl
    touch smack pinne groom negle assau hands hand shirt pants skirt thigh force makes sneak bed showe undre scare
    afrai terri frigh home house safe unsaf threw throw lock locke locks slept sleep car stree nowhe food eat eaten
    feed feeds alone bruis black welts marks swoll flinc pics pic pictu photo nudes nude meet secre blackm sexto
    leak post send sendi kisse kissi coach teach uncle stepd stepm touched watch gun guns pisto knife knive rifle ar
    shotg firea glock weapo mache bomb bombs explo handg bulle ammo shoot shot shots stab stabb murde attac gunma
    hosta kidna threa hit breat uncon unres colla passe seizu blood bleed ambul polic follo chasi chase stalk outsi
    break dange grab abduc serio warni regre lips blue foam swall drank drink took ate bottle bottl helpl matar
    morir morirm muert muera suici quita vida vivir vivie desap corta corto cortan lasti dano herid autol despe
    nadie extra senti ojala aguan peor falta sinti harta harto cansa mejor acaba pasti frasc cloro tiro tirar aventa
    lanza puent azote techo pega pegan pego pegab golpe quemo quema ahorc encie maltr viol viola toca toco tocan
    tocab manos chant abuso abusa abusar miedo casa comid dejo solos sola dormi duerm secre fotos foto desnu moret
    obliga oblig besar beso besa pisto arma armas navaj cuchi machet bomba dispa balac tirot masac apuna acuch llame
    respi incon desma sangr siguie persi sigue persig pelig amena tirad adios carta
    """
)
CONDUCT = words(
    """
    ugly uglie ugles uglie hideo fat fatty fatso fatas fatte whale pig pigs cow slob lard loser losers losers pathe
    worth disgu useles usele retar slut slutt sluts whore hoe hoes bitch fag faggo fags dyke trann scum trash garba
    waste disgr cunt assho dickh dumba jacka nword spic chink beane wetba gook terro towel raghe illeg subhu psych
    creep perve pedo incel freak crybab cryba rejec mista joke rat horse ogre embar failu paras cockr vermi animal
    anima imbec halfw moron weird dirty pizza four eyes dirtb bastar basta prick gross obese idiot stupi dumb dummy
    dork nerd clown annoy lame cring brain dense bald baby babie cowar chick terri liar snitc fake shut stfu fuck
    fucki screw smell stink puke vomit sick hate hates nobod noone every invit likes wants kick team belon count
    mexic afric china count favor kys neck unali bleach drown rot bette quit dumbe vote poll rate imagin imagi
    friend frien asham meme memes laugh mock mocki fun video accou block unfol ignor ditch exclu bully boo humil
    prank leave belong disap uglies cry perde fraca inuti asque gorda gordo gorda fea feo feas feos puta putas puto
    putos zorra perra golfa maric joto torti retra mongo subno imbec pende cabro estup basur mierd cerda cerdo vaca
    balle puerc marra cochi naco naca indio negro sudac moro gilip capul lacra escor patet ridic estor malpa gonor
    culia boluda mugro rata sidos anorm esper idiota idiot tonta tonto menso mensa bobo boba tarad burro burra bruto
    bruta torpe lloro llori raro rara payas cobar ignor babos zonzo zonza pesad insop fasti gallin calla cierra
    largat larga vete vayan jodet muere pedazo nadie quier sopor aguan regre pais asco pena lasti invite rians
    rianse burle ignore bloqu matat suicid ojala hijo hija chinga verga amigos chingas sobras estorba sirve odian
    odio muerto kill kille killi murde stab shoot choke stran punch slap stomp curb knock jump jumpe hurt destr end
    drown cut burn hit kick smash smack whoop break brea snap crack slit rip slash shove rearr bust crush cave throw
    tear mess hospi grave wheel coffi ruin find hunt comin deal wreck finish teach watch back sleep snitch dead
    finis regre pay bleed suffe ambul wait hide pray jumped rocked catch meet careful accid shame swear gonna dentis
    fight matar rompe revent golpe pegar madre paliz cortar apuna quemar pedaz desfi dient sufri arrep esper encon
    buscar cachet pate ahorc moler chingar rajar parto rompo mato pego reviento quemo madre sabes vives vive donde
    cuida espal muert pagar veras vea agarr salida mira hablas dices duerm sufrir nude nudes noods dick lewds undera
    bra panti ass butt tits boobs titti booty naked tople nude sexy spicy naugh sex hook smash bang bone fuck laid
    virgi horny suck blow lick milf porn pornhu pornh onlyf henta xxx xvide moan cum wet bed turn turne benefi blowj
    handj threes orgy wearin weari cloth pack packs tetas culo chichi chich desnud calie encuer coger follar folla
    culea acost tocart tetota nalga nalgas buenis buenot riqui cacho virgen calient chupa mama verga pija puesto
    calzon ropa derech rica culit trase vodka tequi beer beers booze alcoh liquo rum whisk hennes henny henn white
    claw claws seltz loko lokos wine keg kegs kegge weed pot bud ganja edibl thc gummi joint blunt bong bongs dab
    dabs cart carts vape vapes vapin juul juuls elf puff geek nic nicot pods zyn zyns cig cigs cigar dip hooka
    shroom shroo mushi acid lsd molly mdma xan xans xanax perc percs oxy addy addys adder rital vyvan coke cocai
    lean drug drugs drink drinki shots jungl handl fake fakes smoke smoki tobac smirn fireb jager gin drunk waste
    hamme high stone baked plast cross faded turnt blaze trash zoote tipsy shitf slosh buzze prega pre byob bring
    hotbo toke chela chelas cerve birra birras caguam cagua mezca ron trago tragos guaro aguar pisto botel peda mota
    porro porros marihu marih hierba hierb faso vape vapead vapea cigarr tacha tachas perico coca hongos licor pisco
    ferne cubata cubat litro canut embor embri ponemo ponern emped fumar pistea pistear reirn expos embar word live
    talki nothi run teeth burns sext meet cara crack out panti enterrar beat
    """
)
LINKS = words(
    """
    vpn vpns proxy proxi proxys unblo tor onion croxy kproxy kprox hidem nordv nord expre psiph hotsp surfs winds
    tunne bypas filte firew blocke block goguar goguard gogua secur saltar salta filtro filtr bloqu tunnel unblock
    hide mirro
    """
)
PRESS = words(
    """
    repor journ piece story corre colum news newsr newsp write produ edito ancho photoj press media magaz podca
    radio tv telev chann daily globe heral times gazet ledge tribu couri chron senti teleg obser dispa regis bulle
    exami patch cnn npr abc nbc cbs fox pbs bbc wbz wbur wgbh univi telem reute ap post perio redac notic diari
    prens canal revis medio agenc locut croni
    """
)


def _cut(given: frozenset[str]) -> frozenset[str]:
    return frozenset(word[:LONG] for word in given)


SAFETY_WORDS = _cut(SAFETY)
CONDUCT_WORDS = _cut(CONDUCT)
PRESS_WORDS = _cut(PRESS)
LINK_WORDS = _cut(LINKS)
