<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>閉じる (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>A Quayside, LXD or Incus server that listens on the network</source>
        <translation>ネットワークで待ち受けている Quayside、LXD、Incus のサーバー</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 を追加しました</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>host or https://host:8443</source>
        <translation>ホスト名 または https://ホスト名:8443</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one the server&apos;s administrator sees. If they differ, someone may be between you and the server.</source>
        <translation>このフィンガープリントを、サーバーの管理者が見ているものと比べてください。違っていれば、サーバーとの間に誰かが入り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The server&apos;s trust password. It is used once, to make this computer known there.</source>
        <translation>サーバーの信頼パスワードです。このコンピューターを登録するために一度だけ使います。</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>ここでの名前</translation>
    </message>
    <message>
        <source>as the server calls itself</source>
        <translation>サーバー自身の名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>一致しています</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Time span: %1</source>
        <translation>期間: %1</translation>
    </message>
    <message>
        <source>Change the time span</source>
        <translation>期間を変更</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>設定済みのみ</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>別のキー</translation>
    </message>
    <message>
        <source>Key to add</source>
        <translation>追加するキー</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>No key matches “%1”.</source>
        <translation>「%1」に一致するキーはありません。</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>何も設定されていません。</translation>
    </message>
    <message>
        <source>This server doesn&apos;t describe its keys. Add those you need by name.</source>
        <translation>このサーバーはキーの説明を提供していません。必要なキーを名前で追加してください。</translation>
    </message>
</context>
<context>
    <name>ConfigRow</name>
    <message>
        <source>default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>既定値 (%1)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>%1 に接続できません: %2</translation>
    </message>
    <message>
        <source>Reconnecting to %1 … data from %2</source>
        <translation>%1 に再接続しています… %2 時点のデータ</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
</context>
<context>
    <name>ConsoleTab</name>
    <message>
        <source>Console closed</source>
        <translation>コンソールは閉じられました</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Shows what the instance writes to its console, and lets you log in there. Only one client can be attached.</source>
        <translation>インスタンスがコンソールに出力する内容を表示し、そこからログインできます。接続できるのは一度に 1 つだけです。</translation>
    </message>
    <message>
        <source>Start the instance to attach to its console.</source>
        <translation>コンソールに接続するには、インスタンスを開始してください。</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>New instance</source>
        <translation>新しいインスタンス</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>英字、数字、ハイフン。先頭は英字、63 文字まで。</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>サーバーが決めます</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>開始する</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>停止したら削除する</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>コピー形式</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>lxc としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>CreateNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>新しいネットワーク</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Of the interface too: at most 15 letters, digits, dots and hyphens.</source>
        <translation>インターフェースの名前にもなります。英数字、ドット、ハイフンで15文字以内。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>a free subnet</source>
        <translation>空いているサブネット</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The bridge&apos;s address with its subnet, or “none”.</source>
        <translation>サブネット付きのブリッジのアドレス、または「none」。</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>設定を減らす</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>すべての設定…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>コピー形式</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>lxc としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n of them still running: stopped first</source>
        <translation>
            <numerusform>そのうち %n 個は実行中: 先に停止します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>everything on their root disks</source>
        <translation>ルートディスクにあるすべて</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instance(s)?</source>
        <translation>
            <numerusform>インスタンス %n 個を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>次のものは完全に失われます:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DeleteImageDialog</name>
    <message>
        <source>Delete the image %1?</source>
        <translation>イメージ %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Instances made from it stay as they are, but no new ones can be made from it.</source>
        <translation>これから作られたインスタンスはそのまま残りますが、新しく作ることはできなくなります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>DeleteNetworkDialog</name>
    <message>
        <source>Delete the network %1?</source>
        <translation>ネットワーク %1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n 個のインスタンスまたはプロファイルが使用中です。使用中はサーバーが拒否します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its interface, its DHCP and DNS, its leases and firewall rules go with it.</source>
        <translation>インターフェース、DHCP と DNS、リース、ファイアウォールの規則も一緒に消えます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>イベントを絞り込み</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>イベントはまだありません。</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>最終起動</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>ルートディスク</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import an image</source>
        <translation>イメージのインポート</translation>
    </message>
    <message>
        <source>Images (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>イメージ (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export the image</source>
        <translation>イメージのエクスポート</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to Quayside</source>
        <translation>Quayside へようこそ</translation>
    </message>
    <message>
        <source>Run whole Linux systems side by side, here or on any server that speaks the LXD API.</source>
        <translation>Linux システムをまるごと並べて動かします。ここでも、LXD API に対応したどのサーバーでも。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Start a server here. It keeps running in the background and starts with the system.</source>
        <translation>ここでサーバーを開始します。バックグラウンドで動き続け、システムと一緒に起動します。</translation>
    </message>
    <message>
        <source>No local server answers, and this user may not start one.</source>
        <translation>ローカルのサーバーが応答せず、このユーザーには開始する権限がありません。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>ローカルサーバーを開始</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>ほかのサーバー</translation>
    </message>
    <message>
        <source>Connect to a Quayside, LXD or Incus server by its address.</source>
        <translation>Quayside、LXD、Incus のサーバーにアドレスで接続します。</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバーを追加…</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of total</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Group by server</source>
        <translation>サーバーごと</translation>
    </message>
    <message>
        <source>Group by project</source>
        <translation>プロジェクトごと</translation>
    </message>
    <message>
        <source>Group by profile</source>
        <translation>プロファイルごと</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>タグごと</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>状態ごと</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>実行中の操作 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>The server has no images yet. Import one on the Images page.</source>
        <translation>サーバーにまだイメージがありません。イメージのページでインポートしてください。</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>キャッシュ</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Create instance</source>
        <translation>インスタンスを作成</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>イメージを検索</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード日</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>イメージはまだありません</translation>
    </message>
    <message>
        <source>An image is what instances are made from. Drop an image file here (.tar.xz, .tar.gz, .squashfs …) or import one.</source>
        <translation>インスタンスはイメージから作られます。イメージファイル (.tar.xz、.tar.gz、.squashfs など) をここにドロップするか、インポートしてください。</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>イメージをインポート…</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>ドロップしてインポート</translation>
    </message>
</context>
<context>
    <name>ImportImageDialog</name>
    <message>
        <source>Import an image</source>
        <translation>イメージのインポート</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>イメージを探すための名前です。空のままでもかまいません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>InstanceMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy the IPv4 address</source>
        <translation>IPv4 アドレスをコピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>This instance is gone</source>
        <translation>このインスタンスはもうありません</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>ここか別の場所で、削除されたか名前が変わりました。</translation>
    </message>
    <message>
        <source>Back to the instances</source>
        <translation>インスタンスに戻る</translation>
    </message>
</context>
<context>
    <name>InstanceTable</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
</context>
<context>
    <name>InstancesPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 個を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>行をグループ化</translation>
    </message>
    <message>
        <source>state:running type:vm mem&gt;1G</source>
        <translation>state:running type:vm mem&gt;1G</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>インスタンスを検索</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>インスタンスはまだありません</translation>
    </message>
    <message>
        <source>An instance is a system container: a whole Linux system beside yours, with its own users, network and services.</source>
        <translation>インスタンスはシステムコンテナです。独自のユーザー、ネットワーク、サービスを持つ Linux システムがまるごと動きます。</translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation>インスタンスを作成</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>「%1」に一致するインスタンスはありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log files</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>No logs</source>
        <translation>ログはありません</translation>
    </message>
    <message>
        <source>The instance has not been started yet.</source>
        <translation>インスタンスはまだ開始されていません。</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>行を絞り込み</translation>
    </message>
    <message>
        <source>This log is empty.</source>
        <translation>このログは空です。</translation>
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
        <translation>外部</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>instances</comment>
        <translation>
            <numerusform>他 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>through NAT</source>
        <translation>NAT 経由</translation>
    </message>
    <message>
        <source>Show all instances</source>
        <translation>すべてのインスタンスを表示</translation>
    </message>
</context>
<context>
    <name>NetworkConfigTab</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>用途</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 を変更しました</translation>
    </message>
</context>
<context>
    <name>NetworkLeaseRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
</context>
<context>
    <name>NetworkLeasesTab</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>ハードウェアアドレス</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Search leases</source>
        <translation>リースを検索</translation>
    </message>
    <message numerus="yes">
        <source>%n lease(s)</source>
        <translation>
            <numerusform>リース %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>リース</translation>
    </message>
    <message>
        <source>No leases</source>
        <translation>リースはありません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Addresses that instances get on this network are listed here.</source>
        <translation>このネットワークでインスタンスが得たアドレスがここに並びます。</translation>
    </message>
</context>
<context>
    <name>NetworkMapView</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>まだ描くものがありません</translation>
    </message>
    <message>
        <source>Networks, the instances on them and the interfaces they go out by are drawn here.</source>
        <translation>ネットワークとそのインスタンス、外に出るインターフェースがここに描かれます。</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>ネットワークを作成</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
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
        <translation>種類</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>ハードウェアアドレス</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>(this link only)</source>
        <translation>(このリンクのみ)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>使用しているものはありません</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>リース</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>管理対象</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>This network is gone</source>
        <translation>このネットワークはもうありません</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>ここか別の場所で、削除されたか名前が変わりました。</translation>
    </message>
    <message>
        <source>Back to the networks</source>
        <translation>ネットワーク一覧に戻る</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>managed</source>
        <translation>管理対象</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>管理</translation>
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
        <translation>使用元</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>物理</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>ループバック</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>ボンド</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>DHCP</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>アップリンク</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>ネットワークを検索</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>This server has no networks to manage</source>
        <translation>このサーバーには管理できるネットワークがありません</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that networks need.</source>
        <translation>%1 はネットワークに必要な API を提供していません。</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>まずサーバーに接続してください。</translation>
    </message>
    <message>
        <source>No networks yet</source>
        <translation>まだネットワークはありません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>A network gives instances addresses and names, and a way out.</source>
        <translation>ネットワークはインスタンスにアドレスと名前、そして外への道を与えます。</translation>
    </message>
    <message>
        <source>No network matches “%1”.</source>
        <translation>「%1」に一致するネットワークはありません。</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>ネットワークを作成</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creating</source>
        <translation>作成しています</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>再起動しています</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>一時停止しています</translation>
    </message>
    <message>
        <source>Unfreezing</source>
        <translation>再開しています</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除しています</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>名前を変更しています</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピーしています</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>移行しています</translation>
    </message>
    <message>
        <source>Snapshotting</source>
        <translation>スナップショットを作成しています</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元しています</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップしています</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>更新しています</translation>
    </message>
    <message>
        <source>Creating instance</source>
        <translation>インスタンスの作成</translation>
    </message>
    <message>
        <source>Starting instance</source>
        <translation>インスタンスの開始</translation>
    </message>
    <message>
        <source>Stopping instance</source>
        <translation>インスタンスの停止</translation>
    </message>
    <message>
        <source>Restarting instance</source>
        <translation>インスタンスの再起動</translation>
    </message>
    <message>
        <source>Deleting instance</source>
        <translation>インスタンスの削除</translation>
    </message>
    <message>
        <source>Freezing instance</source>
        <translation>インスタンスの一時停止</translation>
    </message>
    <message>
        <source>Unfreezing instance</source>
        <translation>インスタンスの再開</translation>
    </message>
    <message>
        <source>Renaming instance</source>
        <translation>インスタンスの名前変更</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>コマンドの実行</translation>
    </message>
    <message>
        <source>Showing the console</source>
        <translation>コンソールの表示</translation>
    </message>
    <message>
        <source>Downloading image</source>
        <translation>イメージのダウンロード</translation>
    </message>
    <message>
        <source>Deleting image</source>
        <translation>イメージの削除</translation>
    </message>
</context>
<context>
    <name>OperationRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>OperationsList</name>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>終わったものを消去</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>まだ何も実行されていません。</translation>
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
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose.</source>
        <translation>選ばなければデスクトップの設定に従います。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>How tall the rows of tables are.</source>
        <translation>表の行の高さです。</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
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
        <translation>プロジェクト</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>RemoveServerDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を取り除きますか?</translation>
    </message>
    <message>
        <source>The desktop forgets this server. Nothing changes on the server itself, and you can add it again.</source>
        <translation>このデスクトップからサーバーの登録を消します。サーバー自体は何も変わらず、また追加できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>英字、数字、ハイフン。先頭は英字、63 文字まで。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>RenameNetworkDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Only a network that nothing uses can get another name.</source>
        <translation>名前を変えられるのは、使われていないネットワークだけです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>インスタンス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>取り除く…</translation>
    </message>
</context>
<context>
    <name>ServerSwitcher</name>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 台に接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバーを追加…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>サーバーを追加…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>ローカルサーバーを開始</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message>
        <source>Add a server by its address, or start one on this computer.</source>
        <translation>アドレスを指定してサーバーを追加するか、このコンピューターで開始してください。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All servers, first, second …</source>
        <translation>すべてのサーバー、1 番目、2 番目 …</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>新しいインスタンス</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>サイドバーをたたむ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>選択と解除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>開始または再起動</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Copy, paste</source>
        <translation>コピー、貼り付け</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>右 Ctrl</translation>
    </message>
    <message>
        <source>Release the keyboard</source>
        <translation>キーボードを解放</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始しています</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止しています</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>中止しています</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>一時停止しています</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>再開済み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>VM</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
</context>
<context>
    <name>TerminalFrame</name>
    <message>
        <source>Session ended</source>
        <translation>セッションは終了しました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>New terminal</source>
        <translation>新しい端末</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>端末を開く</translation>
    </message>
    <message>
        <source>Start the instance to open a terminal</source>
        <translation>端末を開くには、インスタンスを開始してください</translation>
    </message>
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>端末を閉じる</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Force stop</source>
        <translation>強制停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>%1 is being deleted</source>
        <translation>%1 を削除します</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>サーバーはパスワードを受け付けましたが、このコンピューターを信頼していません</translation>
    </message>
</context>
<context>
    <name>quayside::ChannelSession</name>
    <message>
        <source>The server didn&apos;t offer a channel</source>
        <translation>サーバーが通信路を提供しませんでした</translation>
    </message>
</context>
<context>
    <name>quayside::ConfigForm</name>
    <message>
        <source>A key is words with points between them, like user.note</source>
        <translation>キーは user.note のようにドットで区切った語です</translation>
    </message>
    <message>
        <source>This server has no such key</source>
        <translation>このサーバーにそのキーはありません</translation>
    </message>
</context>
<context>
    <name>quayside::HttpSocket</name>
    <message>
        <source>The connection broke</source>
        <translation>接続が切れました</translation>
    </message>
</context>
<context>
    <name>quayside::ImagesModel</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 をインポートしています</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 をインポートしました</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 にエクスポートしています</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 に書き出しました</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceObject</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>CPU</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
</context>
<context>
    <name>quayside::InstancesFilter</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>インスタンス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::LocalServer</name>
    <message>
        <source>This machine has no service manager, and only root may run the daemon inside the desktop.</source>
        <translation>このマシンにはサービスマネージャーがなく、デスクトップ内でデーモンを動かせるのは root だけです。</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkObject</name>
    <message>
        <source>The network was changed elsewhere since. Discard your changes to see it as it is now.</source>
        <translation>その後、別の場所でネットワークが変更されました。変更を破棄すると現在の内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>quayside::OperationsModel</name>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>quayside::Server</name>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Reconnecting to %1 …</source>
        <translation>%1 に再接続しています…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust this computer</source>
        <translation>サーバーはこのコンピューターを信頼していません</translation>
    </message>
    <message>
        <source>The instance needs a name</source>
        <translation>インスタンスには名前が必要です</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>%1 の証明書が、承認したものと違います。承認済み: %2。今回: %3。</translation>
    </message>
</context>
</TS>
