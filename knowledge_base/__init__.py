"""The knowledge base: articles and their variants, encoders, search, calibrated confidence, evaluation."""
