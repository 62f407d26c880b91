"""The ids under which messages are known to their senders, as they are stored: each belongs to one sender alone."""

import hashlib

#: The longest that the database takes.
LONGEST = 400


def external_id(*parts: str) -> str:
    """The stored form of an id, such as of ``"web"``, a conversation and a ``client_id``; the last is the sender's own.

    Other parts never have the same form: what stands between them is escaped in them. A long one is a digest.
    """
    full = ":".join(part.replace("%", "%25").replace(":", "%3A") for part in parts)
    return full if len(full) <= LONGEST else hashlib.sha256(full.encode()).hexdigest()


def given_id(stored: str) -> str:
    """What a sender called their message: the last part of what :func:`external_id` was given."""
    return stored.rpartition(":")[2].replace("%3A", ":").replace("%25", "%")
