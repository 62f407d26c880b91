"""What cannot be done for whoever asked, and why.

BotError
├── ActionError           an action that looks something up for answers
├── ApiError              a request that cannot be served
├── ChannelError          a webhook's request that is refused
├── DeskError             something of a conversation in the hands of people
├── ConversationClosed    a message to a conversation that has ended
├── GlossaryChanged       a glossary that somebody else has changed meanwhile
├── DialogueFileError     a file of scripted dialogues
├── InvalidDialogue       a scripted dialogue that cannot be kept
├── UnknownDialogue, DialogueExists, DialogueChanged, TooManyDialogues    keeping them
├── UnknownTrial, TrialUnderWay, HeldBack      changes that are tried with test questions
├── SynonymsChanged       synonyms that somebody else has changed meanwhile
├── UnknownGap, GapSettled, UnknownProposal, ProposalReviewed     what is asked in vain, and what is learnt
├── OidcError             a sign-in with a provider that does not come about
├── SubscriptionError     another system that is to be told what happens
├── RunUnderWay, NothingToPlay                                            playing them
├── DatabaseAway          a database that is being started anew, or cannot be reached
│   └── DiskFull          one that has no room
├── ReadAborted           a search or a report that takes too long
└── NoDraft               an article that cannot be drafted in another language
"""


class BotError(Exception):
    """Something cannot be done; ``code`` names the case, the message says why, and what to do instead."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)
