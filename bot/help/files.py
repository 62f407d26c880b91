"""Pictures and other files of articles: checked by what is in them, made fit for pages, and let go of when unused."""

import asyncio
import hashlib
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType

import structlog

from bot.desk import Quotas
from bot.errors import BotError
from bot.storage import Database, DatabaseAway
from handoff import attachments, pictures
from handoff.attachments import IMAGES, AttachmentError
from handoff.files import Fetched, FileStore, FilesUnavailable
from knowledge_base import article_file_store
from knowledge_base.article_file_store import ArticleFile
from knowledge_base.article_files.enclosed import Enclosed
from knowledge_base.articles import Article, Audience
from knowledge_base.references import references_of

log = structlog.get_logger(__name__)

_DOCUMENTS = ("pdf", "txt", "csv", "docx", "xlsx")
_PICTURES = ("png", "jpg", "jpeg", "gif", "webp", "heic", "heif")
#: What an article may have, by the endings of the files.
KINDS: Mapping[str, str] = MappingProxyType({one: attachments.TYPES[one] for one in (*_PICTURES, *_DOCUMENTS)})
#: What the job of one worker is called, and seconds from one look for unused files to the next.
JOB, LOOK_EVERY = "article files", 3600.0
#: Files that nothing has referred to go after so many seconds, and what only the history does after so many.
UNUSED_FOR, IN_HISTORY_FOR = 7 * 86400.0, 180 * 86400.0


class ArticleFileError(BotError):
    """A file of an article cannot be had; ``code`` names the case, the message says why."""


class ArticleFiles:
    """Keeps the files of articles in ``store``."""

    def __init__(
        self,
        database: Database,
        store: FileStore,
        clock: Callable[[], float] = time.time,
        quotas: Quotas | None = None,
    ) -> None:
        """``quotas`` say how much room the site has; of what is not said there is any."""
        self._quotas = quotas or Quotas()
        self._database = database
        self._store = store
        self._clock = clock
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look for what nothing refers to any more, in the background."""
        self._task = asyncio.create_task(self._run(), name="article files")

    async def close(self) -> None:
        """Stop."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def add(self, name: str, data: bytes, *, author: str) -> ArticleFile:
        """Keep a file; the one with the same bytes where there is one.

        Pictures are kept as pages show them: of bounded size, and without what cameras note of places and people.
        Raises :class:`handoff.attachments.AttachmentError`, :class:`handoff.files.FilesUnavailable`, and
        :class:`bot.desk.context.DeskError` ``files_storage_full``.
        """
        safe, kind, kept = await asyncio.to_thread(_prepared, name, data)
        digest = hashlib.sha256(kept).hexdigest()
        async with self._database.read() as connection:
            before = await article_file_store.alike(connection, digest)
        if before is not None and before.name == safe:
            await self._wanted_again([before.id])
            return before
        return await self._keep(attachments.new_id(), safe, kind, kept, author)

    async def find(self, name: str) -> tuple[ArticleFile, Audience]:
        """The file that addresses call ``name``, and for whom they do. Raises :class:`ArticleFileError`."""
        async with self._database.read() as connection:
            found = await article_file_store.find(connection, name)
        if found is None:
            raise unknown()
        return found

    async def fetch(self, one: ArticleFile) -> Fetched:
        """The bytes of a file, which the caller closes. Raises :class:`ArticleFileError` and ``FilesUnavailable``."""
        fetched = await self._store.fetch(one.id)
        if fetched is None:
            raise unknown()
        return fetched

    async def of(self, articles: Iterable[Article]) -> list[Enclosed]:
        """The files that some articles show, to be handed out with them; those whose bytes are lost are left out."""
        wanted = references_of(one.answer for article in articles for one in article.variants.values()).files
        async with self._database.read() as connection:
            known = await article_file_store.some(connection, wanted)
        found = []
        for one in known:
            try:
                found.append(Enclosed(one.id, one.name, await self._read(one)))
            except ArticleFileError:
                log.warning("article_file_lost", file=one.id, name=one.name)
        return found

    async def take_in(self, files: Iterable[Enclosed], *, author: str) -> None:
        """Keep files that came with articles, under the ids that these name; those that are there stay as they are.

        Raises as :meth:`add`; where there is no room for all that are new, none of them is kept.
        """
        given = {one.id: one for one in files}
        async with self._database.read() as connection:
            there = {one.id for one in await article_file_store.some(connection, given)}
        await self._wanted_again(sorted(there))
        # As they came: pictures become smaller, and are counted when they are kept.
        size = sum(len(one.data) for one in given.values() if one.id not in there)
        await self._quotas.check_site(self._database, size)
        for one in given.values():
            if one.id not in there:
                await self._keep(one.id, *await asyncio.to_thread(_prepared, one.name, one.data), author)

    async def _wanted_again(self, ids: Sequence[str]) -> None:
        async with self._database.write() as connection:
            await article_file_store.wanted_again(connection, ids, self._clock())

    async def _read(self, one: ArticleFile) -> bytes:
        fetched = await self.fetch(one)
        try:
            return await asyncio.to_thread(fetched.path.read_bytes)
        finally:
            await asyncio.to_thread(fetched.close)

    async def _keep(self, file_id: str, name: str, kind: str, data: bytes, author: str) -> ArticleFile:
        width, height = (pictures.size(data) if kind in IMAGES else None) or (None, None)
        await self._quotas.check_site(self._database, len(data))
        digest = hashlib.sha256(data).hexdigest()
        made = ArticleFile(file_id, name, kind, len(data), width, height, digest, author, self._clock())
        await self._store.write(made.id, data)
        async with self._database.write(alone="article files") as connection:
            if not await article_file_store.some(connection, [made.id]):
                await article_file_store.add(connection, made)
        return made

    async def sweep(self) -> int:
        """Let go of files that nothing has referred to for a while; how many went."""
        now = self._clock()
        async with self._database.read() as connection:
            gone = await article_file_store.unused(connection, now - UNUSED_FOR, now - IN_HISTORY_FOR)
        if gone:
            # What is known goes first: bytes that nobody knows of are looked for by nobody.
            async with self._database.write() as connection:
                await article_file_store.drop(connection, gone)
            for one in gone:
                await self._store.discard(one)
            log.info("article_files_let_go", files=len(gone))
        return len(gone)

    async def _run(self) -> None:
        while True:
            try:
                if await self._database.leads(JOB):
                    await self.sweep()
            except (DatabaseAway, FilesUnavailable, OSError) as error:
                log.warning("article_files_not_looked_at", error=str(error))
            except Exception:
                # The next look tries again.
                log.exception("article_files_not_looked_at")
            await asyncio.sleep(LOOK_EVERY)


def unknown() -> ArticleFileError:
    """Nothing is there, or nothing for whoever asks."""
    return ArticleFileError("unknown_file", "There is no such file, or it is not for everybody.")


def _prepared(name: str, data: bytes) -> tuple[str, str, bytes]:
    """The name, the type and the bytes that a file is kept with. Raises ``AttachmentError``."""
    safe, kind = attachments.checked(name, data, KINDS)
    if kind not in attachments.PICTURES:
        return safe, kind, data
    if kind == "image/gif":
        # It may move, and has no place to note anything in.
        if pictures.size(data) is None:
            raise _damaged(safe)
        return safe, kind, data
    try:
        shown = pictures.shown(data)
    except pictures.NoPicture as error:
        raise _damaged(safe) from error
    return f"{safe.rpartition('.')[0]}.webp", pictures.SHOWN_TYPE, shown


def _damaged(name: str) -> AttachmentError:
    return AttachmentError(
        "attachment_mismatch", f"{name} is no picture that can be shown: it is damaged, or something else than it says."
    )
