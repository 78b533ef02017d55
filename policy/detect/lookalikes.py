"""Letters and signs that look like plain ones, for people who write around a filter. Data only.

Compatibility forms (full-width, circled, mathematical) need no entry: Unicode's own decomposition covers them.
"""

from __future__ import annotations

_PAIRS = (
    # Cyrillic
    "аa еe оo рp сc уy хx іi јj ѕs ԁd һh ԛq ԝw ӏl вb кk мm нh тt гr пn "
    "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԌG ԚQ ԜW ӀI ЗZ "
    # Greek
    "αa βb εe ηn ιi κk νv οo ρp τt υu χx γy ωw "
    "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX "
    # Latin of other kinds, Armenian, small capitals
    "ıi ɑa ɡg ɩi ʋv ʟl øo ØO łl ŁL đd ĐD ħh ŧt օo սu հh ոn ցg"
    " ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ᴍm ɴn ᴏo ᴘp ʀr ᴛt ᴜu ᴠv ᴡw ʏy ᴢz"
)
_SIGNS = {
    "‘’‚‛′ʼʹ`´＇": "'",
    "“”„‟″«»": '"',
    "•·∙‧・●▪◦⋅●⚫․": ".",
    "⁄∕╱⧸": "/",
    "−⁃➖﹣": "-",
    "‹〈⟨": "<",
    "›〉⟩": ">",
    "⠀": " ",
    "ㅤᅟᅠﾠ": "",
    "∶ː": ":",
    "∗✱": "*",
    "＿": "_",
}
PLAIN: dict[str, str] = {pair[0]: pair[1] for pair in _PAIRS.split()}
PLAIN |= {sign: plain for signs, plain in _SIGNS.items() for sign in signs if sign > "\x7f"}
"""One code point to what it stands for: at most one ASCII character."""
