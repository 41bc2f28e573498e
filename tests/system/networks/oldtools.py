# SPDX-License-Identifier: Apache-2.0
"""A server on a machine that uses the xtables of old."""

import os
import pathlib
import shutil
import tempfile

from tests.support.daemon import Daemon


class OldTools(Daemon):
    """A machine whose administrator uses the iptables of old."""

    def __init__(self, **more):
        super().__init__(**more)
        self.tools = pathlib.Path(tempfile.mkdtemp(dir=self.directory))
        for tool in ('iptables', 'ip6tables', 'ebtables', 'iptables-save', 'ip6tables-save', 'iptables-restore', 'ip6tables-restore'):
            legacy = tool.replace('tables', 'tables-legacy')
            (self.tools / tool).symlink_to(shutil.which(legacy))

    @property
    def environment(self):
        return {**super().environment, 'PATH': f"{self.tools}:{os.environ['PATH']}"}
