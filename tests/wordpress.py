"""The plugin for WordPress, run by PHP over as much of WordPress as it calls."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

PLUGIN = Path(__file__).parents[1] / "packages" / "wordpress"


def run_php(*arguments: str) -> str:
    """What PHP prints. The test is skipped where there is no PHP, and falls where PHP has anything against it."""
    php = shutil.which("php")
    if php is None:
        pytest.skip("PHP is not installed (apt-get install php-cli), so the plugin for WordPress was not run.")
    strict = ("-d", "display_errors=stderr", "-d", "error_reporting=-1")
    done = subprocess.run([php, *strict, *arguments], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), f"{done.stdout}\n{done.stderr}"
    return done.stdout


def wordpress(what: str, **given: Any) -> str:
    """What WordPress prints: a ``page`` of the site, the ``settings``, what it does at ``save`` or ``uninstall``."""
    return run_php(str(PLUGIN / "test" / "run.php"), what, json.dumps(given))
