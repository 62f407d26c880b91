"""A site's own texts of what its visitors agree to, in a file of YAML: a text for each language."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

#: Characters of the longest text.
LONGEST = 1000


def read(path: Path, languages: Collection[str]) -> dict[str, str]:
    """The texts in a file, in the order of ``languages``. Raises ``ValueError`` that says what is wrong."""
    # Imported here: most sites have no such file.
    import yaml

    try:
        found: Any = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ValueError(f"{path} cannot be read as YAML: {error}.") from error
    if not isinstance(found, dict) or not all(
        isinstance(code, str) and isinstance(text, str) and 0 < len(text.strip()) <= LONGEST
        for code, text in found.items()
    ):
        raise ValueError(
            f"{path} has to give a text of at most {LONGEST} characters for each language, such as "
            'en: "We keep what you write here."'
        )
    unknown = sorted(set(found) - set(languages))
    if unknown or not found:
        raise ValueError(
            f"{path} has texts for {', '.join(unknown) or 'no language'}; give them for the site's languages, "
            f"{', '.join(languages)}."
        )
    return {code: found[code].strip() for code in languages if code in found}
