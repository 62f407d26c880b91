"""What phrasings of articles would be understood as, were they messages."""

from collections import OrderedDict

from bot.nlu import Nlu, Understanding
from bot.nlu.embedded import spoken
from knowledge_base.encoders import AsyncEncoder
from knowledge_base.normalization import normalized
from knowledge_base.search import Match

#: So many phrasings stay known, those that were looked at last.
MOST_KNOWN = 2_000


class PhrasingReader:
    """Understands phrasings with one encoder and one engine, each phrasing once as long as it stays known."""

    def __init__(self, encoder: AsyncEncoder, nlu: Nlu, most: int = MOST_KNOWN) -> None:
        self._encoder = encoder
        self._nlu = nlu
        self._most = most
        self._known: OrderedDict[str, Understanding] = OrderedDict()

    async def understand(self, match: Match) -> Understanding:
        """Intent and emotion of the phrasing that speaks most for ``match``."""
        known = self._known.get(match.phrasing)
        if known is None:
            text = spoken(normalized(match.phrasing, match.language))
            (vector,) = await self._encoder.encode([text], "query")
            known = self._known[match.phrasing] = await self._nlu.parse(match.phrasing, vector)
        self._known.move_to_end(match.phrasing)
        if len(self._known) > self._most:
            self._known.popitem(last=False)
        return known
