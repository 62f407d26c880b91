"""All measurements, one table after the other."""

import sys

from tests.bench import bench_desk, bench_encoder, bench_import, bench_search, bench_server, bench_stall

EVERYTHING = (bench_encoder, bench_search, bench_server, bench_desk, bench_stall, bench_import)

sys.exit(max(measure.main() for measure in EVERYTHING))
