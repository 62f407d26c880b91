"""What customers of any company write most, in seven ways of typing: `questions.yml` says which."""

from importlib import resources

from nlu_data.parallel import ParallelQuestion, read_parallel

#: The ways of typing, each phrasing in one of them.
WAYS = 7
#: The first so many are one utterance each; the others tell a story.
UTTERANCES = 5


def read_everyday() -> tuple[ParallelQuestion, ...]:
    """Every question in every language. Raises `ParallelDataError` with all faults of all files."""
    return read_parallel(resources.files(__package__), WAYS)
