"""What can go wrong with a translation, and what to do about it.

TranslationError
├── UnknownEngine           the setting names no engine
├── MissingExtra            an optional package is not installed
├── BadPackage              a file is no language package, or is damaged, or is not to be trusted
├── NoSuchPair              the engine does not translate between these languages
├── SpansLost               a translation dropped, doubled or changed what has to stay as it is
├── BadTranslation          the engine answers with what cannot be shown
└── TranslatorUnavailable   the engine cannot be asked now
"""


class TranslationError(Exception):
    """A text cannot be translated."""


class UnknownEngine(TranslationError):
    """No translation engine has this name."""


class MissingExtra(TranslationError):
    """The translation engine needs a package that is not installed."""


class BadPackage(TranslationError):
    """The file is not a language package that can be installed."""


class NoSuchPair(TranslationError):
    """The engine does not translate between these languages."""


class SpansLost(TranslationError):
    """The translation dropped, doubled or changed what has to stay as it is."""


class TranslatorUnavailable(TranslationError):
    """The translation engine cannot be asked now."""


class BadTranslation(TranslationError):
    """The translation engine answers with what cannot be shown."""
