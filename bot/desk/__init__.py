"""Conversations in the hands of people: into the queue, to an agent, and back."""

from bot.desk.context import AssignmentRules, DeskError
from bot.desk.quotas import Quotas
from bot.desk.service import Desk

__all__ = ["AssignmentRules", "Desk", "DeskError", "Quotas"]
