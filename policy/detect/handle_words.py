"""Words of chat that are no account name although they may stand where one stands ("my snap is broken"). Data only."""

from __future__ import annotations

from policy.detect.wordlist import words

COMMON = words("""
a about absolutely account accounts acct acting actually ad add added adding admin after again ages ago ain aint all
allowed almost alone already alright also always am amazing amount an and annoying another any anybody anymore anyone
anything anyway app application apps are aren arent around art as ask asked asking asleep asap at ate attached aware
away awesome awful b back bad banned based basic basically bc be because become been before began being believe below
best bet better between big bio birthday bit blank blocked blocking blocks blog board bomb boring born both bots bot
boy boys break breaking bro broke broken brother browser bruh bug bugged bugging buggy bugs but button buy by bye call
called calling calls came camera can cancelled cannot cant car card cards care case cash cause caption captions
challenge chaotic chat chats chatting check checking cheap cheating cheer child children class classes classic client
clip clips clickbait close closed club code codes cold college come comes coming comment comments common community
completely computer confirmed confusing connect connected connecting contact content control controller cool copy
correct cost could couldn couldnt count cracked crap crash crashed crashes crashing crazy create created creator
creepy cringe current currently custom cute cuz dad daily dance dang dare dark dates day days dead deal deactivated
dear decent def default definitely delayed delete deleted deleting delivery desktop dev developer did didn didnt die
died different difficult direct disabled disappeared disaster do does doesn doesnt dog doing done dont doubt down
download downloaded downloading drama draft drafts dumb dry dude due duh during dying each early ears easier easy eat
edit edits either else email emergency empty end ended ends english enough entire error errors especially essay even
event ever every everybody everyone everything everywhere evidence exactly example except exists expired explode
exploded extra eyes face fact facts fake fam family famous fan fans far fast fault favorite feature features feed feel
feels few fight fights fighting file files filled filter filters fine fire first fix fixed flagged flop fo folks
follow followed follower followers following food football for forever forget forgot found free freezing freshman
friend friends from front fr ftw full fun funny future gaming gang game games garbage gave gc get gets getting ghost
gift gig girl girls give gives giving glitch glitched glitches glitching go goat god goes going gold gone gonna good
google got gotta grade grades great green group groups grown guess guy guys ha hacked hacker hacks had haha hahaha
half handle happen happened happening happens happy hard hardly has hasn hasnt hate hates have haven havent having he
head health hear heard hell hello help helpful helps her here heres hers hey hi hidden high hilarious him his history
hit hits hmm hmu hold holy home homework hope hopefully horrible host hot hour hours house how however hows huge
hungry hurt i idea idk if ill illegal im image images important impossible in inactive inbox incorrect info inside
insane install installed instead interesting internet into invalid invite invites is isn isnt issue issues it its ive
jk job join joined joining joke jokes just keep keeps kept kicked kid kids kind kinda knew know known knows laggy lag
lagging lags lame laptop last lasted late later launch laugh law league learn learning leave leaving left legal legit
legitimate less let lets level life like liked likes limit limited line link linked links list listen little live lit
lives lmao lmaoo lmfao load loading loads lobby locked log logged login logo lol long longer look looked looking looks
lost lots loud love loved loves lowkey luck lunch mad made mail main maintenance make makes making man many map
marketing marked markets match matches math maybe me mean means media meet meeting member members meme memes memories
memory menu mess message messages messed messing messaged mic might mid min mine minute minutes miss missing mobile
mode mods mom moment moments monday money month months more morning most mostly mountain mouse move moved movie much
multiplayer music must muted my myself name named names nah nasty near need needed needs negative network never new
news next nice night nights no nobody none nonsense noob nope normal normally not note notes nothing notification
notifications notif notifs now nowhere number nvm obviously odd of off offense offline official often oh ok okay old
older omg omw on once one ones online only onto oop oops open opened opening opinion option or order organized
original other others our ours out outage outdated outside over own owner p page pages paid paper parent parents part
party pass password past pay paying pc peace pending people per perfect perfectly perhaps period permanent person
personal phone phones photo photos pic pics picture pictures pin place plan plans platform play played player players
playing playlist playlists please plot plus pls plz podcast point points poll poor pop popping popular possible post
posted posting posts power ppl practice prank pretty premium price prices prime privacy private prob probably problem
problems process profile profiles program project proof public pull purpose put queue question questions quick quickly
quiet quit quite quiz raid random randomly rare rated rate rather rant read reading ready real realize really reason
reasons recap received recent recently record red reel reels refresh refund related release released reload remember
reminder remix removed reply replied report reported reports request requests reset rest restart restricted results
review revoked rich rid right ring rip rn role roles room rude ruined rule rules rumors run running rush sad safe said
sale salty same saturday save saved saves saw say saying says scam scams scammed scared scary school score screen
screenshot screenshots scroll scrolling search searching season second secret security see seeing seem seems seen self
sell send sending senior sent series serious seriously servers server session set setting settings setup several
shadowbanned shadow share shared sharing she shes shop short shorts should shouldn show showed showing shows shut sick
side sign signed silly similar simple since single sister sit site situation skin skins sleep slow slower slowly small
smart smh so social sold solid solo some somebody somehow someone something sometimes somewhere song songs soon sorry
sort sound sounds source space spam spammed spammer spamming special specific speed spend split spoiler spoilers sport
sports spot squad stable standard star stars start started starting starts stay steal still stink stock stole stolen
stop stopped stories story straight strange stream streak streaks streaming streams strict strong stuck student
students studio study stuff stupid style sub subs subscribe such suck sucks suddenly sunday super support supposed
sure sus suspended swear switch system t tab tag tagged take taken takes taking talk talking talks tbh teacher team
teams tech tell temp terrible test text texts than thank thanks that thats the their them then there theres these they
theyre thing things think this those though thought threads through thru thursday time times tired to today together
token told tomorrow tonight too took top topic total totally touch toxic track trailer trash trend trending trends
tried tries trip trolls true truly trust try trying tuesday turn turned tutorial tutorials tv twice two type typical u
ugh ugly under unavailable understand unfortunately unknown unless unlocked until unreal up update updated updates
updating upgrade upload uploaded uploading upset ur us use used useful useless user username users usually vacation
valid version very via vibe vibes vid video videos view viewed views violates viral visible visit vs w wait waiting
wake walk wall wallpaper wanna want wanted wants warning was washed wasn wasnt waste watch watched watching way we
weak web website wednesday week weekend weeks weird well went were weren what whatever whats when whenever where
whether which while white who whoever whole whos whose why wifi wild will win window windows wins wish with within
without won wonder wont word words work worked working works world worse worst worth would wouldn wow wrapped write
writing wrong wtf wya ya yall yay yeah year years yep yes yesterday yet yo you your youre yours yt yup zero zone
abierta abierto activo actualizada ademas ahi ahora algo alguien algun amiga amigo amigos antes aqui asi aunque bien
bloqueada bloqueado borrada borrado buena bueno caida caido casi cerrada chido clase como con contigo creo cual cuando
cuenta de del demasiado desde despues dice dicen dijo donde el ella ellos en entonces era eres es esa ese eso esta
estaba estan estas este esto estoy falla fallando falsa falso foto fotos fue fuera funciona funcionando fui genial
gracias gratis gusta hace hackeada hackeado hasta hay historia hola hoy igual jajaja jaja la las le lento les linda lo
los mal mala malo manana mas mejor mentira mi mia mio mira mis misma mismo mucho muy nada nadie nos nosotros nuestra
nueva nuevo nunca o otra otro para pasa pero perfil pesima pesimo por porfa porque porfavor primero privada privado
profe pronto pues que quien quiere raro roto sabe se segun ser si siempre siga sigue sin sobre son soy su sube subio
subir tambien tan tarde te tengo tiene tienen toda todavia todo todos tu tus un una unos usa usan usar va vamos vas
ver verdad vez viejo voy y
""")
"""Plain words, English and Spanish, in lower case and without apostrophes."""

TAIL = words("""
add added hmu follow followback dm message msg text txt me back plz pls please if for bc and or on also too lol lmao
ok so but dont only its im this is the who add4add sfs agreguen agreguenme agregame siganme sigueme porfa si y o para
no n asap after w with everyone yall guys everybody all ill i she he hes shes bro now rn tonight later mutuals same to
streaks anyone u you ur then thx thanks ty my her his here there go fr new gonna look just wanna come in when
""")
"""Words that may follow a plain-word account name."""

CHATTED = words("""
gr8 b4 l8r l8 m8 w8 h8 2day 2nite 4ever 2moro sk8 str8 b2b 1v1 2v2 3v3 4v4 5v5 covid19 mp3 mp4 ps2 ps3 ps4 ps5 h2o co2
2k 2k23 2k24 2k25 2k26 2k27 3d 2d 4k fnaf2 gta5 gta6 cod4 bo2 bo3 bo6 win10 win11 windows10 windows11 ios26 iphone
iphone15 iphone16 iphone17 ipad macbook youtube tiktok instagram snapchat whatsapp airpods imessage facetime chatgpt
gpt4 gpt5 f1 u2 k12 a1 b1 c3 s2 t4 4th 9th 10th 11th 12th ios
""")
"""Words with digits or capitals inside that are no account names, in lower case."""
