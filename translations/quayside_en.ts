<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>AccessPage</name>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished">Remove %1?</translation>
    </message>
    <message>
        <source>This is this computer&apos;s own certificate: you lose access to the server over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this certificate&apos;s key can no longer use the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>The certificate was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Remove…</translation>
    </message>
    <message>
        <source>Search certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Fingerprint</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only who may use the server&apos;s socket on its own machine has access. Add a client&apos;s certificate to let it in over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation type="unfinished">Connect a server first.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
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
    <name>AddCertificateDialog</name>
    <message>
        <source>Add a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>The certificate was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client shows its own on the page Access of its Quayside; lxc keeps it in client.crt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">All files (*)</translation>
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
        <source>They match</source>
        <translation>They match</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">Fingerprint</translation>
    </message>
    <message>
        <source>Keep the password in the desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s trust password, or a token that was made there. It is used once, to make this computer known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with an authority&apos;s certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the certificate authority (CA) that issued the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">All files (*)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttachVolumeDialog</name>
    <message>
        <source>Attach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished">Attach</translation>
    </message>
    <message>
        <source>%1 was attached to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished">Instance</translation>
    </message>
    <message>
        <source>Path in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>without snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pool&apos;s format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">More</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Write the backup to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation type="unfinished">Copy as lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished">Copy as curl</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server makes no backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is one file with the whole instance, to keep elsewhere or to make the instance of it again on any server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkResultsDialog</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Waiting</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished">Failed</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Images</source>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debian 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search images</source>
        <translation type="unfinished">Search images</translation>
    </message>
    <message>
        <source>Address of a server for images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished">Architecture</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">Alias</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateChangedDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the server was set up anew, or someone is between you and it. Nothing is sent to it until you decide. Compare with what the server&apos;s administrator sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have compared it: the new one is the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows the accepted certificate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t show this one any more. Close this and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Accept the new one</source>
        <translation type="unfinished"></translation>
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
    <name>ClusterPage</name>
    <message>
        <source>Evacuate %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its instances are stopped or moved to other members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its instances come back to it and are started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the cluster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be empty: the server refuses while there are instances on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evacuate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished">Remove…</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">State</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished">Architecture</translation>
    </message>
    <message>
        <source>Failure domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>This server is not part of a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works on its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareProfilesDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also what is equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1 · from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set; not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds after the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overrides %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what %1 says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1 shows another certificate than the one you accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t trust this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
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
    <name>CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation type="unfinished">Copy as</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation type="unfinished">The command was copied</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation type="unfinished">Copy as lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished">Copy as curl</translation>
    </message>
</context>
<context>
    <name>CopyImageDialog</name>
    <message>
        <source>Copy %1 %2</source>
        <translation type="unfinished">Copy %1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>%1 %2 was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation type="unfinished">A name to find the image by; it may stay empty.</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyInstancesDialog</name>
    <message numerus="yes">
        <source>Move %n instance(s)</source>
        <translation>
            <numerusform>Move %n instance</numerusform>
            <numerusform>Move %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n instance(s)</source>
        <translation>
            <numerusform>Copy %n instance</numerusform>
            <numerusform>Copy %n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished">Instances</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) moved</source>
        <translation>
            <numerusform>%n instance moved</numerusform>
            <numerusform>%n instances moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) copied</source>
        <translation>
            <numerusform>%n instance copied</numerusform>
            <numerusform>%n instances copied</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
    <message>
        <source>With their snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyPlan</name>
    <message>
        <source>A name has letters, digits and hyphens, starts with a letter, and has at most 63.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is taken there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server runs no virtual machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile %1 is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs: stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is protected against deletion, which ends this move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the servers makes or takes no backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server keeps the name that the backup has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other server puts it into the pool that the backup names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network %1 there: it won&apos;t start until that is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs: files that change meanwhile may be copied half-written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>New name of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateBackupDialog</name>
    <message>
        <source>Back up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: backup0, backup1 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd is quick, xz is small; none is best for data that is compressed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pool&apos;s own format: quicker, only for pools of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
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
        <source>Start it</source>
        <translation>Start it</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>Delete it when it stops</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Image and name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole line of a .pub file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a number nor a set like 0-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an amount like 20GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither an amount like 2GiB nor a share like 25%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>CreateOptions</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH key and this work with images that have cloud-init.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it with the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePoolDialog</name>
    <message>
        <source>New storage pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">on %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Create</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation type="unfinished">%1 was created</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder on the server; empty: one of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device, dataset or volume group on the server; empty: a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished">Fewer settings</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation type="unfinished">All settings…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Of the file that the server makes where no source is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation type="unfinished">chosen by the server</translation>
    </message>
</context>
<context>
    <name>CreateProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">on %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation type="unfinished">%1 was created</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Settings and devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Create</translation>
    </message>
</context>
<context>
    <name>CreateProjectDialog</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished">Instances</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memory</translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">on %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Create</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation type="unfinished">%1 was created</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is shared with the project default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted: what could harm the server is not allowed in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished">Fewer settings</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation type="unfinished">All settings…</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount like 16GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spaces, slashes or asterisks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateSize</name>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, or a set like 0-3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memory</translation>
    </message>
    <message>
        <source>An amount like 2GiB, or a share like 25%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the pool has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount like 20GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateSnapshotDialog</name>
    <message>
        <source>Take a snapshot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: by the pattern, else snap0, snap1 and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With memory and processes, to go on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">on %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Create</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation type="unfinished">%1 was created</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished">Fewer settings</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation type="unfinished">All settings…</translation>
    </message>
    <message>
        <source>An amount like 10GiB; empty: as large as the pool allows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
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
    <message>
        <source>everything on its root disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what runs in %1 of them now: they are stopped first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteFilesDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished">Delete %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>Delete %n entry?</numerusform>
            <numerusform>Delete %n entries?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to this computer&apos;s trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders go with all that is in them. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
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
    <name>DeleteKeptDialog</name>
    <message>
        <source>Delete the backup %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file on the server is gone then; files written elsewhere stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instance stays as it is; there is no way back to that moment any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
</context>
<context>
    <name>DeleteNamedDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, to be sure</source>
        <translation type="unfinished"></translation>
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
    <name>DeleteProfileDialog</name>
    <message>
        <source>Delete the profile %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) have it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instance has it. The server refuses until it no longer does.</numerusform>
            <numerusform>%n instances have it. The server refuses until they no longer do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings and devices go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>New device: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1, in place of the one from profile %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation type="unfinished">All settings…</translation>
    </message>
    <message>
        <source>The device was removed elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
</context>
<context>
    <name>DeviceField</name>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>hidden here, of profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place of profile %1&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the profile&apos;s %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Remove %1? {1?}</translation>
    </message>
    <message>
        <source>Hide %1 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace %1 here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>Network card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished">Disk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot-plugged device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide one of a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point to point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner (uid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group (gid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation type="unfinished">Hardware address</translation>
    </message>
</context>
<context>
    <name>DevicesEditor</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n of its own</numerusform>
            <numerusform>%n of its own</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Devices</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network cards, disks, proxies and devices of the machine are added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation type="unfinished"></translation>
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
    <name>DiffView</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskFields</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory or disk of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also a cloud-init:config disk, or ceph: and cephfs: names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>as the pool has it, or like 20GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With mounts below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift ids to the instance&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayHint</name>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayKeys</name>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Super</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation type="unfinished">Right Ctrl</translation>
    </message>
</context>
<context>
    <name>DisplayPane</name>
    <message>
        <source>The screenshot was saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screenshot was not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as an American keyboard has no keys for them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop typing (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types the clipboard&apos;s text as on an American keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a screenshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back into the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayTab</name>
    <message>
        <source>No screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only virtual machines have one. A container has a terminal and a console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished">Terminal</translation>
    </message>
    <message>
        <source>Not in this build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Quayside was built without the library that shows screens (spice-client-glib).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No screens from this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t offer the screens of its virtual machines (API extension console_vga_type).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is shown in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished">Frozen</translation>
    </message>
    <message>
        <source>Resume the virtual machine to see its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Resume</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the virtual machine to see its screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Start</translation>
    </message>
</context>
<context>
    <name>DisplayTrouble</name>
    <message>
        <source>Connection lost, trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the session of whoever looks at it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Screen of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine shows nothing at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine isn&apos;t running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>%1 – Quayside</source>
        <translation type="unfinished">%1 – Quayside</translation>
    </message>
</context>
<context>
    <name>EditCertificateDialog</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>The certificate was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
</context>
<context>
    <name>EditEntityDialog</name>
    <message>
        <source>The changes were saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Last events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation type="unfinished">No events yet.</translation>
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
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>As the instance is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a span…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans are written as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by the server after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
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
    <name>FileJobRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>FileNameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">Rename %1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is copied under the new name by way of this computer, then the old one is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Rename</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Create</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 isn&apos;t a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Send to the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation type="unfinished">Copy as lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished">Copy as curl</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished">This computer</translation>
    </message>
    <message>
        <source>Fetch here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files on their way</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Start a server here. It runs until this window is closed; its instances go on.</source>
        <translation type="unfinished"></translation>
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
    <name>GroupRow</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huge pages in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of a huge page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation type="unfinished">Hardware address</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto-negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revolutions per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card&apos;s device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render node&apos;s device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished">Architecture</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache L%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>socket %1 · %n core(s)</source>
        <translation>
            <numerusform>socket %1 · %n core</numerusform>
            <numerusform>socket %1 · %n cores</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual functions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mainboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memory</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HardwareFields</name>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the interface&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HardwareRow</name>
    <message>
        <source>%1 copied</source>
        <translation type="unfinished">%1 copied</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HardwareTab</name>
    <message>
        <source>Search hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server doesn&apos;t tell of its hardware</source>
        <translation type="unfinished"></translation>
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
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenFields</name>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives: the instance then has none of that name. From profiles: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives. No profile gives one at present.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished">Addresses</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">System</translation>
    </message>
    <message>
        <source>System version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished">Instances</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LXC features</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageAliasesDialog</name>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Add</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Remove %1? {1?}</translation>
    </message>
    <message>
        <source>It has none: it is found by its fingerprint only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation type="unfinished">Search images</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>The server has no images yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageDrop</name>
    <message>
        <source>Drop to import</source>
        <translation type="unfinished">Drop to import</translation>
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
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">More</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a newer image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as new as there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBackupDialog</name>
    <message>
        <source>Import a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished">on %1</translation>
    </message>
    <message>
        <source>Backups (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">All files (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent as a stream, however big it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server takes no backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Empty: as in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation type="unfinished">Letters, digits and hyphens; starts with a letter, at most 63.</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Import</translation>
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
    <message>
        <source>Root file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root file systems (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">All files (*)</translation>
    </message>
    <message>
        <source>Only for an image in two files: that one above has the metadata, this one the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRemotesDialog</name>
    <message>
        <source>known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate kept: add it by its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the lists of lxc and incus, which stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server was found: neither lxc nor incus has a remote of its own kept for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has a key of its own: a server may ask for its password or token once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) added</source>
        <translation>
            <numerusform>%n server added</numerusform>
            <numerusform>%n servers added</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>ImportUrlDialog</name>
    <message>
        <source>Import an image from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished">Import</translation>
    </message>
    <message>
        <source>The image was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks there for an image&apos;s place and fingerprint, and fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation type="unfinished">A name to find the image by; it may stay empty.</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an instance to see how it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memory</translation>
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
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Configuration</source>
        <translation type="unfinished">Configuration</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Devices</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished">Snapshots</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Activity</translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceRow</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
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
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Import a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Where it is mounted in the instance; &quot;/&quot; is the root disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path on the machine, or volume of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pool of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the root disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is mounted read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the instance fails to start when the source is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opposite of required, of old clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mounts below the source come along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propagation of mounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether ids are shifted to the instance&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of the file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceph user, for ceph: and cephfs: sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceph cluster, for ceph: and cephfs: sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot order of a virtual machine, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRM card number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in the instance; empty: given by the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of 20 bytes, or its last 8; empty: random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU; empty: the parent&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface of the machine it hangs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed network, instead of nictype and parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address; empty: random, kept in volatile.&lt;name&gt;.hwaddr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the machine, with sriov of the function to take; empty: random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of incoming traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of outgoing traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of both directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static IPv4 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static IPv6 addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an IPv4 default gateway is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an IPv6 default gateway is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address of the machine&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address of the machine&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 routes added on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 routes added on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other source MAC addresses are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other source IPv4 addresses are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other source IPv6 addresses are dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAAS subnet for IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAAS subnet for IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it connects to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side that listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of the unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode of the unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether packets are forwarded by the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the client&apos;s address is sent by the PROXY protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User the proxy runs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the proxy runs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major number; empty: the source&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor number; empty: the source&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the instance fails to start without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the instance starts with the server; empty: when it ran before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to wait after starting the instance before the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of starting, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds the instance has to shut down before it is stopped by force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of stopping, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable of what is run in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or set of CPUs the instance may use; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of CPU time: soft as a percentage, hard as time per period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight among instances that share the same CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of disk requests when the disk is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in huge pages of 64 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in huge pages of 2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource limit of that name (see setrlimit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, as a size or a percentage of the machine&apos;s; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the memory limit always holds, or only when the machine is short of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the machine&apos;s memory is backed by huge pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether less used pages may be swapped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resistance to being swapped out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of network packets when the network is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of processes; empty: unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel modules loaded before the instance starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether memory is copied while the instance still runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage of memory to be in sync before the instance is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of copies before the instance is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver capabilities the instance needs (NVIDIA_DRIVER_CAPABILITIES)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the NVIDIA and CUDA libraries of the machine are passed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA version needed (NVIDIA_REQUIRE_CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver version needed (NVIDIA_REQUIRE_DRIVER)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor rules added to the generated profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids mapped one to one between machine and instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LXC configuration added to the generated one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QEMU arguments added to the generated command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seccomp policy that replaces the generated one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether /dev/lxd is there in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether images may be had through /dev/lxd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s own id range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the instance has an id range that no other has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the instance&apos;s own id range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether containers may be run inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether root inside is root of the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the instance is protected from being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its files are protected from having their ids changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether UEFI secure boot is on, with Microsoft&apos;s keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System calls to block, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether system calls of other architectures are blocked (x86_64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the usual dangerous system calls are blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mknod is handled by the server, for harmless devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether mount is handled by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File systems that may be mounted, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File systems that are mounted by a FUSE program, as ext4=fuse2fs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether what is mounted gets its ids shifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether setxattr is handled by the server, for some attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System calls to allow, one a line; all others are blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When snapshots are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether snapshots are made of a stopped instance too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of snapshots, as a Pongo2 template; %d is a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long snapshots are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the user, searchable; the server does not look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template trigger of the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the image the instance was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id map in use, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id map of the next start, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id map of the files on disk, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State when the server last stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the instance is just being refreshed from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that the instance is just being given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot that the instance is just being restored from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID of the virtual machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of that disk to be set at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceph RBD device of that disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of that interface on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address of that interface, when the device sets none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the parent of that interface was created for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTU of a physical interface before it was passed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address of a physical interface before it was passed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the virtual function in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAC address of the virtual function before it was passed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VLAN of the virtual function before it was passed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoof checking of the virtual function before it was passed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud-init meta-data, added to the generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud-init network-config; empty: DHCP on eth0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How eth0 is set up by older images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud-init user-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud-init vendor-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address space of a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of core dumps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU seconds of a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data segment of a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of files created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory a process may lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling of the nice value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files of a process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real-time priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending signals of a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the root disk to be set at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property of the image the instance was made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies the instance for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of that interface in the instance, when the device sets none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the instance said it was ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes when cloud-init is to run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bridge is made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network interfaces without a configuration of their own that the bridge takes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware address of the bridge; empty: one made from its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the bridge is a usual one or part of an Ubuntu fan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest packet in bytes; with tunnels the default leaves room for their headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain that instances are told and names are found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose names the DNS server knows: none, those of instances, or those that clients ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How packets travel between the fan&apos;s machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s machines; auto: that of the default gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the bridge and its subnet, none, or auto for a subnet that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether addresses are given out by DHCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a lease lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway that clients are told; empty: the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranges of addresses that are given out; empty: the whole subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether firewall rules for DHCP, DNS and forwarding are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the machine stands for the subnet outside of it; true where an address was chosen for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the rule comes before or after others that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source address of what leaves the subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further subnets that are routed to the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether packets are routed into and out of the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether more than the prefix is told by DHCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv4 addresses of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv6 addresses of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines added to the configuration of dnsmasq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multicast group, used without local and remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interface of the machine that packets leave by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of this end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDP port; 0: the kernel&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many routers a multicast packet passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the user; the server does not look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the project has its own images and aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the project has its own profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the project has its own custom volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual machines in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of limits.cpu of its instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of limits.memory of its instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of limits.processes of its instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the restricted.* keys are in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether security.nesting may be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which privilege containers may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether raw.lxc, raw.idmap, volatile.* and the like may be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether raw.qemu, volatile.* and the like may be set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which disks may be used; managed: only those with a pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether GPUs may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether USB devices may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which network interfaces may be used; managed: only those with a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether InfiniBand devices may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether character devices may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether block devices may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether hotplug devices may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How backups are compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key of the Candid server, for those without HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the Candid server that authenticates users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a Candid macaroon is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candid domains that are allowed, separated by commas; empty: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address at which the members of a cluster reach this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds without an answer after which a member counts as offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members that keep a copy of each image; -1 for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members that vote on the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members that follow the database without voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the debugging server; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the API over HTTPS; without a port 8443; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether browsers may send credentials across origins (Access-Control-Allow-Credentials)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access-Control-Allow-Methods of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy for HTTPS; empty: HTTPS_PROXY of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy for HTTP; empty: HTTP_PROXY of the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts reached without the proxy, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether clients with a certificate signed by the CA are trusted without being added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password with which a client can add its certificate; stored hashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether cached images are kept up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours between looks for newer images; 0: never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How images made from instances are compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days without use after which a cached image is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key for MAAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the MAAS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this machine in MAAS; empty: its host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the RBAC agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name of the RBAC agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key of the RBAC agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key of the RBAC agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that a macaroon of the RBAC API is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key of the RBAC server, for those without HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL of the RBAC server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that backups are stored on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that images are stored on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds that an RBAC macaroon is valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for old clients; set it on the storage pool instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pool; only for pools in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block device, path or file system of the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of the transfer between machines, bytes per second; 0: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source as it was given at creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the pool was empty when it was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of new volumes; empty: unlimited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether ids are shifted so that several isolated instances can share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether ids are not mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id map the files will have, as JSON</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close Quayside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Quayside anew?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Instance created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance migrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance snapshot created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance snapshot renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance snapshot updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance snapshot deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance backup created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance backup renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance backup retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance backup deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image refreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image alias created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image alias updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image alias renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image alias deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pool created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pool updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pool deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume snapshot created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume snapshot updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume snapshot renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume snapshot deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume backup created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume backup renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume backup retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage volume backup deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster member added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster member renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster member updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster member removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance exec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance console retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance console reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance file retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance file pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance file deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance log retrieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance log deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image secret created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation type="unfinished"></translation>
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
        <source>This log can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation type="unfinished"></translation>
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
    <name>MakeTokenDialog</name>
    <message>
        <source>Make a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the token can add one client to the server, once. Give it only to whom you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation type="unfinished"></translation>
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
    <name>MeasureCard</name>
    <message>
        <source>%1: %2 of %3 used, %4 allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocated: more than there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished">Offline</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>database standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 was changed elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by both: choose what holds.</source>
        <translation>
            <numerusform>%n place was changed by both: choose what holds.</numerusform>
            <numerusform>%n places were changed by both: choose what holds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both changes fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left takes yours, Right the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished">not set</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the dialog that is open, and try again.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Map</source>
        <translation>Map</translation>
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
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NicFields</name>
    <message>
        <source>Next free: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation type="unfinished">by DHCP</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by router advertisement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of what comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, or like 100Mbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what it sends under addresses that are not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose an interface</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectBasics</name>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation type="unfinished">what it is for</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>What they set holds where the instance itself sets nothing; the last one wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its memory is kept on disk and loaded at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation type="unfinished">Delete it when it stops</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space offers what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere since you began. Nothing of it is lost: saving lays both changes side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold only after the next start.</source>
        <translation>
            <numerusform>%n change will hold only after the next start.</numerusform>
            <numerusform>%n changes will hold only after the next start.</numerusform>
        </translation>
    </message>
    <message>
        <source>The YAML has errors; the form shows what it said before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation type="unfinished">%1 was changed</translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Updating instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrating instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshotting instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing image</source>
        <translation type="unfinished"></translation>
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
        <source>state:failed web-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is started here or by others stands here, with how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Overview</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished">Memory</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation type="unfinished"></translation>
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
    <name>OverwriteDialog</name>
    <message>
        <source>Overwrite %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %n entries?</source>
        <translation>
            <numerusform>Overwrite %n entry?</numerusform>
            <numerusform>Overwrite %n entries?</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are taken there. Files are replaced; folders are kept, and files of the same names in them replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnCertificateCard</name>
    <message>
        <source>This computer</source>
        <translation type="unfinished">This computer</translation>
    </message>
    <message>
        <source>trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to or do …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
</context>
<context>
    <name>PaletteSource</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished">Instances</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished">Networks</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servers</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished">Preferences</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation type="unfinished">New instance</translation>
    </message>
    <message>
        <source>New network</source>
        <translation type="unfinished">New network</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished">Add a server</translation>
    </message>
    <message>
        <source>Import servers of lxc or incus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an image</source>
        <translation type="unfinished">Import an image</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished">Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished">Activity</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Refresh</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation type="unfinished">All servers</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished">Terminal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Rename</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instance</source>
        <translation type="unfinished">Instance</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished">Image</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Network</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">Profile</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">Overview</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New storage pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach</source>
        <translation type="unfinished">Attach</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New instance of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an image from an address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoolCard</name>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoolMenu</name>
    <message>
        <source>New volume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished">Copy the name</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>Delete the pool %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every volume and image in it is lost. The server refuses while instances or profiles use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Follow the system</translation>
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
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When work took over five seconds or failed while Quayside was not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window then leaves Quayside running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of terminals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with plus, minus and 0 does the same in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">Smaller</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">Larger</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open terminals end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Open</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished">Copy the name</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
</context>
<context>
    <name>ProfileOrder</name>
    <message>
        <source>%1, place %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Configuration</source>
        <translation type="unfinished">Configuration</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished">Used by</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Devices</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>This profile is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation type="unfinished">It was deleted or renamed, here or elsewhere.</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>used by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished">Devices</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished">Used by</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
</context>
<context>
    <name>ProfileUsersTab</name>
    <message>
        <source>Used by</source>
        <translation type="unfinished">Used by</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation type="unfinished">Nothing uses it</translation>
    </message>
    <message>
        <source>An instance gets a profile when it is created, or on its Configuration tab.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished">New…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile holds settings and devices that many instances share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation type="unfinished">Connect a server first.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished">Clear the search</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectLimit</name>
    <message>
        <source>Only some projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>project</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All projects…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an empty project can get another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now showing the project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its profiles and settings are lost. The server refuses while there are instances, images or volumes in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished">New…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it the current project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished">Instances</translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished">Copy the name</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>This server has no projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that projects need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation type="unfinished">Connect a server first.</translation>
    </message>
</context>
<context>
    <name>ProxyEnd</name>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Address</translation>
    </message>
    <message>
        <source>port, or 80-90</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs in the instance reach something of the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s network reaches something in the instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to, on the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to, in the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forwarded by the kernel (NAT): the client&apos;s address stays, the instance needs a fixed one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the server inside who the client is (PROXY protocol)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishSnapshotDialog</name>
    <message>
        <source>Publish %1 as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation type="unfinished">A name to find the image by; it may stay empty.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may fetch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Overview</source>
        <translation type="unfinished">Overview</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveDeviceDialog</name>
    <message>
        <source>Go back to the profile&apos;s %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished">Remove %1?</translation>
    </message>
    <message>
        <source>Hide %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was set here is forgotten; what profile %1 says holds again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every instance with this profile loses it, running ones at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A running instance loses it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %1 keeps it; this instance no longer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Remove</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
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
    <name>RenameProfileDialog</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">Rename %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished">New name</translation>
    </message>
    <message>
        <source>The instances that have it keep it under the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Rename</translation>
    </message>
</context>
<context>
    <name>RenameVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">Rename %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Rename</translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished">New name</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreSnapshotDialog</name>
    <message>
        <source>everything written to its root disk since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes since then to its configuration, devices and profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped and started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what runs in it now: the processes of the snapshot go on instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on ZFS the %n newer snapshot(s), if the pool may drop them; else the server refuses</source>
        <translation>
            <numerusform>on ZFS the %n newer snapshot, if the pool may drop it; else the server refuses</numerusform>
            <numerusform>on ZFS the %n newer snapshots, if the pool may drop them; else the server refuses</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation type="unfinished">This is lost for good:</translation>
    </message>
    <message>
        <source>With the memory and processes it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disks attached to it besides stay as they are. A snapshot taken now keeps the way back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>After the next start only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute hour day month weekday; several are joined by “, ”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also while the instance is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next, by the server&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%d is a number; {{ creation_date|date:&apos;2006-01-02&apos; }} the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished">Discard</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
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
    <name>SendImageDialog</name>
    <message>
        <source>Copy %1 to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>%1 was copied to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 isn&apos;t reached over the network: set its address (core.https_address) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias</source>
        <translation type="unfinished">Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation type="unfinished">A name to find the image by; it may stay empty.</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation type="unfinished"></translation>
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
    <name>ServerLogTab</name>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished">Follow</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Copy</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clear</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of a lower level are kept, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines appear here as the server writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Hardware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation type="unfinished">Connect a server first.</translation>
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
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished">Servers</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n CPU(s)</source>
        <translation>
            <numerusform>%n CPU</numerusform>
            <numerusform>%n CPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 storage</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Import…</source>
        <translation type="unfinished">Import…</translation>
    </message>
    <message>
        <source>Servers that lxc or incus know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances need a place for their files and a network that they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is what instances are made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders on the server&apos;s own file system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation type="unfinished">chosen by the server</translation>
    </message>
    <message>
        <source>Instances will use the storage pool that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the network %1, with addresses, names and a way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server goes on without a network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image file (.tar.xz, .tar.gz, .squashfs …), or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation type="unfinished">Import an image…</translation>
    </message>
    <message>
        <source>From a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian, Ubuntu, Alpine and many more, from public image servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Overview</source>
        <translation type="unfinished">Overview</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split right, below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Save</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous, next tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotRow</name>
    <message>
        <source>expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">More</translation>
    </message>
</context>
<context>
    <name>SnapshotVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished">Rename %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished">Rename</translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished">New name</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New instance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">Create</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation type="unfinished">Letters, digits and hyphens; starts with a letter, at most 63.</translation>
    </message>
    <message>
        <source>When %1 expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New instance of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Change its expiry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished">Snapshots</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot keeps the instance as it is now, to come back to or to make others of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule of %1 was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatesCard</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished">Instances</translation>
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
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VMs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>in all pools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished">Used by</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Description</translation>
    </message>
    <message>
        <source>No volumes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished">Nothing matches</translation>
    </message>
    <message>
        <source>A custom volume keeps data apart from the instances that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no storage to manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool is where instances, images and volumes keep their data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that pools need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation type="unfinished">Connect a server first.</translation>
    </message>
    <message>
        <source>Create a pool</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished">Instances</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container</source>
        <translation type="unfinished">container</translation>
    </message>
    <message>
        <source>vm</source>
        <translation type="unfinished">vm</translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHeaderCell</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost. It is taken up again when the server is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation type="unfinished">Terminal</translation>
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
    <message>
        <source>Split right (Ctrl+Shift+E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split below (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TerminalSearchBar</name>
    <message>
        <source>Search the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 of %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>Close the terminal</translation>
    </message>
    <message>
        <source>Del closes it</source>
        <translation type="unfinished"></translation>
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
    <name>TopCard</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 left</source>
        <translation type="unfinished">%1 left</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n running operation</numerusform>
            <numerusform>%n running operations</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation type="unfinished">Quayside</translation>
    </message>
    <message>
        <source>Show Quayside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsageBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished">%1 %</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Cancel</translation>
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
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: protected from deletion (security.protection.delete)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolumeMenu</name>
    <message>
        <source>Volume in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a volume that nothing uses can get another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the volume %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instance or profile uses it. The server refuses until it no longer does.</numerusform>
            <numerusform>%n instances or profiles use it. The server refuses until they no longer do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data and its snapshots are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach to an instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished">Rename…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished">Copy the name</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Delete…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished">Del</translation>
    </message>
</context>
<context>
    <name>VolumeSide</name>
    <message>
        <source>Go back to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to %1 since then is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Size</translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished">Used by</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation type="unfinished">Nothing uses it</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished">Snapshots</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished">Delete %1? {1?}</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolumeSnapshotDialog</name>
    <message>
        <source>%1 was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to warn of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Delete</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Close</translation>
    </message>
</context>
<context>
    <name>YamlEditor</name>
    <message>
        <source>YAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside</name>
    <message>
        <source>This quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::AccessArea</name>
    <message>
        <source>This is not a certificate in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>The server accepted the password but doesn&apos;t trust this computer</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That authority doesn&apos;t vouch for this server: its certificate was issued by another, isn&apos;t for %1, or isn&apos;t valid now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::App</name>
    <message numerus="yes">
        <source>Done for %n instance(s)</source>
        <translation>
            <numerusform>Done for %n instance</numerusform>
            <numerusform>Done for %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instance(s) failed</source>
        <translation>
            <numerusform>%n of %1 instances failed</numerusform>
            <numerusform>%n of %1 instances failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::BackupImports</name>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished">Importing %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation type="unfinished">%1 was imported</translation>
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
    <message>
        <source>%1 takes a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation type="unfinished">default: %1</translation>
    </message>
</context>
<context>
    <name>quayside::CopyFlow</name>
    <message>
        <source>As a backup by way of this computer: made on %1, fetched into a file here, sent to %2. Needs room on all three for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Waiting</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelled</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved within the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied within the server; nothing passes this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied within the server, then deleted where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched by %2 from %1; nothing passes this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::CopyJob</name>
    <message>
        <source>The server is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished">Copying</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::Creation</name>
    <message numerus="yes">
        <source>%n CPU(s)</source>
        <translation>
            <numerusform>%n CPU</numerusform>
            <numerusform>%n CPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::DesktopKeyring</name>
    <message>
        <source>The password couldn&apos;t be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::DeviceDraft</name>
    <message>
        <source>True or false is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rate is expected here, like 100Mbit or 30MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size is expected here, like 10GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An octal file mode is expected here, like 0660</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four lower-case hexadecimal digits are expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PCI address is expected here, like 0000:01:00.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address and ports are expected here, or the path of a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A MAC address is expected here: six bytes in hex with colons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of 2 to 15 characters is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 address is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv6 address is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets are expected here, like 192.0.2.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets are expected here, like 2001:db8::/64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absolute path is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is expected here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a device of this name already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 64 characters, none of them a slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken by proxies: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::DeviceHints</name>
    <message>
        <source>no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the network&apos;s subnet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has this address itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another instance has this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 listens there already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::DisplayProcess</name>
    <message>
        <source>The program that shows screens doesn&apos;t start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that shows screens ended unexpectedly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen wants a password, which Quayside can&apos;t give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virtual machine ended the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the screen broke</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::DisplaySession</name>
    <message>
        <source>The virtual machine shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::DownloadJob</name>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::EntityEditor</name>
    <message>
        <source>It was changed elsewhere since. Close this and open it again to see it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::EventListener</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::FileQueue</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished">Waiting</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Cancelled</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Done</translation>
    </message>
</context>
<context>
    <name>quayside::FolderModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1</source>
        <translation>
            <numerusform>%n selected, %1</numerusform>
            <numerusform>%n selected, %1</numerusform>
        </translation>
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
    <name>quayside::HttpTransport</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than this program takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::ImageCatalog</name>
    <message>
        <source>An address of a server for images begins with https://</source>
        <translation type="unfinished"></translation>
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
    <name>quayside::InstanceBackups</name>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation type="unfinished">%1 was written</translation>
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
    <name>quayside::InstanceRecords</name>
    <message>
        <source>Renaming</source>
        <translation type="unfinished">Renaming</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished">Deleting</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceSnapshots</name>
    <message>
        <source>Taking a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished">Restoring</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished">Copying</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
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
    <name>quayside::LocalFolder</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash</source>
        <translation type="unfinished"></translation>
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
    <name>quayside::NextSnapshot</name>
    <message>
        <source>none</source>
        <comment>no snapshots yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next at %2</source>
        <comment>snapshots, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <comment>snapshots, day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::Notifier</name>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::ObjectDraft</name>
    <message>
        <source>The server describes no key “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a new secret)</source>
        <translation type="unfinished"></translation>
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
    <name>quayside::PaletteModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A verb and what it is done to, &quot;Stop web-1&quot;: in the order of the language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::Preferences</name>
    <message>
        <source>The preferences hold until Quayside ends: %1 can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::ProjectsArea</name>
    <message>
        <source>Images</source>
        <translation type="unfinished">Images</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished">Profiles</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished">Networks</translation>
    </message>
</context>
<context>
    <name>quayside::Reader</name>
    <message>
        <source>Expected fields like “config:”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1” here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a list: a line “- name” for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected lines of “key: value”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::RenameJob</name>
    <message>
        <source>The server can rename files and links only, not folders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::ScreenChannel</name>
    <message>
        <source>The server is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server didn&apos;t offer a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server ended the connection to the screen</source>
        <translation type="unfinished"></translation>
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
        <source>The server doesn&apos;t answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The instances of %1 can&apos;t be listed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::SnapshotSchedule</name>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <translation>
            <numerusform>Every hour, %n minute past</numerusform>
            <numerusform>Every hour, %n minutes past</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>weekday, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before each start of the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By an expression of cron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That isn&apos;t an expression of cron: minute hour day month weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write spans as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</translation>
    </message>
</context>
<context>
    <name>quayside::Unfinished</name>
    <message numerus="yes">
        <source>%n file(s) on the way to or from a server</source>
        <translation>
            <numerusform>%n file on the way to or from a server</numerusform>
            <numerusform>%n files on the way to or from a server</numerusform>
        </translation>
    </message>
    <message>
        <source>instances that are being copied or moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to the server&apos;s settings that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes to %1 that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what runs in the open terminals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::UploadJob</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>quayside::WebTransport</name>
    <message>
        <source>The certificate of %1 is not one that this computer trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
