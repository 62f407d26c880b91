"""Translation: where it helps people, and visible where it happened. No engine is part of the base install."""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

from bot.translation.errors import UnknownEngine

Pair = tuple[str, str]
"""The codes of the source and the target language, as the site knows them."""

DEFAULT_MARK = "[X{}X]"
"""How a protected span is hidden from an engine: letters that are no word in any language, in brackets."""


class Translator(Protocol):
    """Translates plain texts. Texts carry marks, made from ``mark``, which should come out as they went in."""

    @property
    def name(self) -> str:
        """What the engine is called where a translation says who made it."""
        ...

    @property
    def version(self) -> str:
        """Changes when the same text may be translated otherwise: with another model, or another server."""
        ...

    @property
    def mark(self) -> str:
        """The mark that the engine leaves alone best, with ``{}`` for its number."""
        ...

    async def pairs(self) -> frozenset[Pair]:
        """The pairs of languages that can be translated now. Raises `TranslatorUnavailable`."""
        ...

    async def translate(self, texts: list[str], source: str, target: str) -> list[str]:
        """As many translations as there are texts, in their order.

        Raises `NoSuchPair`, or `TranslatorUnavailable` where the engine cannot be asked now.
        """
        ...

    async def close(self) -> None:
        """Let go of connections, threads and models."""
        ...


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """What an engine needs to know: the folder of its language packages; the address and key of its server.

    ``memory`` is how many bytes of models stay loaded; the one in use is loaded in any case.
    """

    folder: Path
    url: str = ""
    api_key: str = ""
    memory: int = 1_500_000_000


ENGINES: dict[str, str] = {
    "argos": "bot.translation.argos:ArgosTranslator",
    "libretranslate": "bot.translation.libretranslate:LibreTranslateTranslator",
}
"""Where each engine's class is: called with its `EngineSettings`."""


def load(engine: str, settings: EngineSettings) -> Translator:
    """The engine of that name.

    Raises `UnknownEngine`, `MissingExtra` where the engine's package is not installed, or `TranslatorUnavailable`
    where ``settings`` lack what it needs.
    """
    if engine not in ENGINES:
        raise UnknownEngine(f"no translation engine is called {engine!r}; known are {', '.join(sorted(ENGINES))}")
    module, _, attribute = ENGINES[engine].partition(":")
    create = getattr(import_module(module), attribute)
    translator: Translator = create(settings)
    return translator
