"""What cannot be done for whoever asked, and why.

BotError
├── ApiError              a request that cannot be served
├── ChannelError          a webhook's request that is refused
├── DeskError             something of a conversation in the hands of people
├── ConversationClosed    a message to a conversation that has ended
├── GlossaryChanged       a glossary that somebody else has changed meanwhile
├── ReadAborted           a search or a report that takes too long
└── NoDraft               an article that cannot be drafted in another language
"""


class BotError(Exception):
    """Something cannot be done; ``code`` names the case, the message says why, and what to do instead."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)
