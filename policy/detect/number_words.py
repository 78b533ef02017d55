"""Digits as words, in English and Spanish, and the letters that stand for digits. Data only."""

from __future__ import annotations

UNITS = {
    "zero": "0", "oh": "0", "0h": "0", "nought": "0", "naught": "0", "cero": "0", "one": "1", "uno": "1", "two": "2",
    "dos": "2", "three": "3", "tres": "3", "four": "4", "cuatro": "4", "five": "5", "cinco": "5", "six": "6",
    "seis": "6", "seven": "7", "siete": "7", "eight": "8", "ocho": "8", "nine": "9", "niner": "9", "nueve": "9",
}  # fmt: skip
TEENS = {
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "diez": "10", "doce": "12",
    "trece": "13", "catorce": "14", "quince": "15", "dieciseis": "16", "diecisiete": "17", "dieciocho": "18",
    "diecinueve": "19", "veintiun": "21", "veintiuno": "21", "veintidos": "22", "veintitres": "23",
    "veinticuatro": "24", "veinticinco": "25", "veintiseis": "26", "veintisiete": "27", "veintiocho": "28",
    "veintinueve": "29",
}  # fmt: skip
TENS = {
    "twenty": "20", "thirty": "30", "forty": "40", "fourty": "40", "fifty": "50", "sixty": "60", "seventy": "70",
    "eighty": "80", "ninety": "90", "veinte": "20", "treinta": "30", "cuarenta": "40", "cincuenta": "50",
    "sesenta": "60", "setenta": "70", "ochenta": "80", "noventa": "90",
}  # fmt: skip
HUNDREDS = {
    "doscientos": "200", "trescientos": "300", "cuatrocientos": "400", "quinientos": "500", "seiscientos": "600",
    "setecientos": "700", "ochocientos": "800", "novecientos": "900", "ciento": "100",
}  # fmt: skip
SCALES = {"hundred": 3, "thousand": 4, "mil": 4}
"""How many digits a number gets by these, which say nothing alone."""
SIGNS = {
    "dash": "-", "hyphen": "-", "guion": "-", "slash": "/", "diagonal": "/", "barra": "/", "dot": ".", "point": ".",
    "punto": ".", "o": "0", "space": " ", "espacio": " ",
}  # fmt: skip
"""What counts only between numbers."""
FAINT = frozenset({"one", "two", "oh", "dot", "dash", "slash", "hyphen"})
"""Of the words below those that are common without a number: with no digit in a text they make none."""
TIMES = {"double": 2, "doble": 2, "triple": 3, "treble": 3}
ALL = UNITS | TEENS | TENS | HUNDREDS
WORDS = frozenset(word for word in ALL if word.isalpha()) | {"dash", "hyphen", "guion", "slash", "dot"}
"""Words that a text must hold before looking for spoken digits is worth while."""
LETTERS = str.maketrans("0134578", "oieastb")
"""The letters that digits stand for in a word: "f1ve", "s3ven", "thr33"."""
DIGITS = str.maketrans("oil", "011")
"""The digits that letters stand for in a number: "7o8", "l23"."""
