"""Write down how the words of the training data are written with their marks: ``nlu_data/marks/<language>.tsv``.

    python -m tests.bench.marks

Of Turkish and Polish, whose words have many endings, all words are kept: unseen ones are put right after them. It
prints how many of the words that a fifth of them leaves aside come out as they are written.
"""

import random
import sys
from collections import Counter
from importlib import resources

from bot.language.marks import BY_LIKENESS, Marks, folded
from nlu_data.everyday import read_everyday
from nlu_data.follow_ups import read_follow_ups
from nlu_data.going_on import read_going_on
from nlu_data.own_words import read_own_words
from tests.bench.romanise import found_in, words

LANGUAGES = ("de", "es", "fr", "it", "pl", "pt", "tr")
#: A word of so few letters is left aside, and so is one that is written without marks half as often or more.
LEAST_LETTERS = 2


def written(language: str) -> Counter[str]:
    """The words of a language, and how often each is written."""
    texts = [text for one in read_everyday() if one.language == language for text in one.phrasings]
    texts += [one.then for one in read_going_on() if one.language == language]
    texts += [text for one in read_follow_ups() if one.language == language for text in (one.asked, one.then)]
    texts += [one.then for one in read_own_words() if one.language == language]
    return Counter({word: count for word, count in (words(language) + found_in(texts)).items() if _is_sound(word)})


def _is_sound(word: str) -> bool:
    return len(word) >= LEAST_LETTERS and "\u0307" not in word and not word.startswith(("'", "’"))


def well_written(language: str) -> dict[str, int]:
    """By word how often it occurs: of those that fold to the same the commonest, unless few write the marks."""
    found: dict[str, tuple[int, str]] = {}
    for word, count in written(language).items():
        found[folded(word)] = max(found.get(folded(word), (0, "")), (count, word))
    return {word: count for count, word in found.values() if language in BY_LIKENESS or not word.isascii()}


def main() -> int:
    """Write the tables."""
    folder = resources.files("nlu_data.marks")
    for language in LANGUAGES:
        kept = well_written(language)
        lines = (f"{word}\t{count}\n" for word, count in sorted(kept.items()))
        (folder / f"{language}.tsv").write_text("".join(lines), "utf-8")  # type: ignore[attr-defined]
        if language not in BY_LIKENESS:
            continue
        aside = set(random.Random(1).sample(sorted(kept), len(kept) // 5))
        marks = Marks.of([(word, count) for word, count in kept.items() if word not in aside], language)
        right = sum(marks.restored(folded(word)) == word for word in aside)
        plain = sum(word.isascii() for word in aside)
        print(f"{language}: of {len(aside)} unseen words {right} come out as they are written; {plain} have no marks")
    return 0


if __name__ == "__main__":
    sys.exit(main())
