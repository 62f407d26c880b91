"""The translation engine that a site's settings ask for."""

from importlib.util import find_spec
from pathlib import Path

from bot.settings import Settings
from bot.translation import EngineSettings, Translator, load
from bot.translation.errors import MissingExtra

_PACKAGES = {"argos": ("argostranslate", "ctranslate2", "sentencepiece")}
"""What an engine needs beside the base install."""


def package_folder(settings: Settings) -> Path:
    """Where language packages lie."""
    return settings.data_dir / "translation"


def check_installed(settings: Settings) -> None:
    """Raises `MissingExtra` where the engine that the site wants is not installed. Imports nothing."""
    missing = [name for name in _PACKAGES.get(settings.translator, ()) if find_spec(name) is None]
    if missing:
        raise MissingExtra(
            f"HAMDEL_TRANSLATOR={settings.translator} needs {', '.join(missing)}: "
            f"pip install hamdel[{settings.translator}]"
        )


def open_translator(settings: Settings) -> Translator:
    """The engine, where the site wants one. Raises what `load` raises.

    Blocking: an engine's libraries take a third of a second to import.
    """
    check_installed(settings)
    return load(
        settings.translator,
        EngineSettings(
            folder=package_folder(settings),
            url=settings.libretranslate_url,
            api_key=settings.libretranslate_api_key.get_secret_value(),
            memory=settings.argos_memory * 1_000_000,
        ),
    )
