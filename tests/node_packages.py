"""The packages for pages that others make, built as they would be published, for tests in a browser."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from tests.other_site import Shown

PACKAGES = Path(__file__).parents[1] / "packages"
MODULES = PACKAGES / "node_modules"


def needs_packages() -> None:
    """Skip the test where what builds them is not installed."""
    if not (MODULES / "esbuild").exists() or shutil.which("npm") is None:
        pytest.skip("What builds the packages is not installed (make packages), so they were not tried in a browser.")


@cache
def build_package(name: str) -> None:
    """Build a package in its own way."""
    _run("npm", "run", "--silent", "build", folder=PACKAGES / name)


@cache
def widget_modules() -> dict[str, Shown]:
    """The modules of `@hamdel/widget`, by the addresses at which a page finds them."""
    build_package("widget")
    files = (PACKAGES / "widget" / "dist").glob("*.js")
    return {f"/hamdel/{file.name}": Shown(file.read_text("utf-8"), type="text/javascript") for file in files}


@cache
def react_example() -> str:
    """The script of the example in React, with all checks that React makes while somebody develops."""
    for name in ("widget", "react", "react/example"):
        build_package(name)
    return _run(
        str(MODULES / ".bin" / "esbuild"),
        "src/main.tsx",
        "--bundle",
        "--jsx=automatic",
        '--define:process.env.NODE_ENV="development"',
        folder=PACKAGES / "react" / "example",
    )


def _run(*command: str, folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(command)} in {folder}:\n{done.stdout}\n{done.stderr}"
    return done.stdout
