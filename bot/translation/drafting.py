"""A machine's drafts of articles in other languages, for an editor to review."""

import asyncio
from dataclasses import dataclass

from bot.errors import BotError
from bot.language import names
from bot.translation.interpreter import Interpreter, Rendering
from knowledge_base.articles import Variant

#: Seconds for which an editor waits: more than a visitor, and less than their browser.
TIME_LIMIT = 15.0
#: So many texts are translated at once where somebody waits for all of them.
MANY = 1000


class NoDraft(BotError):
    """An article cannot be drafted; the message says why, and what to do instead. ``reason`` is the interpreter's."""

    def __init__(self, message: str, reason: str) -> None:
        super().__init__("no_translation", message)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, and the engine that made it."""

    variant: Variant
    engine: str


async def draft(
    interpreter: Interpreter, source: Variant, target: str, time_limit: float = TIME_LIMIT, at_once: int = MANY
) -> Drafted:
    """``source`` in the language ``target``. Phrasings that cannot be translated are left out.

    So many texts are translated ``at_once``: where nobody waits for them, few, so that the engine is free for visitors.

    Raises :class:`NoDraft` where the question or the answer cannot be.
    """
    if not interpreter.active:
        raise NoDraft(
            "This site has no translation engine; an administrator can set one up with HAMDEL_TRANSLATOR.", "no-engine"
        )
    texts = [source.question, source.answer, *source.phrasings]
    turns = asyncio.Semaphore(at_once)

    async def translated(text: str) -> Rendering:
        async with turns:
            return await interpreter.translated(text, source.language, target, time_limit)

    question, answer, *phrasings = await asyncio.gather(*map(translated, texts))
    variant = Variant(
        target,
        _text(question, source.question),
        tuple(dict.fromkeys(one.made.text for one in phrasings if one.made is not None)),
        _text(answer, source.answer),
    )
    engines = [one.made.engine for one in (question, answer) if one.made is not None]
    return Drafted(variant, engines[0] if engines else "")


def _text(rendering: Rendering, original: str) -> str:
    if rendering.made is not None:
        return rendering.made.text
    if rendering.reason == "nothing-to-translate":
        return original
    raise NoDraft(_why(rendering), rendering.reason)


def _why(rendering: Rendering) -> str:
    source, target = names.name(rendering.source, "en"), names.name(rendering.target, "en")
    match rendering.reason:
        case "no-pair":
            return f"The translation engine does not translate from {source} to {target}; write this text by hand."
        case "too-late":
            return "The engine takes long for this text, and goes on with it; ask for the draft again in a minute."
        case "spans-lost":
            return "The draft lost a link, a number or a term of the glossary; write this text by hand."
        case "too-long":
            return "The text is too long for the translation engine; write this text by hand."
        case _:
            return "The translation engine does not answer now; ask for the draft again in a minute."
