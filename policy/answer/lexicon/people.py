"""Who is meant: families, colleagues, relatives, levels of school; and what families are asked for."""

from __future__ import annotations

from typing import Final

PEOPLE: Final = {
    "parents": (
        "parent*|mom|moms|dad|dads|mum|mother|father|guardian*|famil*|padre*|papa|papas|mama|familia*|apoderad*|tutor*"
    ),
    "families": "famil*|parent*|mom|moms|dad|dads|mum|mother|father|padre*|papas|mama|grandma|guardian*",
    "parent": (
        "what counts as a parent|who counts as|step*|foster*|grandma|grandmother|grandparent*|guardian*|custody"
        "|legal guardian|padrastro|madrastra|abuel*|aunt|adoptive|considered a parent"
    ),
    "guardian": "guardian*|custody|foster*|step*|grandparent*|grandma|tutor legal",
    "include_parents": (
        "loop * parents|loop in|include parents|include the parents|incluyo|incluir|parents on|cc parents"
        "|cc the parents|add parents|parents too|parents get|copy parents|with parents|parents be in"
        "|parents have to|parent * copied|w o looping|parents see|parents on every|parents in"
    ),
    "opt_out": (
        "opt out|opted out|opting out|refuse*|say no|said no|withhold*|keep * out|withdraw*|excluir*|negar*"
        "|rechaz*|dont want|doesnt want|remove my name|hide my|no quier*|leave my * out|not be listed"
    ),
    "passive_consent": (
        "never answered|no answer|no reply|didnt answer|didnt reply|did not reply|did not respond|didnt respond"
        "|silence|count as agree*|passive consent|no response|no respond*|never sent back|never returned"
        "|didnt return|silencio|ignored the|havent heard back"
    ),
    "consent": (
        "consent*|permission*|agree*|authori*ation|without asking|ask first|asked|permiso*|consentimiento"
        "|autorizacion|ask him|ask her|ask them|know about it|release*|dont ask|ok with it|say yes"
        "|whose permission|got the ok|let me"
    ),
    "parental_consent": (
        "parent* consent|parent* permission|permission slip|permission from parent*|signed*|release|waiver"
        "|permiso de los padres|parental|media release|photo release|parents say|parents ok|parents allow"
        "|permission|autorizacion de los padres|consent form"
    ),
    "media_release": (
        "media release*|release form|photo release|release|signed the release|waiver|permission slip|signed form"
        "|consent form|formulario de autorizacion|permission form|media form"
    ),
    "parent_notice": (
        "tell parent*|tell famil*|tell us|inform parent*|notify parent*|notice|letter home|note home|send home"
        "|avisar a los padres|avisar a las familias|parents know|parents told|heads up|let parents know"
        "|let families know|inform famil*|informar a|advise famil*|do parents get told|warn families"
        "|parents be told|tell the parents|families need to know"
    ),
    "sample": (
        "sample|example|ejemplo|what to include in the notice|what goes in|what information do"
        "|what do i tell famil*|what do i tell parents|what to tell"
    ),
    "security": "secure|security|safe|segur*|hacked|hack*",
    "annual": (
        "once a year|every year|each year|yearly|annual*|each school year|cada ano|anual*|expire*|renew*|good for"
        "|start of the year|new year|last year*"
    ),
    "new_use": (
        "new class use|new tool|first time|try* out a new|before i start|new project|using twitter in class"
        "|start using|want to use|nuevo uso|new app in class|class instagram|class twitter|class tiktok"
        "|before doing"
    ),
    "principal": "principal|boss|head of school|director*|admin|building principal|headmaster",
    "classroom": (
        "classroom|in class|class use|class blog|class project|en clase|aula|lesson|my class|for class|with my class"
    ),
    "elementary": (
        "elementary|primary|primaria|grade school|kinder*|1st grade|2nd grade|3rd grade|4th grade|5th grade"
        "|first grade*|second grade*|third grade*|fourth grade*|fifth grade*|little kids|k 5"
    ),
    "middle_school": (
        "middle school*|6th grade*|7th grade*|8th grade*|sixth grade*|seventh grade*|eighth grade*|secundaria"
        "|junior high|middle schooler*"
    ),
    "high_school": (
        "high school*|highschool*|9th grade*|10th grade*|11th grade*|12th grade*|freshm*|sophomore*|juniors"
        "|junior|seniors|preparatoria|bachillerato|hs student*|teenager*|older kids"
    ),
    "colleague": (
        "colleague*|coworker*|co worker*|fellow teacher*|another teacher|other teacher*|gym teacher|staff member*"
        "|new teacher|assistant coach|the principal|coleg*|companer* de trabajo|maestro nuevo|other coach*"
        "|other staff|teacher friend|staff photo|staff party|faculty photo"
    ),
    "relatives": (
        "relative*|my own son|my own daughter|my son|my daughter|nephew*|niece*|cousin*|brother|sister"
        "|my own kid*|hij*|sobrin*|prim*|family member*|related to|grandson|granddaughter|stepson|stepdaughter"
        "|familiar*|parient*|herman*|my own child*"
    ),
    "family": "my own son|my own daughter|nephew*|niece*|cousin*|relative*|my sister|my brother|related",
    "volunteers": "volunteer*|voluntari*|helper*|chaperone*",
    "vendors": "vendor*|our company|compan*|supplier*|provider*|proveedor*|outside group",
    "contractors": "contractor*|contratista*|consultant*|freelance*",
    "staff_excluded": (
        "lecturer|professor|i teach|staff member|im staff|tutor|employee*|im a teacher|profesor|docente"
        "|academic staff|does this cover|cover staff|staff use|apply to staff|cover lecturers|for staff"
        "|bind staff"
    ),
    "students": (
        "team|teammate*|squad|athlete*|student*|pupil*|kid*|alumn*|estudiante*|class|child*|players|minor*|teen*"
        "|classmate*"
    ),
    "teacher": "teacher*|maestr*|profesor*|prof|instructor*",
    "student_information": (
        "student info*|student name*|kids name*|childs name|names and pic*|identif* a student|info about students"
        "|students names|student data|naming a student|name a student|name of a student|nombres de|nombre de un"
        "|datos de|information about a student|about my students|mention a student|details about a"
    ),
}
