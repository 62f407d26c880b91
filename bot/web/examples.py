"""Examples of whole requests and responses, put together from those of their parts."""

from collections.abc import Mapping
from typing import Any

Schemas = Mapping[str, Any]


class NoExample(LookupError):
    """A part of a schema has no example, and none can be told from its type."""


def example_of(schema: Mapping[str, Any], schemas: Schemas) -> Any:
    """An example of a JSON Schema, whose references are to ``schemas`` by name. Raises :class:`NoExample`."""
    if examples := schema.get("examples"):
        return examples[0]
    if reference := schema.get("$ref"):
        return example_of(schemas[reference.rpartition("/")[2]], schemas)
    if "const" in schema:
        return schema["const"]
    if values := schema.get("enum"):
        return values[0]
    for alternatives in (schema.get("anyOf"), schema.get("allOf")):
        if alternatives:
            # What may be null is shown as it is where it is not.
            return example_of(alternatives[0], schemas)
    match schema.get("type"):
        case "object":
            return _object(schema, schemas)
        case "array":
            return [example_of(schema["items"], schemas)]
        case "boolean":
            return False
        case _ if schema.get("default") is not None:
            return schema["default"]
        case "integer":
            return schema.get("minimum", 1)
    raise NoExample(f"Give an example of {schema}.")


def _object(schema: Mapping[str, Any], schemas: Schemas) -> dict[str, Any]:
    if values := schema.get("additionalProperties"):
        return {"key": example_of(values, schemas)} if isinstance(values, Mapping) else {}
    return {name: example_of(one, schemas) for name, one in schema.get("properties", {}).items()}
