"""XLIFF 1.2: units for translation, with codes in the text itself (XLIFF 1.2, sections 2.3 and 2.4)."""

from collections.abc import Iterator, Mapping

from knowledge_base.article_files.places import Place
from knowledge_base.article_files.xliff.codes import Reference
from knowledge_base.article_files.xliff.units import Document, State, Unit, Written, named
from knowledge_base.article_files.xliff.xml import Element

#: Its states, as XLIFF 2 has them; what is not here was translated.
_STATES: Mapping[str, State] = {
    **dict.fromkeys(("new", "needs-translation", "needs-adaptation", "needs-l10n"), "initial"),
    "signed-off": "reviewed",
    "final": "final",
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
        written = _written(target)
        units.append(Unit(*found, _written(element.child("source")), written or None, _state(element, target), where))
    return Document(file.get("source-language"), file.get("target-language"), tuple(units), place, tuple(strange))


def _units(element: Element, group: str) -> Iterator[tuple[Element, str]]:
    for one in element.children("body", "group", "trans-unit"):
        if one.name == "trans-unit":
            yield one, group
        else:
            yield from _units(one, one.get("resname") or one.get("id") or group)


def _state(unit: Element, target: Element | None) -> State:
    said = target.get("state") if target is not None else "new"
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
