"""`hamdel chat`: the bot in the terminal."""

import asyncio
import secrets
from contextlib import AsyncExitStack
from typing import Annotated

import typer
from rich.markdown import Markdown

from bot.commands.terminal import DataDir, out, quiet_logs, run, settings_of
from bot.settings import Settings


def chat(
    language: Annotated[str | None, typer.Option(help="Language to begin in.")] = None, data_dir: DataDir = None
) -> None:
    """Talk to the bot in the terminal."""
    run(_chat(settings_of(data_dir), language))


async def _chat(settings: Settings, language: str | None) -> None:
    from bot.channels.rendition import Rendition
    from bot.conversations import Message
    from bot.conversations.incoming import Incoming
    from bot.dialogue.turn import wording_of
    from bot.wiring import open_services
    from handoff.direction import without_marks
    from knowledge_base.locales import best, offered

    quiet_logs()
    async with AsyncExitStack() as stack:
        services = await open_services(settings, stack)
        rendition = Rendition(services.phrases, services.interpreter.active)
        address = f"terminal-{secrets.token_hex(8)}"
        spoken = best([language or ""], offered(settings.languages)) or settings.default_language
        out.print(services.phrases.text(spoken, "welcome"))
        choices: list[str] = []
        while True:
            try:
                line = await asyncio.to_thread(input, "> ")
            except (EOFError, KeyboardInterrupt):
                return
            number = int(line) if line.strip().isdecimal() else 0
            payload = choices[number - 1] if 0 < number <= len(choices) else None
            turn = await services.dialogue.receive(
                Incoming("terminal", address, line, payload=payload, language_hint=language)
            )
            choices = []
            for given in turn.replies:
                reply = rendition.of(given, wording_of(turn.outcome)) if isinstance(given, Message) else given
                text = without_marks(reply.text)  # many terminals show them as boxes
                out.print(Markdown(text) if reply.markdown else text)
                for button in reply.buttons:
                    choices.append(button.payload)
                    out.print(f"  {len(choices)}  {button.title}", highlight=False, markup=False)
            if not turn.replies:
                out.print("[dim]A person has this conversation.[/dim]")
