"""JSON: one object a line, a list, an object around a list, or one article; each row knows its line."""

import json
import re
from collections.abc import Iterator, Sequence

from knowledge_base.article_files.encodings import Undecodable, decode
from knowledge_base.article_files.objects import Collection, Item, find, row_of
from knowledge_base.article_files.places import Found, Place, Reading, SourceFile

_SPACE = re.compile(r"\s*")


def read_json(file: SourceFile, reading: Reading) -> None:
    """Articles in JSON Lines or JSON."""
    try:
        text, encoding, _ = decode(file.data, reading.options.encoding, may_guess=False)
    except Undecodable as error:
        reading.fault(file.name, str(error))
        return
    if not text.strip():
        reading.fault(file.name, "the file is empty; save it again, or choose another one.", 1)
        return
    if _is_lines(text, file.ending):
        reading.found.append(Found(file.name, "jsonl", encoding))
        _read_lines(file.name, text, reading)
        return
    reading.found.append(Found(file.name, "json", encoding))
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        reading.fault(file.name, f"not JSON: {error}.", getattr(error, "lineno", 1))
        return
    collection = find(document)
    if collection is None or not collection.items:
        reading.fault(file.name, "holds no articles: expected a list of objects with question and answer.", 1)
        return
    add_items(file.name, collection, list(_lines_of(text, collection)), reading)


def add_items(name: str, collection: Collection, lines: Sequence[int], reading: Reading) -> None:
    """Rows of the articles that were found, each on its line."""
    known = lines if len(lines) == len(collection.items) else [1] * len(collection.items)
    for item, line in zip(collection.items, known, strict=True):
        try:
            reading.rows.append(row_of(item, Place(name, line), collection.around))
        except ValueError as error:
            reading.fault(name, str(error), line)


def _is_lines(text: str, ending: str) -> bool:
    """Whether every line is an object by itself."""
    if ending in (".jsonl", ".ndjson"):
        # An object over several lines is one all the same, whatever the file is called.
        return not (
            text.lstrip().startswith("{") and _is_whole(text) and not _is_whole(text.lstrip().partition("\n")[0])
        )
    first, _, rest = text.strip().partition("\n")
    return first.startswith("{") and bool(rest.strip()) and _is_whole(first)


def _is_whole(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _read_lines(name: str, text: str, reading: Reading) -> None:
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except (ValueError, RecursionError) as error:
            reading.fault(name, f"not JSON: {error}.", number)
            continue
        collection = find(value) if isinstance(value, dict) else None
        items = collection.items if collection is not None and collection.items else [Item(value, "")]
        for item in items:
            try:
                reading.rows.append(row_of(item, Place(name, number), collection.around if collection else {}))
            except ValueError as error:
                reading.fault(name, str(error), number)


def _lines_of(text: str, collection: Collection) -> Iterator[int]:
    """The line on which each item begins; ``text`` is known to be JSON in which they stand."""
    decoder = json.JSONDecoder()
    start = _place_of(decoder, text, collection.path)
    keys = {item.at: None for item in collection.items}
    if list(keys) == [""] or text[start] not in "[{":
        yield from (text.count("\n", 0, start) + 1 for _ in collection.items)
        return
    line, end = 1, 0
    for key, begin in _children(decoder, text, start):
        line, end = line + text.count("\n", end, begin), begin
        if key in keys:
            yield line


def _place_of(decoder: json.JSONDecoder, text: str, path: Sequence[str]) -> int:
    place = _after_space(text, 0)
    for wanted in path:
        # A FAQPage in a list is looked for in it.
        for key, begin in _children(decoder, text, place) if text[place] == "{" else ():
            if key == wanted:
                place = begin
                break
    return place


def _children(decoder: json.JSONDecoder, text: str, start: int) -> Iterator[tuple[int | str, int]]:
    """The places at which the values of a list or an object begin, by their number or key."""
    is_object, place, number = text[start] == "{", _after_space(text, start + 1), 0
    while text[place] not in "]}":
        key: int | str = number
        if is_object:
            key, place = decoder.raw_decode(text, place)
            place = _after_space(text, _after_space(text, place) + 1)
        yield key, place
        _, place = decoder.raw_decode(text, place)
        place, number = _after_space(text, place), number + 1
        if text[place] == ",":
            place = _after_space(text, place + 1)


def _after_space(text: str, place: int) -> int:
    matched = _SPACE.match(text, place)
    assert matched is not None
    return matched.end()
