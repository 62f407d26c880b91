"""How many bytes of files are taken: of one conversation, of one visitor, and of the whole site."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.conversations import Conversation, conversation_store
from bot.desk.context import DeskError
from bot.storage import Database
from handoff import attachments
from knowledge_base import article_file_store

#: Of so many conversations of a visitor the files are counted, the newest first.
MOST_CONVERSATIONS = 500


@dataclass(frozen=True, slots=True)
class Quotas:
    """The most bytes of files that a ``conversation``, a ``visitor`` and the ``site`` may have; 0 is any number.

    Those of a conversation and of a visitor hold for what visitors send. What has been erased does not count.
    """

    conversation: int = 0
    visitor: int = 0
    site: int = 0

    async def check_visitor(self, connection: AsyncConnection, conversation: Conversation, size: int) -> None:
        """Raise :class:`DeskError` ``files_quota_reached`` where a visitor may not send ``size`` more bytes."""
        ids = [conversation.id]
        if self.conversation and await attachments.size_of(connection, ids) + size > self.conversation:
            raise _reached("conversation", self.conversation)
        if not self.visitor:
            return
        others = await conversation_store.of_visitor(connection, conversation, limit=MOST_CONVERSATIONS)
        if await attachments.size_of(connection, [*ids, *(one.id for one in others)]) + size > self.visitor:
            raise _reached("visitor", self.visitor)

    async def check_site(self, database: Database, size: int) -> None:
        """Raise :class:`DeskError` ``files_storage_full`` where the site has no room for ``size`` more bytes.

        What several send at the same moment may go beyond it.
        """
        if self.site and (await taken(database)).total + size > self.site:
            raise DeskError(
                "files_storage_full",
                "There is no room for more files on this site; write what they say, or ask the operator for more room.",
            )


@dataclass(frozen=True, slots=True)
class Taken:
    """Bytes of files on the whole site: those of ``conversations``, and the pictures and files of ``articles``."""

    conversations: int
    articles: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.conversations + self.articles


async def taken(database: Database) -> Taken:
    """How many bytes the site's files have."""

    async def read(connection: AsyncConnection) -> Taken:
        of_articles = await article_file_store.size_of_all(connection)
        return Taken(await attachments.size_of_all(connection), of_articles)

    return await database.read_at_length(read)


def _reached(whose: str, most: int) -> DeskError:
    return DeskError(
        "files_quota_reached",
        f"The files of a {whose} may have {most // 2**20} MB in all; write what is in this one, or send a smaller one.",
    )
