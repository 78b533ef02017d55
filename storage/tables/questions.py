"""What people asked and still want to know, and what the school says of its own. The texts are sealed."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.base import Base


class QuestionRow(Base, table=True):
    """A question that waits. `asker` is a subject's id, for as long as an answer has to find its way back."""

    __tablename__ = "question"

    id: str = Field(primary_key=True)
    state: str
    pack: str
    revision: str
    lang: str
    text: bytes
    asked_at: datetime
    expires: datetime = Field(index=True)
    asker: str | None = Field(default=None, index=True)
    named: bool


class StandardAnswerRow(Base, table=True):
    """An answer of the school's own. `by` is a person's id; '' stands for nobody."""

    __tablename__ = "standard_answer"

    id: str = Field(primary_key=True)
    pack: str
    revision: str
    question: bytes
    answer: bytes
    by: str
    at: datetime
