"""Given names that are borne in the schools of the United States, of all origins, and their short forms. Data only.

Folded and in lower case. Names that are ordinary words as well (`common_words`) need a capital or a person's place in
the sentence.
"""

from __future__ import annotations

from policy.detect.wordlist import words

GIVEN = words(
    """
    austin kashton keyshawn shanice wren juniper marigold opal nellie minnie tillie millie trixie eoin
    hamish angus nigel clive owain sven bjorn freja nils klaus dieter anneliese jacques luc oleg aiko seojun thandiwe
    sipho xochitl graciela facundo lautaro bautista ludwig hakon andrzej elspeth ottilie amiri kenzo rafaela
    amber angel april august autumn chance chase christian crystal daisy dawn dean destiny drew earl eve faith frank
    gene ginger grace grant guy hope hunter iris jack jade jay jean jordan joy june justice king lance liberty light
    mark may miles misty noble olive pearl prince reed rich robin rocky rose royal sage saint skye sky star storm
    summer sunny will fabricio octaviano reynalda evaristo abelardo anselmo baltazar candelaria casimiro dario
    demetrio eliezer eloisa epifanio eusebio fermin florencia gaspar gerson ignacia irineo jacobo jahaira jaqueline
    jovita leocadio macarena marcelino maximino nahuel nicanor octavia paulino ramiro renata rigoberto rosendo saul
    segundo tadeo teodoro trinidad valeriano wilfredo yahaira yuliana aaliyah aaron abby abbey abbie abdul abdullah
    abdulla abel abigail abner abraham abram abril ada adair adalyn adalynn adam adan addie addison addyson adela
    adelaide adele adelina adeline adelyn aden adesh adil aditi aditya adolfo adrian adriana adrianna adrianne adriel
    adrien adrienne agatha agnes agustin ahmad ahmed aida aidan aiden aidyn aileen aimee ainsley aisha aishwarya
    aiyana aja ajani ajay akash akeem akira alaina alan alana alani alanna alannah alayah alayna albert alberta
    alberto alec alecia aleena aleigha alejandra alejandro aleksander aleksandra alena alesha alessandra alessandro
    alessia alex alexa alexander alexandra alexandre alexandria alexandrea alexei alexia alexis alfonso alfred alfredo
    ali alia alice alicia alijah alina alisa alisha alison alissa alistair alivia aliya aliyah aliza allan allen allie
    allison ally allyson alma alondra alonso alonzo alvaro alvin alyssa alyson amaia amal amalia amanda amani amara
    amare amari amaris amaya amberly amelia amelie america amina amir amira amirah amit amiyah amiya amos amrit amy
    amya ana anabel anabelle anahi anais analise anand ananya anastasia anaya anders anderson andre andrea andreas
    andrei andres andrew andy aneesa angela angelica angelina angeline angelique angelo angie anh anika anish anisha
    anita aniya aniyah anjali anna annabel annabella annabelle annalise anne annelise annette annie annika anoushka
    ansel anson anthony antoine antoinette anton antonia antonio antwan anusha anya aracely araceli aranza arash
    archie ari aria ariadna ariana arianna arianne aric ariel ariella arielle arif arjun arlene arlo armaan arman
    armando armani arnav arnold aron arsalan arthur arturo arvin arya aryan aryana asa asher ashlee ashleigh ashley
    ashlyn ashlynn ashton ashwin asia asma aspen astrid asuncion athena atticus aubree aubrey aubrie audrey audrina
    augustus aurelia aurora ava avah avani averie avery avi aviana avni axel ayaan ayah ayaka ayan ayana ayanna aydan
    ayden aydin ayesha ayla aylin ayush azaria azariah aziz aziza bailee bailey baileigh balthazar bao barbara baron
    barrett barron bart basil bashir baylee bea beatrice beatriz beau beckett beckham belen belinda bella ben benedict
    benicio benita benjamin benji bennett benny benson bernadette bernard bernardo bernice bernie bert bertha bessie
    beth bethany betsy betty bettina beverly bhavya bianca bilal billie billy birdie blaine blair blake blakely blanca
    bo bobbi bobbie bobby bodhi bonnie boris boston bowen boyd brad braden bradford bradley bradly brady bradyn
    braeden braelyn braelynn braiden branden brandi brandie brandon brandy branson brantley braulio braxton brayan
    brayden braydon braylen braylon breana breanna breanne bree brenda brendan brenden brendon brenna brennan brent
    brenton breonna bret brett brian briana brianna brianne briar brice bridger bridget bridgette bridgit briella
    brielle briggs brigid brinley briony bristol britney brittany brittney brock broderick brodie brody bronson brooke
    brooklyn brooklynn brooks bruce bruno bryan bryana bryanna bryant bryce bryden brynlee brynn bryn bryson bryton
    burak byron cade caden cadence caesar caiden cain caitlin caitlyn cale caleb cali calista calla callan callie
    callum calvin camden cameron camila camilla camille camilo campbell camron camryn candace candice candy caridad
    carina carissa carl carla carlee carley carlie carlo carlos carlotta carlton carly carmela carmelo carmen carol
    carolina caroline carolyn carrie carson carter cary casandra casey cason cassandra cassidy cassie cataleya
    catalina catherine cathy cayden cayla cecelia cecil cecilia cedric celeste celestine celia celina celine cesar
    chad chaim chana chandler chanel chantal charlene charles charlie charlotte charmaine chaya chaz chelsea chelsey
    cherise cheryl chester cheyenne chiara chidi chinedu chinonso chioma chloe chris christa christi christie
    christina christine christopher christy chyna ciara cierra cindy citlali citlalli claire clara clarence clarice
    clarissa clark claude claudette claudia claudio clayton clement clementine cleo cleveland clifford clifton clint
    clinton clyde coby cody cohen colby cole coleman colette colin colleen collin colten colton connie connor conner
    conor conrad constance constantine consuelo cooper cora coraline corbin cordelia corey corina corinne cormac
    cornelius cornell corrine cory courtney craig cristal cristian cristiano cristina cristobal cruz curtis cynthia
    cyrus dahlia daisha dajah dajuan dakari dakota dale dalia dallas dalton damani damaris damian damien damion damon
    dan dana dane dangelo dania danica daniel daniela daniella danielle danika danilo danna danny dante danyelle
    daphne dara darby darcy daria darian dariel darien darion darius darla darlene darnell darrell darren darrin
    darrion darrius darryl darwin daryl dashawn dasia dave davian david davida davin davina davion davis davon dawson
    dax dayana dayanara dayna dayton deacon deandre deangelo deanna deanne debbie deborah debra declan dedrick deegan
    deepak deion deirdre deja dejuan delaney delano delia delilah della delores demarcus demario demetria demetrius
    demi demond denae denis denise deniz dennis denny denver denzel deon deondre derek derick derrick desean deshaun
    deshawn desiree desmond dev devante deven devin devon devonte devyn dewayne dexter deysi dhruv diana diane dianna
    dianne diego dijon dillon dilan dimitri dina dinesh dion dionte dirk diya djimon dmitri dolores dominic dominick
    dominik dominique domonique don donald donna donnell donnie donovan donte dora doris dorian dorothy doug douglas
    doyle drake draven dre duane dulce duncan dustin dwayne dwight dylan ean earnest easton ebony eddie eden edgar
    edison edith edmund edna eduardo edward edwin efrain efren eileen eitan ekaterina elaina elaine elan elana eleanor
    elena eli elia eliana elianna elias elif elijah elin elina elinor elisa elisabeth elise eliseo elisha elissa eliza
    elizabeth ella elle ellen ellery elliana ellie elliot elliott ellis eloise elora elsa elsie elton elvin elvira
    elvis elyse elyssa emanuel emely emerson emery emil emilee emilia emiliano emilie emilio emily emir emma emmalee
    emmalyn emmanuel emmett emmy emory ender enrique enzo erica erick ericka erik erika erin ernest ernesto ernie
    errol erwin esai esha esme esmeralda esperanza esra esteban estefania estefany estella esther estrella ethan ethel
    etienne eugene eugenia eunice eva evan evander evangeline evelin evelyn everett everly evie ezekiel ezequiel ezra
    fabian fabiola fabrizio fadi fahad faisal farah farhan faris fatima fatimah fatou federico felicia felicity felipe
    felix ferdinand fergus fernanda fernando fidel filip fiona finley finn finnegan finnley finnian fiorella fletcher
    flora florence floyd forrest frances francesca francesco francine francis francisco francois frankie franklin
    franz fred freda freddie freddy frederick frederico freya frida fritz gabe gabriel gabriela gabriella gabrielle
    gael gage gareth garrett garrison gary gaurav gavin gavyn gemma genaro genesis geneva genevieve geoffrey george
    georgia georgina gerald geraldine gerard gerardo germaine german gia giada giana gianna giancarlo gianni gibson
    gideon gigi gilbert gilberto gillian gina ginny gino giovani giovanna giovanni giovanny gisela giselle gisselle
    gita giuliana giulia giuseppe gladys glenda glenn gloria godfrey gonzalo gordon grady graham grayson graysen greer
    greg gregg gregory greta gretchen greyson griffin griselda guadalupe guillermo gunnar gunther gurpreet gus gustavo
    gwen gwendolyn gwyneth habib hadassah hadiya hadley haiden hailee hailey haleigh haley halima halle hallie hamza
    hana hanna hannah hans harini haris harish harlan harley harleen harlow harmony harold haroon harper harriet
    harris harrison harry harshita harvey hasan hashim hassan hattie haven hayden haylee hayley haylie hazel heath
    heather hector heidi heidy helen helena helene henley henrietta henrik henry herbert heriberto herman hernan
    hezekiah hilary hillary hilda himari hiro hiroshi holden hollis holly hollie homer horace horacio hosea howard
    hubert hudson huey hugh hugo humberto huong hussain hussein hyun ian ibrahim ibraheem ida idris ifeoma ignacio
    igor ike ilana ileana iliana ilse iman imani imran ina inaya india indira ines inez inga ingrid ioana ira irene
    irina irma irving isa isaac isabel isabela isabella isabelle isadora isaiah isaias isaak isha ishaan ishan isiah
    isis isla ismael ismail israel issa itzel ivan ivana ivanna ives ivette ivonne ivy iyana izabella izaiah izzy
    jabari jace jacinda jacinta jacinto jackie jackson jaclyn jacob jacoby jacqueline jacquelyn jada jaden jadon jadyn
    jadiel jael jaelyn jaelynn jagger jaheim jahir jaida jaiden jaidyn jaime jair jairo jake jakob jakobe jalen jalil
    jaliyah jaliya jamaal jamal jamar jamari jamarion jamel james jameson jamie jamil jamila jamir jamison jan jana
    janae jane janelle janessa janet janette jania janice janie janine janis janiya janiyah jannah jared jaren jaretzy
    jariah jarod jaron jarred jarrett jarrod jarvis jase jasiah jasleen jaslene jasmin jasmine jason jasper jaspreet
    javen javier javion javon jaxen jaxon jaxson jaxton jayce jayceon jaycee jayda jayden jaydon jayla jaylah jaylee
    jayleen jaylen jaylene jaylin jaylon jaylynn jayne jayson jazlyn jazlynn jazmin jazmine jazmyn jeanette jeanne
    jeannie jed jedidiah jeff jefferson jeffery jeffrey jelani jemima jemma jenesis jenna jennifer jenny jennie jensen
    jerald jeremiah jeremias jeremy jericho jermaine jerome jerry jerrell jesse jessenia jessica jessie jessy jevon
    jewel jia jiahao jian jiaying jihoon jill jillian jim jimena jimmie jimmy jin jisoo jiya joan joann joanna joanne
    joaquin jocelyn jodi jodie jody joe joel joelle joey johan johana johann johanna john johnathan johnathon johnnie
    johnny johnson jolene jolie jomar jon jonah jonas jonathan jonathon joni jordana jordyn jordy jorge jose josef
    joseline joselyn joseph josephine josette josh joshua josiah josie joslyn josue jovan jovani jovanni jovany joyce
    juan juana juanita judah judas jude judith judy juelz julia julian juliana julianna julianne julie julien juliet
    julieta juliette julio julissa julius junaid jung junior justin justine justus juwan kabir kacey kade kaden
    kadence kadin kaelyn kaelynn kai kaia kaila kailani kailee kailey kailyn kairi kaiden kaitlin kaitlyn kaitlynn
    kaiya kale kaleb kalel kaleigh kali kaliyah kallie kamari kamden kameron kamila kamilah kamille kamiyah kamran
    kamryn kane kanye kara karan kareem karen karim karina karis karissa karl karla karlee karley karlie karol
    karolina karson karsyn karter karthik karyn kasen kasey kash kason kassandra kassidy kate katelin katelyn katelynn
    katerina kateryna katharine katherine kathleen kathryn kathy katia katie katina katrina katy katya kavin kavya kay
    kaya kayden kaydence kayla kaylah kaylee kayleen kayleigh kaylen kayley kaylie kaylin kaylynn kayson keagan keanu
    keaton keegan keelan keenan keira keisha keith kelcie kellen kelley kellie kelly kelsea kelsey kelsi kelsie kelton
    kelvin kendal kendall kendra kendrick kenia kenji kenley kenna kennedi kennedy kenneth kenny kent kenya kenyon
    kenzie keon keri kerri kerry keshawn kevin kevon keyla keyon keziah khadijah khadija khalid khalil khalila khan
    khanh khari khloe kian kiana kianna kiara kiera kieran kierra kiersten kieth kiley killian kim kimber kimberly
    kimberlee kimora kingston kinley kinsley kinslee kira kiran kirsten kirstin kit kiya knox koa kobe kody kofi kolby
    kole kolten kolton konnor konstantin kora korbin korey kori kourtney krish krishna kris krista kristen kristi
    kristian kristin kristina kristine kristofer kristopher kristy krystal krystian kwame kwesi kyla kylah kylan kyle
    kylee kyleigh kylen kyler kylie kymani kyra kyrie kyron lacey laci laila lailah lakeisha lamar lamont lan lana
    landen landon landry landyn laney lara larissa larry lars latasha latavia latisha latonya latoya latrell laura
    laurel lauren laurence laurie lauryn lavender lavon lawrence lawson layan layla laylah layne layton lazaro lea
    leah leandra leandro leann leanna leanne leela leighton leila leilani leland lena lennon lennox lenny leo leon
    leona leonard leonardo leonel leonie leopold leroy lesley leslie lesly leticia lettie levi lewis lexi lexie leyla
    lia liam lian liana libby lidia liliana lilian lilith lilia lilianna lilah lila lillian lilliana lillianna lillie
    lilly lily lilyana lin lina lincoln linda lindsay lindsey ling linh link linnea lionel lisa lisandro lisette
    lissette liv livia liz liza lizbeth lizeth lizette lizzie lloyd logan lois lola lonnie lorelai lorelei lorena
    lorenzo loretta lori lorna lorraine lou louie louis louisa louise lourdes luca lucas lucca lucia lucian luciana
    luciano lucie lucien lucille lucinda lucius lucy luigi luis luisa lukas luka luke lulu luna lupe lupita luther
    lydia lyla lyle lyndon lynette lynn lynne lyra mabel mabry mac macey maci macie mack mackenzie macy maddie
    maddison maddox madeleine madeline madelyn madelynn madilyn madilynn madison madisyn mae maegan maeve magdalena
    maggie magnolia magnus mahdi mahir mahmoud mai maia maisie maite maiya makai makaila makayla makena makenna
    makenzie makhi malachi malaika malaya malaysia malcolm maleah malena malia malik malika maliyah mallory manny
    manolo manuel manuela mara marc marcel marcela marcella marcelo marcia marco marcos marcus marely maren margaret
    margarita margarite margaux margo margot maria mariah mariam mariama marian mariana marianna marianne maribel
    maricela maricruz marie mariel mariela mariella marielle marietta marilyn marin marina mario marion marisa
    marisela mariska marisol marissa maritza marjorie marla marlee marlen marlena marlene marley marlon marlowe
    marques marquez marquis marquise marsha marshall marta martha martin martina marty marvin mary maryam maryann
    maryjane maryn masato mason massimo mateo mathew mathias mathilda matias matilda matt matteo matthew matthias
    mattie maura maureen mauricio maurice maverick mavis maxim maximilian maximiliano maximo maximus maxine maxwell
    maya mayra mckayla mckenna mckenzie meadow meera megan meghan meghna mehdi mehmet mei melani melania melanie
    melina melinda melisa melissa melody melvin mercedes meredith merrick mia micaela micah michael michaela micheal
    michele michelle mickey miguel miguelangel mikaela mikail mikayla mike mikel mikhail mikko mila milagros milan
    milana milani milena miley milo milton mina mindy minerva ming minh mira mirabel miracle miranda mireya miriam
    misael misha missy mitch mitchell mitzi miya miyah mohamad mohamed mohammad mohammed moises moishe mollie molly
    mona monica monika monique monserrat montana montgomery monty morgan moriah morris moses moshe muhammad muhammed
    murphy murray musa mustafa mya myah myla mylah myles myra myranda myriam nabil nadia nadine nahla nahomi naila
    naima nala nana nancy nandini naomi nasir nasra nastassia natalia natalie nataly natalya natasha nate nathalia
    nathalie nathan nathanael nathaniel naveen navya nayeli nayla neal ned neha nehemiah neil nelly nelson nevaeh
    neveah neville ngoc nguyen nia niamh nicholas nichole nicholai nick nickolas nico nicola nicolas nicole nicolette
    niko nikhil nikhita nikita nikki niklas nikola nikolai nikolas nila nina nisha nithya nitya niyah noa noah noe
    noel noelia noelle noemi nolan nora noelani norah norbert noreen norma norman nova nuria nyah nyasia nyla nylah
    oakley obinna octavio odalys odessa odin ofelia okan oleksandr olga oliver olivia olivier ollie oluwaseun omar
    omari omer onyx ophelia oren oriana orion orlando orville osama oscar oskar osman osvaldo oswaldo otis otto owen
    ozzy pablo paige paisley paityn palmer paloma pam pamela paola paolo paris parisa parker parth patricia patrick
    patrice patsy patty paul paula paulette paulina pauline paxton payton pearla pedro peggy penelope penny percy
    perla perry pete peter petra peyton pharrell philip phillip phil phineas phoebe phyllis pia pierce pierre piotr
    piper poppy porter pranav pratik precious presley preston princess princeton priscilla priya priyanka quentin
    quincy quinn quinten quintin quinton rachael racheal rachel rachelle rae raegan raelyn raelynn rafael rafe raheem
    rahim rahul raina rajesh rajan raj ralph ramon ramona ramses ramsey randal randall randi randolph randy raphael
    raquel rashad rashawn rashid rashida raul raven ravi raylan raymond raymundo rayna rayne rayyan reagan reba rebeca
    rebecca rebekah reece reese reggie regina reginald rehan reid reilly reina reinaldo remi remington remy rena
    renato rene renee renzo reuben rex rey reyna reynaldo rhea rhett rhiannon rhonda rhys rian ricardo riccardo
    richard richie rickey ricky rihanna riley rishi rita rithvik river riya rob robbie robby robert roberta roberto
    rocco rochelle rocio roderick rodger rodney rodolfo rodrigo roger rogelio rohan rohit roland rolando roman romeo
    romina romulo ron ronald ronaldo ronan ronda ronin ronit ronnie rory rosa rosalie rosalind rosalinda rosalyn
    rosario rosemary roselyn rosetta rosie roslyn ross rowan rowen roxana roxanne roy royce ruben rubi ruby rudolph
    rudy rufus rupert rushil russ russell ruth ruthie ryan ryann ryder rylan ryland rylee ryleigh rylie ryker sabina
    sabrina sadie safa safiya sahana sahil said saige saira sal salma salman salome salvador salvatore sam samantha
    samar samara samarth sameer samir samira samiyah sammy samson samuel sana sandra sandy saniya saniyah sanjana
    sanjay santana santiago santino santos saoirse sara sarah sarahi sarai sariah sariyah sasha saskia savanna
    savannah savion sawyer scarlet scarlett scott scottie seamus sean sebastian sebastien selah selena selene selim
    selina selma semaj serena serenity sergei sergio seth shaan shaheen shakira shamar shana shane shania shaniya
    shannon shanelle shantel shaquille shara shari sharon sharonda shaun shauna shawn shawna shayla shayna shayne shea
    sheila shelby sheldon shelia shelley shelly sheree sheri sherlyn sherman sherri sherry sheryl shiloh shirley
    shivam shivani shlomo shonda shreya shruti shubham shyanne siddharth sidney siena sienna sierra sigrid silas
    silvia simeon simon simona simone simran sinai siobhan sire sita skylar skyla skyler sloane sloan socorro sofia
    sofie sohail solange soledad solomon sondra sonia sonja sonya sophia sophie soraya soren spencer spenser stacey
    stacie stacy stan stanislav stanley stefan stefani stefanie stefano steffany stella stephan stephanie stephany
    stephen stephon sterling stetson steve steven stevie stuart subhan sue sukhman suleiman sumaya suraj surya susan
    susana susanna susannah susie sutton suzanne suzette svetlana swathi sydnee sydney sydni sylas sylvester sylvia
    syed tabitha tae taha tahira tai taina taisha taj tala talan talia taliyah talon tamara tamar tamera tamia tamika
    tammy tania tanika tanisha taniya taniyah tanja tanner tanvi tanya tara tariq taryn tasha tatiana tatum tatyana
    tavion tayla tayler taylor tayshaun teagan tedd teddy temperance tenzin teo terence teresa teri terra terrance
    terrell terrence terri terry tess tessa thad thaddeus thalia thanh thatcher thea theo theodora theodore theresa
    therese theron thiago thomas thu thuy tia tiana tianna tiara tierra tiffani tiffany tim timothy tina titus tobias
    toby tod todd tom tomas tomasz tommie tommy toni tonia tony tonya tori torin tracey traci tracie tracy travis
    travon trayvon tremaine trent trenton trevin trevion trevon trevor trey treyvon tricia trina trinh trinity trisha
    tristan tristen tristian tristin triston troy trudy trung tucker tuan turner ty tyler tylor tyra tyree tyreek
    tyrell tyrese tyron tyrone tyshawn tyson ulises ulysses uma umar unique uriah uriel ursula usman valentin
    valentina valentino valeria valerie valery van vance vanessa vania varun vaughn veda venkat vera veronica vicente
    vicki vickie vicky victor victoria vida vidal vihaan vijay vikram vincent vincenzo viola violeta violet violetta
    virgil virginia vishal vivek vivian viviana vivienne vladimir wade walker wallace walter wanda warren waylon wayne
    wendell wendy wes wesley westin weston whitney wilbert wilbur wilfred wilhelmina willa willard william willie
    willis willow wilma wilmer wilson winifred winnie winston wyatt wynter xander xavi xavier ximena xiomara yadhira
    yadiel yadira yael yahir yahya yair yamilet yamileth yan yana yandel yara yareli yaretzi yaritza yash yasin yasir
    yasmeen yasmin yasmine yazmin yehuda yesenia yessenia yisroel yitzchok yoana yolanda yosef yosselin youssef yousef
    yuki yulia yuna yuri yuridia yusuf yvette yvonne zachariah zachary zachery zack zackary zackery zain zaina zainab
    zaire zakaria zander zane zaniyah zaniya zara zaria zariah zariyah zarina zayd zayden zayn zayne zeke zelda zella
    zelma zendaya zeus zev zhane zion ziva zoe zoey zoie zora zoya zuleika zuri zyaire zyon aarav aanya abeba abena
    adaeze ade adebayo adunni aesha agnieszka ahnaf aigerim aisling akosua alemu alioune amadou aminata ammar anjelica
    ansh anthea anwar aoife araminta arun asif aslan atharva ayo ayodele babajide badr bartosz beatrix bongani
    boubacar brendalyn burhan cai catarina chau chen chenoa chika chukwuemeka cosmin dagmar daiki danh darya daud
    dawit deepika deqa dewi dung duc ebube ebunoluwa efe eimear ekene elodie emeka eshaan eshaal ewa fabien farid
    farida fariha farouk fatoumata faye ferhat feyza filipa florin folake funmi gabor giorgi grzegorz guido gulsum
    habiba hafsa haider hajar haruki haruto hasini hikaru hind hoang hung huy hye iqra inaaya ikram ilyas imogen
    isabeau isra ivar iwona jaeho jagoda jamshid jiho jiwoo joao jorgen jovana kacper kaito kamal kamil kaori kasia
    katarzyna kavita kayode keiko kelechi kenta khoa kwabena lachlan lakshmi lamia leif lejla leonor lien lior
    ludovica lwazi maciej madhav magda mahnoor malak mamadou manpreet marek mariusz marwa mathieu mattias maxime
    mayank mayumi mehak meilin mihai mikolaj milos minjun miroslav misaki mohsin moussa mubarak mwangi nadeem naledi
    nam neda ngozi nhi nikos nirmala noor noura nour nuno obi ola olamide oluwatobi onur orla osei oumar parveen pavel
    phuc phuong pooja prakash prisha quan quang quoc rafal rajiv ramya rania rasheed reem remya renuka rina rukhsana
    ryo saanvi sabir sadia saeed safia sakura samaira sandeep sanya selin senait seo shanaya sharif shaurya shira
    shoaib shu siva snehal solveig somaya sora sota stavros sunita swati szymon tadeusz taiwo takumi tamsin tanvir
    tarek temitope thandi thao thi thien thierry toan tobi tomoko trang tri truc tuyet tunde uche ugochi uzma
    vaishnavi valentyna vanya viet vikas vinh vu wafa walid wei wojciech xiao xin yaa yaseen yewande yijun ying
    yiannis yoon yosuke youssouf yousra yui yuto yuting yuval zahra zainul zeynep zhen zofia zoltan zuzanna
    """
)
_SHORT = """
    abby:abigail addy:addison/adelyn al:albert/alan/alfred ale:alejandro/alejandra alex:alexander/alexandra/alexandria
    allie:allison/alexandra andy:andrew/anderson annie:anna/anne ash:ashley/ashton/asher bea:beatrice/beatriz
    becca:rebecca/rebekah ben:benjamin/bennett benji:benjamin benny:benjamin beth:elizabeth/bethany
    beto:alberto/roberto bobby:robert brad:bradley bri:brianna/briana/brielle cam:cameron/camryn/camila/camden
    cami:camila/camille cass:cassandra/cassidy charlie:charles/charlotte
    chris:christopher/christian/christina/christine chrissy:christina cici:cecilia connie:constance
    dani:daniela/daniella/danielle/daniel danny:daniel dave:david deb:deborah des:desmond/destiny
    dre:andre/deandre/andrew eddie:edward/eduardo eli:elijah/elias ella:isabella/gabriella
    ellie:eleanor/elizabeth/elena em:emily/emma fer:fernando/fernanda fran:francesca/francisco
    frankie:frank/francesca/francisco gabby:gabriella/gabriela/gabrielle gabe:gabriel gabi:gabriela gracie:grace
    greg:gregory izzy:isabella/isabel/isabelle jackie:jacqueline jake:jacob jay:jayden/jaylen/jason jaz:jasmine/jazmin
    jen:jennifer/jenna jenny:jennifer jess:jessica jessie:jessica jim:james jimmy:james joe:joseph joey:joseph
    johnny:john/jonathan jon:jonathan jordy:jordan josh:joshua josie:josephine juanito:juan
    kat:katherine/kathryn/katrina kate:katherine/kaitlyn katie:katherine/kathryn/kaitlyn kay:kayla/katherine
    ken:kenneth kenny:kenneth kenz:mackenzie/kenzie kim:kimberly kris:kristina/kristen lexi:alexis/alexandra/alexa
    lili:liliana liz:elizabeth lizzie:elizabeth lu:lucia/luis/lucas lupe:guadalupe lupita:guadalupe
    maddie:madison/madeline/madelyn maddy:madison/madeline/madelyn maggie:margaret mandy:amanda manny:manuel/emmanuel
    mari:maria/mariana/marisol/maricela matt:matthew matty:matthew max:maxwell/maximus/maximilian meg:megan/margaret
    mel:melissa/melanie memo:guillermo mike:michael/miguel mikey:michael mo:mohamed/muhammad/mohammed/maurice/moses
    moe:mohamed/muhammad/mohammed nacho:ignacio nando:fernando nat:natalie/natalia/nathan/nathaniel
    nate:nathan/nathaniel nick:nicholas/nicolas nicky:nicholas/nicole nico:nicolas/nicholas/nicole ollie:oliver/olivia
    paco:francisco pam:pamela pancho:francisco patty:patricia pepe:jose pete:peter quique:enrique rafa:rafael
    ray:raymond rick:richard/ricardo ricky:ricardo/richard rob:robert robbie:robert ron:ronald ronnie:ronald/veronica
    sam:samuel/samantha/samira sammy:samuel/samantha santi:santiago sash:sasha seb:sebastian shawny:deshawn
    sid:sydney/siddharth/sidney sofi:sofia soph:sophia/sophie steph:stephanie/stephen steve:steven/stephen syd:sydney
    tay:taylor ted:theodore/edward teddy:theodore teo:mateo/theodore tim:timothy timmy:timothy toby:tobias
    tom:thomas/tomas/tomasz tommy:thomas/tomas tony:anthony/antonio tori:victoria trey:tremaine
    val:valentina/valeria/valerie vale:valentina/valeria vic:victor/victoria vicky:victoria vince:vincent will:william
    xavi:xavier zach:zachary zack:zachary zay:xavier/isaiah zeke:ezekiel
"""
SHORT: dict[str, tuple[str, ...]] = {
    short: tuple(long.split("/")) for short, _, long in (entry.partition(":") for entry in _SHORT.split())
}
"""Short forms and the names that they stand for."""
