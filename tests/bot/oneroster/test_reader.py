"""Little packages of both versions, read whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.oneroster import OneRoster
from bot.oneroster import Options
from bot.oneroster import role_map
from bot.roster_import import Kind
from bot.roster_import import Roll
from policy.model import InputError
from policy.model import Level
from policy.model import Membership
from policy.model import Person
from policy.model import Role
from tests.bot.oneroster.packages import PEOPLE
from tests.bot.oneroster.packages import POISON
from tests.bot.oneroster.packages import folder
from tests.bot.oneroster.packages import manifest
from tests.bot.oneroster.packages import roles_12
from tests.bot.oneroster.packages import table
from tests.bot.oneroster.packages import users_11
from tests.bot.oneroster.packages import users_12
from tests.bot.oneroster.packages import version_11
from tests.bot.oneroster.packages import version_12
from tests.bot.oneroster.packages import zipped

TODAY = date(2026, 10, 5)
SOURCE = "oneroster:Lincoln SIS"


def options(**more: object) -> Options:
    return Options(today=TODAY, **more)  # type: ignore[arg-type]


def read(path: Path, **more: object) -> Roll:
    return OneRoster(path, options(**more)).read({})


def people(roll: Roll) -> list[Person]:
    return [one.person for one in roll.told.values()]


def problems(roll: Roll) -> list[str]:
    return [str(one).partition("/")[2] for one in roll.problems]


def told(path: Path) -> str:
    """All values and all messages."""
    try:
        roll = read(path)
    except InputError as error:
        return str(error)
    return repr(roll) + "".join(str(one) for one in roll.problems)


def student(group: str) -> Membership:
    return Membership(group=group, role=Role.STUDENT)


GOLDEN = [
    Person(
        id="t1", name="Tara Ortiz", role=Role.TEACHER, email="tara@school.example", source=SOURCE,
        memberships=(Membership(group="Algebra 1 (ALG-1)", role=Role.TEACHER),),
    ),
    Person(id="p1", name="Pia Berg", role=Role.PRINCIPAL, email="pia@school.example", source=SOURCE),
    Person(
        id="s1", name="Sam Lee", role=Role.STUDENT, email="sam@school.example", source=SOURCE, level=Level.HIGH,
        memberships=(student("Algebra 1 (ALG-1)"),), parents=("g1",), relatives=("g2",),
    ),
    Person(
        id="s2", name="Ida Voss", role=Role.STUDENT, source=SOURCE, level=Level.HIGH,
        memberships=(student("Algebra 1 (ALG-2)"),), relatives=("g2",),
    ),
    Person(
        id="s3", name="Max Lee", role=Role.STUDENT, source=SOURCE, level=Level.MIDDLE,
        memberships=(student("Art"),), parents=("g1",),
    ),
    Person(id="g1", name="Gail Lee", role=Role.PARENT, email="gail@mail.example", source=SOURCE),
    Person(id="g2", name="Ron Lee", role=Role.GUEST, source=SOURCE),
]  # fmt: skip


@pytest.mark.parametrize("files", [version_11(), version_12()], ids=["1.1", "1.2"])
@pytest.mark.parametrize("shape", ["folder", "zip", "zip of a folder"])
def test_both_versions_say_the_same(tmp_path: Path, files: dict[str, str], shape: str) -> None:
    if shape == "folder":
        path = folder(tmp_path / "export", files)
    else:
        path = zipped(tmp_path / "export.zip", files, under="export/" if "of" in shape else "")
    roll = read(path)
    assert people(roll) == GOLDEN
    assert problems(roll) == []
    assert (roll.source, roll.kind, roll.gone) == (SOURCE, Kind.BULK, set())
    assert roll.present == {one.id for one in GOLDEN}
    assert roll.groups == {"c1": "Algebra 1 (ALG-1)", "c2": "Algebra 1 (ALG-2)", "c3": "Art"}


def test_headers_in_any_case_with_a_mark_in_front(tmp_path: Path) -> None:
    users = users_11()
    header, rest = users.split("\r\n", 1)
    files = version_11(users="\ufeff" + header.upper() + "\r\n" + rest)
    assert people(read(folder(tmp_path / "x", files))) == GOLDEN


def test_one_school_of_a_district(tmp_path: Path) -> None:
    path = folder(tmp_path / "x", version_12())
    for org in ("hs", "lincoln high"):
        roll = read(path, org=org)
        assert roll.source == f"{SOURCE}/hs"
        assert [one.id for one in people(roll)] == ["t1", "p1", "s1", "s2", "g1", "g2"]
        assert roll.groups == {"c1": "Algebra 1 (ALG-1)", "c2": "Algebra 1 (ALG-2)"}
    assert [one.id for one in people(read(path, org="District"))] == [one.id for one in GOLDEN]
    with pytest.raises(InputError, match=r"no org is called 'Lowell'.*District \(d\), Lincoln High \(hs\)"):
        read(path, org="Lowell")


def test_roles_by_configuration(tmp_path: Path) -> None:
    changed = [(*one[:3], "ext:coach", *one[4:]) if one[0] == "t1" else one for one in PEOPLE]
    path = folder(tmp_path / "x", version_11(users=users_11(*changed)))
    roll = read(path)
    assert problems(roll) == [
        "x/users.csv:2: the role 'ext:coach' is not known; say what it is with CHAPERONE_ROSTER_ROLES=ext:coach=staff"
    ] or str(roll.problems[0]).endswith("CHAPERONE_ROSTER_ROLES=ext:coach=staff")
    assert "t1" in roll.present
    assert "t1" not in roll.told
    mapped = read(path, roles=role_map(["ext:coach=coach", "Relative=none"]))
    assert people(mapped)[0].role is Role.COACH
    assert "g2" not in mapped.present | set(mapped.told)


def test_a_second_role_is_a_place_in_the_school(tmp_path: Path) -> None:
    more = [
        "x1|||t1|secondary|ext:coach|||hs|",
        "x2|||t1|secondary|guardian|||hs|",
        "x3|||p1|primary|teacher|||ms|",
        "x4|||s2|primary|teacher||2026-09-01|hs|",
    ]
    files = version_12(roles=roles_12(*PEOPLE, more=more))
    roll = read(folder(tmp_path / "x", files), roles=role_map(["ext:coach=coach"]))
    found = {one.id: (one.role, [(m.group, m.role) for m in one.memberships]) for one in people(roll)}
    assert found["t1"] == (
        Role.TEACHER, [("Algebra 1 (ALG-1)", Role.TEACHER), ("Lincoln High", Role.COACH)],
    )  # fmt: skip
    assert found["p1"] == (Role.PRINCIPAL, [("Lincoln Middle", Role.TEACHER)])
    assert found["s2"][0] is Role.STUDENT


def test_preferred_names_come_first(tmp_path: Path) -> None:
    users = users_12().replace(f"{POISON}master,,,,hs", f"{POISON}master,Sammy,,Li,hs", 1)
    roll = read(folder(tmp_path / "x", version_12(users=users)))
    assert people(roll)[0].name == "Sammy Li"


def test_broken_rows_cost_nobody_else_a_place(tmp_path: Path) -> None:
    lines = users_11().split("\r\n")
    lines[1] = lines[1].replace("Tara,Ortiz", "Tara,Ortiz,Jr")
    lines[2] = lines[2].replace("Pia,Berg", ",")
    lines[4] = lines[3]
    lines[6] = lines[6].replace("gail@mail.example", "gail at mail")
    lines[7] = lines[7].replace("Ron", "R\udcff")
    path = folder(tmp_path / "x", version_11(users=""))
    (path / "users.csv").write_bytes("\r\n".join(lines).encode("utf-8", "surrogateescape"))
    roll = read(path)
    assert [one.id for one in people(roll)] == ["s1", "s3", "g1"]
    assert roll.present == {"t1", "p1", "s1", "s3", "g1", "g2"}
    said = [(one.line, one.problem) for one in roll.problems if one.source.endswith("users.csv")]
    assert said == [
        (2, "the row has 20 cells, the header 19"),
        (3, "the name is missing"),
        (5, "the sourcedId 's1' is on line 4 already"),
        (7, "the e-mail address is malformed and left out"),
        (8, "the row is not UTF-8"),
        (None, "enrollments.csv names 2 users who are not in users.csv"),
    ]


def test_two_with_one_address_both_come_in(tmp_path: Path) -> None:
    changed = [(*one[:6], "SAM@school.example", one[7]) if one[0] == "s2" else one for one in PEOPLE]
    roll = read(folder(tmp_path / "x", version_11(users=users_11(*changed))))
    assert len(roll.told) == 7
    assert [(one.line, one.problem) for one in roll.problems] == [
        (5, "'s2' has the e-mail address of line 4, so it links neither to an account")
    ]


def test_what_is_never_read_reaches_nothing(tmp_path: Path) -> None:
    """Neither values nor errors, also where every row is broken in some way."""
    for files in (version_11(), version_12()):
        for spoiled in ("", "|", ",", '"'):
            lines = files["users.csv"].split("\r\n")
            cut = [
                line + spoiled.replace("|", ",x") if n % 2 else line.replace("student", "x")
                for n, line in enumerate(lines)
            ]
            path = folder(tmp_path / "x", {**files, "users.csv": "\r\n".join(cut)})
            assert POISON not in told(path)


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"manifest": ""}, "manifest.csv:1: the file is empty"),
        ({"manifest": manifest(users="delta")}, "some files hold everything and others only changes"),
        ({"manifest": manifest("absent")}, "nothing says whether this is everybody or only changes"),
        ({"manifest": manifest("everything")}, "'everything' is neither bulk nor delta"),
        ({"users": ""}, "users.csv:1: the file is empty"),
        ({"users": table("sourcedId,role,givenName", "a|student|A")}, "the column 'familyName' is missing"),
        ({"users": users_11() + 's9,"Ana\r\n' + "x\r\n" * 12}, "users.csv:9: a quoted cell has no end"),
        ({"users": "s\0o\0u\0r\0c\0"}, "this is no UTF-8 text"),
    ],
)
def test_a_package_that_cannot_be_trusted_is_refused(tmp_path: Path, files: dict[str, str], said: str) -> None:
    with pytest.raises(InputError) as caught:
        read(folder(tmp_path / "x", version_11(**files)))
    assert said in str(caught.value)


def test_without_a_manifest_somebody_has_to_say_what_it_is(tmp_path: Path) -> None:
    files = version_11()
    del files["manifest.csv"]
    path = folder(tmp_path / "x", files)
    with pytest.raises(InputError, match="say --bulk or --delta"):
        read(path)
    assert people(read(path, kind=Kind.BULK, source="Lincoln SIS")) == GOLDEN
    assert read(path, kind=Kind.BULK).source == "oneroster:District"


def test_changes_say_only_what_changed(tmp_path: Path) -> None:
    changed = (("s2", "tobedeleted", *PEOPLE[3][2:]), ("s4", "", "hs", "student", "Eva", "Ruiz", "", "g1|10"))
    enrollments = table(
        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
        "e2|tobedeleted||c1|hs|s1|student|||",
        "e9|active||c2|hs|s4|student|||",
    )
    files = {"manifest.csv": manifest("delta", classes="absent"), "users.csv": users_11(*changed)}
    path = folder(tmp_path / "x", {**files, "enrollments.csv": enrollments})
    roll = OneRoster(path, options()).read({"c1": "Algebra 1", "c2": "Algebra 2"})
    assert (roll.kind, roll.gone) == (Kind.DELTA, {"s2"})
    told = roll.told["s4"]
    assert (told.person.memberships, told.agents) == ((student("Algebra 2"),), ("g1",))
    assert (roll.told["s1"].person.name, roll.told["s1"].leaves) == ("", ("Algebra 1",))
    assert problems(roll) == []
