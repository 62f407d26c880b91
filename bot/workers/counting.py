"""What visitors and guessers have used up, counted by Redis for all workers.

While Redis is away each worker counts by itself: whoever asks gets up to so many times as much as there are workers.
"""

import time
from collections.abc import Sequence
from hashlib import blake2b

import structlog
from redis.asyncio import Redis
from redis.commands.core import AsyncScript
from redis.exceptions import RedisError

from bot.rates import Limits, Rate, RateLimiter, parse_rates
from handoff.login_throttle import (
    FORGOTTEN_AFTER,
    FREE,
    LONGEST_WAIT,
    LONGEST_WAIT_ANYWHERE,
    MOST_KNOWN,
    AttemptsHere,
    LoginAttempts,
)

log = structlog.get_logger(__name__)

#: Seconds for which a Redis that has failed is not asked.
LEFT_ALONE = 2.0
#: Addresses from which somebody has signed in are remembered for so many seconds.
KNOWN_FOR = 90 * 24 * 3600

# As `bot.rates` counts: two windows a rate, the one before by how much of it is still in view. By Redis's clock.
_ASK = """
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local longest, windows = 0, {}
for place, key in ipairs(KEYS) do
  local allowed, seconds = tonumber(ARGV[2 * place - 1]) - 1, tonumber(ARGV[2 * place])
  local number = math.floor(now / seconds)
  local found = redis.call('HMGET', key, 'number', 'count', 'before')
  local last, count, before = tonumber(found[1] or number), tonumber(found[2] or 0), tonumber(found[3] or 0)
  if last ~= number then
    before = last == number - 1 and count or 0
    count = 0
  end
  local gone = now - number * seconds
  local wait = 0
  if count + before * (1 - gone / seconds) > allowed then
    if count > allowed then
      wait = seconds - gone + seconds * math.max(0, 1 - allowed / count)
    else
      wait = math.max(0.001, seconds * (1 - (allowed - count) / before) - gone)
    end
  end
  longest = math.max(longest, wait)
  windows[place] = {number, count + 1, before, math.ceil(2 * seconds)}
end
if longest > 0 then return math.ceil(longest) end
for place, key in ipairs(KEYS) do
  local window = windows[place]
  redis.call('HSET', key, 'number', window[1], 'count', window[2], 'before', window[3])
  redis.call('EXPIRE', key, window[4])
end
return 0
"""

# As `handoff.login_throttle` counts. KEYS: the pair, the address, the login, the addresses known of it. ARGV: the
# address, whether it says who asks, then for each of the three its free attempts and its longest wait, and how long
# attempts are remembered.
_ATTEMPT = """
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local counted = {{KEYS[1], 3}}
if ARGV[2] == '1' then counted[#counted + 1] = {KEYS[2], 5} end
if not redis.call('ZSCORE', KEYS[4], ARGV[1]) then counted[#counted + 1] = {KEYS[3], 7} end
local longest = 0
for _, one in ipairs(counted) do
  local found = redis.call('HMGET', one[1], 'count', 'last')
  local beyond = tonumber(found[1] or 0) - tonumber(ARGV[one[2]])
  if found[1] and beyond >= 0 then
    local wait = tonumber(found[2]) + math.min(tonumber(ARGV[one[2] + 1]), 2 ^ math.min(beyond, 30)) - now
    longest = math.max(longest, wait)
  end
end
if longest > 0 then return tostring(longest) end
for _, one in ipairs(counted) do
  redis.call('HINCRBY', one[1], 'count', 1)
  redis.call('HSET', one[1], 'last', string.format('%.6f', now))
  redis.call('EXPIRE', one[1], math.ceil(tonumber(ARGV[9])))
end
return '0'
"""

_SUCCEEDED = """
local own = tonumber(redis.call('HGET', KEYS[1], 'count') or 0)
redis.call('DEL', KEYS[1])
for place = 2, 3 do
  local count = redis.call('HGET', KEYS[place], 'count')
  if count then redis.call('HSET', KEYS[place], 'count', math.max(0, tonumber(count) - own)) end
end
redis.call('ZADD', KEYS[4], redis.call('TIME')[1], ARGV[1])
redis.call('ZREMRANGEBYRANK', KEYS[4], 0, -tonumber(ARGV[2]) - 1)
redis.call('EXPIRE', KEYS[4], ARGV[3])
"""


class Counts:
    """A Redis that counts, as long as it answers."""

    def __init__(self, client: Redis, site: str) -> None:
        """``site`` tells the sites apart that share a Redis."""
        self._client = client
        self._prefix = f"hamdel:{site}"
        self._scripts: dict[str, AsyncScript] = {}
        self._failed_at: float | None = None

    def key(self, *parts: str) -> str:
        """A key for something that is counted; addresses and names are in it as digests alone."""
        digest = blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        return f"{self._prefix}:{parts[0]}:{digest}"

    async def run(self, script: str, keys: Sequence[str], arguments: Sequence[str | float]) -> bytes | int | None:
        """What a script answers; None where Redis does not."""
        if self._failed_at is not None and time.monotonic() - self._failed_at < LEFT_ALONE:
            return None
        try:
            known = self._scripts.get(script) or self._scripts.setdefault(script, self._client.register_script(script))
            answer: bytes | int | None = await known(keys=list(keys), args=list(map(str, arguments)))
        except (RedisError, OSError) as error:
            if self._failed_at is None:
                log.warning("counted_by_this_worker_alone", error=str(error))
            self._failed_at = time.monotonic()
            return None
        if self._failed_at is not None:
            log.warning("counted_by_redis_again")
        self._failed_at = None
        return answer


class SharedLimiter:
    """See :class:`bot.rates.Limiter`; ``name`` is what is limited."""

    def __init__(self, counts: Counts, name: str, rates: Sequence[Rate]) -> None:
        self._counts = counts
        self._name = name
        self._rates = rates
        self._here = RateLimiter(rates, time.monotonic)

    async def ask(self, key: str) -> int:
        """See :class:`bot.rates.Limiter`."""
        if not self._rates:
            return 0
        keys = [self._counts.key(self._name, str(place), key) for place in range(len(self._rates))]
        rates = [number for rate in self._rates for number in (rate.times, rate.seconds)]
        wait = await self._counts.run(_ASK, keys, rates)
        return self._here.wait(key) if wait is None else int(wait)


class SharedAttempts:
    """See :class:`handoff.login_throttle.LoginAttempts`."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._here: LoginAttempts = AttemptsHere()

    async def attempt(self, login: str, address: str, now: float) -> float:
        """See :class:`handoff.login_throttle.LoginAttempts`."""
        limits = [FREE["pair"], LONGEST_WAIT, FREE["address"], LONGEST_WAIT, FREE["login"], LONGEST_WAIT_ANYWHERE]
        arguments: list[str | float] = [self._counts.key("from", address), int(bool(address)), *limits, FORGOTTEN_AFTER]
        wait = await self._counts.run(_ATTEMPT, self._keys(login, address), arguments)
        return await self._here.attempt(login, address, now) if wait is None else float(wait)

    async def succeeded(self, login: str, address: str) -> None:
        """See :class:`handoff.login_throttle.LoginAttempts`."""
        await self._here.succeeded(login, address)
        arguments: list[str | float] = [self._counts.key("from", address), MOST_KNOWN, KNOWN_FOR]
        await self._counts.run(_SUCCEEDED, self._keys(login, address), arguments)

    def _keys(self, login: str, address: str) -> list[str]:
        pair, anywhere = self._counts.key("login", login, address), self._counts.key("login", login)
        return [pair, self._counts.key("login-from", address), anywhere, self._counts.key("login-known", login)]


def shared_limits(counts: Counts, rates: Sequence[str]) -> Limits:
    """As :meth:`bot.rates.Limits.of`."""
    names = ("requests", "conversations", "messages", "uploads", "searches")
    return Limits(*(SharedLimiter(counts, name, parse_rates(one)) for name, one in zip(names, rates, strict=True)))
