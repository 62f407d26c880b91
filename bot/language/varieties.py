"""Which variety of a language a conversation is answered in: what its visitor writes, the page, the browser, the phone.

A variety is a locale (:mod:`knowledge_base.locales`). It is found when the language is, and stays: a visitor's words
settle it once, and a page's word counts as long as they have not.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from knowledge_base import chinese
from knowledge_base.locales import VARIETIES, is_one_of, locale, primary, tags_of

#: So many hints are kept of a browser that accepts many languages.
MOST_HINTS = 8

#: What countries' telephone numbers begin with, and what is written there, where it is not the language's usual variety
#: or says which (ITU-T E.164, assigned country codes).
_DIALLED: Mapping[str, str] = MappingProxyType(
    {
        "55": "pt-BR", "351": "pt-PT", "244": "pt-PT", "258": "pt-PT", "238": "pt-PT", "245": "pt-PT", "239": "pt-PT",
        "86": "zh-Hans", "886": "zh-Hant", "852": "zh-Hant-HK", "853": "zh-Hant-HK", "65": "zh-Hans-SG",
        "43": "de-AT", "41": "de-CH", "44": "en-GB", "52": "es-MX",
    }
)  # fmt: skip

#: By how much the marks of one variety have to be ahead of the other's: where nothing else tells, and against what a
#: page or a browser says.
AHEAD, AHEAD_OF_HINT = 2, 4
#: A character that is Traditional or Simplified alone counts as much as a word that only one side of the sea uses.
_STRONG, _WEAK = 2, 1

# Words that are used on one side alone, or spelt so there; the second line of each has those that are only likelier.
# After Porto Editora's Infopédia and Michaelis, which mark them, and the orthographic agreement of 1990.
_EUROPEAN = """
    autocarro autocarros telemóvel telemovel telemóveis comboio comboios equipa equipas ecrã ecrãs utilizador
    utilizadores ficheiro ficheiros casa_de_banho pequeno-almoço morada palavra-passe contacto contactos contactar
    contactei facto factos registo registos registar planear receção multibanco mb_way mbway nif frigorífico portagem
    rapariga cartão_de_cidadão código-postal fatura-recibo portes_de_envio ctt desporto desportivo subscritor
    avariado avariada avariou factura facturas acção actual actualizar óptimo eléctrico projecto direcção objecto
    reembolsem-me
    / encomenda encomendas encomendei apoio_ao_cliente código_postal levantar talão apelido controlo sumo fixe
    devolvam-me digam-me ajudem-me diga-me ajude-me envie-me enviem-me convosco vosso vossa vossos vossas
"""
_BRAZILIAN = """
    ônibus celular celulares trem trens equipe equipes usuário usuários usuario banheiro café_da_manhã você vc vcs cadê
    cade cadastro cadastrar cadastrei contato contatos contatar registro registros registrar planejar cpf cnpj cep
    boleto boletos pix estorno estornar frete parcelar parcelamento geladeira oi opa nota_fiscal rastreio rastreamento
    esporte esportes câmera entregador motoboy sedex tô pra pro né
    / pacote pacotes senha tela a_gente tá suporte aplicativo baixar rastrear legal moça
"""
#: "económico" and "econômico": before m and n the two write another accent; and "comprámos" is European alone.
_EUROPEAN_SPELLING = re.compile(r"\b(?:\w*[óé](?=[mn][aeiou])\w+|\w{2,}ámos)\b")
_BRAZILIAN_SPELLING = re.compile(r"\b\w*[ôê](?=[mn][aeiou])\w+\b")
#: "estou a tentar" and "estou tentando"; "me ajude" at the beginning.
_EUROPEAN_FORM = re.compile(r"\b(?:est(?:ou|á|ão|amos|ava|avam|ive|eve)|ando|anda)\s+a\s+(?!partir\b)\w+[aeio]r\b")
_BRAZILIAN_FORM = re.compile(
    r"\b(?:est(?:ou|á|ão|amos|ava|avam|ive|eve)|tô|tá|contin\w+)\s+\w+[aei]ndo\b"
    r"|(?:^|[.!?,]\s*)me\s+(?:ajud|diga|fal|envi|mand|d[êeá]|pass|explic|inform)\w*"
)
# "Onde está a minha conta" is said on both sides, "onde está minha conta" on one: each a little likelier.
_POSSESSIVE = r"(?:meus?|minhas?)\b"
_EUROPEAN_HABIT = re.compile(rf"\b(?:os?|as?|d[oa]s?|n[oa]s?|pel[oa]s?|aos?|às?)\s+{_POSSESSIVE}")
_BRAZILIAN_HABIT = re.compile(
    rf"(?<!\bo )(?<!\ba )(?<!\b[dn][oa] )(?<!\bà )(?<!\b[oa]s )(?<![dn][oa]s )(?<!\bàs )(?<!ao )(?<!aos )"
    rf"(?<!pel[oa] )(?<!pel[oa]s )\b{_POSSESSIVE}(?=\s+\w)"
)


def _words(listed: str) -> dict[str, int]:
    """The words of a list with what each counts, and blanks in place of underscores."""
    strong, _, weak = listed.partition("/")
    counted = ((strong, _STRONG), (weak, _WEAK))
    return {word.replace("_", " "): count for words, count in counted for word in words.split()}


def _pattern(words: Iterable[str]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest_first))})(?![\w-])")


_PORTUGUESE = {"pt-PT": _words(_EUROPEAN), "pt-BR": _words(_BRAZILIAN)}
_WORDS = {code: _pattern(words) for code, words in _PORTUGUESE.items()}
_FORMS = {
    "pt-PT": ((_EUROPEAN_SPELLING, _STRONG), (_EUROPEAN_FORM, _STRONG), (_EUROPEAN_HABIT, _WEAK)),
    "pt-BR": ((_BRAZILIAN_SPELLING, _STRONG), (_BRAZILIAN_FORM, _STRONG), (_BRAZILIAN_HABIT, _WEAK)),
}


@dataclass(frozen=True, slots=True)
class Hints:
    """What tells the variety of a conversation besides its language.

    ``tags`` are locales, the weightiest first: the page's, the browser's, the telephone's, the site's. ``settled`` is
    the variety that the visitor wrote, or chose.
    """

    tags: tuple[str, ...] = ()
    settled: str | None = None

    @classmethod
    def of(cls, tags: Iterable[str | None], languages: Sequence[str]) -> "Hints":
        """Out of tags in any form, and a site's ``languages``; those that name no variety tell nothing."""
        # The first tag of a language counts; a language alone means its usual variety, and tells no more than that.
        declared = {primary(tag): tag for tag in reversed(tags_of(languages))}.values()
        known = (locale(tag) for tag in (*tags, *declared) if tag)
        found = dict.fromkeys(one for one in known if one is not None and "-" in one)
        return cls(tuple(found)[:MOST_HINTS])

    def locale(self, language: str) -> str | None:
        """What a visitor is answered in, in a language; None where it has but one wording and nothing says more."""
        hinted = [one for one in self.tags if primary(one) == language]
        if self.settled is not None and primary(self.settled) == language:
            # What the page says of the region stands beside the characters that somebody writes.
            return next((one for one in hinted if is_one_of(one, self.settled)), self.settled)
        return next(iter((*hinted, *VARIETIES.get(language, ()))), None)

    def settle(self, language: str, text: str) -> str | None:
        """The variety that the visitor writes, by what was settled before or else by ``text``; None while open."""
        if self.settled is not None and primary(self.settled) == language:
            return self.settled
        found = written(text, language, AHEAD_OF_HINT if self._is_hinted(language) else AHEAD)
        # What is settled of one language says nothing of another, and stays for when that is spoken again.
        return found or self.settled

    def _is_hinted(self, language: str) -> bool:
        return any(primary(one) == language for one in self.tags)


def dialled(number: str) -> str | None:
    """What a telephone number with its country's code, "351912…" or "+351 912…", says of how people write there."""
    digits = re.sub(r"\D", "", number)
    return next((_DIALLED[digits[:length]] for length in (3, 2) if digits[:length] in _DIALLED), None)


def written(text: str, language: str, ahead: int = AHEAD) -> str | None:
    """The variety that ``text`` is written in, where its marks are ``ahead`` of the other's by so much; else None."""
    if language == "zh":
        new, old = chinese.marks(text)
        counts = {"zh-Hans": _STRONG * len(new), "zh-Hant": _STRONG * len(old)}
    elif language == "pt":
        counts = _portuguese(text[: chinese.MOST_CHARACTERS].casefold())
    else:
        return None
    (first, most), (_, least) = sorted(counts.items(), key=lambda one: -one[1])
    # Somebody who quotes a name or a page in the other one writes most of the rest in their own.
    return first if most - least >= ahead and most >= 2 * least else None


def _portuguese(said: str) -> dict[str, int]:
    found = {}
    for code, words in _PORTUGUESE.items():
        found[code] = sum(words[word] for word in {*_WORDS[code].findall(said)})
        for pattern, counts in _FORMS[code]:
            spelt = {*pattern.findall(said)}
            # A habit is one however often it shows.
            found[code] += counts * (len(spelt) if counts == _STRONG else min(1, len(spelt)))
    return found
