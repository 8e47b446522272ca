"""One task of the benchmarks in this process: side (``product`` or ``limit``), task, folder, workload."""

import json
import sys
from pathlib import Path


def main(side: str, task: str, work: str, workload: str) -> None:
    """Do the task and print its outcome as the last line."""
    if side == "product":
        from tests.benchmarks.product import TASKS  # only one side is imported, so that neither pays for the other
    else:
        from tests.benchmarks.limits import TASKS
    print(json.dumps(TASKS[task](Path(work), workload)))


if __name__ == "__main__":
    main(*sys.argv[1:])
