"""Text shown to a person, still neutral: Slack, Discord and the web each render it in their own way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field
from enum import StrEnum

from policy.model.clauses import Citation


class NoticeKey(StrEnum):
    """Every text for people has a key here and a template of that name."""

    GROUP_ONLY_WARN = "group_only.warn"
    PRIVATE_MATTER_WARN = "private_matter_uncopied.warn"
    PRIVATE_MATTER_REMIND = "private_matter_uncopied.remind"
    PRIVATE_MATTER_SUPERVISOR = "private_matter_uncopied.supervisor"
    PRIVATE_MATTER_COPY = "private_matter.copy"
    ONE_BY_ONE_SUPERVISOR = "one_by_one.supervisor"
    TELL_HELP = "tell.help"
    TELL_STAFF_ONLY = "tell.staff_only"
    TELL_UNKNOWN = "tell.unknown"
    TELL_WHICH = "tell.which"
    TELL_NOT_STUDENT = "tell.not_student"
    TELL_NO_ACCOUNT = "tell.no_account"
    TELL_NO_OVERSEER = "tell.no_overseer"
    TELL_OPENING = "tell.opening"
    TELL_COPY = "tell.copy"
    TELL_REFUSED = "tell.refused"
    ROOM_PURPOSE = "room.purpose"
    TEAM_HOW = "team.how"
    TEAM_NONE = "team.none"
    TEAM_WHICH = "team.which"
    TEAM_HELD = "team.held"
    REMIND_HELD = "remind.held"
    TEAM_POST = "team.post"
    TEAM_SENT = "team.sent"
    TEAM_REFUSED = "team.refused"
    MOVE_PRIVATE = "move.private"
    MOVE_DONE = "move.done"
    MOVE_GONE = "move.gone"
    OVERSEER_REMOVED_WARN = "overseer_removed.warn"
    OVERSEER_REMOVED_SUPERVISOR = "overseer_removed.supervisor"
    ESCALATION_SUPERVISOR = "escalation.supervisor"
    TEAM_MEMBERS_SUPERVISOR = "team_members.supervisor"
    RELATIVE_SUPERVISOR = "relative.supervisor"
    PHONE_WARN = "pii.phone.warn"
    PHONE_HINT = "pii.phone.hint"
    EMAIL_WARN = "pii.email.warn"
    EMAIL_HINT = "pii.email.hint"
    BIRTHDATE_WARN = "pii.birthdate.warn"
    BIRTHDATE_HINT = "pii.birthdate.hint"
    STREET_ADDRESS_WARN = "pii.street_address.warn"
    STREET_ADDRESS_HINT = "pii.street_address.hint"
    PASSWORD_WARN = "pii.password.warn"  # noqa: S105 - a key, not a secret
    PASSWORD_HINT = "pii.password.hint"  # noqa: S105 - a key, not a secret
    PASSWORD_SUPERVISOR = "pii.password.supervisor"  # noqa: S105 - a key, not a secret
    FULL_NAME_WARN = "pii.full_name.warn"
    FULL_NAME_HINT = "pii.full_name.hint"
    STUDENT_ID_WARN = "pii.student_id.warn"
    STUDENT_ID_HINT = "pii.student_id.hint"
    SSN_WARN = "pii.ssn.warn"
    SSN_HINT = "pii.ssn.hint"
    EDUCATION_RECORD_WARN = "pii.education_record.warn"
    EDUCATION_RECORD_HINT = "pii.education_record.hint"
    MEDICAL_WARN = "pii.medical.warn"
    MEDICAL_HINT = "pii.medical.hint"
    SOCIAL_HANDLE_WARN = "pii.social_handle.warn"
    SOCIAL_HANDLE_HINT = "pii.social_handle.hint"
    LOCATION_WARN = "pii.location.warn"
    LOCATION_HINT = "pii.location.hint"
    DIRECTORY_WARN = "pii.directory.warn"
    OTHER_STUDENTS_WARN = "photo.other_students.warn"
    OTHER_STUDENTS_SUPERVISOR = "photo.other_students.supervisor"
    NO_RELEASE_WARN = "photo.no_media_release.warn"
    NO_CONSENT_WARN = "photo.no_consent.warn"
    PHOTO_ASK = "photo.ask"
    PHOTO_ANSWERED = "photo.answered"
    PHOTO_UNCHECKED_HINT = "photo.unchecked.hint"
    PERSONAL_CONTACT_WARN = "personal_contact.warn"
    PERSONAL_CONTACT_HINT = "personal_contact.hint"
    OFF_PLATFORM_WARN = "off_platform.warn"
    PARENTS_NOT_INCLUDED_WARN = "parents_not_included.warn"
    PARENTS_NOT_ADVISED_WARN = "parents_not_advised.warn"
    PARENT_OPTED_OUT_WARN = "parent_opted_out.warn"
    CONTACT_DISCONTINUED_WARN = "contact_discontinued.warn"
    CONTACT_DISCONTINUED_HINT = "contact_discontinued.hint"
    AUDIENCE_WARN = "audience.warn"
    AUDIENCE_HINT = "audience.hint"
    QUIET_HOURS_WARN = "quiet_hours.warn"
    QUIET_HOURS_HINT = "quiet_hours.hint"
    REPLY_RULE_HINT = "reply_rule.hint"
    PARENTS_MIRROR = "parents.mirror"
    BUTTON_MIRRORED = "button.mirrored"
    BUTTON_NO_PARENT = "button.no_parent"
    CONSENT_CARD = "consent.card"
    CONSENT_HOW = "consent.how"
    CONSENT_UNCLEAR = "consent.unclear"
    CONSENT_REFUSED = "consent.refused"
    CONSENT_RECORDED = "consent.recorded"
    CONSENT_ASKED = "consent.asked"
    CONSENT_OPEN = "consent.open"
    CONSENT_REQUEST = "consent.request"
    UNREGISTERED_WARN = "conversation.unregistered.warn"
    UNREGISTERED_REMIND = "conversation.unregistered.remind"
    UNREGISTERED_SUPERVISOR = "conversation.unregistered.supervisor"
    PUBLIC_WARN = "conversation.public_unjustified.warn"
    NO_SUPERVISOR_REMIND = "conversation.no_supervisor.remind"
    ONE_TO_ONE_REMIND = "conversation.one_to_one.remind"
    ONE_ADULT_REMIND = "conversation.one_adult.remind"
    NO_LABEL_REMIND = "conversation.no_label.remind"
    UNMODERATED_REMIND = "conversation.unmoderated.remind"
    UNMODERATED_SUPERVISOR = "conversation.unmoderated.supervisor"
    REVIEW_DONE = "review.done"
    REGISTRATION_CARD = "registration.card"
    REGISTRATION_LIST = "registration.list"
    REGISTRATION_REQUEST = "registration.request"
    REGISTRATION_CHANGED = "registration.changed"
    REGISTRATION_SENT = "registration.sent"
    REGISTRATION_NEEDS_PURPOSE = "registration.needs_purpose"
    REGISTRATION_NEEDS_REASON = "registration.needs_reason"
    REGISTRATION_APPROVED = "registration.approved"
    REGISTRATION_APPROVED_OWNER = "registration.approved.owner"
    REGISTRATION_DENIED = "registration.denied"
    REGISTRATION_DENIED_OWNER = "registration.denied.owner"
    REGISTRATION_DECIDED = "registration.decided"
    REGISTRATION_DESIGNEE = "registration.designee"
    REGISTRATION_NO_DESIGNEE = "registration.no_designee"
    REGISTRATION_NOT_YOURS = "registration.not_yours"
    REGISTRATION_NOT_HERE = "registration.not_here"
    REGISTRATION_STAFF_ONLY = "registration.staff_only"
    PINNED = "notice.pinned"
    SAFEGUARDING_CONTACT = "safeguarding.contact"
    SAFETY_HELP = "safety.help"
    SAFETY_LOOK = "safety.look"
    SAFETY_DUTY = "safety.duty"
    HARASSMENT_WARN = "conduct.harassment.warn"
    HARASSMENT_SUPERVISOR = "conduct.harassment.supervisor"
    THREAT_WARN = "conduct.threat.warn"
    THREAT_SUPERVISOR = "conduct.threat.supervisor"
    SEXUAL_WARN = "conduct.sexual.warn"
    SEXUAL_SUPERVISOR = "conduct.sexual.supervisor"
    SEXUAL_LOOK = "conduct.sexual.look"
    SUBSTANCES_WARN = "conduct.substances.warn"
    IMPERSONATION_WARN = "conduct.impersonation.warn"
    IMPERSONATION_SUPERVISOR = "conduct.impersonation.supervisor"
    CONDUCT_DOORS = "conduct.doors"
    ANONYMIZER_WARN = "link.anonymizer.warn"
    SHORTENER_HINT = "link.shortener.hint"
    PRESS_ROUTE = "press.route"
    DECORUM_YEARLY = "decorum.yearly"
    DECORUM_OVERDUE = "decorum.overdue"
    DUTY_YEARLY = "duty.yearly"
    ORIENTATION_WELCOME = "orientation.welcome"
    ORIENTATION_OVERDUE = "orientation.overdue"
    ORIENTATION_SUPERVISOR = "orientation.supervisor"
    NEWCOMERS_TOLD = "newcomers.told"
    TERM_START = "term.start"
    TERM_SYLLABUS = "term.syllabus"
    TERM_FAMILIES = "term.families"
    FLAGS_WAIT = "flags.wait"
    CONTRIBUTIONS_LOOK = "contributions.look"
    FAMILY_NOTICE = "family_notice.owner"
    FAMILY_NOTICE_WAITS = "family_notice.waits"
    FAMILY_NOTICE_DONE = "family_notice.done"
    MEDIA_RELEASE_OFFICE = "media_release.office"
    MEDIA_RELEASE_PARENT = "media_release.parent"
    MEDIA_RELEASE_PLACE = "media_release.place"
    SITE_REVIEW = "site_review.weekly"
    REMIND_HELP = "remind.help"
    REMIND_SET = "remind.set"
    REMIND_LIST = "remind.list"
    REMIND_CANCELLED = "remind.cancelled"
    REMIND_UNKNOWN = "remind.unknown"
    REMIND_NOT_YOURS = "remind.not_yours"
    REMIND_NOT_HERE = "remind.not_here"
    REMIND_UNCLEAR = "remind.unclear"
    REMIND_POST = "remind.post"
    EMERGENCY_SUPERVISOR = "emergency.supervisor"
    BUTTON_COPIED = "button.copied"
    BUTTON_NEEDS_CATEGORY = "button.needs_category"
    BUTTON_NO_OVERSEER = "button.no_overseer"
    BUTTON_DELETED = "button.deleted"
    BUTTON_CANNOT_DELETE = "button.cannot_delete"
    BUTTON_EMERGENCY = "button.emergency"
    BUTTON_CLAIMED = "button.claimed"
    BUTTON_CONFIRMED = "button.confirmed"
    BUTTON_ACKNOWLEDGED = "button.acknowledged"
    BUTTON_STALE = "button.stale"
    POLICY_ANSWER = "policy.answer"
    POLICY_ABSTAIN = "policy.abstain"
    POLICY_EMPTY = "policy.empty"
    POLICY_STANDARD = "policy.standard"
    POLICY_TOPIC = "policy.topic"
    QUESTION_THANKS = "question.thanks"
    QUESTION_DISLIKED = "question.disliked"
    QUESTION_GONE = "question.gone"
    QUESTION_SENT = "question.sent"
    QUESTION_SUPERVISOR = "question.supervisor"
    QUESTION_ANSWERED = "question.answered"
    QUESTION_DONE = "question.done"
    QUESTION_EMPTY = "question.empty"
    QUESTION_NOT_YOURS = "question.not_yours"
    QUESTIONS_LIST = "questions.list"
    QUESTIONS_WEEKLY = "questions.weekly"
    STANDARDS_LIST = "standards.list"
    STANDARD_WITHDRAWN = "standard.withdrawn"
    REPORT_CARD = "report.card"
    REPORT_SUPERVISOR = "report.supervisor"
    REPORT_RECEIPT = "report.receipt"
    REPORT_ANSWERED = "report.answered"
    CASE_NEW = "case.new"
    CASE_MORE = "case.more"
    CASE_WAITS = "case.waits"
    CASE_DUTY = "case.duty"
    CASE_LIST = "case.list"
    CASE_OPENED = "case.opened"
    CASE_DONE = "case.done"
    CASE_STANDS = "case.stands"
    CASE_NOT_YOURS = "case.not_yours"
    CASE_UNCLEAR = "case.unclear"
    CASE_HAND_OVER = "case.hand_over"
    CASE_HANDED = "case.handed"
    CASE_ASKED = "case.asked"
    CASE_ENDED = "case.ended"
    APPEAL_MADE = "appeal.made"
    APPEAL_NEW = "appeal.new"
    APPEAL_REMIND = "appeal.remind"
    APPEAL_DECIDED = "appeal.decided"
    APPEAL_DONE = "appeal.done"
    INCIDENT_LIST = "incident.list"
    INCIDENT_OPENED = "incident.opened"
    INCIDENT_DONE = "incident.done"
    INCIDENT_OVERTURNED = "incident.overturned"
    INCIDENT_NOT_YOURS = "incident.not_yours"
    PRECISION_LIST = "precision.list"
    PRECISION_LOW = "precision.low"
    MODE_LIST = "mode.list"
    MODE_PREVIEW = "mode.preview"
    MODE_DONE = "mode.done"
    MODE_UNCLEAR = "mode.unclear"
    MODE_EXEMPTED = "mode.exempted"
    BRAKE_DONE = "brake.done"
    BRAKE_TROUBLED = "brake.troubled"
    BRAKE_UNCLEAR = "brake.unclear"
    OPENED_REMIND = "direct.opened.remind"
    OVERSIGHT_CARD = "oversight.card"
    OVERSIGHT_INVITE = "oversight.invite"
    OVERSIGHT_CHANGED = "oversight.changed"
    OVERSIGHT_SUPERVISOR = "oversight.changed.supervisor"
    VOICE_WARN = "voice.one_to_one.warn"
    VOICE_JOIN = "voice.join"
    VOICE_INVITED = "voice.invited"
    REQUEST_DUE = "request.due"
    COVERAGE_CARD = "coverage.card"
    COVERAGE_ROOMS = "coverage.rooms"
    COVERAGE_STATEMENT = "coverage.statement"
    LINK_HELP = "link.help"
    LINK_DONE = "link.done"
    LINK_ALREADY = "link.already"
    LINK_UNKNOWN = "link.unknown"
    LINK_TAKEN = "link.taken"
    LINK_WAIT = "link.wait"
    HOME_START = "home.start"
    HOME_NEEDS = "home.needs"
    HOME_FLAG = "home.flag"
    HOME_FLAGS_MORE = "home.flags_more"
    HOME_PLACE = "home.place"
    HOME_PLACES = "home.places"
    HOME_REPORTS = "home.reports"
    HOME_SIGHT = "home.sight"
    DIGEST_WEEKLY = "digest.weekly"
    COMMAND_UNKNOWN = "command.unknown"


class ButtonKey(StrEnum):
    """What a press means. The words are those of the commands and formats contract."""

    COPY_AD = "copy_ad"
    COPY_PRINCIPAL = "copy_principal"
    MOVE_TO_GROUP = "move_to_group"
    MOVE_ANYWAY = "move_anyway"
    VOICE_INVITE = "voice_invite"
    TELL = "tell"
    MIRROR = "mirror"
    DELETE_MINE = "delete_mine"
    EMERGENCY = "emergency"
    RELATIVE = "relative"
    TEAM_MEMBERS = "team_members"
    WRONG = "wrong"
    REPORT = "report"
    REPORT_PAGE = "report_page"
    CASE_ANSWER = "case_answer"
    ACKNOWLEDGE = "acknowledge"
    REGISTER = "register"
    APPROVE = "approve"
    DENY = "deny"
    REVIEWED = "reviewed"
    FAMILIES_TOLD = "families_told"
    CONSENT = "consent"
    NO_PEOPLE = "no_people"
    ONLY_ME = "only_me"
    THEY_AGREED = "they_agreed"
    OTHERS_VISIBLE = "others_visible"
    NOT_ASKED = "not_asked"
    CHOOSE_NAMES = "choose_names"
    WHY = "why"
    TOPIC = "topic"
    ASK_THIS = "ask_this"
    HELPFUL = "helpful"
    NOT_HELPFUL = "not_helpful"
    ASK_PRINCIPAL = "ask_principal"
    TELL_HOW = "tell_how"
    ANSWER = "answer"
    WITHDRAW = "withdraw"
    CASE_ACKNOWLEDGE = "case_acknowledge"
    CASE_TAKE = "case_take"
    CASE_OPEN = "case_open"
    CASE_ASK = "case_ask"
    CASE_NOTE = "case_note"
    CASE_CLOSE = "case_close"
    CASE_MERGE = "case_merge"
    CASE_HAND_OVER = "case_hand_over"
    CASE_HAND_TO = "case_hand_to"
    INCIDENT_OPEN = "incident_open"
    INCIDENT_ACKNOWLEDGE = "incident_acknowledge"
    INCIDENT_UPHOLD = "incident_uphold"
    INCIDENT_OVERTURN = "incident_overturn"
    APPEAL_UPHOLD = "appeal_uphold"
    APPEAL_OVERTURN = "appeal_overturn"
    MODE_CHANGE = "mode_change"
    MODE_APPLY = "mode_apply"
    MODE_END = "mode_end"
    MODE_DROP = "mode_drop"
    BRAKE_ON = "brake_on"
    BRAKE_OFF = "brake_off"
    BRAKE_AGAIN = "brake_again"
    BRAKE_LEAVE = "brake_leave"
    HOME = "home"
    ASK_POLICY = "ask_policy"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer of a form's question: the value that comes back and the label that is shown."""

    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One question of a form; without choices it is free text of at most `limit` characters.

    `hint` stands with the question: at most 100 characters, as Discord takes.
    """

    name: str
    label: str
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    required: bool = True
    limit: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What opens when a button needs an answer first; sending it is the press.

    `attached` says, above a message that goes along with the answers, that it does.
    """

    title: str
    fields: tuple[Field, ...]
    submit: str
    attached: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """One tap. `value` comes back with the press; `form` opens first where one is given; `url` makes it a link."""

    key: str
    label: str
    value: str = ""
    primary: bool = False
    url: str | None = None
    form: Form | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A finished text for one person. `about` is the decision that it belongs to; `keys` name its templates.

    `pointer` is one line that leads to the notice, for the place where the message stands. `stub` is the line that
    stands there for everybody where the notice cannot be handed over in private, and `why` the label of its button.
    `cited` says the citations in the notice's language, a line each. `parts` are cards below it, each with its own
    buttons: everything on one page.
    """

    keys: tuple[NoticeKey, ...]
    title: str
    paragraphs: tuple[str, ...]
    citations: tuple[Citation, ...] = ()
    buttons: tuple[Button, ...] = ()
    about: str = ""
    lang: str = "en"
    pointer: str = ""
    stub: str = ""
    why: str = ""
    cited: tuple[str, ...] = ()
    parts: tuple[Notice, ...] = ()

    @property
    def every_button(self) -> tuple[Button, ...]:
        """Its buttons and those of its parts, in their order."""
        return (*self.buttons, *(button for part in self.parts for button in part.buttons))


Param = str | int | bool | tuple[str, ...] | tuple[tuple[str, str], ...]
Params = Mapping[str, Param]
"""What a template may fill in: names of roles and places, counts, citations. Never the personal data found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A notice before it is rendered: which texts, with which values and which buttons."""

    keys: tuple[NoticeKey, ...]
    params: Params = field(default_factory=dict)
    citations: tuple[Citation, ...] = ()
    buttons: tuple[ButtonKey, ...] = ()
