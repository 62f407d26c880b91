"""The words by which handoffs are told apart, each list once; whatever names one of these things takes it from here."""

from typing import Literal, get_args

#: How a visitor feels. Each has its sentences in ``scripts/<language>.ftl`` and its examples in ``nlu_data/emotions``.
Emotion = Literal["calm", "frustrated", "angry", "worried", "sad"]

#: Why a conversation is handed to people. What is said of each, :mod:`handoff.situation` knows.
Reason = Literal["asked", "not-sure", "not-helpful", "upset", "came-back"]

#: What came of a conversation that an agent closed.
Resolution = Literal["solved", "not-solved", "no-answer", "spam"]

EMOTIONS: tuple[Emotion, ...] = get_args(Emotion)
REASONS: tuple[Reason, ...] = get_args(Reason)
RESOLUTIONS: tuple[Resolution, ...] = get_args(Resolution)
