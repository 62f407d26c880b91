"""How visitors say that they can be reached when they have gone."""

from bot.conversations import Conversation, Message
from bot.conversations.incoming import clean
from bot.desk.context import DeskContext, DeskError
from bot.desk.notifications import Notifications
from handoff import contacts
from handoff.contacts import Contact


class ContactDetails:
    """Keeps e-mail addresses and telephone numbers."""

    def __init__(self, context: DeskContext, *, notifications: Notifications) -> None:
        self._context = context
        self._notifications = notifications

    async def leave(self, conversation: Conversation, *, email: str, phone: str) -> Message:
        """Keep how the visitor can be reached; the thanks. Raises :class:`DeskError` ``invalid_contact``."""
        given = Contact(contacts.read_email(clean(email)), contacts.read_phone(clean(phone)))
        texts, language = self._context.texts, conversation.wording
        if not given.shown or (email.strip() and not given.email) or (phone.strip() and not given.phone):
            raise DeskError("invalid_contact", texts.phrase(language, "contact-invalid"))
        async with self._context.database.write() as connection:
            await contacts.save(connection, conversation.id, given, self._context.clock())
            thanks = self._context.notice(conversation, texts.phrase(language, "contact-thanks", contact=given.shown))
            (said,) = await self._context.say(connection, conversation, thanks)
        self._context.on_outbox()
        await self._notifications.messages([said])
        await self._notifications.changed(conversation.id)
        return said
