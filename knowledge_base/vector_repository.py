"""The vectors of texts in the database, so that no text is encoded twice by one encoder.

Every function takes the connection of the caller's transaction.
"""

import asyncio
import hashlib
from collections.abc import Mapping, Sequence

import numpy as np
from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from knowledge_base.encoders import Kind, Vectors
from knowledge_base.tables import vector

_CHUNK = 400


async def load(
    connection: AsyncConnection, encoder: str, texts: Sequence[tuple[str, Kind]], dimension: int
) -> dict[tuple[str, Kind], Vectors]:
    """The vectors that ``encoder`` made of ``texts`` before; those of another dimension count as unknown."""
    found: dict[tuple[str, Kind], Vectors] = {}
    for start in range(0, len(texts), _CHUNK):
        wanted = {_text_digest(text, kind): (text, kind) for text, kind in texts[start : start + _CHUNK]}
        rows = await connection.execute(
            select(vector.c.digest, vector.c["values"]).where(
                vector.c.encoder == encoder, vector.c.digest.in_(list(wanted))
            )
        )
        for digest, values in rows:
            if len(values) == 4 * dimension:
                found[wanted[digest]] = np.frombuffer(values, dtype="<f4").astype(np.float32, copy=False)
        await asyncio.sleep(0)
    return found


async def save(connection: AsyncConnection, encoder: str, vectors: Mapping[tuple[str, Kind], Vectors]) -> None:
    """Keep vectors, so that the same text is not encoded again."""
    rows = [
        {
            "encoder": encoder,
            "digest": _text_digest(text, kind),
            "values": np.ascontiguousarray(values, dtype="<f4").tobytes(),
        }
        for (text, kind), values in vectors.items()
    ]
    for start in range(0, len(rows), _CHUNK):
        chunk = rows[start : start + _CHUNK]
        digests = [row["digest"] for row in chunk]
        await connection.execute(delete(vector).where(vector.c.encoder == encoder, vector.c.digest.in_(digests)))
        await connection.execute(insert(vector), chunk)


def _text_digest(text: str, kind: Kind) -> bytes:
    """The key of a text's vector: SHA-256 over its kind and the text."""
    return hashlib.sha256(f"{kind}\0{text}".encode("utf-8", "surrogatepass")).digest()
