"""`hamdel train`: teach the sentence encoder, from the project's own questions or from a site's articles."""

from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.terminal import DataDir, err, fail, out, quiet_logs, run, settings_of
from bot.settings import Settings

if TYPE_CHECKING:
    from knowledge_base.articles import Article

STEPS, SITE_STEPS = 240, 60
#: A site's articles are learnt beside the project's questions, so that nothing else is forgotten.
SITE_SHARE = 0.4
PUBLIC_SHARES = {"parallel": 0.55, "sentence_pairs.jsonl": 0.25, "intents.jsonl": 0.15, "shop_strings.jsonl": 0.05}


def train(
    to: Annotated[Path | None, typer.Option("--to", help="The file that the adapter is written to.")] = None,
    seeds: Annotated[str, typer.Option(help="Seeds to learn with, as in 1,2,3; the best is written.")] = "1",
    steps: Annotated[int | None, typer.Option(min=1, help="Steps to learn.")] = None,
    public: Annotated[Path | None, typer.Option(help="A folder of public sets to learn from as well.")] = None,
    from_site: Annotated[bool, typer.Option("--from-site", help="Learn from this site's articles.")] = False,
    undo: Annotated[bool, typer.Option("--undo", help="Go back to what Hamdel brings along.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Teach the bundled sentence encoder. Needs PyTorch; a running server takes it into use when it starts anew."""
    settings = settings_of(data_dir)
    quiet_logs()
    if undo:
        _undo(settings)
        return
    chosen = _numbers(seeds)
    if not from_site and to is None:
        fail("Say where to write what is learnt, with --to FILE, or learn from the articles of this site: --from-site.")
    try:
        if from_site:
            _learn_from_site(settings, run(_articles(settings)), chosen[0], steps or SITE_STEPS)
        elif to is not None:
            _learn(to, chosen, steps or STEPS, public)
    except ImportError:
        fail("PyTorch is not installed, which teaching needs: pip install torch")


def _numbers(seeds: str) -> list[int]:
    try:
        return [int(one) for one in seeds.split(",")]
    except ValueError:
        fail(f"--seeds {seeds}: write whole numbers with commas between them, as in 1,2,3.")


def _undo(settings: Settings) -> None:
    from knowledge_base.encoders.unpack import site_adapter

    file = site_adapter(settings.data_dir / "encoders")
    if not file.exists():
        out.print("This site has taught nothing: there is nothing to undo.")
        return
    file.unlink()
    file.with_suffix(".json").unlink(missing_ok=True)
    out.print("What this site had taught is gone. Start the server anew.")


def _learn(to: Path, seeds: Sequence[int], steps: int, public: Path | None) -> None:
    from knowledge_base.training.choosing import overall
    from knowledge_base.training.learning import Recipe
    from knowledge_base.training.material import (
        OWN_SHARES,
        PUBLIC,
        MaterialError,
        own_material,
        public_material,
    )
    from knowledge_base.training.teaching import Taught, Teacher, languages_of, write_with_card

    try:
        material = own_material()
        if public is not None:
            material = material.with_groups(public_material(public))
    except MaterialError as error:
        fail(str(error))
    teacher = Teacher(material, _say)
    recipe = Recipe(PUBLIC_SHARES if public is not None else OWN_SHARES, steps)
    before = teacher.found(None)
    taught = teacher.teach(recipe, seeds)
    best = Taught(teacher.with_ranges(taught[0].adapter), taught[0].seed, taught[0].found)
    card = {
        "command": f"hamdel train --to FILE --seeds {','.join(map(str, seeds))} --steps {steps}"
        + (" --public FOLDER" if public is not None else ""),
        "material": {f"nlu_data/{name}": "Apache-2.0" for name in ("parallel", "everyday", "contrasts", "asked")}
        | ({one.file: f"{one.origin}; {one.licence}; SHA-256 {one.digest}" for one in PUBLIC} if public else {}),
        "texts by language": dict(languages_of(material.groups)),
        "found before": before,
        "found by seed": {str(one.seed): round(overall(one.found), 4) for one in taught},
    }
    try:
        write_with_card(best, to, card)
    except OSError as error:
        fail(f"{to}: {error.strerror or error}")
    out.print(f"Held-aside questions that are found: {overall(before):.3f} before, {overall(best.found):.3f} now.")


def _learn_from_site(settings: Settings, articles: "Sequence[Article]", seed: int, steps: int) -> None:
    from knowledge_base.encoders import adapter as adapters
    from knowledge_base.encoders.errors import EncoderError
    from knowledge_base.encoders.unpack import ADAPTER, site_adapter
    from knowledge_base.training.choosing import overall
    from knowledge_base.training.learning import Recipe
    from knowledge_base.training.material import OWN_SHARES, MaterialError, own_material
    from knowledge_base.training.site import SiteQuestions, better
    from knowledge_base.training.teaching import Taught, Teacher, write_with_card

    try:
        questions = SiteQuestions.of(articles)
        teacher = Teacher(questions.added_to(own_material()), _say)
        start = adapters.read(ADAPTER, teacher.source, teacher.shape)
    except (MaterialError, EncoderError) as error:
        fail(str(error))
    shares = {name: share * (1 - SITE_SHARE) for name, share in OWN_SHARES.items()}
    recipe = Recipe({**shares, "site": SITE_SHARE}, steps, learning_rate=2e-4)
    (taught,) = teacher.teach(recipe, [seed], start)
    before, now = (questions.found(teacher.encoder(one)) for one in (start, taught.adapter))
    known = overall(teacher.found(start))
    total = len(questions.held_back)
    out.print(f"Of {total} phrasings that were held back, {now} are found, and {before} without what was learnt.")
    out.print(f"Of the project's own questions {overall(taught.found):.3f} are found, and {known:.3f} without it.")
    if not better(now, before, overall(taught.found), known):
        out.print("That is no better, so it is not taken into use.")
        raise typer.Exit(1)
    best = Taught(teacher.with_ranges(taught.adapter), seed, taught.found)
    file = site_adapter(settings.data_dir / "encoders")
    file.parent.mkdir(parents=True, exist_ok=True)
    write_with_card(best, file, {"articles": len(articles), "held back": total, "found": now, "found before": before})
    out.print("Start the server anew to take it into use; `hamdel train --undo` goes back.")


async def _articles(settings: Settings) -> "Sequence[Article]":
    from bot.storage.opening import open_database
    from knowledge_base import repository

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.read() as connection:
            return await repository.published(connection)


def _say(line: str) -> None:
    err.print(line, highlight=False, markup=False)
