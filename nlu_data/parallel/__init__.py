"""Support questions of ten trades, the same ones in every language: `questions.yml` says what they are and for whom."""

from nlu_data.parallel.reader import (
    ParallelDataError,
    ParallelQuestion,
    Phrased,
    Phrasing,
    Question,
    faults_of,
    languages,
    parse_phrasings,
    read_parallel,
    read_questions,
    same_words,
)

__all__ = [
    "ParallelDataError",
    "ParallelQuestion",
    "Phrased",
    "Phrasing",
    "Question",
    "faults_of",
    "languages",
    "parse_phrasings",
    "read_parallel",
    "read_questions",
    "same_words",
]
