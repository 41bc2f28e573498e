# SPDX-License-Identifier: Apache-2.0
"""A small MAAS (HTTP API 2.0): one machine, two subnets, and devices that clients make; it remembers every request."""

import http.server
import json
import threading
import urllib.parse

KEY = 'consumer:token:se&cret'
SUBNETS = [{'id': 7, 'name': 'lan', 'vlan': {'id': 70}, 'cidr': '192.0.2.0/24'}, {'id': 8, 'name': 'lan6', 'vlan': {'id': 70}, 'cidr': '2001:db8::/64'}]
MACHINE = {'system_id': 'abc', 'hostname': 'host', 'domain': {'id': 0, 'name': 'maas'}}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *_):  # pylint: disable=arguments-differ
        pass

    def answer(self, status, value):
        body = json.dumps(value).encode() if not isinstance(value, str) else value.encode()
        self.send_response(status)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def handle_any(self):
        url = urllib.parse.urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get('Content-Length', 0))).decode()
        form = dict(urllib.parse.parse_qsl(body))
        query = dict(urllib.parse.parse_qsl(url.query))
        maas = self.server.maas
        with maas.lock:
            maas.requests.append((self.command, self.path, form))
            if not maas.accepts(self.headers.get('Authorization', '')):
                return self.answer(401, 'Unauthorized')
            if maas.fails and maas.fails in self.path:
                return self.answer(503, 'out of order')
            parts = url.path.removeprefix('/MAAS/api/2.0/').strip('/').split('/')
            return self.answer(*maas.do(self.command, parts, query, form))

    do_GET = do_POST = do_PUT = do_DELETE = handle_any


class Maas:
    """Serves on 127.0.0.1 in the network namespace that `network` (a context manager) leads to."""

    def __init__(self, network):
        self.lock = threading.Lock()
        self.requests, self.devices, self.next, self.fails = [], {}, 1, ''
        with network:
            self.server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
        self.server.maas = self
        self.url = f'http://127.0.0.1:{self.server.server_port}/MAAS'
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    @staticmethod
    def accepts(header):
        fields = dict(part.strip().split('=', 1) for part in header.removeprefix('OAuth ').split(',')) if header else {}
        fields = {name: urllib.parse.unquote(value.strip('"')) for name, value in fields.items()}
        consumer, token, secret = KEY.split(':')
        return (fields.get('oauth_signature_method'), fields.get('oauth_consumer_key'), fields.get('oauth_token'), fields.get('oauth_signature')) \
            == ('PLAINTEXT', consumer, token, '&' + urllib.parse.quote(secret, safe='')) and fields.get('oauth_nonce') and fields.get('oauth_timestamp')

    def number(self):
        self.next += 1
        return self.next

    def interface(self, name, mac, vlan):
        return {'id': self.number(), 'name': name, 'mac_address': mac, 'vlan': {'id': int(vlan)} if vlan else None, 'links': []}

    def do(self, method, parts, query, form):
        """(status, answer)"""
        named = [device for device in self.devices.values() if device['hostname'] == query.get('hostname')]
        match (method, parts):
            case ('GET', ['machines']):
                return 200, [MACHINE] if query.get('hostname') == MACHINE['hostname'] else []
            case ('GET', ['subnets']):
                return 200, SUBNETS
            case ('GET', ['devices']):
                return 200, named
            case ('POST', ['devices']):
                device = {'system_id': f'dev{self.number()}', 'hostname': form['hostname'], 'parent': form['parent'],
                          'interface_set': [self.interface('eth0', form['mac_addresses'], '')]}
                self.devices[device['system_id']] = device
                return 200, device
            case ('PUT', ['devices', system_id]):
                self.devices[system_id].update(form)
                return 200, self.devices[system_id]
            case ('DELETE', ['devices', system_id]):
                del self.devices[system_id]
                return 204, ''
            case (_, ['nodes', system_id, 'interfaces', *rest]):
                return self.change(method, self.devices[system_id]['interface_set'], rest, query.get('op'), form)
        return 404, 'no such thing'

    def change(self, method, interfaces, rest, operation, form):
        if operation == 'create_physical':
            interfaces.append(self.interface(form['name'], form['mac_address'], form['vlan']))
            return 200, interfaces[-1]
        interface, = [each for each in interfaces if each['id'] == int(rest[0])]
        if method == 'DELETE':
            interfaces.remove(interface)
            return 204, ''
        if method == 'PUT':
            interface.update({'name': form['name'], 'vlan': {'id': int(form['vlan'])}})
        elif operation == 'link_subnet':
            subnet, = [each for each in SUBNETS if each['id'] == int(form['subnet'])]
            interface['links'].append({'id': self.number(), 'mode': form['mode'].lower(), 'subnet': subnet,
                                       'ip_address': form.get('ip_address', f'chosen-{self.next}')})
        elif operation == 'unlink_subnet':
            interface['links'] = [link for link in interface['links'] if link['id'] != int(form['id'])]
        return 200, interface

    def known(self):
        """{hostname: {interface: (hardware address, {subnet: address})}}"""
        return {device['hostname']: {interface['name']: (interface['mac_address'], {link['subnet']['name']: link['ip_address'] for link in interface['links']})
                                     for interface in device['interface_set']} for device in self.devices.values()}
