"""What reads files from outside, each with a good file to start from."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC
from datetime import date
from datetime import datetime
from importlib.resources import files
from pathlib import Path
from zipfile import ZipFile

from adapters.exports import open_export
from bot.oneroster import OneRoster
from bot.oneroster import Options
from bot.packs import read_own
from bot.registry_csv import read_list
from bot.rehearse.scenario import load
from bot.roster_csv import read_roster
from policy.model import Conversation
from policy.model import ConversationKind
from policy.model import ConversationRef
from policy.model import MemberRef

_NOW = datetime(2026, 10, 5, 15, 0, tzinfo=UTC)
_PLACE = Conversation(
    ref=ConversationRef(workspace="w", id="c"), kind=ConversationKind.PRIVATE_CHANNEL, name="track", seen=True
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """How a kind of file is read: the name that it has on disk, a good one, and what reads all of it."""

    name: str
    file: str
    good: bytes
    read: Callable[[Path], object]


def _zipped(content: Mapping[str, str]) -> bytes:
    out = io.BytesIO()
    with ZipFile(out, "w") as archive:
        for name, text in content.items():
            archive.writestr(name, text)
    return out.getvalue()


_ROSTER = (
    "id,name,role,group,captain,email,level,parents,relatives,slack_id,discord_id\n"
    "ana,Ana Vega,coach,soccer;hockey:advisor,,vega@school.example,high,,,T01/U0ANA,123456789012345678\n"
    "sam,Sam Lee,student,soccer,yes,,,Ruth Lee,,U0SAM,\nruth,Ruth Lee,parent,,,,,,,,\n"
)
_LIST = "conversation,state,purpose,readers,level,owner,label,comments\ntrack,approved,homework,group,high,ana,u14,no\n"
_ONEROSTER = {
    "manifest.csv": "propertyName,value\r\nmanifest.version,1.0\r\noneroster.version,1.1\r\nfile.users,bulk\r\n"
    "file.classes,bulk\r\nfile.enrollments,bulk\r\nfile.orgs,bulk\r\nsource.systemName,Lincoln SIS\r\n",
    "orgs.csv": "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\r\nhs,,,High,school,,\r\n",
    "users.csv": "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,"
    "familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\r\n"
    "t1,,,true,hs,teacher,u,,Tara,Ortiz,,,t@school.example,,,,,\r\ns1,,,true,hs,student,u,,Sam,Lee,,,,,,,09,\r\n",
    "classes.csv": "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,"
    "schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods\r\nc1,,,Algebra,09,,,scheduled,,hs,,,,\r\n",
    "enrollments.csv": "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,"
    "beginDate,endDate\r\ne1,,,c1,hs,t1,teacher,true,,\r\ne2,,,c1,hs,s1,student,,,\r\n",
}
_SAID = [{"type": "message", "user": "U1", "text": "hello <@U2>", "ts": "1700000000.000100", "files": [{"id": "F1"}]}]
_SLACK = {
    "users.json": json.dumps([{"id": "U1", "team_id": "T1", "name": "vega", "profile": {"real_name": "Ana"}}]),
    "channels.json": json.dumps([{"id": "C1", "name": "team", "members": ["U1"], "topic": {"value": "u14"}}]),
    "team/2023-11-14.json": json.dumps(_SAID),
}
_DISCORD = {
    "guild": {"id": "1", "name": "School"},
    "channel": {"id": "2", "type": "GuildTextChat", "name": "team", "categoryId": "3", "category": "x"},
    "messages": [
        {"id": "10", "type": "Default", "timestamp": "2026-10-05T15:00:00+00:00", "content": "hello",
         "author": {"id": "7", "name": "ana", "isBot": False, "roles": []}, "attachments": [], "embeds": []},
    ],
}  # fmt: skip


def _first_story() -> bytes:
    text = (files("bot") / "scenes" / "stories.yaml").read_text("utf-8")
    return "\n- id:".join(text.split("\n- id:")[:2]).encode()


def _own_pack() -> bytes:
    text = (files("policy") / "packs" / "maapp.toml").read_text("utf-8")
    return text.replace('"maapp', '"ours').encode()


def _export(path: Path) -> int:
    export = open_export(path)
    return len(list(export.conversations())) + sum(1 for _ in export.items())


def _whoever(_platform: str, name: str) -> MemberRef | None:
    return MemberRef(workspace="w", id=name) if name else None


READERS = (
    Reader(name="roster", file="people.csv", good=_ROSTER.encode(), read=read_roster),
    Reader(
        name="registry",
        file="list.csv",
        good=_LIST.encode(),
        read=lambda path: read_list(path, [_PLACE], _whoever, now=_NOW),
    ),
    Reader(
        name="oneroster",
        file="package.zip",
        good=_zipped(_ONEROSTER),
        read=lambda path: OneRoster(path, Options(today=date(2026, 10, 5))).read({}),
    ),
    Reader(name="slack export", file="export.zip", good=_zipped(_SLACK), read=_export),
    Reader(name="discord export", file="team.json", good=json.dumps(_DISCORD).encode(), read=_export),
    Reader(
        name="scenes",
        file="scenes.yaml",
        good=_first_story(),
        read=load,
    ),
    Reader(name="pack", file="ours.toml", good=_own_pack(), read=lambda path: read_own(path.parent)),
)
