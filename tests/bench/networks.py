# SPDX-License-Identifier: Apache-2.0
"""The step about networks: fifty of them made and listed, and a DHCP server with two hundred leases."""

import statistics

from .wholelife import timed


class Networks:
    """A step of Bench, which gives rest, daemon and figures."""

    def networks(self):
        def create(number):
            self.rest.post('/1.0/networks', {'name': f'bench{number}', 'config': {'ipv4.address': f'10.{number + 1}.0.1/24', 'ipv6.address': 'none'}})
        self.figures['network create'] = statistics.median(timed(create, number) for number in range(50)) * 1000
        self.figures['networks 50'] = self.median('/1.0/networks?recursion=1')
        self.nic('bench1')
        self.rest.post('/1.0/instances', {'name': 'leaser', 'source': {'type': 'none'},
                                          'devices': {'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': 'bench0'}}})
        hwaddr = self.rest.get('/1.0/instances/leaser')['config']['volatile.eth0.hwaddr']
        lines = [f'2000000000 {hwaddr} 10.1.0.{number + 2} host{number} 01:{hwaddr}\n' for number in range(200)]
        (self.daemon.state / 'networks/bench0/dnsmasq.leases').write_text(''.join(lines), encoding='ascii')
        self.figures['leases 200'] = self.median('/1.0/networks/bench0/leases')
        self.rest.delete('/1.0/instances/leaser')
        for number in range(50):
            self.rest.delete(f'/1.0/networks/bench{number}')

    def nic(self, network):
        """What an interface adds to a start: an instance with one and one without take turns."""
        took = {'without': [], 'with': []}
        for name in took:
            self.create(name)
        self.rest.patch('/1.0/instances/with', {'devices': {'eth0': {'type': 'nic', 'nictype': 'bridged', 'parent': network}}})
        for _ in range(10):
            for name, times in took.items():
                times.append(timed(self.change, name, 'start'))
                self.change(name, 'stop', force=True)
        self.figures['nic'] = (statistics.median(took['with']) - statistics.median(took['without'])) * 1000
        for name in took:
            self.rest.delete(f'/1.0/instances/{name}')

    def median(self, url):
        return statistics.median(timed(self.rest.request, 'GET', url) for _ in range(20)) * 1000
