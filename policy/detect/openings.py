"""With which letters that which a pattern of a lexicon finds may begin: up to four, or one figure or apostrophe.

A pattern of a thousand words is tried only where one of its openings stands. They follow from the patterns, which a
test holds them to; whoever adds words to a pattern is told by it which openings are missing. Data only.
"""

from __future__ import annotations

from policy.detect.wordlist import words

RECORDS = words(
    """
    0 1 2 3 4 5 6 7 8 9 a acad acce acco act afte alge alt alte ap asva atte beha best bio bip bips bole calc chem
    chro clas coll cont cred d defe dete disc doub econ educ ela eld ell engl esl esol exam exce expe expu exte extr
    fail fina free g gate ged geom gift gov gpa high hist i ib ielt iep ieps in inco inel insc inte iq irea iss lang
    lear lexi life like lots lowe lunc map math midt more mult nigh nwea one onli oss out outo over para perm phys
    plan prac prob proc prog prom psat quiz read redu rege reje reme repo reso rti sat satu scie seco self seve so
    span spec sped spee staa star stat summ susp test the tier time titl toef too tran trua unex wors writ
    """
)
PLANS_ES = words(
    """
    aci acis acne acom adap adec alta amon anal apoy aula bole cam card cart cert cita clas comp difi doce exam
    expe extr gabi hist info kard libr maes matr medi nece nee nees part piar plan prob prof psic refu repo tiem
    tuto usae
    """
)
OWN_MARKS = words(
    """
    1 atte aver bio cali chem clas cond elig expe fail falt fina grad inas iq lexi mark math midt miss nota over
    prom quar seme test
    """
)
MARKS = words(
    """
    at carr con down drop earn ende fell fini get gets gett got had has have hold is jump llev made make obtu only
    paso pull rece rock saca saco sali scor sits sitt slip teni tien took trae tuvo up va w was went with
    """
)
STANDING = words(
    """
    ' 0 1 2 3 4 5 6 7 8 9 a abou acad aced aces ain aint are at bare bein blew bomb brin bump came can cant chok
    clos coul didn does doin don dont drop ende esta fail fini five fix fixe fixi flun four get gets gett goes goin
    got gott had hard has hasn have impr in inel is isn isnt left llev may migh miss move must need neve no not now
    on one owe owes pass perf plac prom pull put rais rank rare read redo repe repi reta reto scor seve six stuc
    swit take taki tank test thre tien trae tran two va walk was wasn won wont work writ
    """
)
CONDUCT = words(
    """
    ' acce accu admi ain aint almo are assi be been bein caug chea copi copy cut cuts cutt defe deni didn ditc doin
    foun get gets gett got had has have havi hizo in inve is isn isnt just miss neve plag reje repo s sanc serv
    skip stuc trua used uses usin wait was wasn were
    """
)
MARKS_ES = words(
    """
    anda baja bajo cayo iba le llev obtu paso qued saca saco sale sali se subi tien trae tuvo va
    """
)
STANDING_ES = words(
    """
    acre acum adeu anda apen apla apro arra boch cate debe desa entr era es escr esta fail falt flun ha hizo jala
    jalo junt la las le lee les llev lo los no noma pasa paso penc perd podr pued qued quiz rasp rech recu repe
    repi repr sali se sigu solo suma susp tien trae tron va van vola volo
    """
)
CONDUCT_ES = words(
    """
    anda cayo cons copi esta estu fue fuer got hace haci hizo la las le les llev lo los meti no plag qued reci saco
    sali se sigu teni tien trae usa usab uso va
    """
)
BARE_MARKS = words(
    """
    0 1 2 3 4 5 6 7 8 9 a abse acad all an b c d expe expu f fail five flun four in inel most pura repr seve six
    stra susp thre trua two
    """
)
DISCIPLINED = words(
    """
    amon cast cita corr echa expe expu flun held repr reta sanc susp
    """
)
PUT = words(
    """
    bump bust cach catc caug dier dio drop fail gave give givi gve kick mand mark move movi nail plac pusi puso put
    putt refe repo send sent writ wrot zero
    """
)
CONDITIONS = words(
    """
    a abil abor accu achi acl ad add adde addy aden adhd aids albu aler an anap angi ankl anor ansi anti anxi apne
    appe arm arms arrh arri asma aspe asth ataq athl ativ audi auti auto back bad bala bed bedb bena big bipo birt
    blad blee bloo bone bpd brai braz brea brok bron brui buli bum butt cabe cade cale calf calv canc care cat cata
    cele celi cere cgm chem ches chic chin chla ciat ciru cita clav clef club coch codo cogn coli coll colo conc
    cond conm cont conv coro cort cost coun covi cris croh crou crut ct cuel cymb dedo dehy deng dent depr dere
    desg desh deve dexc diab diag dial disa disc disl doct dolo down dr drin drs drug dysc dysl e ear eara ears
    eati ecol ecze effe ehle ekg elbo emba emer epi epil epip esca esgu espa esto ets eye eyes face feed feet femu
    feve fibu fieb fing fisi fisu flu foca food foot fore frac fros garg glau gluc gout grad grie grip groi grow
    hamm hams hand hay head heal hear heat heel hema hemo hern herp high hip hipe hips hiv hive homb hong horm hosp
    hpv hype hypo ibs icu immu impe in infe infl ingl inha inju inpa inso insu inte into itu iud iv izqu jamm jaqu
    jaun jaw jock kepp kidn klon knee l labr lact lami lazy lcl lear left leg legs lesi lexa lice liga lip lith
    live lock long low lowe lt lung lupu luxa lyme lymp mala mano mcl meas medi meds memo meni mens ment metf meth
    migr miop misc mono mood mri mrsa mule mump mune musc musl muti narc nari nebu neck nerv neum noro nose nut
    occu ocd ojo ojos oper orth orzu osgo othe outp over oxyc ozem pace pain pani pant pape part past pate paxi pcl
    pcos pelv perc peri pers pert phys pie pier pies pill pinc pink pioj plan pleu pneu pois poli pots pred preg
    pres prob pros proz psic psiq psor psyc pt ptsd pube pull punt quad quar r rabi radi rece reha resi retu rib
    ribs rick righ ring rita rodi rona rota rotu rsv rt rube rupt salm sara sarn scab scar schi scia seiz sele self
    sepa seps sero shin shou sick sida sill sind sing sint sinu skin skul slee slin sopl sord sore spec spee spin
    sple spli spra ssri stap ster stit stom stra stre subo subs suic sun sunb suns swol symp t tail tape tart tdah
    teet tend tera teta the ther thig thro thum thyr tibi tiro tobi toc toe toes tons toot torn tosf tour tras trea
    tumm tumo turf type ucl ultr uppe urge uti vacc vari vert vih visi visu vyva walk wart weig well whee whip whol
    whoo worm wris x xana xray yeas yeso zolo zyrt
    """
)
OWN_CARE = words(
    """
    boot brea cast coug diag doct enfe feve head illn infe inju insu lesi limp medi ment pain pill rash rece salu
    symp temp trat trea vacc
    """
)
ILL = words(
    """
    ' abse aggr ain aint anda are aren atte away bang bare barf be beca beco been bein blac blew blow boug brea brok
    brui bump burn bust call camb came can cann cant caug clea coll come comi cont conv cort coul crac cut cuts debe
    deja dejo desg dio disl does doub down empe era es esgu esta estu fain feel felt forc frac fuck fue gash get
    gets gett goes goin golp gone got had has have havi head hit home hurt hype inju inte is isn isnt jack jam jamm
    jams jodi just keep kick knoc la last le left lesi limi lo look luxo made make maki mess met misc miss nece need
    no not od odd oded olvi on out over part pass pego pinc popp pued puke pull put queb qued quem ques quie quit re
    reag rebr reca refu rein rela reto rip ripp roll romp s safo sali saw scra scre se see seei seem sees self sepa
    shat shut side sigu slam slee slic smac snap spli spra star stay stop stra stut taki talk test thre thro tien
    toma took torc tore torn trie tryi turn twea twis va vacu van vomi want was wasn wear went were wrec zafo
    """
)
BARE_ILL = words(
    """
    a abse achi addi aler alle ampu an anem ankl anor asma asth auti away bipo blee blin buli calf celi cieg colo
    con conc cont covi cutt deaf dehy depr deto diab disa doub dysl elbo emba en enfe enye epil feve foot glut goin
    gone groi hams hard havi heri hip homb home hosp hurt hype ill illn immu impa in inco inju inte into isol knee
    l lact last left lesi limi limp mal mali mani miss naus non nonv not on oper out para posi preg psyc puki quad
    quar ques r righ rodi sang schi scra self shin shou shut sick side sobe sord star stru suic term thro thum tobi
    unco unwe vomi whee wris zurd
    """
)
TREATED = words(
    """
    ambu ems hosp inte medi oper para stre
    """
)
TAKEN = words(
    """
    brou carr caug chec diag drov flew foun got had llev mand meti pick put rush saw sent taki test took trea
    """
)
