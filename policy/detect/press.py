"""Somebody from the press who asks: who they are, and what they want (nycdoe.D.5). Talk about the press is silent."""

from __future__ import annotations

from policy.detect.late import late

_OUTLET = (
    r"(?:reporter|journalist|correspondent|columnist|news(?:room| desk| team)?|staff writer|freelance (?:writer|"
    r"journalist|reporter)|producer|news editor|anchor|photojournalist|press|media|newspaper|magazine|podcast|radio|"
    r"tv|television|channel \d+|daily|globe|herald|times|gazette|ledger|tribune|courier|chronicle|sentinel|telegraph|"
    r"observer|dispatch|register|bulletin|examiner|patch|cnn|npr|abc|nbc|cbs|fox|pbs|bbc|wbz|"
    r"wbur|wgbh|univision|telemundo|reuters|associated press|ap|post|periodistas?|reporter[oa]|corresponsal|"
    r"redactora?|noticiero|noticias|diario|periodico|prensa|canal \d+|radio|revista|medio|agencia|television|"
    r"locutora?|cronista|productor[a]?)"
)
_SELF = late(
    rf"\b(?:im|i|my name is|this is|here|we are|were|hello|hi|good (?:morning|afternoon|evening)|on behalf of|"
    rf"calling from|writing (?:from|for)|reaching out from|soy|somos|trabajo|escribo|le habla|les habla|les escribe|"
    rf"les escribo|mi nombre es|me llamo|hola|buenas|buenos dias|buenas tardes|estamos)\b(?:(?! \. ).|  ?\. (?:im|i|"
    rf"we) ){{0,90}}?\b{_OUTLET}\b"
    rf"|\b(?:working on|doing|writing|reporting) an? (?:\w+ )?(?:piece|story|article|segment|feature|report) (?:for|"
    rf"with) (?!class|english|my|the school|our school|mr|ms|journalism|history)|\bfreelance (?:\w+ )?(?:for|with)\b|"
    rf"\b(?:were|we are) running a (?:story|piece|segment)\b|\b{_OUTLET} (?:news )?\. (?:were|we|im|i|can|could)\b"
    rf"|\b(?:reporter|journalist|correspondent|producer|editor|periodista|reporter[oa]|columnist|staff writer|"
    rf"freelancer) (?:\w+ ){{0,2}}?(?:with|for|from|at|here|covering|de|del|para|en)\b|\bi (?:write|report|cover|"
    rf"work|freelance) (?:\w+ ){{0,3}}?(?:for|at|with)\b.{{0,40}}\b{_OUTLET}\b|\b(?:our|the) newsroom\b|"
    rf"\b(?:journalist|reporter|periodista) here\b|\bon assignment for the\b|\b{_OUTLET} "
    rf"here\b"
)
_WANTS = late(
    r"\b(?:call me|email me|hear from|on (?:the )?record|willing to (?:speak|talk)|busco|buscamos|contar|comments?|"
    r"statement|quotes?|interview\w*|on the record|off the record|(?:working on|doing|writing|running|"
    r"covering|preparing|reporting) (?:\w+ ){0,2}(?:a |an |our |this )?(?:story|piece|article|segment|report|feature|"
    r"investigation)|for (?:our|a|my|the) (?:\w+ )?(?:story|article|piece|segment|report|broadcast|show|coverage)|"
    r"story (?:on|about)|talk(?:ing)? to (?:us|me|someone|parents|students|anyone|somebody|a|families|teachers)|"
    r"speak (?:to|with)|film(?:ing)?|footage|on camera|deadline|respond|response|reaction|confirm|photos? (?:of|"
    r"from)|share your|tell (?:us|me) (?:what|about)|looking for (?:students|parents|teachers|someone|people|parents|"
    r"padres|"
    r"families|anyone|sources|witnesses)|contact (?:me|us)|reach me|get in touch|"
    r"declaracion\w*|entrevist\w*|notas?|reportaje|comentar\w*|comentario\w*|hablar con|testimonio\w*|articulo|"
    r"version|confirmar|grabar|camara|postura|opinion|respuesta)\b"
)
_SCHOOLWORK = late(
    r"\b(?:school (?:paper|newspaper|news|magazine|radio|podcast)|student (?:paper|newspaper|news|journalist|"
    r"reporter|media)|yearbook|journalism (?:class|club|project)|for (?:english|journalism|civics|history|class|my "
    r"class)|homework|assignment|role ?play|mock (?:press|interview)|i read|i saw|we watched|did you (?:see|read)|"
    r"lei en|vimos|vi en|periodico escolar|tarea|para la clase|press (?:the|him|up|high|box|on the)|full court|bench "
    r"press|french press)\b"
)


def is_press_inquiry(text: str) -> bool:
    """Whether a text as talk is by somebody who says that they are of the press, and asks for something."""
    return _SELF.search(text) is not None and _WANTS.search(text) is not None and _SCHOOLWORK.search(text) is None
