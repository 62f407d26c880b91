"""What cannot be done with articles, and why."""


class KnowledgeBaseError(Exception):
    """Something cannot be done; ``code`` names the case, the message says why, and what to do instead."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)
