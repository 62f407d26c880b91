"""Questions that customers of many trades ask companies and that a site's articles answer only in part, by language.

They are unlabelled: a site's search learns from them what it means to be near its subject without being answered.
Each language is written for itself and no two files ask the same. What is no company's matter is in
`nlu_data/background`.
"""

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable

import yaml

from nlu_data.parallel import same_words


class AskedDataError(ValueError):
    """The questions cannot be used; the message has a line for each fault, with file and line."""


def asked_questions(folder: Traversable | None = None) -> dict[str, tuple[str, ...]]:
    """The questions by language, as the files have them. Raises `AskedDataError` with all faults of all files."""
    files = {entry.name: entry for entry in (folder or resources.files(__package__)).iterdir()}
    found: dict[str, tuple[str, ...]] = {}
    faults: list[str] = []
    first: dict[str, str] = {}
    for name in sorted(name for name in files if name.endswith(".yml")):
        nodes, wrong = _nodes(files[name].read_text("utf-8"), name)
        faults += wrong or _faults(nodes, name, first)
        found[name.removesuffix(".yml")] = tuple(str(node.value) for node in nodes)
    if faults:
        raise AskedDataError("\n".join(faults))
    return found


def _nodes(content: str, name: str) -> tuple[list[yaml.Node], list[str]]:
    """The entries of a file's list, and why it cannot be read; ``name`` is the file's."""
    try:
        root = yaml.compose(content, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        fault = getattr(error, "problem", None) or str(error)
        return [], [f"{name}:{mark.line + 1 if mark else 1}: not YAML: {fault}"]
    if isinstance(root, yaml.SequenceNode) and root.value:
        return root.value, []
    return [], [f"{name}:1: expected a list of texts"]


def _faults(nodes: list[yaml.Node], name: str, first: dict[str, str]) -> Iterator[str]:
    """What is wrong with the entries of a file; ``first`` is where the words of each text so far stand."""
    for node in nodes:
        here = f"{name}:{node.start_mark.line + 1}"
        words = same_words(node.value) if isinstance(node, yaml.ScalarNode) else ""
        if isinstance(node, yaml.ScalarNode) and not words:
            yield f"{here}: an empty text"
        elif node.tag != "tag:yaml.org,2002:str":
            yield f"{here}: not a text; it may need quotation marks"
        elif first.setdefault(words, here) != here:
            yield f"{here}: stands in {first[words]} already: {node.value}"
