"""XLIFF 2: units with segments, and codes whose originals stand beside them (XLIFF 2.1, sections 4.2 and 4.7)."""

from collections.abc import Iterator, Mapping

from knowledge_base.article_files.places import Place
from knowledge_base.article_files.xliff.codes import Reference
from knowledge_base.article_files.xliff.units import STATES, Document, State, Unit, Written, named
from knowledge_base.article_files.xliff.xml import Element


def document(root: Element, place: Place) -> Document:
    """What is in an ``xliff`` element."""
    units: list[Unit] = []
    strange: list[Place] = []
    for element, group in _units(root, ""):
        where = Place(place.file, element.line)
        found = named(element.get("name")) or named(f"{group}/{element.get('id').rpartition('.')[2]}")
        if found is None:
            strange.append(where)
        else:
            units.append(_unit(element, *found, where))
    return Document(root.get("srcLang"), root.get("trgLang"), tuple(units), place, tuple(strange))


def _units(element: Element, group: str) -> Iterator[tuple[Element, str]]:
    """Units with the name of the group that they are in."""
    for one in element.children("file", "group", "unit"):
        if one.name == "unit":
            yield one, group
        else:
            yield from _units(one, one.get("name") or group)


def _unit(element: Element, article_id: str, part: str, place: Place) -> Unit:
    beside = element.child("originalData")
    data = {one.get("id"): _plain(one) for one in beside.children("data")} if beside else {}
    sources: list[Written] = []
    targets: list[tuple[int, Written]] = []
    states: list[State] = []
    is_whole = True
    for number, one in enumerate(element.children("segment", "ignorable"), 1):
        source = _written(one.child("source"), data)
        target = one.child("target")
        sources.append(source)
        if target is None and one.name == "segment":
            is_whole = False
        order = target.get("order") if target is not None else ""
        # Of what is between segments, the source stands in the translation where that says nothing.
        written = source if target is None else _written(target, data)
        targets.append((int(order) if order.isdecimal() and len(order) < 6 else number, written))
        if one.name == "segment":
            states.append(_state(one.get("state")))
    joined = tuple(piece for _, written in sorted(targets, key=lambda one: one[0]) for piece in written)
    return Unit(
        article_id,
        part,  # type: ignore[arg-type]
        tuple(piece for written in sources for piece in written),
        joined if is_whole else None,
        min(states, key=STATES.index, default="initial"),
        place,
    )


def _state(said: str) -> State:
    return next((one for one in STATES if one == said), "initial")


def _written(element: Element | None, data: Mapping[str, str]) -> Written:
    return tuple(_pieces(element, data)) if element is not None else ()


def _pieces(element: Element, data: Mapping[str, str]) -> Iterator[str | Reference]:
    for one in element.content:
        if isinstance(one, str):
            yield one
        elif one.name == "cp":
            yield _point(one)
        elif one.name in ("ph", "sc"):
            yield _code(one.get("dataRef"), data, Reference(one.get("id")))
        elif one.name == "ec":
            yield _code(one.get("dataRef"), data, Reference(one.get("startRef") or one.get("id"), is_end=True))
        elif one.name == "pc":
            yield _code(one.get("dataRefStart"), data, Reference(one.get("id")))
            yield from _pieces(one, data)
            yield _code(one.get("dataRefEnd"), data, Reference(one.get("id"), is_end=True))
        elif one.name == "mrk":
            yield from _pieces(one, data)


def _code(reference: str, data: Mapping[str, str], otherwise: Reference) -> str | Reference:
    return data.get(reference, otherwise) if reference else otherwise


def _plain(element: Element) -> str:
    return "".join(
        one if isinstance(one, str) else _point(one)
        for one in element.content
        if isinstance(one, str) or one.name == "cp"
    )


def _point(element: Element) -> str:
    try:
        return chr(int(element.get("hex"), 16))
    except (ValueError, OverflowError):
        return "\ufffd"
