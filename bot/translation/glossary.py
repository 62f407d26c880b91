"""The site's own terms, which no engine may render as it likes."""

import hashlib
import json
from collections.abc import Mapping, Sequence


class Glossary:
    """The site's own terms, each a mapping of languages to the term's rendering; ``*`` stands for every language.

    >>> Glossary([{"*": "Hamdel"}, {"en": "My orders", "nl": "Mijn bestellingen"}]).renderings("en", "nl")
    {'hamdel': None, 'my orders': 'Mijn bestellingen'}
    """

    def __init__(self, terms: Sequence[Mapping[str, str]] = ()) -> None:
        self._terms = [dict(term) for term in terms]
        content = json.dumps(self._terms, ensure_ascii=False, sort_keys=True)
        self.version = hashlib.sha256(content.encode()).hexdigest()[:12] if self._terms else ""
        """Changes with the terms; empty without any."""

    def renderings(self, source: str, target: str) -> dict[str, str | None]:
        """The terms of the source language, case-folded, and what each is called in the target language.

        A term that only the source language renders goes back to its ``*``. None where a term has no rendering: it
        stays as it is written.
        """
        found: dict[str, str | None] = {}
        for term in self._terms:
            known = term.get(source, term.get("*"))
            if known:
                found[known.casefold()] = term.get(target, term.get("*") if source in term else None)
        return found
