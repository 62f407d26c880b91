"""All measurements, one table after the other."""

import sys

from tests.bench import bench_encoder, bench_server

sys.exit(max(measure.main() for measure in (bench_encoder, bench_server)))
