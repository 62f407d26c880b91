"""Sound and video, told by the first bytes of a file. Pure.

Sources: RFC 3533 (Ogg), ISO/IEC 14496-12 4.3 (the box ``ftyp``), RFC 8794 (EBML) and RFC 9559 (Matroska), ISO/IEC
11172-3 2.4.1.3 (a frame of MP3), Microsoft's "Multimedia Programming Interface" (RIFF).
"""

#: What a file's head tells is within so many bytes.
HEAD = 4096
_MP4 = frozenset({b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"dash", b"M4V ", b"MSNV"})
_MP4 |= {b"3gp4", b"3gp5", b"3gp6"}
_HEIC = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_OGG_SOUND = (b"OpusHead", b"\x01vorbis", b"Speex   ", b"\x7fFLAC")
_WEBM_VIDEO = (b"V_VP8", b"V_VP9", b"V_AV1")


def kinds_of(data: bytes) -> frozenset[str]:
    """The media types that a file may be by its content; empty where it is no recording that pages play."""
    head = data[:HEAD]
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return frozenset({"audio/wav"})
    if head[:4] == b"OggS" and any(mark in head for mark in _OGG_SOUND):
        return frozenset({"audio/ogg"})
    if head[:4] == b"\x1aE\xdf\xa3" and b"webm" in head[:64]:
        return frozenset({"video/webm"} if any(mark in head for mark in _WEBM_VIDEO) else {"audio/webm"})
    if head[4:8] == b"ftyp":
        return _of_brands(head)
    if head[:3] == b"ID3" or _is_mp3_frame(head):
        return frozenset({"audio/mpeg"})
    return frozenset()


def is_heic(data: bytes) -> bool:
    """Whether a file is a picture in HEIF's container."""
    return data[4:8] == b"ftyp" and bool(_brands(data[:HEAD]) & _HEIC)


def _of_brands(head: bytes) -> frozenset[str]:
    brands = _brands(head)
    if b"M4A " in brands or b"M4B " in brands:
        return frozenset({"audio/mp4"})
    if head[8:12] == b"qt  ":
        return frozenset({"video/quicktime"})
    # Telephones call recordings without pictures M4A, and give them a video's brand.
    return frozenset({"video/mp4", "audio/mp4"}) if brands & _MP4 else frozenset()


def _brands(head: bytes) -> set[bytes]:
    """The major brand, and those that it is compatible with."""
    length = min(int.from_bytes(head[:4], "big"), len(head))
    return {head[8:12], *(head[at : at + 4] for at in range(16, length - 3, 4))}


def _is_mp3_frame(head: bytes) -> bool:
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return False
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    return version != 1 and layer == 1 and head[2] >> 4 not in (0, 15) and head[2] >> 2 & 3 != 3
