"""What the application asks of the outside world. At most five methods a port; adapters and stores fit by shape."""

from __future__ import annotations

from bot.ports.asking import ConsentRequests
from bot.ports.asking import Mail
from bot.ports.cases import CaseFiles
from bot.ports.cases import Cases
from bot.ports.consents import Consents
from bot.ports.files import BLIND
from bot.ports.files import Files
from bot.ports.files import FilesOf
from bot.ports.files import Vision
from bot.ports.files import no_files
from bot.ports.keeping import Dossiers
from bot.ports.keeping import Eraser
from bot.ports.keeping import Holds
from bot.ports.keeping import RecordRequests
from bot.ports.keeping import RetentionStore
from bot.ports.known import Accounts
from bot.ports.known import HealthLog
from bot.ports.known import Lease
from bot.ports.known import Listing
from bot.ports.known import MissedLog
from bot.ports.known import Places
from bot.ports.known import Registry
from bot.ports.known import Roster
from bot.ports.linking import LinkCodes
from bot.ports.linking import Unlinked
from bot.ports.moderation import Appeals
from bot.ports.moderation import Incidents
from bot.ports.moderation import Modes
from bot.ports.people import NameList
from bot.ports.people import People
from bot.ports.people import Sources
from bot.ports.pictures import Pictures
from bot.ports.platform import Clock
from bot.ports.platform import Directory
from bot.ports.platform import Intake
from bot.ports.platform import Messenger
from bot.ports.platform import Platform
from bot.ports.questions import Questions
from bot.ports.record import LogBook
from bot.ports.rooms import Rooms
from bot.ports.rooms import RoomsOf
from bot.ports.rooms import no_rooms
from bot.ports.stores import BacklogStore
from bot.ports.stores import DecisionLog
from bot.ports.stores import Handler
from bot.ports.stores import Holding
from bot.ports.stores import Inbox
from bot.ports.stores import Jobs
from bot.ports.stores import Outbox
from bot.ports.stores import OwnReminders
from bot.ports.stores import Ready
from bot.ports.stores import Reminders
from policy.model import Fetched
from policy.model import Sight

__all__ = [
    "BLIND",
    "Accounts",
    "Appeals",
    "BacklogStore",
    "CaseFiles",
    "Cases",
    "Clock",
    "ConsentRequests",
    "Consents",
    "DecisionLog",
    "Directory",
    "Dossiers",
    "Eraser",
    "Fetched",
    "Files",
    "FilesOf",
    "Handler",
    "HealthLog",
    "Holding",
    "Holds",
    "Inbox",
    "Incidents",
    "Intake",
    "Jobs",
    "Lease",
    "LinkCodes",
    "Listing",
    "LogBook",
    "Mail",
    "Messenger",
    "MissedLog",
    "Modes",
    "NameList",
    "Outbox",
    "OwnReminders",
    "People",
    "Pictures",
    "Places",
    "Platform",
    "Questions",
    "Ready",
    "RecordRequests",
    "Registry",
    "Reminders",
    "RetentionStore",
    "Rooms",
    "RoomsOf",
    "Roster",
    "Sight",
    "Sources",
    "Unlinked",
    "Vision",
    "no_files",
    "no_rooms",
]
