"""The commands `hamdel users`: the people at the desk and in the editor."""

import secrets
import time
from contextlib import AsyncExitStack
from typing import Annotated

import typer

from bot.commands.terminal import DataDir, fail, out, run, settings_of
from bot.settings import Settings

app = typer.Typer(help="The people at the desk and in the editor.", no_args_is_help=True)


@app.command("add")
def add_user(
    login: Annotated[str, typer.Argument(help="What the person signs in with, such as an e-mail address.")],
    name: Annotated[str, typer.Option(help="The name that visitors see.")] = "",
    role: Annotated[str, typer.Option(help="admin, agent or editor.")] = "agent",
    languages: Annotated[str, typer.Option(help="Languages that the person writes, such as nl,en.")] = "",
    password: Annotated[
        str, typer.Option(help="Left out, one is made up and printed.", envvar="HAMDEL_USER_PASSWORD")
    ] = "",
    data_dir: DataDir = None,
) -> None:
    """Add an agent or an editor."""
    run(_add_user(settings_of(data_dir), login, name, role, languages, password))


async def _add_user(settings: Settings, login: str, name: str, role: str, languages: str, password: str) -> None:
    from bot.wiring import open_database
    from handoff import accounts, agents

    chosen_role = next((one for one in agents.ROLES if one == role), None)
    if chosen_role is None:
        fail(f"The role {role} is unknown; use {', '.join(agents.ROLES)}.")
    spoken = [code.strip() for code in languages.split(",") if code.strip()]
    if unknown := [code for code in spoken if code not in settings.languages]:
        fail(f"{', '.join(unknown)} is not one of this site's languages: {', '.join(settings.languages)}.")
    chosen = password or secrets.token_urlsafe(9)
    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        try:
            async with database.write() as connection:
                await accounts.add(
                    connection,
                    login=login,
                    name=name,
                    password=chosen,
                    role=chosen_role,
                    languages=spoken or [settings.default_language],
                    now=time.time(),
                )
        except accounts.AccountError as error:
            fail(str(error))
    out.print(f"Added {login} as {role}.", highlight=False, markup=False)
    if not password:
        out.print(f"Password: {chosen}   (shown this once)", highlight=False, markup=False)
