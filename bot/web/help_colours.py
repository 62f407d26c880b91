"""The site's own colour on the help pages: where it is text or a line, in a shade that can be read. Pure."""

from bot.site.colours import luminance

#: The grounds that text stands on, by day and by night, and the contrast that WCAG 2.2 AA asks for.
_DAY, _NIGHT, _CONTRAST = "#f5f7f6", "#1b2625", 4.5


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def readable(colour: str, ground: str) -> str:
    """``colour``, made darker or lighter in steps until it can be read on ``ground``."""
    towards = "#000000" if luminance(ground) > 0.179 else "#ffffff"
    for step in range(0, 101, 5):
        shade = _mixed(colour, towards, step / 100)
        if contrast(shade, ground) >= _CONTRAST:
            return shade
    return towards


def _mixed(colour: str, other: str, share: float) -> str:
    parts = [(int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(one + (two - one) * share):02x}" for one, two in parts)


def palette(accent: str, on_accent: str) -> str:
    """The site's colours as CSS; nothing where the site has none of its own."""
    if not accent:
        return ""
    day, night = readable(accent, _DAY), readable(accent, _NIGHT)
    return (
        f":root{{--accent:{accent};--on-accent:{on_accent};--accent-strong:color-mix(in srgb,{accent} 85%,black);"
        f"--accent-soft:light-dark(color-mix(in srgb,{accent} 14%,white),color-mix(in srgb,{accent} 14%,#0d1413));"
        f"--accent-ink:light-dark({day},{night});--focus:2px solid var(--accent-ink)}}"
    )
