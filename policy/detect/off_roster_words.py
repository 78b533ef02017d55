"""Words beside names of people who are on no roster, and what is no family name. Data only."""

from __future__ import annotations

from policy.detect.wordlist import words

BEFORE = words(
    """
    president senator governor mayor judge justice officer sheriff detective sergeant captain general colonel pastor
    father reverend rabbi imam sister saint king queen prince princess lord lady sir emperor pope actor actress singer
    rapper author poet novelist scientist philosopher composer comedian director candidate congressman congresswoman
    representative ceo founder dj san santa santo lake mount mt fort port cape camp hotel university college uncle
    aunt auntie tia tio grandma grandpa abuela abuelo st ste rue via calle avenida new old north south east west mom
    dad mum mother momma papa mama madre padre stepmom stepdad nurse librarian janitor custodian counselor secretary
    teacher tutor sub substitute dentist doctor therapist psychologist lawyer trainer driver manager boss landlord
    chef enfermera enfermero maestra maestro doctora bibliotecaria conserje directora jefe jefa vecina grandmother
    grandfather granny wife husband congressperson deputy chief firefighter principal superintendent ref referee
    umpire photographer vet orthodontist pediatrician barber alderman councilman councilwoman
    """
)
"""Before a name of somebody who is no student, or of a place."""
AFTER = words(
    """
    hoodie heels bag bags watch purse shirt jeans playlist merch national statue house mansion cup derby relays invite
    sauce steak pizza chicken ice special interview clip clips podcast stream street st avenue ave road rd drive dr
    lane ln court ct boulevard blvd place pl way circle parkway pkwy highway hwy bridge river lake bay beach island
    mountain valley creek falls park parks field fields stadium arena garden gardens square center centre plaza mall
    tower hall building school elementary middle high academy university college institute library hospital clinic
    church chapel cathedral museum theater theatre cemetery memorial monument airport station county city town
    township district heights hills springs village apartments hotel inn resort foundation award awards prize
    scholarship invitational classic bowl tournament theorem theory law effect equation concert tour album song movie
    film show series book novel poem play musical essay biography shoes sneakers jersey collection co inc llc corp
    company group bank brothers bros industries motors records studios pictures press publishing server edition day
    eve night middleschool highschool coupon coupons app debate comics comic binge exchange slides lab internship
    tickets tix game games meme memes costume impression solo understudy audition auditions cast monologue soundtrack
    trailer premiere store stores outlet franchise menu sandwich drip fit boots flats dress perfume makeup lipstick
    palette guitar drums racket skates bike truck car deck card cards figurine plush lego poster posters mural exhibit
    exhibition slideshow unit quiz test worksheet biopic cover remix vinyl
    """
)
"""After a name that is a place's, a firm's, a prize's or a work's."""
NEVER_FAMILY = words(
    """
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri
    montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode
    tennessee texas utah vermont virginia wisconsin wyoming tx ca fl ny nc sc va ga al az wa mn mo tn md wi ky nj il
    oh pa mi hornets cowboys rockets nets panthers lakers celtics bulls bears packers vikings eagles giants jets bills
    chiefs raiders chargers broncos texans titans colts jaguars dolphins patriots steelers ravens browns bengals
    saints falcons buccaneers seahawks rams niners cardinals cubs sox yankees mets dodgers padres phillies braves
    marlins nationals orioles astros rangers mariners athletics twins guardians brewers pirates reds rockies mavericks
    spurs grizzlies pelicans thunder jazz nuggets suns kings clippers warriors blazers wolves pistons pacers bucks
    hawks magic heat wizards knicks sixers raptors wildcats tigers bulldogs huskies trojans bruins longhorns sooners
    gators seminoles hurricanes tar heels street avenue park woods hall lake hills river bay beach field fields square
    garden church bridge islands valley university college school academy county city airport stadium arena bush house
    weeks english french spanish german christian love best good little long short strong golden case page branch song
    person moon sparks downs do dang linux ubuntu server desktop windows google chrome android iphone instagram
    snapchat discord slack spotify netflix nike adidas puma gucci prada tesla toyota honda ford chevy starbucks
    mcdonalds walmart target costco australia italy france england spain germany ireland scotland brazil egypt greece
    china japan india canada russia poland cuba peru chile paris london rome dallas houston seattle boston chicago
    denver phoenix miami atlanta retro edition nation tech state freedom alert express mobile wireless insurance
    """
)
"""Never taken for a family name of somebody who is on no roster: places, teams, brands, words after all."""
CLASS_TALK = words(
    """
    leer leemos leyendo leyo cuento cuentos escritor escritora escribio obra pintor pintora cuadro libros novelas
    poemas book books novel novels chapter author authors poem poems poet poetry essay essays read reading reads wrote
    written writer compare character characters protagonist narrator theme quote biography documentary movie movies
    film actor actress scene episode series song songs album albums artist singer rapper concert lyrics painting
    painter inventor invented discovered scientist theory theorem philosopher president presidents senator amendment
    war century treaty nba nfl mlb nhl wnba mls fifa ufc wwe espn drafted touchdown touchdowns quarterback mvp
    playoffs finals ppg celebrity famous youtuber streamer tiktoker influencer twitch libro novela poema autor
    pelicula cancion cantante presidente
    """
)
KID = words(
    """
    kid kids boy girl guy dude freshman sophomore junior tal named dating chamo chico chica morro morra ex friend pal
    bestie classmate teammate crush neighbor girlfriend boyfriend gf bf amigo amiga companero companera novio novia
    primo prima
    """
)
"""Words that announce somebody by name."""
OF_SOMEBODY = words("from is was got has had said told asked who transferred transferring cheated scored")
"""What follows somebody's whole name rather than a first name."""
PERSONAL = words(
    """
    gusta extrano odio amo guey wey bro sis watch let make made help missing gave give ese esa este esta this that
    called llamado llamada tal un una can could should would if
    """
)
"""Right before somebody, beside the words that `person_around` knows."""
NO_DEED = words("red bed speed shed limited united inspired themed based branded need seed feed led")
WORKS = words(
    """
    photo photos photography picture pictures music directed direction art artwork song video edited editing produced
    designed design painted painting drawn lyrics poem book story words choreography choreographed beat written
    created sponsored published composed arranged performed sung illustrated novel play film speech quote photographed
    """
)
