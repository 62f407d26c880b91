"""The encoder learns, for real, from a few questions; needs PyTorch."""

from pathlib import Path

import numpy as np
import pytest

pytestmark = pytest.mark.extras
torch = pytest.importorskip("torch", reason="teaching needs PyTorch: make test-extras")

from knowledge_base.encoders.adapter import Adapter, Factors, matrices, read  # noqa: E402
from knowledge_base.encoders.bundled import BundledEncoder  # noqa: E402
from knowledge_base.encoders.unpack import ADAPTER, site_adapter  # noqa: E402
from knowledge_base.training.learning import Recipe  # noqa: E402
from knowledge_base.training.material import Material, own_material  # noqa: E402
from knowledge_base.training.network import UpperLayers, stacked  # noqa: E402
from knowledge_base.training.teaching import Teacher  # noqa: E402

LANGUAGES = ("en", "fa", "nl")
RECIPE = Recipe({"parallel": 1.0}, steps=6, batch=24, each=3)


@pytest.fixture(scope="module")
def few() -> Material:
    """24 questions in three languages, and what is held aside in them."""
    whole = own_material()
    groups = [
        type(group)(tuple(text for text in group.texts if text.language in LANGUAGES), group.topic)
        for group in whole.groups["parallel"][::12]
    ]
    ids = {one.id for one in whole.held_aside[:6]}
    questions = [one for one in whole.questions if one.language in LANGUAGES and (not one.held_aside or one.id in ids)]
    return Material(
        {"parallel": groups}, [one for one in questions if one.held_aside], questions[:60] + questions[-60:]
    )


@pytest.fixture(scope="module")
def teacher(few: Material) -> Teacher:
    torch.set_num_threads(1)
    return Teacher(few)


@pytest.fixture(scope="module")
def factors(teacher: Teacher) -> dict[str, Factors]:
    (taught,) = teacher.teach(RECIPE, [7])
    return dict(taught.adapter.factors)


def test_before_it_learns_the_network_gives_the_vectors_of_the_encoder(teacher: Teacher, few: Material) -> None:
    texts = [text.text for group in few.groups["parallel"][:4] for text in group.texts]
    hidden = teacher.lower_half(texts)
    network = UpperLayers(teacher.weights, 0)
    with torch.no_grad():
        vectors = network(*stacked([hidden[text] for text in texts])).numpy()

    assert (vectors * teacher.encoder(None)(texts)).sum(1).min() > 0.9999


def test_what_is_learnt_brings_what_means_the_same_together(
    teacher: Teacher, few: Material, factors: dict[str, Factors]
) -> None:
    def contrast(adapter: Adapter | None) -> float:
        encode = teacher.encoder(adapter)
        rows = [encode([text.text for text in group.texts]) for group in few.groups["parallel"]]
        mean = np.concatenate(rows).mean(0)
        units = [(some - mean) / np.linalg.norm(some - mean, axis=1, keepdims=True) for some in rows]
        centres = [some.mean(0) for some in units]
        own = np.mean([(some @ centre).mean() for some, centre in zip(units, centres, strict=True)])
        others = np.mean([(units[0] @ centre).mean() for centre in centres[1:]])
        return float(own - others)

    assert contrast(Adapter(teacher.source, factors, {})) > contrast(None) + 0.01


def test_the_same_seed_learns_the_same_and_another_one_something_else(
    teacher: Teacher, factors: dict[str, Factors]
) -> None:
    again, other = (teacher.teach(RECIPE, [seed])[0].adapter.factors for seed in (7, 8))

    assert all(np.allclose(factors[name].b, again[name].b, atol=1e-4) for name in factors)
    assert not all(np.allclose(factors[name].b, other[name].b, atol=1e-4) for name in factors)


def test_learning_goes_on_from_what_was_learnt(teacher: Teacher, factors: dict[str, Factors]) -> None:
    start = Adapter(teacher.source, factors, {})
    still = Recipe({"parallel": 1.0}, steps=1, batch=24, each=3, learning_rate=1e-9)
    (taught,) = teacher.teach(still, [7], start)

    assert all(np.allclose(factors[name].b, taught.adapter.factors[name].b, atol=1e-5) for name in factors)


def test_what_is_learnt_is_taken_into_use_by_a_site(
    teacher: Teacher, few: Material, factors: dict[str, Factors], tmp_path: Path
) -> None:
    shipped = read(ADAPTER, teacher.source, teacher.shape)
    adapter = Adapter(teacher.source, factors, shipped.ranges)
    adapter.write(site_adapter(tmp_path))
    texts = [text.text for group in few.groups["parallel"] for text in group.texts]
    vectors = BundledEncoder(tmp_path).encode(texts, "query")

    assert {name for name, *_ in matrices(teacher.shape)} == set(adapter.factors)
    assert (vectors * teacher.encoder(adapter)(texts)).sum(1).mean() > 0.999
