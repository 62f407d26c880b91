"""What the bot says: drafts of messages, put together from phrases, articles and scripts.

What is said in a ``language`` is worded for a locale where that names one: ``pt-PT``, ``zh-Hant``.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from bot.conversations import Button, Draft, Translated
from bot.conversations.incoming import payload_of
from bot.dialogue.turn import Asking
from bot.language import names
from bot.texts.markdown import shortened
from handoff.acknowledgement import Acknowledgement
from handoff.catalogue import Catalogue
from knowledge_base import chinese
from knowledge_base.articles import Article
from knowledge_base.locales import primary, tags_of

NO_TITLES: Mapping[str, str] = MappingProxyType({})
#: Of several answers in one message longer ones are shortened, in characters.
LONGEST_OF_SEVERAL = 320
_FULL_STOPS: Mapping[str, str] = MappingProxyType({"hi": "।", "ja": "。", "zh": "。"})


class Wording:
    """Composes the bot's messages. ``turn`` picks among wordings, so that nobody reads the same one twice running."""

    def __init__(self, phrases: Catalogue, acknowledgement: Acknowledgement, languages: Sequence[str]) -> None:
        self._phrases = phrases
        self._acknowledgement = acknowledgement
        self._languages = languages

    def say(
        self,
        language: str,
        key: str,
        /,
        *,
        kind: str = "smalltalk",
        buttons: tuple[Button, ...] = (),
        **variables: object,
    ) -> Draft:
        """One phrase as a message."""
        text = self._phrases.text(language, key, **variables)
        return Draft("bot", text, primary(language), kind=kind, buttons=buttons)

    def vary(self, language: str, key: str, turn: int, *, buttons: tuple[Button, ...] = ()) -> Draft:
        """One of the wordings ``key-1``, ``key-2`` …"""
        wordings = self._phrases.wordings(language, key)
        return self.say(language, wordings[turn % len(wordings)], buttons=buttons)

    def text_of(self, language: str, article: Article, *, again: bool, excerpt: str | None = None) -> tuple[str, str]:
        """What :meth:`answer` takes from an article, and the language that it is in."""
        variant = article.variant(language)
        text = (excerpt or shortened(variant.answer)) if again else variant.answer
        return chinese.adapted(text, variant.language, language), primary(variant.language)

    def answer(
        self,
        language: str,
        article: Article,
        *,
        emotion: str | None,
        again: bool,
        turn: int,
        translated: Translated | None = None,
        also: Iterable[Article] = (),
        titles: Mapping[str, str] = NO_TITLES,
        hedged: bool = False,
        note: str | None = None,
        excerpt: str | None = None,
    ) -> list[Draft]:
        """The answer of an article, in the visitor's language where it has that, and the question whether it helped.

        ``emotion`` is acknowledged first where there is one; ``again`` repeats an answer in fewer words, or the part
        of it that is asked about, the ``excerpt``. ``translated``
        is :meth:`text_of` in the visitor's language, as an engine has it. ``also`` are offered: they answer what else
        was asked; ``titles`` as in :meth:`clarify`. ``hedged`` says that it may not be what is meant, ``note`` is the
        phrase that says why it is no better than it is.
        """
        before = [] if emotion is None else [self._acknowledgement.feeling(language, emotion, turn)]
        if hedged:
            before.append(self._phrases.text(language, "hedged-answer"))
        if note is not None:
            before.append(self._phrases.text(language, note))
        return [
            *self._shown(language, article, before, again=again, translated=translated, excerpt=excerpt),
            self._offer(
                language,
                "helpful-question",
                # Whoever is angry, or asks again, may rather have a person.
                person=again or hedged or note is not None or emotion == "angry",
                also=_buttons(language, also, titles),
            ),
        ]

    def one_of_several(self, language: str, article: Article, excerpt: str | None = None) -> tuple[str, str]:
        """What :meth:`answers` takes from each of its articles, and the language that it is in."""
        variant = article.worded(language)
        answer = variant.answer if len(variant.answer) <= LONGEST_OF_SEVERAL else shortened(variant.answer)
        if excerpt is not None:
            answer = chinese.adapted(excerpt, article.variant(language).language, language)
        return f"**{variant.question}**\n\n{answer}", primary(variant.language)

    def rest_of(self, language: str, article: Article, rest: str) -> tuple[str, str]:
        """What :meth:`next_step` takes from an article, the ``rest`` of it, and the language that it is in."""
        written_in = article.variant(language).language
        return chinese.adapted(rest, written_in, language), primary(written_in)

    def answers(
        self,
        language: str,
        articles: Iterable[Article],
        *,
        emotion: str | None,
        turn: int,
        translated: Mapping[str, Translated],
        excerpts: Mapping[str, str],
        also: Iterable[Article] = (),
        titles: Mapping[str, str] = NO_TITLES,
    ) -> list[Draft]:
        """The answers to several questions of one message, each below its article's, and one question whether they
        helped; ``translated`` is :meth:`one_of_several` of some and ``excerpts`` what is told of some, by article."""
        before = [] if emotion is None else [self._acknowledgement.feeling(language, emotion, turn)]
        drafts: list[Draft] = []
        for article in articles:
            text, written_in = self.one_of_several(language, article, excerpts.get(article.id))
            # Once says that answers are in another language.
            made, again = translated.get(article.id), bool(drafts)
            drafts += self._given(language, text, written_in, [] if again else before, translated=made, again=again)
        offer = self._offer(
            language, "helpful-question", person=emotion == "angry", also=_buttons(language, also, titles)
        )
        return [*drafts, offer]

    def next_step(
        self, language: str, article: Article, rest: str, *, translated: Translated | None = None
    ) -> list[Draft]:
        """The ``rest`` of an answer after what the visitor has done; ``translated`` is it in their language."""
        before = [self._phrases.text(language, "next-step")]
        text, written_in = self.rest_of(language, article, rest)
        return [
            *self._given(language, text, written_in, before, translated=translated, again=True),
            self._offer(language, "helpful-question", person=True),
        ]

    def meanwhile(
        self,
        language: str,
        article: Article,
        *,
        again: bool,
        translated: Translated | None = None,
        excerpt: str | None = None,
    ) -> list[Draft]:
        """The answer of an article for a visitor who waits for a person; the rest as in :meth:`answer`."""
        before = [self._phrases.text(language, "answer-meanwhile")]
        return self._shown(language, article, before, again=again, translated=translated, excerpt=excerpt)

    def still_wanted(self, language: str) -> Draft:
        """Is a person still wanted, now that there is an answer? One tap for either."""
        buttons = (
            Button(self._phrases.text(language, "meanwhile-stay"), payload_of("keep_waiting")),
            Button(self._phrases.text(language, "meanwhile-leave"), payload_of("leave_queue")),
        )
        return self.say(language, "meanwhile-wanted", kind="question", buttons=buttons)

    def clarify(
        self, language: str, articles: Iterable[Article], turn: int, titles: Mapping[str, str] = NO_TITLES
    ) -> Draft:
        """Which of these articles is meant? Without articles: please say it in other words.

        ``titles`` are the questions of articles that lack the language, translated.
        """
        articles = list(articles)
        if not articles:
            return self.vary(language, "unsure-reply", turn, buttons=(self.person_button(language),))
        key = "clarify-question" if len(articles) > 1 else "clarify-question-one"
        return self.choices(language, key, articles, titles)

    def ask(self, language: str, asking: Asking) -> Draft:
        """Ask for what an answer with live data needs; one tap for whoever cannot tell it."""
        need = asking.need
        detail = need.label_in(language) or self._phrases.text(language, f"detail-{need.kind}")
        buttons = (
            Button(self._phrases.text(language, "detail-missing"), payload_of("without_detail")),
            self.person_button(language),
        )
        return self.say(
            language, asking.phrase, kind="question", buttons=buttons, detail=detail, value=asking.value or ""
        )

    def choices(
        self, language: str, key: str, articles: Iterable[Article], titles: Mapping[str, str] = NO_TITLES
    ) -> Draft:
        """``key`` above these articles as buttons, and one for none of them."""
        offered = _buttons(language, articles, titles)
        label = "clarify-none" if len(offered) > 1 else "person-button"
        none = Button(self._phrases.text(language, label), payload_of("none_of_these"))
        return self.say(language, key, kind="clarify", buttons=(*offered, none))

    def which_language(self, language: str) -> Draft:
        """Which language would you like? One button each."""
        offered = tags_of(self._languages)
        buttons = tuple(Button(names.autonym(code), payload_of("language", code=code)) for code in offered)
        return self.say(language, "which-language", kind="question", buttons=buttons)

    def languages(self, language: str) -> Draft:
        """Which languages are spoken here."""
        spoken = ", ".join(names.autonym(code) for code in tags_of(self._languages))
        return self.say(language, "other-languages", kind="notice", languages=spoken)

    def language_changed(self, language: str) -> Draft:
        """From now on in ``language``, said in it."""
        return self.say(language, "language-changed", language=_called(language))

    def person_button(self, language: str) -> Button:
        """The button that brings in a person."""
        return Button(self._phrases.text(language, "person-button"), payload_of("ask_human"))

    def _shown(
        self,
        language: str,
        article: Article,
        before: list[str],
        *,
        again: bool,
        translated: Translated | None,
        excerpt: str | None,
    ) -> list[Draft]:
        """The answer of an article after the sentences ``before`` it; the rest as in :meth:`answer`."""
        text, written_in = self.text_of(language, article, again=again, excerpt=excerpt)
        if again and excerpt is None:
            before.append(self._phrases.text(language, "answer-again"))
        return self._given(language, text, written_in, before, translated=translated, again=again)

    def _given(
        self,
        language: str,
        text: str,
        written_in: str,
        before: list[str],
        *,
        translated: Translated | None,
        again: bool = False,
    ) -> list[Draft]:
        """A ``text`` of an article, with what it is ``written_in``, after the sentences ``before`` it."""
        if written_in != primary(language) and (translated is not None or not again):
            key = "answer-in-other-language" if translated is None else "answer-translated"
            # The name of the language stands inside a sentence, so it keeps the language's own capitals.
            before.append(self._phrases.text(language, key, language=names.in_sentence(written_in, language)))
        before = [*(_closed(one, language) for one in before[:-1]), *before[-1:]]
        spoken = primary(language)
        if written_in == spoken:
            return [Draft("bot", "\n\n".join((*before, text)), spoken, kind="answer", markdown=True)]
        notice = Draft("bot", self._acknowledgement.join(language, before), spoken, kind="notice")
        made = {} if translated is None else {spoken: translated}
        given = Draft("bot", text, written_in, kind="answer", markdown=True, translations=made)
        return [notice, given] if before else [given]

    def _offer(self, language: str, key: str, *, person: bool, also: tuple[Button, ...] = ()) -> Draft:
        buttons: tuple[Button, ...] = (
            Button(self._phrases.text(language, "helpful-yes"), payload_of("helpful")),
            Button(self._phrases.text(language, "helpful-no"), payload_of("not_helpful")),
        )
        if person:
            buttons = (*buttons, self.person_button(language))
        return self.say(language, key, kind="question", buttons=(*buttons, *also))


def _buttons(language: str, articles: Iterable[Article], titles: Mapping[str, str]) -> tuple[Button, ...]:
    # Engines write the usual variety.
    made = {one: chinese.adapted(title, primary(language), language) for one, title in titles.items()}
    return tuple(
        Button(made.get(one.id) or one.worded(language).question, payload_of("answer", article=one.id))
        for one in articles
    )


def _closed(sentence: str, language: str) -> str:
    """A sentence that leads to an answer, where another one comes first: with a full stop in place of its colon."""
    bare = sentence.rstrip(":：").rstrip()
    return sentence if bare == sentence else bare + _FULL_STOPS.get(primary(language), ".")


def _called(language: str) -> str:
    """What a language is called in itself. Characters are a choice that has a name; a country's wording is not."""
    return names.in_sentence(language if primary(language) == "zh" else primary(language), language)
