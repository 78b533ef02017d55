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
aaron burr, abigail williams, abraham lincoln, ada lovelace, ada wong, adam sandler, adam smith, adele adkins,
adolf hitler, agatha christie, aitana bonmati, al capone, alan turing, albert camus, albert einstein,
albus dumbledore, aldous huxley, alex morgan, alex ovechkin, alexander fleming, alexander graham bell,
alexander hamilton, alexander hamiton, alexander the great, alexandria ocasio-cortez, alexia putellas, alexia putmas,
alice munro, alice walker, allen iverson, allyson felix, alyssa naeher, amanda gorman, amelia earhart,
amerigo vespucci, amir hassan, amy santiago, amy tan, andres iniesta, andrew carnegie, andrew jackson,
andrew johnson, andrew tate, andrew yang, andy dwyer, andy warhol, angel reese, angela davis, angelica schuyler,
angelina jolie, ann frank, anna karenina, annabeth chase, anne bronte, anne frank, anne of green gables, ansel adams,
anthony davis, anthony edwards, antoine griezmann, anton chekhov, antonio vivaldi, april ludgate, ariana grande,
arne slot, arthur ashe, arthur conan doyle, arthur curry, arthur dimmesdale, arthur miller, arthur morgan,
arya stark, ash ketchum, atticus finch, audrey hepburn, auggie pullman, august pullman, augustus caesar,
augustus waters, ayn rand, babe ruth, bad bunny, bam adebayo, barack obama, barbie doll, barry allen, barry bonds,
bart simpson, bayard rustin, becky thatcher, bella swan, belle gunness, ben affleck, ben franklin, ben shapiro,
benedict arnold, benedict cumberbatch, benito juarez, benito mussolini, benjamin franklin, benjamin netanyahu,
bernie sanders, bertrand russell, betsy ross, betty white, bigger thomas, bill belichick, bill clinton, bill gates,
bill nye, bill russell, billie eilish, billie holiday, billie jean king, billy joel, blanche dubois, bob dylan,
bob ewell, bob marley, bob ross, bobby fischer, boo radley, booker t washington, boris johnson, brad pitt,
bram stoker, brandon ingram, breonna taylor, britney spears, brittney griner, brock purdy, bronny james,
bruce banner, bruce lee, bruce springsteen, bruce wayne, bruno fernandes, bruno mars, bryce harper, bryce young,
bugs bunny, cade cunningham, caitlin clark, caleb williams, calvin coolidge, calvin klein, canelo alvarez, cardi b,
carl johnson, carl jung, carl sagan, carli lloyd, carlos alcaraz, carlos santana, carlos vela, carmelo anthony,
carol danvers, carrie underwood, cassius clay, catherine the great, celia cruz, cesar chavez, chandler bing,
channing tatum, chappell roan, charles babbage, charles barkley, charles darwin, charles dickens, charles leclerc,
charles lindbergh, charles schulz, charlie brown, charlie chaplin, charlie kirk, charlie puth, charlotte bronte,
che guevara, chef curry, chet holmgren, chinua achebe, chris brown, chris evans, chris hemsworth, chris paul,
chris pratt, chris rock, christian bale, christian mccaffrey, christian pulisic, christopher columbus,
christopher nolan, chuck norris, clara barton, clarisse mcclellan, clark kent, claude monet, clay jensen,
coco chanel, coco gauff, coleman hawkins, colin kaepernick, colin powell, conor mcgregor, cooper flagg, cooper kupp,
coretta scott king, cristiano ronaldo, cynthia cooper, daddy yankee, daisy buchanan, dak prescott, damian lillard,
dan brown, daniel radcliffe, dante alighieri, darth vader, dave chappelle, david attenborough, david beckham,
david bowie, david copperfield, david goggins, davy crockett, dean winchester, deion sanders, demi lovato,
denzel washington, derek jeter, derrick henry, derrick rose, devin booker, diana prince, diana ross, dick grayson,
diego luna, diego maradona, diego rivera, doja cat, dolly parton, dolores huerta, donald duck, donald trump,
donovan mitchell, dora explorer, dora marquez, dorian gray, doris lessing, dorothy gale, douglas adams, dr seuss,
draco malfoy, drake maye, draymond green, drew brees, dua lipa, duke ellington, dustin henderson, dwayne johnson,
dwayne wade, dwight eisenhower, dwight schrute, dwyane wade, dylan thomas, ebenezer scrooge, ed sheeran,
eddie munson, eddie murphy, edgar allan poe, edgar allen poe, edith wharton, edward cullen, edward rochester,
edward snowden, effie trinket, eleanor roosevelt, eli manning, elie wiesel, eliza hamilton, eliza schuyler,
elizabeth bennet, elizabeth cady stanton, elizabeth proctor, elizabeth taylor, elizabeth warren, ella fitzgerald,
ellen degeneres, ellie williams, elon musk, elton john, elvis presley, emiliano zapata, emily bronte,
emily dickinson, emma raducanu, emma stone, emma swan, emma watson, emma woodhouse, emmett till, enzo ferrari,
eren jaeger, eren yeager, erling haaland, ernest hemingway, ernest rutherford, esperanza cordero, ethan frome,
ethan hunt, evan buckley, evan hansen, evan mobley, ezra pound, fannie lou hamer, ferdinand magellan, fidel castro,
finn wolfhard, florence nightingale, florence pugh, forrest gump, francis bacon, francis drake, francis scott key,
francisco pizarro, frank lloyd wright, frank ocean, frank sheeran, frank sinatra, franklin pierce,
franklin roosevelt, franz ferdinand, franz kafka, franz schubert, fred rogers, fred weasley, freddie mercury,
frederick douglass, frida kahlo, friedrich nietzsche, gabriel garcia marquez, gabriel jesus, gabriela mistral,
gale hawthorne, galileo galilei, garry kasparov, gaten matarazzo, gavin newsom, genghis khan, geoffrey chaucer,
george bush, george carlin, george clooney, george custer, george floyd, george lucas, george milton, george orwell,
george russell, george washington, george washington carver, george weasley, george wilson, georgia okeeffe,
gianna bryant, giannis antetokounmpo, ginny weasley, gloria estefan, gordon ramsay, grace hopper, grace kelly,
gracie abrams, greta thunberg, guillermo ochoa, gustav mahler, guy fieri, guy montag, gwen stacy, gwendolyn brooks,
hailey bieber, hal jordan, hannah baker, hannah montana, hans christian andersen, harley quinn, harper lee,
harriet beecher stowe, harriet tubman, harrison ford, harry houdini, harry kane, harry potter, harry styles,
harry truman, harvey milk, hazel grace lancaster, helen keller, henri matisse, henry cavill, henry clay,
henry david thoreau, henry fleming, henry ford, henry kissinger, henry thoreau, henry viii, herbert hoover,
herman melville, hermione granger, hernan cortes, hester prynne, hillary clinton, hirving lozano, ho chi minh,
holden caulfield, homer simpson, huck finn, huckleberry finn, hunter biden, hunter schafer, ice spice, ichabod crane,
ida b wells, ida wells, igor stravinsky, imane khelif, immanuel kant, indiana jones, isaac asimov, isaac newton,
isabel allende, ivan pavlov, ivan the terrible, j balvin, ja morant, jack black, jack daniels, jack dawson,
jack grealish, jack harlow, jack kerouac, jack london, jack merridew, jack ryan, jack sparrow, jack will,
jackie chan, jackie robinson, jackson pollock, jacob black, jacob marley, jaime lannister, jake paul, jake peralta,
jalen brunson, jalen green, jalen hurts, jamal murray, james baldwin, james bond, james brown, james cameron,
james charles, james harden, james joyce, james madison, james monroe, james naismith, james watson, james watt,
jamie foxx, jamie tartt, jane addams, jane austen, jane bennet, jane eyre, jane fonda, jane goodall, jane seymour,
janet jackson, janie crawford, jannik sinner, jason derulo, jason kelce, jason statham, jason tatum, jason todd,
jason voorhees, jaxson dart, jay gatsby, jayden daniels, jaylen brown, jayson tatum, jean louise finch, jean piaget,
jean valjean, jeff bezos, jefferson davis, jem finch, jenna ortega, jennifer aniston, jennifer lawrence,
jennifer lopez, jeremy allen white, jerry rice, jerry seinfeld, jesse jackson, jesse owens, jesse pinkman,
jesus christ, jim beam, jim carrey, jim crow, jim halpert, jim hopper, jim thorpe, jimi hendrix, jimmy butler,
jimmy carter, jimmy fallon, jimmy kimmel, jk rowling, joan of arc, joan sebastian, joe biden, joe burrow,
joe montana, joe rogan, joel embiid, joel miller, joey tribbiani, johannes brahms, johannes gutenberg,
johannes kepler, john adams, john brown, john calvin, john cena, john coltrane, john dewey, john f kennedy,
john green, john hale, john hancock, john keats, john kennedy, john laurens, john lennon, john lewis, john locke,
john maynard keynes, john milton, john muir, john proctor, john quincy adams, john rockefeller, john smith,
john steinbeck, john stuart mill, john wayne, john wick, john wilkes booth, john wooden, johnny appleseed,
johnny bravo, johnny cade, johnny cash, johnny depp, johnny manziel, johnny tremain, jojo siwa, jonas giver,
jonas salk, jonathan edwards, jonathan swift, jordan baker, jordan love, jordan peele, jordan peterson, jordan poole,
jordan spieth, jorge luis borges, jose altuve, jose marti, jose mourinho, jose rizal, joseph conrad, joseph pulitzer,
joseph smith, joseph stalin, josh allen, josh giddey, josh hart, jrr tolkien, juan gabriel, juan soto,
jude bellingham, judy blume, jules verne, juli briskman, julia alvarez, julia child, julia roberts, julian albans,
julian alvarez, julio cesar chavez, julius caesar, julius randle, junior spirit, justin bieber, justin fields,
justin herbert, justin jefferson, justin timberlake, justin trudeau, kai cenat, kamala harris, kanye west,
karl anthony towns, karl malone, karl marx, karol g, kate chopin, kate middleton, katherine johnson, katie ledecky,
katniss everdeen, katy perry, kawhi leonard, keanu reeves, kelly clarkson, kelly kapoor, kendall jenner,
kendrick lamar, kevin de bruyne, kevin durant, kevin garnett, kevin hart, khaby lame, khaled hosseini, kim jong un,
kim kardashian, king arthur, king george, klay thompson, kobe bryant, kris jenner, kurt cobain, kurt vonnegut,
kyle kuzma, kylian mbappe, kylie jenner, kyrie irving, kyrsten sinema, lady gaga, lady macbeth, lamar jackson,
lamelo ball, lamine yamal, lana del rey, langston hughes, lara croft, larry bird, laura wingfield, lauren james,
laurence olivier, lebron james, lemony snicket, lennie small, leo tolstoy, leon kennedy, leon trotsky,
leonardo da vinci, leonardo dicaprio, leslie knope, levi ackerman, lewis and clark, lewis capaldi, lewis carroll,
lewis hamilton, lex luthor, light yagami, lil baby, lil nas x, lil uzi, lil wayne, lin manuel miranda,
linus torvalds, lionel messi, lisa simpson, livvy dunne, lizzie borden, lizzy mcalpine, lois lane, lois lowry,
lonzo ball, lord farquaad, lord voldemort, lorelai gilmore, lorraine hansberry, louis armstrong, louis braille,
louis pasteur, louis xiv, louisa may alcott, lucas sinclair, ludwig van beethoven, luis enrique, luis fonsi,
luis suarez, luka doncic, luka modric, luke combs, luke littler, luke skywalker, luna lovegood, lyndon johnson,
mac jones, mac miller, madam cj walker, madeleine albright, magic johnson, magnus carlsen, malala yousafzai,
malcolm x, mallory swanson, mao zedong, marco polo, marcus aurelius, marcus garvey, marcus rashford, margaret atwood,
margaret thatcher, margot robbie, maria montessori, mariah carey, marie antoinette, marie curie, marilyn monroe,
mario kart, mark antony, mark cuban, mark hamill, mark rober, mark shuttleworth, mark twain, mark wahlberg,
mark zuckerberg, mark zuckerburg, marshall mathers, martha stewart, martha washington, martin luther,
martin luther king, martin odegaard, martin scorsese, marvin gaye, mary cassatt, mary jane, mary poppins,
mary shelley, mary todd lincoln, mary watson, mary wollstonecraft, matt damon, matthew mcconaughey, matthew stafford,
max mayfield, max verstappen, maya angelou, mayella ewell, megan fox, megan rapinoe, megan thee stallion,
meghan markle, melania trump, meryl streep, mia hamm, michael b jordan, michael faraday, michael jackson,
michael jordan, michael myers, michael phelps, michael scott, michelle obama, michelle yeoh, mickey mantle,
mickey mouse, miguel cervantes, miguel de cervantes, miguel hidalgo, mikaela shiffrin, mikasa ackerman, mike pence,
mike trout, mike tyson, mike wheeler, miles davis, miles morales, miles prower, miley cyrus, millard fillmore,
millie bobby brown, millie brown, miss havisham, mitch mcconnell, mitt romney, mo salah, mohamed salah,
mohandas gandhi, monica geller, monkey luffy, mookie betts, morgan freeman, morgan wallen, mother teresa, mr darcy,
muhammad ali, myles garrett, myrtle wilson, nancy wheeler, naomi osaka, napoleon bonaparte, naruto uzumaki,
natasha romanoff, nathan drake, nathan hale, nathaniel hawthorne, neil armstrong, neil degrasse tyson, nelly korda,
nelson mandela, neville longbottom, neymar jr, niccolo machiavelli, nick cannon, nick carraway, nick chubb,
nick jonas, nick saban, nicki minaj, nicolas cage, nicolaus copernicus, niels bohr, nikki giovanni, nikki haley,
nikola jokic, nikola tesla, nikolai gogol, noah kahan, noah lyles, noah schnapp, noah webster, noam chomsky,
norman rockwell, novak djokovic, octavia butler, octavio paz, odell beckham, oliver cromwell, oliver queen,
oliver tree, oliver twist, oliver wendell holmes, olivia rodrigo, oprah winfrey, orville wright, oscar wilde,
otto von bismarck, owen wilson, pablo escobar, pablo neruda, pablo picasso, paddy mahomes, paige bueckers,
pam beesly, pancho villa, paris hilton, patrick beverley, patrick henry, patrick mahomes, patrick star,
patrick stewart, paul bunyan, paul george, paul mccartney, paul pierce, paul revere, paul rudd, paul skenes,
paul walker, paulo coelho, pedro pascal, peeta mellark, pep guardiola, percy jackson, percy shelley, percy weasley,
peso pluma, pete davidson, peter griffin, peter pan, peter parker, peter the great, peyton manning, phil foden,
philip pullman, phillis wheatley, phoebe buffay, pico de gallo, piers morgan, pip pirrip, pol pot, ponce de leon,
ponyboy curtis, pope francis, post malone, princess diana, queen elizabeth, queen victoria, rachel carson,
rachel green, rafael nadal, raheem sterling, ralph ellison, ralph lauren, ralph nader, ralph waldo emerson,
raphael varane, ray allen, ray bradbury, ray charles, reese witherspoon, regina george, regina mills, rene descartes,
rhett butler, richard feynman, richard nixon, richard stallman, richard wright, rick astley, rick riordan,
rick sanchez, ricky martin, ricky ricardo, rip van winkle, rita moreno, rj barrett, roald dahl, rob gronkowski,
rob lowe, robert burns, robert de niro, robert downey jr, robert frost, robert griffin, robert hooke, robert kennedy,
robert lee, robert lewandowski, robert louis stevenson, robert oppenheimer, robert pattinson, roberto clemente,
robin hood, robin williams, roger chillingworth, roger federer, roger goodell, roger sherman, romeo montague,
ron desantis, ron swanson, ron weasley, ronald mcdonald, ronald reagan, rory gilmore, rory mcilroy, rosa diaz,
rosa parks, rosalind franklin, ross geller, roy kent, ruben dario, rudy gobert, rudyard kipling, russell westbrook,
russell wilson, ruth bader ginsburg, rutherford hayes, ryan day, ryan gosling, ryan reynolds, sabrina carpenter,
sabrina ionescu, sacagawea charbonneau, saddam hussein, sadie sink, salvador dali, sam altman, sam darnold,
sam fender, sam houston, sam kerr, sam smith, samuel adams, samuel beckett, samuel jackson, samuel morse,
sandra bullock, sandra cisneros, sandra day oconnor, santa claus, saquon barkley, sara lee, sasuke uchiha,
saul goodman, scarlett johansson, scarlett ohara, scottie pippen, scottie scheffler, scout finch, selena gomez,
selena quintanilla, serena williams, sergio ramos, severus snape, shai gilgeous alexander, shakira mebarak,
shaquille oneal, shaun white, shawn mendes, shedeur sanders, sherlock holmes, sherman alexie, shohei ohtani,
sigmund freud, simon bolivar, simon cowell, simon spier, simone biles, simone de beauvoir, sirius black,
sitting bull, skylar diggins, snoop dogg, sojourner truth, sonia sotomayor, sophia smith, sor juana,
soren kierkegaard, spike lee, sponge bob, squidward tentacles, stan lee, stanley kowalski, stanley yelnats,
starr carter, steph curry, stephen colbert, stephen crane, stephen curry, stephen hawking, stephen king,
stephon castle, steve austin, steve harrington, steve harvey, steve irwin, steve jobs, steve kerr, steve nash,
steve rogers, steven spielberg, steven universe, stevie nicks, stevie wonder, sue bird, summer dawson, sun tzu,
susan b anthony, suzanne collins, sydney sweeney, sylvester stallone, sylvia plath, sza rowe, ta nehisi coates,
tate mcrae, taylor lautner, taylor swift, ted bundy, ted cruz, ted lasso, teddy roosevelt, tennessee williams,
thomas aquinas, thomas edison, thomas hardy, thomas hobbes, thomas jefferson, thomas paine, thomas pynchon,
thomas shelby, thomas tuchel, thor odinson, thurgood marshall, tiger woods, tim burton, tim cook, tim duncan,
tim tebow, tim walz, timothee chalamet, tiny tim, tj watt, tobey maguire, toby maguire, tom brady, tom buchanan,
tom cruise, tom hanks, tom hardy, tom holland, tom joad, tom robinson, tom sawyer, tom wingfield, tommy shelby,
toni morrison, tony hawk, tony montana, tony soprano, tony stark, trae young, travis hunter, travis kelce,
travis scott, trevor lawrence, trevor noah, trevor phillips, trey hendrickson, trinity rodman, truman capote,
tua tagovailoa, tupac amaru, tupac shakur, ty cobb, ty lee, tyla seethal, tyler durden, tyler perry,
tyler the creator, tyreek hill, tyrese haliburton, tyrese maxey, tyson fury, ulysses grant, upton sinclair,
ursula le guin, usain bolt, vasco da gama, venus williams, vicente fernandez, victor frankenstein, victor hugo,
victor wembanyama, vince lombardi, vincent van gogh, vinicius jr, vinicius junior, viola davis, viola desmond,
virat kohli, virgil van dijk, virginia woolf, vladimir guerrero, vladimir lenin, vladimir putin, walt disney,
walt whitman, walter cronkite, walter white, wayne gretzky, wayne rooney, web du bois, wednesday addams,
wendys burger, whitney houston, wilbur wright, will byers, will ferrell, will smith, william blake, william bradford,
william faulkner, william golding, william harrison, william mckinley, william penn, william saliba,
william shakespeare, william sherman, william taft, william wallace, william wordsworth, willy loman, willy wonka,
wilma rudolph, wilt chamberlain, winnie the pooh, winston churchill, winston smith, wolfgang amadeus mozart,
wolfgang mozart, woodrow wilson, woody allen, woody guthrie, xabi alonso, yao ming, yo yo ma, zac efron, zach bryan,
zach edey, zach lavine, zinedine zidane, zion williamson, zora neale hurston
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
