"""The commands `hamdel users`: the people at the desk and in the editor."""

import getpass
import json
import secrets
import sys
import time
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.table import Table

from bot.commands.terminal import DataDir, fail, out, run, settings_of
from bot.settings import Settings

if TYPE_CHECKING:
    from handoff.agents import Agent

app = typer.Typer(help="The people at the desk and in the editor.", no_args_is_help=True)

Login = Annotated[str, typer.Argument(help="What the person signs in with.")]
_UNKNOWN = "Nobody who works here has the login {}; hamdel users list shows who there is."


@app.command("add")
def add_user(
    login: Annotated[str, typer.Argument(help="What the person signs in with, such as an e-mail address.")],
    name: Annotated[str, typer.Option(help="The name that visitors see.")] = "",
    role: Annotated[str, typer.Option(help="admin, supervisor, agent or editor.")] = "agent",
    languages: Annotated[str, typer.Option(help="Languages that the person writes, such as nl,en.")] = "",
    password: Annotated[
        str, typer.Option(help="Left out, one is made up and printed.", envvar="HAMDEL_USER_PASSWORD")
    ] = "",
    data_dir: DataDir = None,
) -> None:
    """Add an agent or an editor."""
    run(_add_user(settings_of(data_dir), login, name, role, languages, password))


async def _add_user(settings: Settings, login: str, name: str, role: str, languages: str, password: str) -> None:
    from bot.storage.opening import open_database
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


@app.command("list")
def list_users(
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False, data_dir: DataDir = None
) -> None:
    """List who can sign in."""
    found = run(_list_users(settings_of(data_dir)))
    if as_json:
        # Beside rich, which would break lines.
        sys.stdout.write(json.dumps(found, ensure_ascii=False) + "\n")
        return
    table = Table()
    for title in ("number", "login", "name", "role", "languages", "skills", "teams"):
        table.add_column(title, overflow="fold")
    for one in found:
        several = (", ".join(one[name]) for name in ("languages", "skills", "teams"))
        table.add_row(str(one["id"]), one["login"], one["name"], one["role"], *several)
    out.print(table, markup=False)


async def _list_users(settings: Settings) -> list[dict[str, Any]]:
    from bot.storage.opening import open_database
    from handoff import agents, teams

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.read() as connection:
            everyone = await agents.everyone(connection)
            names = {one.id: one.name for one in await teams.everyone(connection)}
    return [
        {
            "id": one.id,
            "login": one.login,
            "name": one.name,
            "role": one.role,
            "languages": list(one.languages),
            "skills": list(one.skills),
            "teams": [names[team] for team in one.teams],
        }
        for one in everyone
    ]


@app.command("password")
def set_password(
    login: Login,
    stdin: Annotated[bool, typer.Option("--stdin", help="Read the password from standard input.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Give somebody a new password, which is asked for, and sign them out everywhere."""
    settings = settings_of(data_dir)
    if stdin:
        chosen = sys.stdin.readline().rstrip("\r\n")
    elif sys.stdin.isatty():
        chosen = _asked_twice()
    else:
        fail("There is nobody to ask: run this in a terminal, or give the password on standard input with --stdin.")
    run(_set_password(settings, login, chosen))
    _say(f"{login} has a new password, and is signed out everywhere.")


def _asked_twice() -> str:
    try:
        first = getpass.getpass("New password: ")
        if getpass.getpass("The same again: ") != first:
            fail("These were two different passwords; nothing was changed. Try again.")
    except (EOFError, KeyboardInterrupt):
        raise typer.Exit(130) from None
    return first


async def _set_password(settings: Settings, login: str, password: str) -> None:
    from bot.storage.opening import open_database
    from handoff import accounts, agents, audit

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        try:
            async with database.write() as connection:
                found = _with_login(await agents.everyone(connection), login)
                if found is None or not await accounts.set_password(connection, found.login, password):
                    fail(_UNKNOWN.format(login))
                await audit.record(connection, "password-changed", now=time.time(), agent=found.id)
        except accounts.AccountError as error:
            fail(str(error))


@app.command("enter")
def enter(login: Login, data_dir: DataDir = None) -> None:
    """Print a link that signs somebody in once, without a password: the way in while a provider is away."""
    settings = settings_of(data_dir)
    path = run(_enter(settings, login))
    _say(f"{settings.public_url or '(the address of the server)'}{path}")
    _say("It works once, for 15 minutes; whoever has a second factor is asked for it.")


async def _enter(settings: Settings, login: str) -> str:
    """The path of the link."""
    from bot.desk.people import link_shown
    from bot.storage.opening import open_database
    from handoff import account_links, agents, audit

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.write() as connection:
            found = _with_login(await agents.everyone(connection), login)
            if found is None:
                fail(_UNKNOWN.format(login))
            link = await account_links.make(connection, found.id, "entry", time.time())
            await audit.record(connection, "link-made", now=time.time(), agent=found.id, kind=link.kind)
    return str(link_shown(link)["path"])


@app.command("deactivate")
def deactivate_user(login: Login, data_dir: DataDir = None) -> None:
    """Let somebody in no more: they are signed out, and what they hold goes back to the queue."""
    name = run(_deactivate(settings_of(data_dir), login))
    _say(
        f"{name} is let in no more. What they wrote keeps their name; what they hold goes back to the queue within "
        "seconds, or when the server starts."
    )


async def _deactivate(settings: Settings, login: str) -> str:
    """The person's name."""
    from bot.storage.opening import open_database
    from handoff import accounts, agents, audit

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        try:
            async with database.write() as connection:
                found = _with_login(await agents.everyone(connection), login)
                if found is None or not await accounts.remove(connection, found.id):
                    fail(_UNKNOWN.format(login))
                # A server that runs beside finds out by itself: it looks for what nobody holds any more.
                await audit.record(connection, "agent-removed", now=time.time(), agent=found.id)
        except accounts.AccountError as error:
            fail(f"{login}: {error}")
    return found.name


@app.command("reset-second-factor")
def reset_second_factor(login: Login, data_dir: DataDir = None) -> None:
    """Take away the second factor of somebody who has lost it, and sign them out everywhere."""
    had_one = run(_reset_second_factor(settings_of(data_dir), login))
    _say(
        f"{login} signs in with the password alone from now on, and is signed out everywhere."
        if had_one
        else f"{login} had no second factor; they are signed out everywhere."
    )


async def _reset_second_factor(settings: Settings, login: str) -> bool:
    """Whether there was one."""
    from bot.storage.opening import open_database
    from handoff import agents, audit, second_factors, sessions

    async with AsyncExitStack() as stack:
        database = await open_database(settings, stack)
        async with database.write() as connection:
            found = _with_login(await agents.everyone(connection), login)
            if found is None:
                fail(_UNKNOWN.format(login))
            had_one = await second_factors.remove(connection, found.id)
            await sessions.end_all(connection, found.id)
            if had_one:
                await audit.record(connection, "second-factor-reset", now=time.time(), agent=found.id)
    return had_one


def _with_login(everyone: "list[Agent]", login: str) -> "Agent | None":
    return next((one for one in everyone if one.login == login.strip().casefold()), None)


def _say(line: str) -> None:
    out.print(line, highlight=False, markup=False, soft_wrap=True)
