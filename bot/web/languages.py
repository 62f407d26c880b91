"""Which language a reader wants, by what their browser says."""

from collections.abc import Sequence

from babel import negotiate_locale
from fastapi import Request

#: Read by hand: browsers send more than one language.
ACCEPT_LANGUAGE = {
    "name": "Accept-Language",
    "in": "header",
    "required": False,
    "schema": {"type": "string"},
    "description": "Decides where no language is asked for.",
}


def preferred(request: Request, languages: Sequence[str]) -> str:
    """The one of ``languages`` that ``Accept-Language`` asks for most, or the first of them."""
    accepted = []
    for part in request.headers.get("accept-language", "")[:500].split(","):
        code, _, quality = part.strip().partition(";q=")
        try:
            accepted.append((-float(quality or 1), code.partition("-")[0].lower()))
        except ValueError:
            continue
    wanted = [code for _, code in sorted(accepted, key=lambda pair: pair[0]) if code]
    return negotiate_locale(wanted, tuple(languages)) or languages[0]
