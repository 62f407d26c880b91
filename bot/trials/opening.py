"""What editors do to articles beside writing them, put together: the gate stands between them and visitors."""

from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass

from bot.dialogue.considering import MessageReader
from bot.storage import Database
from bot.translation.draft_runs import DraftRuns
from bot.translation.interpreter import Interpreter
from bot.translation.protected import cut
from bot.trials.gate import PublishingGate
from bot.trials.service import Trials
from bot.trials.synonyms import SiteSynonyms
from knowledge_base.article_files.assembling import Identify
from knowledge_base.imports import ArticleImports, LiveAnswers
from knowledge_base.library import Library
from knowledge_base.publishing import Publishing


@dataclass(frozen=True, slots=True)
class Editing:
    """Trials of changes, the gate that asks them, and what goes through it."""

    trials: Trials
    gate: PublishingGate
    publishing: Publishing
    imports: ArticleImports
    draft_runs: DraftRuns


def open_editing(
    database: Database,
    library: Library,
    reader: MessageReader,
    interpreter: Interpreter,
    languages: Sequence[str],
    identify: Identify,
    live: LiveAnswers,
    stack: AsyncExitStack,
    clock: Callable[[], float],
) -> Editing:
    """All of it; ``stack`` gives up what is going on."""
    trials = Trials(database, library, reader, SiteSynonyms(database, library, reader, clock), clock)
    gate = PublishingGate(database, library, reader, trials, clock)
    imports = ArticleImports(database, library, languages, identify, live, clock, cut, gate)
    runs = DraftRuns(database, library, interpreter, clock)
    for one in (trials, imports, runs):
        stack.push_async_callback(one.close)
    return Editing(trials, gate, Publishing(database, library, clock, gate), imports, runs)
