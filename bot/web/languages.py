"""Which language a reader wants, and which variety of it, by what their browser says."""

from collections.abc import Iterable, Sequence

from fastapi import Request

from bot.dialogue.arrival import first_language
from bot.language import names
from bot.language.varieties import Hints
from knowledge_base.locales import accepted, language, offered, primary, written

#: Read by hand: browsers send more than one language.
ACCEPT_LANGUAGE = {
    "name": "Accept-Language",
    "in": "header",
    "required": False,
    "schema": {"type": "string"},
    "description": "Decides where no language is asked for.",
}


def named(tags: Iterable[str]) -> list[dict[str, str]]:
    """Languages and varieties as pages list them."""
    return [{"code": tag, "name": names.autonym(tag), "direction": names.direction(tag)} for tag in tags]


def preferred(request: Request, languages: Sequence[str]) -> str:
    """The one of ``languages`` that ``Accept-Language`` asks for most, or the first of them; as articles are kept in
    it: ``zh-Hant`` for who reads Chinese in Taiwan."""
    tags = accepted(request.headers.get("accept-language", ""))
    spoken = next((code for tag in tags if (code := language(tag)) is not None and code in languages), languages[0])
    return written(Hints.of(tags, languages).locale(spoken) or spoken) or spoken


def wording(tags: Sequence[str], languages: Sequence[str]) -> str:
    """What somebody reads who asks for ``tags``, as far as the site speaks it: one of its ``languages``, and how it is
    worded."""
    spoken = first_language(tags, languages)
    return Hints.of(tags, languages).locale(spoken.language) or spoken.language


def readable(languages: Sequence[str]) -> tuple[str, ...]:
    """What readers may choose of a site's ``languages``, as articles are kept in it: ``pt`` and ``pt-PT``."""
    return tuple(dict.fromkeys(written(tag) or primary(tag) for tag in offered(languages)))
