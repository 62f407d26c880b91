"""Settings: one table, and the README holds the same one."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import LANGUAGES, Settings

README = Path(__file__).parent.parent.parent / "README.md"


def shown(value: object) -> str:
    if isinstance(value, tuple):
        return "all 20" if value == LANGUAGES else ", ".join(f"`{one}`" for one in value)
    if isinstance(value, dict):
        return ", ".join(f"`{name}={one}`" for name, one in value.items())
    text = str(getattr(value, "get_secret_value", lambda: value)())
    return f"`{text}`" if text else ""


def rows() -> list[str]:
    return [
        f"| `HAMDEL_{name.upper()}` | {shown(field.default)} | {field.description} |"
        for name, field in Settings.model_fields.items()
    ]


def test_the_readme_lists_every_setting_as_it_is() -> None:
    table = README.read_text("utf-8").partition("<!-- settings -->")[2].partition("<!-- /settings -->")[0]

    assert [line for line in table.splitlines() if line.startswith("| `")] == rows()


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HAMDEL_PORT", "9000")
    monkeypatch.setenv("HAMDEL_LANGUAGES", "nl, fa,nl")

    settings = Settings()

    assert settings.port == 9000
    assert settings.languages == ("nl", "fa")
    assert settings.default_language == "nl"


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg2"])
def test_postgresql_is_reached_by_the_same_driver_however_its_address_begins(scheme: str) -> None:
    settings = Settings(database_url=f"{scheme}://sara:se%40cret@db:5433/hamdel")

    assert settings.resolved_database_url == "postgresql+asyncpg://sara:se%40cret@db:5433/hamdel"


@pytest.mark.parametrize(
    ("address", "reason"), [("hamdel.db", "no address of a database"), ("mysql://db/hamdel", "not in mysql")]
)
def test_a_database_that_cannot_be_used_is_refused_with_the_reason(address: str, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        Settings(database_url=address)


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Settings().port = 1  # type: ignore[misc]


def test_an_unknown_language_is_named() -> None:
    with pytest.raises(ValidationError, match="klingon"):
        Settings(languages=("klingon",))


def test_a_language_that_is_searched_in_translation_is_one_of_the_sites() -> None:
    with pytest.raises(ValidationError, match="te is not one of this site's languages"):
        Settings(languages=("en", "nl"), translator="argos", translate_search=("te",))


def test_an_address_is_only_wanted_where_libretranslate_translates() -> None:
    assert Settings(translator="argos").libretranslate_url == ""
    with pytest.raises(ValidationError, match=r"such as http://localhost:5000"):
        Settings(translator="libretranslate", libretranslate_url="localhost:5000")


@pytest.mark.parametrize("place", ["https://bucket.example/files", "s3://", "gs://bucket"])
def test_files_are_kept_in_a_folder_or_in_s3(place: str) -> None:
    with pytest.raises(ValidationError, match="in a folder, or in S3 as s3://bucket/prefix"):
        Settings(files=place)
    assert Settings(files="s3://bucket").files == "s3://bucket"
    assert Settings(files="/srv/files").files == "/srv/files"


def test_a_time_zone_that_nobody_knows_is_refused() -> None:
    assert Settings(time_zone="Asia/Kathmandu").time_zone == "Asia/Kathmandu"
    with pytest.raises(ValidationError, match="use an IANA name"):
        Settings(time_zone="Europe/Atlantis")
