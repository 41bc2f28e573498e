# SPDX-License-Identifier: Apache-2.0
"""Figures of one or two servers side by side, with ratios and the goals that were set."""

# key: (text, unit, whether more is better, goal: ("abs", value[, what LXD took where that was set]) or ("ratio", times the peer) or
# ("dd", share of dd) or ("loop", share of the splice loop; and above the peer))
FIGURES = {
    'ready fresh': ('ready, fresh directory', 's', False, ('abs', 0.1, 0.30)),
    'ready 55': ('ready, 55 instances (5 running)', 's', False, ('abs', 0.1, 1.64)),
    'rss fresh': ('memory, fresh', 'MB', False, ('abs', 20, 54)),
    'rss 55': ('memory, 50 stopped + 5 running', 'MB', False, ('abs', 25, 88)),
    'rss load': ('memory, after load', 'MB', False, ('abs', 40, 217)),
    'create': ('create', 'ms', False, ('abs', 20, 53)),
    'start': ('start', 'ms', False, ('abs', 50, 175)),
    'exec': ('exec true', 'ms', False, ('abs', 4, 8.4)),
    'stop': ('stop by force', 'ms', False, ('abs', 50, 644)),
    'delete': ('delete', 'ms', False, ('abs', 10, 21)),
    'lxc list': ('lxc list, 55 instances', 'ms', False, ('abs', 20, 117)),
    'lxc list replayed': ('  of that the client itself (the answers replayed)', 'ms', False, None),
    'state': ('state of one instance', 'ms', False, ('abs', 0.5, 2.9)),
    'resources': ('resources of the machine', 'ms', False, ('abs', 5)),
    'snapshot': ('snapshot, 200 MB running', 'ms', False, ('abs', 250, 992)),
    'restore': ('restore, 200 MB', 'ms', False, ('abs', 60, 139)),
    'copy': ('copy, 200 MB running', 'ms', False, ('abs', 250, 930)),
    'backup': ('export, 200 MB, not compressed', 's', False, ('abs', 0.5, 1.98)),
    'backup gzip': ('export, 200 MB, gzip', 's', False, None),
    'publish': ('publish, 200 MB, not compressed', 's', False, ('abs', 0.6, 1.6)),
    'nic': ('start, added by one bridged nic', 'ms', False, ('abs', 25)),
    'network create': ('create a network', 'ms', False, ('abs', 60)),
    'networks 50': ('networks recursion=1, 50 networks', 'ms', False, ('ratio', 10)),
    'leases 200': ('200 leases', 'ms', False, ('abs', 5)),
    'proxy tcp': ('proxy, tcp to tcp', 'MB/s', True, ('loop', 0.8)),
    'splice loop': ('  a plain splice loop in its place', 'MB/s', True, None),
    'ready 1000': ('ready, 1,000 stopped instances', 's', False, ('abs', 0.3)),
    'list 1000': ('list recursion=1, 1,000 instances', 'ms', False, ('abs', 20)),
    'rss 1000': ('memory, 1,000 stopped instances', 'MB', False, ('abs', 45)),
    'push': ('push 512 MB', 'MB/s', True, ('dd', 0.8)),
    'pull': ('pull 512 MB', 'MB/s', True, ('dd', 0.8)),
    'import': ('image import, 300 MB', 'MB/s', True, ('dd', 0.8)),
    'export': ('image export, 300 MB', 'MB/s', True, ('dd', 0.8)),
    'dd': ('dd, same file system, page cache (median)', 'MB/s', True, None),
    'dd disk': ('dd, same file system, conv=fdatasync', 'MB/s', True, None),
    'socket loop': ('a plain read and write loop on a unix socket', 'MB/s', True, None),
    'sha256': ('SHA-256 of that, one processor', 'MB/s', True, None),
}
PATHS = [('/1.0', 10), ('/1.0/instances', 10), ('/1.0/instances?recursion=1', 20), ('/1.0/instances?recursion=2', 100)]
for _path, _goal in PATHS:
    for _connections in (1, 8, 32):
        FIGURES[f'unix {_connections} {_path}'] = (f'unix, {_connections:2} connections: {_path}', '1/s', True, ('ratio', _goal))
    FIGURES[f'tls 8 {_path}'] = (f'HTTPS, 8 connections: {_path}', '1/s', True, ('ratio', _goal))


def number(value):
    if value is None:
        return '-'
    return f'{value:.0f}' if value >= 100 else f'{value:.1f}' if value >= 10 else f'{value:.2f}'


def goal_text(goal, more):
    kind, value, *there = goal
    if kind == 'abs':
        return f"{'>=' if more else '<='} {value}" + ''.join(f' (LXD: {lxd})' for lxd in there)
    return {'ratio': f'>= {value}x', 'dd': f'>= {value:.0%} of dd', 'loop': f'>= {value:.0%} of loop'}[kind]


def verdict(key, own, peer):
    """"reached", "missed", or "" where it can't be said. "in ratio": missed, but by no more than LXD is slower in this run than it
    was where the goal was set."""
    _, _, more, goal = FIGURES[key]
    value, theirs = own.get(key), (peer or {}).get(key)
    if goal is None or value is None:
        return ''
    kind, limit, *there = goal
    if kind == 'abs':
        slower = theirs / there[0] if theirs and there else 1
        return 'reached' if value <= limit else 'in ratio' if value <= limit * slower else 'missed'
    whole = {'ratio': theirs, 'dd': own.get('dd'), 'loop': own.get('splice loop')}[kind]
    if not whole:
        return ''
    if kind == 'loop' and theirs and value <= theirs:
        return 'missed'
    return 'reached' if (value >= limit * whole if more else value * limit <= whole) else 'missed'


def render(own_name, own, peer_name=None, peer=None):
    """The table as text; figures that were not measured are left out."""
    lines = [f"{'':44} {own_name:>12} {peer_name or '':>12} {'better by':>10}  goal"]
    for key, (text, unit, more, goal) in FIGURES.items():
        if key not in own and key not in (peer or {}):
            continue
        mine, theirs = own.get(key), (peer or {}).get(key)
        ratio = (mine / theirs if more else theirs / mine) if mine and theirs else None
        said = verdict(key, own, peer).replace('missed', 'MISSED')
        aim = f'{goal_text(goal, more):19} {said}' if goal else ''
        lines.append(f"{text + ', ' + unit:44} {number(mine):>12} {number(theirs):>12} {number(ratio) + 'x' if ratio else '-':>10}  {aim}".rstrip())
    return '\n'.join(lines)


def markdown(own, peer):
    """The same as a table for the manual."""
    lines = ['| | Quayside | LXD 5.0.2 | goal | |', '|---|--:|--:|---|---|']
    for key, (text, unit, more, goal) in FIGURES.items():
        if key not in own:
            continue
        lines.append(f"| {text.strip()}, {unit} | {number(own[key])} | {number(peer.get(key))} | {goal_text(goal, more) if goal else ''} | {verdict(key, own, peer)} |")
    return '\n'.join(lines)


BEGIN, END = '<!-- figures: written by tests/bench/run --page -->', '<!-- end of figures -->'


def update_page(page, heading, own, peer):
    """Puts the figures between the marks of a page."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f'{before}{BEGIN}\n{heading}\n\n{markdown(own, peer)}\n{END}{after}'
