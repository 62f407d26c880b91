"""The country that a line of help is for, as it is set in pages. Pure."""

import re
from typing import Annotated

from pydantic import AfterValidator


def _code(value: str) -> str:
    if value and not re.fullmatch(r"[A-Z]{2}", value):
        raise ValueError("a help line names its country by two capital letters, such as NL")
    return value


#: A code of ISO 3166-1, empty for any country.
Country = Annotated[str, AfterValidator(_code)]
