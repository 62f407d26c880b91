"""Reads what platforms send: JSON of which nothing is certain."""

from collections.abc import Iterator, Mapping
from typing import Any

from bot.conversations.incoming import Enclosure


def of(values: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """The object under a key; an empty one for anything else."""
    found = values.get(key)
    return found if isinstance(found, Mapping) else {}


def each(value: object) -> Iterator[Mapping[str, Any]]:
    """The objects in what should be a list of them."""
    return (one for one in value if isinstance(one, Mapping)) if isinstance(value, list) else iter(())


def text_of(value: object) -> str:
    """A text without outer blanks; empty for anything else."""
    return value.strip() if isinstance(value, str) else ""


def place(latitude: object, longitude: object, *names: object) -> Enclosure:
    """A place on the map, in degrees, with what it is called and where it lies."""
    if not isinstance(latitude, int | float) or not isinstance(longitude, int | float):
        return Enclosure("location")
    named = ", ".join(one for one in map(text_of, names) if one)[:200]
    where = f"{latitude:.5f}, {longitude:.5f}"
    link = f"https://www.openstreetmap.org/?mlat={latitude:.5f}&mlon={longitude:.5f}"
    return Enclosure("location", detail="\n".join(one for one in (named, where, link) if one))
