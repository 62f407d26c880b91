"""What cannot be done in the queue, and why.

HandoffError
├── AccountError       an agent's account
├── TeamError          a team
├── HoursError         opening hours
├── AttachmentError    a file
├── CannedError        a canned reply
└── WordingError       a wording of a script
"""


class HandoffError(Exception):
    """Something cannot be done; ``code`` names the case, the message says why, and what to do instead."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)
