"""The one table of settings, read from the environment (prefix ``HAMDEL_``) and passed down."""

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

#: The languages that Hamdel speaks out of the box; the first is used where nothing else is known.
LANGUAGES = (
    "en", "fa", "te", "zh", "nl", "ar", "fr", "de", "hi", "id",
    "it", "ja", "ko", "pl", "pt", "ru", "es", "tr", "uk", "vi",
)  # fmt: skip

CommaSeparated = Annotated[tuple[str, ...], NoDecode]


class DatabaseUnreachable(Exception):
    """The database of the settings cannot be used; the message says why, and what to look at."""


class Settings(BaseSettings):
    """Everything an operator can set; immutable, never a global."""

    model_config = SettingsConfigDict(env_prefix="HAMDEL_", frozen=True, extra="ignore")

    host: str = Field("127.0.0.1", description="Address to listen on; 0.0.0.0 for every network interface.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on; 0 picks a free one.")
    data_dir: Path = Field(Path("hamdel-data"), description="Folder of the database, the unpacked encoder and keys.")
    database_url: str = Field(
        "", description="PostgreSQL, such as postgresql://name:word@host/hamdel; empty means SQLite in the data folder."
    )
    redis_url: str = Field("", description="Redis for the event bus between several workers; empty means one process.")
    secret_key: SecretStr = Field(SecretStr(""), description="Reserved: tokens are random and nothing is signed yet.")
    languages: CommaSeparated = Field(LANGUAGES, description="Languages of the site, the default one first.")
    language_identifier: Literal["py3langid", "langdetect"] = Field(
        "py3langid", description="Engine that tells languages apart."
    )
    encoder: str = Field("bundled", description="`bundled`, or `sentence-transformers:MODEL`.")
    reranker: str = Field(
        "", description="Cross-encoder that looks again at the five best articles: a name or a folder; empty for none."
    )
    reranker_timeout: float = Field(
        1.0, gt=0, description="Seconds that a message waits for HAMDEL_RERANKER; then the first order stays."
    )
    nlu: str = Field("embedded", description="`embedded`, or `rasa` with HAMDEL_RASA_URL.")
    rasa_url: str = Field("", description="Address of a Rasa server, for HAMDEL_NLU=rasa.")
    translator: Literal["none", "argos", "libretranslate"] = Field(
        "none", description="Who translates: `none`, `argos` on this machine, or a `libretranslate` server."
    )
    argos_memory: int = Field(
        1500, ge=0, description="Megabytes of Argos's models that stay loaded; the one in use is loaded in any case."
    )
    libretranslate_url: str = Field(
        "",
        validate_default=True,
        description="Address of the LibreTranslate server, such as http://localhost:5000.",
    )
    libretranslate_api_key: SecretStr = Field(
        SecretStr(""), description="Key for the LibreTranslate server, where it wants one."
    )
    translate_search: CommaSeparated = Field(
        (), description="Languages whose questions are also searched in a translation into the default language."
    )
    publish_machine_drafts: bool = Field(
        False, description="Publish a machine's drafts of articles before somebody has reviewed them."
    )
    tone: Literal["formal", "plain"] = Field("formal", description="How visitors are addressed: `formal` or `plain`.")
    sample_articles: bool = Field(True, description="Load the sample articles into an empty knowledge base.")
    assignment: Literal["pull", "offer", "auto"] = Field(
        "pull", description="How agents get conversations: they take them, are asked one by one, or are given them."
    )
    language_patience: float = Field(
        60, ge=0, description="Seconds that a visitor waits for a busy agent who writes their language."
    )
    away_after: float = Field(30, gt=0, description="Seconds of silence after which an agent counts as away.")
    allowed_origins: CommaSeparated = Field(
        ("*",), description="Sites that may embed the widget, such as https://shop.example; `*` allows all."
    )
    telegram_token: SecretStr = Field(
        SecretStr(""), description="Token of the Telegram bot; empty switches Telegram off."
    )
    telegram_secret: SecretStr = Field(
        SecretStr(""), description="The secret_token given to Telegram's setWebhook; required with a token."
    )
    telegram_api_url: str = Field("https://api.telegram.org", description="Address of Telegram's Bot API.")

    @field_validator("languages", "allowed_origins", "translate_search", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part for part in (piece.strip() for piece in value.split(",")) if part)
        return value

    @field_validator("languages")
    @classmethod
    def _known(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        unknown = [code for code in value if code not in LANGUAGES]
        if unknown or not value:
            known = ", ".join(LANGUAGES)
            raise ValueError(f"HAMDEL_LANGUAGES may name {known}; it names {', '.join(unknown) or 'none'}.")
        return tuple(dict.fromkeys(value))

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        """The address with the driver that is used, however it was named."""
        # Imported here: an empty address is the rule, and needs nothing of it.
        if not value:
            return value
        from sqlalchemy import make_url
        from sqlalchemy.exc import ArgumentError

        try:
            url = make_url(value)
        except (ArgumentError, ValueError) as error:
            raise ValueError("that is no address of a database, such as postgresql://name:word@host/hamdel.") from error
        if url.get_backend_name() == "sqlite":
            return value
        if url.get_backend_name() not in ("postgresql", "postgres"):
            raise ValueError(f"data are kept in SQLite or PostgreSQL, not in {url.get_backend_name()}.")
        if find_spec("asyncpg") is None:
            raise ValueError('PostgreSQL needs a package: pip install "hamdel[postgresql]".')
        return url.set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)

    @field_validator("redis_url")
    @classmethod
    def _alone(cls, value: str) -> str:
        if value:
            raise ValueError("this version runs in one process, which needs no Redis; unset it.")
        return value

    @field_validator("libretranslate_url")
    @classmethod
    def _address(cls, value: str, info: ValidationInfo) -> str:
        if info.data.get("translator") == "libretranslate" and not value.startswith(("http://", "https://")):
            raise ValueError("set it to the address of the LibreTranslate server, such as http://localhost:5000.")
        return value

    @field_validator("translate_search")
    @classmethod
    def _searchable(cls, value: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        if value and info.data.get("translator") == "none":
            raise ValueError("it needs a translation engine: set HAMDEL_TRANSLATOR to argos or libretranslate.")
        unknown = [code for code in value if code not in info.data.get("languages", value)]
        if unknown:
            raise ValueError(f"{', '.join(unknown)} is not one of this site's languages (HAMDEL_LANGUAGES).")
        return tuple(dict.fromkeys(value))

    @property
    def default_language(self) -> str:
        """The language used where nothing else is known: the first of ``languages``."""
        return self.languages[0]

    @property
    def resolved_database_url(self) -> str:
        """``database_url``, or SQLite in the data folder."""
        return self.database_url or f"sqlite:///{(self.data_dir / 'hamdel.sqlite3').absolute()}"
