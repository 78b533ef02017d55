"""The vocabulary of Chaperone as frozen dataclasses. Everything that crosses a port is defined here."""

from __future__ import annotations

from policy.model.actions import Action
from policy.model.actions import Asking
from policy.model.actions import Casework
from policy.model.actions import Effect
from policy.model.asking import ASK_AGAIN
from policy.model.asking import ASK_DAYS
from policy.model.asking import ASKABLE
from policy.model.asking import ConsentAnswer
from policy.model.asking import ConsentRequest
from policy.model.audience import Audience
from policy.model.audits import COVERAGE_CHECK
from policy.model.audits import ROOM_CHECK
from policy.model.audits import AuditRun
from policy.model.audits import Lack
from policy.model.audits import Shape
from policy.model.audits import StandingLack
from policy.model.backlog import Backlog
from policy.model.backlog import DuePile
from policy.model.backlog import Pile
from policy.model.brakes import AloneInVoice
from policy.model.brakes import Brake
from policy.model.brakes import BrakeState
from policy.model.brakes import BrakeTrouble
from policy.model.brakes import BrakeTroubled
from policy.model.brakes import PostBlocked
from policy.model.brakes import brake_setting
from policy.model.calendar import Calendar
from policy.model.calendar import Days
from policy.model.cases import CASE_CHECK
from policy.model.cases import CASE_LONG
from policy.model.cases import SHARED
from policy.model.cases import Case
from policy.model.cases import CaseAnswered
from policy.model.cases import CaseCategory
from policy.model.cases import CaseCode
from policy.model.cases import CaseEntry
from policy.model.cases import CaseEntryKind
from policy.model.cases import CaseFile
from policy.model.cases import CaseOutcome
from policy.model.cases import CaseReceipt
from policy.model.cases import CaseReported
from policy.model.cases import CaseSource
from policy.model.cases import CaseState
from policy.model.cases import ChangeCase
from policy.model.cases import MailCase
from policy.model.cases import OpenCase
from policy.model.clauses import Behaviour
from policy.model.clauses import Citation
from policy.model.clauses import Clause
from policy.model.clauses import Force
from policy.model.clauses import Settled
from policy.model.clauses import Verdict
from policy.model.consents import EXCEPTIONS
from policy.model.consents import PAIRS
from policy.model.consents import Consent
from policy.model.consents import ConsentKind
from policy.model.consents import ConsentMode
from policy.model.context import Capabilities
from policy.model.context import Context
from policy.model.context import Earlier
from policy.model.context import Known
from policy.model.context import OnCall
from policy.model.context import School
from policy.model.context import Situation
from policy.model.context import Travel
from policy.model.decisions import Decision
from policy.model.decisions import Delivery
from policy.model.decisions import Finding
from policy.model.decisions import Judgement
from policy.model.decisions import Logged
from policy.model.decisions import Silence
from policy.model.decisions import Span
from policy.model.digest import DIGEST_CHECK
from policy.model.digest import Digest
from policy.model.effects import AT_HOME
from policy.model.effects import Ask
from policy.model.effects import CopyOverseers
from policy.model.effects import Inspect
from policy.model.effects import KeepNotice
from policy.model.effects import MailNotice
from policy.model.effects import Mirror
from policy.model.effects import MoveMessage
from policy.model.effects import NotifySafeguarding
from policy.model.effects import NotifySupervisor
from policy.model.effects import OpenRoom
from policy.model.effects import Remind
from policy.model.effects import RemoveMessage
from policy.model.effects import Reply
from policy.model.effects import RequestApproval
from policy.model.effects import RoutePress
from policy.model.effects import Say
from policy.model.effects import ShowCrisisContacts
from policy.model.effects import ShowHome
from policy.model.effects import ShowReportLink
from policy.model.effects import Warn
from policy.model.entries import Breach
from policy.model.entries import Broken
from policy.model.entries import ChainReport
from policy.model.entries import Checkpoint
from policy.model.entries import Entry
from policy.model.entries import EntryKind
from policy.model.entries import Fact
from policy.model.entries import Retention
from policy.model.entries import Written
from policy.model.errors import NOT_CONNECTED
from policy.model.errors import AwayError
from policy.model.errors import ChaperoneError
from policy.model.errors import DeliveryError
from policy.model.errors import FileError
from policy.model.errors import InputError
from policy.model.errors import PackError
from policy.model.errors import RoomError
from policy.model.errors import SettingError
from policy.model.errors import StaleError
from policy.model.errors import StorageError
from policy.model.events import BotJoined
from policy.model.events import BotLeft
from policy.model.events import ButtonPressed
from policy.model.events import CheckDue
from policy.model.events import CommandInvoked
from policy.model.events import Event
from policy.model.events import MemberJoined
from policy.model.events import MemberLeft
from policy.model.events import MemberRenamed
from policy.model.events import MessageDeleted
from policy.model.events import MessageEdited
from policy.model.events import MessagePosted
from policy.model.events import RoleChanged
from policy.model.events import VisibilityChanged
from policy.model.files import Fetched
from policy.model.files import Sight
from policy.model.filing import Grant
from policy.model.filing import Link
from policy.model.filing import Register
from policy.model.filing import Review
from policy.model.keeping import ASKED
from policy.model.keeping import CASES
from policy.model.keeping import CODES
from policy.model.keeping import CONSENTS
from policy.model.keeping import REQUEST_CHECK
from policy.model.keeping import REQUEST_DAYS
from policy.model.keeping import REQUESTS
from policy.model.keeping import Candidate
from policy.model.keeping import Forgotten
from policy.model.keeping import Hold
from policy.model.keeping import KeepPolicy
from policy.model.keeping import KeptClass
from policy.model.keeping import OwnAppeal
from policy.model.keeping import PersonRecords
from policy.model.keeping import Receipt
from policy.model.keeping import RecordRequest
from policy.model.keeping import ranges_of
from policy.model.keeping import records_of
from policy.model.keeping import reminders_of
from policy.model.keeping import request_in
from policy.model.keeping import subject_of
from policy.model.moderation import APPEAL_CHECK
from policy.model.moderation import APPEAL_KEPT
from policy.model.moderation import APPEAL_LONG
from policy.model.moderation import APPEAL_WITHIN
from policy.model.moderation import FROM
from policy.model.moderation import PRECISION_DAYS
from policy.model.moderation import Appeal
from policy.model.moderation import AppealState
from policy.model.moderation import Decided
from policy.model.moderation import Ground
from policy.model.moderation import IncidentStep
from policy.model.moderation import KeepAppeal
from policy.model.moderation import Moderation
from policy.model.moderation import PastFinding
from policy.model.moderation import SettleIncidents
from policy.model.modes import EXEMPT_DAYS
from policy.model.modes import LASTING
from policy.model.modes import PROPOSAL_DAYS
from policy.model.modes import REASON_LONG
from policy.model.modes import STRICTNESS
from policy.model.modes import KeepMode
from policy.model.modes import Mode
from policy.model.modes import ModeSetting
from policy.model.modes import is_lasting
from policy.model.modes import mode_of
from policy.model.names import Bearer
from policy.model.names import Names
from policy.model.norms import AudienceNorm
from policy.model.norms import AuthorGroup
from policy.model.norms import Excuse
from policy.model.norms import Needs
from policy.model.norms import Predicate
from policy.model.norms import QuietHours
from policy.model.norms import Reach
from policy.model.notices import Button
from policy.model.notices import ButtonKey
from policy.model.notices import Choice
from policy.model.notices import Draft
from policy.model.notices import Field
from policy.model.notices import Form
from policy.model.notices import Notice
from policy.model.notices import NoticeKey
from policy.model.notices import Param
from policy.model.notices import Params
from policy.model.outcomes import FilesInspected
from policy.model.outcomes import GapFound
from policy.model.outcomes import MessageMoved
from policy.model.outcomes import PointerLeft
from policy.model.outcomes import PostRefused
from policy.model.outcomes import RoomOpened
from policy.model.outcomes import RoomRefused
from policy.model.oversight import DirectOpened
from policy.model.oversight import DirectSeen
from policy.model.oversight import Oversight
from policy.model.oversight import OversightChange
from policy.model.oversight import OversightChanged
from policy.model.oversight import OversightGranted
from policy.model.own import OWN_REMINDER
from policy.model.own import Every
from policy.model.own import OwnReminder
from policy.model.own import in_note
from policy.model.own import note_of
from policy.model.packs import YEARLY_KINDS
from policy.model.packs import Addressees
from policy.model.packs import Aspect
from policy.model.packs import AudienceRule
from policy.model.packs import AuthorKind
from policy.model.packs import Contact
from policy.model.packs import Norm
from policy.model.packs import NumberRule
from policy.model.packs import Occasion
from policy.model.packs import Pack
from policy.model.packs import ParentsRule
from policy.model.packs import ReminderKind
from policy.model.packs import Row
from policy.model.packs import Severity
from policy.model.packs import Where
from policy.model.packs import YearlyReminder
from policy.model.people import LEADERS
from policy.model.people import OVERSEERS
from policy.model.people import STAFF
from policy.model.people import Level
from policy.model.people import Member
from policy.model.people import MemberRef
from policy.model.people import Membership
from policy.model.people import Person
from policy.model.people import Profile
from policy.model.people import Role
from policy.model.questions import ANSWER_LONG
from policy.model.questions import KEPT_DAYS
from policy.model.questions import QUESTION_LONG
from policy.model.questions import QUESTIONS_CHECK
from policy.model.questions import SHOWN_DAYS
from policy.model.questions import WAITING
from policy.model.questions import KeepQuestion
from policy.model.questions import Question
from policy.model.questions import QuestionState
from policy.model.questions import SetStandard
from policy.model.questions import StandardAnswer
from policy.model.questions import WithdrawStandard
from policy.model.recorded import Acknowledge
from policy.model.recorded import CancelReminder
from policy.model.recorded import Declare
from policy.model.recorded import Log
from policy.model.recorded import Record
from policy.model.recorded import ResolveFlag
from policy.model.recorded import Schedule
from policy.model.records import Acknowledgement
from policy.model.records import DeliveryState
from policy.model.records import ExceptionKind
from policy.model.records import Incident
from policy.model.records import IncidentState
from policy.model.records import LinkCode
from policy.model.records import MatterCategory
from policy.model.records import Missed
from policy.model.records import Noted
from policy.model.records import PolicyException
from policy.model.records import Reminder
from policy.model.refs import ConversationRef
from policy.model.refs import MessageRef
from policy.model.registrations import Readers
from policy.model.registrations import Registration
from policy.model.registrations import RegistrationState
from policy.model.said import Alike
from policy.model.said import Said
from policy.model.sessions import SESSION_IDLE
from policy.model.sessions import SESSION_LONG
from policy.model.sessions import SIGN_IN_LONG
from policy.model.sessions import Identity
from policy.model.sessions import Proof
from policy.model.sessions import Session
from policy.model.sessions import SignInError
from policy.model.sessions import SignInLink
from policy.model.talk import Attachment
from policy.model.talk import AttachmentFacts
from policy.model.talk import AttachmentKind
from policy.model.talk import Conversation
from policy.model.talk import ConversationKind
from policy.model.talk import Embed
from policy.model.talk import Message
from policy.model.talk import Poll
from policy.model.talk import Quote
from policy.model.talk import TextPart
from policy.model.talk import Unchecked
from policy.model.talk import text_parts
from policy.model.where import actor_of
from policy.model.where import conversation_of
from policy.model.where import message_about

__all__ = [
    "ANSWER_LONG",
    "APPEAL_CHECK",
    "APPEAL_KEPT",
    "APPEAL_LONG",
    "APPEAL_WITHIN",
    "ASKABLE",
    "ASKED",
    "ASK_AGAIN",
    "ASK_DAYS",
    "AT_HOME",
    "CASES",
    "CASE_CHECK",
    "CASE_LONG",
    "CODES",
    "CONSENTS",
    "COVERAGE_CHECK",
    "DIGEST_CHECK",
    "EXCEPTIONS",
    "EXEMPT_DAYS",
    "FROM",
    "KEPT_DAYS",
    "LASTING",
    "LEADERS",
    "NOT_CONNECTED",
    "OVERSEERS",
    "OWN_REMINDER",
    "PAIRS",
    "PRECISION_DAYS",
    "PROPOSAL_DAYS",
    "QUESTIONS_CHECK",
    "QUESTION_LONG",
    "REASON_LONG",
    "REQUESTS",
    "REQUEST_CHECK",
    "REQUEST_DAYS",
    "ROOM_CHECK",
    "SESSION_IDLE",
    "SESSION_LONG",
    "SHARED",
    "SHOWN_DAYS",
    "SIGN_IN_LONG",
    "STAFF",
    "STRICTNESS",
    "WAITING",
    "YEARLY_KINDS",
    "Acknowledge",
    "Acknowledgement",
    "Action",
    "Addressees",
    "Alike",
    "AloneInVoice",
    "Appeal",
    "AppealState",
    "Ask",
    "Asking",
    "Aspect",
    "Attachment",
    "AttachmentFacts",
    "AttachmentKind",
    "Audience",
    "AudienceNorm",
    "AudienceRule",
    "AuditRun",
    "AuthorGroup",
    "AuthorKind",
    "AwayError",
    "Backlog",
    "Bearer",
    "Behaviour",
    "BotJoined",
    "BotLeft",
    "Brake",
    "BrakeState",
    "BrakeTrouble",
    "BrakeTroubled",
    "Breach",
    "Broken",
    "Button",
    "ButtonKey",
    "ButtonPressed",
    "Calendar",
    "CancelReminder",
    "Candidate",
    "Capabilities",
    "Case",
    "CaseAnswered",
    "CaseCategory",
    "CaseCode",
    "CaseEntry",
    "CaseEntryKind",
    "CaseFile",
    "CaseOutcome",
    "CaseReceipt",
    "CaseReported",
    "CaseSource",
    "CaseState",
    "Casework",
    "ChainReport",
    "ChangeCase",
    "ChaperoneError",
    "CheckDue",
    "Checkpoint",
    "Choice",
    "Citation",
    "Clause",
    "CommandInvoked",
    "Consent",
    "ConsentAnswer",
    "ConsentKind",
    "ConsentMode",
    "ConsentRequest",
    "Contact",
    "Context",
    "Conversation",
    "ConversationKind",
    "ConversationRef",
    "CopyOverseers",
    "Days",
    "Decided",
    "Decision",
    "Declare",
    "Delivery",
    "DeliveryError",
    "DeliveryState",
    "Digest",
    "DirectOpened",
    "DirectSeen",
    "Draft",
    "DuePile",
    "Earlier",
    "Effect",
    "Embed",
    "Entry",
    "EntryKind",
    "Event",
    "Every",
    "ExceptionKind",
    "Excuse",
    "Fact",
    "Fetched",
    "Field",
    "FileError",
    "FilesInspected",
    "Finding",
    "Force",
    "Forgotten",
    "Form",
    "GapFound",
    "Grant",
    "Ground",
    "Hold",
    "Identity",
    "Incident",
    "IncidentState",
    "IncidentStep",
    "InputError",
    "Inspect",
    "Judgement",
    "KeepAppeal",
    "KeepMode",
    "KeepNotice",
    "KeepPolicy",
    "KeepQuestion",
    "KeptClass",
    "Known",
    "Lack",
    "Level",
    "Link",
    "LinkCode",
    "Log",
    "Logged",
    "MailCase",
    "MailNotice",
    "MatterCategory",
    "Member",
    "MemberJoined",
    "MemberLeft",
    "MemberRef",
    "MemberRenamed",
    "Membership",
    "Message",
    "MessageDeleted",
    "MessageEdited",
    "MessageMoved",
    "MessagePosted",
    "MessageRef",
    "Mirror",
    "Missed",
    "Mode",
    "ModeSetting",
    "Moderation",
    "MoveMessage",
    "Names",
    "Needs",
    "Norm",
    "Noted",
    "Notice",
    "NoticeKey",
    "NotifySafeguarding",
    "NotifySupervisor",
    "NumberRule",
    "Occasion",
    "OnCall",
    "OpenCase",
    "OpenRoom",
    "Oversight",
    "OversightChange",
    "OversightChanged",
    "OversightGranted",
    "OwnAppeal",
    "OwnReminder",
    "Pack",
    "PackError",
    "Param",
    "Params",
    "ParentsRule",
    "PastFinding",
    "Person",
    "PersonRecords",
    "Pile",
    "PointerLeft",
    "PolicyException",
    "Poll",
    "PostBlocked",
    "PostRefused",
    "Predicate",
    "Profile",
    "Proof",
    "Question",
    "QuestionState",
    "QuietHours",
    "Quote",
    "Reach",
    "Readers",
    "Receipt",
    "Record",
    "RecordRequest",
    "Register",
    "Registration",
    "RegistrationState",
    "Remind",
    "Reminder",
    "ReminderKind",
    "RemoveMessage",
    "Reply",
    "RequestApproval",
    "ResolveFlag",
    "Retention",
    "Review",
    "Role",
    "RoleChanged",
    "RoomError",
    "RoomOpened",
    "RoomRefused",
    "RoutePress",
    "Row",
    "Said",
    "Say",
    "Schedule",
    "School",
    "Session",
    "SetStandard",
    "SettingError",
    "SettleIncidents",
    "Settled",
    "Severity",
    "Shape",
    "ShowCrisisContacts",
    "ShowHome",
    "ShowReportLink",
    "Sight",
    "SignInError",
    "SignInLink",
    "Silence",
    "Situation",
    "Span",
    "StaleError",
    "StandardAnswer",
    "StandingLack",
    "StorageError",
    "TextPart",
    "Travel",
    "Unchecked",
    "Verdict",
    "VisibilityChanged",
    "Warn",
    "Where",
    "WithdrawStandard",
    "Written",
    "YearlyReminder",
    "actor_of",
    "brake_setting",
    "conversation_of",
    "in_note",
    "is_lasting",
    "message_about",
    "mode_of",
    "note_of",
    "ranges_of",
    "records_of",
    "reminders_of",
    "request_in",
    "subject_of",
    "text_parts",
]
