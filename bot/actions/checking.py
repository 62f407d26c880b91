"""Whether an action can be as somebody wants it, and whether an answer says only what it can know.

Each refusal has a code of its own: what pages say of it names what is to be changed.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from bot.actions.definition import ActionError, Need
from bot.actions.needs import LONGEST_SHAPE
from bot.actions.templates import LONGEST_TEMPLATE, LONGEST_VALUE
from knowledge_base.locales import primary

#: Actions of a site; needs of one, shapes of a need, and codes that have words.
MOST, MOST_NEEDS, MOST_SHAPES, MOST_WORDS = 50, 5, 10, 200
LONGEST_LABEL = 60
#: What an action server is told of who asks: what a visitor types must not pass for it.
RESERVED = frozenset({"language", "visitor_id", "visitor_email"})
_NAME = re.compile(r"[a-zA-Z][a-zA-Z0-9_.-]{0,63}")
_NEED = re.compile(r"[a-zA-Z][a-zA-Z0-9_]{0,63}")


def checked_name(name: str) -> str:
    """The name of an action as it is kept. Raises :class:`ActionError`."""
    if _NAME.fullmatch(name.strip()) is None:
        raise ActionError(
            "invalid_action_name",
            "Give the action the name that the other system knows it by, such as action_order_status: at most 64 "
            "letters of English, digits, points, hyphens and underlines, and a letter first.",
        )
    return name.strip()


def check_needs(needs: Sequence[Need], languages: Collection[str]) -> None:
    """Raise :class:`ActionError` where details cannot be asked for like that."""
    names = [one.name for one in needs]
    if len(needs) > MOST_NEEDS or len(set(names)) < len(names):
        raise ActionError(
            "invalid_action_details", f"Let an action need at most {MOST_NEEDS} details, each with a name of its own."
        )
    for need in needs:
        if need.name in RESERVED:
            raise ActionError(
                "invalid_detail_name",
                f"Give the detail {need.name} another name; that one says who the site vouches for.",
            )
        if _NEED.fullmatch(need.name) is None:
            raise ActionError(
                "invalid_detail_name",
                f"The detail {need.name!r} needs a name of letters of English, digits and underlines.",
            )
        _check_shapes(need)
        if need.kind in ("number", "text") and not need.label.strip():
            raise ActionError(
                "invalid_detail_label", f"Give the detail {need.name} a label: what visitors are asked for."
            )
        if max(map(len, (need.label, *need.labels.values()))) > LONGEST_LABEL:
            raise ActionError("invalid_detail_label", f"Keep labels to {LONGEST_LABEL} characters.")
        _check_spoken(need.labels, languages)


def check_words(words: Mapping[str, Mapping[str, str]], languages: Collection[str]) -> None:
    """Raise :class:`ActionError` for words of codes that are too many, too long, or in other languages."""
    if len(words) > MOST_WORDS:
        raise ActionError("invalid_action_words", f"Give words to at most {MOST_WORDS} codes.")
    for code, said in words.items():
        _check_spoken(said, languages)
        if not 0 < len(code) <= LONGEST_VALUE or max(map(len, said.values()), default=0) > LONGEST_VALUE:
            raise ActionError("invalid_action_words", f"Keep codes and their words to {LONGEST_VALUE} characters.")


def check_templates(templates: Mapping[str, str], languages: Collection[str], own: str) -> dict[str, str]:
    """The answers of an article in its ``own`` language and others, without those that are empty.

    Raises :class:`ActionError`.
    """
    written = {language: text.strip() for language, text in templates.items() if text.strip()}
    _check_spoken(written, languages)
    if own not in written:
        raise ActionError(
            "own_answer_missing",
            f"Write the answer in the article's own language, {own}, too: it is given where another lacks.",
        )
    if max(map(len, written.values())) > LONGEST_TEMPLATE:
        raise ActionError("live_answer_too_long", f"Keep the answer to {LONGEST_TEMPLATE} characters.")
    return written


def _check_shapes(need: Need) -> None:
    if need.kind == "text" and not need.shapes:
        raise ActionError("invalid_detail_shapes", f"Say what {need.name} looks like, such as HD-#####.")
    if need.kind == "email" and need.shapes:
        raise ActionError("invalid_detail_shapes", "E-mail addresses are recognised without a shape; leave it out.")
    # Of signs that stand for themselves alone every message would have it.
    wrong = [one for one in need.shapes if not one.strip() or len(one) > LONGEST_SHAPE or not set(one) & {"#", "@"}]
    if wrong or len(need.shapes) > MOST_SHAPES:
        raise ActionError(
            "invalid_detail_shapes",
            f"Write at most {MOST_SHAPES} shapes of up to {LONGEST_SHAPE} signs each, with # for a digit and @ for a "
            "letter.",
        )


def _check_spoken(texts: Collection[str], languages: Collection[str]) -> None:
    if foreign := sorted(one for one in set(texts) - set(languages) if primary(one) not in languages):
        raise ActionError(
            "language_not_spoken",
            f"The site does not speak {', '.join(foreign)}: leave that out, or add the language to the site's.",
        )
