"""Conversations and their messages: states, sequence numbers, the store and the event bus."""

from bot.conversations.model import Button, Conversation, Draft, Message, OutboxEntry, State, Translated

__all__ = ["Button", "Conversation", "Draft", "Message", "OutboxEntry", "State", "Translated"]
