"""People, animals and things whose birth date is nobody's secret: public figures in class talk, pets, institutions."""

from __future__ import annotations

import re

NOT_A_PUPIL = re.compile(
    r"\b(?:dog|cat|puppy|kitten|hamster|bunny|horse|parrot|fish|pet|perro|perra|gato|gata|school|club|team|company|"
    r"app|website|country|nation|town|city|church|library|museum|band|escuela|equipo|pais|ciudad|america|usa|"
    r"president|king|queen|poet|author|composer|scientist|inventor|painter|philosopher|general|emperor|pope|saint|"
    r"presidente|rey|reina|poeta|autor|"
    r"taylor swift|swift|beyonce|drake|kanye|rihanna|bieber|eilish|rodrigo|bts|jungkook|zendaya|kardashian|"
    r"lebron|curry|jordan|kobe|messi|ronaldo|mahomes|brady|serena|simone biles|biles|ohtani|caitlin clark|mbappe|"
    r"neymar|"
    r"lincoln|george washington|obama|biden|trump|kennedy|jfk|roosevelt|jefferson|hamilton|franklin|mlk|luther king|"
    r"rosa parks|malcolm x|tubman|douglass|chavez|gandhi|mandela|churchill|hitler|stalin|napoleon|caesar|cleopatra|"
    r"shakespeare|hemingway|dickinson|twain|poe|austen|orwell|thoreau|whitman|frost|angelou|hughes|fitzgerald|"
    r"einstein|newton|curie|darwin|galileo|tesla|edison|turing|hawking|lovelace|mozart|beethoven|bach|chopin|"
    r"da vinci|picasso|van gogh|frida kahlo|kahlo|bolivar|jesus|buddha|muhammad|harry potter|hamlet|spider-?man|batman|"
    r"elvis|marilyn monroe|elon musk|musk|bezos|zuckerberg|steve jobs|bill gates|mr ?beast|pokemon|santa)\b"
)
"""Found just before a birth word, in text of lower case."""

TWO_NAMES = re.compile(r"\b([A-Z][a-z]+ [A-Z][a-z]+)(?:'s|s')?\s+$")
"""A first and last name right before a birth word, in text as it was typed."""
