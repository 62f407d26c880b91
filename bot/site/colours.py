"""Colours, as the Web Content Accessibility Guidelines (WCAG 2.2) reckon with them. Pure."""


def luminance(colour: str) -> float:
    """The relative luminance of ``#rrggbb``, as WCAG 2.2 defines it."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
