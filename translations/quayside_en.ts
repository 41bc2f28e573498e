<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Close (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Add a server</translation>
    </message>
    <message>
        <source>A Quayside, LXD or Incus server that listens on the network</source>
        <translation>A Quayside, LXD or Incus server that listens on the network</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 was added</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>host or https://host:8443</source>
        <translation>host or https://host:8443</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one the server&apos;s administrator sees. If they differ, someone may be between you and the server.</source>
        <translation>Compare this fingerprint with the one the server&apos;s administrator sees. If they differ, someone may be between you and the server.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>The server&apos;s trust password. It is used once, to make this computer known there.</source>
        <translation>The server&apos;s trust password. It is used once, to make this computer known there.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name here</translation>
    </message>
    <message>
        <source>as the server calls itself</source>
        <translation>as the server calls itself</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>It is the same</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Time span: %1</source>
        <translation>Time span: %1</translation>
    </message>
    <message>
        <source>Change the time span</source>
        <translation>Change the time span</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>Search keys</source>
        <translation>Search keys</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>Only what is set</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>another key</translation>
    </message>
    <message>
        <source>Key to add</source>
        <translation>Key to add</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>No key matches “%1”.</source>
        <translation>No key matches “%1”.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Nothing is set.</translation>
    </message>
    <message>
        <source>This server doesn&apos;t describe its keys. Add those you need by name.</source>
        <translation>This server doesn&apos;t describe its keys. Add those you need by name.</translation>
    </message>
</context>
<context>
    <name>ConfigRow</name>
    <message>
        <source>default: %1</source>
        <translation>default: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Default (%1)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Not set</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Back to the default</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>Cannot reach %1: %2</translation>
    </message>
    <message>
        <source>Reconnecting to %1 … data from %2</source>
        <translation>Reconnecting to %1 … data from %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Retry now</translation>
    </message>
</context>
<context>
    <name>ConsoleTab</name>
    <message>
        <source>Console closed</source>
        <translation>Console closed</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Shows what the instance writes to its console, and lets you log in there. Only one client can be attached.</source>
        <translation>Shows what the instance writes to its console, and lets you log in there. Only one client can be attached.</translation>
    </message>
    <message>
        <source>Start the instance to attach to its console.</source>
        <translation>Start the instance to attach to its console.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attach</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>New instance</source>
        <translation>New instance</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>The command was copied</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Letters, digits and hyphens; starts with a letter, at most 63.</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>chosen by the server</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Start it</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>Delete it when it stops</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copy as</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Copy as lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>CreateNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>New network</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>The command was copied</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 was created</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of the interface too: at most 15 letters, digits, dots and hyphens.</source>
        <translation>Of the interface too: at most 15 letters, digits, dots and hyphens.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>a free subnet</source>
        <translation>a free subnet</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The bridge&apos;s address with its subnet, or “none”.</source>
        <translation>The bridge&apos;s address with its subnet, or “none”.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Fewer settings</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>All settings…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copy as</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Copy as lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copy as curl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n of them still running: stopped first</source>
        <translation>
            <numerusform>%n of them still running: stopped first</numerusform>
            <numerusform>%n of them still running: stopped first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>everything on their root disks</source>
        <translation>everything on their root disks</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instance(s)?</source>
        <translation>
            <numerusform>Delete %n instance?</numerusform>
            <numerusform>Delete %n instances?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>This is lost for good:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>DeleteImageDialog</name>
    <message>
        <source>Delete the image %1?</source>
        <translation>Delete the image %1?</translation>
    </message>
    <message>
        <source>Instances made from it stay as they are, but no new ones can be made from it.</source>
        <translation>Instances made from it stay as they are, but no new ones can be made from it.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>DeleteNetworkDialog</name>
    <message>
        <source>Delete the network %1?</source>
        <translation>Delete the network %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instance or profile uses it. The server refuses until it no longer does.</numerusform>
            <numerusform>%n instances or profiles use it. The server refuses until they no longer do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its interface, its DHCP and DNS, its leases and firewall rules go with it.</source>
        <translation>Its interface, its DHCP and DNS, its leases and firewall rules go with it.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>EventsList</name>
    <message>
        <source>type:lifecycle web-1</source>
        <translation>type:lifecycle web-1</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filter events</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>No events yet.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copied</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copy %1</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>Last started</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Uptime</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Root disk</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import an image</source>
        <translation>Import an image</translation>
    </message>
    <message>
        <source>Images (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>Images (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Export the image</source>
        <translation>Export the image</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to Quayside</source>
        <translation>Welcome to Quayside</translation>
    </message>
    <message>
        <source>Run whole Linux systems side by side, here or on any server that speaks the LXD API.</source>
        <translation>Run whole Linux systems side by side, here or on any server that speaks the LXD API.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Start a server here. It keeps running in the background and starts with the system.</source>
        <translation>Start a server here. It keeps running in the background and starts with the system.</translation>
    </message>
    <message>
        <source>No local server answers, and this user may not start one.</source>
        <translation>No local server answers, and this user may not start one.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Start a local server</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Another server</translation>
    </message>
    <message>
        <source>Connect to a Quayside, LXD or Incus server by its address.</source>
        <translation>Connect to a Quayside, LXD or Incus server by its address.</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Add server…</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of total</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min ago</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h ago</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>No groups</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>Group by server</source>
        <translation>Group by server</translation>
    </message>
    <message>
        <source>Group by project</source>
        <translation>Group by project</translation>
    </message>
    <message>
        <source>Group by profile</source>
        <translation>Group by profile</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Group by tag</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Group by state</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n running operation</numerusform>
            <numerusform>%n running operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The server has no images yet. Import one on the Images page.</source>
        <translation>The server has no images yet. Import one on the Images page.</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>cached</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Create instance</source>
        <translation>Create instance</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Search images</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Uploaded</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>No images yet</translation>
    </message>
    <message>
        <source>An image is what instances are made from. Drop an image file here (.tar.xz, .tar.gz, .squashfs …) or import one.</source>
        <translation>An image is what instances are made from. Drop an image file here (.tar.xz, .tar.gz, .squashfs …) or import one.</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>Import an image…</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Drop to import</translation>
    </message>
</context>
<context>
    <name>ImportImageDialog</name>
    <message>
        <source>Import an image</source>
        <translation>Import an image</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>A name to find the image by; it may stay empty.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>InstanceMenu</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Copy the IPv4 address</source>
        <translation>Copy the IPv4 address</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>This instance is gone</source>
        <translation>This instance is gone</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>It was deleted or renamed, here or elsewhere.</translation>
    </message>
    <message>
        <source>Back to the instances</source>
        <translation>Back to the instances</translation>
    </message>
</context>
<context>
    <name>InstanceTable</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
</context>
<context>
    <name>InstancesPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Clear the selection</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Group rows</translation>
    </message>
    <message>
        <source>state:running type:vm mem&gt;1G</source>
        <translation>state:running type:vm mem&gt;1G</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Search instances</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>No instances yet</translation>
    </message>
    <message>
        <source>An instance is a system container: a whole Linux system beside yours, with its own users, network and services.</source>
        <translation>An instance is a system container: a whole Linux system beside yours, with its own users, network and services.</translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation>Create an instance</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>No instance matches “%1”.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log files</source>
        <translation>Log files</translation>
    </message>
    <message>
        <source>No logs</source>
        <translation>No logs</translation>
    </message>
    <message>
        <source>The instance has not been started yet.</source>
        <translation>The instance has not been started yet.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filter lines</translation>
    </message>
    <message>
        <source>This log is empty.</source>
        <translation>This log is empty.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Quayside</source>
        <translation>%1 – Quayside</translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
</context>
<context>
    <name>MapNode</name>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>through NAT</source>
        <translation>through NAT</translation>
    </message>
    <message>
        <source>Show all instances</source>
        <translation>Show all instances</translation>
    </message>
</context>
<context>
    <name>NetworkConfigTab</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>what it is for</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 was changed</translation>
    </message>
</context>
<context>
    <name>NetworkLeaseRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copied</translation>
    </message>
</context>
<context>
    <name>NetworkLeasesTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardware address</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Search leases</source>
        <translation>Search leases</translation>
    </message>
    <message numerus="yes">
        <source>%n lease(s)</source>
        <translation>
            <numerusform>%n lease</numerusform>
            <numerusform>%n leases</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <source>No leases</source>
        <translation>No leases</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Addresses that instances get on this network are listed here.</source>
        <translation>Addresses that instances get on this network are listed here.</translation>
    </message>
</context>
<context>
    <name>NetworkMapView</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Nothing to draw yet</translation>
    </message>
    <message>
        <source>Networks, the instances on them and the interfaces they go out by are drawn here.</source>
        <translation>Networks, the instances on them and the interfaces they go out by are drawn here.</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Create a network</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Fit into the window</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copy the name</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>NetworkOverviewTab</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardware address</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>(this link only)</source>
        <translation>(this link only)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Nothing uses it</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>managed</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>This network is gone</source>
        <translation>This network is gone</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>It was deleted or renamed, here or elsewhere.</translation>
    </message>
    <message>
        <source>Back to the networks</source>
        <translation>Back to the networks</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>managed</source>
        <translation>managed</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Managed</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>bridge</source>
        <translation>bridge</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physical</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>loopback</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>bond</translation>
    </message>
    <message>
        <source>other</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>by DHCP</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>uplink</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Search networks</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>This server has no networks to manage</source>
        <translation>This server has no networks to manage</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that networks need.</source>
        <translation>%1 doesn&apos;t offer the part of the API that networks need.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Connect a server first.</translation>
    </message>
    <message>
        <source>No networks yet</source>
        <translation>No networks yet</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>A network gives instances addresses and names, and a way out.</source>
        <translation>A network gives instances addresses and names, and a way out.</translation>
    </message>
    <message>
        <source>No network matches “%1”.</source>
        <translation>No network matches “%1”.</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Create a network</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creating</source>
        <translation>Creating</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopping</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Restarting</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Freezing</translation>
    </message>
    <message>
        <source>Unfreezing</source>
        <translation>Unfreezing</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Deleting</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Renaming</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migrating</translation>
    </message>
    <message>
        <source>Snapshotting</source>
        <translation>Snapshotting</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restoring</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backing up</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Updating</translation>
    </message>
    <message>
        <source>Creating instance</source>
        <translation>Creating instance</translation>
    </message>
    <message>
        <source>Starting instance</source>
        <translation>Starting instance</translation>
    </message>
    <message>
        <source>Stopping instance</source>
        <translation>Stopping instance</translation>
    </message>
    <message>
        <source>Restarting instance</source>
        <translation>Restarting instance</translation>
    </message>
    <message>
        <source>Deleting instance</source>
        <translation>Deleting instance</translation>
    </message>
    <message>
        <source>Freezing instance</source>
        <translation>Freezing instance</translation>
    </message>
    <message>
        <source>Unfreezing instance</source>
        <translation>Unfreezing instance</translation>
    </message>
    <message>
        <source>Renaming instance</source>
        <translation>Renaming instance</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Running a command</translation>
    </message>
    <message>
        <source>Showing the console</source>
        <translation>Showing the console</translation>
    </message>
    <message>
        <source>Downloading image</source>
        <translation>Downloading image</translation>
    </message>
    <message>
        <source>Deleting image</source>
        <translation>Deleting image</translation>
    </message>
</context>
<context>
    <name>OperationRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>OperationsList</name>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Clear finished</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Nothing has run yet.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose.</source>
        <translation>Follows the desktop unless you choose.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>How tall the rows of tables are.</source>
        <translation>How tall the rows of tables are.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Quayside %1</source>
        <translation>Quayside %1</translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
</context>
<context>
    <name>RemoveServerDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Remove %1?</translation>
    </message>
    <message>
        <source>The desktop forgets this server. Nothing changes on the server itself, and you can add it again.</source>
        <translation>The desktop forgets this server. Nothing changes on the server itself, and you can add it again.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Letters, digits and hyphens; starts with a letter, at most 63.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>RenameNetworkDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Only a network that nothing uses can get another name.</source>
        <translation>Only a network that nothing uses can get another name.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Retry now</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>ServerSwitcher</name>
    <message>
        <source>All servers</source>
        <translation>All servers</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connected</numerusform>
            <numerusform>%n connected</numerusform>
        </translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Add server…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Add server…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Start a local server</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>No servers yet</translation>
    </message>
    <message>
        <source>Add a server by its address, or start one on this computer.</source>
        <translation>Add a server by its address, or start one on this computer.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Anywhere</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>All servers, first, second …</source>
        <translation>All servers, first, second …</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>New instance</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Fold the rail</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Refresh</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>This overview</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Select or deselect</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>Start or restart</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Copy, paste</source>
        <translation>Copy, paste</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>Right Ctrl</translation>
    </message>
    <message>
        <source>Release the keyboard</source>
        <translation>Release the keyboard</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Networks</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopping</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Aborting</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Freezing</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Thawed</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Cannot connect</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>container</source>
        <translation>container</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>vm</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
</context>
<context>
    <name>TerminalFrame</name>
    <message>
        <source>Session ended</source>
        <translation>Session ended</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>New terminal</source>
        <translation>New terminal</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>Open a terminal</translation>
    </message>
    <message>
        <source>Start the instance to open a terminal</source>
        <translation>Start the instance to open a terminal</translation>
    </message>
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>Close the terminal</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Force stop</source>
        <translation>Force stop</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>%1 is being deleted</source>
        <translation>%1 is being deleted</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>The server accepted the password but doesn&apos;t trust this computer</translation>
    </message>
</context>
<context>
    <name>quayside::ChannelSession</name>
    <message>
        <source>The server didn&apos;t offer a channel</source>
        <translation>The server didn&apos;t offer a channel</translation>
    </message>
</context>
<context>
    <name>quayside::ConfigForm</name>
    <message>
        <source>A key is words with points between them, like user.note</source>
        <translation>A key is words with points between them, like user.note</translation>
    </message>
    <message>
        <source>This server has no such key</source>
        <translation>This server has no such key</translation>
    </message>
</context>
<context>
    <name>quayside::HttpSocket</name>
    <message>
        <source>The connection broke</source>
        <translation>The connection broke</translation>
    </message>
</context>
<context>
    <name>quayside::ImagesModel</name>
    <message>
        <source>Importing %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 was imported</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exporting to %1</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 was written</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceObject</name>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>CPU</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
</context>
<context>
    <name>quayside::InstancesFilter</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::LocalServer</name>
    <message>
        <source>This machine has no service manager, and only root may run the daemon inside the desktop.</source>
        <translation>This machine has no service manager, and only root may run the daemon inside the desktop.</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkObject</name>
    <message>
        <source>The network was changed elsewhere since. Discard your changes to see it as it is now.</source>
        <translation>The network was changed elsewhere since. Discard your changes to see it as it is now.</translation>
    </message>
</context>
<context>
    <name>quayside::OperationsModel</name>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
</context>
<context>
    <name>quayside::Server</name>
    <message>
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connecting …</translation>
    </message>
    <message>
        <source>Reconnecting to %1 …</source>
        <translation>Reconnecting to %1 …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust this computer</source>
        <translation>The server doesn&apos;t trust this computer</translation>
    </message>
    <message>
        <source>The instance needs a name</source>
        <translation>The instance needs a name</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</translation>
    </message>
</context>
</TS>
