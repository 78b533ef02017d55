"""What is shown: pictures, personal data, other people's work, opinions."""

from __future__ import annotations

from typing import Final

CONTENT: Final = {
    "photo": (
        "photo*|pic|pics|picture*|image*|snapshot*|selfie*|snap a|foto*|imagen*|headshot*|yearbook pic|team pic"
        "|in a shot|album|portrait"
    ),
    "video": (
        "video*|clip*|film*|record a|recorded|recording*|livestream*|live stream|reel|reels|tiktok of|grab*"
        "|stream|vlog*"
    ),
    "tagging": "tag|tags|tagged|tagging|etiquet*|untag*|mention * in a photo|tag someone",
    "student_photos": (
        "class photo*|pics of students|photo* of students|photo* of my students|photos of kids|pic of my friend*"
        "|pic of a friend|pics of classmate*|field trip|field trip pic*|photo of my class|pic of the class"
        "|group photo|group selfie|foto de mis amig*|fotos de mis compan*"
    ),
    "other_students": (
        "other students|my friend*|friends|classmate*|other kids|someone else in it|pic of my friend*|amig*"
        "|companer*|kids in my class|selfie with|people in my class"
    ),
    "images": (
        "clipart|google images|from google|off google|off the internet|found online|image from|internet picture*"
        "|imagen de internet|meme template|stock photo*|picture from the web|downloaded"
    ),
    "creative_commons": "creative commons|cc license|licen*|royalty free|free to use|licencia",
    "copyright": (
        "copyright*|someone elses song|song*|music|movie clip|textbook scan|scan* a book|scan*|pirat*"
        "|derechos de autor|stolen art|plagiar*|copy a book|copied from|chapter*|worksheet*|someone elses work"
        "|copy someone*|copying someone*|someones essay|someones work|another students work|other peoples work"
        "|other peoples art|artist|intellectual property|use a picture from|found on google|from google"
        "|off google|reuse|artwork from|steal*|pdf of the|lyrics|canci*|musica"
    ),
    "credit": (
        "credit*|attribut*|cite|citing|give credit|creditos|source|quien lo hizo|name the artist"
        "|shout out the artist|citar"
    ),
    "permission": "permission|ask the owner|ask the artist|permiso",
    "trademark": "trademark*|brand name*|patent*|marca",
    "fair_use": "fair use|fair dealing|uso legitimo|educational use",
    "intellectual_property": (
        "intellectual property|who owns|owns what|patent*|ip policy|ip rule|ownership|propiedad intelectual"
        "|own my work|invention*|my code"
    ),
    "logo": "logo*|crest|seal|emblem|mascot image|mascot|escudo|insignia|branding",
    "branding": (
        "brand*|logo*|merch*|school material|seal|letterhead|link* the * website|linking the|link to the doe"
        "|doe website|link to the school|doe material*|escudo|official font|colors"
    ),
    "written_consent": "written consent|in writing|por escrito|written permission",
    "institute_name": (
        "mits name|use mit name|institutes name|use the name|mit name|using the name|nombre del mit|nombre de mit"
        "|say mit|mit endors*|mit in the name|institute name|title and affiliation"
    ),
    "endorsement": (
        "endors*|promot* a product|recommend a product|advertis*|sponsor*|review a product|product|respaldar"
        "|startup|petition"
    ),
    "pii": (
        "personal info*|personal data|personal detail*|private info*|datos personales|identif*"
        "|informacion personal|details about me|info about me|dox*|personal stuff"
    ),
    "address": (
        "address*|where i live|what street|street|home address|direccion*|domicilio|donde vivo|where they live"
        "|where he lives|where she lives|zip code|calle|my house|his house|her house"
    ),
    "birthdate": "birth*|bday|b day|date of birth|dob|cumple*|nacimiento|how old i am|nacio|naci",
    "last_name": (
        "last name*|surname*|full name*|apellido*|real name|whole name|nombre completo|nombre y apellido|first and last"
    ),
    "password": (
        "password*|passcode|pass word|pw|pswd|passwrd|login*|log in|contrasen*|clave|pin code|my account info"
        "|credential*"
    ),
    "it_services": "it services|it help|cyber security|phishing|soporte",
    "security": "secure|security|seguridad|hack*",
    "student_id": (
        "student id*|my id|id card|id badge|student card|uni card|university card|carnet|credencial|id on"
        "|campus card|library card|picture of my id|student number|lanyard"
    ),
    "id_card": "id card|my id|id badge|student card|carnet|credencial|uni card|campus card",
    "fraud": "fraud*|identity theft|scam*|phish*|fraude|estafa|impersonat*",
    "confidential": (
        "confidential*|secret*|private information|sensitive info*|leak*|private info|confidencial*"
        "|internal document*|gossip about|insider|secreto|nda|not public|internal email*|overheard|spill"
    ),
    "placement": (
        "placement*|internship*|patient*|client*|hospital shift|employer|practicas|work placement|company i work"
        "|nursing"
    ),
    "student_records": (
        "student record*|grade*|gradebook|iep*|discipline record*|transcript*|test score*|midterm*|final exam*"
        "|exam score*|attendance record*|special ed*|expediente*|calificaciones|notas de|marks|behavior plan"
        "|suspension record|report card*|quiz scores|list of grades|score sheet|scores"
    ),
    "grades": "grade*|midterm*|gpa|scores|exam result*|marks|calificaciones|notas|results",
    "directory_data": "directory*|directory data|directory info*|directorio",
    "directory_information": (
        "directory*|keep my * out|give* out my|gives out|hide my * from|my address public|listed|list my"
        "|withhold*|people directory|public listing|directorio|lookup|my course public"
    ),
    "research": (
        "research*|lab result*|unpublished|our lab|my lab|paper draft|data from the lab|investigacion*|findings"
        "|thesis|experiment*|prototype"
    ),
    "disclosure": (
        "disclos*|reveal*|release info*|give out info*|hand out info*|who gets my data|divulg*"
        "|share personal data|share my data|when can * data"
    ),
    "personal_information": (
        "personal info*|personal data|personal detail*|private detail*|datos personales|info about me|my data"
        "|our data|home address|phone number|share about myself|overshar*"
    ),
    "data_custody": (
        "keeps my data|keep personal data|collect* data|stores data|store personal|who protects|spreadsheet of"
        "|holding data|protect data|collect * information"
    ),
    "awareness": "awareness|everyones job",
    "data_protection": "data protection|gdpr|proteccion de datos",
    "alcohol": (
        "alcohol*|beer*|drink*|drunk|wine|cocktail*|booze|vodka|margarita*|party pic*|cerveza|alcohol|bebid*|keg"
        "|shots|tequila|bar|brewery|champagne|toast|white claw"
    ),
    "drugs": "drug*|weed|marijuana|cannabis|edible*|pills|drogas|marihuana|420|high|joint|xanax|stoned|mushrooms",
    "tobacco": "tobacco|smok*|cigar*|cig|cigs|dip|chew|tabaco|fumar|fumando|nicotine|zyn",
    "vaping": "vap*|juul*|e cig*|vaper|vapeo",
    "sexual_content": (
        "sexual*|nude*|porn*|nsfw|naked|sexy|sext*|explicit|dirty joke*|xxx|desnud*|sexo|thirst trap|raunchy"
        "|hookup|lewd|bikini|twerk*|onlyfans|suggestive|dirty meme"
    ),
    "digital_footprint": (
        "years ago|old post*|old tweet*|footprint*|come back to haunt|stay online|forever|future employer*"
        "|job interview|college admission*|hire me|hiring|get a job|delet*|erase|permanent|huella|borro|trace"
        "|stays up|gone for good|lasting|colleges see|recruiter*|really gone|does deleting|haunt|grandma see"
        "|for good|para siempre|years from now|someday|later on|come back to"
    ),
    "think_before_posting": (
        "think before|before i post|think twice|regret*|heated|angry post|when im mad|what should i think"
        "|pensar antes|should i wait|impuls*|wise to post|ok to post this|what is smart|cool off|calm down|pause"
        "|not sure if i should post|late night post|hit send|before sending|before posting|second thoughts"
    ),
    "venting": (
        "vent*|rant*|blow off steam|desahog*|go off on|angry tweet|trash my|mad at|piss*|slag*|roast my lecturer"
        "|let off steam|furious|moan*"
    ),
    "complaint": (
        "complain*|complaint*|queja*|grievance*|unhappy with|bad teaching|about my lecturer|about the uni"
        "|bad review|review of the university|slate the|unfair mark*|file a complaint|about the university"
        "|reclam*|course is rubbish|strike|criticise the uni"
    ),
    "public": (
        "public*|everyone can see|goes viral|anyone can see|out there|can others see|who can see|publico"
        "|todo el mundo|still matter|see it|only my friends|only friends"
    ),
    "reputation": (
        "reputation*|look bad|make * look bad|standing|imagen de|embarrass*|reputacion|good name|bad name|damage*"
    ),
    "viral": "viral|spread*|goes around|blow up|blew up|out of control",
    "risk": ("risk*|danger of|downside*|pitfall*|what could go wrong|riesgo*|harm|bad about social|careful|hazard*"),
    "reshare": (
        "retweet*|reshare*|re share*|repost*|re post*|share someone elses|rt|forward a|forwarding|quote tweet"
        "|retuit*|compartir una publicacion|didnt write|not my words|share a post|pass * on|copied and pasted"
        "|shared it"
    ),
    "delete": "delete*|deleting|undo|take back|take it back|unsend*|borr*|remove it|erase*|eliminar",
    "responsibility": "responsib*|accountab*|blame*|on me|my fault|answer for|responsable|liable|culpa",
    "personal_responsibility": (
        "responsib*|liable|liability|who is to blame|on me|my fault|accountable|get blamed|answer for|responsable"
        "|whose fault|sued for|sue me|who answers|account hacked"
    ),
    "bookmarks": ("bookmark*|delicious|diigo|saved links|favorites|saved sites|marcador*|pinboard|favoritos|pinterest"),
    "url_shortener": (
        "bit ly|bitly|tinyurl|tiny url|short link*|shortened|shorten*|url shorten*|link short*|t co|acortad*"
        "|ow ly|goo gl|mystery link|short url*|acortar"
    ),
    "links": "link|links|url*|enlace*|click|hyperlink*",
    "anonymizer": (
        "anonymiz*|hide my ip|hide who|hide where|hide my location|incognito*|bypass*|get past|get around"
        "|unblock*|around the filter|past the filter|filter|firewall|blocked site*|saltar el filtro|ultrasurf"
        "|evadir|bloquead*|hide from the school"
    ),
    "vpn": "vpn*|hotspot shield|nord*|express vpn",
    "proxy": "proxy|proxies|proxi*|mirror site|unblocker",
    "tor": "tor|tor browser|onion",
    "anonymous": (
        "anonym*|pseudonym*|pen name|fake name|nickname*|screen name*|alias|burner|without my name|seudonimo"
        "|nombre falso|throwaway|without saying who|handle|under another name|made up name"
    ),
    "pseudonym": "pseudonym*|pen name|fake name|alias|screen name*|burner account|seudonimo",
    "on_behalf": (
        "on behalf|for the department|for mit|for the lab|as mit|dept account|department account|official mit"
        "|run * account|representing|en nombre de|for our lab|mit account|lab account|dept page|department page"
        "|speak for mit|speaking for mit|departments account|student group account|institute account|labs twitter"
    ),
    "tone": (
        "tone|how should i sound|voice|funny on|sarcas*|formal|tono|personality|casual|jokes on|how do i sound"
        "|write like myself|be myself|snarky"
    ),
    "flagship_accounts": (
        "flagship|main account*|main mit account*|official mit account*|central account*|institutes main"
    ),
    "best_practice": (
        "best practice*|good practice|guide for|tips|advice for running|how do i run|buenas practicas|guide"
    ),
    "create_content": (
        "make content|creat* content|make videos|posting content|spread* information|share info*|crear contenido"
        "|create posts|making posts"
    ),
    "diligence": "be careful|careful|take care|know what",
    "misinformation": (
        "misinformation|fake news|fake|hoax*|rumor*|false info*|not true|conspirac*|noticias falsas|bulo*|untrue"
        "|deepfake*|disinformation|is it real|if its true"
    ),
    "fact_check": (
        "fact check*|check if its true|verify|is it true|is true|true or|real or fake|know if * true|trust a"
        "|accurate|accuracy|confiable|verificar|reliable|check a source|believe|trustworth*|checking sources"
        "|true before|source is"
    ),
    "bias": "bias*|slant*|one sided|leaning*|my own prejudice*|sesgo*|preconception*",
    "filter_bubble": "filter bubble*|echo chamber*|feed*|algorithm*|same opinion|burbuja|only see",
    "avatar": (
        "avatar*|profile pic*|profile photo*|profile picture*|pfp|foto de perfil|icon|cartoon as|bitmoji"
        "|display picture"
    ),
    "profile_photo": "profile pic*|profile photo*|pfp|avatar*|foto de perfil|profile image|display picture",
    "professionalism": (
        "professional*|unprofessional*|party pic*|vacation pic*|beach pic*|bikini|bar pic|image as a|how i look"
        "|look professional|profesional*|halloween|swimsuit|vacation|party|cruise|spring break|wild|dress"
        "|classroom wall|looks bad|silly"
    ),
    "personal_views": (
        "personal view*|political*|politics|election*|religio*|opinion*|vote*|candidate*|rant about|beliefs"
        "|politic*|opiniones|conviction*|abortion|gun|protest*|church|god|trump|biden|campaign*|president|strike"
        "|union"
    ),
    "politics": (
        "politic*|election*|vote*|candidate*|campaign*|political|protest*|gun|abortion|democrat*|republican*"
        "|school board race"
    ),
    "identify_employer": (
        "where i work|name my employer|employer|i work for|i teach at|say i work|mention my school|list my job"
        "|work at|donde trabajo|name the school|my job|workplace|list the district|works at|put my school"
        "|i work at|put the district|teach at|work for|name my"
    ),
    "bio": "bio|profile says|about me section|linkedin|profile|perfil|headline|twitter bio|intro section",
    "staff_posts": "set an example|lead by example|what i post myself|my own posts|instructors post|role model",
    "role_model": "role model*|set an example|lead by example|ejemplo|model good|modelling|practice what",
    "engagement": (
        "engag*|only post announcements|respond to comment*|reply to people|reply to followers|dialog*"
        "|answer comments|talk back|interact*|just announce*|conversacion|two way|just push|post announcements"
        "|replying|answer people|followers ask|one way"
    ),
    "broadcast": "broadcast*|only announcements|just announce*|push out|one way|event flyers|post announcements",
    "negative_comments": (
        "negative comment*|mean comment*|nasty comment*|criticism*|criticiz*|criticis*|bad review*|hate comment*"
        "|comentarios negativos|critical comment*|rude comment*|critica*|haters|angry comment*|someone criticiz*"
        "|criticising|trashing|negative feedback|bad comment*|insulting comment*"
    ),
    "blocking": (
        "block*|delete em|delete * comment*|ban * user|ban someone|mute|bloquear*|remove critic*|hide * comment*"
        "|delete negative|delete criticism|kick someone|banning|delete mean"
    ),
    "criticism": "critici*|critique*|negative|critica*|disagree*",
    "correction": (
        "correct*|fix my|mistake*|typo|wrong info*|error|errat*|apolog*|i was wrong|correg*|equivoc*|messed up"
        "|screwed up|post wrong|oops|inaccurate|false post|retract*|wrong"
    ),
    "mistakes": "mistake*|messed up|screwed up|wrong|error|oops|equivoc*|own up|goof*|slipped up|incorrect",
    "distribution": (
        "flyer*|flier*|hand out|leaflet*|brochure*|distribut*|advert*|pass out|poster*|volante*|repartir|folleto*"
        "|fundrais*|announce a business|materials home|coupon*"
    ),
    "materials": "material*|handout*|flyer*|packet*|brochure*",
}
