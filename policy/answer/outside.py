"""What no conduct policy answers: the rest of school life, other people's rules, law, medicine, chores for a machine.

The phrases are written like those of the lexicon. `always` leads to an abstention whatever else is said; `away` does
where nothing is said about talking, posting or showing.
"""

from __future__ import annotations

from typing import Final

OUTSIDE: Final = {
    "always": (
        "reset my|reset a|forgot my|ignore your|ignore the rules|ignore all|ignore previous|pretend you"
        "|act as if you|system prompt|your instructions|jailbreak|tell me its|restraining order|grounds for"
        "|lawyer|attorney|legal advice|can i sue|press charges|file a lawsuit|file a police|massachusetts law"
        "|state law on|law on|wisconsin law|new york law|uk law|office hours|opening hours|classroom number"
        "|room number|locker number|locker combination|bus number|deadline|due date|due today|when is the"
        "|when are the|when does the|at what time|what time|a que hora|que hora|cuanto cuesta|how much is"
        "|how much are|how much does|how much do|how much money|how old is|how do i appeal|appeal a|504|file for"
        "|what should i take|dose of|dosage|write me|write my|make me a|make a poster|make a flyer for|draw me"
        "|tell me a joke|translate|solve|recipe|bot keep|does the bot|do you keep|this bot|you store"
        "|are you human|are you a robot|are you an ai|who made you|who are you|whats the name of|your name|quien es el"
        "|who won|what was the score|score of|drive * home|ride home|give * a ride|carpool|salary|pay raise"
        "|dress code|codigo de vestimenta|tuition|scholarship*|financial aid|enrollment deadline|visa"
        "|how do i install|how do i connect|wont load|not loading|not working|wifi password|contrasena del wifi"
        "|password for the wifi|best phone|best laptop|what laptop"
    ),
    "away": (
        "who is the|who is my|lunch|almuerzo|cafeteria|menu|breakfast|snack*|period start|third period|3rd period"
        "|bell|schedule*|horario de|calendar|snow day*|bus|park|parking|estacion*|home game|ticket*|tryout*|gpa"
        "|play basketball|play football|varsity letter|uniform*|airpod*|earbud*|headphone*|hallway*|hall pass|gum"
        "|hat|hats|hoodie*|library|biblioteca|gym hour*|homework|tarea de|math problem*|essay due|exam date*"
        "|final exam*|graduat* requirement*|credits to graduate|locker*|lost and found|weather|clima|concert|prom"
        "|dance|bake sale|poster|fundraiser|field trip cost|headache|fever|medicine|medicina|ibuprofen|tylenol"
        "|pill|concussion headache|dolor de cabeza|flu shot|vaccin*|school grounds|fight at school|absence*"
        "|absent|late to class|tardy|detention|attendance|skip class|sick day*|vacation day*|sub plan*|substitute"
        "|lesson plan*|rubric|printer|projector|wifi|wi fi|internet down|log into canvas|canvas|powerschool"
        "|password reset|laptop broken|charger|graduation|diploma|transcript*|enrol in|register for class*"
        "|registration|register for|clinic|drop a class|withdraw from|sign * up for|sign up for|signing up for"
        "|transfer|change schools|change my * school|change my childs|dorm|dining|meal plan|laundry|accommodation"
        "|rent|visa|student loan|bursary|exam resit|resit|extension on|extenuating|plagiarism score"
        "|reference letter|recommendation letter|job opening*|apply for|admission*"
    ),
}
