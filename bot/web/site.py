"""Administrators' routes: the site's settings, the log of what was done, and how channels are."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Query

from bot.channels import ChannelTrial, Collecting, Triable, Trouble
from bot.channels.rest import RestChannel
from bot.conversations import outbox_store
from bot.conversations.wire import moment
from bot.desk import Quotas
from bot.desk.quotas import taken
from bot.language import names
from bot.live.hold_store import SideState
from bot.texts.markdown import to_plain
from bot.web.admin_models import LogShown, RoomForFiles, SiteChange, SiteShown
from bot.web.answers import answers
from bot.web.channel_models import ChannelsShown, ChannelTried, Retried, Retry, UndeliveredShown
from bot.web.errors import ApiError
from bot.web.languages import named
from bot.web.services import Services, Wired
from bot.web.signin import Administering
from bot.web.soundness import SoundRoute
from handoff import account_mail, agents, audit, teams
from handoff.agents import Agent
from knowledge_base.locales import with_varieties

router = APIRouter(prefix="/api/v1/admin", tags=["administration"], route_class=SoundRoute)

#: Entries of the log at once.
ENTRIES = 100
#: Deliveries that were given up are told for so many seconds.
RECENT = 7 * 24 * 3600.0


@router.get("/site")
@answers(SiteShown)
async def get_site_settings(_admin: Administering, services: Wired) -> dict[str, Any]:
    """The site's settings as they are in force, and which of them the environment has set."""
    return await shown(services)


@router.put("/site")
@answers(SiteShown, "invalid_setting", "set_by_environment", "changed_meanwhile")
async def change_site_settings(body: SiteChange, admin: Administering, services: Wired) -> dict[str, Any]:
    """Change some of the site's settings, unless a colleague has done so since ``version``.

    They count at once, for all workers.
    """
    await services.site.change(body.values.model_dump(exclude_unset=True), body.version, noted(services, admin))
    site_changed(services)
    # Who is given conversations, and how, may be another from now on.
    await services.desk.queue_moved()
    return await shown(services)


@router.get("/files")
@answers(RoomForFiles)
async def get_room_for_files(_admin: Administering, services: Wired) -> dict[str, Any]:
    """How many bytes the files of the site have, and how many they may have."""
    found = await taken(services.database)
    most = Quotas(*services.settings.quotas()).site
    return {"used": found.total, "articles": found.articles, "most": most or None}


@router.get("/log")
@answers(LogShown)
async def get_log(
    _admin: Administering,
    services: Wired,
    before: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
    agent: Annotated[int | None, Query(ge=1, le=2**31 - 1)] = None,
) -> dict[str, Any]:
    """What was done, by whom and when, the newest first; ``before`` an entry, and of one ``agent`` alone."""
    async with services.database.read() as connection:
        found = await audit.newest(connection, ENTRIES, before=before, agent_id=agent)
        known = await agents.names(connection)
        named = {one.id: one.name for one in await teams.everyone(connection)}
    return {
        "entries": [
            {
                "id": one.id,
                "agent": known.get(one.agent_id) if one.agent_id is not None else None,
                "action": one.action,
                "conversation": one.conversation_id,
                "about": _about(one.details, known, named),
                "details": one.details,
                "at": moment(one.created_at),
            }
            for one in found
        ]
    }


def _about(details: Mapping[str, Any], people: Mapping[int, str], named: Mapping[int, str]) -> str | None:
    """Whom something was done to, or which team."""
    person, team = details.get("agent"), details.get("team")
    if isinstance(person, int):
        return people.get(person)
    return named.get(team) if isinstance(team, int) else None


@router.get("/channels")
@answers(ChannelsShown)
async def list_channels(_admin: Administering, services: Wired) -> dict[str, Any]:
    """The channels that are switched on, with what waits to be delivered and what went wrong last."""
    async with services.database.read() as connection:
        states = await outbox_store.channel_states(connection, services.clock() - RECENT)
        mail = await account_mail.mail_state(connection, services.clock() - RECENT)
    channels = [
        _channel(name, states.get(name), can_be_tried=isinstance(services.channels.get(name), Triable))
        | _of_trouble(await _trouble(services, name))
        for name in ("web", *services.channels)
    ]
    sides = [_live(name, state) for name, state in (await services.live.states()).items()]
    return {"channels": channels + sides + ([_channel("mail", mail)] if services.mailer.active else [])}


def _live(name: str, state: SideState) -> dict[str, Any]:
    """A system where people work, as a channel is shown: what it cannot be told ends in the queue here."""
    return {
        "name": name,
        "can_be_tried": True,
        "waiting": state.waiting,
        "given_up": 0,
        "last_error": state.last_error,
        "last_error_at": moment(state.last_error_at),
    }


def _channel(
    name: str, state: outbox_store.ChannelState | account_mail.MailState | None, *, can_be_tried: bool = False
) -> dict[str, Any]:
    return {
        "name": name,
        "can_be_tried": can_be_tried,
        "waiting": state.waiting if state else 0,
        "given_up": state.given_up if state else 0,
        "last_error": state.last_error if state else None,
        "last_error_at": moment(state.last_error_at) if state else None,
    }


async def _trouble(services: Services, name: str) -> Trouble | None:
    """What keeps a channel from fetching what was written to it, where it has to fetch that."""
    channel = services.channels.get(name)
    return await channel.trouble() if isinstance(channel, Collecting) else None


def _of_trouble(trouble: Trouble | None) -> dict[str, Any]:
    """It lasts, so it goes before an error of a delivery, which is tried again."""
    return {} if trouble is None else {"last_error": trouble.error, "last_error_at": moment(trouble.at)}


@router.post("/channels/{channel}/try")
@answers(ChannelTried, "unknown_channel")
async def try_channel(channel: str, _admin: Administering, services: Wired) -> dict[str, Any]:
    """Ask a channel's platform whether it knows us, and whether it delivers to this server."""
    tried = services.live.trials().get(channel) or services.channels.get(channel)
    if not isinstance(tried, Triable):
        raise ApiError("unknown_channel", "No such channel is switched on, or it has nothing to be tried.")
    found: ChannelTrial = await tried.trial()
    return {"fault": found.fault, "detail": found.detail}


@router.get("/channels/{channel}/undelivered")
@answers(UndeliveredShown, "unknown_channel")
async def list_undelivered(channel: str, _admin: Administering, services: Wired) -> dict[str, Any]:
    """The messages of the last week that a channel's platform did not take, the newest first; at most a hundred."""
    _pushed(services, channel)
    async with services.database.read() as connection:
        found = await outbox_store.undelivered(connection, channel, services.clock() - RECENT)
    return {
        "messages": [
            {
                "id": one.id,
                "conversation": one.conversation_id,
                "visitor": one.visitor_name,
                "author": one.author,
                "text": to_plain(one.text) if one.markdown else one.text,
                "language": one.language,
                "direction": names.direction(one.language),
                "attempts": one.attempts,
                "error": one.error,
                "created_at": moment(one.created_at),
            }
            for one in found
        ]
    }


@router.post("/channels/{channel}/undelivered/retry")
@answers(Retried, "unknown_channel")
async def retry_undelivered(channel: str, body: Retry, admin: Administering, services: Wired) -> dict[str, Any]:
    """Deliver messages after all that were given up; those that were not, or were tried again already, stay."""
    _pushed(services, channel)
    now = services.clock()
    async with services.database.write() as connection:
        number = await outbox_store.try_again(connection, channel, body.ids, now)
        if number:
            await audit.record(
                connection, "deliveries-retried", now=now, agent_id=admin.id, channel=channel, messages=number
            )
    services.outbox.wake()
    return {"retried": number}


def _pushed(services: Services, channel: str) -> None:
    """Raise :class:`ApiError` ``unknown_channel`` unless messages are delivered to a channel."""
    if channel not in services.channels or channel == RestChannel.name:
        raise ApiError("unknown_channel", "No such channel is switched on, or nothing is delivered to it.")


def noted(services: Services, admin: Agent) -> Callable[[Any, list[str]], Awaitable[None]]:
    """What notes in the log that ``admin`` has changed settings of these names."""

    async def record(connection: Any, changed: list[str]) -> None:
        await audit.record(
            connection, "site-changed", now=services.clock(), agent_id=admin.id, settings=", ".join(changed)
        )

    return record


def site_changed(services: Services) -> None:
    """Have the other workers read the settings anew."""
    services.bus.tell_workers({"type": "site"})


def _asked_by(services: Services) -> set[str]:
    """What visitors agree to, where the environment says it: what is set in the pages is not asked for then."""
    return {"consent"} if services.settings.consent else set()


async def shown(services: Services) -> dict[str, Any]:
    """The site's settings as the routes answer them."""
    site = services.site
    written = await services.library.languages()
    return {
        "values": site.values.model_dump(mode="json"),
        "fixed": {name: f"HAMDEL_{name.upper()}" for name in sorted(site.fixed | _asked_by(services))},
        "version": site.version,
        "without_articles": [code for code in site.languages if code not in written],
        "languages": named(with_varieties(services.phrases.languages)),
    }
