"""Handing a visitor over to a person: tickets, agents, the queue and acknowledgement scripts."""
