"""A restored data folder takes the place of the one before: all of it or nothing, wherever the process ends.

What is restored is unpacked within the data folder, at ``restoring/new``, and forced to the disk. Then a plan is
written, which is the moment from which on it is restored: what is left to do are renames, and whoever finds the plan
does those that have not been done. Without a plan, what lies there is thrown away. What was replaced is kept.
"""

import json
import shutil
import time
from collections.abc import Iterable
from pathlib import Path
from secrets import token_hex

from bot.storage import data_folder

_STAGING, _REPLACED = "restoring", "replaced"


def begin(folder: Path) -> Path:
    """An empty folder to unpack into what is to be restored in ``folder``, which the caller holds."""
    abandon(folder)
    new = folder / _STAGING / "new"
    new.mkdir(parents=True)
    return new


def abandon(folder: Path) -> None:
    """Throw away what was unpacked."""
    shutil.rmtree(folder / _STAGING, ignore_errors=True)


def decide(folder: Path, names: Iterable[str]) -> Path | None:
    """Replace ``names``, paths within ``folder``, by what was unpacked of them. Where what was there is kept, if
    anything was."""
    for path in sorted((folder / _STAGING / "new").rglob("*"), reverse=True):
        data_folder.force(path)
    plan = {"names": list(names), "replaced": f"{time.strftime('%Y%m%d-%H%M%S')}-{token_hex(2)}"}
    draft = folder / _STAGING / "plan.draft"
    draft.write_text(json.dumps(plan), "utf-8")
    data_folder.force(draft)
    draft.rename(folder / _STAGING / "plan")
    data_folder.force(folder / _STAGING)
    return finish(folder)


def is_pending(folder: Path) -> bool:
    """Whether a restore of ``folder`` has been interrupted."""
    return (folder / _STAGING).exists()


def finish(folder: Path) -> Path | None:
    """Do what is left of a restore in ``folder``, which the caller holds; see :func:`decide`. Raises `OSError`."""
    staging = folder / _STAGING
    try:
        plan = json.loads((staging / "plan").read_text("utf-8"))
    except FileNotFoundError:
        abandon(folder)
        return None
    replaced = folder / _REPLACED / plan["replaced"]
    for name in plan["names"]:
        new, old, kept, done = (place / name for place in (staging / "new", folder, replaced, staging / "done"))
        # What is done and has nothing new left stands in its place already.
        if old.exists() and (new.exists() or not done.exists()):
            kept.parent.mkdir(parents=True, exist_ok=True)
            old.rename(kept)
        done.parent.mkdir(parents=True, exist_ok=True)
        done.touch()
        if new.exists():
            old.parent.mkdir(parents=True, exist_ok=True)
            new.rename(old)
    for path in (folder, replaced):
        if path.exists():
            data_folder.force(path)
    (staging / "plan").unlink()
    abandon(folder)
    return replaced if replaced.exists() else None
