"""Training data for understanding visitors, as a Rasa project: intents, emotions and background utterances."""
