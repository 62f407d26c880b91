"""What the pages are made of: their sources, and whether a bundle of them is still one of these.

It imports nothing of Hamdel: the build, which has none of its packages, reads this file as well.
"""

import hashlib
from pathlib import Path

#: Below the static files: what the build makes of the others.
BUILT = "built"
MANIFEST = "manifest.json"

_ENDINGS = (".js", ".css", ".html")


def digest(static: Path) -> str:
    """A digest of all sources below ``static`` that go into a bundle."""
    found = hashlib.sha256()
    for file in sorted(static.rglob("*")):
        place = file.relative_to(static).as_posix()
        if file.suffix in _ENDINGS and not place.startswith(f"{BUILT}/") and not place.endswith(".d.ts"):
            found.update(f"{place}\0".encode())
            found.update(hashlib.sha256(file.read_bytes()).digest())
    return found.hexdigest()


def digest_of(*files: Path) -> str:
    """A digest of some files' contents."""
    found = hashlib.sha256()
    for file in files:
        found.update(hashlib.sha256(file.read_bytes()).digest())
    return found.hexdigest()
