"""What cannot be done with a subscription."""

from bot.errors import BotError


class SubscriptionError(BotError):
    """A subscription that cannot be kept or found; the message says what to change."""


def unknown() -> SubscriptionError:
    """There is no such subscription."""
    return SubscriptionError("unknown_webhook", "There is no such webhook; it may have been deleted.")
