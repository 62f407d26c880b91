"""The language packages that Argos Translate offers for download.

Its index is a JSON list of objects with ``from_code``, ``to_code``, ``package_version`` and ``links``; the setting
ARGOS_PACKAGE_INDEX of Argos names another one. Argos's own downloader is not used: without internet it calls itself
until Python gives up, and it does not say what is wrong.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import httpx
from pydantic import BaseModel, TypeAdapter, ValidationError

from bot.translation import Pair
from bot.translation.argos_packages import CODES, argos
from bot.translation.errors import NoSuchPair, TranslatorUnavailable

Progress = Callable[[int, int], None]

#: Seconds without any byte.
_TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_OFFLINE = "without internet, download it elsewhere and name the file: hamdel translation install FILE.argosmodel"


class _Entry(BaseModel):
    type: str = "translate"
    from_code: str = ""
    to_code: str = ""
    package_version: str = ""
    links: list[str] = []


_INDEX = TypeAdapter(list[_Entry])


@dataclass(frozen=True, slots=True)
class OfferedPackage:
    """A package that can be downloaded from any of its ``links``."""

    source: str
    target: str
    version: str
    links: tuple[str, ...]


def offered() -> dict[Pair, OfferedPackage]:
    """The packages of the index, the newest of each pair.

    Raises `TranslatorUnavailable` where the index cannot be read, or `MissingExtra`.
    """
    address: str = argos("settings").remote_package_index
    try:
        response = httpx.get(address, timeout=_TIMEOUT, follow_redirects=True)
        response.raise_for_status()
        entries = _INDEX.validate_json(response.content)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        reason = str(error) or type(error).__name__
        raise TranslatorUnavailable(f"Argos's index at {address} cannot be read ({reason}); {_OFFLINE}") from error
    except ValidationError as error:
        raise TranslatorUnavailable(f"{address} is no index of Argos's ({error.error_count()} faults)") from error
    found: dict[Pair, OfferedPackage] = {}
    for entry in sorted(entries, key=lambda entry: _order(entry.package_version)):
        links = tuple(link for link in entry.links if link.startswith(("http://", "https://")))
        if entry.type == "translate" and links:
            source, target = (CODES.get(code, code) for code in (entry.from_code, entry.to_code))
            found[source, target] = OfferedPackage(source, target, entry.package_version, links)
    return found


def wanted(languages: Iterable[str], pivot: str, known: dict[Pair, OfferedPackage]) -> list[OfferedPackage]:
    """The packages between each of the languages and ``pivot``, both ways.

    Raises `NoSuchPair`, which names the languages that the index lacks.
    """
    pairs = {code: ((code, pivot), (pivot, code)) for code in languages}
    if missing := [code for code, both in pairs.items() if not all(pair in known for pair in both)]:
        raise NoSuchPair(
            f"Argos offers no packages from {pivot} and into {pivot} for {', '.join(missing)}; leave that out"
        )
    return [known[pair] for both in pairs.values() for pair in both]


def download(package: OfferedPackage, file: Path, report: Progress) -> None:
    """Write the package to ``file``; ``report`` hears how many bytes came, and how many there are (0: not known).

    Raises `TranslatorUnavailable` where none of its links works.
    """
    failure = ""
    for link in package.links:
        try:
            with httpx.stream("GET", link, timeout=_TIMEOUT, follow_redirects=True) as response:
                response.raise_for_status()
                total = int(response.headers.get("Content-Length", 0))
                with file.open("wb") as written:
                    for part in response.iter_bytes():
                        written.write(part)
                        report(response.num_bytes_downloaded, total)
            return
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            failure = f"{link}: {str(error) or type(error).__name__}"
    raise TranslatorUnavailable(
        f"the package from {package.source} to {package.target} cannot be downloaded ({failure}); {_OFFLINE}"
    )


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("."))
