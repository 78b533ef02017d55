"""What a text must hold before any pattern of a kind of cue can match: words cut after five letters. Data only.

`ALONE`: one of them is enough. `SETS`, a number and its words, and `TOGETHER`: a word of each of these sets is needed.
Who adds a pattern adds its words here; the tables of the tests hold that nothing is missed for want of one.
"""

from __future__ import annotations

ALONE = """
self_harm: alive funer nacid
sexual: showe
self_harm: 2nite adios advil aguan amane amena anda antid arm arms aspir attem autol away benad blade cansa
  care carga carta commi corta corte corto cuant cuide cut cuts cutti dano death deber debi dejo desap deser
  despe despi dice dijo disap dormi doy drast esto estor face givin gun guns ha habla hand hangi harm harme
  harmi harms harta harto hasta hate head hice high highe hip hips hizo ibupr jura killi kms lasti leg legs mad
  marks matar medic meds mejor melat mensa morir motiv mundo nadie nota nyqui od offin ojala overd pain paink
  pasti peace pensa penso perdo peso piens pill pills pisto plan puedo purpo quema quemo quita rasgu raya rayan
  rayo razon razor regal relap sad scars scuic selfh senti si sigo skin soon sopor stoma suaci sucid suicd
  suici suisi swall table talle thigh tirar tired tn todo tome tomo tonig tonit tragu tylen ultim unali volvi
  vuelv wake ways wish wishe woke wrist wrote xanax ya
abuse: abajo abusa abusi abuso adond adult afrai agarr ahi alone assau beati belt besa beso boca bruis burn
  burns buste cama camar came chant chavo chico cinta cintu comer comes comid conoc corri cosas cuart cuerp cut
  da daba deja dejaa dejad dejae dejai dejal dejan dejao dejar dejas dejat dejay dejo denti dias diga dio docto
  donde dormi duerm eat eaten echar echo encer entic er escri espia exige extor eye eyes faja feed feedi feeds
  finge flinc food force fridg frigh fue fuero groce groom grope ha habit hacia hair han hand handp hands hitti
  hizo hombr hospi hurti insis kick kicka kickb kickd kicke kicki kickl kickn kicko kicks kickt kicky kiero
  kisse lunge lure lures lurin manda mande marca marks meal met miedo mira moles money moret mucha muslo nalga
  neck noche novio nude nudes oblig ofrec ojo passe paych pecho pedia peg pega pegab pegad pegan pegar pegas
  pegat pegd pege peged pegen peger peges pegge pegin pegly pegn pego pegos pegs pegt pegy pide pidie pidio
  piern pieza quema quemo quier raped recam rubbe rubbi rubs scare secre senor sent sex sexti sexto sleep solas
  solos steal swing swoll swung terri threw throa throw tipo toca tocab tocan toco tqm unsaf vato vaya veamo
  welt welts
danger: acosa acuch aed ahoga amena apuna ar arma armad armas armed attac auxil avent ayuda balac balaz balea
  bang banga bangd bange bangi bangl bangn bango bangs bangt bangy bat bleed blood bomb bomba bombs bottl breat
  call carro choki closi coche colla colum comin convu crowb cuchi dange desan desma despi deton die dies dispa
  drank drink drown drunk entro explo faint fell fierr fire firea fuego gas glock gun guns gunsh haber hamme
  handg hay head held hombr huele humo incen incon intru jump jumpe kidna knife knive lanza lips llama llame
  lleva loadi mache masac matar metio mouth murie navaj oded oding overd parkl passe pay pelig persi pipe pisto
  ploma pop pound quema rafag revol rifle risk salta sandy sangr senor shoot shot shotg sigue sigui smoke stabb
  suba swall swell swoll threa tipo tirad tirar tiros tirot tomas tome tomo trago tragu turni uncon unres uvald
  va vayan vayas venga volar weapo
harassment: act agreg amigo andat antes apest appet asham assho away awaya awayb awayc awayd awaye awayf awayg
  awayh awayi awayj awayk awayl awaym awayn awayo awayp awayr aways awayt awayu awayv awayw awayy bag banat
  banes bano basta belon bigge blind bloqu blow boca bomb boo brain bruh bully burle burra burro bye byea byeab
  byeac byeal byean byeas byeat byeba byebe byebi byebr byebu byech byecl byeco byecr byecu byeda byede byedi
  byedo byedu byedy byeef byeem byeex byefa byefi byefo byefr byefu byega byegh byego byegr byeha byehi byeho
  byeid byeim byein byeja byejo byeju byeki byela byeli byelo byely byemi byemo byemy byena byene byeno byenw
  byeob byeog byeol byeon byeou byepa byepe byepi byepo byepr byeps byera byere byesa byesc byesh byesi byesk
  byesl byesm byesn byeso byesp byest byesu byeta byete byeth byeto byetr byetw byeug byeun byeus byeve byewa
  byewe byewh byewo byeyo calla cambi cara cares cayen cerda cerdo ching cope copea copeb copec coped copee
  copef copeg copeh copei copej copek copel copem copen copeo copep coper copes copet copeu copev copew copey
  creep cry cryin cuent dan das decep deodo desgr desho desod detes dicen dirt disgr disgu ditch dress drunk
  dumbe ears eat eata eatab eatac eatal eatan eatas eatat eatba eatbe eatbi eatbr eatbu eatch eatcl eatco eatcr
  eatcu eatda eatde eatdi eatdo eatdu eatdy eatef eatem eatex eatfa eatfi eatfo eatfr eatfu eatga eatgh eatgo
  eatgr eatha eathi eatho eatid eatim eatin eatja eatjo eatju eatki eatla eatli eatlo eatly eatmi eatmo eatmy
  eatna eatne eatno eatnw eatob eatog eatol eaton eatou eatpa eatpe eatpi eatpo eatpr eatps eatra eatre eats
  eatsa eatsc eatsh eatsi eatsk eatsl eatsm eatsn eatso eatsp eatst eatsu eatta eatte eatth eatto eattr eattw
  eatug eatun eatus eatve eatwa eatwe eatwh eatwo eatyo elija embar erai eres estor estup ew eww exclu expos
  face fatte favor fea feo fit freak fuck fuera fun gag gang gente gord gorda gordd gorde gordi gordl gordn
  gordo gords gordt gordy gross hable hagan hate hates hey heya heyab heyac heyal heyan heyas heyat heyba heybe
  heybi heybr heybu heych heycl heyco heycr heycu heyda heyde heydi heydo heydu heydy heyef heyem heyex heyfa
  heyfi heyfo heyfr heyfu heyga heygh heygo heygr heyha heyhi heyho heyid heyim heyin heyja heyjo heyju heyki
  heyla heyli heylo heyly heymi heymo heymy heyna heyne heyno heynw heyob heyog heyol heyon heyou heypa heype
  heypi heypo heypr heyps heyra heyre heysa heysc heysh heysi heysk heysl heysm heysn heyso heysp heyst heysu
  heyta heyte heyth heyto heytr heytw heyug heyun heyus heyve heywa heywe heywh heywo heyyo hija hijas hijo
  hijos hotte humil idiot ignor imagi imbec india indio inuti invit jodet joto junte lacra larga laugh leave
  liar liste llora lmao loser maric matat mira miren moron move movea moveb movec moved movee movef moveg moveh
  movei movej movek movel movem moven moveo movep mover moves movet moveu movev movew movey muere naca naco
  nadie nariz nose odiam odian ojala pais pants panza pase pasen pedaz pegat pende perfi piece pig pinch pobre
  prank prete puert puke puta quit quita quitb quitc quitd quite quitf quitg quith quiti quitj quitk quitl
  quitm quitn quito quitp quitr quits quitt quitu quitv quitw quity rata reek reeks regal regre reir reirm
  reirn reirs retra riamo rians riege riegu salte saque screw scuic scumb secre seras showe shut sick silla sin
  sirve sit slut slutt smell soap sobra sos stfu stfua stfub stfuc stfud stfue stfuf stfug stfuh stfui stfuj
  stfuk stful stfum stfun stfuo stfup stfur stfus stfut stfuu stfuv stfuw stfuy stink stop suaci sucid suicd
  suici suisi teeth tenia terro throw tirat torta tu uglie ugly unfol unifo usted vacio vean vergu vete vida
  vomit vuelv wets whate whore wish word worst ya zorra
threat: accid agarr algo ambul arrep ass beat beati bleed bulle caemo comin concr corto cuand cuida dejo denti
  despi dices dirt docto donde espal esper eye fight fuck habla hago hands heavy hora hunti jumpe jumpi juro
  kick killi knock lesso levan loud madre mato mess mira muert parto pavem pay pego ponch punch putti quemo
  quieb rajo regre revie rocke rompo salid shame sharp shoot si sigue slap slash smack smash snitc stab stabb
  stomp suffe vas veras vuelo vuelv wake whoop wish
sexual: acost amor ass bang banga bed benef bikin bj blow blowj bone boobs booty braga brasi buena bueni bueno
  butt cacho calie calzo cam cama cams chich chupa cloth coger comer culaz culea culit culo darte debaj deept
  derec desnu dick dickp dicks dickv dirty doabl encue ensen estas excit folla fuck fucka hacer hago handj
  haria henta hook horny hot intim laid lewds mamam meter milf naked nalga nalgo naugh netfl noods nude nudes
  onlyf orgy pack packs panti pecho pene pija pito polla pones porn porna pornd porne pornh porni pornl pornn
  porno porns pornt porny prend puest rack rica riqui ropa sex sext sexua sexy sit skinn sleep smash spicy
  steam tanga tap tener tetas tetot three tirar tits titti tocar tople trade trase ver verga verle verte virge
  virgi weari xvide xxx
substances: addy addys beber beer beers blaze botel byob chupa crist drink edibl embor embri emped fumar hasta
  hotbo kegge keta merca molly pasti peda pedo perc percs peric pills piste pisti ponem poner pre prega round
  shots smoke tacha toke tomar vape vapes weed xan xans
press: freel newsr piece segme story
link:
"""
SETS = """
0: herse hersl himse himsl hisse mesel mysef mysel mysle self their thems
1: burn burni cut cutti drown hang hangi harm harmi hurt hurti kil kill killi shoot unali
2: life
3: her his my their
4: commi jump jumpi kms od overd scuic suaci sucid suicd suici suisi unali
5: about abt bette consi could decid dream easie feel feeli feels finna goin going gon gona gonna gunna hinti
  id ill ima imma jokin ll may might need plan plann plans poste posti rathe ready said sayin shoul stuff talk
  talka talke talki talko talks tempt texte texti think thoug threa tried try tryin urge wana wanna want wante
  wanti wants will wish wishe would
6: attem note
7: scuic suaci sucid suicd suici suisi
8: burn burne burni burns cut cuts cutti harm harmi harms hitti hurt hurti hurts punis scrat starv
9: 2morr alive aroun earth exist live livin plane tmr tmrw tmw tommo tomor wake world
10: wana wanna want wante wanti wants
11: anymo more
12: wana wanna want wante wants
13: point purpo reaso sense
14: alive exist go going here life live livin wakin
15: live livin
16: anyth nothi
17: worth
18: done exhau sick tired
19: alive exist life livin
20: best bette easie fine happi
21: dead ded if witho
22: no1 nobdy nobod noone one
23: dead ded die died disap exist gone here vanis weren
24: care miss notic ya
25: die died disap forev gone jump jumpa jumpd jumpe jumpi jumpl jumpn jumpo jumps jumpt jumpy kille wake
26: feel trust
27: herse hersl himse himsl mesel mysef mysel mysle self
28: come make show wake
29: know tell ya
30: tell ya
31: ily ilysm love loved luv sorry tried ya
32: tried
33: die once too year
34: downe drank poppe swall taken took
35: advil antid aspir benad bleac bottl ibupr medic meds paink pill pills table tylen xanax
36: alive aroun dead ded die died disap gone here stopp wake
37: if
38: end ended endin ends
39: 2nite all good life tn tonig tonit
40: end over stop
41: want
42: farew final goodb scuic suaci sucid suicd suici suisi
43: lette messa note notes post posts video
44: bye goodb sorry
45: said say sayin says
46: goodb messa post
47: goodb last
48: alive aroun here probl
49: finna goin going gon gona gonna gunna ima imma will wont
50: easie painl quick
51: way
52: go live
53: anymo like mesel more mysef mysel mysle self
54: being death dying endin exist hurti wakin
55: think thoug
56: alive dead ded die disap dying end exist here kms
57: b be die disap dying end kms not stop
58: dead ded die disap end kms mesel mysef mysel mysle self
59: rathe ready wana wanna want
60: dead ded
61: off rathe wish
62: mesel mysef mysel mysle self
63: kil kill
64: do doing handl take
65: alive alone dead ded die empty end give gone goodb hurt hurts life no1 nobdy nobod noone numb one pills
  plan sorry tired wake worth
66: dis it itany life lifea this thisa
67: alone burde burdn empty hopel mista numb worth
68: alive anymo cry dead ded die disap dying end every gone life live more no1 nobdy nobod noone one point stop
69: amena deber deseo dice dijo ganas inten kiero kisie mejor pensa penso piens plane prefe prefi queri quier
  quisi tqm trate trato va vas voy
70: acaba corta dano dejar desap despe exist lasti matar morir muert quita scuic suaci sucid suicd suici suisi
  tirar todo tomar vida
71: despe estar exist segui vivie vivir
72: ganas kiero quere queri quier tengo tenia tqm
73: inten
74: matar quita scuic suaci sucid suicd suici suisi
75: alumn amiga amigo chica chico compa estud herma hija hijo jugad mejor mucha nina nino novia novio prima
  primo sobri vecin
76: kiero matar quier quita scuic suaci sucid suicd suici suisi tqm vivir
77: herse hersl himse himsl mesel mysef mysel mysle self thems
78: imagi pictu see ya
79: made make makin
80: it
81: dnt do does doesn donot dont idont think
82: bette easie fine happi less relie
83: alive aroun born dead ded die died disap exist gone here left never stopp vanis wake weren
84: every famil life mom paren peopl ppl they world
85: if witho
86: b be go keep move
87: alive aroun born exist here wake
88: did didnt never was wasnt weren
89: care come cry miss notic ya
90: would
91: dead ded gone heave longe
92: time
93: gone
94: bette blame cry fault forgi free happi peace remem
95: anywa bothe matte point
96: alive aroun here
97: bothe matte point
98: dead ded die disap dying exist mesel mysef mysel mysle self
99: bad crazy norma ok okay weird wrong
100: die end hang herse hersl himse himsl mesel mysef mysel mysle overd self thems these tie ursel yours
101: askin googl look looka lookd looke looki lookl lookn looko looks lookt looky readi searc
102: out
103: done
104: alive all exist life livin
105: life livin
106: give given givin
107: herse hersl himse himsl mesel mysef mysel mysle self thems these ursel yours
108: somet
109: drown end hang harm hurt kil kill off shoot
110: lette messa note
111: found leave leavi left poste sent wrote
112: go
113: anymo life like livin more
114: delet messa poste said sent texte tweet wrote
115: anymo bye day every goodb more night sorry time
116: where
117: need needi
118: sat sitti stand stood walke
119: balco bridg cliff garag ledge overp raili roof rooft track
120: blade bleed cutti hurti light razor
121: calms feel thing
122: night
123: arm arms blood cut cuts thigh wrist
124: clean
125: day days month week weeks year
126: bus car light meteo train truck
127: hope hopin want wish wishi
128: black dark end forev over quiet stop
129: bye farew goodb
130: burde burdn deser fault forev forgi hurt hurts peace sorry tired
131: last
132: bye forgi goodb ily ilysm love luv nice sorry tell thank thx ya
133: will wont
134: see ya
135: read readi reads
136: care forgi gone goodb ily ilysm love luv sorry ya
137: gave give given gives givin take want wants
138: after anymo more
139: 2morr 2nite forev morni soon tmr tmrw tmw tn tommo tomor tonig tonit
140: ganas idea ideas impul pensa
141: corta dano desap estar lasti matar morir scuic segui suaci sucid suicd suici suisi vivir
142: abuse abusi beat beati beats burne burni burns burnt choke choki drag drags fondl grope gropi hit hits
  hitti hurt hurti hurts kicke kicki kicks moles pinne pins punch raped rapes rapin shove shovi slap slapp
  slaps smack starv stran threw throw whipp whips
143: assis aunt babys bf boss boyfr broth coach couns cousi dad daddy ex famil fathe foste gf girlf godau godbr
  godco godda godfa godgr godgu godmo godmu godpa godsi godst godun grand guard he head hes host husba instr
  landl mom mommy mothe mum neigh pa paren pasto pries profe roomi roomm she shes siste step stepa stepb stepc
  stepd stepf stepg stepm stepp steps stepu teach train tutor uncle wife youth
144: touch
145: boys girls kids playe stude us
146: food inhal insul medic meds
147: give givin
148: me
149: abuse assau beate groom grope hit moles negle raped traff
150: am b be been being gets getti going got he hes im ima imma is m nobod she shes was
151: front kiss send sex showe sit sleep strip stuff thing touch undre watch
152: bed room
153: came come comes comin sneak walk walks
154: watch
155: chang showe sleep undre
156: arm hair neck throa
157: drag draga dragd drage dragi dragl dragn drago drags dragt dragy grab graba grabb grabd grabe grabi grabl
  grabn grabo grabs grabt graby pulle pulls
158: safe
159: aroun aunt broth cousi dad daddy famil fathe foste godau godbr godco godda godfa godgr godgu godmo godmu
  godpa godsi godst godun grand guard home house mom mommy mothe mum pa paren siste step stepa stepb stepc
  stepd stepf stepg stepm stepp steps stepu there uncle
160: are arent feel feels isnt isnts not notsa un unsaf
161: aroun at in there with
162: kicke kicki lock locke locki locks threw throw
163: in insid out outsi
164: lives livin sleep slept stayi
165: car garag outsi park shelt stree truck van
166: go live sleep stay
167: no nowhe
168: home
169: been came come
170: elect heat power water
171: alone days decem leave month novem paren week weeks winte
172: alone mesel mysef mysel mysle ourse self
173: dad eat food heat hungr mom paren power
174: alone meet nude nudes photo pic pics pictu secre selfi tell video ya
175: ask asked askin asks beggi begs black deman keeps made makes makin offer pay paya payan payar payas paych
  payd paye payed payen payer payes payin payly payn payo payos paypa payro pays payt payy press said says
  sendi sends sent telli tells threa told tryin wante wants
176: adult grown older
177: boy dude guy man woman
178: black
179: her him me my
180: nudes photo pics pictu video
181: expos leak leaki leaks post posti posts send sendi sends share sprea
182: unles
183: give meet pay send what
184: dms keeps kisse snaps texts
185: coach couns mr mrs ms pasto teach tutor
186: asked asks made tells told
187: keep never tell ya
188: ahorc amena cache chant empuj encer encie golpe maltr manos patea pateo pega pegab pegad pegan pegar pego
  quema quemo toque viola violo
189: la le les lo me nos
190: bruis burn burns cuts mark marks scar scars welt welts
191: beati belt bf boyfr cigar cord dad dads fathe home mom moms mothe step stepd stepf
192: bash basha bashd bashe bashi bashl bashn basho bashr bashs basht bashy pinne pins push pusha pushd pushe
  pushi pushl pushn pusho pushs pusht pushy shov shova shovd shove shovi shovl shovn shovo shovs shovt shovy
  slam slama slamd slame slami slaml slamm slamn slamo slams slamt slamy smash threw throw
193: bed car couch count door dress floor fridg sink stair table wall windo
194: away belie hurt kick kil kill
195: repor say talk tell told ya
196: belie
197: bathr bed room showe
198: aslee chang night paren showe sleep undre
199: stuff thing
200: her him me
201: happe
202: hit
203: broth dad fathe mom mothe step stepd stepf uncle
204: days month since week weeks
205: dad fathe guard mom mothe paren
206: after care feedi raisi
207: broth her him sibli siste them
208: feedi takin
209: only
210: allow let lets
211: bathr docto house leave sch schoo skool
212: lock locke locks
213: attic basem bathr close garag room
214: babys moles rap rapa rapan rapar rapas rapd rape raped rapen raper rapes rapid rapin raply rapn rapo rapos
  rappe raps rapt rapto rapy secre thing touch uncle
215: since when
216: asked made tells told
217: bf boyfr broth coach dad fathe step stepd stepf uncle
218: beat beats come comes hit hits hurt hurts moles rap rapa rapan rapar rapas rapd rape raped rapen raper
  rapes rapid rapin raply rapn rapo rapos rappe raps rapt rapto rapy touch
219: bough buy buys give offer pay pays send
220: adult bf body boy boyfr creep dude guy he hes him man perso smone some some1 someb someo stran sum1 they
  woman
221: bf boyfr camer datin gift gifts his hotel ily ilysm kiss kissa kissd kisse kissi kissl kissn kisso kisss
  kisst kissy love loves luv meet motel nude nudes photo pic pick picke picks pics pictu room secre selfi send
  sends sneak tell ticke video ya
222: bf boyfr dude guy he hes him man she shes smone some some1 someo sum1 woman
223: ammo ar blade bomb bombs bulle cutte explo firea gas glock gun guns handg knife knive mache pisto rifle
  shotg switc weapo
224: 2day 2morr backp bag bathr belt build bus cafet campu car class court dance door dorm entra every field
  finna frida game goin going gon gona gonna gunna gym hall hallw her here hide him ima imma jacke libra locke
  lot me monda offic outsi pocke point pract prom quad right rn room run sch schoo sidel skool stair stand
  threa tmr tmrw tmw today tommo tomor truck trunk us waist
225: point pulle pulli pulls waved wavin
226: blade gun knife mache pisto
227: backp bathr bus cafet campu class dance dorm game gym locke sch schoo skool
228: bring broug has
229: blow blowi bomb bombi burn burni light shoot shot
230: assem build bus cafet campu class dance dorm gradu gym libra place prom sch schoo skool
231: activ
232: shoot
233: attac bomb gun hurt kil kill murde shoot stab take
234: about abt finna goin going gon gona gonna gunna hell ima imma might plan plann plans ready swear threa
  wana wanna want wants will
235: hurt kil kill murde shoot stab stran
236: finna goin going gon gona gonna gunna ima imma plan plans said say sayin says swore threa tried wana wanna
  want wants will
237: finna goin going gon gona gonna gunna ima imma wants will
238: campu class sch schoo skool
239: bad besti bff blood die finna frein frien goin going gon gona gonna gunna happe ima imma promi regre safe
  serio shot sorry trust warn warna warnd warne warni warnl warnn warno warns warnt warny
240: dead ded die pay regre sorry
241: all
242: car truck van
243: into
244: door
245: bang banga bangd bange bangi bangl bangn bango bangs bangt bangy break kick kicka kickb kickd kicke kicki
  kickl kickn kicko kicks kickt kicky pound
246: hidin locke
247: break gun kil kill screa send shoot shots
248: list
249: ate chugg downe drank poppe swall taken took
250: adder advil antid aspir benad bottl ibupr medic meds melat of paink perc percs pill pills table tylen
  xanax
251: move movin respo wake wakin
252: can canno cant could does doesn isnt not will wont would
253: heart seizu
254: had havin in middl
255: attac bleed blood breat colla dying fell floor gun hurt knife locke overd shot stab staba stabb stabd
  stabe stabi stabl stabn stabo stabs stabt staby
256: asap bleed blood breat fight gun hurry knife now pleas pls plz
257: balco bridg cliff edge garag ledge overp raili roof rooft track
258: alone cryin die do end finna goin going gon gona gonna goodb gunna ima imma jump jumpa jumpd jumpe jumpi
  jumpl jumpn jumpo jumps jumpt jumpy kil kill scuic sorry suaci sucid suicd suici suisi wana wanna want
259: chase chasi follo stalk
260: body car creep dude ex guy he hes man peopl ppl smone some some1 someb someo stran sum1 truck van weird
261: follo
262: outsi
263: apart door dorm house room windo
264: break get ya
265: break
266: abduc drag grab kidna pull
267: attem tried tries tryin
268: afuer arma ayuda cuchi miedo pisto polic serio
269: matar
270: despi reacc respi respo
271: no
272: bring
273: glock gun guns knife knive pisto rifle weapo
274: hurt kil kill shoot stab
275: dead ded die dies
276: poste said say says sch schoo skool wrote
277: hear heard heari
278: gun gunfi gunsh shoot shots
279: her his
280: us
281: burn finis hurt kil kill shoot stab stran
282: said sayin says swore told
283: pulse
284: breat movin respo wake wakin
285: blood colla deck drank drink fell field floor gas head hit peanu pills pool
286: circl stand told tryin
287: car creep dude guy man smone some some1 someo stran sum1 van
288: barri hidin locke trapp
289: bang banga bangd bange bangi bangl bangn bango bangs bangt bangy break gun hurt intru knife man scare
  shots smone some some1 someo stran sum1 yelli
290: anima assho basta beane bitch chink cockr cow creep cryba cunt dickh dirtb dirty disgr disgu dumba dyke
  embar eyes face fag faggo faggy fags failu fat fatas fatie fatso fatta fatti fatts fatty faty freak garba
  ghett gook gross halfw hideo hoe hoes horse imbec incel jacka joke lard larda loser mista moron no1 nobdy
  nobod noone nword obese ogre one paras pathe pedo perve piece pig piggy pigs prick psych raghe rat rejec
  retar scum scumb slut sluts slutt spic subhu terro towel trail trann trash troll uglie ugly vermi waste weird
  wetba whale whore word worth ya
291: anima assho atten basta beane bitch chink cockr cow creep cryba cunt dickh dirtb dirty disgr disgu dumba
  dyke embar fag faggo faggy fags failu fat fatas fatie fatso fatta fatti fatts fatty faty four freak garba
  ghett gook gross halfw hideo hoe hoes horse imbec incel jacka joke lard larda loser mista moron no1 nobdy
  nobod noone nword obese ogre paras pathe pedo perve piece pig piggy pigs pizza prick psych raghe rat rejec
  retar scum scumb slut sluts slutt so spic subhu terro towel trail trann trash troll uglie ugly vermi waste
  weird wetba whale white whore worth ya
292: are fuck ily ilysm re u ugly ur ya you your youre yr yu
293: lost losta lostb lostc lostd loste lostf lostg losth losti lostj lostk lostl lostm lostn losto lostp lostr
  losts lostt lostu lostv lostw losty out outa outab outac outal outan outas outat outba outbe outbi outbr
  outbu outch outcl outco outcr outcu outda outde outdi outdo outdu outdy outef outem outex outfa outfi outfo
  outfr outfu outga outgh outgo outgr outha outhi outho outid outim outin outja outjo outju outki outla outli
  outlo outly outmi outmo outmy outna outne outno outnw outob outog outol outon outou outpa outpe outpi outpo
  outpr outps outra outre outsa outsc outsh outsi outsk outsl outsm outsn outso outsp outst outsu outta outte
  outth outto outtr outtw outug outun outus outve outwa outwe outwh outwo outyo
294: get ya
295: screw
296: are fuck ily ilysm re u ugly ya you youa youab youac youal youan youas youat youba yoube youbi youbr youbu
  youch youcl youco youcr youcu youda youde youdi youdo youdu youdy youef youem youex youfa youfi youfo youfr
  youfu youga yough yougo yougr youha youhi youho youid youim youin youja youjo youju youki youla youli youlo
  youly youmi youmo youmy youna youne youno younw youob youog youol youon youou youpa youpe youpi youpo youpr
  youps youra youre yousa yousc yoush yousi yousk yousl yousm yousn youso yousp youst yousu youta youte youth
  youto youtr youtw youug youun youus youve youwa youwe youwh youwo youyo yu
297: asked
298: nice
299: try trya tryab tryac tryal tryan tryas tryat tryba trybe trybi trybr trybu trych trycl tryco trycr trycu
  tryda tryde trydi trydo trydu trydy tryef tryem tryex tryfa tryfi tryfo tryfr tryfu tryga trygh trygo trygr
  tryha tryhi tryho tryid tryim tryin tryja tryjo tryju tryki tryla tryli trylo tryly trymi trymo trymy tryna
  tryne tryno trynw tryob tryog tryol tryon tryou trypa trype trypi trypo trypr tryps tryra tryre trysa trysc
  trysh trysi trysk trysl trysm trysn tryso trysp tryst trysu tryta tryte tryth tryto trytr trytw tryug tryun
  tryus tryve trywa trywe trywh trywo tryyo
300: look
301: at
302: learn
303: to
304: absol annoy backs bald big brain broke cheap cheat clums crazy creep cring cryba damn despe dirty disgu
  dumb eyed faced fake fat filth fucki greas gross lame lazy littl lying miser nasty nothi old pathe pimpl
  pizza poor psych retar sad seeki short skinn smell sorry spoil stink stoop stupd stupi talen tooth total ugly
  untal usele weird whiny worth ya
305: anima annoy assho babie baby bald basta beane bitch brain chick chink clown cockr cow cowar creep cring
  cryba cunt dense dickh dirtb dirty disgr disgu dork dumb dumba dummy dyke embar eyes face fag faggo faggy
  fags failu fake fat fatas fatie fatso fatta fatti fatts fatty faty freak garba ghett gook gross halfw hideo
  hoe hoes horri horse idiot imbec incel jacka joke lame lard larda liar loser mista moron nerd no1 nobdy nobod
  noone nword obese ogre one paras pathe pedo perve piece pig piggy pigs prick psych raghe rat rejec retar scum
  scumb slut sluts slutt snitc spic stoop stupd stupi subhu terri terro towel trail trann trash troll uglie
  ugly usele vermi waste weird wetba whale whore word worst worth ya
306: fuck ily ilysm u ugly ya you yu
307: anima assho basta beane bitch chink cockr cow cowxn creep cryba cunt cuntx dickh dirtb dirty disgr disgu
  dumba dyke dykex embar eyes eyesx face facex fag faggo faggy fags fagsx fagxn failu fat fatas fatie fatso
  fatta fatti fatts fatty fatxn faty fatyx freak garba ghett gook gookx gross halfw hideo hoe hoes hoesx hoexn
  horse imbec incel jacka joke lard larda loser mista moron no1 nobdy nobod noone nword obese ogre ogrex one
  paras pathe pedo pedox perve piece pig piggy pigs pigsx pigxn prick psych raghe rat rejec retar scum scumb
  scumx slut sluts slutt slutx spic spicx subhu terro towel trail trann trash troll uglie ugly uglyx vermi
  waste weird wetba whale whore word worth ya
308: anima assho atten basta beane bitch chink cockr cow cowxn creep cryba cunt cuntx dickh dirtb dirty disgr
  disgu dumba dyke dykex embar fag faggo faggy fags fagsx fagxn failu fat fatas fatie fatso fatta fatti fatts
  fatty faty fatyx four freak garba ghett gook gookx gross halfw hideo hoe hoes hoesx hoexn horse imbec incel
  jacka joke lard larda loser mista moron no1 nobdy nobod noone nword obese ogre ogrex paras pathe pedo pedox
  perve piece pig piggy pigs pigsx pigxn pizza prick psych raghe rat rejec retar scum scumb scumx slut sluts
  slutt slutx so spic spicx subhu terro towel trail trann trash troll uglie ugly uglyx vermi waste weird wetba
  whale white whore worth ya
309: cripp dirty fat littl stoop stupd stupi ugly ya
310: fuck screw
311: annoy babie baby bald brain chick clown cowar cring dense dork dumb dummy fake fat freak garba horri idiot
  joke lame liar loser moron nerd snitc stoop stupd stupi terri trash usele weird worst ya
312: acts anyth b be being is looks nobod smell stay was
313: he hes she shes they theyr
314: check
315: every
316: body cloth face famil hair house mom nose shoes teeth voice weigh
317: besti bff block broma cry dumb even every fat frein frien haha hahah hate hates hehe jaja jajaj jeje jejej
  jk jks kick kiddi laugh leave lmao lmfao lol lolol lool loser never no1 nobdy nobod noone one pass quit rofl
  shut stoop stupd stupi ugly unfol xd xlol ya
318: asked care cares finna goin going gon gona gonna gunna hate hates ima imma invit knows laugh like likes
  stand think want wants ya
319: boy boys every girl girls guy guys liter no1 nobdy nobod none noone one us we whole
320: finna goin going gon gona gonna gunna ima imma wants will would
321: besti bff date frein frien hang ily ilysm like love luv miss notic play sit talk vote want ya
322: no no1 nobdy nobod noone one
323: why
324: are is nobod r
325: alive breat here in on still talki
326: afric asia belon came china come count cuba guate haiti hondu india iraq jungl mexic own pakis syria
327: add addin besti bff frein frien inclu invit let letti partn pass passi reply sit sitti talk talki work
  worki
328: dnt do donot dont lets never no1 nobdy nobod noone one stop
329: annoy bc becau broma creep cry cuz disgu ever fat freak gross haha hahah hate hates he hehe hes jaja jajaj
  jeje jejej jk jks kiddi lmao lmfao lol lolol lool loser no1 nobdy nobod noone one rofl she shes smell stink
  they trash ugly until weird xd xlol ya
330: block
331: all every girls guys lets shoul yall
332: repor
333: talki
334: stop
335: freez
336: leave
337: alone bleac cry die drown end hang jump kys neck rot self unali ursel yours
338: die drink end go hang jump kil kill kys neck rot unali
339: bette
340: b be
341: shoul
342: asham born die disap drop exist kil kill quit trans
343: hope
344: cance choke die dies expel fail fails hit hurt never rot rots
345: bigge dumbe fatte gross slutt uglie weird
346: who whos
347: till until
348: call calli
349: date ily ilysm like love luv want ya
350: finna goin going gon gona gonna gunna ima imma will would
351: reaso
352: every no1 nobdy nobod noone one ur we your yr
353: dad mom mothe paren
354: asham disap ily ilysm love luv regre shoul wishe ya
355: besti bff frein frien
356: never
357: accou chat drawi edit finst gif meme memes page photo pic pics pictu poll scree song stick video
358: broma cring cry crya cryan cryar cryas cryba cryd crye cryed cryen cryer cryes cryin cryly cryn cryo cryos
  crypt crys cryst cryt cryy embar every falli fat freak fun gross haha hahah hate hatea hateb hated hatee
  hatei hatel haten hateo hates hatet hatey hehe humil jaja jajaj jeje jejej jk jks kiddi laugh lmao lmfao lol
  lolol lool loser mock mocka mockd mocke mocki mockl mockn mocko mocks mockt mocky pig roast rofl sprea stoop
  stupd stupi trash ugly weird whale xd xlol ya
359: ay boca calla cara eh estas hija hijo jodet larga maldi mira miren muere oye parec pedaz pinch pobre puta
  puto q que vayan vete
360: adefe anorm asque balle basur buena bueno cabro capul cerda cerdo cochi conch culia don error escor esper
  estor estup fea feas feo feos fraca gilip golfa gonor gorda gordo hambr imbec indio inuti joto lacra malpa
  maric marra mierd mongo moro mugro naca naco paras patet pende perde perra puerc puta putas puto putos rata
  retra ridic sidos subno sudac torti vaca zorra
361: es esta parec siemp
362: babos boba bobas bobo bobos bruta bruto burra burro cobar cuatr fasti flaca flaco galli idiot ignor insop
  llori lloro mensa menso nono payas pesad rara raro tarad tonta tonto torpe zonza zonzo
363: eres es pinch q que
364: armen hagan hice hicie publi suban subi
365: cuent encue foto meme memes stick video
366: cares invit likes loves needs wants
367: cares invit likes needs wants
368: besti bff frein frien perso soul
369: not
370: any one singl
371: felt force made pity
372: invit keep let put
373: befor witho
374: bette fine fun great happi happy
375: alway forev
376: cryba failu joke loser no1 nobdy nobod noone one ya
377: add adda addan addar addas addd adde added adden adder addes addic addin addit addly addn addo addos addr
  addre addrs adds addt addy addys answe hang hanga hangd hange hangi hangl hangn hango hangs hangt hangy inclu
  invit partn play playa playb playd playe playg playi playl playn playo plays playt playw playy reply sit sita
  sitan sitar sitas sitd site sited siten siter sites sitin sitly sitn sito sitos sits sitt sitte sitti situa
  sity talk talka talkd talke talki talkl talkn talko talks talkt talky work worka workd worke worki workl
  workn worko works workt worky
378: agree all every girls guys lets no1 nobdy nobod noone one shoul we yall
379: avoid dnt do donot dont never not quit refus stop
380: minus witho
381: chat gc group serve
382: kind many wants
383: disli downv flood mass repor spam
384: banne clown cry crya cryan cryar cryas cryba cryd crye cryed cryen cryer cryes cryin cryly cryn cryo cryos
  crypt crys cryst cryt cryy deser leave quit quits snake til till until
385: call comme roast say spam
386: clown cring ew fat gross loser pig rat slut snake trash ugly weird ya
387: annoy creep cring dumb fat gross loser pathe smell stoop stupd stupi ugly weird ya
388: accou chat finst gc group meme page poll story tikto video
389: clip photo pic pictu video
390: leak post poste posti send sendi share shari
391: abort aroun bed herpe hooke lice pregn slept std stds
392: appar fact hear heard knows prett rumor tell telli word ya
393: burst chair cow fat fit jeans pig rip size unifo whale ya
394: eat eatin lay lose put skip
395: dying fat pregn ugly ya
396: like
397: dumbe fatte gross most stoop stupd stupi uglie weird
398: boy girl human kid one perso playe thing
399: most
400: annoy disgu pathe usele worth
401: incom pathe usele
402: are r
403: kind
404: back leave no1 nobdy nobod noone one want
405: many
406: peopl ppl
407: engli
408: speak
409: back belon depor
410: dads moms
411: disgu freak gross messe wonde wrong
412: servi sirve vales
413: ni para
414: bash beat burn choke curb curbs cut destr drown end hit hurt jump kick kil kill knock murde punch shoot
  slap stab stomp stran
415: about abt bout can come comin could d finna goin going gon gona gonna gunna ill ima imma ll might promi
  ready shoul so swear wana wanna want will would
416: am besti bff body boys broth cousi crew dad frein frien going he hes i id ill im ima imma ive ll m me she
  shes smone some some1 someb someo sum1 they we well were will would
417: bash break burn bust cave crack crush cut key kick knock mess punch rearr rip shove slash slit smash snap
  tear throw
418: arm arms ass back bones car eye eyes face finge hand hands head house jaw knee kneec knees leg legs locke
  neck nose phone ribs skull teeth throa tires windo
419: put
420: body bodyb coffi dumps grave groun headl hospi locke morgu trash wheel
421: make
422: bleed cry disap end get hell livin never pay regre sorry suffe wish ya
423: destr ruin
424: find hunt track
425: come
426: after for
427: deal end finis get wreck ya
428: finna goin going gon gona gonna gunna ill ima imma ll swear well were will
429: bash beat break burn bust cave choke come crack crush curb curbs cut deal destr drown end find finis fuck
  get hit hunt hurt jump key kick kil kill knock make mess murde punch put rearr rip ruin shoot shove slap
  slash slit smack smash snap stab stomp stran teach tear throw track whoop wreck ya
430: am going im ima imma m was were
431: finna goin going gon gona gonna gunna ima imma
432: eye watch
433: back
434: self ursel yours
435: addre where
436: found got have know
437: dead ded done finis
438: are he hes is nobod r re she shes ur your youre yr
439: finna goin going gon gona gonna gunna he ima imma she shes will yall youll
440: ass beat beate comin deser fucke hurt it jumpe messe punch shot slapp stabb
441: sorry
442: end
443: up
444: wait
445: til till until
446: best bette
447: hide mouth not pray run runni sleep watch
448: keep
449: actin looki mouth playi talki testi texti up
450: meet
451: beat fight knock punch settl swing
452: or
453: finna goin going gon gona gonna gunna ill ima imma ll we will
454: beat break cut dead ded face fight hit hurt jump jumpa jumpd jumpe jumpi jumpl jumpn jumpo jumps jumpt
  jumpy kil kill killa killd kille killi killl killn killo kills killt killy over punch slap smash swing
455: caref sleep watch
456: were
457: burn burns crash die dies
458: needs ought shoul
459: beat burn hit kil kill punch run shoot stab
460: come comin
461: beat beata beatd beate beati beatl beatn beato beats beatt beaty break hurt hurta hurtd hurte hurti hurtl
  hurtn hurto hurts hurtt hurty kil kill killa killd kille killi killl killn killo kills killt killy punch put
  putti smash
462: bad
463: throu
464: what
465: ambul banda beat bleed fight hospi hurt teeth
466: there wait waiti
467: boys broth cousi crew
468: comin finna goin going gon gona gonna gunna ima imma waiti
469: gets
470: broth car dog famil house mom siste
471: car house truck
472: burn keyed slash smash tires windo
473: 2morr alive end here home tmr tmrw tmw tommo tomor
474: burn key slash smash torch
475: car house tires windo winds
476: know wait watch
477: start
478: name ref umpir where
479: beat break hurt kil kill shoot
480: os te tqm vamos voy
481: acaba agarr ahorc apuna arrep busca cache caer ching corta dar desfi destr encon enter esper estra frega
  golpe ir madre matar moler pagar parti patea pedaz pegar quema rajar reven rompe sacar sufri tumba vida
482: abs ass bod body boob boobi boobs booty bra butt chest cleav cock dick legs panti pussy rack thigh tit
  tits titti under
483: some sum them those ur your yr
484: photo pic pics pictu selfi snap snaps vid video vids
485: send sendi share take trade
486: do
487: with
488: dat that
489: nothi
490: on
491: bra cloth pants shirt top
492: off
493: take
494: blow lick ride rub sit suck touch
495: balls cock d dick face lap
496: abs ass bod body boob boobi boobs booty butt chest cleav cock dick legs pussy rack thigh tit tits titti
497: amazi crazy fat fine hard hot insan juicy nice on perfe sexy tasty thick ya
498: color
499: bra panti thong under
500: cum feel moan screa wet
501: hard turne wet
502: get gets got ya
503: turn turne turni turns
504: dress hoodi shirt short skirt
505: under
506: acid adder addy addys aguar alcoh bacar bars beer beers birra blunt bong bongs booze botel boxed bud cagua
  canut cart carts cerve chela chew chupe churr cig cigar cigs claw claws coca cocai coke coole copet cubat dab
  dabs dip drink drug drugs edibl elf elfba fake fakei fakes faso ferne fireb ganja gas geek geekb gin guaro
  gummi handl henes henne henny heny hierb hongo hooka ids jager jello joint jungl juul juuls keg kegge kegs
  lean licor liquo litro loko lokos loud lsd marih mary marys mdma mezca molly moons mota mushi nic nicot oxy
  pasti peda pen pens perc percs peric pisco pisto pitil pods porro pot puff puffb rack rital ron rum seltz
  shots shroo smirn smoke tacha tequi thc thirt tobac trago twist vape vapea vaper vapes vodka vyvan weed whisk
  white xan xanax xanni xans yerba zyn zyns
507: any any1 anyon bottl bring broug bucks bunch buy buyin case cheap chug cop coppe dm drink extra free get
  getti got grab grabb had has have hide hit hitti hmu hook hooke me need new out pack pass pick plent plug pop
  rip roll rolli score sell selli sells share smoke smoki sneak some spike split stash sum suppl take trade try
  wana wanna want wants who whos with ya
508: adder addy addys aguar alcoh beer beers birra blunt bong bongs booze botel cagua canut cart carts cerve
  chela cig cigar cigs claw claws cocai coole cubat dab drug drugs edibl elf elfba fake fakei faso ferne fireb
  geek geekb henes henne henny heny hierb ids jello joint jungl juul juuls keg kegge kegs liquo litro loko
  lokos lsd marih mary marys mdma mezca molly mota nic nicot pen pens perc percs porro puff puffb ron rum shroo
  smirn tacha tequi thc vape vapea vaper vapes vodka weed whisk xan xanax xanni xans zyn zyns
509: 2nite any any1 anyon avail backp bag bathr befor behin bucks bussi car cheap code come deliv dm dolla down
  each euros fire flavo free frida game garag hit hmu hook house id in lets lmk locke lunch paren parki party
  pesos place pop pract pull sale satur selli shipp slap slaps stock taste text tn tonig tonit try u wants
  would
510: algui armam armem bebem compr con consi fumam fumar fumem hay invit lleva lleve llevo pasam ponem proba
  prueb quien rolen tengo tomam tomar tomem trae traen traig una unas uno unos vende vendo
511: barat casa escri euros fiest grati habla noche pesos ponem preci quien sabad traen traig vamos vendo venga
  viern
512: baked black blaze buzze cross drunk faded hamme high plast shitf slosh smash stone tipsy trash turnt waste
  zoote
513: b be get getti go got ya
514: own
515: alcoh beer booze bottl
516: 2nite drunk satur tn tonig tonit
517: buy
518: alcoh beer beers claw claws handl liquo pods titos vape vapes vodka
519: abc agenc ancho ap assoc bbc bulle canal cbs chann chron cnn colum corre couri croni daily diari dispa
  exami fox freel gazet globe heral journ ledge locut magaz media medio nbc news newsp newsr notic npr obser
  patch pbs perio photo podca post prens press produ radio redac regis repor reute revis senti staff teleg
  telem telev times tribu tv univi wbur wbz wgbh
520: after am behal buena calli dias dis escri estam eveni going habla hello here hi hola i im ima imma llamo m
  morni name nombr reach somos soy tarde this traba we were writi
521: artic featu piece repor segme story
522: for with
523: am can could going i im ima imma m we were
524: colum corre edito freel journ perio produ repor staff
525: at cover de del en for from here para with
526: cover freel repor work write
527: at for with
528: journ perio repor
529: here
530: assig
531: croxy dns expre hide hidem holy inter kprox mirro nord nordv onion proto proxi proxy psiph shiel surfs tor
  tunne ultra unblo vpn vpns web winds
532: anony aroun block bloqu burla by bypas canno catch chrom clase class cole coleg desbl disco does doesn
  durin enter escue evadi filte filtr firew games gogua hall hide hides insta insti juego libra light monit
  netfl nos past puede red restr roblo round sabe sabra salta sch schoo secur see skool snap snapa snapc snapd
  snape snapi snapl snapn snapo snapp snaps snapt snapy te tell throu thru tikto tqm trace track unblo ve ven
  wifi will wont ya youtu
533: aroun beat burla bypas disab evadi past salta trick
534: block bloqu filte filtr firew gogua light secur
"""
TOGETHER = """
self_harm: 1+0 2+3 4+5 7+6 8+0 9+10 11+12 13+14 15+16 17+2 18+19 20+21 23+22 24+25 26+27 28+29 30+31 32+33
  34+35 36+37 38+39 40+41 42+43 44+45 47+46 49+48 50+51 52+53 54+55 56+57+5 58+59 60+61 63+62 65+64+66 67+68
  70+69 72+71 74+73 76+75 77+78 79+81+80 82+83 84+85+86 87+37+88 89+90 91+92 93+94 95+96 97+96 98+99 100+101
  2+102 60+103 103+104 105+106 107+108 107+109 110+111 112+113 114+115 116+117 119+118 120+121 123+122 124+125
  126+127 128+41 129+130 131+132 133+134 135+136 117+137 138+117 139+93 141+140
abuse: 142+143 144+143 144+145 146+147 144+148 149+150 151+143 152+153 154+155 156+157 158+133 159+160+161
  162+163 164+165 166+167 168+169 170+171 172+173 174+175 176+177 178+179 180+181 182+183 184+185 186+187
  188+189 190+191 192+193 194+195 196+22 197+198 199+200 201+108 202+203 205+204 206+207 208+209 211+210
  212+213 214+215 30+216 217+218 219+220 221+222
danger: 223+224 226+225 223+227 223+228 229+230 232+231 233+234 235+236 63+237 238+239 240+241 242+243 244+245
  246+247 202+248 63+248 249+250 251+252 253+254 255+256 257+258 259+260 261+148 262+263 263+264 265+243
  266+267 269+268 270+271 273+272 274+248 275+276 278+277 279+51 281+280 281+282 283+271 284+285 286+287
  288+289
harassment: 290+291+292 293+294 295+296 297+22 298+299 300+301 302+303 304+305+306 307+308 309+290 310+306
  311+292 290+291+312 313+290 314+102 300+315 316+305 311+317+312 319+318 320+321+322 323+325+324 112+326
  327+329+328 330+331 332+331 333+334 335+102 336+102 337+338 339+340 342+341 343+344 345+346 347+348
  349+350+322 351+352 353+354 355+271 355+356 357+358 359+360 361+360 362+363 364+365 366+22 367+22 368+369
  355+370 371+372 373+374 375+376 377+378+379 380+381 382+168 383+384 386+385 387+388 389+390 391+392 393+394
  395+396 397+398 399+400 401+402 403+404 405+406 407+408 406+409 410+411 413+412
threat: 414+415+416 417+418 420+419 421+422 423+2 424+415+416 425+426 427+415+416 428+429 265+430 431+294
  432+433 154+434 435+436 437+438 439+294+440 441+340 442+443 444+445 446+447 201+134 448+449 451+450 452+453
  454+134 455+456 343+457 459+458 460+461 462+201 463+419 201+464 465+466 467+468 469+470 471+472 421+473
  474+475 60+476 477+306 274+478 479+425 480+481
sexual: 482+483 484+485 486+487+80 202+488 421+102 489+490 491+492 493+492 494+495 496+497 498+499 500+421
  501+502 503+148 504+505
substances: 506+507 508+509 508+510 511+508 512+513 515+514 516+178 517+518
press: 519+520 521+522 519+523 524+525 526+519+527 528+529 530+490 529+519
link: 531+532 533+534
"""
