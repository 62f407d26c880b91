"""Wires Hamdel together: with `bot.engines` the only file that names concrete classes."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AsyncExitStack
from functools import partial

from bot.actions.imported import ImportedAnswers
from bot.actions.opening import open_actions
from bot.actions.service import Actions
from bot.channels.opening import open_around, open_channels, open_outbox, open_reception
from bot.channels.outbox import Outbox
from bot.conversations.events import EventBus
from bot.desk import AssignmentRules, Desk, Quotas
from bot.desk.context import rules_of
from bot.dialogue.considering import MessageReader
from bot.dialogue.reading import Engines
from bot.dialogue.service import Dialogue
from bot.dialogue.speaking import Speaking
from bot.dialogue.wording import Wording
from bot.engines import Learnt, change_encoder, ended, open_language_tracker, open_learnt
from bot.gaps.opening import open_learning
from bot.help.opening import open_help
from bot.language import identify
from bot.live.opening import open_live
from bot.mailing.opening import open_mailer
from bot.oidc.opening import open_oidc
from bot.scripted.opening import open_scripted
from bot.scripted.service import ScriptedDialogues
from bot.settings import Settings
from bot.site.site import Site
from bot.storage import Database
from bot.storage.files import open_files
from bot.storage.opening import open_database
from bot.subscriptions.opening import open_subscriptions
from bot.telemetry import open_tracer
from bot.texts.opening import Texts, open_texts
from bot.translation.interpreter import Interpreter
from bot.trials.opening import Editing, open_editing
from bot.visitors.opening import Privacy, erasure_shown, open_privacy
from bot.web.metrics import Metrics
from bot.web.services import Services
from bot.workers.opening import join_workers
from bot.workers.presence import shared_presence
from handoff.presence import Presence
from knowledge_base.reranking import Reranker


async def open_services(
    settings: Settings,
    stack: AsyncExitStack,
    clock: Callable[[], float] = time.time,
    progress: Callable[[int, int], None] | None = None,
) -> Services:
    """Open every part; ``stack`` closes them. ``progress`` hears of the texts that are encoded, done and in all."""
    (database, site, settings), metrics = await open_site(settings, stack, clock), Metrics()
    learnt = await open_learnt(settings, database, stack, clock, progress, metrics.understood)
    joined = await join_workers(settings, stack)
    bus, presence = joined.bus, shared_presence(settings.away_after, joined.bus, clock)
    texts, rules = await open_texts(settings, database), rules_of(settings)
    connected = open_channels(settings, await open_around(stack, texts.phrases, database, bus))
    outbox, push = open_outbox(settings, database, connected, learnt.translations is not None, clock), connected.push
    interpreter = open_interpreter(settings, database, learnt, bus, outbox, stack, clock)
    desk = open_desk(settings, database, bus, texts, presence, push, outbox, interpreter, rules, clock)
    reader = open_reader(settings, database, learnt, interpreter, metrics, stack)
    actions = open_actions(settings, database, texts.phrases, metrics, stack, clock)
    dialogue = open_dialogue(settings, database, learnt, reader, texts, desk, interpreter, outbox, push, clock, actions)
    live = open_live(settings, database, connected, desk, interpreter, texts.desk_phrases, clock)
    editing = open_editors_parts(settings, database, learnt, reader, actions, interpreter, stack, clock)
    privacy = open_privacy(settings, database, texts.phrases, erasure_shown(bus, interpreter, desk), clock)
    follow(site, rules, texts, privacy, open_speaking(settings, reader, stack))
    return Services(
        settings=settings,
        database=database,
        bus=bus,
        library=learnt.library,
        imports=editing.imports,
        reader=reader,
        dialogue=dialogue,
        desk=desk,
        actions=actions,
        site=site,
        scripted=open_stage(settings, database, dialogue, learnt, texts, interpreter, stack, clock),
        draft_runs=editing.draft_runs,
        publishing=editing.publishing,
        trials=editing.trials,
        gate=editing.gate,
        learning=open_learning(database, learnt.library, settings.languages, clock),
        help=open_help(settings, database, learnt.library, reader, texts.help_phrases, clock),
        privacy=privacy,
        interpreter=interpreter,
        outbox=outbox,
        reception=open_reception(database, connected, dialogue, desk, outbox, metrics, clock, live.hear),
        live=live,
        subscriptions=open_subscriptions(settings, database, metrics, clock),
        mailer=open_mailer(settings, database, texts, desk, site, clock),
        channels=connected.channels,
        presence=presence,
        phrases=texts.phrases,
        scripts=texts.scripts,
        desk_phrases=texts.desk_phrases,
        metrics=metrics,
        limits=joined.limits,
        logins=joined.logins,
        clock=clock,
        tracer=open_tracer(settings, stack),
        oidc=open_oidc(settings, database, clock),
    )


async def open_site(
    settings: Settings, stack: AsyncExitStack, clock: Callable[[], float]
) -> tuple[Database, Site, Settings]:
    """The database, what is set of the site in it, and the settings to start with: what is set counts from now on."""
    database = await open_database(settings, stack)
    site = Site(database, settings, clock)
    return database, site, await site.open()


def open_desk(
    settings: Settings,
    database: Database,
    bus: EventBus,
    texts: Texts,
    presence: Presence,
    push: frozenset[str],
    outbox: Outbox,
    interpreter: Interpreter,
    rules: AssignmentRules,
    clock: Callable[[], float],
) -> Desk:
    """The conversations that are in the hands of people, as ``rules`` bring them there."""
    return Desk(
        database=database,
        bus=bus,
        acknowledgement=texts.acknowledgement,
        phrases=texts.phrases,
        presence=presence,
        push_channels=push,
        on_outbox=outbox.wake,
        clock=clock,
        rules=rules,
        files=open_files(settings),
        interpreter=interpreter,
        quotas=Quotas(*settings.quotas()),
        crisis_lines=texts.crisis_lines,
    )


def follow(site: Site, rules: AssignmentRules, texts: Texts, privacy: Privacy, speaking: Speaking) -> None:
    """Let the parts go by what is set of the site, now and with each change."""
    site.follow(rules.go_by)
    site.follow(lambda values: texts.registers.use(values.tone, values.tones))
    site.follow(lambda values: texts.crisis_lines.use(values.crisis_lines))
    site.follow(privacy.retention.go_by)
    site.follow(privacy.go_by)
    site.follow(speaking.go_by)


def open_dialogue(
    settings: Settings,
    database: Database,
    learnt: Learnt,
    reader: MessageReader,
    texts: Texts,
    desk: Desk,
    interpreter: Interpreter,
    outbox: Outbox,
    push: frozenset[str],
    clock: Callable[[], float],
    actions: Actions,
) -> Dialogue:
    """What answers visitors; ``push`` are the channels that replies are sent to."""
    return Dialogue(
        database=database,
        articles=learnt.library,
        reader=reader,
        wording=Wording(texts.phrases, texts.acknowledgement, settings.languages),
        desk=desk,
        languages=settings.languages,
        interpreter=interpreter,
        push_channels=push,
        on_outbox=outbox.wake,
        clock=clock,
        live=actions.live,
    )


def open_interpreter(
    settings: Settings,
    database: Database,
    learnt: Learnt,
    bus: EventBus,
    outbox: Outbox,
    stack: AsyncExitStack,
    clock: Callable[[], float],
) -> Interpreter:
    """What stands between people who share no language; without an engine it does nothing."""
    interpreter = Interpreter(
        database=database,
        translations=learnt.translations,
        bus=bus,
        identifier=identify.load(settings.language_identifier),
        languages=settings.languages,
        clock=clock,
        on_outbox=outbox.wake,
    )
    stack.push_async_callback(interpreter.close)
    return interpreter


def open_editors_parts(
    settings: Settings,
    database: Database,
    learnt: Learnt,
    reader: MessageReader,
    actions: Actions,
    interpreter: Interpreter,
    stack: AsyncExitStack,
    clock: Callable[[], float],
) -> Editing:
    """What editors do to articles beside writing them; ``stack`` gives up what is going on."""
    told = identify.among(settings.language_identifier, settings.languages)
    live = ImportedAnswers(database, actions, settings.languages)
    return open_editing(database, learnt.library, reader, interpreter, settings.languages, told, live, stack, clock)


def open_stage(
    settings: Settings,
    database: Database,
    dialogue: Dialogue,
    learnt: Learnt,
    texts: Texts,
    interpreter: Interpreter,
    stack: AsyncExitStack,
    clock: Callable[[], float],
) -> ScriptedDialogues:
    """The site's scripted dialogues; ``stack`` ends a run."""
    said = (texts.phrases, texts.acknowledgement)
    return open_scripted(settings, database, dialogue, learnt.library, *said, interpreter, stack, clock)


def open_reader(
    settings: Settings,
    database: Database,
    learnt: Learnt,
    interpreter: Interpreter,
    metrics: Metrics,
    stack: AsyncExitStack,
) -> MessageReader:
    """What reads messages; another encoder that the site wants takes over when everything is encoded with it."""
    reader = MessageReader(
        Engines(learnt.encoder, learnt.nlu, learnt.library.retriever),
        learnt.tracker,
        settings.languages,
        interpreter=interpreter,
        translated=settings.translate_search,
        reranker=open_reranker(settings, learnt, metrics, stack),
    )
    if learnt.engine != settings.encoder:
        changing = asyncio.create_task(
            change_encoder(settings, database, learnt.library, reader, stack, metrics.understood), name="change encoder"
        )
        stack.push_async_callback(ended, changing)
    return reader


def open_reranker(settings: Settings, learnt: Learnt, metrics: Metrics, stack: AsyncExitStack) -> Reranker | None:
    """What puts the best matches in order, where there is something that scores them."""
    if learnt.scorer is None:
        return None
    reranker = Reranker(
        learnt.scorer, partial(learnt.library.article, reader="agents"), settings.reranker_timeout, metrics.reranked
    )
    stack.callback(reranker.close)
    return reranker


def open_speaking(settings: Settings, reader: MessageReader, stack: AsyncExitStack) -> Speaking:
    """What has messages read in the languages that are offered, as they change."""
    speaking = Speaking(reader, tuple(settings.languages), lambda codes: open_language_tracker(settings, codes))
    stack.push_async_callback(speaking.close)
    return speaking
