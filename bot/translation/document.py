"""A text in Markdown, cut into what is translated and what stays, and put together again.

A line has a frame (marks of quotes, lists and headings, the bars of a table, the space at its ends) around its bodies;
each body is a segment. Code blocks, the rules of tables and the definitions of links stay whole.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.translation.errors import SpansLost
from bot.translation.spans import Segment, Span, Terms, Words, Wrapped, occurrences, segment, stays


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what stays and what is translated, in turn."""

    parts: tuple[str | Segment, ...]

    @property
    def frame(self) -> tuple[str, ...]:
        """What makes the line a list item, a heading or a row of a table."""
        return tuple("" if isinstance(part, Segment) else part.strip() for part in self.parts)


@dataclass(frozen=True, slots=True)
class Document:
    """A text, cut up."""

    text: str
    lines: tuple[Line, ...]

    @property
    def segments(self) -> list[Segment]:
        """All that there is to translate, each once."""
        return list(dict.fromkeys(segment for segment in self._all_segments() if segment.has_letters))

    @property
    def spans(self) -> list[Span | Wrapped]:
        """All that stays, beside the lines' frames."""
        return [span for segment in self._all_segments() for span in segment.spans]

    def _all_segments(self) -> Iterator[Segment]:
        for line in self.lines:
            for part in line.parts:
                if isinstance(part, Segment):
                    yield from part.nested()

    def filled(self, translations: Mapping[Segment, str], mark: str) -> str:
        """The text with ``translations``, in which marks become spans again; without any, the text itself.

        Raises `SpansLost` where a mark is not there exactly once.
        """
        return "".join(
            part if isinstance(part, str) else _filled(part, translations, mark)
            for line in self.lines
            for part in line.parts
        )

    def verify(self, result: str) -> None:
        """Raise `SpansLost` unless all that stays is in ``result`` as often as here, and its lines are alike.

        Of figures and terms, an engine may have written others beside these.
        """
        terms: Terms = {
            span.shown.casefold(): None for span in self.spans if isinstance(span, Span) and span.kind == "term"
        }
        other = parse(result, terms)
        if [line.frame for line in self.lines] != [line.frame for line in other.lines]:
            raise SpansLost("the lines, lists or tables are not those of the text")
        before, after = _fixed(self), _fixed(other)
        if before != after:
            changed = next(iter((before - after) or (after - before)))
            raise SpansLost(f"{changed!r} is not there as often as in the text")
        for term in {span for span in self.spans if isinstance(span, Span) and span.kind == "term"}:
            if occurrences(term.shown, result) < occurrences(term.text, self.text):
                raise SpansLost(f"the term {term.shown!r} is not there as often as in the text")
        for figure in self._figures() | other._figures():
            wanted = occurrences(figure, self.text)
            if wanted and wanted != occurrences(figure, result):
                raise SpansLost(f"{figure!r} is not there as often as in the text")

    def _figures(self) -> set[str]:
        """The figures; of "2024-05-12 € 5" the date by itself, too."""
        texts = {span.text for span in self.spans if isinstance(span, Span) and span.kind == "figure"}
        return texts | {part for text in texts for part in text.split() if stays(part)}


def parse(text: str, terms: Terms | None = None) -> Document:
    """Cut ``text`` up; ``terms`` as `bot.translation.glossary.Glossary.renderings` gives them."""
    return Document(text, tuple(_lines(text, terms or {})))


def keeps_marks(segment: Segment, translated: str, mark: str) -> bool:
    """Whether each mark of ``segment`` is in its translation, once."""
    numbers = sorted(int(number) for number in _finder(mark).findall(translated))
    return numbers == list(range(len(segment.spans)))


def _fixed(document: Document) -> Counter[str]:
    return Counter(
        f"{span.before}…{span.after}" if isinstance(span, Wrapped) else span.shown
        for span in document.spans
        if isinstance(span, Wrapped) or span.kind == "fixed"
    )


def _filled(segment: Segment, translations: Mapping[Segment, str], mark: str) -> str:
    shown = [
        span.shown if isinstance(span, Span) else span.before + _filled(span.inside, translations, mark) + span.after
        for span in segment.spans
    ]
    translated = translations.get(segment)
    if translated is None:
        insertions = iter(shown)
        return "".join(piece.text if isinstance(piece, Words) else next(insertions) for piece in segment.pieces)
    if not keeps_marks(segment, translated, mark):
        raise SpansLost(f"the marks of {segment.marked(mark)!r} are not those of {translated!r}")
    parts = _finder(mark).split(translated)
    text = ""
    for place, part in enumerate(parts):
        piece = shown[int(part)] if place % 2 else part
        # Engines may draw a mark to the word beside it, where the span would run into that.
        apart = text and piece and text[-1].isalnum() and piece[0].isalnum()
        text += f" {piece}" if apart else piece
    return text


@lru_cache(maxsize=16)
def _finder(mark: str) -> re.Pattern[str]:
    """Finds marks, however an engine spaced them or changed their case."""
    opening, _, closing = mark.partition("{}")
    before, after = (r"\s?".join(map(re.escape, part)) for part in (opening, closing))
    return re.compile(rf"{before}\s?(\d+)\s?{after}", re.IGNORECASE)


_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_FRAME = re.compile(r"(?:\s+|>|[-+*•](?=\s)|\d{1,9}[.)](?=\s)|#{1,6}(?=\s)|\[[ xX]\](?=\s))*")
_FENCE = re.compile(r"(?:\s|>|[-+*•]\s|\d{1,9}[.)]\s)*(`{3,}|~{3,})([^\r\n]*)")
_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_DEFINITION = re.compile(r"\s{0,3}\[[^\]\r\n]+\]:\s")
_BAR = re.compile(r"(?<!\\)(\|)")


def _lines(text: str, terms: Terms) -> Iterator[Line]:
    lines = _LINE.findall(text)
    fence, in_table = "", False
    for line, following in zip(lines, [*lines, ""][1:], strict=True):
        found = _FENCE.match(line)
        if fence:
            if found and found[1].startswith(fence) and not found[2].strip():
                fence = ""
            yield Line((line,))
        elif found and not (found[1][0] == "`" and "`" in found[2]):
            fence, in_table = found[1], False
            yield Line((line,))
        else:
            in_table = "|" in line and (in_table or _is_rule(line) or _is_rule(following))
            if _is_rule(line) or _DEFINITION.match(line):
                yield Line((line,))
            elif in_table:
                yield Line(tuple(part for cell in _BAR.split(line) for part in _cut(cell, terms)))
            else:
                yield Line(tuple(_cut(line, terms)))


def _is_rule(line: str) -> bool:
    return "|" in line and _RULE.fullmatch(line) is not None


def _cut(line: str, terms: Terms) -> Iterator[str | Segment]:
    """The frame before a body, the body, and the space behind it; of these, what there is."""
    match = _FRAME.match(line)
    frame = match[0] if match else ""
    body = line[len(frame) :]
    end = len(body.rstrip().removesuffix("\\").rstrip())
    if frame:
        yield frame
    if body[:end] == "|":
        yield body
        return
    if end:
        yield segment(body[:end], terms)
    if body[end:]:
        yield body[end:]
