"""Little OneRoster packages, written as two student information systems would."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED
from zipfile import ZipFile

Files = dict[str, str]

POISON = "p0ison-"
"""What must reach no value, no message and no table."""


def table(header: str, *rows: str) -> str:
    """A CSV file of a header and rows; cells are parted by `|` so that lists may hold commas."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header.split(","))
    writer.writerows(row.split("|") for row in rows)
    return out.getvalue()


def manifest(kind: str = "bulk", version: str = "1.1", system: str = "Lincoln SIS", **files: str) -> str:
    said = {"users": kind, "classes": kind, "enrollments": kind, "orgs": kind, **files}
    lines = [f"file.{name}|{word}" for name, word in said.items()]
    return table(
        "propertyName,value",
        "manifest.version|1.0",
        f"oneroster.version|{version}",
        f"source.systemName|{system}",
        *lines,
    )


ORGS = table(
    "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
    "d|||District|district||",
    "hs|||Lincoln High|school||d",
    "ms|||Lincoln Middle|school||d",
)
SESSIONS = table(
    "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
    "fall|||Fall|term|2026-08-20|2027-01-20||2027",
    "old|||Last year|schoolYear|2025-08-20|2026-06-20||2026",
)
CLASSES = table(
    "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds",
    "c1|||Algebra 1|09||ALG-1|scheduled||hs|fall",
    "c2|||Algebra 1|09||ALG-2|scheduled||hs|fall",
    "c3|||Art|06||ART|scheduled||ms|fall",
    "c4|||Band|09||BAND|scheduled||hs|old",
    "c5|tobedeleted||Gone|09||GONE|scheduled||hs|fall",
)
ENROLLMENTS = table(
    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate",
    "e1|||c1|hs|t1|teacher|true||",
    "e2|||c1|hs|s1|student|||",
    "e3|||c2|hs|s2|student|||",
    "e4|||c3|ms|s3|student|||",
    "e5|||c4|hs|s1|student|||",
    "e6|||c2|hs|s1|student|||2026-09-30",
    "e7|||c5|hs|s1|student|||",
)
_USERS_11 = (
    "SourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,"
    "identifier,email,sms,phone,agentSourcedIds,grades,password,metadata.lunch"
)
_USERS_12 = (
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,"
    "phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,"
    "preferredFamilyName,primaryOrgSourcedId,pronouns"
)
_ROLES = (
    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId"
)
PEOPLE: Sequence[tuple[str, str, str, str, str, str, str, str]] = (
    # id, status, orgs, role, given, family, email, agents and grade
    ("t1", "", "hs", "teacher", "Tara", "Ortiz", "Tara@school.example", "|"),
    ("p1", "", "hs,ms", "principal", "Pia", "Berg", "pia@school.example", "|"),
    ("s1", "", "hs", "student", "Sam", "Lee", "sam@school.example", "g1,g2|09"),
    ("s2", "", "hs", "student", "Ida", "Voss", "", "|12"),
    ("s3", "", "ms", "student", "Max", "Lee", "", "g1|06"),
    ("g1", "", "ms", "guardian", "Gail", "Lee", "gail@mail.example", "|"),
    ("g2", "", "hs", "relative", "Ron", "Lee", "", "s2|"),
)


def user_11(one: tuple[str, ...]) -> str:
    identity, status, orgs, role, given, family, email, rest = one
    agents, grade = rest.split("|")
    hidden = (
        f"{POISON}user|{POISON}ids|{given}|{family}|{POISON}middle|{POISON}number|{email}|{POISON}sms|{POISON}phone"
    )
    return f"{identity}|{status}||true|{orgs}|{role}|{hidden}|{agents}|{grade}|{POISON}password|{POISON}lunch"


def user_12(one: tuple[str, ...]) -> str:
    identity, status, orgs, _, given, family, email, rest = one
    agents, grade = rest.split("|")
    hidden = (
        f"{POISON}user|{POISON}ids|{given}|{family}|{POISON}middle|{POISON}number|{email}|{POISON}sms|{POISON}phone"
    )
    first = orgs.split(",")[0]
    return f"{identity}|{status}||true|{hidden}|{agents}|{grade}|{POISON}password|{POISON}master||||{first}|{POISON}pro"


def users_11(*people: tuple[str, ...]) -> str:
    return table(_USERS_11, *(user_11(one) for one in people or PEOPLE))


def users_12(*people: tuple[str, ...]) -> str:
    return table(_USERS_12, *(user_12(one) for one in people or PEOPLE))


def roles_12(*people: tuple[str, ...], more: Sequence[str] = ()) -> str:
    rows = [
        f"r-{one[0]}-{org}|||{one[0]}|primary|{one[3]}|||{org}|"
        for one in people or PEOPLE
        for org in one[2].split(",")
    ]
    return table(_ROLES, *rows, *more)


def version_11(**files: str) -> Files:
    """A complete package of version 1.1; files may be replaced."""
    return {
        "manifest.csv": manifest(),
        "orgs.csv": ORGS,
        "academicSessions.csv": SESSIONS,
        "users.csv": users_11(),
        "classes.csv": CLASSES,
        "enrollments.csv": ENROLLMENTS,
        "demographics.csv": table("sourcedId,birthDate,sex", f"s1|{POISON}birth|{POISON}sex"),
        **_named(files),
    }


def version_12(**files: str) -> Files:
    """The same people as a package of version 1.2."""
    return {
        **version_11(),
        "manifest.csv": manifest(version="1.2", roles="bulk"),
        "users.csv": users_12(),
        "roles.csv": roles_12(),
        "userProfiles.csv": table("sourcedId,userSourcedId,password", f"up1|s1|{POISON}profile"),
        **_named(files),
    }


def _named(files: Mapping[str, str]) -> Files:
    return {f"{name}.csv": content for name, content in files.items()}


def folder(path: Path, files: Mapping[str, str]) -> Path:
    """Write a package as a folder."""
    path.mkdir(exist_ok=True)
    for name, content in files.items():
        (path / name).write_bytes(content.encode())
    return path


def zipped(path: Path, files: Mapping[str, str], *, under: str = "") -> Path:
    """Write a package as a zip."""
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(under + name, content)
    return path
