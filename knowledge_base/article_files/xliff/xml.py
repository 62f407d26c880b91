"""XML from outside: read without entities, external or otherwise, with the line of every element."""

import re
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

#: Elements within elements: more than any translators' file has.
_DEEPEST = 100


class Unreadable(ValueError):
    """A file is no XML that can be taken; the message says why, ``line`` where."""

    def __init__(self, message: str, line: int | None) -> None:
        super().__init__(message)
        self.line = line


@dataclass(slots=True)
class Element:
    """An element by its ``name`` without namespace, with what is in it; attributes are without namespace as well."""

    name: str
    namespace: str
    line: int
    attributes: dict[str, str]
    content: list["str | Element"] = field(default_factory=list)

    def get(self, name: str) -> str:
        """An attribute, "" where it is not there."""
        return self.attributes.get(name, "")

    def children(self, *names: str) -> "list[Element]":
        """The elements right in it, of these ``names``."""
        return [one for one in self.content if isinstance(one, Element) and one.name in names]

    def child(self, name: str) -> "Element | None":
        """The first element right in it of that name."""
        return next(iter(self.children(name)), None)


def read_xml(data: bytes) -> Element:
    """The root of a document. Raises :class:`Unreadable`: a document with a DOCTYPE is refused, since entities can be
    declared there alone (XLIFF 2 and 1.2 have none)."""
    return _Reader().read(data)


def begins_xliff(data: bytes) -> bool:
    """Whether a file seems to be one of translators, whatever its name."""
    return re.search(rb"<(?:\w+:)?xliff\b", data[:4096].replace(b"\x00", b"")) is not None


class _Reader:
    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.EntityDeclHandler = self._doctype
        self._open: list[Element] = []
        self._root: Element | None = None

    def read(self, data: bytes) -> Element:
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            said = expat.errors.messages.get(error.code, "")
            raise Unreadable(f"is no whole XML ({said or error}); save or send it again.", error.lineno) from error
        except (LookupError, UnicodeError, ValueError) as error:
            if isinstance(error, Unreadable):
                raise
            raise Unreadable("is in an encoding that is not known; save it as UTF-8.", 1) from error
        assert self._root is not None
        return self._root

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _DEEPEST:
            raise Unreadable("has elements in elements more than a hundred deep.", self._parser.CurrentLineNumber)
        namespace, _, local = name.rpartition(" ")
        plain = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        element = Element(local, namespace, self._parser.CurrentLineNumber, plain)
        if self._open:
            self._open[-1].content.append(element)
        else:
            self._root = element
        self._open.append(element)

    def _end(self, _name: str) -> None:
        self._open.pop()

    def _text(self, text: str) -> None:
        self._open[-1].content.append(text)

    def _doctype(self, *_: object) -> NoReturn:
        message = "has a DOCTYPE, by which entities are declared; no translators' file needs one. Take it out."
        raise Unreadable(message, self._parser.CurrentLineNumber)
