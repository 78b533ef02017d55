"""What a policy is about, whom it holds for, and what follows when it is broken."""

from __future__ import annotations

from typing import Final

SCOPE: Final = {
    "purpose": (
        "why do we have|why is there|why does this|whats the point|what is the point|purpose|point of the"
        "|reason for|why have|why are there|goal of|para que sirve|por que existe|porque hay|why these|why use"
        "|why should we use|whats this policy for|what is this policy for|what are these guidelines for"
        "|what is this document|aim of|intended for|meant to|why even|benefit*|good for|why bother"
    ),
    "accountability": "accountab*|responsible for|reflects on|represent*|trust",
    "permitted_use": (
        "allowed at all|allowed to use social|can i use social|use facebook at all|social media at all"
        "|have social media|be on social|can i even|ban* social media|permit*|group chats allowed"
        "|whatsapp allowed|can we use|is social media allowed|forbidden completely|prohibid*|can teachers have"
        "|have an instagram|allowed to have|use whatsapp|be online|have accounts|online at all|ok to use"
    ),
    "scope": (
        "does this apply|apply to|applies to|cover|covers|covered by|does this count|does * count|count here"
        "|who does this|what does this cover|who is bound|who has to follow|se aplica|aplica a|scope|included"
        "|fall under|these rules for|for everyone|who must follow|subject to|cubre|a quien|does the policy"
        "|who are these rules|extend to|care what i|bind*|about private|rules reach"
    ),
    "applicability": (
        "does this apply|apply to|applies to|who has to follow|cover us|se aplica|bound by|have to follow"
        "|follow these|cover volunteers|for volunteers|do volunteers|vendor*|must i follow|applies"
    ),
    "definition": (
        "what counts as|what is a|what is meant|define|definition|does * count as|count as|counts as|mean by"
        "|considered|what does * mean|que es|que significa|que cuenta como|is * social media|is a"
        "|are * social media|que se considera|meaning of|whats the difference|difference between|qualify as"
        "|classed as"
    ),
    "social_media": (
        "social media|social network*|redes sociales|facebook|twitter|instagram|insta|tiktok|snapchat|youtube"
        "|reddit|linkedin|discord|blog*|wiki*|forum*|myspace|google plus|flickr|wechat|is slack|pinterest|twitch"
        "|threads|bluesky|mastodon|bereal"
    ),
    "professional_use": (
        "professional use|work related|for work|professional social|school based|class blog|principals page"
        "|professional account*|work account*|uso profesional|count* as professional|professional site"
    ),
    "personal_use": "personal use|not for work|unconnected|uso personal|private use|count* as personal",
    "communicate": (
        "count as communicat*|counts as communicat*|count as contact|liking a|like a students"
        "|comment on a students|reaction count|does a like|considered communicat*|commenting on|is a like"
        "|does following count|counts as talking"
    ),
    "chatroom": "chatroom*|chat room*|slack|discord|live chat|group chat",
    "text_message": (
        "text message*|texts|sms|only texts|just texts|by text|over text|was only text*|mensajes de texto"
    ),
    "listserv": "listserv*|mailing list*|newsgroup*|email list",
    "forum": "forum*|message board*|foro*",
    "instant_messaging": ("instant messag*|messenger|dms|whatsapp message*|snap|im|imessage|private messages|in a dm"),
    "communication": "communicat*|good communication|comunicacion|stay in touch",
    "safety": "safe*|safety|segur*|responsibl*",
    "code_of_conduct": (
        "code of conduct|conduct code|student code|codigo de conducta|rule book|handbook|discipline code"
        "|code apply|employee conduct"
    ),
    "discipline": (
        "disciplin*|fired|fire me|lose my job|get in trouble|in trouble|get into trouble|trouble|punish*|suspend*"
        "|written up|worst thing|consequence*|despid*|castig*|sancion*|meterme en problemas|what happens to me"
        "|what happens to teachers|can they do|write me up|sacked|break the rules|happens if i break|reprimand*"
        "|dont follow|breaking the|break these|broke the rules|do to me|que me pasa|que pasa si|rompo las reglas"
        "|do something about|can school"
    ),
    "termination": (
        "fired|fire me|lose my job|terminat*|dismiss*|sacked|despid*|loss of employment|job on the line"
        "|perder mi trabajo|cost me my job|get canned|lose your job"
    ),
    "enforcement": ("enforce*|who enforces|how is it enforced|happens when they find|when they find|tell me if|caught"),
    "consequences": (
        "consequence*|get in trouble|in trouble|trouble|punish*|kicked out|kick * out|expel*|expuls*"
        "|what happens if|what can happen|break the rules|broke the rules|penalt*|que pasa si|castigo*"
        "|lose access|lose my account|worst thing|worst that|sanction*|what happens to|happens when|get expelled"
        "|thrown out|consecuencia*|problemas|against me|fine|sancion*|banned from|break this|breaking the"
        "|hold it against|can school"
    ),
    "loss_of_access": (
        "lose access|lose my account|lose the project|kicked off|banned from the|take away my|take away access"
        "|access taken|perder acceso|lose my laptop|not allowed online anymore|lose privileges|lose credit"
        "|project taken|quitar el acceso|blocked from using|lose the right"
    ),
    "suspension": "suspend*|suspension|suspendid*",
    "expulsion": "expel*|expuls*|kicked out|kick * out|thrown out|chucked out|lose my place",
    "police": "police|cops|crime*|criminal*|policia|arrest*|delito*|illegal|charged",
    "legal_action": "sue|sued|legal action|court|demand*|lawyer*|solicitor|press charges|take me to court",
    "law": (
        "law|laws|legal*|legal basis|statute*|ley|leyes|which law|regulation*|603 cmr|illegal|legislation|federal"
        "|legally|state law"
    ),
    "ferpa": "ferpa|student record* law|privacy law*|education record*",
    "coppa": "coppa|under 13|children online privacy|kids under|younger kids",
    "references": (
        "reference*|legal basis|cross reference|ijnb|which documents|statute*|referencias|policy number"
        "|what is this based on|other policies|related polic*|based on"
    ),
    "reference": (
        "which polic*|policy number|p p|where is the policy|what policy|rule number|que politica|which rule"
        "|point me to|policy on|policy about"
    ),
    "acceptable_use": (
        "acceptable use|aup|use of computers|school computer*|school laptop*|chromebook*|technology policy"
        "|it polic*|uso aceptable|school device*|school wifi|school network|computer use|university computer*"
        "|use of technology|it rules|network rules|internet use|school computers|work laptop|lab computer*"
    ),
    "it": ("information technology|it polic*|computer*|it rules|network*|tecnolog*|laptop*|it resources|wifi|servers"),
    "university_network": (
        "university network|uni wifi|campus wifi|university computer*|uni computer*|university laptop*"
        "|it facilit*|library computer*|eduroam|red de la universidad|uni laptop*|halls wifi|uni network"
        "|lab computer*"
    ),
    "board_policy": (
        "board polic*|other policies|board rules|school board|do other policies|later policies|future policies"
    ),
    "device": (
        "device*|own phone|personal phone*|work phone|my phone|school phone|district phone|district device*"
        "|laptop*|tablet*|ipad*|my own cell|my own phone|celular|dispositivo*|personal cell*|own cell"
        "|home computer|district issued|school issued|chromebook*|district laptop"
    ),
    "personal_device": (
        "personal phone*|own phone|my phone|my own cell|personal device*|own device*|my cell|my ipad|own cell"
        "|mi celular|mi telefono|personal tablet|personal laptop|personal cell*"
    ),
    "sms": "text|texting|sms|text message*",
    "cell_phone": "cell|cell phone*|mobile*|celular*|movil",
    "age_appropriate": ("age appropriate|appropriate for|too mature|for their age|kids age|edad|suitable for|mature"),
    "education": (
        "about school|education* related|non school|about their education|school related|educativ*|chat about"
        "|talk about movies|about games|weekend plans|birthday message|happy birthday|personal topics|video games"
        "|sports scores"
    ),
    "privacy": "privacy|private|privacidad|personal data|personal information|protect*",
}
