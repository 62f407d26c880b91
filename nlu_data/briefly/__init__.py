"""What is written in a few words after one of the everyday questions was answered, in every language.

"By when", "who pays for that", "in instalments?": what they ask of is in the question alone, so the same words are
there after several. In the pairs of ``nlu_data/going_on``, 84 in every language after the same questions.
"""

from collections.abc import Sequence
from functools import cache

from nlu_data.going_on import GoingOn, read_pairs


@cache
def read_briefly() -> Sequence[GoingOn]:
    """All of them, by language. Raises `ValueError` where a message has no question that it asks."""
    return read_pairs(__name__)
