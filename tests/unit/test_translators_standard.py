"""Translators' files against what XLIFF 2.1 core demands: elements and their order, attributes, ids, and codes.

The rules are read off the specification (sections 4.2 to 4.7); they are those for what is written here, and hold
whatever articles say.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.settings import LANGUAGES
from bot.translation.protected import cut
from knowledge_base.article_files.translators import translators_file
from knowledge_base.imports import known
from knowledge_base.locales import with_varieties
from knowledge_base.repository import Stored
from tests.unit.test_translators_files import DUTCH, stored, written
from tests.unit.test_translators_round_trip import translated

CORE = "{urn:oasis:names:tc:xliff:document:2.0}"
XML = "{http://www.w3.org/XML/1998/namespace}"

#: The elements, each with what may be in it, in that order ("+" once or more, "*" any number, "?" once or not).
CHILDREN = {
    "xliff": "file+",
    "file": "skeleton? notes? (unit|group)+",
    "group": "notes? (unit|group)*",
    "unit": "notes? originalData? (segment|ignorable)+",
    "notes": "note+",
    "note": "",
    "originalData": "data+",
    "data": "cp*",
    "segment": "source target?",
    "ignorable": "source target?",
    # Codes and annotations stand in texts as they come.
    "source": "(cp|ph|pc|sc|ec|mrk|sm|em)*",
    "target": "(cp|ph|pc|sc|ec|mrk|sm|em)*",
    "pc": "(cp|ph|pc|sc|ec|mrk|sm|em)*",
    "ph": "",
    "cp": "",
}
#: What has text beside elements.
MIXED = {"note", "data", "source", "target", "pc"}
REQUIRED = {
    "xliff": {"version", "srcLang"},
    "file": {"id"},
    "group": {"id"},
    "unit": {"id"},
    "data": {"id"},
    "ph": {"id"},
    "pc": {"id"},
    "cp": {"hex"},
}
OPTIONAL = {
    "xliff": {"trgLang", f"{XML}space"},
    "file": {"canResegment", "original", "translate", "srcDir", "trgDir", f"{XML}space"},
    "group": {"name", "canResegment", "translate", "srcDir", "trgDir", "type", f"{XML}space"},
    "unit": {"name", "canResegment", "translate", "srcDir", "trgDir", "type", f"{XML}space"},
    "note": {"id", "appliesTo", "category", "priority"},
    "data": {"dir", f"{XML}space"},
    "segment": {"id", "canResegment", "state", "subState"},
    "ignorable": {"id"},
    "source": {f"{XML}lang", f"{XML}space"},
    "target": {f"{XML}lang", f"{XML}space", "order"},
    "ph": {"canCopy", "canDelete", "canReorder", "copyOf", "disp", "equiv", "dataRef", "subFlows", "subType", "type"},
    "pc": {
        *("canCopy", "canDelete", "canOverlap", "canReorder", "copyOf", "dispEnd", "dispStart", "equivEnd"),
        *("equivStart", "dataRefEnd", "dataRefStart", "subFlowsEnd", "subFlowsStart", "subType", "type", "dir"),
    },
}
STATES = {"initial", "translated", "reviewed", "final"}
#: `NMTOKEN`, as far as it is written here.
TOKEN = re.compile(r"[\w.:-]+")
#: What a `cp` may stand for: what XML 1.0 has no character for.
ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def faults_of(document: str) -> list[str]:
    """What of a document XLIFF 2.1 core does not allow."""
    root = ET.fromstring(document)
    found = [fault for element in root.iter() for fault in _of_element(element)]
    if root.tag != f"{CORE}xliff" or root.get("version") != "2.1":
        found.append("the root is no xliff of version 2.1")
    if root.find(f".//{CORE}target") is not None and not root.get("trgLang"):
        found.append("trgLang is missing where there are targets")
    found += _twice("file", root.iter(f"{CORE}file"))
    for file in root.iter(f"{CORE}file"):
        for name in ("unit", "group"):
            found += _twice(name, file.iter(CORE + name))
    for unit in root.iter(f"{CORE}unit"):
        found += _of_unit(unit)
    return found


def _of_element(element: ET.Element) -> Iterator[str]:
    name = element.tag.removeprefix(CORE)
    if name not in CHILDREN:
        yield f"{element.tag} is no element of what is written here"
        return
    inside = " ".join(child.tag.removeprefix(CORE) for child in element)
    if not re.fullmatch(_pattern(CHILDREN[name]), f"{inside} " if inside else ""):
        yield f"{name} has {inside or 'nothing'} in it"
    required, optional = REQUIRED.get(name, set()), OPTIONAL.get(name, set())
    if missing := required - set(element.attrib):
        yield f"{name} lacks {sorted(missing)}"
    if strange := set(element.attrib) - required - optional:
        yield f"{name} has {sorted(strange)}"
    if name not in MIXED and any((text or "").strip() for text in (element.text, *(child.tail for child in element))):
        yield f"{name} has text in it"
    if "id" in element.attrib and not TOKEN.fullmatch(element.attrib["id"]):
        yield f"{name} has the id {element.attrib['id']!r}"
    if name == "segment" and element.get("state", "initial") not in STATES:
        yield f"a segment has the state {element.get('state')}"
    if name == "cp" and not ODD.fullmatch(chr(int(element.attrib["hex"], 16))):
        yield f"cp stands for {element.attrib['hex']}, which XML has a character for"


def _pattern(children: str) -> str:
    """Of children in the words above, an expression over their names, each with a blank after it."""
    parts = []
    for part in children.split():
        names, times = re.fullmatch(r"\(?([\w|]+)\)?([+*?]?)", part).groups()  # type: ignore[union-attr]
        parts.append(f"(?:(?:{names}) ){times}")
    return "".join(parts)


def _of_unit(unit: ET.Element) -> Iterator[str]:
    data = [one.attrib["id"] for one in unit.iter(f"{CORE}data")]
    yield from (f"data {one} twice" for one, times in Counter(data).items() if times > 1)
    referred = []
    for element in unit.iter():
        for attribute in ("dataRef", "dataRefStart", "dataRefEnd"):
            if (one := element.get(attribute)) is not None:
                referred.append(one)
    yield from (f"the data {one} is referred to and not there" for one in set(referred) - set(data))
    # A code has an id of its own in the unit; in the target the same id means the same code.
    said: dict[str, dict[str, tuple[str | None, ...]]] = {"source": {}, "target": {}}
    for side, codes in said.items():
        for text in unit.iter(CORE + side):
            for code in text.iter():
                if code.tag in (f"{CORE}ph", f"{CORE}pc"):
                    if code.attrib["id"] in codes:
                        yield f"the code {code.attrib['id']} is in the {side} twice"
                    codes[code.attrib["id"]] = tuple(map(code.get, ("dataRef", "dataRefStart", "dataRefEnd")))
    for one in said["source"].keys() & said["target"].keys():
        if said["source"][one] != said["target"][one]:
            yield f"the code {one} is another in the target"


def _twice(name: str, elements: Iterator[ET.Element]) -> Iterator[str]:
    counted = Counter(one.get("id") for one in elements)
    yield from (f"{name} {one} twice" for one, times in counted.items() if times > 1)


def test_what_is_written_is_what_the_standard_allows() -> None:
    some = [stored(DUTCH, id=name) for name in ("track", "two")]
    assert faults_of(written(*some, stored(id="not translated"), stored(DUTCH, stale=["nl"], id="stale"))) == []


def test_characters_that_xml_has_not_and_names_that_are_no_tokens_are_written_as_the_standard_has_it() -> None:
    odd = replace(DUTCH, question='<"&\x00\x0b\ufffe{order}', answer="]]> [a](https://a.example/?b=1&c=2)")
    assert faults_of(written(stored(odd, id='a "b" <c> & \x01d'))) == []


@pytest.mark.parametrize("target", with_varieties(LANGUAGES))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_whatever_articles_say_is_written_as_the_standard_has_it(target: str, data: st.DataObject) -> None:
    article: Stored = data.draw(translated(target))
    assert faults_of(translators_file([known(article)], target, cut).data.decode()) == []


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ('version="2.1"', 'version="2.0"', "of version 2.1"),
        (' trgLang="nl"', "", "trgLang is missing"),
        ('<unit id="a1.answer"', '<unit id="a1.question"', "unit a1.question twice"),
        ('<group id="a1"', '<group id="a 1"', "the id 'a 1'"),
        ('<file id="articles" ', "<file ", "file lacks ['id']"),
        ("<notes>", "<notes/><notes>", "unit has notes notes"),
        ('state="reviewed"', 'state="done"', "the state done"),
        ('dataRefStart="d1"', 'dataRefStart="d9"', "the data d9 is referred to"),
        ('<ph id="3"', '<ph id="4"', "the code 4 is in the source twice"),
        ("<source>", "<source><b/>", "is no element"),
        ("<segment ", '<segment order="1" ', "segment has ['order']"),
        ("</source>", '<cp hex="0041"/></source>', "cp stands for 0041"),
    ],
)
def test_what_the_standard_does_not_allow_is_noticed(before: str, after: str, said: str) -> None:
    document = written(stored(DUTCH))
    assert before in document
    assert said in " ".join(faults_of(document.replace(before, after, 1)))
