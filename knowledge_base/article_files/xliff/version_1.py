"""XLIFF 1.2: units for translation, with codes in the text itself (XLIFF 1.2, sections 2.3 and 2.4)."""

from collections.abc import Iterator, Mapping

from knowledge_base.article_files.places import Place
from knowledge_base.article_files.xliff.codes import Reference
from knowledge_base.article_files.xliff.units import STATES, Document, State, Unit, Written, named
from knowledge_base.article_files.xliff.xml import Element

#: Its states, as XLIFF 2 has them; what is not here was translated.
_STATES: Mapping[str, State] = {
    **dict.fromkeys(("new", "needs-translation", "needs-adaptation", "needs-l10n"), "initial"),
    "signed-off": "reviewed",
    "final": "final",
}
#: What memoQ (`mq:status` of a unit) and Trados (`conf` of its segments) call the same, in attributes of their own.
_OF_TOOLS: Mapping[str, State] = {
    **dict.fromkeys(("NotStarted", "Rejected", "Draft", "RejectedTranslation", "RejectedSignOff"), "initial"),
    **dict.fromkeys(("Proofread", "ApprovedTranslation"), "reviewed"),
    "ApprovedSignOff": "final",
}


def document(file: Element, place: Place) -> Document:
    """What is in a ``file`` element."""
    units: list[Unit] = []
    strange: list[Place] = []
    for element, group in _units(file, ""):
        where = Place(place.file, element.line)
        found = named(element.get("resname")) or named(element.get("id"))
        found = found or named(f"{group}/{element.get('id').rpartition('.')[2]}")
        if found is None:
            strange.append(where)
            continue
        target = element.child("target")
        written = _written(target) if _is_whole(element, target) else ()
        units.append(Unit(*found, _written(element.child("source")), written or None, _state(element, target), where))
    return Document(file.get("source-language"), file.get("target-language"), tuple(units), place, tuple(strange))


def _units(element: Element, group: str) -> Iterator[tuple[Element, str]]:
    for one in element.children("body", "group", "trans-unit"):
        if one.name == "trans-unit":
            yield one, group
        else:
            yield from _units(one, one.get("resname") or one.get("id") or group)


def _is_whole(unit: Element, target: Element | None) -> bool:
    """Whether each segment into which a tool has cut the source, and which says something, is translated."""
    cut = unit.child("seg-source")
    if cut is None or target is None:
        return True
    done = {one.get("mid") for one in _segments(target) if _says(one)}
    # Of tools that leave the marks out of the translation, it cannot be told.
    return not done or all(one.get("mid") in done for one in _segments(cut) if _says(one))


def _segments(element: Element) -> Iterator[Element]:
    """The segments in it, also those within codes."""
    for one in element.children("mrk", "g"):
        if one.name == "mrk" and one.get("mtype") == "seg":
            yield one
        else:
            yield from _segments(one)


def _says(segment: Element) -> bool:
    return any(not isinstance(piece, str) or piece.strip() for piece in _pieces(segment))


def _state(unit: Element, target: Element | None) -> State:
    said = target.get("state") if target is not None else "new"
    of_segments = [one.get("conf") for beside in unit.children("seg-defs") for one in beside.children("seg")]
    told = [_OF_TOOLS.get(one, "translated") for one in (unit.get("status"), *of_segments) if one]
    if told and not said:
        return min(told, key=STATES.index)
    if unit.get("approved") == "yes" and _STATES.get(said) not in ("initial", "final"):
        return "reviewed"
    return _STATES.get(said, "translated")


def _written(element: Element | None) -> Written:
    return tuple(_pieces(element)) if element is not None else ()


def _pieces(element: Element) -> Iterator[str | Reference]:
    for one in element.content:
        if isinstance(one, str):
            yield one
        elif one.name == "mrk":
            yield from _pieces(one)
        elif one.name == "g":
            yield Reference(one.get("id"))
            yield from _pieces(one)
            yield Reference(one.get("id"), is_end=True)
        elif one.name in ("x", "bx"):
            yield Reference(one.get("id"))
        elif one.name == "ex":
            yield Reference(one.get("rid") or one.get("id"), is_end=True)
        elif one.name in ("ph", "it", "bpt", "ept"):
            yield from _native(one)


def _native(one: Element) -> Iterator[str | Reference]:
    """A code that carries what it stands for, unless a tool has taken it out."""
    if one.content:
        yield from _pieces(one)
    elif one.name == "ept" or (one.name == "it" and one.get("pos") == "close"):
        yield Reference(one.get("rid") or one.get("id"), is_end=True)
    else:
        yield Reference(one.get("id"))
