"""The command `hamdel`, put together of its groups."""

import typer

from bot.commands import articles, backup, chat, doctor, evaluate, serve, train, translation, users
from bot.process import one_thread_a_product

app = typer.Typer(
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
app.add_typer(articles.app, name="articles")
app.add_typer(users.app, name="users")
app.add_typer(translation.app, name="translation")


@app.callback()
def prepare() -> None:
    """Hamdel: a multilingual support chatbot with a knowledge base and a live-agent queue."""
    one_thread_a_product()


for command in (serve.serve, chat.chat, evaluate.evaluate, doctor.doctor, backup.backup, train.train):
    app.command()(command)


if __name__ == "__main__":
    app()
