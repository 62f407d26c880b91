"""Texts in Markdown as translators see them: with codes in the place of what engines do not see either."""

from collections.abc import Iterable, Iterator

from bot.translation import document
from bot.translation.document import Line
from bot.translation.spans import Segment, Span, Wrapped
from knowledge_base.article_files.xliff.codes import Code, Pieces


def cut(text: str) -> Pieces:
    """The text in pieces; of a list or a table, the signs are text, and lines of code are one code.

    Figures and terms of the glossary are left in the text: people write them as their language does.
    """
    return tuple(_joined(piece for line in document.parse(text).lines for piece in _of_line(line)))


def _of_line(line: Line) -> Iterator[str | Code]:
    only = line.parts[0] if len(line.parts) == 1 else ""
    if isinstance(only, str) and any(map(str.isalnum, only)):
        body = only.rstrip("\r\n")
        yield Code(body)
        yield only[len(body) :]
        return
    for part in line.parts:
        if isinstance(part, str):
            yield part
        else:
            yield from _of_segment(part)


def _of_segment(segment: Segment) -> Iterator[str | Code]:
    for piece in segment.pieces:
        if isinstance(piece, Wrapped):
            yield Code(piece.before, piece.after, tuple(_joined(_of_segment(piece.inside))))
        elif isinstance(piece, Span) and piece.kind == "fixed":
            yield Code(piece.text)
        else:
            yield piece.text


def _joined(pieces: Iterable[str | Code]) -> Iterator[str | Code]:
    """Pieces, with texts that stand side by side as one."""
    text = ""
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
            continue
        if text:
            yield text
        yield piece
        text = ""
    if text:
        yield text
