"""A real LibreTranslate server with the small packages, where one is installed.

It pins old versions of what Hamdel uses, so it lives in an environment of its own. To run these:

    python3 -m venv lt && lt/bin/pip install libretranslate
    HAMDEL_TEST_LIBRETRANSLATE=$PWD/lt/bin/libretranslate make test-extras
"""

import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from bot.translation import EngineSettings, Pair, load
from bot.translation.argos_packages import install
from bot.translation.errors import NoSuchPair
from bot.translation.service import Translations
from tests.integration.test_durability import free_port
from tests.integration.translation_models import SENTENCES

pytestmark = [pytest.mark.anyio, pytest.mark.extras]

COMMAND = "HAMDEL_TEST_LIBRETRANSLATE"
#: Seconds in which the server loads its models.
TIME_LIMIT = 180


@pytest.fixture(scope="module")
def url(language_packages: dict[Pair, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that has the small packages and nothing else."""
    command = os.environ.get(COMMAND, "")
    if not command:
        pytest.skip(f"{COMMAND} names no libretranslate command to run")
    home = tmp_path_factory.mktemp("libretranslate")
    for file in language_packages.values():
        install(file, home / "argos-translate" / "packages")
    for package in (home / "argos-translate" / "packages").iterdir():
        save_sentence_ends(package / "minisbd" / "ends.onnx")
    port = free_port()
    log = home / "log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [command, "--host", "127.0.0.1", "--port", str(port), "--disable-files-translation", "--threads", "1"],
            env={**os.environ, "XDG_DATA_HOME": str(home), "HOME": str(home), "ARGOS_DEVICE_TYPE": "cpu"},
            cwd=home,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        deadline = time.monotonic() + TIME_LIMIT
        while True:
            try:
                httpx.get(f"http://127.0.0.1:{port}/languages", timeout=5).raise_for_status()
                break
            except httpx.HTTPError:
                if process.poll() is not None or time.monotonic() > deadline:
                    pytest.fail(f"LibreTranslate did not start:\n{log.read_text('utf-8', 'replace')[-2000:]}")
                time.sleep(0.2)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(30)


def save_sentence_ends(file: Path) -> None:
    """Save a model that finds the ends of sentences, where the server would fetch a large one from the internet.

    In MiniSBD's form (https://github.com/LibreTranslate/MiniSBD): from the number of each character, how likely it is
    that nothing, a word or a sentence ends with it.
    """
    numbers = {sign: number for number, sign in enumerate(["<PAD>", "<UNK>", "<EMPTY>", "<ROOT>", *".?!؟"])}
    table = np.tile(np.array([1, 0, 0, 0, 0], np.float32), (len(numbers), 1))
    table[4:] = [0, 0, 1, 0, 0]
    shape = ["batch", "length"]
    graph = helper.make_graph(
        [helper.make_node("Gather", ["table", "units"], ["ends"], axis=0)],
        "ends",
        [
            helper.make_tensor_value_info("units", TensorProto.INT64, shape),
            helper.make_tensor_value_info("features", TensorProto.FLOAT, [*shape, "features"]),
        ],
        [helper.make_tensor_value_info("ends", TensorProto.FLOAT, [*shape, 5])],
        [numpy_helper.from_array(table, "table")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    vocabulary = {"lang": "", "idx": 0, "cutoff": 0, "lower": False, "_unit2id": numbers, "_id2unit": list(numbers)}
    config = {"max_seqlen": 1000, "feat_funcs": ["space_before"]}
    helper.set_model_props(model, {"config": json.dumps(config), "vocab": json.dumps(vocabulary)})
    file.parent.mkdir()
    file.write_bytes(model.SerializeToString())


async def test_the_server_translates_what_its_packages_know(url: str) -> None:
    engine = load("libretranslate", EngineSettings(Path(), url))
    theirs, english = map(list, zip(*SENTENCES["nl"][:3], strict=True))
    assert await engine.translate(theirs, "nl", "en") == english
    assert ("nl", "fa") in await engine.pairs()
    with pytest.raises(NoSuchPair):
        await engine.translate(["Goedemorgen."], "nl", "te")
    await engine.close()


async def test_spans_and_markdown_come_through_the_server(url: str) -> None:
    translations = Translations(load("libretranslate", EngineSettings(Path(), url)), time_limit=60)
    made = await translations.translate("- Waar is bestelling 100234?\n- Waar is mijn pakket?", "nl", "en")
    assert (made.text, made.engine) == ("- Where is order 100234?\n- Where is my parcel?", "LibreTranslate")
    await translations.close()
