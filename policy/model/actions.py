"""What must follow a finding: the closed union of consequences."""

from __future__ import annotations

from policy.model.cases import ChangeCase
from policy.model.cases import MailCase
from policy.model.cases import OpenCase
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
from policy.model.filing import Grant
from policy.model.filing import Link
from policy.model.filing import Register
from policy.model.filing import Review
from policy.model.moderation import Moderation
from policy.model.questions import KeepQuestion
from policy.model.questions import SetStandard
from policy.model.questions import WithdrawStandard
from policy.model.recorded import Acknowledge
from policy.model.recorded import CancelReminder
from policy.model.recorded import Declare
from policy.model.recorded import Log
from policy.model.recorded import Record
from policy.model.recorded import ResolveFlag
from policy.model.recorded import Schedule

Effect = (
    Warn
    | Ask
    | Inspect
    | CopyOverseers
    | Mirror
    | NotifySupervisor
    | NotifySafeguarding
    | RemoveMessage
    | Remind
    | Reply
    | ShowHome
    | ShowReportLink
    | ShowCrisisContacts
    | RoutePress
    | RequestApproval
    | KeepNotice
    | OpenRoom
    | Say
    | MoveMessage
    | MailCase
    | MailNotice
)
"""Actions that touch the outside world: they go through the outbox. The others are stored with the decision."""
Asking = KeepQuestion | SetStandard | WithdrawStandard
"""What becomes of people's questions."""
Casework = OpenCase | ChangeCase
"""What becomes of reports."""
Action = (
    Effect
    | ResolveFlag
    | Declare
    | Schedule
    | CancelReminder
    | Log
    | Record
    | Acknowledge
    | Register
    | Review
    | Grant
    | Link
    | Asking
    | Casework
    | Moderation
)
