"""Puts together what keeps and plays scripted dialogues."""

from collections.abc import Callable
from contextlib import AsyncExitStack

from bot.dialogue.service import Dialogue
from bot.scripted.playing import Player
from bot.scripted.service import ScriptedDialogues
from bot.settings import Settings
from bot.storage import Database
from bot.translation.interpreter import Interpreter
from handoff.acknowledgement import Acknowledgement
from handoff.catalogue import Catalogue
from knowledge_base.library import Library


def open_scripted(
    settings: Settings,
    database: Database,
    dialogue: Dialogue,
    library: Library,
    phrases: Catalogue,
    acknowledgement: Acknowledgement,
    interpreter: Interpreter,
    stack: AsyncExitStack,
    clock: Callable[[], float],
) -> ScriptedDialogues:
    """The site's scripted dialogues, played by the ``dialogue`` that answers visitors; ``stack`` ends a run."""
    player = Player(
        dialogue=dialogue,
        articles=library,
        phrases=phrases,
        acknowledgement=acknowledgement,
        interpreter=interpreter,
        clock=clock,
    )
    scripted = ScriptedDialogues(
        database=database, articles=library, player=player, languages=settings.languages, clock=clock
    )
    stack.push_async_callback(scripted.close)
    return scripted
