"""How people behave to one another, from respect to stalking."""

from __future__ import annotations

from typing import Final

CONDUCT: Final = {
    "respect": (
        "respect*|rude*|polite*|kind|be nice|civil*|mean|disrespect*|respeto|irrespet*|manners|courte*"
        "|treat people|treat other*|empathy|insult*"
    ),
    "disagreement": (
        "disagree*|argue*|argument*|debate*|different opinion|contradict*|desacuerdo|discut*|push back"
        "|say hes wrong|critique*|criticiz*|criticis*|feedback|tell * wrong"
    ),
    "conduct": (
        "conduct|behav*|act online|standard*|how should i act|act the same|acting|code|comport*|conducta"
        "|talk online|swear*|curse|cuss*|foul language|language"
    ),
    "standards": (
        "standard*|same rules|expected|expectation*|face to face|in person|different online|normas|same as in"
        "|estandar*|online vs|hold* to|count as much"
    ),
    "classroom_standard": (
        "like a classroom|in the classroom|say in class|in class|run like|swear*|workplace|same as class|curse"
        "|joke*|unfit"
    ),
    "character": "character|same person",
    "judgment": (
        "judgment|judgement|common sense|use my head|good idea|sensible|careful|smart|sentido comun|juicio"
        "|use care|criterio|discretion"
    ),
    "tool_choice": "choose a tool|choosing a tool|which tool*|pick a tool|choosing an app|elegir",
    "bullying": (
        "bull*|bully*|picking on|pick on|making fun|make fun|makes fun|made fun|acoso*|acosar|burla*|burlan"
        "|burlas|roast*|diss*|mean to|meme about|hate page|gossip*|tease*|talking trash|trash talk*|insult*"
        "|excluded|name calling|called me|calling * names|drag*|clown on|molest*"
    ),
    "cyberbullying": (
        "cyber bull*|cyberbull*|bull*|online bull*|ciberacoso|online hate|trolling|acoso en linea|picking on"
        "|pile on|hate messages|hate page|burn page|abuse online|counts as bullying|mean messages"
    ),
    "harassment": (
        "harass*|keeps sending|wont stop|wont leave me alone|creepy|hostil*|acoso|acosa*|hostigamiento|unwanted"
        "|pester*|stop messaging|keeps messaging|keeps texting|spamming me|repeatedly|hostigar|abusive"
    ),
    "hostile": "hostile|intimidat*|abusive|pervasive|severe*|toxic|one time|just once|only once",
    "discrimination": (
        "discriminat*|racis*|sexis*|homophob*|transphob*|slur*|islamophob*|hate speech|xenophob*|racial*|bigot*"
        "|racista|n word|religion joke|disab*|antisemit*|discrimin*|gay joke*|making fun of his accent|ableist"
        "|stereotyp*"
    ),
    "slurs": (
        "slur*|n word|racist|racial|offensive joke*|gay|fag*|retard*|accent|homophob*|sexist joke*|hate speech|banter"
    ),
    "offensive": (
        "offensive|gross|rude|nasty|disgusting|offend*|ofensiv*|vulgar*|hateful|insult*|crude|inappropriate joke"
    ),
    "obscene": ("obscen*|vulgar*|swear*|curse|profan*|dirty joke*|crude|groseria*|filthy|cuss*|foul language|f bomb"),
    "defamation": (
        "defam*|libel*|slander*|lies about|lie about|false accusation*|difam*|calumni*|spreading lies|spread lies"
        "|untrue things about|make up stuff about|false rumor*|false things about|ruin * reputation|accuse"
    ),
    "threats": (
        "threat*|threaten*|amenaz*|beat * up|going to hurt|gonna hurt|fight me|kill you|im coming for|jump me"
        "|going to get me|wants to fight"
    ),
    "intimidation": (
        "intimidat*|aggressive*|intimidar|scare*|scaring|bossing|in my face|menacing|squaring up|aggress*"
        "|agresiv*|scared of|frighten*"
    ),
    "mocking": (
        "mock*|ridicul*|humiliat*|make fun|making fun|makes fun|laugh at|laughing at|meme|memes|burl*"
        "|edited photo*|photoshop*|take the mick|taking the piss|roast*|parody|embarrassing photo|edit of"
        "|unflattering|deepfake*|funny edit|collage|caption"
    ),
    "humiliation": "humiliat*|embarrass*|humill*|shame*|shaming|degrad*",
    "meme": "meme*|edit of|photoshop*|gif",
    "private_images": (
        "nude*|leaked pic*|private pic*|private photo*|intimate|revenge porn|shared nudes|desnud*|fotos intimas"
        "|fotos privadas|ex posted|posted pics of me|leaked my|naked|posted my private|exposed me|without consent"
        "|packs"
    ),
    "sexual_images": "nude*|dick pic*|sexual pic*|naked|desnud*|sexual photo*|nudes|explicit pic*|intimate",
    "revenge_porn": (
        "revenge porn|ex posted|ex leaked|leaked nudes|ex shared|shared nudes|ex boyfriend posted"
        "|ex girlfriend posted|after we broke up"
    ),
    "unwanted_images": (
        "dick pic*|unwanted pic*|unsolicited|sent me a pic*|sends me pic*|sent me nudes|sending me pic*"
        "|didnt ask for|didnt want|cyberflash*|fotos no deseadas|me mando una foto|me manda fotos|gross pics"
        "|sends pics|sent me porn|sent me photos|weird pics|sends me nudes|airdrop*"
    ),
    "dick_pic": "dick pic*|unsolicited|cyberflash*|junk pic",
    "grooming": (
        "groom*|trick*|lure*|luring|entic*|gain * trust|presiona* para|me presion*|manipul*|enga*|coerc*|pressur*"
        "|talk* me into|make me send|blackmail*|chantaj*|older guy|asking for pics|asks for pics|wants pics"
        "|ask* me for nudes|asking for nudes|send pics|wants nudes|sextort*|forcing me|guilt*"
    ),
    "coercion": "coerc*|forc*|makes me|make me|obliga*|threatens to post|unless i|or else|extort*",
    "pressure": "pressur*|presion*|push* me|keeps asking|insist*|wont take no",
    "blackmail": "blackmail*|chantaj*|extort*|sextort*|threatens to post|threatening to post|pay or",
    "impersonation": (
        "impersonat*|pretend*|fake account*|fake profile*|pose as|posing as|someone elses name|another name"
        "|hacerme pasar|suplant*|hacerse pasar|cuenta falsa|parody account|catfish*|pretending to be"
        "|use my friends account|log in as|act like someone|as a joke account|perfil falso|made an account of"
        "|as someone else|account in my name|account in his name|account in her name"
    ),
    "identity": (
        "identity|who i am|identidad|be someone else|digital identity|image online|online self|online persona|values"
    ),
    "inappropriate_contact": (
        "improper*|inappropriate*|creepy|flirt*|coquete*|sexual advance*|late night|hits on|hitting on"
        "|weird texts|coach texts me|inapropiad*|personal question*|makes me uncomfortable|weird messages"
    ),
    "stalking": (
        "stalk*|track* where|tracking me|following me around|follows me|watches my|knows where i am|acecha*"
        "|persig*|acosa en|sabe donde|location of me|keeps tabs|obsess*|airtag|shows up everywhere"
        "|every account i make|watching my every|rastre*|tracking where|finds me"
    ),
    "cyberstalking": (
        "cyberstalk*|stalk* * online|track* * online|online stalk*|keeps tracking|acoso en linea|new accounts to"
    ),
    "trolling": "troll*|hater*|hate comments|piling on|flam*",
    "free_expression": (
        "free speech|freedom of speech|free expression|freedom of expression|libertad de expresion"
        "|first amendment|say what i want|censor*|express myself|criticiz*|criticis*|speak my mind|silenc*"
        "|allowed to say|protest*|controversial"
    ),
    "academic_freedom": "academic freedom|libertad academica|libertad de catedra",
    "debate": "debat*|controversial topic*|argue|heated discussion|political debate|discuss*|seminar",
    "civility": "civil*|respectful*|compassion*|courte*|cortesia",
    "viewpoints": (
        "viewpoint*|point of view|other opinions|open mind*|different views|perspectiv*|disagree*|opinions i hate"
        "|puntos de vista|opposing"
    ),
    "diversity": (
        "diversity|diverse|different cultures|culture*|customs|values differ|diversidad|different backgrounds"
        "|international|other countries|international audience|inclusi*"
    ),
    "dignity": "dignity|dignidad|treat people|charter|treat others",
    "bystander": (
        "bystander|just watch*|see someone|saw someone|someone else is being|witness*|stand by|saw a"
        "|what should i do if i see|testigo|friend is being|ignore it|scroll past|not my business|see a threat"
        "|someone getting|stay out of it|report someone|somebody being|classmate is being|si veo|see bullying"
        "|see harassment"
    ),
    "decorum": ("decorum|proper behavio*|reminded about|remind staff|annual training|behavior online|online behavior"),
    "annual_reminder": (
        "annual* remind*|remind* every|reminder|once a year|every year|each year|yearly|cada ano|recordatorio"
        "|how often * reminded|told again"
    ),
    "orientation": (
        "orientation|new hire*|newly hired|just hired|new teacher*|training|just started|onboard*|induct*"
        "|nuevo maestro|first day|capacitacion|recien contratad*|new employee*|new coach|got hired|just got hired"
        "|new job"
    ),
    "onboarding": "onboard*|new hire*|first week|just started|new employee*|just hired|training",
    "new_staff": (
        "new staff|new hire*|new teacher*|new employee*|just hired|newly hired|just started|im new|got hired"
        "|recien contratad*|nuevos emplead*"
    ),
    "shared_responsibility": (
        "whose job|everyones job|shared responsib*|who is responsible for|all responsible"
        "|responsabilidad compartida|whos responsible|up to all of us"
    ),
}
