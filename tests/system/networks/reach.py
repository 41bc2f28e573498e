# SPDX-License-Identifier: Apache-2.0
"""Whether packets get from an instance to an address and back."""


class Reaching:
    """For tests of instances."""

    def reaches(self, instance, address, count=1, seconds=20):
        """Whether echoes come back from there, tried for a while: links, bridges and neighbours take a moment."""
        script = f'i=0; while [ $i -lt {seconds} ]; do ping -c {count} -W 1 {address} >/dev/null && exit 0; usleep 200000; i=$((i+1)); done; exit 1'
        return self.run_in(instance, 'sh', '-c', script)['return'] == 0

    def never_reaches(self, instance, address):
        return self.run_in(instance, 'sh', '-c', f'ping -c 2 -W 1 -i 0.2 {address} >/dev/null')['return'] != 0
