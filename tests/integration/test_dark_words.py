"""What becomes of somebody in despair, or in grief: people at once, and nothing of queues, surveys or articles."""

from pathlib import Path

import pytest

from bot.site.crisis_lines import CrisisLine
from handoff.crisis_lines import CrisisLines
from tests.house import House, open_house, texts

pytestmark = pytest.mark.anyio

DAY = 24 * 3600.0
FEELINGS = ("despair", "grief")
SUNDAY_EVENING = {"time_zone": "UTC", "weekly": {"sunday": ["18:00-20:00"]}}
LINES = [
    CrisisLine(country="NL", text="113 Zelfmoordpreventie: 113"),
    CrisisLine(country="NL", language="en", text="113 Suicide Prevention: 113"),
    CrisisLine(text="https://findahelpline.com"),
]


async def read(house: House, feeling: str, language: str = "en", **attributes: object) -> str:
    conversation = await house.visitor(language, **attributes)  # type: ignore[arg-type]
    return (await house.asks_for_person(conversation, reason="upset", emotion="sad", feeling=feeling)).text


@pytest.mark.parametrize("feeling", FEELINGS)
@pytest.mark.parametrize("channel", ["web", "telegram"])
async def test_nobody_who_was_in_despair_or_grief_is_asked_how_satisfied_they_are(
    house: House, feeling: str, channel: str
) -> None:
    sara = await house.agent("Sara")
    conversation = await house.waiting(channel=channel, reason="upset", emotion="sad", feeling=feeling)
    await house.desk.lifecycle.take(conversation.id, sara)
    before = await house.told(conversation)
    await house.desk.lifecycle.close(conversation.id, sara, "solved")

    (goodbye,) = (await house.told(conversation))[len(before) :]
    assert goodbye in (house.said("en", "closed.formal-1"), house.said("en", "closed.formal-2"))
    assert (await house.state(conversation))["survey"] is None
    await house.pass_time(DAY)
    await house.pass_time(DAY)
    assert len(await house.told(conversation)) == len(before) + 1


async def test_a_wait_that_grows_is_not_told_to_somebody_in_despair(house: House) -> None:
    await house.slow_agent("Sara")
    conversation = await house.waiting(channel="telegram", reason="upset", emotion="sad", feeling="despair")

    await house.pass_time(1800)

    assert len(await house.told(conversation)) == 1
    assert (await house.state(conversation))["queue"] is None


async def test_whoever_grieves_is_told_when_people_are_back(house: House) -> None:
    await house.team("support", hours=SUNDAY_EVENING, id=1)

    grieving, despairing = [(await read(house, one, timezone="UTC")).split("\n\n") for one in FEELINGS[::-1]]

    assert grieving[1].startswith("We will be back today at 6:00")
    assert grieving[2] == texts("bot.texts.phrases").text("en", "contact-question")
    assert despairing[1:] == [house.said("en", "despair-nobody")]


async def test_the_help_line_of_the_country_and_the_language_is_named(tmp_path: Path) -> None:
    lines = CrisisLines()
    async with open_house(tmp_path, crisis_lines=lines) as house:
        await house.agent("Sara")
        assert "\n\n" not in await read(house, "despair")
        lines.use(LINES)

        for attributes, named in (
            ({"timezone": "Europe/Amsterdam"}, LINES[1]),
            ({"country": "nl", "language": "nl"}, LINES[0]),
            ({"timezone": "Europe/Paris"}, LINES[2]),
            ({}, LINES[2]),
            ({"timezone": "Nowhere/None", "country": 7}, LINES[2]),
        ):
            language = str(attributes.pop("language", "en"))
            last = (await read(house, "despair", language, **attributes)).split("\n\n")[-1]
            assert last == house.said(language, "despair-line", line=named.text), attributes
        assert LINES[2].text not in await read(house, "grief")


def test_where_the_country_is_not_known_no_number_of_some_country_is_named() -> None:
    dutch, belgian = LINES[0], CrisisLine(country="BE", text="Zelfmoordlijn: 1813")

    assert CrisisLines([dutch]).text("nl", None) == dutch.text
    assert CrisisLines([dutch, belgian]).text("nl", None) is None
    assert CrisisLines([dutch, belgian]).text("nl", "BE") == belgian.text
    assert CrisisLines([dutch, belgian]).text("nl", "DE") is None
    assert CrisisLines([LINES[1]]).text("nl", "NL") is None
