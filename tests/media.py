"""Pictures and recordings, made where they are needed."""

import io
import wave
from typing import Any

#: Where a camera says that it was: the Eiffel Tower, in EXIF's GPSInfo.
GPS = 0x8825


def picture(kind: str, size: tuple[int, int] = (64, 48), **options: Any) -> bytes:
    """A picture of one colour, as Pillow writes it."""
    from PIL import Image

    made = io.BytesIO()
    Image.new("RGB", size, (200, 30, 90)).save(made, kind, **options)
    return made.getvalue()


def photograph(size: tuple[int, int] = (400, 200)) -> bytes:
    """A JPEG that lies on its side, and says where it was taken and by which camera."""
    from PIL import Image

    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Camera Maker"
    exif.get_ifd(GPS).update({1: "N", 2: (48.0, 51.0, 29.6), 3: "E", 4: (2.0, 17.0, 40.2)})
    return picture("JPEG", size, exif=exif)


def sound(seconds: float = 1.0) -> bytes:
    """A WAV of silence."""
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", "not compressed"))
        file.writeframes(bytes(int(seconds * 8000) * 2))
    return made.getvalue()


def box(*brands: bytes) -> bytes:
    """The head of a file in ISO's base format, which names these brands."""
    content = b"ftyp" + brands[0] + bytes(4) + b"".join(brands[1:])
    return (len(content) + 4).to_bytes(4, "big") + content


def webm(codec: bytes) -> bytes:
    """The head of a WebM with a track of that codec."""
    return b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\xf7\x81\x01B\xf2\x81\x04B\xf3\x81\x08B\x82\x84webm" + bytes(20) + codec
