# SPDX-License-Identifier: Apache-2.0
"""How long tests wait for what must come."""
import os

# How many times as long things may take here: an emulated machine isn't wrong for being slow.
PATIENCE = float(os.environ.get('QUAYSIDE_PATIENCE', '1'))
