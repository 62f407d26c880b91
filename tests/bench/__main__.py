"""All measurements, one table after the other."""

import sys

from tests.bench import bench_desk, bench_encoder, bench_import, bench_search, bench_server

sys.exit(max(measure.main() for measure in (bench_encoder, bench_search, bench_server, bench_desk, bench_import)))
