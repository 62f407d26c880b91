"""Translation in process by the models of Argos Translate, with no network.

Argos reads and tokenizes; CTranslate2 runs its models. Argos's own translating module is not used: it cuts texts into
sentences with Stanza, spaCy or a model that it downloads, and loading these takes 5.5 s and 320 MB, against 0.2 s and
30 MB without.
"""

import asyncio
import hashlib
import os
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

from bot.translation import DEFAULT_MARK, EngineSettings, Pair
from bot.translation.argos_packages import InstalledPackage, argos, installed
from bot.translation.errors import MissingExtra, NoSuchPair, TranslatorUnavailable
from knowledge_base.sentences import chunks, sentences

#: Pairs without a package of their own go through this language.
PIVOT = "en"
#: Characters of the longest sentence: models are trained on sentences, and stop in the middle of long ones.
_LONGEST_SENTENCE = 400
#: Sentences that are translated before others get their turn.
_BATCH = 8
# As Argos has them, but for two. CTranslate2 would stop after 256 tokens. It would also stop as soon as there are four
# candidates, while a better one is being written: patience (Kasai et al., 2022, https://arxiv.org/abs/2204.05424).
_OPTIONS = {
    "beam_size": 4,
    "patience": 2,
    "length_penalty": 0.2,
    "replace_unknowns": True,
    "max_decoding_length": 512,
}


class ArgosTranslator:
    """Translates with the packages in ``settings.folder``, one batch of sentences at a time, in a thread of its own.

    Models are loaded when they are needed. Raises `MissingExtra` where Argos Translate is not installed.
    """

    name = "Argos Translate"
    mark = DEFAULT_MARK

    def __init__(self, settings: EngineSettings) -> None:
        self._folder = settings.folder
        self._memory = settings.memory
        self._package = argos("package").Package
        try:
            self._run = import_module("ctranslate2").Translator
        except ImportError as error:
            raise MissingExtra("ctranslate2 is not installed: pip install hamdel[argos]") from error
        self._pool = ThreadPoolExecutor(1, "argos")
        self._models: OrderedDict[InstalledPackage, _Model] = OrderedDict()
        self._seen = -1
        self._packages: dict[Pair, InstalledPackage] = {}

    @property
    def version(self) -> str:
        """Changes with the packages."""
        packages = sorted((*pair, package.version) for pair, package in self._installed().items())
        return hashlib.sha256(repr(packages).encode()).hexdigest()[:12]

    @property
    def loaded(self) -> list[Pair]:
        """The languages of the models in memory, the one used last at the end."""
        return [(package.source, package.target) for package in self._models]

    @property
    def direct(self) -> frozenset[Pair]:
        """The pairs that have a package of their own."""
        return frozenset(self._installed())

    async def pairs(self) -> frozenset[Pair]:
        """The pairs of the packages, and those that two of them make by way of English."""
        known = self._installed()
        into = {source for source, target in known if target == PIVOT}
        out_of = {target for source, target in known if source == PIVOT}
        through = {(source, target) for source in into for target in out_of if source != target}
        return frozenset(known.keys() | through)

    async def translate(self, texts: list[str], source: str, target: str) -> list[str]:
        """See `bot.translation.Translator.translate`."""
        for package in self._route(source, target):
            texts = await self._translate(package, texts)
        return texts

    async def close(self) -> None:
        """Wait for the batch under way, and let go of the models."""
        await asyncio.get_running_loop().run_in_executor(None, self._pool.shutdown)
        self._models.clear()

    def _route(self, source: str, target: str) -> list[InstalledPackage]:
        known = self._installed()
        for steps in ([(source, target)], [(source, PIVOT), (PIVOT, target)]):
            if all(step in known for step in steps):
                return [known[step] for step in steps]
        raise NoSuchPair(
            f"no language package translates from {source!r} to {target!r}, nor do two by way of {PIVOT!r}; "
            f"install one into {self._folder}"
        )

    def _installed(self) -> dict[Pair, InstalledPackage]:
        """The packages, read again when their folder changed."""
        try:
            changed = self._folder.stat().st_mtime_ns
        except FileNotFoundError:
            return {}
        if changed != self._seen:
            found = installed(self._folder)
            # A site that has "pt" takes Brazilian Portuguese where there is no other.
            bases = {(_base(each.source), _base(each.target)): each for each in reversed(found)}
            self._packages = {**bases, **{(each.source, each.target): each for each in found}}
            self._seen = changed
        return self._packages

    async def _translate(self, package: InstalledPackage, texts: list[str]) -> list[str]:
        parts = [
            [part for sentence in sentences(text) for part in chunks(sentence, _LONGEST_SENTENCE)] for text in texts
        ]
        asked = list(dict.fromkeys(part.strip() for each in parts for part in each if any(map(str.isalpha, part))))
        known: dict[str, str] = {}
        loop = asyncio.get_running_loop()
        for start in range(0, len(asked), _BATCH):
            batch = asked[start : start + _BATCH]
            try:
                answers = await loop.run_in_executor(self._pool, self._translate_batch, package, batch)
            except (RuntimeError, OSError, ValueError) as error:
                raise TranslatorUnavailable(
                    f"the language package in {package.folder} does not work ({error}); install it again"
                ) from error
            known.update(zip(batch, answers, strict=True))
        return ["".join(_put(part, known.get(part.strip())) for part in each) for each in parts]

    # What follows runs in the pool's only thread.

    def _translate_batch(self, package: InstalledPackage, batch: list[str]) -> list[str]:
        model = self._models.get(package)
        if model is None:
            self._make_room(package.size)
            model = self._models[package] = _Model(self._package(package.folder), self._run)
        self._models.move_to_end(package)
        return model.translate(batch)

    def _make_room(self, size: int) -> None:
        while self._models and size + sum(package.size for package in self._models) > self._memory:
            self._models.popitem(last=False)


class _Model:
    """A package's tokenizer and model, loaded."""

    def __init__(self, package: Any, run: Any) -> None:
        self._tokenizer = package.tokenizer
        self._prefix: str = package.target_prefix
        self._translator = run(str(Path(package.package_path) / "model"), intra_threads=os.cpu_count() or 1)

    def translate(self, batch: list[str]) -> list[str]:
        tokens = [self._tokenizer.encode(sentence) for sentence in batch]
        prefixes = [[self._prefix]] * len(tokens) if self._prefix else None
        results = self._translator.translate_batch(tokens, target_prefix=prefixes, **_OPTIONS)
        answers = [self._tokenizer.decode(result.hypotheses[0]) for result in results]
        return [answer.removeprefix(self._prefix).strip() for answer in answers]


def _base(code: str) -> str:
    return code.partition("-")[0]


def _put(part: str, answer: str | None) -> str:
    """``answer`` in place of the words of ``part``, whose space at the end stays."""
    return part if answer is None else answer + part[len(part.rstrip()) :]
