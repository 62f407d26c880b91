"""The pages as they are delivered: from the bundle where one was made of these very sources, else module by module."""

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import structlog

from bot.web import page_sources

STATIC = Path(__file__).parent / "static"
#: A page's name in the bundle, and where it is written.
PAGES = {
    "shop": "shop/index.html",
    "desk": "desk/index.html",
    "reports": "desk/reports/index.html",
    "wallboard": "desk/wallboard/index.html",
    "editor": "editor/index.html",
    "admin": "admin/index.html",
}

#: A name with a digest of what is in the file.
_DIGESTED = re.compile(r"([a-z-]+)-[0-9a-f]{12}\.(js|css)")

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Delivery:
    """Where the files are that a browser gets; ``chat`` is where the widget's second part is, below the server's
    address, and ``triggers`` what watches for the moment of a greeting."""

    static: Path
    is_bundled: bool
    chat: str
    triggers: str

    @property
    def widget(self) -> Path:
        """The file that a site embeds."""
        return self.static / (page_sources.BUILT if self.is_bundled else "widget") / "widget.js"

    def page(self, name: str) -> Path:
        """The file of a page, by its name in ``PAGES``."""
        return self.static / (f"{page_sources.BUILT}/{name}.html" if self.is_bundled else PAGES[name])

    def successor(self, path: str) -> Path | None:
        """The file that is in the place of one that is gone: pages that were open during an update ask for the old
        one."""
        if not is_digested(path) or (named := _DIGESTED.fullmatch(path.rpartition("/")[2])) is None:
            return None
        others = sorted((self.static / page_sources.BUILT).glob(f"{named[1]}-*.{named[2]}"))
        return next((one for one in others if (found := _DIGESTED.fullmatch(one.name)) and found[1] == named[1]), None)


@lru_cache(maxsize=1)
def delivery(static: Path = STATIC) -> Delivery:
    """What is delivered from now on; a bundle of other sources than those that are here is none."""
    as_written = Delivery(static, False, "static/widget/chat.js", "static/widget/triggers.js")
    try:
        manifest = json.loads((static / page_sources.BUILT / page_sources.MANIFEST).read_text("utf-8"))
    except (OSError, ValueError):
        return as_written
    if manifest["sources"] != page_sources.digest(static):
        log.info("pages_not_bundled", why="The pages have changed since.", do="python bot/web/build_pages.py")
        return as_written
    chat, triggers = (f"static/{page_sources.BUILT}/{manifest[name]}" for name in ("chat", "triggers"))
    return Delivery(static, True, chat, triggers)


def is_digested(path: str) -> bool:
    """Whether a path below the static files names what is in the file: it is never another one."""
    folder, _, name = path.rpartition("/")
    return folder == page_sources.BUILT and _DIGESTED.fullmatch(name) is not None
