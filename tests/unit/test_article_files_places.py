"""Where a fault in a file is, and what is told of what was taken from it and what was not."""

import io
import json
import zipfile

import pytest

from knowledge_base.article_files.places import Options, SourceFile
from knowledge_base.article_files.readers import Read, read_files
from tests.unit.test_article_files import articles, faults, read

# YAML: lines, whatever holds the articles


def test_articles_under_a_key_are_named_by_the_lines_where_they_begin() -> None:
    text = "site: shop\narticles:\n  - question: How?\n    answer: So.\n  - question: Where?\n"
    (fault,) = faults(("a.yml", text))
    assert fault.startswith("a.yml:5: ")


def test_articles_that_are_named_by_their_keys_are_told_by_the_lines_of_those() -> None:
    text = "ship:\n  question: How?\n  answer: So.\npay:\n  question: Where?\n  answer: ''\n"
    (fault,) = faults(("a.yml", text))
    assert fault.startswith("a.yml:4: ")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("- question: How?\n- &b [*b]\n", "a.yml:2: has aliases"),
        ("- question: How?\n  [a]: b\n", "a.yml:2: has a key that is no text"),
        ("- question: How?\n  answer: a\n  answer: b\n", "a.yml:3: has the key answer twice"),
    ],
)
def test_what_no_yaml_of_articles_has_is_named_by_its_line(text: str, fault: str) -> None:
    (found,) = faults(("a.yml", text))
    assert found.startswith(fault)


@pytest.mark.parametrize(("levels", "is_fault"), [(60, False), (61, True)])
def test_aliases_may_nest_as_deep_as_lists_that_are_written_out(levels: int, is_fault: bool) -> None:
    chain = "a1: &a1 [x]\n" + "".join(f"a{at}: &a{at} [*a{at - 1}]\n" for at in range(2, levels))
    assert ("nested deeper" in faults(("a.yml", chain))[0]) == is_fault


# Languages that the text tells


def ranked(text: str) -> list[tuple[str, float]]:
    """Whatever says how sure it is, is in Dutch for so much."""
    share = float(text.partition("?")[0].rpartition(" ")[2])
    return [("nl", share), ("en", 1 - share - 0.009)]


def languages(*shares: float) -> list[str]:
    rows = [{"id": f"a{at}", "question": f"Wat is {share}?", "answer": "Dat."} for at, share in enumerate(shares)]
    found = taken(json.dumps(rows))
    return [one.article.language for one in found.articles] + [str(fault) for fault in found.faults]


def taken(text: str) -> Read:
    return read_files([SourceFile("a.json", text.encode(), "a.json")], Options(), identify=ranked)


def test_a_text_is_in_the_language_that_it_is_surely_or_rather_surely_in() -> None:
    assert languages(0.9) == ["nl"]
    assert languages(0.05) == ["en"]


def test_a_text_that_tells_little_is_in_the_language_of_most_others() -> None:
    assert languages(0.99, 0.99, 0.99, 0.45) == ["nl"] * 4


def test_where_there_is_no_such_language_it_is_in_the_likeliest_that_is_likely_enough() -> None:
    assert languages(0.95, 0.02, 0.6) == ["nl", "en", "nl"]


# Ids that are made


def test_an_id_that_is_made_of_a_question_has_at_most_eighty_characters() -> None:
    (one,) = articles(("a.csv", f"language,question,answer\nen,{'a' * 200}?,b\n"))
    assert one.id == "a" * 80


# Test questions


@pytest.mark.parametrize(
    ("tests", "said"),
    [
        ({"xx": ["Hoe?"]}, "must have a language's code such as en or fa, not 'xx'"),
        ({"en": ["b" * 2001]}, f"the test question “{'b' * 40}…” is longer than"),
    ],
)
def test_a_test_question_that_cannot_be_kept_is_told(tests: dict[str, list[str]], said: str) -> None:
    row = {"id": "a", "language": "en", "question": "How?", "answer": "So.", "tests": tests}
    (fault,) = faults(("a.json", json.dumps([row])))
    assert said in fault


# Archives, pages and Markdown


def test_an_archive_of_which_one_file_is_locked_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.md", "# How?\n\nSo.\n")
        archive.writestr("b.md", "# Where?\n\nThere.\n")
    data = bytearray(out.getvalue())
    # The first bit of the flags in the second entry of the directory.
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert "locked with a password" in faults(("a.zip", bytes(data)))[0]


@pytest.mark.parametrize("kind", ["FAQPage", "QAPage"])
def test_questions_in_the_data_of_a_page_are_taken_whichever_page_it_says_that_it_is(kind: str) -> None:
    question = {"@type": "Question", "name": "How?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}
    data = json.dumps({"@context": "https://schema.org", "@type": kind, "mainEntity": [question]})
    page = f'<html lang="en"><script type="application/ld+json">{data}</script></html>'
    (one,) = articles(("a.html", page))
    assert (one.source.question, one.source.answer) == ("How?", "So.")


def test_a_question_of_a_page_of_markdown_is_named_by_the_line_of_its_heading() -> None:
    (fault,) = faults(("faq.md", "# Orders\n\n\n## How?\n\nSo.\n\n\n## Where?\n"), language="en")
    assert fault.startswith("faq.md:9: ")


# Rasa


def rasa(responses: str, rules: str = "rules: []\n") -> Read:
    nlu = 'version: "3.1"\nnlu:\n- intent: hours\n  examples: |\n    - when are you open\n'
    return read(("data/nlu.yml", nlu), ("domain.yml", responses), ("data/rules.yml", rules), language="en")


def test_of_several_responses_the_first_for_every_channel_is_taken_and_that_is_told() -> None:
    found = rasa(
        "responses:\n  utter_hours:\n  - text: On Slack\n    channel: slack\n  - text: For some\n    condition:\n"
        "    - type: slot\n  - text: From nine\n  - text: From ten\n"
    )
    assert [one.article.source.answer for one in found.articles] == ["From nine"]
    assert ["hours has several responses; the first one was taken." in note for note in found.notes] == [True]


def test_of_one_response_nothing_is_told() -> None:
    found = rasa("responses:\n  utter_hours:\n  - text: From nine\n")
    assert [one.article.source.answer for one in found.articles] == ["From nine"]
    assert not found.notes


def test_what_a_rule_says_after_another_step_answers_no_intent() -> None:
    rules = (
        "rules:\n- rule: hours\n  steps:\n  - intent: hours\n  - action: check\n  - action: utter_open\n"
        "- rule: on\n  steps:\n  - action: check\n  - action: utter_open\n"
    )
    found = rasa("responses:\n  utter_open:\n  - text: From nine\n", rules)
    assert found.articles == ()
    rules = "rules:\n- rule: hours\n  steps:\n  - intent: hours\n  - action: utter_open\n"
    found = rasa("responses:\n  utter_open:\n  - text: From nine\n", rules)
    assert [one.article.source.answer for one in found.articles] == ["From nine"]


# Tables


def test_a_table_of_two_columns_is_cut_where_its_lines_are_cut_alike() -> None:
    text = "x, y, z;w\nHow, and when?;Today\nWhere, and why?;There\n"
    found = read(("a.csv", text), columns={"question": "x, y, z", "answer": "w"}, language="en")
    assert [one.article.source.question for one in found.articles] == ["How, and when?", "Where, and why?"]
