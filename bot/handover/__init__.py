"""Conversations in the hands of people: into the queue, to an agent, and back."""

from bot.handover.ground import HandoverError, Rules
from bot.handover.service import Handover

__all__ = ["Handover", "HandoverError", "Rules"]
