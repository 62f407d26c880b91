"""The one table of settings, read from the environment (prefix ``HAMDEL_``) and passed down."""

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.desk_settings import AtTheDesk
from bot.help_settings import ForReaders
from bot.live_settings import LiveAgents
from bot.oidc_settings import ByProvider
from bot.privacy import consent_file
from bot.rasa_settings import AsRasa
from bot.rates import parse_rates
from bot.smtp_url import SmtpServer, parse_smtp_url
from bot.tone_settings import Tone, Tones
from knowledge_base.locales import declared

#: The languages that Hamdel speaks out of the box; the first is used where nothing else is known.
_GRAPH = "https://graph.facebook.com/v23.0"
LANGUAGES = (
    "en", "fa", "te", "zh", "nl", "ar", "fr", "de", "hi", "id",
    "it", "ja", "ko", "pl", "pt", "ru", "es", "tr", "uk", "vi",
)  # fmt: skip

#: What HAMDEL_CONSENT is for the texts that Hamdel brings along.
STANDARD_CONSENT = "standard"
CommaSeparated = Annotated[tuple[str, ...], NoDecode]
#: Who may come to an address: everybody, this machine alone, or nobody.
Openness = Literal["open", "local", "closed"]


class DatabaseUnreachable(Exception):
    """The database of the settings cannot be used; the message says why, and what to look at."""


class WhatIsKept(BaseSettings):
    """How many files are kept, where a site says what it keeps, and who is told how long a message takes."""

    privacy_url: str = Field(
        "", description="Address of the site's privacy notice, to which the widget leads from what is agreed to."
    )
    quota_conversation: int = Field(100, ge=0, description="Megabytes of files that a conversation takes; 0 for any.")
    quota_visitor: int = Field(200, ge=0, description="Megabytes of files that a visitor may send in all; 0 for any.")
    quota_site: int = Field(10_000, ge=0, description="Megabytes of files on the whole site, agents' too; 0 for any.")
    otlp_endpoint: str = Field(
        "", description="Collector that takes traces over OTLP, such as http://localhost:4318; empty for none."
    )


def _secret(description: str) -> Any:
    """A setting that is shown nowhere, and empty unless it is set."""
    return Field(SecretStr(""), description=description)


class Connectors(BaseSettings):
    """The messaging platforms that a site is reached by."""

    telegram_token: SecretStr = _secret("Token of the Telegram bot; empty switches Telegram off.")
    telegram_secret: SecretStr = _secret("The secret_token given to Telegram's setWebhook; required with a token.")
    telegram_api_url: str = Field("https://api.telegram.org", description="Address of Telegram's Bot API.")
    whatsapp_access_token: SecretStr = _secret("Access token of WhatsApp's Cloud API; empty switches WhatsApp off.")
    whatsapp_app_secret: SecretStr = _secret("Secret of the app at Meta, with which it signs what it sends.")
    whatsapp_verify_token: SecretStr = _secret("Word that Meta was given together with the address of the webhook.")
    whatsapp_phone_number_id: str = Field("", description="Id of the number at Meta; not the number itself.")
    whatsapp_api_url: str = Field(_GRAPH, description="Address of Meta's Graph API, with its version.")
    whatsapp_templates: str = Field(
        "",
        description="Templates that ask visitors to write after 24 hours, by language: `en=answer_ready:en_US,nl=…`.",
    )
    messenger_page_token: SecretStr = _secret("Access token of the page on Facebook; empty switches Messenger off.")
    messenger_app_secret: SecretStr = _secret("Secret of the app at Meta, with which it signs what it sends.")
    messenger_verify_token: SecretStr = _secret("Word that Meta was given together with the address of the webhook.")
    messenger_api_url: str = Field(_GRAPH, description="Address of Meta's Graph API, with its version.")
    messenger_human_agent: bool = Field(
        False, description="Agents may answer for seven days: Meta has allowed the app *Human Agent*."
    )
    instagram_access_token: SecretStr = _secret(
        "Access token of the account, or of the page that it is linked to; empty switches Instagram off."
    )
    instagram_app_secret: SecretStr = _secret("Secret of the app at Meta, with which it signs what it sends.")
    instagram_verify_token: SecretStr = _secret("Word that Meta was given together with the address of the webhook.")
    instagram_api_url: str = Field(
        _GRAPH,
        description="Address of Meta's Graph API, with its version; `https://graph.instagram.com/v23.0` for an "
        "account that is linked to no page.",
    )
    instagram_human_agent: bool = Field(
        False, description="Agents may answer for seven days: Meta has allowed the app *Human Agent*."
    )
    line_channel_secret: SecretStr = _secret("Secret of the channel at LINE, with which it signs what it sends.")
    line_access_token: SecretStr = _secret("Access token of LINE's Messaging API; empty switches LINE off.")
    line_api_url: str = Field("https://api.line.me", description="Address of LINE's Messaging API.")
    line_data_url: str = Field("https://api-data.line.me", description="Address from which LINE hands out files.")
    slack_bot_token: SecretStr = _secret("Token of the bot at Slack, `xoxb-…`; empty switches Slack off.")
    slack_signing_secret: SecretStr = _secret("Secret of the app at Slack, with which it signs what it sends.")
    slack_api_url: str = Field("https://slack.com/api", description="Address of Slack's Web API.")
    email_imap_url: SecretStr = _secret(
        "Mailbox that visitors write to: `imaps://user:word@host:993/INBOX`, or `imap://host` with STARTTLS; empty "
        "switches e-mail off."
    )
    email_smtp_url: SecretStr = _secret(
        "Mail server that takes replies to visitors, written like `HAMDEL_SMTP_URL`; empty for that one."
    )
    email_from: str = Field(
        "",
        description="Who replies by e-mail come from, such as `Tulip Help <help@shop.example>`; empty for "
        "`HAMDEL_MAIL_FROM`.",
    )
    email_authserv: str = Field(
        "",
        description="Name under which your mail server writes `Authentication-Results`; mails that it found forged are "
        "then left alone. Empty for trusting none.",
    )
    chatwoot_bot_token: SecretStr = _secret("Token of the agent bot at Chatwoot; empty switches that channel off.")
    chatwoot_secret: SecretStr = _secret("Secret of the agent bot, with which Chatwoot signs what it sends.")
    chatwoot_url: str = Field("https://app.chatwoot.com", description="Address of Chatwoot.")
    chatwoot_account: int = Field(1, ge=1, description="Number of the account at Chatwoot.")
    webhook_secret: SecretStr = _secret("Secret of signed webhooks, `whsec_…`; empty switches that channel off.")
    webhook_url: str = Field("", description="Address that takes replies as signed webhooks.")
    webhooks_to_private: bool = Field(
        False,
        description="Let webhooks and actions reach systems in this server's own network, over HTTP as well; otherwise "
        "only over HTTPS on the internet.",
    )
    demo_actions: bool = Field(
        False, description="Answer `Where is my order?` of the sample articles with orders that are made up, as a demo."
    )


class ByMail(BaseSettings):
    """What sends people who work here their invitations, and a link when they have forgotten their password."""

    public_url: str = Field(
        "",
        description="Address at which people reach this server, such as https://support.example; links in mails begin "
        "with it.",
    )
    mail_from: str = Field(
        "", description="Who mails come from, such as `support@shop.example` or `Tulip Desk <support@shop.example>`."
    )
    smtp_url: SecretStr = Field(
        SecretStr(""),
        description="Mail server: `smtps://user:word@host:465`, or `smtp://host:587` with STARTTLS; empty for no mail.",
    )

    @field_validator("public_url")
    @classmethod
    def _reached(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("set it to the whole address, such as https://support.example.")
        return value.rstrip("/")

    @field_validator("mail_from")
    @classmethod
    def _sender(cls, value: str) -> str:
        from email.headerregistry import Address
        from email.utils import parseaddr

        try:
            if value and not Address(addr_spec=parseaddr(value)[1]).domain:
                raise ValueError
        except Exception as error:
            raise ValueError("that is no address that mails come from, such as support@shop.example.") from error
        return value

    @field_validator("smtp_url")
    @classmethod
    def _mailing(cls, value: SecretStr, info: ValidationInfo) -> SecretStr:
        if not value.get_secret_value().strip():
            return SecretStr("")
        parse_smtp_url(value.get_secret_value())
        # One that was refused itself is not among them.
        missing = [name for name in ("mail_from", "public_url") if info.data.get(name) == ""]
        if missing:
            raise ValueError(f"mails need {' and '.join(f'HAMDEL_{name.upper()}' for name in missing)} as well.")
        return value

    @property
    def smtp_server(self) -> SmtpServer | None:
        """The server that takes mails; None where the site sends none."""
        address = self.smtp_url.get_secret_value()
        return parse_smtp_url(address) if address else None


class Settings(Tones, ByProvider, AsRasa, LiveAgents, Connectors, WhatIsKept, AtTheDesk, ByMail, ForReaders):
    """Everything an operator can set; immutable, never a global."""

    model_config = SettingsConfigDict(env_prefix="HAMDEL_", frozen=True, extra="ignore")

    host: str = Field("127.0.0.1", description="Address to listen on; 0.0.0.0 for every network interface.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on; 0 picks a free one.")
    data_dir: Path = Field(Path("hamdel-data"), description="Folder of the database, the unpacked encoder and keys.")
    database_url: str = Field(
        "", description="PostgreSQL, such as postgresql://name:word@host/hamdel; empty means SQLite in the data folder."
    )
    files: str = Field(
        "", description="Where files that are sent lie: a folder, or `s3://bucket/prefix`; empty for the data folder."
    )
    redis_url: str = Field(
        "",
        description="Redis that joins several workers on one PostgreSQL, such as redis://localhost:6379/0; empty means "
        "one process.",
    )
    secret_key: SecretStr = Field(SecretStr(""), description="Reserved: tokens are random and nothing is signed yet.")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "warning", description="What `hamdel serve` logs at least; with `info` every request, too."
    )
    log_format: Literal["text", "json"] = Field(
        "text", description="How it is logged: `text` to be read, or one `json` object a line."
    )
    languages: CommaSeparated = Field(
        LANGUAGES, description="Languages of the site as tags, the default one first; `pt-PT` says which Portuguese."
    )
    language_identifier: Literal["py3langid", "langdetect"] = Field(
        "py3langid", description="Engine that tells languages apart."
    )
    consent: str = Field(
        "",
        description="What visitors in the widget agree to before anything is kept: `standard`, or a YAML file of "
        "texts by language; empty asks for nothing.",
    )
    encoder: str = Field("bundled", description="`bundled`, or `sentence-transformers:MODEL`.")
    reranker: str = Field(
        "", description="Cross-encoder that looks again at the five best articles: a name or a folder; empty for none."
    )
    reranker_timeout: float = Field(
        1.0, gt=0, description="Seconds that a message waits for HAMDEL_RERANKER; then the first order stays."
    )
    nlu: str = Field("embedded", description="`embedded`, or `rasa` with HAMDEL_RASA_URL.")
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
    sample_articles: bool = Field(True, description="Load the sample articles into an empty knowledge base.")
    assignment: Literal["pull", "offer", "auto"] = Field(
        "pull", description="How agents get conversations: they take them, are asked one by one, or are given them."
    )
    language_patience: float = Field(
        60, ge=0, description="Seconds that a visitor waits for a busy agent who writes their language."
    )
    away_after: float = Field(30, gt=0, description="Seconds of silence after which an agent counts as away.")
    retention_conversations: int = Field(
        0,
        ge=0,
        description="Days after its last message when a conversation's words are erased; 0 keeps them for ever.",
    )
    retention_attachments: int = Field(
        0, ge=0, description="Days after which files of conversations that are over are erased; 0 keeps them for ever."
    )
    retention_search_log: int = Field(
        0, ge=0, description="Days after which questions in the search log lose their words; 0 keeps them for ever."
    )
    allowed_origins: CommaSeparated = Field(
        ("*",), description="Sites that may embed the widget, such as https://shop.example; `*` allows all."
    )
    trusted_proxies: CommaSeparated = Field(
        ("127.0.0.1",),
        description="Proxies whose word on a visitor's address is believed: addresses, networks such as 10.0.0.0/8.",
    )
    limit_conversations: str = Field(
        "30/minute;300/hour", description="How many conversations one address may begin; empty for any number."
    )
    limit_messages: str = Field(
        "60/minute;600/hour", description="How many messages one conversation may send; empty for any number."
    )
    limit_uploads: str = Field(
        "10/minute;60/hour", description="How many files one conversation may send; empty for any number."
    )
    limit_requests: str = Field(
        "1200/minute", description="How often one address may ask for what visitors' pages ask for; empty for any."
    )
    open_docs: Openness = Field(
        "open",
        description="Who reads the API's pages at `/docs` beside administrators: `open` for all, `local`, `closed`.",
    )
    open_metrics: Openness = Field(
        "local", description="Who reads `/metrics`: `open` for all, `local` for this machine alone, or `closed`."
    )

    def rates(self) -> tuple[str, ...]:
        """How often visitors may ask, begin conversations, write messages, send files and search the articles."""
        asked = self.limit_requests, self.limit_conversations, self.limit_messages, self.limit_uploads
        return *asked, self.limit_searches

    def quotas(self) -> tuple[int, int, int]:
        """How many bytes of files a conversation, a visitor and the site may have; 0 is any number."""
        return self.quota_conversation << 20, self.quota_visitor << 20, self.quota_site << 20

    @field_validator("limit_conversations", "limit_messages", "limit_uploads", "limit_requests")
    @classmethod
    def _rates(cls, value: str) -> str:
        parse_rates(value)
        return value

    @field_validator("languages", "allowed_origins", "translate_search", "trusted_proxies", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        if isinstance(value, str):
            return tuple(part for part in (piece.strip() for piece in value.split(",")) if part)
        return value

    @field_validator("tones")
    @classmethod
    def _spoken(cls, value: dict[str, Tone]) -> dict[str, Tone]:
        if value.keys() - set(LANGUAGES):
            raise ValueError(f"HAMDEL_TONES may name {', '.join(LANGUAGES)}, as in nl=plain.")
        return value

    @field_validator("languages")
    @classmethod
    def _known(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        try:
            return declared(value, LANGUAGES)
        except ValueError as error:
            raise ValueError(f"HAMDEL_LANGUAGES may name {', '.join(LANGUAGES)}; it names {error}.") from error

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

    @field_validator("files")
    @classmethod
    def _place(cls, value: str) -> str:
        scheme, separator, rest = value.partition("://")
        if separator and (scheme != "s3" or not rest.partition("/")[0]):
            raise ValueError("files are kept in a folder, or in S3 as s3://bucket/prefix.")
        if separator and find_spec("obstore") is None:
            raise ValueError('S3 needs a package: pip install "hamdel[s3]".')
        return value

    @field_validator("consent")
    @classmethod
    def _agreed(cls, value: str, info: ValidationInfo) -> str:
        if value and value != STANDARD_CONSENT:
            consent_file.read(Path(value), info.data.get("languages", LANGUAGES))
        return value

    @field_validator("privacy_url")
    @classmethod
    def _notice(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("set it to the whole address of a page, such as https://shop.example/privacy.")
        return value

    @field_validator("redis_url")
    @classmethod
    def _joining(cls, value: str, info: ValidationInfo) -> str:
        """Nothing that is refused repeats the address, which may hold a password."""
        if not value:
            return value
        if not value.startswith(("redis://", "rediss://", "unix://")):
            raise ValueError("that is no address of a Redis server, such as redis://localhost:6379/0.")
        if "database_url" in info.data and not info.data["database_url"].startswith("postgresql"):
            raise ValueError("several workers need PostgreSQL: set HAMDEL_DATABASE_URL to one, or unset this.")
        if find_spec("redis") is None:
            raise ValueError('Redis needs a package: pip install "hamdel[redis]".')
        return value

    @field_validator("otlp_endpoint")
    @classmethod
    def _collector(cls, value: str) -> str:
        if not value:
            return value
        if not value.startswith(("http://", "https://")):
            raise ValueError("that is no address of a collector, such as http://localhost:4318.")
        if find_spec("opentelemetry") is None or find_spec("opentelemetry.sdk") is None:
            raise ValueError('traces need a package: pip install "hamdel[otel]".')
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
