"""How the bundled model is unpacked, and what happens where it cannot be."""

import json
import logging
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from knowledge_base.encoders import load
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.errors import EncoderClosed, NotEnoughSpace, UnpackFailed
from knowledge_base.encoders.unpack import FORMAT, ModelFiles, model_name, unpack, unpacked
from knowledge_base.encoders.weights import source_version


@pytest.fixture
def own_folder(encoder: BundledEncoder, folder: Path, tmp_path: Path) -> Path:
    """A folder with the unpacked model that a test may damage."""
    shutil.copytree(folder / encoder.name, tmp_path / encoder.name)
    (tmp_path / f"{encoder.name}.lock").touch()
    return tmp_path


FILES = ("network.onnx", "network.weights", "pieces.trie", "pieces.npz", "sha256.json")


class TestUnpacking:
    def test_names_the_model_by_its_weights_and_format(self) -> None:
        assert re.fullmatch(
            rf"bundled-e5-small-{re.escape(source_version())}-int8-{FORMAT}-[0-9a-f]{{8}}", model_name()
        )

    def test_waits_for_the_first_use(self, tmp_path: Path) -> None:
        load("bundled", tmp_path / "later")
        assert not (tmp_path / "later").exists()

    def test_leaves_a_whole_model_alone(self, own_folder: Path) -> None:
        files = ModelFiles(own_folder, model_name())
        before = files.network.stat()
        unpacked(own_folder)
        after = files.network.stat()
        assert (after.st_ino, after.st_size, after.st_mtime_ns) == (before.st_ino, before.st_size, before.st_mtime_ns)

    def test_heals_truncated_weights(self, own_folder: Path, caplog: pytest.LogCaptureFixture) -> None:
        os.truncate(ModelFiles(own_folder, model_name()).weights, 70_000_000)
        with caplog.at_level(logging.WARNING):
            vectors = BundledEncoder(own_folder).encode(["whole again"], "query")
        assert vectors.shape == (1, 384)
        assert caplog.text.count("is damaged: unpacking the sentence encoder again") == 1

    def test_notices_one_wrong_byte(self, own_folder: Path) -> None:
        files = ModelFiles(own_folder, model_name())
        content = np.memmap(files.weights, np.uint8, "r+")
        content[30_000_000] ^= 1
        content.flush()
        assert files.fault() == f"{files.weights} is damaged"

    @pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"a":', b"\xff"])
    def test_notices_damaged_checksums(self, content: bytes, tmp_path: Path) -> None:
        files = ModelFiles(tmp_path, model_name())
        files.network.parent.mkdir()
        for path in files.contents:
            path.touch()
        files.checksums.write_bytes(content)
        assert "cannot be used" in (files.fault() or "")

    @pytest.mark.parametrize("name", FILES)
    def test_notices_a_missing_file(self, name: str, own_folder: Path) -> None:
        missing = own_folder / model_name() / name
        missing.unlink()
        assert ModelFiles(own_folder, model_name()).fault() == f"{missing} is missing"

    def test_is_done_once_by_two_processes(self, tmp_path: Path) -> None:
        command = [sys.executable, "-m", "knowledge_base.encoders.unpack", str(tmp_path)]
        processes = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
        progress = [process.communicate(timeout=60)[1] for process in processes]
        assert [process.returncode for process in processes] == [0, 0]
        assert sorted("Unpacked" in shown for shown in progress) == [False, True]
        assert ModelFiles(tmp_path, model_name()).fault() is None

    def test_leaves_nothing_but_the_model_and_its_lock(self, own_folder: Path) -> None:
        (own_folder / model_name() / ".network.onnx.tmp").write_bytes(b"of a process that was killed")
        ModelFiles(own_folder, model_name()).network.unlink()
        unpack(own_folder)
        assert sorted(path.name for path in own_folder.iterdir()) == [model_name(), f"{model_name()}.lock"]
        assert sorted(path.name for path in (own_folder / model_name()).iterdir()) == sorted(FILES)

    def test_says_how_much_space_a_full_disk_lacks(self, tmp_path: Path) -> None:
        pytest.importorskip("resource")
        script = (
            "import resource, sys; from knowledge_base.encoders import unpack;"
            "resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20)); sys.exit(unpack.main())"
        )
        ended = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, check=False)
        report = json.loads(ended.stdout)
        assert ended.returncode == 1
        assert report["error"] == NotEnoughSpace.__name__
        assert f"80 MB in {tmp_path}" in report["message"]
        assert [path.suffix for path in tmp_path.iterdir()] == [".lock"]

    def test_tells_the_caller_what_went_wrong_in_the_other_process(self, tmp_path: Path) -> None:
        (tmp_path / "file").touch()
        with pytest.raises(UnpackFailed, match=r"cannot be unpacked into .*file/folder"):
            BundledEncoder(tmp_path / "file" / "folder").open()

    def test_can_be_tried_again_after_a_failure(self, own_folder: Path) -> None:
        target = own_folder / "models"
        target.touch()
        encoder = BundledEncoder(target)
        with pytest.raises(UnpackFailed):
            encoder.open()
        target.unlink()
        target.symlink_to(own_folder)
        assert encoder.encode(["now"], "query").shape == (1, 384)

    def test_refuses_work_after_close(self, folder: Path) -> None:
        encoder = BundledEncoder(folder)
        encoder.close()
        with pytest.raises(EncoderClosed):
            encoder.encode(["late"], "query")

    @pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads Linux's /proc")
    def test_leaves_the_process_below_150_megabytes(self, encoder: BundledEncoder, folder: Path) -> None:
        script = (
            "import sys; from pathlib import Path; from knowledge_base.encoders.bundled import BundledEncoder;"
            "encoder = BundledEncoder(Path(sys.argv[1])); encoder.encode(['hello'], 'query');"
            "print(int(Path('/proc/self/statm').read_text().split()[1]) * 4096 / 1e6)"
        )
        shown = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, check=True).stdout
        assert float(shown) < 150
