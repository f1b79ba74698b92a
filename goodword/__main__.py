"""`python -m goodword`."""

import sys

from goodword.cli import main

sys.exit(main())
