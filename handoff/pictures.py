"""Pictures as pages show them: of bounded size, the right way up, and without what cameras note of places and people.

Blocking: it computes for up to a second, in a thread.
"""

import io
import threading
import warnings
from functools import cache

from handoff.errors import HandoffError

#: Pixels of the largest picture that is taken, and of the longer side of one that is shown.
MOST_PIXELS, LONGEST_SIDE = 50_000_000, 2048
#: Media type of what :func:`shown` makes, and how much its colours may lose, of 100.
SHOWN_TYPE, QUALITY = "image/webp", 85

# A picture takes four bytes a pixel while it is decoded: so many at once are what a small machine has room for.
_DECODING = threading.BoundedSemaphore(2)


class NoPicture(HandoffError):
    """This cannot be shown as a picture: it is damaged, or something else."""

    def __init__(self) -> None:
        super().__init__("no_preview", "This file cannot be shown as a picture; download it instead.")


def size(data: bytes) -> tuple[int, int] | None:
    """How wide and how high a picture is, in pixels, told by its head without decoding it; None where that is no
    picture."""
    from PIL import Image

    _learn_heif()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data)) as picture:
                return picture.size
    except Image.DecompressionBombError:
        return MOST_PIXELS, MOST_PIXELS
    # What decoders raise for damaged files is whatever happens to them.
    except Exception:
        return None


def shown(data: bytes) -> bytes:
    """A picture as WebP, its longer side at most ``LONGEST_SIDE`` pixels. Raises :class:`NoPicture`."""
    return _made(data, LONGEST_SIDE, is_square=False)


def square(data: bytes, side: int) -> bytes:
    """The middle of a picture as WebP, ``side`` pixels wide and high. Raises :class:`NoPicture`."""
    return _made(data, side, is_square=True)


def _made(data: bytes, side: int, *, is_square: bool) -> bytes:
    from PIL import Image, ImageOps

    found = size(data)
    if found is None or found[0] * found[1] > MOST_PIXELS:
        raise NoPicture
    try:
        with _DECODING, warnings.catch_warnings(), Image.open(io.BytesIO(data)) as picture:
            warnings.simplefilter("ignore")
            # A JPEG is decoded smaller than it is where that is enough.
            picture.draft("RGB", (side, side))
            upright = ImageOps.exif_transpose(picture)
            if is_square:
                upright = ImageOps.fit(upright, (side, side))
            else:
                upright.thumbnail((side, side))
            made = io.BytesIO()
            # A picture of its own, which has the pixels and nothing that was said of them.
            upright.convert("RGBA" if upright.has_transparency_data else "RGB").save(
                made, "WEBP", quality=QUALITY, exif=b"", xmp=b"", icc_profile=upright.info.get("icc_profile") or b""
            )
            return made.getvalue()
    except Exception as error:
        raise NoPicture from error


@cache
def _learn_heif() -> None:
    import pi_heif

    pi_heif.register_heif_opener()
