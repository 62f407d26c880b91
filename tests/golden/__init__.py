"""The golden set: what customers of an online shop write in 20 languages, and which sample article answers it.

``questions.jsonl`` holds 16 questions a language, in the format of ``hamdel evaluate --queries``: eleven that exactly
one of the sample articles answers, spread over all 42, and five that none does. Of those, two are plainly about
something else, and three share the shop's subject and words: gift wrapping, a shop in town, a longer guarantee at a
price. ``figures.json`` holds the best that was measured on them; ``tests/model/test_accuracy_gate.py`` lets no change
fall below it by more than the tolerances in ``figures.py``. ``python -m tests.golden`` prints the table and records
what has become better.

How a question gets in: it is written before the change that it is to judge, in the words of a customer, by somebody who
writes the language, without a look at what the bot makes of it. Whoever adds one reads the answer of its article, and
makes sure that no other article would do as well; for null, that none does. Once in, it stays: what the bot gets wrong
is the reason to have it. Only a label that is wrong, or a sentence that nobody would write, is put right. Nothing is
tuned to these questions: no phrasing of an article, no training example and no threshold is chosen by them, and none of
them is copied to where the bot learns from, which `tests/unit/test_golden_set.py` checks.
"""

from pathlib import Path

FOLDER = Path(__file__).parent
QUESTIONS = FOLDER / "questions.jsonl"
FIGURES = FOLDER / "figures.json"
