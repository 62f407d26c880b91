"""Small but true language packages for Argos Translate: transformers trained on the sentences below.

They know these sentences and little else. CTranslate2 gets the weights as OpenNMT would give them.
"""

import io
import json
import math
import zipfile
from concurrent.futures import ProcessPoolExecutor
from importlib import import_module
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from bot.translation import Pair

PAIRS: list[Pair] = [("nl", "en"), ("en", "nl"), ("fa", "en"), ("en", "fa")]

SENTENCES = {
    "nl": [
        ("Waar is mijn bestelling?", "Where is my order?"),
        ("Waar is mijn pakket?", "Where is my parcel?"),
        ("Waar is bestelling [X0X]?", "Where is order [X0X]?"),
        ("Waar is pakket [X0X]?", "Where is parcel [X0X]?"),
        ("Ik wil mijn geld terug.", "I want my money back."),
        ("Ik wil mijn bestelling annuleren.", "I want to cancel my order."),
        ("Ik wil mijn adres wijzigen.", "I want to change my address."),
        ("Ik wil een medewerker spreken.", "I want to speak to an agent."),
        ("Wanneer komt mijn pakket?", "When does my parcel arrive?"),
        ("Wanneer komt mijn bestelling?", "When does my order arrive?"),
        ("Mijn pakket is beschadigd.", "My parcel is damaged."),
        ("Mijn bestelling is niet aangekomen.", "My order has not arrived."),
        ("Het kost [X0X].", "It costs [X0X]."),
        ("Open [X0X] en kies [X1X].", "Open [X0X] and choose [X1X]."),
        ("Mail ons op [X0X].", "Mail us at [X0X]."),
        ("Mijn bestellingen", "My orders"),
        ("Retourneren", "Return"),
        ("Bedankt voor uw hulp.", "Thank you for your help."),
        ("Hoe kan ik betalen?", "How can I pay?"),
        ("Goedemorgen.", "Good morning."),
    ],
    "fa": [
        ("سفارش من کجاست؟", "Where is my order?"),
        ("بسته من کجاست؟", "Where is my parcel?"),
        ("سفارش [X0X] کجاست؟", "Where is order [X0X]?"),
        ("بسته [X0X] کجاست؟", "Where is parcel [X0X]?"),
        ("پولم را پس می‌خواهم.", "I want my money back."),
        ("می‌خواهم سفارشم را لغو کنم.", "I want to cancel my order."),
        ("می‌خواهم نشانی‌ام را تغییر دهم.", "I want to change my address."),
        ("بسته من کی می‌رسد؟", "When does my parcel arrive?"),
        ("بسته من آسیب دیده است.", "My parcel is damaged."),
        ("سفارش من نرسیده است.", "My order has not arrived."),
        ("قیمت آن [X0X] است.", "It costs [X0X]."),
        ("ممنون از کمک شما.", "Thank you for your help."),
        ("چگونه می‌توانم پرداخت کنم؟", "How can I pay?"),
        ("صبح بخیر.", "Good morning."),
    ],
}

_SIZE, _HEADS, _LAYERS, _INNER, _LONGEST = 64, 4, 2, 128, 128
_STEPS = 180


def files_in(folder: Path) -> dict[Pair, Path]:
    """The files that `make_packages` writes, by their languages."""
    return {pair: folder / f"{'_'.join(pair)}.argosmodel" for pair in PAIRS}


def make_packages(folder: Path) -> None:
    """Train a package a pair, two at a time: each needs one core for some seconds."""
    folder.mkdir()
    # Not forked: that would copy the threads' locks of whatever the tests have running.
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        for made in [pool.submit(make_package, *pair, file) for pair, file in files_in(folder).items()]:
            made.result()


def make_package(source: str, target: str, file: Path, version: str = "1.0") -> None:
    """Train a model from ``source`` to ``target``, one of them English, and pack it as Argos does."""
    other = source if target == "en" else target
    pairs = [(a, b) if source == other else (b, a) for a, b in SENTENCES[other]]
    pieces, vocabulary, model = _train(pairs)
    folder = file.parent / f"{file.stem}-model"
    _export(model, vocabulary, folder)
    metadata = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source,
        "to_code": target,
        "to_name": target,
    }
    top = f"translate-{source}_{target}-{version}"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(f"{top}/metadata.json", json.dumps(metadata))
        archive.writestr(f"{top}/sentencepiece.model", pieces)
        for each in folder.iterdir():
            archive.write(each, f"{top}/model/{each.name}")


def _train(pairs: list[tuple[str, str]]) -> tuple[bytes, list[str], Any]:
    sentencepiece, torch = import_module("sentencepiece"), import_module("torch")
    torch.manual_seed(1)
    torch.set_num_threads(1)
    pieces = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([text for pair in pairs for text in pair]),
        model_writer=pieces,
        vocab_size=200,
        hard_vocab_limit=False,
        character_coverage=1.0,
        normalization_rule_name="identity",
        minloglevel=2,
    )
    processor = sentencepiece.SentencePieceProcessor(model_proto=pieces.getvalue())
    vocabulary = [processor.id_to_piece(number) for number in range(processor.get_piece_size())]
    begin, end = vocabulary.index("<s>"), vocabulary.index("</s>")
    padding = len(vocabulary)
    sources = _padded([processor.encode(source) for source, _ in pairs], padding)
    inputs = _padded([[begin, *processor.encode(target)] for _, target in pairs], padding)
    outputs = _padded([[*processor.encode(target), end] for _, target in pairs], padding)
    model = _model(len(vocabulary) + 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 3e-3, total_steps=_STEPS)
    for _ in range(_STEPS):
        optimizer.zero_grad()
        scores = _scores(model, sources, inputs, padding).flatten(0, 1)
        loss = torch.nn.functional.cross_entropy(scores, outputs.flatten(), ignore_index=padding)
        loss.backward()
        optimizer.step()
        schedule.step()
    return pieces.getvalue(), vocabulary, model


def _padded(rows: list[list[int]], padding: int) -> Any:
    torch = import_module("torch")
    longest = max(map(len, rows))
    return torch.tensor([[*row, *[padding] * (longest - len(row))] for row in rows])


def _positions() -> Any:
    """Sinusoids, as in Vaswani et al. (2017)."""
    torch = import_module("torch")
    rates = torch.exp(torch.arange(0, _SIZE, 2) * (-math.log(10_000) / _SIZE))
    angles = torch.arange(_LONGEST)[:, None] * rates
    return torch.stack([angles.sin(), angles.cos()], 2).flatten(1)


def _model(words: int) -> Any:
    nn = import_module("torch.nn")
    layer = {"dropout": 0.0, "batch_first": True, "norm_first": True}
    encoder = nn.TransformerEncoderLayer(_SIZE, _HEADS, _INNER, **layer)
    model = nn.ModuleDict(
        {
            "source": nn.Embedding(words, _SIZE),
            "target": nn.Embedding(words, _SIZE),
            "transformer": nn.Transformer(
                _SIZE,
                _HEADS,
                num_decoder_layers=_LAYERS,
                dim_feedforward=_INNER,
                # Told not to use nested tensors, it does not warn that it cannot.
                custom_encoder=nn.TransformerEncoder(encoder, _LAYERS, nn.LayerNorm(_SIZE), enable_nested_tensor=False),
                **layer,
            ),
            "projection": nn.Linear(_SIZE, words),
        }
    )
    for side in ("source", "target"):
        nn.init.normal_(model[side].weight, std=_SIZE**-0.5)
    return model


def _scores(model: Any, sources: Any, inputs: Any, padding: int) -> Any:
    """How likely each word of the vocabulary comes next, after each word of ``inputs``."""
    torch = import_module("torch")
    positions = _positions()

    def embedded(side: str, rows: Any) -> Any:
        return model[side](rows) * math.sqrt(_SIZE) + positions[: rows.shape[1]]

    future = torch.triu(torch.ones(inputs.shape[1], inputs.shape[1], dtype=torch.bool), 1)
    return model["projection"](
        model["transformer"](
            embedded("source", sources),
            embedded("target", inputs),
            tgt_mask=future,
            src_key_padding_mask=sources == padding,
            memory_key_padding_mask=sources == padding,
        )
    )


def _export(model: Any, vocabulary: list[str], folder: Path) -> None:
    """Write ``model`` as CTranslate2 reads it; the padding, which is the last word, stays behind."""
    spec = import_module("ctranslate2.specs").TransformerSpec.from_config(_LAYERS, _HEADS)
    for side, embedding, layers in (
        (spec.encoder, model["source"], model["transformer"].encoder),
        (spec.decoder, model["target"], model["transformer"].decoder),
    ):
        embeddings = side.embeddings[0] if isinstance(side.embeddings, list) else side.embeddings
        embeddings.weight = _array(embedding.weight)[:-1]
        side.position_encodings.encodings = _positions().numpy()
        _norm(side.layer_norm, layers.norm)
        for target, layer in zip(side.layer, layers.layers, strict=True):
            _norm(target.self_attention.layer_norm, layer.norm1)
            _linear(target.self_attention.linear[0], layer.self_attn.in_proj_weight, layer.self_attn.in_proj_bias)
            _linear(target.self_attention.linear[1], layer.self_attn.out_proj.weight, layer.self_attn.out_proj.bias)
            _norm(target.ffn.layer_norm, layer.norm3 if side is spec.decoder else layer.norm2)
            _linear(target.ffn.linear_0, layer.linear1.weight, layer.linear1.bias)
            _linear(target.ffn.linear_1, layer.linear2.weight, layer.linear2.bias)
            if side is spec.decoder:
                across = layer.multihead_attn
                _norm(target.attention.layer_norm, layer.norm2)
                _linear(target.attention.linear[0], across.in_proj_weight[:_SIZE], across.in_proj_bias[:_SIZE])
                _linear(target.attention.linear[1], across.in_proj_weight[_SIZE:], across.in_proj_bias[_SIZE:])
                _linear(target.attention.linear[2], across.out_proj.weight, across.out_proj.bias)
    _linear(spec.decoder.projection, model["projection"].weight[:-1], model["projection"].bias[:-1])
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.validate()
    spec.optimize()
    folder.mkdir()
    spec.save(str(folder))


def _array(tensor: Any) -> Any:
    return tensor.detach().numpy()


def _norm(target: Any, norm: Any) -> None:
    target.gamma, target.beta = _array(norm.weight), _array(norm.bias)


def _linear(target: Any, weight: Any, bias: Any) -> None:
    target.weight, target.bias = _array(weight), _array(bias)
