"""The command that says what a large site takes, with a small one."""

import pytest

from tests.bench.capacity import Site, fan_out, queue_steps, reckoned

SMALL = Site(agents=3, conversations=86_400, visitors=2, others=2, handed_over=0.5, peak=1.0, a_worker=0.8)


@pytest.mark.anyio
async def test_the_queue_of_a_small_site_is_measured() -> None:
    steps = await queue_steps(SMALL, waiting=2)

    assert steps.waiting == 2
    assert min(steps.handing_over, steps.closing, steps.look, await fan_out(2)) > 0


@pytest.mark.anyio
async def test_a_conversation_a_second_is_reckoned_as_one() -> None:
    said = reckoned(SMALL, [await queue_steps(SMALL, waiting=0)], 1.0, {"message": 1000.0})

    assert "2 a second, so 3 workers of 0.8 a second each" in said[0]
    assert "handed over: 0.5 a second; held at once 300, room for 12" in said[1]
    assert "1.0 kB a conversation, 0.1 GB a day" in said[-1]
