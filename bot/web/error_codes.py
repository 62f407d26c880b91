"""Every code that an error can carry: the HTTP status that it is answered with, and what it means."""

from typing import NamedTuple


class Case(NamedTuple):
    """One code's HTTP status and meaning."""

    status: int
    meaning: str


#: By code. What is raised anywhere for a client has its line here.
CASES = {
    # What the request itself is
    "empty_body": Case(400, "The request has no body."),
    "invalid_encoding": Case(400, "The body is not UTF-8."),
    "invalid_json": Case(400, "The body is not JSON."),
    "invalid_body": Case(400, "The body is JSON of another shape than this address takes."),
    "invalid_sender": Case(400, "The sender is no text that names a visitor."),
    "invalid_message": Case(400, "The message is no text."),
    "invalid_update": Case(400, "The body is no update of Telegram's Bot API."),
    "unknown_emulation_mode": Case(400, "Another format than Rasa's own is asked for."),
    "attributes_too_large": Case(400, "The visitor's attributes are too large."),
    "method_not_allowed": Case(405, "The address does not take that method."),
    "body_too_large": Case(413, "The request is too large."),
    "invalid_request": Case(422, "A part of the request is missing or wrong; the message names it."),
    # Who asks
    "not_signed_in": Case(401, "The request has no session, or one that is over."),
    "wrong_login": Case(401, "The login and the password do not belong together."),
    "wrong_secret": Case(401, "The request does not carry the secret that was agreed with the platform."),
    "invalid_token": Case(401, "The token does not open this conversation."),
    "not_allowed": Case(403, "The account's role may not do this."),
    "too_many_attempts": Case(429, "Too many wrong passwords were given for this login."),
    # What it is about
    "not_found": Case(404, "There is nothing at this address."),
    "unknown_conversation": Case(404, "There is no such conversation."),
    "unknown_article": Case(404, "There is no such article."),
    "unknown_agent": Case(404, "There is no such agent."),
    "unknown_team": Case(404, "There is no such team."),
    "unknown_canned_reply": Case(404, "There is no such canned reply."),
    "unknown_attachment": Case(404, "There is no such file."),
    # Conversations
    "empty_message": Case(422, "The text is empty."),
    "message_too_long": Case(413, "The text is too long."),
    "conversation_closed": Case(409, "The conversation has ended."),
    "unknown_language": Case(422, "The language is none that can be chosen here."),
    "invalid_contact": Case(422, "This is no e-mail address and no telephone number."),
    "nothing_to_rate": Case(409, "No person has helped in this conversation, or it goes on."),
    "rating_incomplete": Case(422, "The rating does not say how satisfied the visitor is."),
    "rating_final": Case(409, "The rating can no longer be changed."),
    "attachment_refused": Case(415, "Such a file is not taken."),
    "attachment_too_large": Case(413, "The file is too large."),
    # The desk
    "not_waiting": Case(409, "The conversation does not wait for a person."),
    "already_taken": Case(409, "Somebody has taken the conversation."),
    "offered": Case(409, "Somebody else is being asked about the conversation."),
    "not_offered": Case(409, "The conversation is not offered to this agent."),
    "not_yours": Case(403, "The conversation is held by somebody else, or by nobody."),
    "same_agent": Case(409, "The conversation is with that agent already."),
    "agent_away": Case(409, "That agent is not at their desk."),
    "changed_meanwhile": Case(409, "Somebody else was quicker; load it again."),
    "nobody_named": Case(422, "Neither an agent nor a team is named."),
    "invalid_time": Case(422, "The time cannot be chosen here."),
    "unknown_resolution": Case(422, "A conversation cannot end like that."),
    "invalid_agent": Case(400, "The account cannot be like that."),
    "invalid_team": Case(422, "The team or its hours cannot be like that."),
    "invalid_canned_reply": Case(422, "The canned reply cannot be like that."),
    "shortcut_taken": Case(409, "Another canned reply has this shortcut."),
    "invalid_script": Case(422, "The wording cannot be like that."),
    # Articles
    "invalid_article": Case(422, "The article cannot be like that."),
    "article_exists": Case(409, "There is an article of this id."),
    "invalid_glossary": Case(422, "The glossary cannot be like that."),
    "no_translation": Case(409, "The translation engine has no draft."),
    # Us
    "took_too_long": Case(503, "A search or a report took too long, and was given up."),
    "stopping": Case(503, "The server is stopping."),
    "internal_error": Case(500, "Something went wrong here; the log says what."),
}
