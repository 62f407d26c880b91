"""What the package brings along of what is learnt: of the current data and encoder, small, and enough for a start."""

import asyncio
import json
import logging
from collections.abc import Callable, Iterator
from importlib import resources
from pathlib import Path

import numpy as np
import pytest

from bot.nlu import embedded, keeping, topics
from bot.nlu.embedded import EmbeddedNlu
from bot.nlu.next_topics import numbers_after, read_next_topics, topics_after
from bot.nlu.topics import examples, open_topics, read_shipped, worded_examples
from knowledge_base import shipped_fit
from knowledge_base.encoders import Encoder, Kind, Vectors
from knowledge_base.encoders.bundled import BundledEncoder
from knowledge_base.encoders.unpack import ADAPTER
from knowledge_base.next_topics import After
from knowledge_base.topics import Topics, topic_names
from tests.bench.learn import fit_of_samples
from tests.model.test_nlu_embedded import CountingEncoder

LEARN = "Learn it anew: python -m tests.bench.learn"
#: Bytes of a file that the package has learnt, and of all.
MOST_BYTES, MOST_BYTES_IN_ALL = 2_000_000, 3_500_000


class Counted:
    """The bundled encoder, and how many texts it has encoded."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.name, self.dimension, self.encoded = encoder.name, encoder.dimension, 0

    def knows(self, word: str) -> bool:
        """See :class:`knowledge_base.encoders.Encoder`."""
        return self._encoder.knows(word)

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        self.encoded += len(texts)
        return self._encoder.encode(texts, kind)


@pytest.fixture(scope="module")
def bundled(cache: Path) -> Iterator[Encoder]:
    encoder = BundledEncoder(cache / "encoder").open()
    yield encoder
    encoder.close()


@pytest.fixture
def encoder(bundled: Encoder) -> Counted:
    return Counted(bundled)


def test_what_is_shipped_of_topics_is_of_the_current_questions_and_encoder(encoder: Counted) -> None:
    key, shipped = read_shipped()

    assert key == topics.key_of(encoder), LEARN
    names = topic_names(examples())
    assert (shipped.weights.shape, shipped.bias.shape) == ((encoder.dimension, len(names) + 1), (len(names) + 1,)), (
        LEARN
    )


def test_what_words_say_of_topics_is_shipped_as_it_would_be_learnt() -> None:
    _, shipped = read_shipped()
    learnt = Topics.learn(worded_examples(), shipped.weights, shipped.bias)

    assert shipped.languages == learnt.languages, LEARN
    for name in ("counts", "keys", "starts", "owners", "gains"):
        assert np.array_equal(getattr(shipped, name), getattr(learnt, name)), (name, LEARN)


def test_what_words_say_of_intents_and_situations_is_shipped_as_it_would_be_learnt(encoder: Counted) -> None:
    shipped, lessons = keeping.shipped(encoder.dimension), embedded.intent_lessons()
    known, words = embedded._verbatim(lessons), embedded._words_of(lessons, embedded.situation_lessons())

    assert list(shipped.known) == list(known), LEARN
    assert np.array_equal(np.stack(list(shipped.known.values())), np.stack(list(known.values()))), LEARN
    for head, its in words.items():
        assert np.array_equal(shipped.words[head].keys, its.keys), LEARN
        assert np.allclose(shipped.words[head].gains, its.gains, atol=1e-6), LEARN


def test_the_fit_that_is_shipped_is_the_one_that_a_first_start_would_find(bundled: Encoder, tmp_path: Path) -> None:
    kept = json.loads((resources.files("knowledge_base") / shipped_fit.FILE).read_text("utf-8"))
    found = json.loads(asyncio.run(fit_of_samples(bundled, tmp_path)))

    assert np.allclose(kept["weights"], found["weights"], rtol=1e-4), LEARN
    assert kept["key"] == found["key"], LEARN


def test_what_is_shipped_of_messages_that_go_on_is_of_the_current_data_and_encoder(encoder: Counted) -> None:
    found = read_next_topics(encoder)

    assert found is not None, LEARN
    assert found.linear.shape == (encoder.dimension + 2 * len(topics_after()), len(topics_after()) + 1)
    assert found.numbers.tolist() == numbers_after().tolist()


def test_with_another_encoder_nothing_is_known_of_messages_that_go_on() -> None:
    assert read_next_topics(CountingEncoder()) is None


GOING_ON = [
    ("en", "how do i send it back", "and what does that cost me", "return-price"),
    ("nl", "hoe stuur ik iets terug", "en wat kost dat dan", "return-price"),
    ("es", "cuánto tarda el envío", "¿y eso cuánto cuesta?", "delivery-price"),
    ("ru", "как вернуть товар", "а деньги когда придут", "money-back-when"),
    ("tr", "puanlar nasıl birikiyor", "süresi doluyor mu peki", "loyalty-points"),
]


@pytest.mark.parametrize(("language", "asked", "then", "topic"), GOING_ON)
def test_what_is_shipped_tells_what_a_message_after_a_question_is_about(
    learnt: Topics, bundled: Encoder, language: str, asked: str, then: str, topic: str
) -> None:
    found = read_next_topics(bundled)
    assert found is not None
    question, message = bundled.encode([asked, then], "query")
    shares = found.shares(learnt, After((asked, question), (then, message)), language)

    assert topic in [topic_names(examples())[place] for place in np.argsort(-shares)[:2]]


def test_what_is_shipped_of_understanding_is_of_the_current_data_and_encoder(encoder: Counted) -> None:
    assert keeping.shipped_key() == embedded.key_of(encoder), LEARN


def test_all_that_is_learnt_in_the_package_is_small() -> None:
    learnt = [resources.files("bot.nlu") / name for name in ("learnt.npz", "topics.npz", "next_topics.npz")]
    sizes = [len(file.read_bytes()) for file in learnt] + [ADAPTER.stat().st_size]

    assert max(sizes) < MOST_BYTES
    assert sum(sizes) < MOST_BYTES_IN_ALL


def test_a_first_start_with_the_bundled_encoder_encodes_nothing(encoder: Counted, tmp_path: Path) -> None:
    EmbeddedNlu.open(tmp_path, encoder)
    open_topics(tmp_path, encoder)

    assert encoder.encoded == 0
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".arrays", ".arrays"]


def test_the_second_start_understands_as_the_first(encoder: Counted, tmp_path: Path) -> None:
    first, second = (EmbeddedNlu.open(tmp_path, encoder) for _ in range(2))
    texts = ["where is my parcel", "네", "I don't need an agent", "laat maar, het is al opgelost"]

    for text, vector in zip(texts, encoder.encode(texts, "query"), strict=True):
        assert first.understand(text, vector) == second.understand(text, vector)


ASKED = [
    ("en", "where on earth is my order", "parcel-where"),
    ("de", "wo bleibt denn meine Bestellung", "parcel-where"),
    ("ru", "куда делся мой заказ", "parcel-where"),
    ("zh", "我的包裹到底在哪里啊", "parcel-where"),
    ("nl", "ik weet mijn wachtwoord niet meer", "password-lost"),
    ("hi", "मैं अपना पासवर्ड भूल गया हूँ", "password-lost"),
    ("tr", "aboneliğimi nasıl iptal ederim", "subscription-end"),
]


@pytest.fixture(scope="module")
def learnt(bundled: Encoder, tmp_path_factory: pytest.TempPathFactory) -> Topics:
    return open_topics(tmp_path_factory.mktemp("topics"), bundled)


@pytest.mark.parametrize(("language", "text", "topic"), ASKED)
def test_what_is_shipped_tells_a_topic_in_every_language(
    learnt: Topics, bundled: Encoder, language: str, text: str, topic: str
) -> None:
    names = topic_names(examples())
    found = learnt.shares(text, language, bundled.encode([text], "query")[0])

    assert topic in [names[place] for place in np.argsort(-found)[:3]]
    assert 0 < found.sum() < 1


def test_most_questions_are_told_by_their_words_and_vectors(learnt: Topics, bundled: Encoder) -> None:
    sample = examples()[::97]
    names = topic_names(examples())
    vectors = bundled.encode([one.text for one in sample], "query")
    found = [
        names[int(learnt.shares(one.text, one.language, vector).argmax())]
        for one, vector in zip(sample, vectors, strict=True)
    ]

    assert np.mean([name == one.topic for name, one in zip(found, sample, strict=True)]) > 0.9


def cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def flipped(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + bytes([content[middle] ^ 0xFF]) + content[middle + 1 :]


@pytest.mark.parametrize("damage", [cut, flipped, lambda content: b"", lambda content: b"hamdel-1 no"])
def test_damaged_topics_are_made_anew(
    damage: Callable[[bytes], bytes], encoder: Counted, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = open_topics(tmp_path, encoder).digest()
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))

    with caplog.at_level(logging.WARNING):
        assert open_topics(tmp_path, encoder).digest() == before
    assert "learning anew" in caplog.text
    assert file.read_bytes() == whole


def test_topics_that_are_missing_are_made_anew_without_a_word(
    encoder: Counted, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = open_topics(tmp_path, encoder).digest()
    (file,) = tmp_path.iterdir()
    file.unlink()

    with caplog.at_level(logging.WARNING):
        assert open_topics(tmp_path, encoder).digest() == before
    assert not caplog.text
    assert file.exists()


def test_topics_that_are_kept_are_read_and_not_made_again(encoder: Counted, tmp_path: Path) -> None:
    made = open_topics(tmp_path, encoder)
    (file,) = tmp_path.iterdir()
    written = file.stat().st_mtime_ns
    read = open_topics(tmp_path, encoder)

    assert (read.digest(), read.languages, len(read)) == (made.digest(), made.languages, len(made))
    assert file.stat().st_mtime_ns == written


def test_with_another_encoder_words_alone_tell_topics_and_nothing_is_encoded(tmp_path: Path) -> None:
    letters = CountingEncoder()
    of_letters = open_topics(tmp_path, letters)

    vector = np.ones(letters.dimension, np.float32)
    shares = of_letters.shares("ich habe mein passwort vergessen", "de", vector)
    assert letters.encoded == 0
    assert topic_names(examples())[int(shares.argmax())] == "password-lost"
    assert of_letters.shares("", "de", vector).max() == pytest.approx(1 / (len(of_letters) + 1))


def test_a_folder_that_cannot_be_written_is_no_obstacle_to_topics(
    encoder: Counted, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()

    assert len(open_topics(tmp_path / "file" / "nlu", encoder)) == len(topic_names(examples()))
    assert "cannot be written" in caplog.text
