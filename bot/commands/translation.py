"""The commands `hamdel translation`: which languages can be translated, and language packages to install."""

import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from bot.commands.terminal import DataDir, fail, out, progress, run, settings_of
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.translation import Pair, Translator

app = typer.Typer(help="Translation between visitors, agents and articles.", no_args_is_help=True)

NONE = "none: conversations go on in the languages that they are written in"
_TURN_ON = "Set HAMDEL_TRANSLATOR to argos or libretranslate to have translations"


@app.command("list")
def list_pairs(data_dir: DataDir = None) -> None:
    """Which languages are translated into which, and how."""
    settings = settings_of(data_dir)
    if settings.translator == "none":
        out.print(f"Nothing is translated. {_TURN_ON}.", highlight=False, soft_wrap=True)
        return
    run(_list(settings))


async def _list(settings: Settings) -> None:
    from bot.translation.errors import TranslationError
    from bot.translation.opening import open_translator

    try:
        translator = open_translator(settings)
        try:
            pairs = await translator.pairs()
        finally:
            await translator.close()
    except TranslationError as error:
        fail(str(error), 1)
    if settings.translator == "argos":
        _print_packages(settings)
    else:
        out.print(f"{translator.name} at {translator.version}", highlight=False, soft_wrap=True)
    out.print()
    if pairs:
        out.print(_pairs_table(pairs, _direct(translator), settings.languages))
    for line in _lacking(pairs, settings.languages):
        out.print(line, highlight=False, soft_wrap=True)


def _print_packages(settings: Settings) -> None:
    from bot.translation.argos_packages import installed
    from bot.translation.opening import package_folder

    folder = package_folder(settings)
    found = installed(folder)
    out.print(f"Argos Translate, {len(found)} packages in {folder.absolute()}", highlight=False, soft_wrap=True)
    for package in found:
        out.print(
            f"  {package.source} → {package.target}  version {package.version}, {package.size / 1e6:,.0f} MB",
            highlight=False,
        )


def _direct(translator: "Translator") -> "frozenset[Pair] | None":
    """The pairs that have a package of their own; None for a server, which does not tell."""
    from bot.translation.argos import ArgosTranslator

    return translator.direct if isinstance(translator, ArgosTranslator) else None


def _pairs_table(pairs: "frozenset[Pair]", direct: "frozenset[Pair] | None", languages: tuple[str, ...]) -> Table:
    """The site's pairs, a row for each language that is translated."""
    table = Table()
    for title in ("from", "into", "through English into") if direct is not None else ("from", "into"):
        table.add_column(title)
    for source in languages:
        targets = [target for target in languages if (source, target) in pairs]
        near = [target for target in targets if direct is None or (source, target) in direct]
        if targets:
            table.add_row(source, ", ".join(near), *[] if direct is None else [", ".join(sorted({*targets} - {*near}))])
    return table


def _lacking(pairs: "Iterable[Pair]", languages: tuple[str, ...]) -> list[str]:
    """What cannot be translated, and what happens there."""
    sources: dict[str, set[str]] = defaultdict(set)
    targets: dict[str, set[str]] = defaultdict(set)
    for source, target in pairs:
        if source in languages and target in languages:
            sources[target].add(source)
            targets[source].add(target)
    none = [code for code in languages if not sources[code] and not targets[code]]
    only_from = [code for code in languages if targets[code] and not sources[code]]
    only_into = [code for code in languages if sources[code] and not targets[code]]
    lines = []
    if none:
        lines.append(f"No translation: {', '.join(none)}. Conversations in these go on in the original languages.")
    if only_from:
        lines.append(f"Nothing is translated into {', '.join(only_from)}; who reads these gets the originals.")
    if only_into:
        lines.append(f"Nothing is translated from {', '.join(only_into)}; what is written in these stays as it is.")
    return lines


@app.command("install")
def install(
    what: Annotated[
        list[str],
        typer.Argument(help="Languages, such as nl fa zh, each both ways with English; or .argosmodel files."),
    ],
    data_dir: DataDir = None,
) -> None:
    """Install language packages for Argos Translate: from its index, or from files where there is no internet."""
    from bot.translation.argos_packages import install as install_file
    from bot.translation.errors import TranslationError
    from bot.translation.opening import package_folder

    settings = settings_of(data_dir)
    folder = package_folder(settings)
    files = [Path(one) for one in what if one.endswith(".argosmodel") or Path(one).is_file()]
    languages = [one for one in dict.fromkeys(what) if Path(one) not in files]
    if missing := [file for file in files if not file.is_file()]:
        fail(f"There is no file {', '.join(map(str, missing))}; see that the path is right.", 1)
    if unknown := [one for one in languages if one not in settings.languages]:
        known = ", ".join(settings.languages)
        fail(f"{', '.join(unknown)} is neither a .argosmodel file nor a language of this site ({known}).", 1)
    try:
        for file in files:
            package = install_file(file, folder)
            out.print(f"Installed {package.source} → {package.target}, version {package.version}.", highlight=False)
        if languages:
            _download(languages, folder)
    except TranslationError as error:
        fail(str(error), 1)
    except OSError as error:
        fail(f"{error.filename or folder}: {error.strerror}; nothing more was installed.", 1)
    out.print(f"The packages are in {folder.absolute()}.", highlight=False, soft_wrap=True)
    if settings.translator != "argos":
        out.print("Set HAMDEL_TRANSLATOR=argos to use them.", highlight=False)


def _download(languages: list[str], folder: Path) -> None:
    from bot.translation.argos import PIVOT
    from bot.translation.argos_index import download, offered, wanted
    from bot.translation.argos_packages import install as install_file

    packages = wanted([code for code in languages if code != PIVOT], PIVOT, offered())
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".download-", dir=folder) as incoming:
        for package in packages:
            file = Path(incoming) / f"{package.source}_{package.target}.argosmodel"
            with progress(f"{package.source} → {package.target}") as report:
                download(package, file, report)
            install_file(file, folder)
            file.unlink()
            out.print(f"Installed {package.source} → {package.target}, version {package.version}.", highlight=False)


async def examine(settings: Settings) -> tuple[bool, str, str]:
    """Whether translation works, and what the doctor says of it: engine, pairs, and the time of one sentence."""
    from bot.translation.errors import TranslationError
    from bot.translation.opening import open_translator

    subject = "Translation"
    if settings.translator == "none":
        return True, subject, NONE
    try:
        translator = open_translator(settings)
        try:
            pairs = [
                (source, target)
                for source, target in await translator.pairs()
                if source in settings.languages and target in settings.languages
            ]
            if not pairs:
                return False, subject, f"{translator.name} has no pair of this site's languages: {_remedy(settings)}"
            seconds = await _time_of_a_sentence(translator, settings, min(pairs))
        finally:
            await translator.close()
    except TranslationError as error:
        return False, subject, str(error)
    found = f"{translator.name}, {_told(pairs)}; a sentence in {seconds:.2f} s"
    return True, subject, " ".join([found + ".", *_lacking(pairs, settings.languages)])


async def _time_of_a_sentence(translator: "Translator", settings: Settings, pair: "Pair") -> float:
    from handoff import catalogue

    source, target = pair
    sentence = catalogue.load("bot.texts.phrases").text(source, "welcome")
    began = time.perf_counter()
    await translator.translate([sentence], source, target)
    return time.perf_counter() - began


def _told(pairs: "Iterable[Pair]") -> str:
    """Pairs in a line: nl ↔ en, fa → en."""
    known = set(pairs)
    both = sorted(pair for pair in known if pair[::-1] in known and pair[0] < pair[1])
    one = sorted(pair for pair in known if pair[::-1] not in known)
    return ", ".join([f"{a} ↔ {b}" for a, b in both] + [f"{a} → {b}" for a, b in one])


def _remedy(settings: Settings) -> str:
    if settings.translator == "argos":
        return "install some with hamdel translation install nl fa"
    return "start it with these languages (its option --load-only)"
