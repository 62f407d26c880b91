"""What the training data teaches of languages: which words each of them uses. It is kept for the next start."""

import hashlib
import logging
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.language import identify
from bot.language.marks import folded, is_plain
from bot.language.romanised import Grams, Romanised
from bot.language.tracking import LanguageTracker, prepare, script_of_language, spelt, usage, vocabulary
from bot.nlu.training import SECTIONS, fingerprint, known_utterances, read_section
from bot.settings import LANGUAGES
from knowledge_base import array_file
from nlu_data import romanised
from nlu_data.marks import marked_languages

#: Changes when the same data would teach something else; files of another format are left aside.
FORMAT = 3

Users = Mapping[str, frozenset[str]]

_log = logging.getLogger(__name__)


@lru_cache(maxsize=1)
def taught_tracker(engine: str, languages: tuple[str, ...], folder: Path | None = None) -> LanguageTracker:
    """What tells the ``languages`` of a site, with the ``engine`` of that name; takes a second to make, and a tenth of
    that where an earlier start has kept its parts in ``folder``.

    It is kept: a worker that is forked from a process that has it need not make its own.
    """
    prepare(engine, languages, folder)
    taught = _taught(folder)
    wanted = frozenset(languages)
    known = {said: users & wanted for said, users in _apart(taught["known"]).items() if users & wanted}
    often = {(said, language): count for said, language, count in taught["often"]}
    grams = Grams(taught["romanised"], taught["latin"])
    return LanguageTracker(
        identify.load(engine), languages, known, _apart(taught["words"]), Romanised(languages, grams), often
    )


def _taught(folder: Path | None) -> dict[str, Any]:
    """What there is to know, as it goes into a file: the one in ``folder``, which is written where it is missing."""
    if folder is None:
        return _learn()
    file = folder / f"words-{_key()}.arrays"
    try:
        return array_file.read(file)[0]
    except array_file.DamagedFile as error:
        if file.exists():
            _log.warning("%s; learning anew", error)
    taught = _learn()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        array_file.write(file, taught, {})
    except OSError as error:
        _log.warning("%s cannot be written (%s); the next start will learn again", file, error)
    return taught


def _key() -> str:
    parts = FORMAT, LANGUAGES, fingerprint(), romanised.fingerprint()
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:20]


def _learn() -> dict[str, Any]:
    examples = [example for section in SECTIONS for example in read_section(section)]
    latin = [(one.language, one.text) for one in examples if script_of_language(one.language) == "LATIN"]
    in_latin = frozenset(romanised.romanised_languages())
    # As those type who leave marks out.
    unmarked = [(language, folded(text)) for language, text in latin if language in marked_languages()]
    words = [(language, spelt(text)) for language, text in (*((one.language, one.text) for one in examples), *unmarked)]
    known = _typed_both_ways(known_utterances(LANGUAGES))
    typed_so = [(one.language, one.text) for one in examples if one.language in in_latin and is_plain(one.text)]
    grams = Grams.count((*latin, *unmarked), typed_so)
    return {
        "known": _together(known),
        "words": _together(vocabulary(words)),
        "often": [(said, language, count) for (said, language), count in usage(known, words).items()],
        "romanised": grams.romanised,
        "latin": grams.latin,
    }


def _typed_both_ways(known: Users) -> Users:
    """The ``known`` utterances with their marks and without, whoever else says so then."""
    found = dict(known)
    for said, users in known.items():
        plain, marked = folded(said), users & marked_languages()
        if plain != said and marked:
            found[plain] = found.get(plain, frozenset()) | marked
    return found


def _together(users: Users) -> list[tuple[list[str], list[str]]]:
    """Languages, and what those use and no others."""
    found: defaultdict[frozenset[str], list[str]] = defaultdict(list)
    for said, languages in users.items():
        found[languages].append(said)
    return [(sorted(languages), said) for languages, said in found.items()]


def _apart(together: list[tuple[list[str], list[str]]]) -> dict[str, frozenset[str]]:
    """What `_together` was given."""
    found: dict[str, frozenset[str]] = {}
    for languages, said in together:
        # Thousands have the same few users; each set is kept once.
        found |= dict.fromkeys(said, frozenset(languages))
    return found
