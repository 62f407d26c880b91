"""Articles in objects, as JSON and YAML have them: Hamdel's own, and those of help centres' APIs and of `FAQPage`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from knowledge_base.article_files.columns import VARIANT, named
from knowledge_base.article_files.language_tags import code_of
from knowledge_base.article_files.places import Place, Row
from knowledge_base.article_files.values import names

#: Under which names an object holds a list of articles, the likeliest first.
_LISTS = (
    *("articles", "faqs", "faq", "items", "data", "payload", "results", "translations", "questions", "entries"),
    *("documents", "article", "content", "rows"),
)
#: Where a list may stand: keys from the outside in.
Path = tuple[str, ...]


class Item(NamedTuple):
    """An article as an object, and the place in the list that it stands at, or the key that leads to it."""

    value: object
    at: int | str


class Collection(NamedTuple):
    """The articles in a document, where they stand, and the object around them."""

    path: Path
    items: Sequence[Item]
    around: Mapping[str, Any]


def find(document: object) -> Collection | None:
    """The articles in a document, or None where there is nothing that could be one."""
    if isinstance(document, list):
        graph = [one for one in document if isinstance(one, Mapping) and _is(one, "FAQPage")]
        if graph:
            return find(graph[0])
        return Collection((), [Item(value, at) for at, value in enumerate(document)], {})
    if not isinstance(document, Mapping):
        return None
    if _is(document, "FAQPage") or "mainEntity" in document:
        entity = document.get("mainEntity")
        questions = entity if isinstance(entity, list) else [entity]
        return Collection(("mainEntity",), [Item(value, at) for at, value in enumerate(questions)], document)
    if isinstance(listed := document.get("@graph"), list):
        return find(listed)
    if is_article(document):
        return Collection((), [Item(document, "")], {})
    besides = None
    for key in _LISTS:
        inner = document.get(key)
        found = find(inner) if isinstance(inner, list | Mapping) and inner else None
        if found is None:
            continue
        around = Collection((key, *found.path), found.items, {**document, **found.around})
        if any(is_article(item.value) for item in found.items):
            return around
        besides = besides or around
    by_key = [Item(value, str(key)) for key, value in document.items() if is_article(value)]
    if by_key:
        return Collection((), by_key, {})
    return besides


def is_article(value: object) -> bool:
    """Whether an object has a question and an answer, whatever it calls them."""
    if not isinstance(value, Mapping):
        return False
    if _is(value, "Question"):
        return True
    fields = named(value)
    return "question" in fields and ("answer" in fields or "translations" in fields)


def row_of(item: Item, place: Place, around: Mapping[str, Any]) -> Row:
    """What an object says of an article. Raises :class:`ValueError` for what is no object."""
    value = item.value
    if not isinstance(value, Mapping):
        raise ValueError("expected an object with the fields id, language, question and answer.")
    for reader in (_schema_org, _intercom, _zendesk, _help_scout, _chatwoot):
        row = reader(value, place, around)
        if row is not None:
            return row
    found = named(value)
    fields = {field: content for field, (_, content) in found.items() if ":" not in field}
    translations: dict[object, Any] = {}
    for field, (_, content) in found.items():
        plain, colon, language = field.partition(":")
        if colon and plain in VARIANT:
            translations.setdefault(language, {})[plain] = content
    raw = fields.pop("translations", None)
    if isinstance(raw, Mapping):
        translations.update(raw)
    elif raw not in (None, "", []):
        raise ValueError("the field translations must map language codes to question, phrasings and answer.")
    if isinstance(item.at, str) and item.at and "id" not in fields:
        fields["id"] = item.at
    columns = {field: name for field, (name, _) in found.items()}
    return Row(Place(place.file, place.row, columns), fields, translations)


def _is(value: Mapping[str, Any], kind: str) -> bool:
    types = value.get("@type")
    return kind in (types if isinstance(types, list) else [types])


def _schema_org(value: Mapping[str, Any], place: Place, around: Mapping[str, Any]) -> Row | None:
    """A question as https://schema.org/FAQPage has it; its answer is text or HTML."""
    if not _is(value, "Question"):
        return None
    answer = value.get("acceptedAnswer") or value.get("suggestedAnswer")
    answer = answer[0] if isinstance(answer, list) and answer else answer
    said = answer.get("text") if isinstance(answer, Mapping) else answer
    language = value.get("inLanguage") or around.get("inLanguage") or ""
    columns = {"question": "name", "answer": "acceptedAnswer.text"}
    return Row(
        Place(place.file, place.row, columns),
        {"question": value.get("name") or value.get("text"), "answer": said},
        language=_language_name(language),
        is_html=True,
    )


def _zendesk(value: Mapping[str, Any], place: Place, around: Mapping[str, Any]) -> Row | None:
    """An article of Zendesk Guide's Help Center API, or one of its translations."""
    if "body" not in value or not {"locale", "section_id", "label_names"} & set(value) or "type" in value:
        return None
    section = _by_id(around.get("sections"), value.get("section_id"))
    return Row(
        Place(
            place.file, place.row, {"question": "title", "answer": "body", "language": "locale", "tags": "label_names"}
        ),
        {
            "id": value.get("source_id") or value.get("id"),
            "language": value.get("locale"),
            "question": value.get("title") or value.get("name"),
            "answer": value.get("body"),
            "tags": value.get("label_names"),
            "category": names(section) if section is not None else None,
            "status": "draft" if value.get("draft") is True else None,
        },
        {
            str(one.get("locale")): one
            for one in _mappings(value.get("translations"))
            if one.get("locale") != value.get("locale")
        },
        is_html=True,
    )


def _chatwoot(value: Mapping[str, Any], place: Place, _around: Mapping[str, Any]) -> Row | None:
    """An article of Chatwoot's help centre, in Markdown. A translation names the article that it is one of."""
    if "content" not in value or "title" not in value or not {"locale", "slug", "portal", "category"} & set(value):
        return None
    root = value.get("root_article") or value.get("associated_article")
    source = root if isinstance(root, Mapping) else value
    category = value.get("category")
    locale = value.get("locale") or (category.get("locale") if isinstance(category, Mapping) else None)
    meta = value.get("meta")
    state = value.get("status")
    return Row(
        Place(place.file, place.row, {"question": "title", "answer": "content", "language": "locale"}),
        {
            "id": source.get("slug") or source.get("id"),
            "language": locale,
            "question": value.get("title"),
            "answer": value.get("content"),
            "category": category or None,
            "tags": meta.get("tags") if isinstance(meta, Mapping) else None,
            # Its numbers begin with drafts, those of others with what is shown.
            "status": {0: "draft", 1: "published", 2: "archived"}.get(state, state)
            if isinstance(state, int)
            else state,
        },
    )


def _intercom(value: Mapping[str, Any], place: Place, _around: Mapping[str, Any]) -> Row | None:
    """An article of Intercom, with its translations in it."""
    if value.get("type") != "article" or "title" not in value:
        return None
    own = code_of(str(value.get("default_locale") or "")) or ""
    translated = value.get("translated_content")
    others: dict[object, object] = {}
    for locale, content in (translated if isinstance(translated, Mapping) else {}).items():
        if locale != "type" and isinstance(content, Mapping) and content.get("body") and code_of(str(locale)) != own:
            others[locale] = {"question": content.get("title"), "answer": content.get("body")}
    return Row(
        Place(
            place.file,
            place.row,
            {"question": "title", "answer": "body", "language": "default_locale", "status": "state"},
        ),
        {
            "id": value.get("id"),
            "language": value.get("default_locale"),
            "question": value.get("title"),
            "answer": value.get("body"),
            "status": value.get("state"),
        },
        others,
        is_html=True,
    )


def _help_scout(value: Mapping[str, Any], place: Place, _around: Mapping[str, Any]) -> Row | None:
    """An article of Help Scout's Docs API. Those in a list have no text: each is fetched by itself."""
    if "name" not in value or not {"collectionId", "number"} <= set(value):
        return None
    if "text" not in value:
        raise ValueError("the list of Help Scout has no texts; fetch each article by its id, and bring those in.")
    return Row(
        Place(place.file, place.row, {"question": "name", "answer": "text", "tags": "keywords"}),
        {
            "id": value.get("slug") or value.get("number") or value.get("id"),
            "question": value.get("name"),
            "answer": value.get("text"),
            "tags": value.get("keywords"),
            "status": value.get("status"),
        },
        is_html=True,
    )


def _by_id(listed: object, wanted: object) -> Mapping[str, Any] | None:
    return next((one for one in _mappings(listed) if one.get("id") == wanted), None)


def _mappings(listed: object) -> Iterator[Mapping[str, Any]]:
    return (one for one in (listed if isinstance(listed, list) else []) if isinstance(one, Mapping))


def _language_name(value: object) -> str:
    return re.sub(r"\s+", " ", value).strip() if isinstance(value, str) else ""
