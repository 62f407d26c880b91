"""What cannot be done in the queue, and why.

HandoffError
├── AccountError       an agent's account
├── LinkError          a one-time link to an account
├── IdentityError      somebody whom a provider knows and who is not let in
├── SecondFactorError  the second factor of an account
├── TeamError          a team
├── TeamChanged        a team that somebody else has changed
├── HoursError         opening hours
├── AttachmentError    a file
├── CustomAttributeError  an attribute, or a value of one
├── FilesUnavailable   where files are kept
├── NoPicture          what cannot be shown as a picture
├── PortraitError      what cannot be the picture of an agent
├── CannedError        a canned reply
├── MacroError         a macro
├── RuleError          a rule
├── TagError           a tag
└── WordingError       a wording of a script
"""


class HandoffError(Exception):
    """Something cannot be done; ``code`` names the case, the message says why, and what to do instead."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)
