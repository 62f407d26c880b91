"""What stands before a text, by the model's name and its own configuration."""

import pytest

from knowledge_base.encoders.prompts import prompts_of

E5 = {"query": "query: ", "passage": "passage: "}
NONE = {"query": "", "passage": ""}
#: What sentence-transformers has for every model.
UNSET = {"query": "", "document": ""}


@pytest.mark.parametrize(
    ("model", "prompts"),
    [
        ("intfloat/multilingual-e5-base", E5),
        ("intfloat/multilingual-e5-large", E5),
        ("intfloat/e5-small-v2", E5),
        ("/srv/models/multilingual-E5-large", E5),
        ("BAAI/bge-m3", NONE),
        ("Alibaba-NLP/gte-multilingual-base", NONE),
        ("/srv/e5-models/bge-m3", NONE),
        ("some/hotline5-base", NONE),
    ],
)
def test_e5_models_alone_are_told_by_their_name(model: str, prompts: dict[str, str]) -> None:
    assert prompts_of(model, UNSET) == prompts
    assert prompts_of(model, {}) == prompts


def test_e5_models_that_take_instructions_get_one_for_questions_alone() -> None:
    prompts = prompts_of("intfloat/multilingual-e5-large-instruct", UNSET)
    assert prompts["query"].startswith("Instruct: ")
    assert prompts["query"].endswith("\nQuery: ")
    assert prompts["passage"] == ""


@pytest.mark.parametrize(
    ("own", "prompts"),
    [
        ({"query": "search_query: ", "passage": "search_document: "}, ("search_query: ", "search_document: ")),
        ({"query": "q ", "document": "", "passage": "p "}, ("q ", "p ")),
        ({"query": "q ", "document": "d ", "passage": "p "}, ("q ", "d ")),
        ({"retrieval.query": "find: ", "retrieval.passage": "keep: ", "separation": "x"}, ("find: ", "keep: ")),
        ({"web_search_query": "Instruct: …\nQuery: ", "sts_query": "x"}, ("Instruct: …\nQuery: ", "")),
    ],
)
def test_a_models_own_prompts_go_before_those_of_its_name(own: dict[str, str], prompts: tuple[str, str]) -> None:
    for model in ("some/e5-model", "some/model"):
        found = prompts_of(model, {**UNSET, **own})
        assert (found["query"], found["passage"]) == prompts


def test_a_model_with_a_prompt_for_questions_alone_has_none_for_passages() -> None:
    assert prompts_of("some/e5-tuned", {"query": "Ask: "}) == {"query": "Ask: ", "passage": ""}


def test_prompts_for_other_tasks_count_for_nothing() -> None:
    assert prompts_of("some/model", {"classification": "Sort: ", "clustering": "Group: "}) == NONE
