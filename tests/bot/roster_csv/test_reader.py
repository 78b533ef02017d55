"""A roster file as schools write them: every good row comes in, every bad one is named with its line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.roster_csv import RosterFile
from bot.roster_csv import read_roster
from policy.model import InputError
from policy.model import Level
from policy.model import Member
from policy.model import MemberRef
from policy.model import Membership
from policy.model import Person
from policy.model import Role

COLUMNS = "id,name,role,group,captain,email,level,parents,relatives,slack_id,discord_id"
ANA = Person(id="ana", name="Ana Vega", role=Role.COACH)
BEN = Person(id="ben", name="Ben Ort", role=Role.STUDENT)
FIRST_LINE = f"the first line names the columns: {COLUMNS}"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "people.csv"


def read(file: Path, content: str | bytes, **known: str) -> RosterFile:
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_roster(file, known=known)


def problems(found: RosterFile) -> list[tuple[int | None, str, str]]:
    return [(one.line, one.problem, one.remedy) for one in found.problems]


def test_a_whole_row(file: Path) -> None:
    found = read(
        file,
        f"{COLUMNS}\n"
        "ana,Ana Vega,coach,soccer;hockey:advisor,,vega@school.example,high,,,T01/U0ANA,123456789012345678\n"
        "sam,Sam Lee,student,soccer,yes,,,Ruth Lee,,U0SAM,\nruth,Ruth Lee,parent,,,,,,,,\n",
    )
    ana = Person(
        id="ana",
        name="Ana Vega",
        role=Role.COACH,
        memberships=(Membership(group="soccer", role=Role.COACH), Membership(group="hockey", role=Role.ADVISOR)),
        level=Level.HIGH,
        email="vega@school.example",
    )
    sam = Person(
        id="sam",
        name="Sam Lee",
        role=Role.STUDENT,
        memberships=(Membership(group="soccer", role=Role.STUDENT, captain=True),),
        parents=("ruth",),
    )
    ruth = Person(id="ruth", name="Ruth Lee", role=Role.PARENT)
    accounts = (("T01", "U0ANA", ana), ("discord", "123456789012345678", ana), ("slack", "U0SAM", sam))
    assert found == RosterFile(
        people=(ana, sam, ruth),
        members=tuple(
            Member(ref=MemberRef(workspace=place, id=one), person=who, display_name=who.name)
            for place, one, who in accounts
        ),
        problems=(),
    )


@pytest.mark.parametrize(
    "content",
    [
        b"id,name,role\nana,Ana Vega,coach\nben,Ben Ort,student\n",
        b"\xef\xbb\xbfid,name,role\r\nana,Ana Vega,coach\r\nben,Ben Ort,student\r\n",
        b"sep=;\nid;name;role\nana;Ana Vega;coach\nben;Ben Ort;student",
        b"ID\tName\tRole\nana\tAna Vega\tCoach\nben\tBen Ort\tStudent\n",
        b"\n\nid,name,role\n\nana,  Ana   Vega ,coach\n,,\nben,Ben Ort,student,,\n",
        b'"id","name","role"\n"ana","Ana Vega","coach"\n"ben","Ben\nOrt","student"\n',
        b"role,phone,name,id\rcoach,,Ana Vega,ana\rstudent,1,Ben Ort,ben\r",
    ],
    ids=["plain", "BOM and CRLF", "semicolons", "tabs and capitals", "blank lines", "quotes", "order and CR"],
)
def test_the_same_people_however_the_sheet_was_saved(content: bytes, file: Path) -> None:
    assert read(file, content) == RosterFile(people=(ANA, BEN), members=(), problems=())


def test_rows_without_an_id_are_persons_of_their_own(file: Path) -> None:
    found = read(file, "name,role\nSam Lee,student\nSam Lee,student\nZoë van der Berg,coach\n")
    assert [(one.id, one.name) for one in found.people] == [
        ("sam-lee", "Sam Lee"),
        ("sam-lee-2", "Sam Lee"),
        ("zoe-van-der-berg", "Zoë van der Berg"),
    ]


def test_several_rows_of_one_person_add_up(file: Path) -> None:
    found = read(
        file, "id,name,role,group,email\nana,Ana Vega,coach,soccer,\nana,Ana Vega,advisor,debate,a@b.example\n"
    )
    assert found.people == (
        Person(
            id="ana",
            name="Ana Vega",
            role=Role.COACH,
            memberships=(Membership(group="soccer", role=Role.COACH), Membership(group="debate", role=Role.ADVISOR)),
            email="a@b.example",
        ),
    )


ROLES = (
    "student, coach, advisor, teacher, staff, volunteer, counselor, principal, athletic_director, supervisor, parent, "
    "guest"
)


@pytest.mark.parametrize(
    ("header", "row", "problem", "remedy"),
    [
        ("id,name,role", "x,,coach", "the name is missing", "write the person's name"),
        ("id,name,role", "x,X,", "the role is missing", f"use one of {ROLES}"),
        ("id,name,role", "x,X,couch", "there is no role 'couch'", f"did you mean coach? Known are {ROLES}"),
        ("id,name,role", "x,X,pilot", "there is no role 'pilot'", f"use one of {ROLES}"),
        (
            "id,name,role,captain",
            "x,X,student,maybe",
            "'maybe' is neither yes nor no",
            "write yes in the column captain, or leave it empty",
        ),
        (
            "id,name,role,email",
            "x,X,coach,x at y",
            "the e-mail address is malformed",
            "write one address, or leave the cell empty",
        ),
        (
            "id,name,role,level",
            "x,X,student,college",
            "there is no level 'college'",
            "use one of elementary, middle, high, university",
        ),
        (
            "id,name,role,group",
            "x,X,coach,:coach",
            "the group in front of the colon is missing",
            "write group:role, for example hockey:coach",
        ),
        (
            "id,name,role,slack_id",
            "x,X,coach,@x",
            "the slack_id is malformed",
            "copy the member ID from the person's Slack profile → ⋮; it starts with U or W",
        ),
        (
            "id,name,role,discord_id",
            "x,X,coach,x#1234",
            "the discord_id is malformed",
            "switch on Developer Mode in Discord, then right-click the person → Copy User ID",
        ),
        (
            "id,name,role",
            "x,X,coach,more",
            "the row has 4 cells, the header 3",
            'put cells that hold the separator into "quotes"',
        ),
        ("id,name,role", 'x,"X"Y,coach', "the quotes are not where they belong", 'write " inside a cell as ""'),
        ("id,name,role", 'x,"X,coach', "a quoted cell has no end", 'add the missing "'),
        (
            "id,name,role",
            "ana,Another,coach",
            "the id 'ana' belongs to another name since line 2",
            "give each person an id of their own",
        ),
    ],
)
def test_a_bad_row_is_named_and_costs_nobody_else_a_place(
    header: str, row: str, problem: str, remedy: str, file: Path
) -> None:
    found = read(file, f"{header}\nana,Ana Vega,coach\n{row}\nben,Ben Ort,student\n" + "\n" * 12)
    assert (found.people, problems(found)) == ((ANA, BEN), [(3, problem, remedy)])


def test_a_row_in_another_encoding_is_bad_alone(file: Path) -> None:
    found = read(file, b"id,name,role\nana,Ana Vega,coach\n" + "zoe,Zoë,coach\n".encode("latin-1"))
    assert (found.people, problems(found)) == ((ANA,), [(3, "the row is not UTF-8", "save the sheet as CSV UTF-8")])


@pytest.mark.parametrize(
    ("parents", "known", "linked", "found"),
    [
        ("ruth", {"ruth": "Ruth Ort"}, ("ruth",), []),
        ("Ruth  ORT", {"ruth": "Ruth Ort"}, ("ruth",), []),
        ("nobody", {}, (), [("is nobody here", "add a row for that parent, or correct the id")]),
        ("Ruth Ort", {"r1": "Ruth Ort", "r2": "Ruth Ort"}, (), [("is more than one person here", "write the id")]),
    ],
)
def test_parents_are_found_by_id_or_by_a_name_that_one_person_has(
    parents: str,
    known: dict[str, str],
    linked: tuple[str, ...],
    found: list[tuple[str, str]],
    file: Path,
) -> None:
    roster = read(file, f"id,name,role,parents\nben,Ben Ort,student,{parents}\n", **known)
    said = [(2, f"parent {parents!r} of 'ben' {problem}", remedy) for problem, remedy in found]
    assert (roster.people[0].parents, problems(roster)) == (linked, said)


def test_an_account_belongs_to_one_person(file: Path) -> None:
    found = read(file, "id,name,role,slack_id\nana,Ana Vega,coach,U01\nben,Ben Ort,student,U01\n")
    assert ([one.person for one in found.members], problems(found)) == (
        [ANA],
        [(3, "the account U01 belongs to 'ana' already", "give each person an account of their own")],
    )


@pytest.mark.parametrize(
    ("content", "line", "problem", "remedy"),
    [
        (b"", 1, "the file is empty", FIRST_LINE),
        (b"\xef\xbb\xbf\r\n", 1, "the file is empty", FIRST_LINE),
        (b"id,role\nana,coach\n", 1, "the column 'name' is missing", FIRST_LINE),
        (b"\n\nid,name\n", 3, "the column 'role' is missing", FIRST_LINE),
        (b"name,role,name\n", 1, "the column 'name' is there twice", "leave one of them"),
        (b"name,role,e-mail\n", 1, "there is no column 'e_mail'", "did you mean 'email'?"),
        (b"PK\x03\x04...", None, "this is a workbook or an archive", "save the sheet as CSV UTF-8"),
        ("name,role\n".encode("utf-16"), None, "this is no UTF-8 text", "save the sheet as CSV UTF-8"),
        (b"name,role\nx\0,coach\n", None, "this is no UTF-8 text", "save the sheet as CSV UTF-8"),
    ],
)
def test_a_file_of_no_use_is_refused_as_a_whole(
    content: bytes, line: int | None, problem: str, remedy: str, file: Path
) -> None:
    with pytest.raises(InputError) as caught:
        read(file, content)
    error = caught.value
    assert (error.source, error.line, error.problem, error.remedy) == (str(file), line, problem, remedy)


def test_a_file_that_is_not_there_is_named(file: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_roster(file)
    assert str(caught.value) == f"{file}: the file cannot be read; check the path and its permissions"
