"""Texts in many languages from Project Fluent files, one a language, with the same messages in each."""

import re
from collections.abc import Mapping
from functools import cached_property
from importlib import resources
from textwrap import dedent
from typing import Any

import structlog
from babel import Locale
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern

from handoff.direction import isolated
from handoff.registers import Registers

log = structlog.get_logger(__name__)

#: The digit zero of the numbering systems that CLDR gives some languages by default.
_ZEROS = {"arab": 0x0660, "arabext": 0x06F0, "deva": 0x0966, "telu": 0x0C66, "beng": 0x09E6, "mymr": 0x1040}

#: What a text is called that says a message to those who are addressed plainly, where that has other words.
PLAIN = "plain"

#: The name of the only message of a site's own wording.
_OWN = "own"

#: The language that every other one is held to.
SOURCE = "en"


def _written(pattern: ast.Pattern) -> str:
    return dedent(serialize_pattern(pattern)).strip()


def own_digits(language: str, text: str) -> str:
    """``text`` with its European digits as those of the language."""
    zero = _ZEROS.get(Locale.parse(language, sep="-").default_numbering_system)
    return text if zero is None else text.translate({ord("0") + i: zero + i for i in range(10)})


class Choice(str):
    """A variable that is never shown: it chooses between the forms of a text."""


class Language:
    """The messages of one language. They are parsed when the first is asked for: most starts need few of 20."""

    def __init__(self, code: str, source: str) -> None:
        self.code = code
        self._source = source

    @cached_property
    def _bundle(self) -> FluentBundle:
        # Fluent would put marks around every variable; here those have them that need them, see `handoff.direction`.
        bundle = FluentBundle([self.code], use_isolating=False)
        bundle.add_resource(FluentResource(self._source))
        return bundle

    @cached_property
    def _variables(self) -> dict[str, str]:
        return {name: f"{{{name}}}" for name in re.findall(r"\{\s*\$([\w-]+)", self._source)}

    def template(self, key: str) -> str | None:
        """A message whose variables stand as ``{name}``, for pages that fill them in themselves."""
        found = self._formatted(key, self._variables)
        return None if found is None else found[0]

    def find(self, key: str, /, **variables: Any) -> str | None:
        """The message ``name`` or its attribute ``name.attribute``, filled in; None where there is none."""
        found = self._formatted(key, self._in_line(variables))
        if found is None:
            return None
        text, errors = found
        if errors:
            log.warning("text_incomplete", language=self.code, key=key, errors=errors)
        return text

    def find_whole(self, key: str, /, **variables: Any) -> str | None:
        """As :meth:`find`, but None also for a text that lacks a variable."""
        found = self._formatted(key, self._in_line(variables))
        return None if found is None or found[1] else found[0]

    def _in_line(self, variables: Mapping[str, Any]) -> dict[str, Any]:
        """``variables`` as they can stand in a line of the language without turning it round."""
        return {
            name: isolated(self.code, value) if isinstance(value, str) and not isinstance(value, Choice) else value
            for name, value in variables.items()
        }

    def _formatted(self, key: str, variables: Mapping[str, Any]) -> tuple[str, list[str]] | None:
        """A text, and what is wrong with it."""
        name, _, attribute = key.partition(".")
        if not self._bundle.has_message(name):
            return None
        message = self._bundle.get_message(name)
        pattern = message.attributes.get(attribute) if attribute else message.value
        if pattern is None:
            return None
        text, errors = self._bundle.format_pattern(pattern, dict(variables))
        numbers = [value for value in variables.values() if type(value) is int]
        return self._in_own_digits(str(text), numbers), [str(error) for error in errors]

    def _in_own_digits(self, text: str, numbers: list[int]) -> str:
        """``text`` with its numbers in the digits of the language; Fluent writes European ones everywhere."""
        for number in numbers:
            european = format_decimal(number, locale=self.code)
            own = format_decimal(number, locale=self.code, numbering_system="default")
            text = text.replace(european, own_digits(self.code, own))
        return text

    @cached_property
    def patterns(self) -> dict[str, str]:
        """Every text in Fluent's syntax, by key."""
        found = {}
        for entry in FluentParser().parse(self._source).body:
            if isinstance(entry, ast.Message):
                if entry.value is not None:
                    found[entry.id.name] = _written(entry.value)
                found.update({f"{entry.id.name}.{one.id.name}": _written(one.value) for one in entry.attributes})
        return found

    @cached_property
    def sources(self) -> dict[str, str]:
        """Every message with its attributes as it stands in the file, without its comment, by name."""
        return {
            entry.id.name: self._source[entry.id.span.start : entry.span.end].rstrip()
            for entry in FluentParser().parse(self._source).body
            if isinstance(entry, ast.Message) and entry.span and entry.id.span
        }

    @cached_property
    def keys(self) -> frozenset[str]:
        """Every message and attribute: ``name`` and ``name.attribute``."""
        found = set()
        for name, message in self._bundle._messages.items():
            if message.value is not None:
                found.add(name)
            found.update(f"{name}.{attribute.id.name}" for attribute in message.attributes)
        return frozenset(found)


def message_of(pattern: str) -> str:
    """A Fluent message with one pattern, each of whose lines belongs to it whatever it begins with."""
    return f"{_OWN} =\n" + "\n".join(f"    {line}" for line in pattern.strip().splitlines()) + "\n"


class Catalogue:
    """One text in many languages: ``catalogue.text("nl", "welcome")``.

    A message is said as it stands to those who are addressed formally; where it has a text ``plain``, that is said to
    those whom ``registers`` have addressed plainly.
    """

    def __init__(self, languages: Mapping[str, Language], registers: Registers | None = None) -> None:
        self._languages = languages
        self._registers = registers or Registers()
        # A site's own wording of a text, by language and key.
        self._own: dict[tuple[str, str], Language] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that there are texts in."""
        return tuple(self._languages)

    def language(self, code: str) -> Language:
        """The texts of one language, without any site's own wording."""
        return self._languages[code]

    def keys(self, language: str) -> frozenset[str]:
        """Every message and attribute of one language."""
        return self._languages[language].keys

    def text(self, language: str, key: str, /, **variables: Any) -> str:
        """The text of ``key`` in ``language``: the site's own wording, unless that cannot be filled in.

        A text that a language lacks is given in English, and logged: a test holds all languages together, so that
        happens to a site's own texts alone. Raises :class:`KeyError` for a key that English lacks, too.
        """
        if (own := self._own.get((language, key))) is not None:
            if text := own.find_whole(_OWN, **variables):
                return text
            # It was written for variables that the text does not have any more.
            log.warning("own_text_incomplete", language=language, key=key)
        if language in self._languages:
            found = self._languages[language].find(self._addressed(language, key), **variables)
            if found is not None:
                return found
            log.warning("text_missing", language=language, key=key)
        found = self._languages[SOURCE].find(self._addressed(SOURCE, key), **variables)
        if found is None:
            raise KeyError(key)
        return found

    def _addressed(self, language: str, key: str) -> str:
        """The text of a message for those who are addressed as the site wants it."""
        plain = f"{key}.{PLAIN}"
        is_plain = "." not in key and self._registers.of(language) == PLAIN
        return plain if is_plain and plain in self._languages[language].keys else key

    def override(self, language: str, key: str, text: str | None) -> None:
        """Use a site's own wording of a text from now on, a Fluent pattern; None goes back to the written one."""
        if text is None:
            self._own.pop((language, key), None)
        else:
            self._own[language, key] = Language(language, message_of(text))

    def patterns(self, language: str) -> dict[str, str]:
        """Every text of a language as it was written, in Fluent's syntax."""
        return self._languages[language].patterns

    def templates(self, language: str, *prefixes: str) -> dict[str, str]:
        """Every message whose name begins with one of ``prefixes``, with ``{name}`` for each variable."""
        chosen = self._languages.get(language, self._languages[SOURCE])
        found = {}
        for key in sorted(self._languages[SOURCE].keys):
            if key.startswith(prefixes) and not key.endswith(f".{PLAIN}"):
                said = chosen.template(self._addressed(chosen.code, key))
                found[key] = said or self._languages[SOURCE].template(key) or ""
        return found

    def source(self, language: str, *prefixes: str) -> str:
        """The messages whose name begins with one of ``prefixes``, in Fluent's syntax, for pages that know plurals."""
        chosen = self._languages.get(language, self._languages[SOURCE]).sources
        english = self._languages[SOURCE].sources
        return "\n".join(chosen.get(name, written) for name, written in english.items() if name.startswith(prefixes))

    def wordings(self, language: str, prefix: str) -> tuple[str, ...]:
        """The keys ``prefix-1``, ``prefix-2`` … that the language has: wordings of the same thing."""
        found: list[str] = []
        while f"{prefix}-{len(found) + 1}" in self._languages[language].keys:
            found.append(f"{prefix}-{len(found) + 1}")
        return tuple(found)


def load(*packages: str, registers: Registers | None = None) -> Catalogue:
    """The catalogue of all ``<language>.ftl`` files in ``packages``; what they say of a language is put together."""
    sources: dict[str, str] = {}
    for package in packages:
        for entry in resources.files(package).iterdir():
            if entry.name.endswith(".ftl"):
                code = entry.name.removesuffix(".ftl")
                sources[code] = sources.get(code, "") + "\n" + entry.read_text("utf-8")
    return Catalogue({code: Language(code, sources[code]) for code in sorted(sources)}, registers)
