"""Opens what takes its time to open: all that has a model, or learns from texts."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx
import structlog

from bot.dialogue.considering import MessageReader
from bot.dialogue.reading import Engines
from bot.help.addresses import ArticleAddresses
from bot.language import identify
from bot.language.tracking import LanguageTracker
from bot.nlu import Nlu, NluError
from bot.nlu.background import open_background
from bot.nlu.embedded import EmbeddedNlu
from bot.nlu.languages import taught_tracker
from bot.nlu.topics import open_topics
from bot.settings import Settings
from bot.storage import Database
from bot.translation import glossary_store
from bot.translation.opening import open_translator
from bot.translation.service import Translations
from bot.translation.storage import StoredTranslations
from knowledge_base import encoders
from knowledge_base.encoders import Encoder
from knowledge_base.encoders.batching import BatchingEncoder
from knowledge_base.encoders.caching import CachingEncoder
from knowledge_base.encoders.errors import EncoderError, MissingExtra
from knowledge_base.encoders.in_use import encoder_in_use, note_encoder_in_use
from knowledge_base.library import Library
from knowledge_base.reranking import Scorer, load_scorer
from knowledge_base.retriever import Retriever
from knowledge_base.samples import sample_articles
from knowledge_base.search import SearchIndex

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Learnt:
    """What takes its time to open: all that has a model, or learns from texts. ``engine`` is the setting that names
    the encoder in use."""

    engine: str
    encoder: BatchingEncoder
    nlu: Nlu
    library: Library
    tracker: LanguageTracker
    translations: Translations | None
    scorer: Scorer | None


async def open_learnt(
    settings: Settings,
    database: Database,
    stack: AsyncExitStack,
    clock: Callable[[], float],
    progress: Callable[[int, int], None] | None,
    understood: Callable[[str], None],
) -> Learnt:
    """Open all that is learnt, as much at once as can be. ``understood`` counts how a Rasa server fares."""
    # Read while the encoder's model loads, which takes no turn of Python's.
    tracking = asyncio.create_task(asyncio.to_thread(open_language_tracker, settings))
    translating = asyncio.create_task(open_translations(settings, database, clock))
    scoring = asyncio.create_task(open_scorer(settings))
    chosen = await open_encoder_in_use(settings)
    translations, scorer = await asyncio.gather(translating, scoring)
    engine = CachingEncoder(chosen.encoder)
    encoder = BatchingEncoder(engine)
    stack.push_async_callback(encoder.close)
    # At the first start both take their time. Understanding is first at the encoder, and learns from the vectors on one
    # core while articles are encoded on the others.
    encoded = asyncio.Event()
    learning = asyncio.create_task(open_nlu(settings, engine, stack, encoded, understood))
    reading = asyncio.create_task(open_library(settings, database, engine, encoder, clock, progress, encoded))
    nlu, library = await asyncio.gather(learning, reading)
    stack.push_async_callback(library.close)
    engine.forget()
    return Learnt(chosen.engine, encoder, nlu, library, await tracking, translations, scorer)


async def open_scorer(settings: Settings) -> Scorer | None:
    """What looks again at the best matches; None where the site wants none, or where it cannot be used: the bot answers
    without it. Raises `MissingExtra`."""
    if not settings.reranker:
        return None
    try:
        return await asyncio.to_thread(load_scorer, settings.reranker, settings.data_dir / "encoders")
    except MissingExtra:
        raise
    except EncoderError as error:
        log.error("reranker_not_opened", model=settings.reranker, error=str(error))
        return None


async def open_translations(settings: Settings, database: Database, clock: Callable[[], float]) -> Translations | None:
    """What translates, with the site's terms and what was translated before; None where the site wants no engine.

    Raises `bot.translation.errors.TranslationError` where the engine cannot be had.
    """
    if settings.translator == "none":
        return None
    translator = await asyncio.to_thread(open_translator, settings)
    async with database.read() as connection:
        terms = await glossary_store.load(connection)
    return Translations(
        translator,
        store=StoredTranslations(database),
        glossary=glossary_store.glossary_of(terms),
        identifier=identify.load(settings.language_identifier),
        languages=settings.languages,
        clock=clock,
    )


def open_encoder(settings: Settings, engine: str | None = None) -> Encoder:
    """An encoder, by default the site's, ready to use; unpacks the bundled one at the first start."""
    encoder = encoders.load(engine or settings.encoder, settings.data_dir / "encoders")
    encoder.encode(["ready"], "query")
    return encoder


@dataclass(frozen=True, slots=True)
class Opened:
    """An encoder and the setting that names it."""

    engine: str
    encoder: Encoder


async def open_encoder_in_use(settings: Settings) -> Opened:
    """The encoder that answered last, even where the site wants another one now; that one where it cannot be had."""
    # A setting that names no encoder, or one whose package is missing, is an error here and now.
    encoders.load(settings.encoder, settings.data_dir / "encoders")
    last = encoder_in_use(settings.data_dir, settings.encoder)
    if last != settings.encoder:
        try:
            return Opened(last, await asyncio.to_thread(open_encoder, settings, last))
        except EncoderError as error:
            log.warning("last_encoder_gone", engine=last, error=str(error))
    opened = Opened(settings.encoder, await asyncio.to_thread(open_encoder, settings))
    note_encoder_in_use(settings.data_dir, settings.encoder)
    return opened


async def change_encoder(
    settings: Settings,
    database: Database,
    library: Library,
    reader: MessageReader,
    stack: AsyncExitStack,
    understood: Callable[[str], None],
) -> None:
    """Take the encoder into use that the site wants, when everything is encoded with it; nobody waits for that.

    Where that fails, the one in use goes on answering, and the next start tries again.
    """
    log.info("encoder_changes", engine=settings.encoder)
    try:
        engine = CachingEncoder(await asyncio.to_thread(open_encoder, settings))
        encoder = BatchingEncoder(engine)
        stack.push_async_callback(encoder.close)
        nlu = await open_nlu(settings, engine, stack, understood=understood)
        topics = await asyncio.to_thread(open_topics, settings.data_dir / "nlu", engine)
        index = SearchIndex(engine, await open_background(database, encoder, topics))
        engine.forget()

        def changed(retriever: Retriever) -> None:
            reader.use(Engines(encoder, nlu, retriever))

        await library.adopt(index, encoder, changed)
        note_encoder_in_use(settings.data_dir, settings.encoder)
    except Exception:
        log.exception("encoder_not_changed", engine=settings.encoder)
        return
    log.info("encoder_changed", engine=settings.encoder, articles=len(library))


async def ended(task: asyncio.Task[None]) -> None:
    """Cancel ``task`` and wait for its end."""
    task.cancel()
    await asyncio.wait([task])


async def open_library(
    settings: Settings,
    database: Database,
    engine: Encoder,
    encoder: BatchingEncoder,
    clock: Callable[[], float],
    progress: Callable[[int, int], None] | None,
    after: asyncio.Event,
) -> Library:
    """The articles, indexed; an empty knowledge base is filled with the samples. Begins when ``after`` is set."""
    topics = await asyncio.to_thread(open_topics, settings.data_dir / "nlu", engine)
    await after.wait()
    background = await open_background(database, encoder, topics)
    file, drafts = settings.data_dir / "search.index", settings.publish_machine_drafts
    addresses = ArticleAddresses(settings.public_url, has_pages=settings.help_pages != "off")
    library = Library(database, SearchIndex(engine, background), encoder, clock, file, drafts, addresses)
    if settings.sample_articles:
        # Of several workers at their first start one encodes them.
        async with database.alone("samples"):
            await library.fill(sample_articles(), author="hamdel")
    await library.open(progress)
    return library


async def open_nlu(
    settings: Settings,
    encoder: Encoder,
    stack: AsyncExitStack,
    encoded: asyncio.Event | None = None,
    understood: Callable[[str], None] = lambda _: None,
) -> Nlu:
    """The understanding engine; a Rasa server has the embedded one to fall back on.

    ``encoded`` is set when the engine does not need the encoder any more. ``understood`` hears how each question to a
    Rasa server went. Raises ``ValueError`` for settings that do not go together.
    """
    loop, done = asyncio.get_running_loop(), encoded or asyncio.Event()

    def report(texts: int, total: int) -> None:
        if texts >= total:
            loop.call_soon_threadsafe(done.set)

    try:
        embedded = await asyncio.to_thread(EmbeddedNlu.open, settings.data_dir / "nlu", encoder, report)
    finally:
        done.set()
    if settings.nlu == "embedded":
        return embedded
    if settings.nlu != "rasa" or not settings.rasa_url:
        raise ValueError("Set HAMDEL_NLU to embedded, or to rasa together with HAMDEL_RASA_URL.")
    from bot.nlu.rasa import RasaNlu
    from bot.nlu.rasa_intents import OWN_NAMES, read_intents

    client = await stack.enter_async_context(httpx.AsyncClient())
    meanings = read_intents(Path(settings.rasa_intents)) if settings.rasa_intents else OWN_NAMES
    nlu = RasaNlu(settings.rasa_url, client, fallback=embedded, meanings=meanings, counted=understood)
    try:
        await nlu.check()
    except NluError as error:
        log.warning("rasa_not_ready", error=str(error), meanwhile="the embedded engine understands visitors")
    return nlu


def open_language_tracker(settings: Settings, languages: Sequence[str] = ()) -> LanguageTracker:
    """Language identification with what the training data knows of each language's words; the site's ``languages``
    where none are given."""
    wanted = tuple(languages or settings.languages)
    return taught_tracker(settings.language_identifier, wanted, settings.data_dir / "nlu")
