"""Family names that are frequent in the schools of the United States, of all origins. Data only, folded, lower case.

They speak for a name beside a given name. Whatever is an ordinary word as well stands in `common_words` too.
"""

from __future__ import annotations

from policy.detect.wordlist import words

FAMILY = words(
    """
    barrios paredes sorensen weathersby laurent underhill castleberry abernathy swindell haskins dunmore
    farris kozlowski hutchins voight moretti broadnax brookshire tolbert marchetti tillman crenshaw dalrymple ashworth
    tenenbaum blackwood langley whitmore pettigrew kessler venkataraman mctavish hawthorne winslow
    ellsworth carmichael rafferty delaney kirkpatrick lockhart sutherland pemberton wakefield stratton holbrook
    hargrove kendrick mcallister jorgensen larsson lindgren bergstrom johansson andersson hoffmann kaufman goldstein
    weinstein feldman silverman katz wisniewski ivanov sokolov volkov bianchi romano esposito souza oliveira carvalho
    lefebvre girard balogun banerjee chatterjee benavides escobedo quintana saavedra urrutia echeverria mireles
    barragan zepeda ocampo bermudez colmenares trumbull hollis ridgeway dunleavy thibodeaux boudreaux guidry broussard
    lemaire gauthier pelletier bouchard gagnon tremblay ostrowski nowicki
    abrego abundis aceves adame aguayo alaniz alarcon albarran alcala alcantara aldana aldape almanza almaraz
    almazan altamirano alvarenga amador amaro amezcua anaya apodaca aragon aranda araujo arce arceo archuleta arenas
    arevalo argueta armendariz armenta arredondo arreola arriaga arrieta arteaga astorga avendano avina ayon baca
    baez bahena balderas ballesteros banuelos barba barraza barrientos bastida becerra becerril bejarano benavidez
    berrios bocanegra bolanos borja borrego bracamontes briones briseno buenrostro burgos bustamante bustillos
    bustos caceres calvillo camarena canales cano caraballo carbajal cardoza carmona carranza carrasco carrasquillo
    carreon carrera carrizales carvajal casares casarez casillas castanon castrejon cavazos cazares ceballos cedillo
    ceja centeno cepeda cerda cerritos chacon chapa chavarria chavira collazo cornejo coronado corrales cortinas
    cotto covarrubias crespo cuellar curiel davalos delatorre delrio deluna desantiago diosdado duenas duenez
    elizalde elizondo enriquez escalante escalera escamilla escandon espinal estevez fajardo farias fierro fonseca
    fregoso galarza galaviz galeana gallardo galvez gamboa gamez gaona garay garcilazo garibay gastelum gaxiola
    gaytan giron godinez godoy granados grijalva guajardo guardado guevara guillen gurrola heredia hermosillo
    hidalgo hinojosa holguin huizar hurtado ibanez irizarry iturbe jaimes jasso jurado labra landeros larios lemus
    lerma leyva linares lira lizarraga llamas llanos loera lomeli longoria lopera lozada luevano macedo madrigal
    magallanes magana manriquez manzanares manzano mariscal marrero marroquin matos mayorga maza mazariegos melgar
    melgoza menchaca merino mijares millan mojica molinar monarrez mondragon monroy montalvo montanez montelongo
    montemayor montero monterrosa montiel morelos moya munguia muniz najera naranjo narvaez natera navarrete negrete
    nevarez noriega obregon ocegueda ojeda olague olivares olivas olivera olmedo olmos olvera ontiveros ordaz
    ordonez orellana orta osorio osuna oviedo paez palafox palomares palomino pantoja pastrana patino pedraza pelayo
    penaloza perales peralta perea pimentel pinon pizano plascencia polanco porras preciado puga quezada quijada
    quinones quintanilla quiroga rascon razo rebollar recinos regalado renteria resendez resendiz retana reynoso
    riojas robledo rodarte roldan romo roque rosado rubalcava ruelas ruvalcaba saenz sagastume salceda salcedo
    salcido saldana saldivar salmeron samaniego samano sanmiguel santamaria santillan santillana saucedo segura
    sepulveda serna serrato sifuentes siguenza solano solorio soriano sotelo tafoya tamayo tamez tapia tejada tellez
    terrazas tinajero tinoco tirado toribio torrez troncoso ulloa urbina urias uribe valadez valderrama valdes
    valdivia valladares vallejo valtierra valverde vaquera varela velarde veliz verdugo verduzco vergara viera
    villagomez villalobos villalpando villasenor yanez zaldivar zamarripa zambrano zarate zayas zelaya zermeno
    zurita
    abbott abdi abdullah acevedo acosta adams adkins aguilar aguirre ahmed ahmad alexander alfaro ali allen allison
    almeida alonso alvarado alvarez anderson andersen andrade andrews anthony aquino arellano arias armstrong arnold
    arroyo arshad ashley atkins atkinson austin avalos avila ayala ayers bailey baker baldwin ballard banks barajas
    barker barnes barnett barrera barrett barron barry bartlett barton bass bates batista bauer bautista beard beasley
    beck becker bell beltran bender benitez benjamin bennett benson bentley berg berger bernal bernard berry best
    bhatt bird bishop black blackburn blackwell blair blake blankenship blevins bolton bond bonilla booker boone booth
    bowen bowers bowman boyd boyer boyle bradford bradley bradshaw brady branch brandt bravo brennan brewer bridges
    briggs brock brooks brown bryan bryant buchanan buck buckley bullock burgess burke burnett burns burton bush
    butler byrd caballero cabrera cain calderon caldwell calhoun callahan camacho cameron campbell campos cannon cantu
    cardenas cardona carey carlson carpenter carr carrillo carroll carson carter case casey castaneda castillo castro
    cervantes chambers chan chandler chang chapman charles chase chavez chen cheng cherry choi chowdhury christensen
    christian chung church cisneros clark clarke clay clayton clements cline cobb cochran coffey cohen cole coleman
    coles collier collins colon combs compton conley conner conrad contreras conway cook cooke cooley cooper copeland
    cordova corona correa cortes cortez costa cox craig crane crawford cross cruz cuevas cummings cunningham curry
    curtis dalton daniel daniels daugherty davenport david davidson davies davis dawson decker delacruz delarosa
    deleon delgado dennis desai diaz dickerson dickson dillon dixon do dodson dominguez donaldson donovan dorsey
    dougherty douglas downs doyle drake duarte dubois dudley duffy duke duncan dunlap dunn duran durham dyer eaton
    edwards elliott ellis ellison emerson english erickson escobar esparza espinosa espinoza esquivel estes estrada
    evans everett ewing farley farmer farrell faulkner ferguson fernandez ferrell fields figueroa finley fischer
    fisher fitzgerald fitzpatrick fleming fletcher flores flowers floyd flynn foley forbes ford foster fowler fox
    francis franco frank franklin frazier frederick freeman french frost fry frye fuentes fuller gaines galindo
    gallagher gallegos galloway galvan gamble garcia gardner garner garrett garrison garza gates gay gentry george
    gibbs gibson gilbert giles gill gillespie gilmore glass glenn glover goldberg golden gomez gonzales gonzalez good
    goodman goodwin gordon gould graham grant graves gray green greene greer gregory griffin griffith grimes gross
    guerra guerrero gupta gutierrez guzman haas hahn hale haley hall hamilton hammond hampton hancock hanna hansen
    hanson hardin harding hardy harmon harper harrell harrington harris harrison hart hartman harvey hassan hawkins
    hayden hayes haynes heath hebert henderson hendricks hendrix henry hensley henson herman hernandez herrera herring
    hess hester hickman hicks higgins hill hines hinton ho hobbs hodge hodges hoffman hogan holland holloway holmes
    holt hong hood hoover hopkins horn horne horton house houston howard howe howell hu huang hubbard huber hudson
    huerta huff huffman hughes hull humphrey hunt hunter hurley hurst hussain hutchinson huynh ibarra ibrahim ingram
    iyer jackson jacobs jacobson james jaramillo jarvis jefferson jenkins jennings jensen jimenez johns johnson
    johnston jones jordan joseph joyce juarez kaiser kane kang kapoor kaur keith keller kelley kelly kemp kennedy kent
    kerr khan kidd kim king kirby kirk klein kline knapp knight knox koch kowalski kowalczyk kramer krause krueger
    kumar lam lamb lambert landry lane lang lara larsen larson lawrence lawson le leach leal leblanc lee leon leonard
    leonardo lester levine levy lewis li lim lin lindqvist lindsey little liu livingston lloyd logan long lopez love
    lowe lowery lozano lu lucas lucero lugo luna lynch lynn lyons ly macdonald macias mack madden maddox mahoney
    maldonado malone mann manning marin marks marquez marsh marshall martin martinez mason massey mata mathews mathis
    matthews maxwell may mayer maynard mayo mays mcbride mccall mccann mccarthy mccarty mcclain mcclure mcconnell
    mccormick mccoy mccullough mcdaniel mcdonald mcdowell mcfarland mcgee mcgrath mcguire mcintosh mcintyre mckay
    mckee mckenzie mckinney mcknight mclaughlin mclean mcmahon mcmillan mcneil mcpherson meadows medina medrano mehta
    mejia melendez melton mendez mendoza mercado mercer merritt meyer meyers meza michael middleton miles miller mills
    miranda mishra mitchell mohamed mohammed molina monroe montes montgomery montoya moody moon mooney moore mora
    morales moran moreno morgan morris morrison morrow morse morton moses mosley moss moyer mueller mullen mullins
    munoz murillo murphy murray myers nair nash nava navarro neal nelson newman newton ng nguyen nichols nicholson
    nielsen nixon noble nolan norman norris norton novak nunez obrien ochoa oconnell oconnor odom odonnell okafor
    okeefe oliver olsen olson omalley oneal oneill orozco orr ortega ortiz osborne osman owen owens pace pacheco
    padilla page palacios palmer park parker parks parra parrish parsons patel patrick patterson patton paul payne
    pearson peck pena pennington perez perkins perry person peters petersen peterson petrov petrova petty pham phan
    phelps phillips pierce pineda pitts platt pollard ponce poole pope porter portillo potter potts powell powers
    pratt preston price prince proctor pruitt pugh qureshi quinn quintero quiroz rahman ramirez ramos ramsey randall
    randolph rangel rao rasmussen ray raymond reddy reed reese reeves reid reilly reyes reyna reynolds rhodes rice
    rich richard richards richardson richmond riggs riley rios ritter rivas rivera rivers roach robbins roberson
    roberts robertson robinson robles rocha rodgers rodriguez rogers rojas roman romero rosa rosales rosario rose
    rosen rosenberg ross rossi roth rowe rowland roy rubio ruiz rush russell russo ryan salas salazar salgado salinas
    sampson sanchez sanders sandoval sanford santana santiago santos saunders savage sawyer schaefer schmidt schmitt
    schneider schroeder schultz schwartz scott sellers serrano sexton shaffer shah shannon sharma sharp shaw shelton
    shepard shepherd sheppard sherman shields short sierra silva simmons simon simpson sims sinclair singh singleton
    skinner sloan small smith snow snyder soares solis solomon solorzano song sosa soto sparks spears spencer stafford
    stanley stanton stark steele stein stephens stephenson stevens stevenson stewart stokes stone stout strickland
    strong stuart suarez sullivan summers sutton swanson sweeney sweet tanaka tanner tate taylor tejeda terrell terry
    thomas thompson thomson thornton tang todd torres tovar townsend tran travis trejo trevino trinh trujillo truong
    tucker turner tyler underwood valdez valencia valentine valenzuela valle vance vang vargas vasquez vaughan vaughn
    vazquez vega velasco velasquez velazquez velez venegas villa villanueva villarreal villegas vo vincent voss vu
    wade wagner walker wall wallace waller walls walsh walter walters walton wang ward ware warner warren washington
    waters watkins watson watts weaver webb weber webster weeks weiss welch wells west wheeler whitaker whitcomb white
    whitehead whitfield whitley whitney wiggins wilcox wiley wilkerson wilkins wilkinson william williams williamson
    willis wilson winters wise wolf wolfe wong wood woodard woods woodward wooten workman wright wu wyatt xiong yang
    yates ybarra yoder york young yu zamora zapata zavala zhang zhao zhou zhu zimmerman zuniga abebe achebe adeyemi
    agarwal agbaje akhtar akinola amin aziz baptiste begum bello bhatia boateng bui cao castellanos chaudhry chaudhary
    chua dang dao das dasgupta diallo diop duong eze fofana ghosh haddad hamid haque hosseini hoang ito jain jean jha
    joshi kamara karimi kato khalil khoury kobayashi kone kovac kovacs kowalczuk kuznetsov lai lau leung luong mahmoud
    malik mansour mensah mirza miah moreau mukherjee mwangi nakamura nasser ngo novakova nwosu obi ogunleye okeke
    okonkwo osei owusu pandey pereira pierre pillai popescu popov qadri raghunathan rashid reddi rehman sahin saeed
    saito saleh sandhu santhanam sarkar sato sayed sethi shaikh sheikh silvestri siddiqui sidhu suzuki takahashi
    tamang thapa traore tsai usman watanabe wojcik xu yadav yamamoto yilmaz yusuf zaman zaidi zielinski
    """
)
