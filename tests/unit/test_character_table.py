"""Characters are looked up, and a flood of rare ones is not kept."""

from knowledge_base.character_table import MOST_KEPT, CharacterTable


def test_each_character_becomes_what_it_is_said_to() -> None:
    table = CharacterTable(lambda character: "" if character == "l" else character.upper())

    assert "hallo".translate(table) == "hallo".translate(table) == "HAO"


def test_what_a_character_becomes_is_asked_once() -> None:
    asked: list[str] = []

    def become(character: str) -> str:
        asked.append(character)
        return character

    "annana".translate(CharacterTable(become))

    assert asked == ["a", "n"]


def test_of_very_many_characters_some_are_kept_and_all_are_changed() -> None:
    table = CharacterTable(lambda character: "x")
    text = "".join(map(chr, range(0x20000, 0x20000 + MOST_KEPT + 100)))

    assert text.translate(table) == "x" * len(text)
    assert len(table) == MOST_KEPT
