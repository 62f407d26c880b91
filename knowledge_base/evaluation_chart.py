"""The curve of an evaluation as a picture: what a threshold on the confidence answers, and answers wrongly."""

from collections.abc import Sequence
from html import escape

from knowledge_base.evaluation import Point

WIDTH, HEIGHT = 720, 420
LEFT, RIGHT, TOP, BOTTOM = 64, 24, 56, 56

_ANSWERED, _WRONG, _INK, _GRID = "#1c7a6b", "#c2452d", "#22302e", "#d8e0de"


def curve_svg(points: Sequence[Point], threshold: float, title: str) -> str:
    """``points`` as a stand-alone SVG: shares of all queries against the threshold; ``threshold`` is marked.

    Colours are told apart by their dash as well, for those who do not see them.
    """
    described = (
        f"At a threshold of {threshold:.2f}: {_share(_at(points, threshold).answered)} of all queries answered, "
        f"{_share(_at(points, threshold).wrong)} wrongly."
    )
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        'aria-labelledby="title description" font-family="system-ui, sans-serif" font-size="13">',
        f'<title id="title">{escape(title)}</title><desc id="description">{escape(described)}</desc>',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="24" font-size="16" font-weight="600" fill="{_INK}">{escape(title)}</text>',
        f'<text x="{LEFT}" y="43" fill="{_INK}">{escape(described)}</text>',
    ]
    for tick in range(0, 101, 20):
        y = _y(tick / 100)
        parts.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y}" y2="{y}" stroke="{_GRID}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4}" text-anchor="end" fill="{_INK}">{tick} %</text>')
    for tick in range(0, 11, 2):
        x = _x(tick / 10)
        parts.append(
            f'<text x="{x}" y="{HEIGHT - BOTTOM + 20}" text-anchor="middle" fill="{_INK}">{tick / 10:g}</text>'
        )
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(
        f'<text x="{middle}" y="{HEIGHT - 14}" text-anchor="middle" fill="{_INK}">'
        "answers from this confidence up</text>"
    )
    mark = _x(threshold)
    parts.append(
        f'<line x1="{mark}" x2="{mark}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="{_INK}" stroke-dasharray="2 4"/>'
    )
    for name, colour, dash, values in (
        ("answered", _ANSWERED, "none", [point.answered for point in points]),
        ("wrong", _WRONG, "7 4", [point.wrong for point in points]),
    ):
        line = " ".join(f"{_x(point.threshold)},{_y(value)}" for point, value in zip(points, values, strict=True))
        parts.append(
            f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2.5" stroke-dasharray="{dash}"/>'
        )
        if values:
            label = _y(values[0]) + (18 if values[0] > 0.5 else -8)
            parts.append(f'<text x="{LEFT + 8}" y="{label}" fill="{colour}" font-weight="600">{name}</text>')
    return "\n".join([*parts, "</svg>", ""])


def _at(points: Sequence[Point], threshold: float) -> Point:
    return min(points, key=lambda point: abs(point.threshold - threshold))


def _share(value: float) -> str:
    return f"{100 * value:.1f} %"


def _x(threshold: float) -> float:
    return round(LEFT + threshold * (WIDTH - LEFT - RIGHT), 1)


def _y(share: float) -> float:
    return round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM), 1)
