"""People, animals and things that are no pupil: public figures, characters, authors in class talk, pets, schools."""

from __future__ import annotations

import re
from collections.abc import Sequence

from policy.detect.given_names import GIVEN
from policy.detect.wordlist import words

_THINGS = words(
    """
    dog cat puppy kitten hamster bunny horse parrot fish pet perro perra gato gata school club team company app
    website country nation town city church library museum band escuela equipo pais ciudad america usa president king
    queen poet author composer scientist inventor painter philosopher general emperor pope saint presidente rey reina
    poeta autor
    """
)
"""What has a birthday that is nobody's secret."""

_NAMED = """
aaron burr, aaron donald, aaron gordon, aaron judge, aaron rodgers, abby wambach, abigail williams, abraham lincoln,
ada lovelace, ada wong, adam rippon, adam sandler, adam smith, addison rae, adele adkins, adin ross, adolf hitler,
adonis creed, agatha christie, aitana bonmati, al capone, alan turing, albert camus, albert einstein,
albus dumbledore, aldous huxley, alex morgan, alex ovechkin, alexander fleming, alexander graham bell,
alexander hamilton, alexander hamiton, alexander the great, alexandria ocasio-cortez, alexia putellas, alexia putmas,
alfonsina storni, alice munro, alice walker, alicia keys, alix earle, allen iverson, allyson felix, aly raisman,
alyssa naeher, amanda gorman, amelia earhart, amerigo vespucci, amir hassan, amon ra, amy adams, amy poehler,
amy santiago, amy tan, ana frank, andre agassi, andres iniesta, andrew carnegie, andrew garfield, andrew jackson,
andrew johnson, andrew tate, andrew yang, andy dwyer, andy murray, andy warhol, angel reese, angela davis,
angelica schuyler, angelina jolie, angie thomas, ann frank, anna karenina, annabeth chase, anne bronte, anne frank,
anne hathaway, anne of green gables, ansel adams, anthony davis, anthony edwards, anthony richardson,
antoine griezmann, anton chekhov, antonio vivaldi, anya taylor joy, apollo creed, april ludgate, ariana grande,
arne slot, arnold palmer, arthur ash, arthur ashe, arthur conan doyle, arthur curry, arthur dimmesdale,
arthur miller, arthur morgan, arya stark, ash ketchum, atticus finch, audrey hepburn, auggie pullman, august pullman,
augustus caesar, augustus waters, austin butler, ayn rand, ayrton senna, babe ruth, bad bunny, baker mayfield,
bam adebayo, barack obama, barbie doll, barry allen, barry bonds, barry keoghan, bart simpson, bayard rustin,
becky thatcher, bella poarch, bella swan, belle gunness, ben affleck, ben franklin, ben roethlisberger, ben shapiro,
benedict arnold, benedict cumberbatch, benito juarez, benito mussolini, benjamin franklin, benjamin netanyahu,
bernie sanders, bertrand russell, betsy ross, betty white, beverly cleary, bigger thomas, bill belichick,
bill clinton, bill gates, bill nye, bill russell, billie eilish, billie holiday, billie jean king, billy joel,
billy loomis, blake shelton, blanche dubois, bo nix, bob dylan, bob ewell, bob marley, bob ross, bobby fischer,
boo radley, booker t washington, boris johnson, brad paisley, brad pitt, bram stoker, brandon ingram,
brandon sanderson, breonna taylor, brian may, brian robeson, britney spears, brittney griner, brock purdy,
bronny james, bruce banner, bruce lee, bruce springsteen, bruce wayne, bruno fernandes, bruno mars, bryce hall,
bryce harper, bryce young, bryson dechambeau, bugs bunny, cade cunningham, cady heron, caeleb dressel, caitlin clark,
caleb williams, calvin coolidge, calvin klein, cam newton, canelo alvarez, cardi b, carl hiaasen, carl johnson,
carl jung, carl lewis, carl sagan, carli lloyd, carlos alcaraz, carlos fuentes, carlos sainz, carlos santana,
carlos vela, carmelo anthony, carol danvers, carrie bradshaw, carrie underwood, cassius clay, catherine the great,
ceedee lamb, celia cruz, cesar chavez, chandler bing, channing tatum, chappell roan, charles babbage,
charles barkley, charles darwin, charles dickens, charles leclerc, charles lindbergh, charles schulz,
charles wallace, charli damelio, charlie brown, charlie chaplin, charlie kirk, charlie puth, charlotte bronte,
chavela vargas, che guevara, chef curry, chet holmgren, chinua achebe, chloe kim, chris brown, chris evans,
chris hemsworth, chris pratt, chris rock, chris stapleton, christen press, christian bale, christian mccaffrey,
christian pulisic, christopher columbus, christopher nolan, christopher paolini, chuck norris, cillian murphy,
cj stroud, clara barton, clarice starling, clarisse mcclellan, clark kent, claude monet, clay jensen, clint dempsey,
coco chanel, coco gauff, coleman hawkins, colin kaepernick, colin powell, colleen hoover, conor mcgregor,
cooper flagg, cooper kupp, coretta scott king, cristiano ronaldo, cynthia cooper, daddy yankee, daisy buchanan,
dak prescott, dale earnhardt, damian lillard, danica patrick, daniel radcliffe, daniel ricciardo, dante alighieri,
darth vader, dav pilkey, davante adams, dave chappelle, dave grohl, david alfaro siqueiros, david attenborough,
david beckham, david bowie, david copperfield, david dobrik, david goggins, david tennant, davy crockett,
dean winchester, deion sanders, demi lovato, denzel washington, derek jeter, derrick henry, derrick rose,
derrick white, desmond bane, devin booker, diana prince, diana ross, dick grayson, diego luna, diego maradona,
diego rivera, dirk nowitzki, dixie damelio, dk metcalf, doc brown, doja cat, dolly parton, dolores huerta,
donald duck, donald trump, donovan mitchell, dora explorer, dora marquez, dorian gray, doris lessing, dorothy gale,
douglas adams, dr seuss, draco malfoy, drake london, drake maye, draymond green, drew brees, dua lipa, duke dennis,
duke ellington, dustin henderson, dwayne johnson, dwayne wade, dwight eisenhower, dwight schrute, dwyane wade,
dylan thomas, ebenezer scrooge, ed sheeran, eddie munson, eddie murphy, eddie vedder, edgar allan poe,
edgar allen poe, edith wharton, edmund pevensie, edward cullen, edward rochester, edward snowden, effie trinket,
eleanor roosevelt, elena poniatowska, eli manning, elie wiesel, eliza hamilton, eliza schuyler, elizabeth bennet,
elizabeth cady stanton, elizabeth proctor, elizabeth swann, elizabeth taylor, elizabeth warren, ella fitzgerald,
elle woods, ellen degeneres, ellen ripley, ellie williams, elon musk, elton john, elvis presley, emiliano zapata,
emily blunt, emily bronte, emily dickinson, emma chamberlain, emma navarro, emma raducanu, emma stone, emma swan,
emma watson, emma woodhouse, emmett till, enzo ferrari, eren jaeger, eren yeager, erling haaland, ernest hemingway,
ernest rutherford, esperanza cordero, ethan frome, ethan hunt, eva peron, evan buckley, evan hansen, evan mobley,
ezra pound, fannie lou hamer, federico garcia lorca, felix kjellberg, ferdinand magellan, fernando alonso,
ferris bueller, fidel castro, finn wolfhard, florence griffith joyner, florence nightingale, florence pugh,
folarin balogun, forrest gump, forrest whitaker, frances tiafoe, francis bacon, francis drake, francis scott key,
francisco madero, francisco pizarro, frank lloyd wright, frank ocean, frank sheeran, frank sinatra, frank zappa,
franklin pierce, franklin roosevelt, franz ferdinand, franz kafka, franz schubert, fred rogers, fred weasley,
freddie mercury, freddy krueger, frederick douglass, frida kahlo, friedrich nietzsche, gabby douglas, gabby thomas,
gabriel garcia marquez, gabriel jesus, gabriela mistral, gale hawthorne, galileo galilei, garrett wilson,
garry kasparov, garth brooks, gary paulsen, gaten matarazzo, gavin newsom, genghis khan, geno smith,
geoffrey chaucer, george bush, george carlin, george clooney, george custer, george floyd, george kittle,
george lucas, george milton, george orwell, george russell, george washington, george washington carver,
george weasley, georgia okeeffe, gianna bryant, giannis antetokounmpo, ginny weasley, gio reyna, glen powell,
gloria estefan, gordon korman, gordon ramsay, grace hopper, grace kelly, gracie abrams, greta gerwig, greta thunberg,
gretchen wieners, guillermo del toro, guillermo ochoa, gustav mahler, gustavo adolfo becquer, guy fieri, guy montag,
gwen stacy, gwen stefani, gwendolyn brooks, hailey bieber, hal jordan, halle berry, hank williams, hannah baker,
hannah montana, hannibal lecter, hans christian andersen, harley quinn, harper lee, harriet beecher stowe,
harriet spy, harriet tubman, harrison ford, harry houdini, harry kane, harry potter, harry styles, harry truman,
harvey milk, hazel grace lancaster, helen keller, henri matisse, henry cavill, henry clay, henry david thoreau,
henry fleming, henry ford, henry kissinger, henry thoreau, henry viii, herbert hoover, herman melville,
hermione granger, hernan cortes, hester prynne, hillary clinton, hirving lozano, ho chi minh, holden caulfield,
homer simpson, hope solo, horacio quiroga, howl pendragon, huck finn, huckleberry finn, hunter biden, hunter schafer,
ice spice, ichabod crane, ida b wells, ida wells, igor stravinsky, imane khelif, immanuel kant, indiana jones,
isaac asimov, isaac newton, isabel allende, ivan pavlov, ivan the terrible, j balvin, ja morant, jack black,
jack daniels, jack dawson, jack grealish, jack harlow, jack kerouac, jack london, jack merridew, jack nicklaus,
jack sparrow, jack torrance, jack will, jackie chan, jackie joyner kersee, jackie robinson, jackson pollock,
jacob black, jacob elordi, jacob marley, jacqueline woodson, jada smith, jaden smith, jaime lannister, jake paul,
jake peralta, jalen brunson, jalen green, jalen hurts, jamal murray, jamarr chase, james baldwin, james bond,
james cameron, james charles, james gunn, james harden, james joyce, james madison, james monroe, james naismith,
james watson, james watt, jamie foxx, jamie tartt, jane addams, jane austen, jane bennet, jane eyre, jane fonda,
jane goodall, jane seymour, janelle monae, janet jackson, janie crawford, janis joplin, jannik sinner, jared goff,
jason aldean, jason derulo, jason kelce, jason reynolds, jason statham, jason tatum, jason voorhees, jaxson dart,
jay gatsby, jayden daniels, jaylen brown, jayson tatum, jean louise finch, jean piaget, jean valjean, jeff bezos,
jeff gordon, jeff kinney, jefferson davis, jem finch, jenna ortega, jenni rivera, jennifer aniston, jennifer check,
jennifer hudson, jennifer lawrence, jennifer lopez, jenny han, jeremy allen white, jerry rice, jerry seinfeld,
jerry spinelli, jerry west, jess aarons, jesse jackson, jesse owens, jesse pinkman, jessica pegula, jesus christ,
jim beam, jim carrey, jim crow, jim halpert, jim hopper, jim morrison, jim thorpe, jimi hendrix, jimmy butler,
jimmy carter, jimmy donaldson, jimmy fallon, jimmy kimmel, jimmy page, jk rowling, joan of arc, joan sebastian,
joe biden, joe burrow, joe montana, joe rogan, joel embiid, joey bosa, joey tribbiani, johannes brahms,
johannes gutenberg, johannes kepler, john adams, john bender, john bonham, john boyne, john calvin, john cena,
john coltrane, john connor, john denver, john dewey, john f kennedy, john green, john grisham, john hale,
john hancock, john keats, john kennedy, john laurens, john legend, john lennon, john lewis, john locke, john mayer,
john maynard keynes, john mcclane, john milton, john muir, john proctor, john quincy adams, john rockefeller,
john smith, john steinbeck, john stuart mill, john wayne, john wick, john wilkes booth, john wooden,
johnny appleseed, johnny bravo, johnny cade, johnny cash, johnny depp, johnny manziel, johnny tremain, jojo siwa,
jonas giver, jonas salk, jonathan edwards, jonathan swift, jordan baker, jordan chiles, jordan love, jordan peele,
jordan peterson, jordan poole, jordan spieth, jorge luis borges, jose altuve, jose clemente orozco,
jose de san martin, jose maria morelos, jose marti, jose mourinho, jose rizal, joseph conrad, joseph pulitzer,
joseph smith, joseph stalin, josh allen, josh giddey, josh hart, josh richards, jrr tolkien, juan gabriel,
juan ramon jimenez, juan rulfo, juan soto, juana ines de la cruz, jude bellingham, judy blume, jules verne,
juli briskman, julia alvarez, julia child, julia roberts, julian albans, julian alvarez, julio cesar chavez,
julio cortazar, julius caesar, julius randle, junior spirit, justin bieber, justin fields, justin herbert,
justin jefferson, justin timberlake, justin trudeau, kacey musgraves, kai cenat, kamala harris, kane brown,
kanye west, karen hesse, karl anthony towns, karl malone, karl marx, karol g, kat stratford, kate chopin,
kate middleton, katherine johnson, katherine paterson, katie ledecky, katniss everdeen, katy perry, kawhi leonard,
keanu reeves, keith richards, keith urban, kelly clarkson, kelly kapoor, kendall jenner, kendrick lamar,
kevin de bruyne, kevin durant, kevin feige, kevin garnett, kevin hart, khaby lame, khaled hosseini, kim jong un,
kim kardashian, kim possible, king arthur, king george, kirk cousins, klay thompson, kobe bryant, kris jenner,
kurt cobain, kurt vonnegut, kwame alexander, kyle kuzma, kyle reese, kylian mbappe, kylie jenner, kyrie irving,
kyrsten sinema, lady gaga, lady macbeth, lamar jackson, lamelo ball, lamine yamal, lana del rey, lando norris,
landon donovan, langston hughes, lara croft, larry bird, laura esquivel, laura wingfield, lauren james,
laurence olivier, laurie halse anderson, laurie strode, lebron james, lemony snicket, lennie small, leo tolstoy,
leon kennedy, leon trotsky, leonardo da vinci, leonardo dicaprio, leslie burke, leslie knope, levi ackerman,
lewis and clark, lewis capaldi, lewis carroll, lewis hamilton, lex luthor, light yagami, lil baby, lil nas x,
lil uzi, lil wayne, lin manuel miranda, lindsey horan, lindsey vonn, linus torvalds, lionel messi, lisa simpson,
livvy dunne, lizzie borden, lizzy mcalpine, logan paul, lois lane, lois lowry, lonzo ball, lord farquaad,
lord voldemort, lorelai gilmore, lorraine hansberry, louis armstrong, louis braille, louis pasteur, louis sachar,
louis xiv, louisa may alcott, lucas sinclair, lucero hogaza, lucy pevensie, ludwig van beethoven, luis enrique,
luis fonsi, luis suarez, luka doncic, luka modric, luke bryan, luke combs, luke littler, luke skywalker,
luna lovegood, lynda mullaly hunt, lyndon johnson, mac jones, mac miller, madam cj walker, madeleine albright,
madeleine lengle, magic johnson, magnus carlsen, malala yousafzai, malcolm x, mallory swanson, manu ginobili,
mao zedong, marco antonio solis, marco polo, marcus aurelius, marcus garvey, marcus rashford, marcus smart,
margaret atwood, margaret thatcher, margot robbie, maria montessori, mariah carey, marie antoinette, marie curie,
marilyn monroe, mario kart, mario moreno, mario vargas llosa, mark andrews, mark antony, mark cuban, mark fischbach,
mark hamill, mark rober, mark shuttleworth, mark twain, mark wahlberg, mark zuckerberg, mark zuckerburg,
marshall mathers, martha stewart, martha washington, martin luther, martin luther king, martin odegaard,
martin scorsese, marty mcfly, marvin gaye, mary cassatt, mary poppins, mary shelley, mary todd lincoln, mary watson,
mary wollstonecraft, matilda wormwood, matt damon, matt smith, matthew mcconaughey, matthew stafford, max mayfield,
max verstappen, maya angelou, mayella ewell, meg murry, megan fox, megan rapinoe, megan thee stallion, meghan markle,
melania trump, meryl streep, mia hamm, michael b jordan, michael faraday, michael jackson, michael jordan,
michael myers, michael phelps, michael schumacher, michael scott, michelle kwan, michelle obama, michelle yeoh,
mick jagger, mick schumacher, mickey mantle, mickey mouse, miguel angel asturias, miguel cervantes,
miguel de cervantes, miguel de unamuno, miguel hidalgo, mikaela shiffrin, mikasa ackerman, mike evans, mike pence,
mike trout, mike tyson, mike wheeler, miles davis, miles morales, miles prower, miley cyrus, millard fillmore,
millie bobby brown, millie brown, miranda lambert, miss havisham, missy franklin, mitch mcconnell, mitt romney,
mo salah, mohamed salah, mohandas gandhi, monica geller, monkey luffy, mookie betts, morgan freeman, morgan wallen,
mother teresa, mr darcy, muhammad ali, myles garrett, nancy drew, nancy wheeler, naomi osaka, napoleon bonaparte,
naruto uzumaki, nastia liukin, natalie babbitt, natanael cano, natasha romanoff, nathan chen, nathan drake,
nathan hale, nathaniel hawthorne, neil armstrong, neil degrasse tyson, neil gaiman, nelly korda, nelson mandela,
neo anderson, neville longbottom, neymar jr, niccolo machiavelli, nick bosa, nick cannon, nick carraway, nick chubb,
nick foles, nick jonas, nick saban, nicki minaj, nicolas cage, nicolaus copernicus, niels bohr, nikki giovanni,
nikki haley, nikola jokic, nikola tesla, nikolai gogol, noah beck, noah kahan, noah lyles, noah schnapp,
noah webster, noam chomsky, norman bates, norman rockwell, novak djokovic, octavia butler, octavio paz,
odell beckham, oliver cromwell, oliver queen, oliver tree, oliver twist, oliver wendell holmes, olivia rodrigo,
oprah winfrey, orville wright, oscar piastri, oscar wilde, otto von bismarck, owen wilson, ozzy osbourne,
pablo escobar, pablo neruda, pablo picasso, paddy mahomes, paige bueckers, pam beesly, pancho villa, paris hilton,
patrick beverley, patrick henry, patrick mahomes, patrick star, patrick stewart, pau gasol, paul bunyan, paul george,
paul mccartney, paul pierce, paul revere, paul rudd, paul skenes, paul walker, paulo coelho, pedro pascal,
peeta mellark, pep guardiola, percy jackson, percy shelley, percy weasley, peso pluma, pete davidson, pete sampras,
peter gabriel, peter griffin, peter pan, peter parker, peter pevensie, peter the great, peyton manning, phil collins,
phil foden, phil mickelson, philip pullman, philip rivers, phillis wheatley, phoebe buffay, pico de gallo,
piers morgan, pip pirrip, pol pot, ponce de leon, ponyboy curtis, pope francis, porfirio diaz, post malone,
princess diana, queen elizabeth, queen victoria, rachel carson, rachel green, rafa marquez, rafael nadal,
raheem sterling, ralph ellison, ralph lauren, ralph nader, ralph waldo emerson, raphael varane, ray allen,
ray bradbury, ray charles, ray lewis, reese witherspoon, regina george, regina mills, regina phalange,
rene descartes, rhett butler, ricardo pepi, richard feynman, richard m stallman, richard nixon, richard stallman,
richard wright, rick astley, rick riordan, rick sanchez, rickie fowler, ricky martin, ricky ricardo,
rigoberta menchu, rip van winkle, rita moreno, rj barrett, rj palacio, roald dahl, rob gronkowski, rob lowe,
robert burns, robert de niro, robert downey jr, robert frost, robert griffin, robert hooke, robert kennedy,
robert lee, robert lewandowski, robert louis stevenson, robert oppenheimer, robert pattinson, robert plant,
roberto bolanos, roberto clemente, robin hood, robin williams, rocky balboa, roger chillingworth, roger federer,
roger goodell, roger sherman, romeo montague, ron desantis, ron swanson, ron weasley, ronald mcdonald, ronald reagan,
rory gilmore, rory mcilroy, rosa diaz, rosa parks, rosalind franklin, rosario castellanos, rose dewitt bukater,
rose lavelle, ross geller, roy kent, ruben dario, rudy gobert, rudyard kipling, russell simmons, russell westbrook,
russell wilson, ruth bader ginsburg, rutherford hayes, ryan day, ryan gosling, ryan lochte, ryan reynolds,
ryan seacrest, sabrina carpenter, sabrina ionescu, sacagawea charbonneau, saddam hussein, sadie sink, salma hayek,
salvador dali, sam altman, sam darnold, sam fender, sam houston, sam kerr, sam smith, samuel adams, samuel beckett,
samuel jackson, samuel morse, sandra bullock, sandra cisneros, sandra day oconnor, santa claus, saquon barkley,
sara lee, sarah connor, sarah maas, sasuke uchiha, saul goodman, scarlett johansson, scarlett ohara, scottie pippen,
scottie scheffler, scout finch, sean mcloughlin, sebastian vettel, selena gomez, selena quintanilla, serena williams,
sergio ramos, severus snape, sha carri richardson, shai gilgeous alexander, shakira mebarak, shania twain,
shaquille oneal, sharon creech, sharon draper, shaun white, shawn johnson, shawn mendes, shedeur sanders,
sherlock holmes, sherman alexie, shohei ohtani, sidney prescott, sigmund freud, simon bolivar, simon cowell,
simon pegg, simon spier, simone biles, simone de beauvoir, sirius black, sitting bull, skylar diggins, snoop dogg,
sofia kenin, sojourner truth, sonia sotomayor, sophia smith, sophie hatter, sor juana, soren kierkegaard, spike lee,
sponge bob, squidward tentacles, stan lee, stanley kowalski, stanley yelnats, starr carter, stefon diggs,
steph curry, stephen colbert, stephen crane, stephen curry, stephen hawking, stephen king, stephenie meyer,
stephon castle, steve austin, steve harrington, steve harvey, steve irwin, steve jobs, steve kerr, steve nash,
steve rogers, steven spielberg, steven universe, stevie nicks, stevie wonder, sue bird, summer dawson, sun tzu,
suni lee, susan b anthony, susan pevensie, suzanne collins, sydney mclaughlin, sydney sweeney, sylvester stallone,
sylvia plath, sza rowe, ta nehisi coates, tara lipinski, tate mcrae, taylor fritz, taylor lautner, taylor swift,
ted bundy, ted cruz, ted lasso, teddy roosevelt, tennessee williams, thomas aquinas, thomas edison, thomas hardy,
thomas hobbes, thomas jefferson, thomas paine, thomas pynchon, thomas shelby, thomas tuchel, thor odinson,
thurgood marshall, tiger woods, tim burton, tim cook, tim duncan, tim howard, tim mcgraw, tim tebow, tim walz,
timothee chalamet, timothy chalamet, tina fey, tiny tim, tj watt, tobey maguire, toby maguire, tom brady,
tom buchanan, tom cruise, tom hanks, tom hardy, tom holland, tom joad, tom petty, tom robinson, tom sawyer,
tom waits, tom wingfield, tommy shelby, toni braxton, toni morrison, tony hawk, tony montana, tony soprano,
tony stark, tracy mcgrady, trae young, travis etienne, travis hunter, travis kelce, travis scott, trevor lawrence,
trevor noah, trevor phillips, trey hendrickson, trinity rodman, truman capote, tua tagovailoa, tupac amaru,
tupac shakur, ty cobb, ty lee, tyla seethal, tyler durden, tyler herro, tyler lockett, tyler perry,
tyler the creator, tyreek hill, tyrese haliburton, tyrese maxey, tyson fury, ulysses grant, upton sinclair,
ursula le guin, usain bolt, vasco da gama, venus williams, venustiano carranza, veronica roth, vicente fernandez,
victor frankenstein, victor hugo, victor wembanyama, vince carter, vince lombardi, vincent van gogh, vinicius jr,
vinicius junior, viola davis, viola desmond, viola swamp, virat kohli, virgil van dijk, virginia woolf,
vladimir guerrero, vladimir lenin, vladimir putin, von miller, walt disney, walt whitman, walter cronkite,
walter dean myers, walter payton, walter white, wayne gretzky, wayne rooney, web du bois, wednesday addams,
wendys burger, weston mckennie, whitney houston, whitney lauren, whoopi goldberg, wilbur wright, will byers,
will ferrell, will smith, william blake, william bradford, william faulkner, william golding, william harrison,
william mckinley, william penn, william saliba, william shakespeare, william sherman, william taft, william wallace,
william wordsworth, willie nelson, willow smith, willy loman, willy wonka, wilma rudolph, wilt chamberlain,
winnie the pooh, winston churchill, winston smith, wolfgang amadeus mozart, wolfgang mozart, woodrow wilson,
woody allen, woody guthrie, xabi alonso, yao ming, yo yo ma, zac efron, zach bryan, zach edey, zach lavine,
zinedine zidane, zion williamson, zoe kravitz, zoe saldana, zora neale hurston
"""
"""Whole names, as people write them; only the folded form counts."""

_SINGLE = words(
    """
    swift beyonce drake kanye ye rihanna bieber eilish rodrigo bts jungkook zendaya kardashian kardashians sheeran
    adele eminem kendrick weeknd sza shakira selena madonna prince elvis sinatra tupac biggie jayz dababy ksi mrbeast
    beast ishowspeed speed kai pewdiepie markiplier dream ninja rosalia maluma feid anuel lebron curry kobe shaq messi
    ronaldo mahomes brady serena biles ohtani mbappe neymar haaland bellingham salah pele maradona beckham zlatan
    kaepernick gronk kelce lamar burrow tua purdy jokic giannis luka wemby wembanyama durant kd westbrook harden kawhi
    embiid tatum steph kyrie zion iverson jordan pippen rodman barkley federer nadal djokovic alcaraz verstappen tyson
    ali mcgregor mayweather tiger phelps bolt ledecky gretzky ovechkin lincoln obama biden trump kennedy jfk fdr lbj
    roosevelt jefferson hamilton franklin washington madison mlk tubman douglass chavez gandhi mandela churchill
    hitler stalin lenin mussolini mao putin zelensky napoleon caesar cleopatra columbus magellan cortes pizarro
    bolivar zapata guevara castro reagan nixon clinton bush desantis kamala pence aoc lafayette burr jesus buddha
    muhammad moses socrates plato aristotle kant nietzsche descartes marx freud jung pavlov shakespeare hemingway
    dickinson dickens twain poe austen orwell thoreau emerson whitman frost angelou hughes fitzgerald steinbeck
    salinger bradbury tolkien rowling homer virgil sophocles chaucer milton keats byron wordsworth shelley bronte
    woolf kafka tolstoy dostoevsky chekhov ibsen hawthorne melville faulkner morrison achebe neruda lorca cervantes
    borges marquez seuss riordan hosseini wiesel golding huxley atwood vonnegut plath einstein newton curie darwin
    galileo tesla edison turing hawking lovelace copernicus kepler mendel pasteur bohr rutherford faraday maxwell
    planck schrodinger heisenberg oppenheimer feynman sagan pythagoras euclid archimedes euler gauss fibonacci pascal
    fermat riemann mozart beethoven bach chopin vivaldi brahms tchaikovsky handel haydn picasso kahlo frida dali monet
    michelangelo raphael donatello rembrandt warhol basquiat hamlet macbeth macduff banquo romeo juliet mercutio
    tybalt benvolio ophelia laertes horatio polonius claudius othello iago desdemona brutus gatsby nick daisy myrtle
    scout jem atticus boo ponyboy sodapop darry dally lennie simba mufasa elsa olaf moana nemo dory shrek spiderman
    batman superman ironman thanos thor hulk loki deadpool wolverine venom joker pikachu pokemon mario luigi zelda
    sonic kirby yoshi link goku naruto sasuke luffy zoro gojo sukuna vader yoda anakin obiwan voldemort dumbledore
    hermione snape hagrid dobby gandalf frodo bilbo sauron aragorn legolas katniss peeta odysseus achilles hercules
    zeus athena medusa poseidon beowulf gilgamesh grendel frankenstein dracula sherlock gollum santa scrooge grinch
    barbie spongebob patrick squidward garfield snoopy scooby homelander musk elon bezos zuckerberg zuck oprah ellen
    rogan siri alexa cortana chatgpt gemini claude copilot
    """
)
"""Names that need no second one. Pupils are called like some of them: the roster goes first."""

_WORD = re.compile(r"[^\W\d_]+")


def _listed(names: str) -> frozenset[str]:
    return frozenset(" ".join(name.replace("-", " ").split()) for name in names.replace("\n", " ").split(","))


FIGURES = _listed(_NAMED)
"""Whole names of public figures and characters: folded words with one space between."""
SINGLE = _SINGLE
"""What they are called by a single word."""
_STARTS = frozenset(name.split(" ", 1)[0] for name in FIGURES)
_LONGEST = max(name.count(" ") for name in FIGURES) + 1


def figure(tokens: Sequence[str], first: int) -> int:
    """How many of the folded words from `first` on are the whole name of a public figure; 0 for none."""
    if tokens[first] not in _STARTS:
        return 0
    for length in range(min(_LONGEST, len(tokens) - first), 1, -1):
        if " ".join(tokens[first : first + length]) in FIGURES:
            return length
    return 0


_BORNE = words("drake jordan kobe serena lincoln franklin jefferson hamilton homer darwin jesus rihanna elvis")
"""Known by one word, and borne by pupils too: where only a birth date is at stake, the star goes first."""
_STARS = (SINGLE - GIVEN) | _BORNE


class _NotAPupil:
    """Searches like a pattern, at the cost of a look-up a word."""

    def search(self, low: str) -> bool:
        """Whether a text in lower case speaks of somebody or something whose birth date is no secret."""
        tokens = _WORD.findall(low)
        return not (_THINGS.isdisjoint(tokens) and _STARS.isdisjoint(tokens)) or any(
            figure(tokens, first) for first in range(len(tokens) - 1)
        )


NOT_A_PUPIL = _NotAPupil()
"""Found just before a birth word, in text of lower case."""

TWO_NAMES = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+)(?:'s|s')?\s+$")
"""A first and last name right before a birth word, in text as it was typed."""
