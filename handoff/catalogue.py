"""Texts in many languages from Project Fluent files, one a language, with the same messages in each.

A variety of a language has a file of its own, with what is worded otherwise in it: `pt-PT.ftl` beside `pt.ftl`.
"""

import re
from collections.abc import Callable, Mapping
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

#: Puts a text that is written in one language or variety into another variety of it.
Adapt = Callable[[str, str, str], str]

#: The language that every other one is held to.
SOURCE = "en"


def _written(pattern: ast.Pattern) -> str:
    return dedent(serialize_pattern(pattern)).strip()


def chain(locale: str) -> tuple[str, ...]:
    """A language tag and what it falls back to (RFC 4647, 3.4): "zh-Hant-HK", "zh-Hant", "zh"."""
    parts = locale.split("-")
    return tuple("-".join(parts[:length]) for length in range(len(parts), 0, -1))


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
            locale = Locale.parse(self.code, sep="-")
            european = format_decimal(number, locale=locale)
            own = format_decimal(number, locale=locale, numbering_system="default")
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

    Every language that is asked for may be a locale: ``pt-PT`` has its own wording where there is one, and that of
    ``pt`` where not; ``de-AT`` has that of ``de``. What is taken from another variety is ``adapt``-ed where there is
    something for that: Chinese to the characters that are read.
    """

    def __init__(
        self, languages: Mapping[str, Language], registers: Registers | None = None, adapt: Adapt | None = None
    ) -> None:
        self._all = languages
        self._registers = registers or Registers()
        self._adapt: Adapt = adapt or (lambda text, _written, _locale: text)
        self._languages = tuple(code for code in languages if "-" not in code)
        # A site's own wording of a text, by language and key.
        self._own: dict[tuple[str, str], Language] = {}

    @property
    def languages(self) -> tuple[str, ...]:
        """The codes of the languages that there are texts in."""
        return self._languages

    @property
    def varieties(self) -> tuple[str, ...]:
        """The locales that have a wording of their own beside their language's."""
        return tuple(code for code in self._all if "-" in code)

    def language(self, code: str) -> Language:
        """The texts of one language, or what a variety words otherwise, without any site's own wording."""
        return self._all[code]

    def keys(self, language: str) -> frozenset[str]:
        """Every message and attribute of one language."""
        return frozenset[str]().union(*(its.keys for its in self._spoken(language)))

    def _spoken(self, language: str) -> list[Language]:
        """The texts of a language, those of a narrower variety first; none where it is not known."""
        return [self._all[code] for code in chain(language) if code in self._all]

    def text(self, language: str, key: str, /, **variables: Any) -> str:
        """The text of ``key`` in ``language``: the site's own wording, unless that cannot be filled in.

        A text that a language lacks is given in English, and logged: a test holds all languages together, so that
        happens to a site's own texts alone. Raises :class:`KeyError` for a key that English lacks, too.
        """
        for code in chain(language):
            if (own := self._own.get((code, key))) is not None:
                if text := own.find_whole(_OWN, **variables):
                    return self._adapt(text, code, language)
                # It was written for variables that the text does not have any more.
                log.warning("own_text_incomplete", language=code, key=key)
        for its in self._spoken(language):
            if (found := its.find(self._addressed(its, key), **variables)) is not None:
                return self._adapt(found, its.code, language)
        if self._spoken(language):
            log.warning("text_missing", language=language, key=key)
        english = self._all[SOURCE]
        found = english.find(self._addressed(english, key), **variables)
        if found is None:
            raise KeyError(key)
        return found

    def _addressed(self, its: Language, key: str) -> str:
        """The text of a message for those who are addressed as the site wants it."""
        plain = f"{key}.{PLAIN}"
        is_plain = "." not in key and self._registers.of(its.code) == PLAIN
        return plain if is_plain and plain in its.keys else key

    def override(self, language: str, key: str, text: str | None) -> None:
        """Use a site's own wording of a text from now on, a Fluent pattern; None goes back to the written one."""
        if text is None:
            self._own.pop((language, key), None)
        else:
            self._own[language, key] = Language(language, message_of(text))

    def patterns(self, language: str) -> dict[str, str]:
        """Every text of a language as it was written, in Fluent's syntax."""
        found: dict[str, str] = {}
        for its in reversed(self._spoken(language)):
            found |= its.patterns
        return found

    def templates(self, language: str, *prefixes: str) -> dict[str, str]:
        """Every message whose name begins with one of ``prefixes``, with ``{name}`` for each variable."""
        chosen = [*self._spoken(language), self._all[SOURCE]]
        found = {}
        for key in sorted(self._all[SOURCE].keys):
            if key.startswith(prefixes) and not key.endswith(f".{PLAIN}"):
                said = ((its.code, text) for its in chosen if (text := its.template(self._addressed(its, key))))
                code, text = next(said, (SOURCE, ""))
                found[key] = self._adapt(text, code, language)
        return found

    def source(self, language: str, *prefixes: str) -> str:
        """The messages whose name begins with one of ``prefixes``, in Fluent's syntax, for pages that know plurals."""
        english = self._all[SOURCE].sources
        chosen = dict(english)
        for its in reversed(self._spoken(language)):
            chosen |= its.sources
        return "\n".join(chosen[name] for name in english if name.startswith(prefixes))

    def wordings(self, language: str, prefix: str) -> tuple[str, ...]:
        """The keys ``prefix-1``, ``prefix-2`` … that the language has: wordings of the same thing."""
        keys, found = [its.keys for its in self._spoken(language)], list[str]()
        while any(f"{prefix}-{len(found) + 1}" in some for some in keys):
            found.append(f"{prefix}-{len(found) + 1}")
        return tuple(found)


def load(*packages: str, registers: Registers | None = None, adapt: Adapt | None = None) -> Catalogue:
    """The catalogue of all ``<language>.ftl`` files in ``packages``; what they say of a language is put together."""
    sources: dict[str, str] = {}
    for package in packages:
        for entry in resources.files(package).iterdir():
            if entry.name.endswith(".ftl"):
                code = entry.name.removesuffix(".ftl")
                sources[code] = sources.get(code, "") + "\n" + entry.read_text("utf-8")
    return Catalogue({code: Language(code, sources[code]) for code in sorted(sources)}, registers, adapt)
