"""Mails to people who work here: invitations, and links for whoever has forgotten their password."""
