"""The tables, as SQLAlchemy core objects: statements are built from these. The classes beside them define the rows."""

from storage.tables.audits import AuditRunRow
from storage.tables.audits import CoverageTallyRow
from storage.tables.audits import RoomLackRow
from storage.tables.base import METADATA
from storage.tables.base import table_of
from storage.tables.brakes import BrakeStateRow
from storage.tables.cases import CaseEntryRow
from storage.tables.cases import CaseFileRow
from storage.tables.cases import ReportCaseRow
from storage.tables.chain import HoldRow
from storage.tables.chain import LogEntryRow
from storage.tables.chain import LogSegmentRow
from storage.tables.chain import RequestRow
from storage.tables.health import HealthRow
from storage.tables.inbox import ConversationMarkRow
from storage.tables.inbox import InboxRow
from storage.tables.inbox import KeptTextRow
from storage.tables.inbox import SaidSketchRow
from storage.tables.log import AcknowledgementRow
from storage.tables.log import DecisionRow
from storage.tables.log import ExceptionRow
from storage.tables.log import IncidentRow
from storage.tables.log import SubjectRow
from storage.tables.missed import MissedRow
from storage.tables.moderation import AppealRow
from storage.tables.moderation import IncidentStepRow
from storage.tables.moderation import ModeSettingRow
from storage.tables.oversight import OversightRow
from storage.tables.oversight import OversightUsedRow
from storage.tables.people import AccountRow
from storage.tables.people import ConversationMemberRow
from storage.tables.people import ConversationRow
from storage.tables.people import MembershipRow
from storage.tables.people import PersonRow
from storage.tables.people import RosterChangeRow
from storage.tables.people import RosterGroupRow
from storage.tables.people import RosterRevisionRow
from storage.tables.pictures import PictureDigestRow
from storage.tables.questions import QuestionRow
from storage.tables.questions import StandardAnswerRow
from storage.tables.registrations import ConsentRequestRow
from storage.tables.registrations import ConsentRow
from storage.tables.registrations import LinkCodeRow
from storage.tables.registrations import LinkTryRow
from storage.tables.registrations import RegistrationRow
from storage.tables.registrations import ReviewRow
from storage.tables.sessions import ConsoleSessionRow
from storage.tables.sessions import SignInLinkRow
from storage.tables.work import JobRow
from storage.tables.work import OutboxRow
from storage.tables.work import ReminderRow

person = table_of(PersonRow)
membership = table_of(MembershipRow)
account = table_of(AccountRow)
conversation = table_of(ConversationRow)
conversation_member = table_of(ConversationMemberRow)
roster_group = table_of(RosterGroupRow)
roster_revision = table_of(RosterRevisionRow)
roster_change = table_of(RosterChangeRow)
inbox = table_of(InboxRow)
conversation_mark = table_of(ConversationMarkRow)
missed = table_of(MissedRow)
kept_text = table_of(KeptTextRow)
said_sketch = table_of(SaidSketchRow)
picture_digest = table_of(PictureDigestRow)
subject = table_of(SubjectRow)
decision = table_of(DecisionRow)
incident = table_of(IncidentRow)
policy_exception = table_of(ExceptionRow)
acknowledgement = table_of(AcknowledgementRow)
outbox = table_of(OutboxRow)
reminder = table_of(ReminderRow)
job = table_of(JobRow)
health = table_of(HealthRow)
brake_state = table_of(BrakeStateRow)
oversight = table_of(OversightRow)
oversight_used = table_of(OversightUsedRow)
room_lack = table_of(RoomLackRow)
audit_run = table_of(AuditRunRow)
coverage_tally = table_of(CoverageTallyRow)
registration = table_of(RegistrationRow)
review = table_of(ReviewRow)
consent = table_of(ConsentRow)
consent_request = table_of(ConsentRequestRow)
link_code = table_of(LinkCodeRow)
link_try = table_of(LinkTryRow)
log_entry = table_of(LogEntryRow)
log_segment = table_of(LogSegmentRow)
legal_hold = table_of(HoldRow)
record_request = table_of(RequestRow)
question = table_of(QuestionRow)
standard_answer = table_of(StandardAnswerRow)
report_case = table_of(ReportCaseRow)
case_entry = table_of(CaseEntryRow)
case_file = table_of(CaseFileRow)
console_session = table_of(ConsoleSessionRow)
sign_in_link = table_of(SignInLinkRow)
incident_step = table_of(IncidentStepRow)
appeal = table_of(AppealRow)
mode_setting = table_of(ModeSettingRow)

__all__ = [
    "METADATA",
    "account",
    "acknowledgement",
    "appeal",
    "case_entry",
    "case_file",
    "consent",
    "consent_request",
    "console_session",
    "conversation",
    "conversation_mark",
    "conversation_member",
    "decision",
    "health",
    "inbox",
    "incident",
    "incident_step",
    "job",
    "kept_text",
    "legal_hold",
    "link_code",
    "link_try",
    "log_entry",
    "log_segment",
    "membership",
    "missed",
    "mode_setting",
    "outbox",
    "person",
    "picture_digest",
    "policy_exception",
    "question",
    "record_request",
    "registration",
    "reminder",
    "report_case",
    "review",
    "roster_change",
    "roster_group",
    "roster_revision",
    "said_sketch",
    "sign_in_link",
    "standard_answer",
    "subject",
]
