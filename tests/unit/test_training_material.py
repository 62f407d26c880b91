"""What the encoder is taught with: what is wrong with it is told, and nothing is judged by what was learnt."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.settings import LANGUAGES
from knowledge_base.articles import Article, Variant
from knowledge_base.training import material as materials
from knowledge_base.training.choosing import found_by_language, overall
from knowledge_base.training.material import Material, MaterialError, Text, own_material, public_material
from knowledge_base.training.site import FEWEST_HELD_BACK, SiteQuestions, better
from nlu_data.asked import asked_questions
from nlu_data.contrasts import read_contrasts
from nlu_data.everyday import read_everyday
from nlu_data.parallel import ParallelQuestion

ASKED = """- id: lamp-lit
  trade: shop
  meaning: why a lamp stays dark
- id: coat-cut
  trade: shop
  meaning: whether a coat is shortened
  held_aside: true
"""
LAMP = "lamp-lit: |\n  - lamp stays dark\n  - I screwed in a new bulb and still there is no light\n"
COAT = "coat-cut: |\n  - shorten my coat\n  - Would your tailor take ten centimetres off what I bought\n"


def folder(path: Path, questions: str = ASKED, **files: str) -> Path:
    for name, content in {"questions": questions, "en": LAMP + COAT, **files}.items():
        (path / f"{name}.yml").write_text(content, "utf-8")
    return path


@pytest.fixture(scope="module")
def own() -> Material:
    """What Hamdel brings along, read once."""
    return own_material()


class TestOwn:
    def test_has_all_languages_and_a_tenth_of_the_questions_is_held_aside(self, own: Material) -> None:
        groups = own.groups["parallel"]

        assert {text.language for group in groups for text in group.texts} == set(LANGUAGES)
        assert len(groups) == 270
        assert len({one.id for one in own.held_aside}) == 30

    def test_nothing_held_aside_is_learnt(self, own: Material) -> None:
        learnt = {text.text for group in own.groups["parallel"] for text in group.texts}
        assert not [text for one in own.held_aside for text in one.phrasings if text in learnt]

    def test_everyday_questions_are_learnt_but_no_line_in_the_words_of_their_neighbours(self, own: Material) -> None:
        learnt = {text.text for group in own.groups["everyday"] for text in group.texts}
        contrasts = read_contrasts()

        assert learnt >= {text for one in read_everyday() for text in one.phrasings}
        assert [one.phrasings[5] for one in contrasts if one.phrasings[5] in learnt] == []
        assert [one.phrasings[4] for one in contrasts if one.phrasings[4] not in learnt] == []

    def test_what_nothing_else_asks_stands_by_itself(self, own: Material) -> None:
        groups = own.groups["asked"]

        assert {len(group.texts) for group in groups} == {1}
        assert {group.texts[0].text for group in groups} == {
            text for some in asked_questions().values() for text in some
        }

    def test_a_question_that_is_held_aside_and_learnt_in_the_same_words_is_told(self, tmp_path: Path) -> None:
        leaking = {"en": LAMP.replace("lamp stays dark", "Shorten my coat!") + COAT}
        with pytest.raises(MaterialError, match="shorten my coat"):
            own_material(folder(tmp_path, **leaking))

    def test_a_language_without_anything_to_learn_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(MaterialError, match=r"nl\.yml"):
            own_material(folder(tmp_path, nl=""))

    def test_there_must_be_something_to_choose_by(self, tmp_path: Path) -> None:
        with pytest.raises(MaterialError, match="nothing to choose by"):
            own_material(folder(tmp_path, ASKED.replace("  held_aside: true\n", "")))


class TestPublic:
    ROWS = (
        ("intents.jsonl", [{"intent": "pay", "text": "pay"}, {"intent": "pay", "text": "paying"}]),
        ("sentence_pairs.jsonl", [{"language": "nl", "text": "Ja.", "en": "Yes."}]),
        ("shop_strings.jsonl", [{"en": "Cart", "nl": "Mandje", "de": "Korb"}]),
    )

    @pytest.fixture
    def sets(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        known = []
        for one, (name, rows) in zip(materials.PUBLIC, self.ROWS, strict=True):
            content = "\n".join(map(json.dumps, rows)).encode()
            (tmp_path / name).write_bytes(content)
            known.append(replace(one, digest=hashlib.sha256(content).hexdigest()))
        monkeypatch.setattr(materials, "PUBLIC", tuple(known))
        return tmp_path

    def test_is_grouped_by_what_means_the_same(self, sets: Path) -> None:
        found = public_material(sets)
        assert {name: [len(group.texts) for group in groups] for name, groups in found.items()} == {
            "intents.jsonl": [2],
            "sentence_pairs.jsonl": [2],
            "shop_strings.jsonl": [3],
        }
        assert found["sentence_pairs.jsonl"][0].texts == (Text("Yes.", "en"), Text("Ja.", "nl"))

    def test_another_file_is_not_learnt_from(self, sets: Path) -> None:
        with (sets / "shop_strings.jsonl").open("ab") as file:
            file.write(b'\n{"en": "Till"}')
        with pytest.raises(MaterialError, match=r"shop_strings\.jsonl has the SHA-256"):
            public_material(sets)

    def test_a_missing_file_is_told_with_where_it_comes_from(self, sets: Path) -> None:
        (sets / "intents.jsonl").unlink()
        with pytest.raises(MaterialError, match=r"intents\.jsonl.*CLINC150.*CC BY 3\.0"):
            public_material(sets)


class TestChoosing:
    QUESTIONS = (
        ParallelQuestion("lamp", "shop", False, "en", ("lamp", "light")),
        ParallelQuestion("coat", "shop", True, "en", ("coat", "jacket")),
        ParallelQuestion("coat", "shop", True, "nl", ("jas", "licht")),
    )
    VECTORS = ({"lamp": 0, "light": 0, "licht": 0, "coat": 1, "jacket": 1, "jas": 1}, np.eye(2, dtype=np.float32))

    def test_counts_the_held_aside_questions_that_find_their_english_ones(self) -> None:
        places, rows = self.VECTORS
        found = found_by_language(self.QUESTIONS, lambda texts: rows[[places[text] for text in texts]])
        assert found == {"en": 1.0, "nl": 0.5}
        assert overall(found) == 0.75


def shop(count: int, phrasings: int = 6) -> list[Article]:
    return [
        Article(
            id=f"a{number}",
            language="en",
            variants={"en": Variant("en", f"{number}", tuple(f"{number} {one}" for one in range(phrasings)), "")},
        )
        for number in range(count)
    ]


class TestOfASite:
    def test_judges_by_phrasings_that_are_not_learnt(self) -> None:
        found = SiteQuestions.of(shop(30))
        kept, aside = ({text.text for text, _ in some} for some in (found.kept, found.held_back))

        assert not kept & aside
        assert len(kept) + len(aside) == 30 * 7
        assert 20 <= len(aside) <= 60
        assert {name for _, name in found.held_back} <= {name for _, name in found.kept}

    @pytest.mark.parametrize("articles", [[], shop(1, 200), shop(40, 1)], ids=["none", "one", "no-phrasings"])
    def test_too_little_to_judge_by_is_told(self, articles: list[Article]) -> None:
        with pytest.raises(MaterialError, match=f"at least {FEWEST_HELD_BACK}: add phrasings"):
            SiteQuestions.of(articles)

    def test_counts_the_held_back_phrasings_that_find_their_article(self) -> None:
        found = SiteQuestions.of(shop(30))
        rows = np.eye(30, dtype=np.float32)

        assert found.found(lambda texts: rows[[int(text.split()[0]) for text in texts]]) == len(found.held_back)
        astray = found.found(lambda texts: rows[[(int(text.split()[0]) + (" " in text)) % 30 for text in texts]])
        assert astray < len(found.held_back)

    def test_what_is_kept_is_learnt_beside_the_own_questions(self, own: Material) -> None:
        groups = SiteQuestions.of(shop(30)).added_to(own).groups
        assert len(groups["site"]) == 30
        assert len(groups["parallel"]) == 270

    def test_only_what_finds_more_and_loses_little_is_taken_into_use(self) -> None:
        assert better(21, 20, 0.50, 0.50)
        assert not better(20, 20, 0.60, 0.50)
        assert not better(30, 20, 0.48, 0.50)
