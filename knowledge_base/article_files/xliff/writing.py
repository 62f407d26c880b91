"""Articles as XLIFF 2.1, for translators into one language."""

from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape, quoteattr

from knowledge_base.article_files.xliff.codes import Cut, Numbered, Pieces, numbered, numbers_of, uncut
from knowledge_base.article_files.xliff.units import PARTS, Known, Part, State, name_of, said
from knowledge_base.articles import Article

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
#: What a translator should know of a unit, in English as the rest of the format.
_NOTES: dict[Part, str] = {
    "question": "The title of the article, as a customer would ask it.",
    "phrasings": "What customers really type when they mean this, one a line. Not to be translated word for word: "
    "write what people would type in your language, as many lines as you like.",
    "answer": "In Markdown.",
}
_OUTDATED = "The source has changed since this was translated."


def xliff(articles: Sequence[Known], source: str, target: str, cut: Cut) -> str:
    """The articles that are written in ``source``, with what there is of them in ``target``."""
    body = "".join(_group(number, one, target, cut) for number, one in enumerate(articles, 1))
    return (
        f'{_HEAD}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang={quoteattr(source)} '
        f'trgLang={quoteattr(target)}>\n<file id="articles" original="hamdel" xml:space="preserve">\n{body}</file>\n'
        "</xliff>\n"
    )


def _group(number: int, known: Known, target: str, cut: Cut) -> str:
    # Also of an article without phrasings: it may have some by the time that the file comes back.
    units = "".join(_unit(f"a{number}", known, target, part, cut) for part in PARTS)
    return f'<group id="a{number}" name={_quoted(known.article.id)}>\n{units}</group>\n'


def _unit(group: str, known: Known, target: str, part: Part, cut: Cut) -> str:
    article = known.article
    cut = uncut if part == "phrasings" else cut
    source = numbered(cut(said(article.source, part)), {})
    own = article.variants.get(target)
    translated = None if own is None else numbered(cut(said(own, part)), numbers_of(source))
    written = "" if translated is None else f"<target>{_inline(translated)}</target>\n"
    notes = [_NOTES[part], *([_OUTDATED] if target in known.stale else [])]
    return (
        f'<unit id="{group}.{part}" name={_quoted(name_of(article.id, part))} canResegment="no">\n'
        f"<notes>{''.join(f'<note>{escape(note)}</note>' for note in notes)}</notes>\n"
        f"{_data([*_codes(source), *_codes(translated or ())])}"
        f'<segment state="{_state(known, target)}">\n<source>{_inline(source)}</source>\n{written}</segment>\n</unit>\n'
    )


def _state(known: Known, target: str) -> State:
    """What is out of date waits for a translator as what is not there does."""
    if target not in known.article.variants or target in known.stale:
        return "initial"
    return "translated" if target in known.article.machine else "reviewed"


def _codes(pieces: Sequence[str | Numbered]) -> Iterator[Numbered]:
    for piece in pieces:
        if isinstance(piece, Numbered):
            yield piece
            yield from _codes(piece.inside)


def _data(codes: Sequence[Numbered]) -> str:
    """What codes stand for; a code of source and target alike once."""
    texts: dict[str, str] = {}
    for one in codes:
        texts[f"d{one.number}"] = one.code.before
        if one.code.after is not None:
            texts[f"e{one.number}"] = one.code.after
    rows = "".join(f'<data id="{key}">{_text(text)}</data>' for key, text in texts.items())
    return f"<originalData>{rows}</originalData>\n" if rows else ""


def _inline(pieces: Sequence[str | Numbered]) -> str:
    return "".join(_text(piece) if isinstance(piece, str) else _code(piece) for piece in pieces)


def _code(one: Numbered) -> str:
    number = one.number
    if one.code.after is None:
        return f'<ph id="{number}" dataRef="d{number}" disp={_quoted(one.code.before[:100])}/>'
    return f'<pc id="{number}" dataRefStart="d{number}" dataRefEnd="e{number}">{_inline(one.inside)}</pc>'


def _text(text: str) -> str:
    """Text in an element: what XML has no room for is a code point of XLIFF's, a carriage return a reference."""
    return "".join(
        f'<cp hex="{ord(character):04X}"/>' if _is_odd(character) else escape(character, {"\r": "&#13;"})
        for character in text
    )


def _quoted(text: str) -> str:
    """An attribute: what XML has no room for is left out."""
    return quoteattr("".join(character for character in text if not _is_odd(character)))


def _is_odd(character: str) -> bool:
    """Whether XML 1.0 has no such character (section 2.2)."""
    point = ord(character)
    return (point < 0x20 and character not in "\t\n\r") or 0xD800 <= point <= 0xDFFF or point in (0xFFFE, 0xFFFF)


def source_pieces(article: Article, part: Part, cut: Cut) -> Pieces:
    """What of an article's source is in a unit, cut as it is written here."""
    return (uncut if part == "phrasings" else cut)(said(article.source, part))
