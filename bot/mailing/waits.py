"""How long a mail waits that was not taken. Times are seconds."""

import random

#: Before the second attempt; each further one waits twice as long, up to LONGEST_WAIT.
FIRST_WAIT, LONGEST_WAIT = 5.0, 3600.0
#: What a worker has for a mail before another one sends it: longer than the server's patience in all.
CLAIMED_FOR = 180.0


def wait_after(attempts: int) -> float:
    """Exponential backoff with up to a quarter of jitter."""
    return min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** (attempts - 1)) * random.uniform(0.75, 1.0)
