"""What stands on made-up identity cards and on things that look like one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """Something flat with words. `code`: its barcode's kind and text; `faces` and `share`: of its portraits."""

    words: str
    code: tuple[str, str] | None = None
    faces: int = 1
    share: float = 0.06

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(self.words.split(" | "))


def thing(words: str, code: str = "", faces: int = 1, share: float = 0.06) -> Thing:
    kind, _, text = code.partition(":")
    return Thing(words=words, code=(kind, text) if code else None, faces=faces, share=share)


CARDS = (
    # a portrait and a number
    thing("MAPLETON HIGH SCHOOL | STUDENT IDENTIFICATION | Avery Stone | Student ID: 40119823 | Grade: 10"),
    thing("Northfield Middle School | 2026-2027 | JORDAN PARK | ID# 551207 | Grade 7 | Homeroom: 12B"),
    thing("LAKE COUNTY ACADEMY | Student | Priya Nair | ID No. LC-204417 | Expires 06/30/2028", "Code128:LC-204417"),
    thing("HARBOR COLLEGE | STUDENT CARD | Tomas Ruiz | Student Number | 900417733 | Exp. 08/2029"),
    thing("Riverside Elementary | Sam Lee | ID: 778812 | Gr. 4 | Lunch PIN: 4417", "Code39:778812"),
    thing("STATE UNIVERSITY | U00918273 | NOAH KIM | Undergraduate | Issued 09/01/2026", "Code128:U00918273"),
    thing("EASTVIEW HIGH | Class of 2028 | Mia Brown | SID 30417765 | Valid thru June 2027"),
    thing("Oak Hill Prep | STUDENT ID | Lena Schmidt | 20450112 | D.O.B. 04/17/2010", faces=1, share=0.11),
    thing("CEDAR PARK ISD | STUDENT BADGE | Omar Haddad | Badge No: 0045127 | School Year 2026-27"),
    thing("Lincoln Technical Institute | STUDENT ID CARD | Ana Costa | ID Number: 7745120 | Expiration: 12/31/2027"),
    thing("WESTBROOK SCHOOL DISTRICT | FACULTY | Dr. Helen Moss | Employee ID: 118204 | Issued: 08/2025"),
    thing("Summit High School | Pupil ID 6604417 | KAI NGUYEN | Date of Birth: 11/02/2009 | Grade 11", share=0.2),
    # other papers
    thing("DRIVER LICENSE | DL D4417233 | EXP 08/14/2029 | LN MORALES | FN DANIEL | DOB 08/14/2008 | SEX M | EYES BRN"),
    thing("STATE OF SPRINGFIELD | LEARNER'S PERMIT | LIC# 55120983 | ISS 03/02/2026 | EXP 03/02/2028 | HGT 5-06"),
    thing("PASSPORT | DOE | P<UTODOE<<JANE<ANN<<<<<<<<<<<<<<<<<<<<<<<<<<< | L898902C36UTO7408122F1204159<<<<<<<<06"),
    thing("IDENTITY CARD | Karlsson Elin | Identity No. 20100417-4412 | Valid until 04 MAY 2031"),
    # in Spanish
    thing("COLEGIO SAN MARTÍN | CARNÉ ESTUDIANTIL | Lucía Gómez | Matrícula: 20261145 | Grado: 5"),
    thing("ESCUELA SECUNDARIA NO. 14 | CREDENCIAL ESCOLAR | Diego Hernández | No. de control: 19330417 | Grupo: 3B"),
    thing("Instituto Cervantes | Estudiante | Sofía Ruiz | Carnet N.º 4471203 | Vence: 31/07/2027", "Code128:4471203"),
    thing("UNIVERSIDAD DEL SUR | TARJETA UNIVERSITARIA | Pablo Díaz | Expediente 8840123 | Válido hasta 09/2028"),
    thing("PREPARATORIA 3 | Valentina Cruz | Clave: A0471128 | Ciclo escolar 2026-2027 | Turno: Matutino"),
    thing("DOCUMENTO NACIONAL DE IDENTIDAD | DNI 45120987 | Fecha de nacimiento 17 04 2008 | Vencimiento 17 04 2031"),
    thing("LICEO BOLÍVAR | Alumna | Camila Torres | Código: 5510442 | Fecha de nacimiento: 03/05/2011"),
    # a barcode, and no portrait that is seen
    thing("MAPLETON HIGH SCHOOL | Student ID | Avery Stone | 40119823", "Code39:40119823", faces=0, share=0),
    thing("If found, return to Lake County Academy | 204417 | Not transferable", "Code128:204417", faces=0, share=0),
    thing("HARBOR COLLEGE | STUDENT CARD | Tomas Ruiz | Exp. 08/2029", "PDF417:900417733", faces=0, share=0),
    thing("Northfield Schools | Jordan Park | ID 551207 | Grade 7", "QRCode:551207", faces=0, share=0),
    thing("COLEGIO SAN MARTÍN | Lucía Gómez | Matrícula 20261145 | Grado 5", "Code128:20261145", faces=0, share=0),
    thing(
        "CREDENCIAL ESTUDIANTIL | Diego Hernández | Vigencia 07/2027 | Escuela 14", "QRCode:19330417", faces=0, share=0
    ),
    # held up beside a face, with a second pale portrait, in the hand, far off
    thing("MAPLETON HIGH SCHOOL | STUDENT ID | Avery Stone | ID: 40119823 | Grade: 10", faces=2, share=0.3),
    thing("DRIVER LICENSE | DL D4417233 | EXP 08/14/2029 | DOB 08/14/2008 | SEX F", faces=2, share=0.05),
    thing("Oak Hill Prep | STUDENT ID CARD | Student No. 20450112 | Expires 06/30/2027", faces=1, share=0.004),
    thing("EASTVIEW HIGH SCHOOL | Mia Brown | Student lD: 30417765 | Grade 12", faces=1, share=0.02),
    thing("HIGH SCHOOL | STUDENT | KAI NGUYEN | 6604417 | 2026-2027", faces=1, share=0.09),
    thing("Universidad del Sur | Alumno | Pablo Díaz | 8840123 | Vigencia 2028", faces=1, share=0.09),
    thing("CAMPUS CARD | Harbor College | T. Ruiz | 900417733 | Valid through 05/2028", "Code128:900417733"),
    # as other schools make them
    thing(
        "WASHINGTON MIDDLE SCHOOL | HOME OF THE HAWKS | Emily R. Chen | GRADE 8 | ID 10482291 | 2025-26",
        faces=1,
        share=0.08,
    ),
    thing("CITY COLLEGE | STUDENT | Maria Lopez | 1029 3847 56 | Exp 05/27", "Code128:1029384756", faces=1, share=0.1),
    thing(
        "Brookline Public Schools | Student Identification Card | LEE, DAVID | Student #: 334455 | Gr: 09",
        faces=1,
        share=0.05,
    ),
    thing("DHS | David Lee | 334455 | Class of 2027", "Code128:334455", faces=1, share=0.1),
    thing(
        "Dracut High School | Sarah Connor | Lunch # 55012 | Gr 10 | 2026-2027", "Code128:55012", faces=1, share=0.09
    ),
    thing("UNIVERSITY OF NOWHERE | Emma Johnson | UID: 123456789 | Valid Through: 08/2029", faces=1, share=0.1),
    thing("MIT | Jane Roe | Student | 912345678 | Exp: June 2028", faces=1, share=0.12),
    thing(
        "IES Miguel Hernández | Carné de estudiante | Laura Pérez | N.I.E.: 1234567 | Curso 2026/27", faces=1, share=0.1
    ),
    thing(
        "Escuela Benito Juárez | Alumno: José Ramírez | CURP: RAJJ150412HDFMRS09 | Grado: 5 Grupo: A",
        faces=1,
        share=0.1,
    ),
    thing(
        "BUS PASS | Springfield School District | Rider: Tim Allen | ID: 778899 | Route 12 | 2026-2027",
        faces=1,
        share=0.1,
    ),
    thing("YMCA Member Card | Tim Allen | Member # 00451233", "Code128:00451233", faces=1, share=0.1),
    thing(
        "NEW YORK STATE | LEARNER PERMIT | ID 123 456 789 | CLASS D | DOB 10/31/2009 | EXP 10/31/2031",
        faces=2,
        share=0.06,
    ),
    thing(
        "SAMPLE HIGH | Student Name: Joe Doe | Student No: 100233 | D.O.B: 01/02/2010 | Valid Till: 06/2027",
        faces=1,
        share=0.07,
    ),
    thing("HIGH SCHOOL ID | Ava Moreno | ID Number | 4410298 | Grade | 11", faces=1, share=0.05),
)

OTHER_THINGS = (
    # people's cards that are none
    thing("Dana Whitfield | Realtor | (217) 555-0143 | dana@example.com | 12 Elm St, Mapleton"),
    thing("Mapleton High School | Coach T. Rivera | Athletic Department | 217-555-0198 | rivera@example.org"),
    thing("Dr. Helen Moss | Oak Hill Prep School | Admissions | Tel 217 555 0120 | Fax 217 555 0121"),
    thing("Lic. Rosa Méndez | Colegio San Martín | Orientadora | Tel. 55 1234 5678 | rosa@example.mx"),
    # posters
    thing("HOMECOMING DANCE | Student ID required | Eastview High School | October 9, 7 PM | $10 at the door"),
    thing("Picture day is Friday! | Bring your student ID | Northfield Middle School | Grade 7 and Grade 8"),
    thing("LIBRARY HOURS | Show your ID card at the desk | Harbor College | Mon 8:00 Tue 8:00"),
    thing("Get your new student ID card | Class of 2028 | School office, room 12 | Photos until 09/30/2026"),
    thing("FERIA DE CIENCIAS | Presentar credencial escolar | Escuela Secundaria 14 | Grado 3 | 12 de mayo"),
    thing("Lost your ID card? | New cards $5 | Mapleton High School office | Call 217-555-0143"),
    thing("BLOOD DRIVE | Photo ID required | Lake County Academy | Sign up by 04/17/2027"),
    thing("Trae tu carné estudiantil | Colegio San Martín | Entrada libre | Grado 5 a 8"),
    # tickets
    thing("ADMIT ONE | Eastview High School Theater | Row C Seat 14 | Ticket No: 00412233", "QRCode:00412233", faces=0),
    thing("RAFFLE TICKET | Oak Hill Prep | No. 551209 | Drawing 12/01/2026", "Code128:551209", faces=0),
    thing("SPRING MUSICAL | Harbor College | Doors open 6:30 PM | 000417733", "QRCode:000417733", faces=1),
    thing("BOLETO | Fila B Asiento 7 | Escuela Secundaria 14 | Folio 0044120 | Vigencia 05/2027", "QRCode:0044120"),
    thing("CITY BUS | Student fare | Single ride | 06/12/2027 | 8:45", "QRCode:https://example.org/t/9", faces=0),
    # praise
    thing("EMPLOYEE OF THE MONTH | June 2027 | Marcus Hill | Cedar Park ISD"),
    thing("STUDENT OF THE WEEK | Mia Brown | Grade 7 | Northfield Middle School | 2026-2027"),
    thing("Congratulations Class of 2027! | Avery Stone | Mapleton High School | Born 2009"),
    thing("ALUMNA DEL MES | Lucía Gómez | Colegio San Martín | Grado 5 | Mayo 2027"),
    thing("HONOR ROLL | Jordan Park | Grade 10 | Eastview High School | 2026-2027"),
    # players
    thing("VARSITY SOCCER | #10 Tomas Ruiz | Grade 11 | Goals 14 Assists 9 | Lake County Academy | Class of 2028"),
    thing("2026-2027 ROOKIE | Kai Nguyen | Guard | Hgt 5-11 Wgt 160 | Born 11/02/2009 | Summit High School"),
    thing("Temporada 2026-2027 | Diego Hernández | Delantero | Goles 21 | Secundaria 14 | Nacimiento 03/05/2011"),
    # gifts, goods, books
    thing("GIFT CARD | $25 | Balance 6001 4417 2290 3318 | PIN 4412", "Code128:6001441722903318", faces=0),
    thing("SCHOOL GLUE | Net wt 4 oz | EXP 06/2028 | Lot 551207", "EAN13:0041300400046", faces=0),
    thing("GRANOLA BARS | Best by 08/14/2027 | 12 count", "EAN13:0041300400046", faces=0),
    thing("A YEAR AT HARBOR COLLEGE | a novel | Ana Costa | ISBN 978-3-16-148410-0", "EAN13:9783161484100", share=0.2),
    thing("TARJETA DE REGALO | Saldo 500 | 4417 2290 3318 | Vigencia 12/2027", "Code128:441722903318", faces=0),
    # talk, tables, pages
    thing("Ava 7:02 PM | Student ID is 20384417 | Sam 7:03 PM | mine is 20384502 | thanks!", share=0.01),
    thing("# front-office | did anybody find my student id card? | it says 40119823, Mapleton High School | 9:41 AM"),
    thing("Period 1 Algebra | Period 2 Biology | Student ID: 40119823 | Grade: 10 | Mapleton High School", faces=0),
    thing("Name Student ID Grade | Stone, Avery 40119823 10 | Park, Jordan 40119824 10 | Lee, Sam 40119825", faces=0),
    thing("Oficina | Renovación de credencial escolar sin costo | Colegio San Martín | 2026-2027"),
    thing("Science Fair | Mapleton High School | Priya Nair and Sam Lee", faces=2),
    thing("Our team after the game", faces=11, share=0.02),
    thing("Exit | Room 204 | Eastview High School"),
    thing("PACKAGE | Ship to: Oak Hill Prep School | 12 Elm St 62704-1234", "Code128:9400110200881234567890", faces=0),
    thing("Follow us | Lake County Academy", "QRCode:https://example.org/lca", faces=1),
    thing("INVOICE 551207 | Cedar Park ISD | Total $418.00 | Due 04/17/2027", "Code128:551207", faces=0),
    # other things of a school
    thing(
        "ORIENTATION 2026 | New students: bring photo ID | Central High School | August 20, 9:00 am",
        faces=1,
        share=0.05,
    ),
    thing("Yearbook order form | Student name | Grade | Homeroom | Central High School | $65", faces=0, share=0),
    thing("Happy birthday Emily! | born 04/17/2010 | love, mom and dad", faces=1, share=0.2),
    thing("Lincoln Middle School | Room 204 | Mrs. Hall | Science", faces=1, share=0.1),
    thing(
        "CERTIFICATE OF ACHIEVEMENT | awarded to Emily Chen | Washington Middle School | June 12, 2027",
        faces=1,
        share=0.03,
    ),
    thing(
        "CONCERT | Central High School Auditorium | Dec 12 2026 | Order #55120934",
        "Code128:55120934",
        faces=1,
        share=0.05,
    ),
    thing("WIFI | Network: school-guest | Password: 12345678", faces=1, share=0.05),
    thing("#55012 | Swim meet heat 4 lane 3 | Central High School | Gr 10", faces=1, share=0.05),
    thing("Dr. Ana Ruiz | Psicóloga escolar | Cédula profesional 4410298 | Tel 55 1234 5678 | Colegio Alemán"),
    thing("Vote Emily Chen for Class President | Class of 2027 | Washington High School", faces=1, share=0.12),
    thing("2026 TOPPS | Mike Trout | OF | Angels | No. 27", faces=1, share=0.2),
    thing(
        "Scan to join our class | Code: x7k2p9q | Central High School",
        "QRCode:https://classroom.example/x7k2p9q",
        faces=0,
        share=0,
    ),
    thing("Zoom meeting ID: 812 4455 9021 | Passcode: 4412 | Central High School PTA", faces=1, share=0.05),
    thing("Meeting ID: 812 4455 9021 | Grade 10 parents | Central High School | April 17, 2027", faces=1, share=0.05),
    thing("Test results | Patient ID: 5512093 | DOB 04/17/2010", faces=1, share=0.1),
    thing("Fun Run bib | 1204 | Oak Elementary", faces=1, share=0.05),
    thing(
        "Assignment 3 | Name: Emily Chen | Student ID: 10482291 | Date: 04/17/2027 | Washington High School",
        faces=1,
        share=0.01,
    ),
    thing(
        "Package for student | Tracking 1Z999AA10123456784 | Central High School",
        "QRCode:1Z999AA10123456784",
        faces=0,
        share=0,
    ),
)
