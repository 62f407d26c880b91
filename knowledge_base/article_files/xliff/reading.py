"""XLIFF 2 and 1.2 from outside, as units of articles; what a tool has added beside them is left alone."""

from collections.abc import Iterator, Mapping

from knowledge_base.article_files.places import Place
from knowledge_base.article_files.xliff import version_1, version_2
from knowledge_base.article_files.xliff.units import Document
from knowledge_base.article_files.xliff.xml import Element, Unreadable, read_xml

_VERSIONS: Mapping[str, str] = {
    "urn:oasis:names:tc:xliff:document:1.2": "1",
    "urn:oasis:names:tc:xliff:document:1.1": "1",
    # All of XLIFF 2 has one namespace.
    "urn:oasis:names:tc:xliff:document:2.0": "2",
    "urn:oasis:names:tc:xliff:document:2.2": "2",
}


def documents(data: bytes, name: str) -> Iterator[Document]:
    """What is in a file: one document of XLIFF 2, of an XLIFF 1.2 one for each file in it.

    Raises :class:`Unreadable`.
    """
    root = read_xml(data)
    said = root.get("version")
    version = _VERSIONS.get(root.namespace) or said.partition(".")[0]
    if root.name != "xliff" or version not in ("1", "2"):
        what = f"XLIFF {said}" if root.name == "xliff" and said else f"XML with the root {root.name}"
        raise Unreadable(f"is {what}; translators' files are XLIFF 2 or 1.2.", root.line)
    if version == "2":
        yield version_2.document(root, Place(name, root.line))
    else:
        for file in _files(root):
            yield version_1.document(file, Place(name, file.line))


def _files(root: Element) -> Iterator[Element]:
    found = root.children("file")
    if not found:
        raise Unreadable("has no file element, and so nothing in it.", root.line)
    yield from found
