# SPDX-License-Identifier: Apache-2.0
"""How long tests wait for what must come."""
import os

# How many times as long things may take here: a busy machine isn't wrong for being slow, an emulated one even less. Such limits only end what
# hangs, and cost nothing where nothing does.
PATIENCE = float(os.environ.get('QUAYSIDE_PATIENCE', '4'))
