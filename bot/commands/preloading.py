"""Imported by the process that workers are forked from: what is here, they share and need not make again.

Nothing of it has a thread, an open file or a connection, so that a fork of it is as good as the process itself. The
encoder is not among it for that reason; its files are mapped into the memory of each worker, which shares them as well.
"""

import gc
from contextlib import suppress

from bot.app import create_app
from bot.dialogue import openings
from bot.engines import open_language_tracker
from bot.settings import Settings

# What fails here fails in the worker again, which says so.
with suppress(Exception):
    settings = Settings()
    create_app(settings)
    open_language_tracker(settings)
    openings.prepare()

# A collector that looks through this in a worker would have it copied.
gc.collect()
gc.freeze()
