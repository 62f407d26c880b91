"""All measurements, one table after the other."""

import sys

from tests.bench import (
    bench_desk,
    bench_editor,
    bench_encoder,
    bench_import,
    bench_search,
    bench_server,
    bench_stall,
    bench_webhooks,
    bench_widget,
    bench_worklist,
)

EVERYTHING = (
    bench_encoder,
    bench_search,
    bench_server,
    bench_desk,
    bench_editor,
    bench_worklist,
    bench_webhooks,
    bench_stall,
    bench_import,
    bench_widget,
)

sys.exit(max(measure.main() for measure in EVERYTHING))
