"""What people call the columns of a table, or the fields of an object, in twenty languages; and columns by language."""

import re
import unicodedata
from collections.abc import Mapping, Sequence

from knowledge_base.article_files.language_tags import code_of

#: What is taken for a field, as folded by :func:`_folded`. What stands first goes before the others of its line.
_NAMES = {
    "id": "id, slug, key, identifier, article id, faq id, external id, code, kennung, identifiant, شناسه, معرف, 编号",
    "language": """
        language, lang, locale, language code, langue, sprache, idioma, lingua, taal, język, jezyk, dil, язык, мова,
        bahasa, ngôn ngữ, भाषा, భాష, زبان, اللغة, لغة, 言語, 언어, 语言""",
    "question": """
        question, title, name, q, faq, query, subject, heading, questions, question text, frage, titel, pregunta,
        título, titulo, domanda, titolo, pergunta, vraag, pytanie, tytuł, soru, başlık, вопрос, название, питання,
        запитання, назва, pertanyaan, judul, câu hỏi, tiêu đề, प्रश्न, सवाल, शीर्षक, ప్రశ్న, శీర్షిక, سوال, پرسش, عنوان,
        سؤال, السؤال, 質問,
        題名, 질문, 제목, 问题, 問題, 标题""",
    "answer": """
        answer, body, content, text, a, response, reply, answers, answer text, accepted answer, solution, antwort,
        réponse, reponse, contenu, texte, respuesta, contenido, texto, risposta, testo, resposta, antwoord, tekst,
        odpowiedź, odpowiedz, treść, cevap, yanıt, ответ, текст, відповідь, jawaban, isi, trả lời, câu trả lời,
        nội dung, उत्तर, जवाब, జవాబు, సమాధానం, پاسخ, جواب, متن, الجواب, إجابة, الإجابة, 回答, 答え, 答案, 답변,
        내용, 内容""",
    "phrasings": """
        phrasings, phrasing, examples, alternatives, alternative questions, variants, variations, utterances, synonyms,
        other phrasings, similar questions, training phrases, formulierungen, varianten, beispiele, formulations,
        variantes, formulaciones, formulazioni, varianti, formulações, formuleringen, varianten, sformułowania,
        ifadeler, формулировки, варианты, формулювання, варіанти, عبارت‌ها, صورت‌های دیگر, صيغ أخرى, 言い換え, 다른 표현,
        其他说法, 相似问题""",
    "category": """
        category, section, topic, group, folder, collection, categories, kategorie, thema, catégorie, categorie,
        rubrique, categoría, categoria, sezione, kategoria, kategori, категория, раздел, категорія, розділ, danh mục,
        श्रेणी, వర్గం, دسته, دسته‌بندی, فئة, الفئة, カテゴリ, カテゴリー, 분류, 카테고리, 分类, 类别""",
    "tags": """
        tags, tag, labels, label names, keywords, label, schlagworte, schlagwörter, étiquettes, mots clés, etiquetas,
        palabras clave, etichette, trefwoorden, tagi, etiketler, метки, теги, мітки, thẻ, टैग, برچسب‌ها, برچسب, وسوم,
        タグ, 태그, 标签""",
    "audience": """
        audience, zielgruppe, public cible, audiencia, destinatari, audiência, doelgroep, odbiorcy, hedef kitle,
        аудитория, аудиторія, audiens, đối tượng, दर्शक, ప్రేక్షకులు, مخاطب, الجمهور, 対象者, 대상, 受众""",
    "owner": """
        owner, responsible, verantwortlich, besitzer, propriétaire, responsable, propietario, responsabile,
        proprietario, proprietário, eigenaar, właściciel, sahip, ответственный, владелец, відповідальний, власник,
        pemilik, người phụ trách, स्वामी, యజమాని, مسئول, مالک, المسؤول, 担当者, 담당자, 负责人""",
    "review_by": """
        review by, review date, prüfen bis, à revoir avant, revisar antes de, rivedere entro, rever até, nakijken voor,
        sprawdzić do, gözden geçirme tarihi, проверить до, перевірити до, tinjau sebelum, xem lại trước,
        समीक्षा तिथि, సమీక్ష తేదీ, بازبینی تا, المراجعة قبل, 見直し期限, 검토 기한, 复查日期""",
    "status": """
        status, state, published, draft, zustand, statut, estado, stato, статус, وضعیت, الحالة, 状態, 상태, 状态""",
    "format": "format, answer format, content type",
    "action": "action",
    "live_answer": "live answer",
    "tests": "tests, test questions",
    "translations": "translations, translated content, übersetzungen, traductions, vertalingen",
}
#: "question_en", "question-en", "Question (EN)", "question [en]", "question:en", "en question" and "en: question".
_WITH_LANGUAGE = (
    re.compile(r"(?P<field>.+?)\s*[\[(]\s*(?P<language>[^)\]]+)[)\]]"),
    re.compile(r"(?P<field>.+?)[\s_:.-]+(?P<language>[a-z]{2,3}(?:[-_][a-z]{2,4})?)"),
    re.compile(r"(?P<language>[a-z]{2,3}(?:[-_][a-z]{2,4})?)[\s_:.-]+(?P<field>.+)"),
)
#: What a variant has of its own.
VARIANT = ("question", "phrasings", "answer")
#: What may have a column for each language.
_BY_LANGUAGE = frozenset((*VARIANT, "live_answer", "tests"))


def _folded(name: str) -> str:
    # Zero-width joiners are written by some and not by others.
    text = unicodedata.normalize("NFKC", name).replace("\u200c", "").casefold()
    text = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", text)
    return " ".join(re.sub(r"[_\-\s\ufeff*]+", " ", text).strip(" :?").split())


_FIELDS = {
    _folded(name): (field, order)
    for field, names in _NAMES.items()
    for order, name in enumerate(names.replace("\n", " ").split(","))
}


def field_of(name: str) -> str:
    """The field that a column of this name is taken for, "" for none; `question:nl` for one of a language.

    >>> field_of("Antwort"), field_of("Vraag (NL)"), field_of("updated_at")
    ('answer', 'question:nl', '')
    """
    return _ranked(name)[0]


def _ranked(name: str) -> tuple[str, int]:
    known = _FIELDS.get(_folded(name)) or _FIELDS.get(_folded(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name)))
    if known is not None:
        return known
    text = unicodedata.normalize("NFKC", name).strip().casefold()
    for pattern in _WITH_LANGUAGE:
        matched = pattern.fullmatch(text)
        if matched is None:
            continue
        field, order = _FIELDS.get(_folded(matched["field"]), ("", 0))
        code = code_of(matched["language"])
        if field in _BY_LANGUAGE and code is not None:
            return f"{field}:{code}", order
    return "", 0


def fields_of(names: Sequence[str], chosen: Mapping[str, str]) -> list[str]:
    """By column, the field that it holds, "" for none. What was ``chosen``, field by column's name, goes first.

    Of several columns that could be one field, the one with the commonest name is.
    """
    by_choice = {column: field for field, column in chosen.items() if column}
    fields = [by_choice.get(name, "") for name in names]
    # What a file has no such column for is looked for as ever.
    taken = {field for field, column in chosen.items() if not column or column in names}
    ranked = sorted((_ranked(name)[1], place) for place, name in enumerate(names))
    for _, place in ranked:
        field = field_of(names[place])
        if field and not fields[place] and field not in taken:
            fields[place] = field
            taken.add(field)
    return fields


def named(row: Mapping[str, object]) -> dict[str, tuple[str, object]]:
    """The fields of an object, each with the object's own name for it."""
    names = [str(name) for name in row]
    values = list(row.values())
    found = {field: (names[at], values[at]) for at, field in enumerate(fields_of(names, {})) if field}
    # An object, which no cell of a table holds.
    return found | ({"live": ("live", row["live"])} if "live" in row else {})
