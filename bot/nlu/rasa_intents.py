"""What the intents of a Rasa project of one's own mean to Hamdel: a YAML file with a line for each.

.. code-block:: yaml

    talk_to_agent: ask_human
    hello: greet
    # Whatever else the project knows is looked up among the articles.
    "*": ask_question
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import yaml

from bot.nlu import INTENTS

#: Stands for all intents that have no line of their own.
OTHERS = "*"
#: Where there is no file: Hamdel's own names, and nothing else.
OWN_NAMES: Mapping[str, str] = MappingProxyType({name: name for name in INTENTS})


def read_intents(file: Path) -> Mapping[str, str]:
    """Hamdel's intents by those of a Rasa project; Hamdel's own names mean themselves unless the file says otherwise.

    Raises ``ValueError`` that says what is wrong with the file.
    """
    try:
        found = yaml.safe_load(file.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ValueError(f"HAMDEL_RASA_INTENTS cannot be read: {error}") from error
    if not isinstance(found, dict) or not found:
        raise ValueError(f"HAMDEL_RASA_INTENTS: {file} has to hold lines such as `talk_to_agent: ask_human`.")
    for name, meaning in found.items():
        if not isinstance(name, str) or meaning not in INTENTS:
            raise ValueError(
                f"HAMDEL_RASA_INTENTS: {name} cannot mean {meaning} in {file}; it may mean {', '.join(INTENTS)}."
            )
    return {**OWN_NAMES, **found}
