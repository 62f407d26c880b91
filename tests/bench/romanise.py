"""Write down how the words of the training data look in Latin letters: ``nlu_data/romanised/<language>.tsv``.

    pip install uroman
    python -m tests.bench.romanise

Rules of transliteration: uroman (Hermjakob, May and Knight, "Out-of-the-box universal romanization tool uroman", 2018).
Vietnamese words only lose their marks. Japanese and Chinese have no spaces to tell words by; what is known of those
stands in the pairs beside the tables.
"""

import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable
from importlib import resources

from bot.nlu.training import SECTIONS, read_section
from knowledge_base.samples import sample_articles
from nlu_data.asked import asked_questions
from nlu_data.parallel import read_parallel

LANGUAGES = ("ar", "fa", "hi", "ko", "ru", "te", "uk", "vi")
#: The commonest words alone.
MOST = 2500
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u064b-\u0652\u0900-\u0dff\u200c])+")


def words(language: str) -> Counter[str]:
    """The words of everything that is written in a language, and how often."""
    texts = [one.text for section in SECTIONS for one in read_section(section) if one.language == language]
    texts += [text for one in read_parallel() if one.language == language for text in one.phrasings]
    texts += asked_questions().get(language, ())
    texts += [
        text
        for article in sample_articles()
        for variant in article.variants.values()
        if variant.language == language
        for text in (*variant.utterances, variant.answer)
    ]
    return found_in(texts)


def found_in(texts: Iterable[str]) -> Counter[str]:
    """The words of ``texts``, and how often each stands there."""
    return Counter(word for text in texts for word in _WORD.findall(text.replace("İ", "i").casefold()))


def main() -> int:
    """Write the tables."""
    from uroman import Uroman  # type: ignore[import-not-found]

    rules = Uroman()
    folder = resources.files("nlu_data.romanised")
    for language in LANGUAGES:
        lines = []
        for word, count in words(language).most_common(MOST):
            if word.isascii():
                continue
            if language == "vi":
                latin = unicodedata.normalize("NFD", word.replace("đ", "d"))
                latin = "".join(one for one in latin if not unicodedata.combining(one))
            else:
                latin = rules.romanize_string(word)
            lines.append(f"{word}\t{latin}\t{count}\n")
        (folder / f"{language}.tsv").write_text("".join(lines), "utf-8")  # type: ignore[attr-defined]
    return 0


if __name__ == "__main__":
    sys.exit(main())
