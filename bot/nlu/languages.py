"""What the training data teaches of languages: which words each of them uses."""

from functools import lru_cache

from bot.language import identify
from bot.language.romanised import Romanised
from bot.language.tracking import LanguageTracker, prepare, script_of_language, usage, vocabulary
from bot.nlu.training import SECTIONS, known_utterances, read_section


@lru_cache(maxsize=1)
def taught_tracker(engine: str, languages: tuple[str, ...]) -> LanguageTracker:
    """What tells the ``languages`` of a site, with the ``engine`` of that name; takes a second or two to make.

    It is kept: a worker that is forked from a process that has it need not make its own.
    """
    examples = [example for section in SECTIONS for example in read_section(section)]
    latin = ((one.language, one.text) for one in examples if script_of_language(one.language) == "LATIN")
    prepare(engine, languages)
    known = known_utterances(languages)
    return LanguageTracker(
        identify.load(engine),
        languages,
        known,
        vocabulary((example.language, example.text) for example in examples),
        Romanised(languages, latin),
        usage(known, ((example.language, example.text) for example in examples)),
    )
