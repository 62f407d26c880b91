"""The command `hamdel`, put together of its groups."""

import os

import typer

from bot.commands import (
    articles,
    backup,
    chat,
    doctor,
    evaluate,
    migrate,
    serve,
    texts,
    train,
    translation,
    users,
    visitors,
)
from bot.process import one_thread_a_product

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.add_typer(articles.app, name="articles")
app.add_typer(users.app, name="users")
app.add_typer(visitors.app, name="visitors")
app.add_typer(texts.app, name="texts")
app.add_typer(translation.app, name="translation")
app.add_typer(migrate.app, name="migrate")


@app.callback()
def prepare() -> None:
    """Hamdel: a multilingual support chatbot with a knowledge base and a live-agent queue."""
    one_thread_a_product()
    # Whatever is made in the data folder, or brought out of it, is for this user alone.
    os.umask(0o077)


for command in (serve.serve, chat.chat, evaluate.evaluate, doctor.doctor, backup.backup, backup.restore, train.train):
    app.command()(command)


if __name__ == "__main__":
    app()
