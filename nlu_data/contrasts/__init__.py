"""The questions of ``nlu_data/everyday`` in short lines that tell each from its neighbours, which share its words.

The eight of a question are: two of the plainest ways; two with a concrete thing; one as people talk, in dialect or in
the letters that are at hand; one in the words of a neighbouring question; one as an aside; and one before anything has
happened.
"""

from importlib import resources

from nlu_data.parallel import ParallelQuestion, read_parallel

#: The phrasings of each question.
WAYS = 8
#: Which of them says that it is not the neighbouring question, in that question's words.
DENYING = 5


def read_contrasts() -> tuple[ParallelQuestion, ...]:
    """Every question in every language. Raises `ParallelDataError` with all faults of all files."""
    return read_parallel(resources.files(__package__), WAYS, resources.files("nlu_data.everyday"))
