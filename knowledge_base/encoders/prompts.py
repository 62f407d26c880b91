"""What a model wants to stand before a text, so that it knows a question from a passage."""

import re
from collections.abc import Mapping
from pathlib import Path

from knowledge_base.encoders import Kind

#: The names under which models keep their prompts, the usual ones first.
NAMES: dict[Kind, tuple[str, ...]] = {
    "query": ("query", "retrieval.query", "web_search_query", "search_query"),
    "passage": ("document", "passage", "corpus", "retrieval.passage", "search_document"),
}
# Wang et al., "Multilingual E5 Text Embeddings", 2024: few of these models carry their prompts. Those that take
# instructions want one of one sentence before questions, and nothing before passages.
_E5 = re.compile(r"(^|[-_])e5([-_]|$)", re.IGNORECASE)
_E5_PROMPTS: dict[Kind, str] = {"query": "query: ", "passage": "passage: "}
_INSTRUCT = re.compile(r"[-_]instruct([-_]|$)", re.IGNORECASE)
_INSTRUCT_PROMPTS: dict[Kind, str] = {
    "query": "Instruct: Given a customer's question, retrieve the support articles that answer it\nQuery: ",
    "passage": "",
}


def prompts_of(model: str, own: Mapping[str, str]) -> dict[Kind, str]:
    """What stands before a text of each kind; ``own`` are the prompts in the configuration of ``model``, by name.

    A model that has any for questions or passages is taken at its word, also where it has none for the other kind.
    E5 models without their own get those that they were trained with: they are told by the last part of ``model``, a
    name or a folder. All others get none.
    """
    found = {kind: next((own[name] for name in names if own.get(name)), "") for kind, names in NAMES.items()}
    if any(found.values()):
        return found
    name = Path(model).name
    if not _E5.search(name):
        return found
    return dict(_INSTRUCT_PROMPTS if _INSTRUCT.search(name) else _E5_PROMPTS)
