"""Where a frozen program begins: the same as ``python -m desktop``."""

import multiprocessing
import sys

from desktop.__main__ import main

if __name__ == "__main__":
    # A worker process of a frozen program starts here again; this call sends it to its work.
    multiprocessing.freeze_support()
    sys.exit(main())
