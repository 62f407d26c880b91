"""`hamdel evaluate`: how well the bot answers queries whose answers are known."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.terminal import DataDir, fail, fail_with, out, progress, quiet_logs, settings_of


def evaluate(
    articles: Annotated[Path, typer.Option(help="Articles to answer from, and from these alone.")],
    queries: Annotated[Path, typer.Option(help="Queries, JSON Lines with text, language and article or null.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    svg: Annotated[
        Path | None, typer.Option(help="A file to draw into: what each threshold answers, and answers wrongly.")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Ask every query as a visitor would, and print how well the bot answers."""
    from bot.commands.evaluation import run as ask_all
    from bot.commands.evaluation_tables import tables
    from bot.dialogue.policy import ANSWER_AT
    from knowledge_base.encoders.errors import EncoderError
    from knowledge_base.evaluation import QueriesError
    from knowledge_base.evaluation_chart import curve_svg
    from knowledge_base.import_export import ArticleFileError

    settings = settings_of(data_dir)
    quiet_logs()
    try:
        with progress("Asking") as report:
            evaluation = ask_all(settings, articles, queries, report)
    except ArticleFileError as error:
        fail_with(error.faults)
    except (QueriesError, EncoderError) as error:
        fail(str(error))
    if svg is not None:
        title = f"{queries.stem}: {evaluation.figures.queries} queries"
        try:
            svg.write_text(curve_svg(evaluation.curve(100), ANSWER_AT, title), "utf-8")
        except OSError as error:
            fail(f"{svg}: {error.strerror}; choose another file with --svg.")
    if as_json:
        # Not through rich, which would wrap the lines.
        sys.stdout.write(json.dumps(evaluation.as_dict(), ensure_ascii=False) + "\n")
        return
    for table in tables(evaluation):
        out.print(table)
        out.print()
