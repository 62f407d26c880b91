"""What a conversation shows of questions that were asked in vain, and of articles that answer them."""

from typing import Any

import pytest

from bot.conversations import Message
from bot.gaps.findings import Findings, findings_of, impersonal, names_of, phrasing_of

QUESTION = "Do you ship to Norway?"


class Talk:
    """A conversation as it is stored."""

    def __init__(self) -> None:
        self.messages: list[Message] = []
        self.outcomes: dict[int, str | None] = {}

    def asks(
        self,
        text: str = QUESTION,
        decision: str = "clarify",
        why: str = "not-sure",
        *,
        article: str | None = None,
        intent: str = "ask_question",
        outcome: str | None = None,
        **reason: Any,
    ) -> None:
        """The visitor writes something that is considered."""
        meant = {"intent": {"name": intent, "confidence": 0.9}}
        self.says(text, decision=decision, reason=why, article=article, **meant, **reason)
        self.outcomes[len(self.messages)] = outcome

    def says(self, text: str, **reason: Any) -> None:
        """The visitor writes or taps something."""
        self._add("visitor", text, reason=reason)

    def agent(self, text: str, article: str | None = None) -> None:
        """An agent writes."""
        self._add("agent", text, particulars={"article": article} if article else None)

    def _add(self, author: Any, text: str, **values: Any) -> None:
        number = len(self.messages) + 1
        plain: dict[str, Any] = {"buttons": (), "markdown": False, "agent_id": None, "agent_name": None}
        self.messages.append(
            Message(
                id=number,
                conversation_id="c",
                sequence=number,
                author=author,
                text=text,
                language="en",
                kind="text",
                external_id=None,
                in_reply_to=None,
                created_at=float(number),
                **{"reason": None, **plain, **values},
            )
        )

    @property
    def findings(self) -> Findings:
        """What it shows."""
        return findings_of(self.messages, self.outcomes, ["Ana"])

    @property
    def gaps(self) -> list[tuple[str, str]]:
        """What was asked in vain, and why that counts."""
        return [(one.text, one.cause) for one in self.findings.gaps]

    @property
    def lessons(self) -> list[tuple[str, str, str]]:
        """What is learnt: the question, its article, and how that is known."""
        return [(one.text, one.article_id, one.source) for one in self.findings.lessons]


@pytest.mark.parametrize(
    ("decision", "why", "article", "cause"),
    [
        ("clarify", "not-sure", None, "unanswered"),
        ("clarify", "several-likely", None, "clarify"),
        ("clarify", "one-likely", "delivery", "clarify"),
        ("handoff", "not-sure", None, "unanswered"),
    ],
)
def test_a_question_without_a_sure_answer_was_asked_in_vain(
    decision: str, why: str, article: str | None, cause: str
) -> None:
    talk = Talk()
    talk.asks(decision=decision, why=why, article=article)

    assert talk.gaps == [(QUESTION, cause)]


def test_an_answer_that_nobody_complains_about_is_no_gap() -> None:
    talk = Talk()
    talk.asks(decision="answer", why="confident", article="delivery")

    assert talk.findings == Findings([], [])


def test_an_answer_that_did_not_help_is_a_gap() -> None:
    talk = Talk()
    talk.asks(decision="answer", why="confident", article="delivery", outcome="unhelpful")

    assert talk.gaps == [(QUESTION, "unhelpful")]


@pytest.mark.parametrize("intent", [{"intent": {"name": "ask_human", "confidence": 0.9}}, {}])
def test_whoever_wants_a_person_after_an_answer_had_asked_in_vain(intent: dict[str, Any]) -> None:
    talk = Talk()
    talk.asks(decision="answer", why="confident", article="delivery")
    talk.says("A person, please.", decision="handoff", reason="asked", article=None, **intent)

    assert talk.gaps == [(QUESTION, "person")]


def test_what_is_told_to_a_person_who_was_asked_for_first_is_a_gap_once() -> None:
    talk = Talk()
    talk.asks("I want a human", "handoff", "asked", intent="ask_human")
    talk.asks(QUESTION, "relay", "person")
    talk.asks("And to Sweden?", "relay", "person")

    assert talk.gaps == [(QUESTION, "person")]


@pytest.mark.parametrize(
    ("text", "intent", "decision"),
    [
        ("Hello!", "greet", "smalltalk"),
        ("12345", "ask_question", "clarify"),
        ("thanks, bye", "thank", "smalltalk"),
        ("I want to talk to somebody", "ask_human", "handoff"),
        ("?", "ask_question", "clarify"),
    ],
)
def test_small_talk_numbers_and_wishes_for_a_person_are_no_gap(text: str, intent: str, decision: str) -> None:
    talk = Talk()
    talk.asks(text, decision, "asked" if decision == "handoff" else "not-sure", intent=intent)

    assert talk.gaps == []


def test_what_an_agent_sends_of_an_article_answers_what_the_bot_could_not() -> None:
    talk = Talk()
    talk.asks()
    talk.agent("Hello, I shall have a look.")
    talk.agent("We ship everywhere.", article="delivery")

    assert talk.lessons == [(QUESTION, "delivery", "inserted")]
    assert talk.gaps == [(QUESTION, "unanswered")]


def test_an_article_that_an_agent_sends_where_the_bot_had_answered_teaches_nothing() -> None:
    talk = Talk()
    talk.asks(decision="answer", why="confident", article="delivery")
    talk.agent("We ship everywhere.", article="delivery")

    assert talk.lessons == []


def test_a_choice_among_what_was_offered_teaches_which_article_is_meant() -> None:
    talk = Talk()
    talk.asks(why="several-likely")
    talk.says("Deliveries abroad", decision="answer", reason="chosen", article="abroad")

    assert (talk.lessons, talk.gaps) == ([(QUESTION, "abroad", "chosen")], [])


def test_a_choice_that_did_not_help_teaches_nothing() -> None:
    talk = Talk()
    talk.asks(why="several-likely")
    talk.says("Deliveries abroad", decision="answer", reason="chosen", article="abroad")
    talk.says("No", decision="smalltalk", reason="feedback", article=None, feedback="unhelpful")

    assert (talk.lessons, talk.gaps) == ([], [(QUESTION, "unhelpful")])


def test_what_is_offered_beside_a_sure_answer_is_about_another_question() -> None:
    talk = Talk()
    talk.asks(decision="answer", why="confident", article="delivery")
    talk.says("Gift cards", decision="answer", reason="chosen", article="gift-card")

    assert talk.lessons == []


def test_an_answer_that_helped_teaches_its_question() -> None:
    talk = Talk()
    talk.asks(decision="clarify", why="one-likely", article="delivery")
    talk.says("Yes, thank you", decision="smalltalk", reason="choice", article=None, feedback="helpful")

    assert (talk.lessons, talk.gaps) == ([(QUESTION, "delivery", "helped")], [])


def test_what_went_from_the_log_of_searches_is_not_found_any_more() -> None:
    talk = Talk()
    talk.asks()
    talk.outcomes.clear()

    assert talk.gaps == []


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Mail me at ana@example.com about shipping", "Mail me at [e-mail] about shipping"),
        ("I am Ana, do you ship to Norway?", "I am [name], do you ship to Norway?"),
        ("my number is +31 20 123 4567", "my number is [phone]"),
        ("where is order A-4711-B?", "where is order?"),
        ("  do   you\nship?  ", "do you ship?"),
        ("发货吗", "发货吗"),
        ("ana@example.com", None),
        ("#4711", None),
        ("!!!", None),
    ],
)
def test_a_phrasing_has_a_visitors_words_and_nothing_that_tells_who_that_is(said: str, kept: str | None) -> None:
    assert phrasing_of(said, ["Ana"]) == kept


@pytest.mark.parametrize(
    ("name", "said", "kept"),
    [
        ("Ana María López", "ana here, María López", "[name] here, [name] [name]"),
        ("Ana María López", "Ana María López wants a banana", "[name] wants a banana"),
        ("Vincent van Gogh", "van Vincent, for Gogh", "van [name], for [name]"),
        ("Bo Li", "Bo Li or Bo", "[name] or Bo"),
        ("Ana", "我是Ana想退货", "我是[name]想退货"),
        ("王小明", "我是王小明想退货", "我是[name]想退货"),
        ("田中 太郎", "田中です、太郎です", "[name]です、[name]です"),
        ("김 민수", "민수입니다", "[name]입니다"),
        ("สมชาย ใจดี", "ผมชื่อสมชายครับ", "ผมชื่อ[name]ครับ"),
        (None, "user-77, please", "[name], please"),
    ],
)
def test_a_visitor_is_not_known_by_a_part_of_the_name_in_any_script(name: str | None, said: str, kept: str) -> None:
    assert impersonal(said, names_of(name, "user-77", None)) == kept


def test_a_story_becomes_a_phrasing_of_its_first_lines() -> None:
    kept = phrasing_of("shipping to Norway takes very long " * 40)

    assert kept is not None
    assert len(kept) <= 302
    assert kept.endswith("…")
