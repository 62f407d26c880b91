"""YAML: a list of articles, an object around one, or one article."""

from collections.abc import Sequence

from knowledge_base.article_files.encodings import Undecodable, decode
from knowledge_base.article_files.json_files import add_items
from knowledge_base.article_files.objects import Collection, find
from knowledge_base.article_files.places import Found, Reading, SourceFile
from knowledge_base.article_files.yaml_text import BadYaml, Listed, Mapped, load


def read_yaml(file: SourceFile, reading: Reading) -> None:
    """Articles in YAML."""
    try:
        text, encoding, _ = decode(file.data, reading.options.encoding, may_guess=False)
        document = load(text)
    except Undecodable as error:
        reading.fault(file.name, str(error))
        return
    except BadYaml as error:
        reading.fault(file.name, str(error), error.line or 1)
        return
    reading.found.append(Found(file.name, "yaml", encoding))
    collection = find(document)
    if collection is None or not collection.items:
        reading.fault(file.name, "expected a list of articles.", 1)
        return
    add_items(file.name, collection, _lines_of(document, collection), reading)


def _lines_of(document: object, collection: Collection) -> Sequence[int]:
    for key in collection.path:
        document = document.get(key) if isinstance(document, Mapped) else document
    if isinstance(document, Listed):
        return document.lines
    if isinstance(document, Mapped):
        return [document.lines.get(str(item.at), 1) for item in collection.items]
    return []
