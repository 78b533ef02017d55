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
aaron burr, aaron copland, aaron donald, aaron gordon, aaron judge, aaron rodgers, abby wambach, abigail williams,
abraham lincoln, ada lovelace, ada wong, adam driver, adam rippon, adam sandler, adam smith, addison rae,
adele adkins, adin ross, adolf hitler, adonis creed, agatha christie, ahmaud arbery, aitana bonmati, al capone,
al gore, al pacino, alan shepard, alan turing, albert camus, albert einstein, albus dumbledore, aldous huxley,
alejandro fernandez, alex morgan, alex ovechkin, alexander fleming, alexander graham bell, alexander hamilton,
alexander hamiton, alexander the great, alexandria ocasio-cortez, alexia putellas, alexia putmas, alfonsina storni,
alfred hitchcock, alice munro, alice walker, alicia keys, alix earle, allen iverson, allyson felix, aloy sobeck,
aly raisman, alyssa naeher, amanda bynes, amanda gorman, amanda knox, amber heard, amelia earhart, amerigo vespucci,
amir hassan, amon ra, amy adams, amy coney barrett, amy poehler, amy santiago, amy tan, ana frank, ana gabriel,
andre agassi, andres iniesta, andrew carnegie, andrew cuomo, andrew garfield, andrew jackson, andrew johnson,
andrew tate, andrew wakefield, andrew yang, andy dwyer, andy murray, andy warhol, angel reese, angela aguilar,
angela davis, angelica schuyler, angelina jolie, angie thomas, ann frank, anna karenina, annabeth chase, anne bronte,
anne frank, anne hathaway, anne of green gables, ansel adams, anthony davis, anthony edwards, anthony fauci,
anthony richardson, antoine griezmann, anton chekhov, antonio vivaldi, anya taylor joy, apollo creed, april ludgate,
ariana grande, arne slot, arnold palmer, arthur ash, arthur ashe, arthur conan doyle, arthur curry,
arthur dimmesdale, arthur miller, arthur morgan, arya stark, ash ketchum, ashley olsen, atticus finch,
audrey hepburn, auggie pullman, august pullman, augustus caesar, augustus waters, austin butler, ayn rand,
ayrton senna, babe ruth, bad bunny, bad gyal, baker mayfield, bam adebayo, barack obama, barbara mcclintock,
barbie doll, barry allen, barry bonds, barry keoghan, bart simpson, bayard rustin, becky g, becky thatcher,
belinda peregrin, bella hadid, bella poarch, bella swan, belle gunness, ben affleck, ben franklin, ben howard,
ben roethlisberger, ben shapiro, ben stiller, benedict arnold, benedict cumberbatch, benito juarez, benito mussolini,
benjamin franklin, benjamin netanyahu, benny goodman, bernie sanders, bertrand russell, betsy ross, betty crocker,
betty white, beverly cleary, bigger thomas, bill belichick, bill clinton, bill gates, bill nye, bill russell,
billie eilish, billie holiday, billie jean king, billy joel, billy loomis, bizarrap blanco, blake shelton,
blanche dubois, bo nix, bob dylan, bob evans, bob ewell, bob marley, bob ross, bob saget, bobby fischer,
bobby shmurda, bonnie wright, boo radley, booker t washington, boris johnson, brad paisley, brad pitt, bram stoker,
brandon ingram, brandon lake, brandon sanderson, brent faiyaz, breonna taylor, brett kavanaugh, brian may,
brian robeson, bridget jones, britney spears, brittney griner, brock purdy, bronny james, bruce banner, bruce lee,
bruce springsteen, bruce wayne, bruno fernandes, bruno mars, bryce hall, bryce harper, bryce young,
bryson dechambeau, bryson tiller, bugs bunny, buzz aldrin, cade cunningham, cady heron, caeleb dressel,
caitlin clark, caleb williams, calvin coolidge, calvin klein, cam newton, camila cabello, canelo alvarez, cardi b,
carin leon, carl hiaasen, carl johnson, carl jung, carl lewis, carl sagan, carli lloyd, carlos alcaraz,
carlos fuentes, carlos sainz, carlos santana, carlos vela, carmelo anthony, carol danvers, carole baskin,
carrie bradshaw, carrie underwood, cary grant, casey anthony, cassius clay, cate blanchett, catherine the great,
ceedee lamb, celia cruz, cesar chavez, chandler bing, channing dungey, channing tatum, chappell roan,
charles babbage, charles barkley, charles darwin, charles dickens, charles leclerc, charles lindbergh,
charles manson, charles schulz, charles wallace, charli damelio, charlie brown, charlie chaplin, charlie kirk,
charlie parker, charlie puth, charlie xcx, charlize theron, charlotte bronte, chavela vargas, che guevara,
chef curry, chet holmgren, chinua achebe, chloe kim, chris brown, chris evans, chris hadfield, chris hemsworth,
chris pratt, chris redfield, chris rock, chris stapleton, chris tomlin, christa mcauliffe, christen press,
christian bale, christian mccaffrey, christian nodal, christian pulisic, christopher columbus, christopher nolan,
christopher paolini, christopher reeve, christopher walken, chuck norris, chuck schumer, cillian murphy,
cindy crawford, cj stroud, claire redfield, clairo cottrill, clara barton, clarence thomas, clarice starling,
clarisse mcclellan, clark gable, clark kent, claude monet, clay jensen, clint dempsey, cloud strife, coco chanel,
coco gauff, cole sprouse, coleman hawkins, colin firth, colin kaepernick, colin powell, colleen hoover, conan gray,
conor mcgregor, cooper flagg, cooper kupp, corbin bleu, coretta scott king, count basie, courteney cox,
cristiano ronaldo, cynthia cooper, daddy yankee, daisy buchanan, dak prescott, dakota fanning, dakota johnson,
dale earnhardt, damian lillard, danica patrick, daniel caesar, daniel ek, daniel kaluuya, daniel radcliffe,
daniel ricciardo, danna paola, danny devito, danny glover, danny phantom, dante alighieri, darth vader, dav pilkey,
davante adams, dave chappelle, dave grohl, dave matthews, david alfaro siqueiros, david attenborough, david beckham,
david bowie, david copperfield, david dobrik, david goggins, david schwimmer, david tennant, davy crockett,
dean winchester, deion sanders, demi lovato, denzel washington, derek chauvin, derek jeter, derrick henry,
derrick rose, derrick white, desmond bane, devin booker, diana prince, diana ross, dick cheney, dick grayson,
dick van dyke, diego luna, diego maradona, diego rivera, dirk nowitzki, dixie damelio, dizzy gillespie, dk metcalf,
dmitri mendeleev, doc brown, doja cat, dolly parton, dolores huerta, don toliver, donald duck, donald glover,
donald trump, donna karan, donovan mitchell, dora explorer, dora marquez, dorian gray, doris lessing, dorothy gale,
dorothy vaughan, douglas adams, dr seuss, draco malfoy, drake london, drake maye, draymond green, drew brees,
dua lipa, duke dennis, duke elington, duke ellington, duncan hines, dustin henderson, dwayne johnson, dwayne wade,
dwight eisenhower, dwight schrute, dwyane wade, dylan sprouse, dylan thomas, ebenezer scrooge, ed sheeran,
eddie munson, eddie murphy, eddie vedder, edgar allan poe, edgar allen poe, edith wharton, edmund pevensie,
edward cullen, edward jenner, edward rochester, edward snowden, effie trinket, eleanor roosevelt, elena kagan,
elena poniatowska, eli manning, elie wiesel, eliza hamilton, eliza schuyler, elizabeth bennet,
elizabeth cady stanton, elizabeth olsen, elizabeth proctor, elizabeth swann, elizabeth taylor, elizabeth warren,
ella baker, ella fitzgerald, elle fanning, elle woods, ellen degeneres, ellen ripley, ellie williams, elon musk,
elton john, elvis presley, emilia clarke, emilia mernes, emiliano zapata, emily blunt, emily bronte, emily dickinson,
emily in paris, emma chamberlain, emma navarro, emma raducanu, emma stone, emma swan, emma thompson, emma watson,
emma woodhouse, emmett till, enrique iglesias, enzo ferrari, eren jaeger, eren yeager, erling haaland,
ernest hemingway, ernest rutherford, erwin schrodinger, eslabon armado, esperanza cordero, ethan frome, ethan hunt,
ethan winters, eva peron, evan buckley, evan hansen, evan mobley, evan peters, evan spiegel, evanna lynch,
ezio auditore, ezra pound, fannie lou hamer, federico garcia lorca, felix kjellberg, ferdinand magellan,
fernando alonso, ferris bueller, fidel castro, finn wolfhard, florence griffith joyner, florence nightingale,
florence pugh, folarin balogun, forrest gump, forrest whitaker, frances tiafoe, francis bacon, francis crick,
francis drake, francis scott key, francisco madero, francisco pizarro, frank castle, frank lloyd wright, frank ocean,
frank sheeran, frank sinatra, frank zappa, franklin pierce, franklin roosevelt, franz ferdinand, franz kafka,
franz schubert, fred astaire, fred rogers, fred weasley, freddie mercury, freddy krueger, frederick douglass,
frida kahlo, friedrich nietzsche, fuerza regida, gabby douglas, gabby thomas, gabriel garcia marquez, gabriel jesus,
gabriela mistral, gale hawthorne, galileo galilei, garrett wilson, garry kasparov, garth brooks, gary paulsen,
gaten matarazzo, gavin newsom, gene hackman, gene kelly, genghis khan, geno smith, geoffrey chaucer, george bush,
george carlin, george clooney, george custer, george floyd, george foreman, george gershwin, george kittle,
george lucas, george mason, george mcgovern, george milton, george orwell, george russell, george washington,
george washington carver, george weasley, george zimmerman, georgia okeeffe, gerald ford, geralt rivia,
ghislaine maxwell, gianna bryant, giannis antetokounmpo, gigi hadid, ginny weasley, gio reyna, glen powell,
gloria estefan, gordon korman, gordon ramsay, grace hopper, grace kelly, grace murray hopper, gracie abrams,
gracie gold, gregor mendel, greta gerwig, greta thunberg, gretchen wieners, guillermo del toro, guillermo ochoa,
gustav mahler, gustavo adolfo becquer, guy fieri, guy montag, guy ritchie, gwen stacy, gwen stefani,
gwendolyn brooks, gypsy rose, hailey bieber, hal jordan, halle berry, hank williams, hannah baker, hannah montana,
hannibal lecter, hans christian andersen, harley quinn, harper lee, harriet beecher stowe, harriet spy,
harriet tubman, harrison ford, harrison wells, harry houdini, harry kane, harry potter, harry styles, harry truman,
harvey milk, hazel grace lancaster, heath ledger, helen keller, henri matisse, henry cavill, henry clay,
henry david thoreau, henry fleming, henry ford, henry kissinger, henry knox, henry thoreau, henry viii,
herbert hoover, herman melville, hermione granger, hernan cortes, hester prynne, hilary duff, hillary clinton,
hirving lozano, ho chi minh, holden caulfield, homer simpson, hope solo, horacio quiroga, howard schultz,
howl pendragon, huck finn, huckleberry finn, humphrey bogart, hunter biden, hunter schafer, ice spice, ichabod crane,
ida b wells, ida wells, igor stravinsky, imane khelif, immanuel kant, indiana jones, isaac asimov, isaac newton,
isabel allende, ivan cornejo, ivan pavlov, ivan the terrible, ivanka trump, j balvin, ja morant, jack antonoff,
jack black, jack daniels, jack dawson, jack dorsey, jack grealish, jack harlow, jack kerouac, jack london,
jack merridew, jack nicklaus, jack reacher, jack ruby, jack sparrow, jack torrance, jack will, jackie chan,
jackie gleason, jackie joyner kersee, jackie robinson, jackson pollock, jacob black, jacob elordi, jacob marley,
jacqueline woodson, jada smith, jaden smith, jaime lannister, jake gyllenhaal, jake paul, jake peralta,
jalen brunson, jalen green, jalen hurts, jamal murray, jamarr chase, james baldwin, james bond, james cameron,
james charles, james clerk maxwell, james comey, james dean, james earl ray, james gunn, james harden, james joyce,
james madison, james madison hemings, james monroe, james naismith, james wan, james watson, james watt, jamie foxx,
jamie oliver, jamie tartt, jane addams, jane austen, jane bennet, jane doe, jane eyre, jane fonda, jane goodall,
jane seymour, janelle monae, janet jackson, janie crawford, janis joplin, jannik sinner, jared goff, jared kushner,
jason aldean, jason bateman, jason bourne, jason derulo, jason kelce, jason momoa, jason reynolds, jason statham,
jason sudeikis, jason tatum, jason voorhees, jaxson dart, jay gatsby, jayden daniels, jaylen brown, jayson tatum,
jean louise finch, jean piaget, jean valjean, jeb bush, jeff bezos, jeff gordon, jeff kinney, jefferson davis,
jeffrey dahmer, jeffrey epstein, jem finch, jenna ortega, jenni rivera, jennifer aniston, jennifer check,
jennifer hudson, jennifer lawrence, jennifer lopez, jenny han, jensen huang, jeremy allen white, jerry rice,
jerry seinfeld, jerry spinelli, jerry west, jess aarons, jesse jackson, jesse owens, jesse pinkman, jessica alba,
jessica chastain, jessica pegula, jessica simpson, jesus christ, jill valentine, jim beam, jim carrey, jim crow,
jim halpert, jim hopper, jim morrison, jim thorpe, jimi hendrix, jimmy butler, jimmy carter, jimmy dean,
jimmy donaldson, jimmy fallon, jimmy kimmel, jimmy page, jimmy stewart, jin sakai, jk rowling, joan of arc,
joan sebastian, joaquin phoenix, jocelyn bell, joe biden, joe burrow, joe exotic, joe montana, joe rogan, joe schmo,
joel embiid, joey bosa, joey tribbiani, johannes brahms, johannes gutenberg, johannes kepler, john adams,
john bender, john bonham, john boyne, john c calhoun, john calvin, john cena, john coltrane, john connor,
john denver, john dewey, john doe, john f kennedy, john gacy, john glenn, john green, john grisham, john hale,
john hancock, john hughes, john jay, john keats, john kennedy, john kerry, john krasinski, john laurens, john legend,
john lennon, john lewis, john locke, john marston, john mayer, john maynard keynes, john mccain, john mcclane,
john milton, john muir, john philip sousa, john proctor, john quincy adams, john rockefeller, john smith,
john stamos, john steinbeck, john stuart mill, john travolta, john wayne, john wick, john wilkes booth, john wooden,
johnnie walker, johnny appleseed, johnny bravo, johnny cade, johnny cash, johnny depp, johnny manziel,
johnny tremain, jojo siwa, jon hamm, jon snow, jon stewart, jonah hill, jonas giver, jonas salk, jonathan edwards,
jonathan swift, jonbenet ramsey, jordan baker, jordan chiles, jordan love, jordan peele, jordan peterson,
jordan poole, jordan spieth, jorge luis borges, jose altuve, jose clemente orozco, jose de san martin, jose jose,
jose maria morelos, jose marti, jose mourinho, jose rizal, joseph conrad, joseph lister, joseph pulitzer,
joseph smith, joseph stalin, josh allen, josh giddey, josh hart, josh richards, joshua bassett, jrr tolkien,
juan gabriel, juan luis guerra, juan ramon jimenez, juan rulfo, juan soto, juana ines de la cruz, jude bellingham,
judy blume, judy garland, juice wrld, jules verne, juli briskman, julia alvarez, julia child, julia louis dreyfus,
julia roberts, julian albans, julian alvarez, julie andrews, julio cesar chavez, julio cortazar, julio iglesias,
julius caesar, julius randle, junior spirit, justin bieber, justin fields, justin herbert, justin jefferson,
justin timberlake, justin trudeau, kacey musgraves, kai cenat, kamala harris, kane brown, kanye west, karen hesse,
karl anthony towns, karl malone, karl marx, karol g, kat stratford, kate chopin, kate hudson, kate middleton,
kate spade, kate winslet, katherine johnson, katherine paterson, katie ledecky, katniss everdeen, katy perry,
kawhi leonard, keanu reeves, keira knightley, keith richards, keith urban, kelly clarkson, kelly kapoor, ken carson,
kendall jenner, kendall roy, kendrick lamar, kenneth cole, ketanji brown jackson, kevin bacon, kevin costner,
kevin de bruyne, kevin durant, kevin feige, kevin garnett, kevin hart, kevin mccallister, kevin spacey,
kevin systrom, khaby lame, khaled hosseini, kim jong un, kim kardashian, kim possible, king arthur, king george,
kirk cousins, kirk franklin, kit harington, klay thompson, kobe bryant, kris jenner, kristen bell, kristen stewart,
kristen wiig, kurt cobain, kurt vonnegut, kwame alexander, kyle kuzma, kyle reese, kyle rittenhouse, kylian mbappe,
kylie jenner, kyrie irving, kyrsten sinema, lacey peterson, lady gaga, lady macbeth, lamar jackson, lamelo ball,
lamine yamal, lana del rey, lando norris, landon donovan, langston hughes, lara croft, larry bird, larry page,
laura esquivel, laura wingfield, lauren daigle, lauren james, laurence olivier, laurie halse anderson, laurie strode,
lebron james, lecrae moore, lee harvey oswald, lemony snicket, lennie small, leo tolstoy, leon kennedy, leon trotsky,
leonard bernstein, leonardo da vinci, leonardo dicaprio, leslie burke, leslie knope, levi ackerman, levi strauss,
lewis and clark, lewis capaldi, lewis carroll, lewis hamilton, lex luthor, light yagami, lil baby, lil durk,
lil nas x, lil uzi, lil wayne, lil yachty, lin manuel miranda, lindsay lohan, lindsey horan, lindsey vonn,
linus pauling, linus torvalds, lionel messi, lisa kudrow, lisa simpson, livvy dunne, lizzie borden, lizzy mcalpine,
logan paul, lois lane, lois lowry, lonzo ball, lord farquaad, lord voldemort, lorelai gilmore, lorraine hansberry,
louis armstrong, louis braille, louis pasteur, louis sachar, louis vuitton, louis xiv, louisa may alcott,
lucas sinclair, lucero hogaza, lucy dacus, lucy liu, lucy pevensie, ludwig van beethoven, luigi mangione,
luis enrique, luis fonsi, luis miguel, luis suarez, luka doncic, luka modric, luke bryan, luke combs, luke littler,
luke skywalker, luna lovegood, lynda mullaly hunt, lyndon b johnson, lyndon johnson, mac demarco, mac jones,
mac miller, madam cj walker, madeleine albright, madeleine lengle, madeleine mccann, mae jemison, maggie rogers,
magic johnson, magnus carlsen, maisie williams, malala yousafzai, malcolm x, mallory swanson, manu ginobili,
mao zedong, marc anthony, marc jacobs, marco antonio solis, marco polo, marco rubio, marcus aurelius, marcus fenix,
marcus garvey, marcus rashford, marcus smart, margaret atwood, margaret thatcher, margot robbie, maria becerra,
maria montessori, mariah carey, marie antoinette, marie curie, marie kondo, marilyn monroe, mario kart, mario moreno,
mario vargas llosa, mark andrews, mark antony, mark cuban, mark fischbach, mark hamill, mark rober,
mark shuttleworth, mark twain, mark wahlberg, mark zuckerberg, mark zuckerburg, marlon brando, marshall mathers,
martha graham, martha stewart, martha washington, martin luther, martin luther king, martin odegaard,
martin scorsese, marty mcfly, marvin gaye, mary cassatt, mary kate olsen, mary poppins, mary shelley,
mary todd lincoln, mary watson, mary wollstonecraft, matilda wormwood, matt damon, matt leblanc, matthew mcconaughey,
matthew perry, matthew stafford, max caulfield, max mayfield, max planck, max verstappen, maya angelou,
mayella ewell, meg murry, megan fox, megan rapinoe, megan thee stallion, meghan markle, melania trump, meryl streep,
mia hamm, michael b jordan, michael cera, michael faraday, michael jackson, michael jordan, michael kors,
michael myers, michael phelps, michael schumacher, michael scott, michelle kwan, michelle obama, michelle yeoh,
mick jagger, mick schumacher, mickey mantle, mickey mouse, miguel angel asturias, miguel cervantes,
miguel de cervantes, miguel de unamuno, miguel hidalgo, mikaela shiffrin, mikasa ackerman, mike evans, mike pence,
mike trout, mike tyson, mike wheeler, miles davis, miles morales, miles prower, miley cyrus, millard fillmore,
millie bobby brown, millie brown, miranda lambert, miss havisham, missy franklin, mitch mcconnell, mitt romney,
mo salah, mohamed salah, mohandas gandhi, monica geller, monkey luffy, mookie betts, morgan freeman, morgan wallen,
mother teresa, mr darcy, muhammad ali, myles garrett, nancy drew, nancy pelosi, nancy wheeler, naomi campbell,
naomi osaka, napoleon bonaparte, naruto uzumaki, nastia liukin, nat king cole, natalee holloway, natalie babbitt,
natalie portman, natanael cano, natasha romanoff, nathan chen, nathan drake, nathan hale, nathan prescott,
nathaniel hawthorne, nathy peluso, natti natasha, nba youngboy, neil armstrong, neil degrasse tyson, neil gaiman,
neil gorsuch, nelly korda, nelson mandela, neo anderson, neville longbottom, neymar jr, niccolo machiavelli,
nick bosa, nick cannon, nick carraway, nick chubb, nick foles, nick jonas, nick saban, nicki minaj, nicki nicole,
nicolas cage, nicolaus copernicus, nicole kidman, niels bohr, nikki giovanni, nikki haley, nikola jokic,
nikola tesla, nikolai gogol, noah beck, noah kahan, noah lyles, noah schnapp, noah webster, noam chomsky,
norman bates, norman rockwell, novak djokovic, octavia butler, octavio paz, odell beckham, oj simpson,
oliver cromwell, oliver queen, oliver tree, oliver twist, oliver wendell holmes, olivia colman, olivia dean,
olivia newton john, olivia rodrigo, olivia wilde, oprah winfrey, orson welles, orville wright, oscar mayer,
oscar piastri, oscar wilde, otto von bismarck, owen wilson, ozzy osbourne, pablo escobar, pablo neruda,
pablo picasso, paddy mahomes, paige bueckers, pam beesly, pancho villa, paris hilton, patrick beverley,
patrick henry, patrick mahome, patrick mahomes, patrick star, patrick stewart, pau gasol, paul bunyan, paul george,
paul hamm, paul mccartney, paul newman, paul pierce, paul revere, paul rudd, paul skenes, paul walker, paulina rubio,
paulo coelho, paulo londra, pedro almodovar, pedro pascal, peeta mellark, pep guardiola, pepe aguilar, percy jackson,
percy shelley, percy weasley, peso pluma, pete davidson, pete sampras, peter dinklage, peter gabriel, peter griffin,
peter jackson, peter pan, peter parker, peter pevensie, peter the great, peter thiel, peyton manning, phil collins,
phil foden, phil mickelson, philip pullman, philip rivers, phillis wheatley, phoebe bridgers, phoebe buffay,
pico de gallo, piers morgan, pip pirrip, playboi carti, pol pot, ponce de leon, ponyboy curtis, pope francis,
porfirio diaz, post malone, prince royce, princess diana, queen elizabeth, queen victoria, quentin tarantino,
rachael ray, rachel carson, rachel green, rachel mcadams, rachel weisz, rafa marquez, rafael nadal, raheem sterling,
ralph ellison, ralph lauren, ralph nader, ralph waldo emerson, raphael varane, raven symone, ray allen, ray bradbury,
ray charles, ray lewis, raye keen, reed hastings, reese witherspoon, regina george, regina mills, regina phalange,
rene descartes, rhett butler, ricardo pepi, richard feynman, richard m stallman, richard nixon, richard stallman,
richard wright, rick astley, rick riordan, rick sanchez, rickie fowler, ricky martin, ricky ricardo, ridley scott,
rigoberta menchu, rip van winkle, rita levi, rita moreno, river phoenix, rj barrett, rj palacio, roald dahl,
rob gronkowski, rob lowe, robert burns, robert de niro, robert downey jr, robert frost, robert griffin, robert hooke,
robert kennedy, robert koch, robert lee, robert lewandowski, robert louis stevenson, robert mueller,
robert oppenheimer, robert pattinson, robert plant, robert redford, roberto bolanos, roberto clemente, robin hood,
robin williams, rocio durcal, rocky balboa, rod wave, roger chillingworth, roger federer, roger goodell,
roger sherman, romeo montague, romeo santos, ron desantis, ron howard, ron swanson, ron weasley, ronald mcdonald,
ronald reagan, rory gilmore, rory mcilroy, rosa diaz, rosa parks, rosalia vila, rosalind franklin,
rosario castellanos, rose dewitt bukater, rose lavelle, ross geller, ross perot, roy kent, ruben dario,
rudy giuliani, rudy gobert, rudyard kipling, rupert grint, russell simmons, russell westbrook, russell wilson,
ruth bader ginsburg, rutherford hayes, ryan day, ryan gosling, ryan lochte, ryan phillippe, ryan reynolds,
ryan seacrest, sabrina carpenter, sabrina ionescu, sacagawea charbonneau, saddam hussein, sadie sink, sally ride,
salma hayek, salvador dali, sam altman, sam bankman fried, sam darnold, sam fender, sam houston, sam kerr, sam smith,
sam walton, samuel adams, samuel alito, samuel beckett, samuel jackson, samuel morse, sandra bullock,
sandra cisneros, sandra day oconnor, sandra oh, santa claus, saquon barkley, sara lee, sarah connor,
sarah jessica parker, sarah maas, sarah paulson, sasuke uchiha, satya nadella, saul goodman, scarlett johansson,
scarlett ohara, scottie pippen, scottie scheffler, scout finch, sean mcloughlin, sean paul, sebastian vettel,
selena gomez, selena quintanilla, selma blair, serena williams, sergey brin, sergio ramos, seth rogen, severus snape,
sha carri richardson, shai gilgeous alexander, shakira mebarak, shania twain, shaquille oneal, sharon creech,
sharon draper, shaun white, shawn johnson, shawn mendes, shedeur sanders, sherlock holmes, sherman alexie,
sheryl sandberg, shohei ohtani, sidney prescott, sigmund freud, simon bolivar, simon cowell, simon pegg, simon spier,
simone biles, simone de beauvoir, simu liu, sirius black, sitting bull, skylar diggins, snoop dogg, sofia coppola,
sofia kenin, sofia vergara, sojourner truth, solid snake, sonia sotomayor, sophia smith, sophie hatter,
sophie turner, sor juana, soren kierkegaard, spike lee, spiro agnew, sponge bob, squidward tentacles, stan lee,
stanley kowalski, stanley kubrick, stanley yelnats, starr carter, stefon diggs, steph curry, stephen colbert,
stephen crane, stephen curry, stephen hawking, stephen king, stephenie meyer, stephon castle, steve austin,
steve buscemi, steve carell, steve harrington, steve harvey, steve irwin, steve jobs, steve kerr, steve lacy,
steve madden, steve martin, steve nash, steve rogers, steven spielberg, steven universe, stevie nicks, stevie wonder,
sue bird, summer dawson, sun tzu, sundar pichai, suni lee, susan b anthony, susan pevensie, susan wojcicki,
suzanne collins, sydney mclaughlin, sydney sweeney, sylvester stallone, sylvia plath, sza rowe, ta nehisi coates,
tamir rice, tara lipinski, tate mcrae, taylor fritz, taylor lautner, taylor swift, ted bundy, ted cruz,
ted kaczynski, ted lasso, teddy roosevelt, tennessee williams, thalia sodi, thelonious monk, thomas aquinas,
thomas edison, thomas hardy, thomas hobbes, thomas jefferson, thomas paine, thomas pynchon, thomas shelby,
thomas tuchel, thor odinson, thurgood marshall, tifa lockhart, tiger woods, tim berners lee, tim burton, tim cook,
tim duncan, tim howard, tim mcgraw, tim tebow, tim walz, timothee chalamet, timothy chalamet, timothy mcveigh,
tina fey, tini stoessel, tiny tim, tj watt, tobey maguire, toby mac, toby maguire, tom brady, tom buchanan,
tom cruise, tom felton, tom hanks, tom hardy, tom hiddleston, tom holland, tom joad, tom petty, tom robinson,
tom sawyer, tom waits, tom wingfield, tommy hilfiger, tommy shelby, toni braxton, toni morrison, tony hawk,
tony montana, tony soprano, tony stark, tory burch, tracy mcgrady, trae young, travis etienne, travis hunter,
travis kelce, travis scott, trayvon martin, trevor lawrence, trevor noah, trevor phillips, trey hendrickson,
trinity rodman, troye sivan, truman capote, tua tagovailoa, tupac amaru, tupac shakur, ty cobb, ty lee, tyla seethal,
tyla yaweh, tyler childers, tyler durden, tyler herro, tyler lockett, tyler perry, tyler the creator, tyra banks,
tyreek hill, tyrese haliburton, tyrese maxey, tyson fury, ulysses grant, upton sinclair, ursula le guin, usain bolt,
vanessa hudgens, vasco da gama, venus williams, venustiano carranza, vera bradley, vera farmiga, vera rubin,
vera wang, veronica roth, vicente fernandez, victor frankenstein, victor hugo, victor wembanyama, vince carter,
vince lombardi, vince vaughn, vincent van gogh, vinicius jr, vinicius junior, viola davis, viola desmond,
viola swamp, virat kohli, virgil van dijk, virginia woolf, vladimir guerrero, vladimir lenin, vladimir putin,
von miller, walt disney, walt whitman, walter cronkite, walter dean myers, walter mondale, walter payton,
walter white, wayne gretzky, wayne rooney, web du bois, wednesday addams, wendy williams, wendys burger,
werner heisenberg, wes anderson, wes craven, wesley snipes, weston mckennie, whitney houston, whitney lauren,
whoopi goldberg, wilbur wright, will byers, will ferrell, will poulter, will smith, willem dafoe, william blake,
william bradford, william faulkner, william golding, william harrison, william mckinley, william penn,
william saliba, william shakespeare, william sherman, william taft, william wallace, william wordsworth,
willie nelson, willow smith, willy loman, willy wonka, wilma rudolph, wilt chamberlain, winnie the pooh,
winston churchill, winston smith, wolfgang amadeus mozart, wolfgang mozart, woodrow wilson, woody allen,
woody guthrie, woody harrelson, xabi alonso, yao ming, yo yo ma, yuri gagarin, zac brown, zac efrom, zac efron,
zach bryan, zach edey, zach galifianakis, zach lavine, zendaya coleman, zinedine zidane, zion williamson,
zoe kravitz, zoe saldana, zora neale hurston
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
        if tokens and tokens[-1].endswith("s"):
            tokens.append(tokens[-1][:-1])  # "beyonces birthday"
        return not (_THINGS.isdisjoint(tokens) and _STARS.isdisjoint(tokens)) or any(
            figure(tokens, first) for first in range(len(tokens) - 1)
        )


NOT_A_PUPIL = _NotAPupil()
"""Found just before a birth word, in text of lower case."""

TWO_NAMES = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+)(?:'s|s')?\s+$")
"""A first and last name right before a birth word, in text as it was typed."""
