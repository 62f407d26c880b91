"""The tokenizer of the bundled encoder, beside the one of the tokenizers library."""

import pytest

from knowledge_base.encoders.unigram import MAX_TOKENS, Pieces, UnigramTokenizer
from knowledge_base.encoders.weights import Vocabulary
from tests.model.encoders.sentences import SENTENCES
from tests.torch_model import library_tokenizer


@pytest.fixture(scope="session")
def tokenizer(vocabulary: Vocabulary) -> UnigramTokenizer:
    return UnigramTokenizer(Pieces.of(vocabulary))


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
