<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AccessPage</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>This is this computer&apos;s own certificate: you lose access to the server over the network.</source>
        <translation>これはこのコンピューター自身の証明書です。ネットワーク経由でサーバーにアクセスできなくなります。</translation>
    </message>
    <message>
        <source>Whoever has this certificate&apos;s key can no longer use the server.</source>
        <translation>この証明書の鍵を持つ人は、サーバーを使えなくなります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The certificate was removed</source>
        <translation>証明書を削除しました</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>証明書を追加…</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>トークンを作成…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Search certificates</source>
        <translation>証明書を検索</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
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
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Only projects</source>
        <translation>対象プロジェクト</translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation>フィンガープリントをコピーしました</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>サーバーがありません</translation>
    </message>
    <message>
        <source>Only who may use the server&apos;s socket on its own machine has access. Add a client&apos;s certificate to let it in over the network.</source>
        <translation>サーバー本体のソケットを使える人だけがアクセスできます。ネットワーク経由で許可するには、クライアントの証明書を追加してください。</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>まずサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>証明書を追加…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
</context>
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
    <name>AddCertificateDialog</name>
    <message>
        <source>Add a certificate</source>
        <translation>証明書を追加</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>The certificate was added</source>
        <translation>証明書を追加しました</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation>ファイルに証明書がありません</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>証明書 (PEM)</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>A client shows its own on the page Access of its Quayside; lxc keeps it in client.crt.</source>
        <translation>クライアントの証明書は、その Quayside の「アクセス」ページに表示されます。lxc では client.crt にあります。</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>who it is</source>
        <translation>誰のものか</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation>証明書 (*.crt *.pem *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <source>They match</source>
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
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Keep the password in the desktop&apos;s keyring</source>
        <translation>パスワードをデスクトップのキーリングに保存する</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>The server&apos;s trust password, or a token that was made there. It is used once, to make this computer known.</source>
        <translation>サーバーの信頼パスワード、またはそこで作成されたトークンです。このコンピューターを登録するために一度だけ使います。</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for it.</source>
        <translation>このコンピューターが信頼する認証局が保証しています。</translation>
    </message>
    <message>
        <source>Check with an authority&apos;s certificate…</source>
        <translation>認証局の証明書で確認…</translation>
    </message>
    <message>
        <source>Of the certificate authority (CA) that issued the server&apos;s</source>
        <translation>サーバーの証明書を発行した認証局 (CA) のもの</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation>証明書 (*.crt *.pem *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>AttachVolumeDialog</name>
    <message>
        <source>Attach %1</source>
        <translation>%1 を接続</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 was attached to %2</source>
        <translation>%1 を %2 に接続しました</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Path in it</source>
        <translation>インスタンス内のパス</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>デバイス名</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>without snapshots</source>
        <translation>スナップショットなし</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>スナップショットあり</translation>
    </message>
    <message>
        <source>the pool&apos;s format</source>
        <translation>プールの形式</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Write the backup to a file</source>
        <translation>バックアップをファイルに書き出す</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>ファイルに書き出す…</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>lxc コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n 個のバックアップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>バックアップを作成…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>This server makes no backups</source>
        <translation>このサーバーはバックアップに対応していません</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read</source>
        <translation>バックアップを読み込めません</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>A backup is one file with the whole instance, to keep elsewhere or to make the instance of it again on any server.</source>
        <translation>バックアップはインスタンス全体を収めた 1 つのファイルです。別の場所に保管したり、任意のサーバーでインスタンスを復元したりできます。</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>バックアップを作成</translation>
    </message>
</context>
<context>
    <name>BulkResultsDialog</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
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
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed</source>
        <translation>%2 個中 %1 個完了、%3 個失敗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>失敗したものを再試行</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 failed</source>
        <translation>%1: %3 個中 %2 個完了、%4 個失敗</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %3 個中 %2 個完了</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>%1 へコピー…</translation>
    </message>
    <message>
        <source>debian 12</source>
        <translation>debian 12</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>イメージを検索</translation>
    </message>
    <message>
        <source>Address of a server for images</source>
        <translation>イメージサーバーのアドレス</translation>
    </message>
    <message>
        <source>All architectures</source>
        <translation>すべてのアーキテクチャ</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリアント</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>カタログを読み込めません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>CertificateChangedDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1 の証明書が変わりました</translation>
    </message>
    <message>
        <source>Either the server was set up anew, or someone is between you and it. Nothing is sent to it until you decide. Compare with what the server&apos;s administrator sees.</source>
        <translation>サーバーが再構築されたか、通信が第三者に横取りされているかのどちらかです。判断するまで何も送信しません。サーバーの管理者が確認できる値と照合してください。</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>現在の提示</translation>
    </message>
    <message>
        <source>I have compared it: the new one is the server&apos;s</source>
        <translation>照合しました。新しい証明書はこのサーバーのものです</translation>
    </message>
    <message>
        <source>The server shows the accepted certificate again.</source>
        <translation>サーバーは再び承認済みの証明書を示しています。</translation>
    </message>
    <message>
        <source>The server doesn&apos;t show this one any more. Close this and look again.</source>
        <translation>サーバーはもうこの証明書を示していません。閉じてからもう一度確認してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Accept the new one</source>
        <translation>新しい証明書を承認</translation>
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
    <name>ClusterPage</name>
    <message>
        <source>Evacuate %1?</source>
        <translation>%1 を退避しますか?</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 を復帰しますか?</translation>
    </message>
    <message>
        <source>Its instances are stopped or moved to other members.</source>
        <translation>インスタンスは停止するか、他のメンバーへ移されます。</translation>
    </message>
    <message>
        <source>Its instances come back to it and are started.</source>
        <translation>インスタンスが戻され、起動します。</translation>
    </message>
    <message>
        <source>Evacuate</source>
        <translation>退避</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Remove %1 from the cluster?</source>
        <translation>%1 をクラスターから削除しますか?</translation>
    </message>
    <message>
        <source>It must be empty: the server refuses while there are instances on it.</source>
        <translation>空である必要があります。インスタンスがある間は、サーバーが拒否します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%2 中 %1 がオンライン</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復帰…</translation>
    </message>
    <message>
        <source>Evacuate…</source>
        <translation>退避…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Failure domain</source>
        <translation>障害ドメイン</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>This server is not part of a cluster</source>
        <translation>このサーバーはクラスターに属していません</translation>
    </message>
    <message>
        <source>It works on its own.</source>
        <translation>単独で動作しています。</translation>
    </message>
</context>
<context>
    <name>CompareProfilesDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>プロファイルの比較</translation>
    </message>
    <message>
        <source>One profile</source>
        <translation>一方のプロファイル</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>入れ替える</translation>
    </message>
    <message>
        <source>The other profile</source>
        <translation>他方のプロファイル</translation>
    </message>
    <message>
        <source>Also what is equal</source>
        <translation>同じものも表示</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>異なる 2 つを選んでください。</translation>
    </message>
    <message>
        <source>They are equal.</source>
        <translation>同じ内容です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>補完候補</translation>
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
        <translation>構成</translation>
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
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>set; not shown</source>
        <translation>設定済み (非表示)</translation>
    </message>
    <message>
        <source>holds after the next start</source>
        <translation>次回起動後に有効</translation>
    </message>
    <message>
        <source>live</source>
        <translation>即時反映</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>再起動が必要</translation>
    </message>
    <message>
        <source>overrides %1</source>
        <translation>%1 を上書き</translation>
    </message>
    <message>
        <source>Back to what %1 says</source>
        <translation>%1 の値に戻す</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
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
    <message>
        <source>%1 shows another certificate than the one you accepted</source>
        <translation>%1 が示す証明書は承認したものと異なります</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t trust this computer</source>
        <translation>%1 はこのコンピューターを信頼していません</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
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
    <name>CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>コマンドをコピーしました</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>lxc コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl コマンドとしてコピー</translation>
    </message>
</context>
<context>
    <name>CopyImageDialog</name>
    <message>
        <source>Copy %1 %2</source>
        <translation>%1 %2 をコピー</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 %2 was copied</source>
        <translation>%1 %2 をコピーしました</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>仮想マシン</translation>
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
        <source>Keep it up to date</source>
        <translation>最新に保つ</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>サーバーが取得します。閉じても続行され、進み具合はアクティビティに表示されます。</translation>
    </message>
</context>
<context>
    <name>CopyInstancesDialog</name>
    <message numerus="yes">
        <source>Move %n instance(s)</source>
        <translation>
            <numerusform>%n 個のインスタンスを移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n instance(s)</source>
        <translation>
            <numerusform>%n 個のインスタンスをコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>ストレージプール</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation>スナップショットも含める</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>サーバーを確認中…</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) moved</source>
        <translation>
            <numerusform>%n 個のインスタンスを移動しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) copied</source>
        <translation>
            <numerusform>%n 個のインスタンスをコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>With their snapshots</source>
        <translation>スナップショットも含める</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>コピーまたは移動</translation>
    </message>
</context>
<context>
    <name>CopyPlan</name>
    <message>
        <source>A name has letters, digits and hyphens, starts with a letter, and has at most 63.</source>
        <translation>名前は英字で始まる、英数字とハイフンの 63 文字以内です。</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>すでにそこにあります。</translation>
    </message>
    <message>
        <source>The name is taken there.</source>
        <translation>その名前は移動先で使われています。</translation>
    </message>
    <message>
        <source>The server can&apos;t run %1.</source>
        <translation>サーバーは %1 を実行できません。</translation>
    </message>
    <message>
        <source>The server runs no virtual machines.</source>
        <translation>サーバーは仮想マシンに対応していません。</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>プール %1 がありません。</translation>
    </message>
    <message>
        <source>The profile %1 is missing there.</source>
        <translation>プロファイル %1 が移動先にありません。</translation>
    </message>
    <message>
        <source>It runs: stop it first.</source>
        <translation>実行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>It is protected against deletion, which ends this move.</source>
        <translation>削除が禁止されているため、移動を完了できません。</translation>
    </message>
    <message>
        <source>One of the servers makes or takes no backups.</source>
        <translation>いずれかのサーバーがバックアップに対応していません。</translation>
    </message>
    <message>
        <source>The other server keeps the name that the backup has.</source>
        <translation>移動先のサーバーではバックアップの名前を変えられません。</translation>
    </message>
    <message>
        <source>The other server puts it into the pool that the backup names.</source>
        <translation>移動先のサーバーではバックアップが指すプールに置かれます。</translation>
    </message>
    <message>
        <source>No network %1 there: it won&apos;t start until that is changed.</source>
        <translation>移動先にネットワーク %1 がありません。変更するまで起動できません。</translation>
    </message>
    <message>
        <source>It runs: files that change meanwhile may be copied half-written.</source>
        <translation>実行中です。その間に変わるファイルは書きかけでコピーされることがあります。</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>New name of %1</source>
        <translation>%1 の新しい名前</translation>
    </message>
</context>
<context>
    <name>CreateBackupDialog</name>
    <message>
        <source>Back up %1</source>
        <translation>%1 をバックアップ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>同じ名前のものがあります。</translation>
    </message>
    <message>
        <source>Empty: backup0, backup1 and so on.</source>
        <translation>空欄: backup0、backup1 …</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>zstd is quick, xz is small; none is best for data that is compressed already.</source>
        <translation>zstd は高速、xz は高圧縮です。圧縮済みのデータには none が最適です。</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <translation>サーバーの設定に従う</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation>スナップショットも含める</translation>
    </message>
    <message>
        <source>In the pool&apos;s own format: quicker, only for pools of its kind</source>
        <translation>プール固有の形式: 高速、同種のプール専用</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>空白とスラッシュは使えません。</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>バックアップ</translation>
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
        <source>Start it</source>
        <translation>開始する</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>停止したら削除する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Image and name</source>
        <translation>イメージと名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>A whole line of a .pub file.</source>
        <translation>.pub ファイルの 1 行全体。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Neither a number nor a set like 0-3.</source>
        <translation>数でも、0-3 のような集合でもありません。</translation>
    </message>
    <message>
        <source>Not an amount like 20GiB.</source>
        <translation>20GiB のような量ではありません。</translation>
    </message>
    <message>
        <source>Neither an amount like 2GiB nor a share like 25%.</source>
        <translation>2GiB のような量でも、25% のような割合でもありません。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
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
        <source>%1 was created</source>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Of the interface too: at most 15 letters, digits, dots and hyphens.</source>
        <translation>インターフェースの名前にもなります。英数字、ドット、ハイフンで 15 文字以内。</translation>
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
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>CreateOptions</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation>%1 (プロファイルより)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH 鍵</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>The SSH key and this work with images that have cloud-init.</source>
        <translation>SSH 鍵とこの内容は cloud-init を含むイメージで有効です。</translation>
    </message>
    <message>
        <source>Start it with the server</source>
        <translation>サーバーと一緒に起動する</translation>
    </message>
</context>
<context>
    <name>CreatePoolDialog</name>
    <message>
        <source>New storage pool</source>
        <translation>新しいストレージプール</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
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
        <source>Driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>A folder on the server; empty: one of its own.</source>
        <translation>サーバー上のフォルダー。空の場合は専用のものを作ります。</translation>
    </message>
    <message>
        <source>A device, dataset or volume group on the server; empty: a file of its own.</source>
        <translation>サーバー上のデバイス、データセット、ボリュームグループ。空の場合は専用のファイルを作ります。</translation>
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
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Of the file that the server makes where no source is named.</source>
        <translation>ソースを指定しない場合にサーバーが作るファイルのサイズです。</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>サーバーが決めます</translation>
    </message>
</context>
<context>
    <name>CreateProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
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
        <source>There is one of this name.</source>
        <translation>同じ名前のものがあります。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Settings and devices</source>
        <translation>設定とデバイス</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>なし</translation>
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
    <name>CreateProjectDialog</name>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
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
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation>独自に持つもの</translation>
    </message>
    <message>
        <source>The rest is shared with the project default.</source>
        <translation>残りは default プロジェクトと共有します。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Restricted: what could harm the server is not allowed in it</source>
        <translation>制限付き: サーバーを損なうおそれのある操作は許可しません</translation>
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
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>An amount like 16GiB.</source>
        <translation>16GiB のような量。</translation>
    </message>
    <message>
        <source>No spaces, slashes or asterisks.</source>
        <translation>空白、スラッシュ、アスタリスクは使えません。</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1 の上限</translation>
    </message>
</context>
<context>
    <name>CreateSize</name>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>A number, or a set like 0-3.</source>
        <translation>個数、または 0-3 のような範囲。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>An amount like 2GiB, or a share like 25%.</source>
        <translation>2GiB のような量、または 25% のような割合。</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>ディスクのサイズ</translation>
    </message>
    <message>
        <source>as the pool has it</source>
        <translation>プールの既定</translation>
    </message>
    <message>
        <source>An amount like 20GiB.</source>
        <translation>20GiB のような量。</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>ストレージプール</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation>%1 (プロファイルより)</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>プールを選択</translation>
    </message>
</context>
<context>
    <name>CreateSnapshotDialog</name>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>%1 のスナップショットを作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>同じ名前のものがあります。</translation>
    </message>
    <message>
        <source>Empty: by the pattern, else snap0, snap1 and so on.</source>
        <translation>空欄: パターンに従う、なければ snap0、snap1 …</translation>
    </message>
    <message>
        <source>With memory and processes, to go on from there</source>
        <translation>メモリとプロセスも含め、そこから再開可能にする</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>空白とスラッシュは使えません。</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>新しいボリューム</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
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
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
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
        <source>An amount like 10GiB; empty: as large as the pool allows.</source>
        <translation>10GiB のような量。空の場合はプールの上限まで。</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
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
    <message>
        <source>everything on its root disk</source>
        <translation>ルートディスクにあるすべて</translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped first</source>
        <translation>実行中の処理: 先に停止します</translation>
    </message>
    <message>
        <source>what runs in %1 of them now: they are stopped first</source>
        <translation>そのうち %1 個で実行中の処理: 先に停止します</translation>
    </message>
</context>
<context>
    <name>DeleteFilesDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>%n 個の項目を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to this computer&apos;s trash.</source>
        <translation>このコンピューターのゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>Folders go with all that is in them. This can&apos;t be undone.</source>
        <translation>フォルダーは中身ごと削除されます。元に戻せません。</translation>
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
    <name>DeleteKeptDialog</name>
    <message>
        <source>Delete the backup %1?</source>
        <translation>バックアップ %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation>スナップショット %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its file on the server is gone then; files written elsewhere stay.</source>
        <translation>サーバー上のファイルは失われます。別の場所に書き出したファイルは残ります。</translation>
    </message>
    <message>
        <source>The instance stays as it is; there is no way back to that moment any more.</source>
        <translation>インスタンスは変わりませんが、その時点には戻れなくなります。</translation>
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
    <name>DeleteNamedDialog</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <translation>削除するには「%1」と入力</translation>
    </message>
    <message>
        <source>Name, to be sure</source>
        <translation>確認のための名前</translation>
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
    <name>DeleteProfileDialog</name>
    <message>
        <source>Delete the profile %1?</source>
        <translation>プロファイル %1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) have it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n 個のインスタンスが使用中です。外すまでサーバーは拒否します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings and devices go with it.</source>
        <translation>設定とデバイスも削除されます。</translation>
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
    <name>DeviceDialog</name>
    <message>
        <source>New device: %1</source>
        <translation>新しいデバイス: %1</translation>
    </message>
    <message>
        <source>for %1, in place of the one from profile %2</source>
        <translation>%1 用、プロファイル %2 のデバイスを上書き</translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 のデバイス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>主な設定</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>すべての設定…</translation>
    </message>
    <message>
        <source>The device was removed elsewhere meanwhile.</source>
        <translation>デバイスはその間に別の場所で削除されました。</translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation>デバイスはその間に別の場所で変更されました。現在: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を採用</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の変更を保持</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>DeviceField</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>hidden here, of profile %1</source>
        <translation>ここでは非表示 (プロファイル %1)</translation>
    </message>
    <message>
        <source>from profile %1</source>
        <translation>プロファイル %1 から</translation>
    </message>
    <message>
        <source>from a profile</source>
        <translation>プロファイルから</translation>
    </message>
    <message>
        <source>in place of profile %1&apos;s</source>
        <translation>プロファイル %1 を上書き</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>%1 を再び表示</translation>
    </message>
    <message>
        <source>Back to the profile&apos;s %1</source>
        <translation>プロファイルの %1 に戻す</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Hide %1 here</source>
        <translation>%1 をここで非表示</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Replace %1 here</source>
        <translation>%1 をここで上書き</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>Network card</source>
        <translation>ネットワークカード</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Character device</source>
        <translation>キャラクターデバイス</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>ブロックデバイス</translation>
    </message>
    <message>
        <source>Hot-plugged device</source>
        <translation>ホットプラグデバイス</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB デバイス</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Hide one of a profile</source>
        <translation>プロファイルのデバイスを隠す</translation>
    </message>
    <message>
        <source>Managed network</source>
        <translation>管理対象ネットワーク</translation>
    </message>
    <message>
        <source>Bridge of the machine</source>
        <translation>マシンのブリッジ</translation>
    </message>
    <message>
        <source>Physical interface</source>
        <translation>物理インターフェース</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>ルーティング</translation>
    </message>
    <message>
        <source>Point to point</source>
        <translation>ポイントツーポイント</translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation>マシン上のパス</translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation>インスタンス内のパス</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Owner (uid)</source>
        <translation>所有者 (uid)</translation>
    </message>
    <message>
        <source>Group (gid)</source>
        <translation>グループ (gid)</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>ベンダー ID</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI アドレス</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation>マシンのインターフェース</translation>
    </message>
    <message>
        <source>Name in the instance</source>
        <translation>インスタンス内の名前</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>ハードウェアアドレス</translation>
    </message>
</context>
<context>
    <name>DevicesEditor</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>固有 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>デバイスはまだありません</translation>
    </message>
    <message>
        <source>Network cards, disks, proxies and devices of the machine are added here.</source>
        <translation>ネットワークカード、ディスク、プロキシ、マシンのデバイスをここで追加します。</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation>%1 を保存しました</translation>
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
    <name>DiffView</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更点</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>同じ行 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskFields</name>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Directory or disk of the machine</source>
        <translation>マシンのディレクトリまたはディスク</translation>
    </message>
    <message>
        <source>Volume of a pool</source>
        <translation>プールのボリューム</translation>
    </message>
    <message>
        <source>Also a cloud-init:config disk, or ceph: and cephfs: names.</source>
        <translation>cloud-init:config や ceph:、cephfs: の名前も使えます。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>as the pool has it, or like 20GiB</source>
        <translation>プールの既定、または 20GiB など</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>With mounts below it</source>
        <translation>配下のマウントを含む</translation>
    </message>
    <message>
        <source>Shift ids to the instance&apos;s</source>
        <translation>ID をインスタンスに合わせる</translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation>起動に必要</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>プールを選択</translation>
    </message>
    <message>
        <source>choose a volume</source>
        <translation>ボリュームを選択</translation>
    </message>
</context>
<context>
    <name>DisplayHint</name>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation>右 Ctrl でキーボードを解放</translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation>クリックか Enter で入力</translation>
    </message>
</context>
<context>
    <name>DisplayKeys</name>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>PrintScreen</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>右 Ctrl</translation>
    </message>
</context>
<context>
    <name>DisplayPane</name>
    <message>
        <source>The screenshot was saved as %1</source>
        <translation>スクリーンショットを %1 に保存しました</translation>
    </message>
    <message>
        <source>The screenshot was not saved: %1</source>
        <translation>スクリーンショットを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Left out, as an American keyboard has no keys for them: %1</source>
        <translation>米国配列のキーボードにないため省いた文字: %1</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>キーを送信</translation>
    </message>
    <message>
        <source>Stop typing (%1)</source>
        <translation>入力を停止 (%1)</translation>
    </message>
    <message>
        <source>Type the clipboard</source>
        <translation>クリップボードを入力</translation>
    </message>
    <message>
        <source>Types the clipboard&apos;s text as on an American keyboard</source>
        <translation>クリップボードのテキストを米国配列のキーボードで入力します</translation>
    </message>
    <message>
        <source>Save a screenshot…</source>
        <translation>スクリーンショットを保存…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <source>Back into the page</source>
        <translation>ページに戻す</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>別のウィンドウで表示</translation>
    </message>
    <message>
        <source>Leave full screen (F11)</source>
        <translation>全画面を終了 (F11)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>全画面 (F11)</translation>
    </message>
    <message>
        <source>Save a screenshot</source>
        <translation>スクリーンショットを保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>画面の大きさ</translation>
    </message>
</context>
<context>
    <name>DisplayTab</name>
    <message>
        <source>No screen</source>
        <translation>画面がありません</translation>
    </message>
    <message>
        <source>Only virtual machines have one. A container has a terminal and a console.</source>
        <translation>画面があるのは仮想マシンだけです。コンテナには端末とコンソールがあります。</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
    </message>
    <message>
        <source>Not in this build</source>
        <translation>このビルドには含まれていません</translation>
    </message>
    <message>
        <source>This Quayside was built without the library that shows screens (spice-client-glib).</source>
        <translation>この Quayside は画面を表示するライブラリー (spice-client-glib) なしでビルドされています。</translation>
    </message>
    <message>
        <source>No screens from this server</source>
        <translation>このサーバーは画面を提供しません</translation>
    </message>
    <message>
        <source>It doesn&apos;t offer the screens of its virtual machines (API extension console_vga_type).</source>
        <translation>仮想マシンの画面を提供していません (API 拡張 console_vga_type)。</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>別のウィンドウで表示中</translation>
    </message>
    <message>
        <source>The screen is shown in another window.</source>
        <translation>画面は別のウィンドウに表示されています。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>ここに戻す</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Resume the virtual machine to see its screen.</source>
        <translation>画面を見るには仮想マシンを再開してください。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>実行されていません</translation>
    </message>
    <message>
        <source>Start the virtual machine to see its screen.</source>
        <translation>画面を見るには仮想マシンを開始してください。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>DisplayTrouble</name>
    <message>
        <source>Connection lost, trying again…</source>
        <translation>接続が切れました。再試行中…</translation>
    </message>
    <message>
        <source>The screen can&apos;t be shown</source>
        <translation>画面を表示できません</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Ends the session of whoever looks at it now</source>
        <translation>現在表示している人のセッションを終了します</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Screen of %1</source>
        <translation>%1 の画面</translation>
    </message>
    <message>
        <source>Connecting to the screen…</source>
        <translation>画面に接続中…</translation>
    </message>
    <message>
        <source>The virtual machine shows nothing at the moment.</source>
        <translation>仮想マシンは現在何も表示していません。</translation>
    </message>
    <message>
        <source>The virtual machine isn&apos;t running.</source>
        <translation>仮想マシンは実行されていません。</translation>
    </message>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation>右 Ctrl でキーボードを解放</translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation>クリックか Enter で入力</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>%1 – Quayside</source>
        <translation>%1 – Quayside</translation>
    </message>
</context>
<context>
    <name>EditCertificateDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The certificate was changed</source>
        <translation>証明書を変更しました</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>EditEntityDialog</name>
    <message>
        <source>The changes were saved</source>
        <translation>変更を保存しました</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Last events</source>
        <translation>最近のイベント</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>イベントはまだありません。</translation>
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
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>As the instance is set</source>
        <translation>インスタンスの設定に従う</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>1 日後</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>1 週間後</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1 か月後</translation>
    </message>
    <message>
        <source>After a span…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Spans are written as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation>期間は「1w 2d 12H」のように書きます: M 分、H 時間、d 日、w 週、m か月、y 年。</translation>
    </message>
    <message>
        <source>Deleted by the server after %1.</source>
        <translation>%1 以降にサーバーが削除します。</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>期間</translation>
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
    <name>FileJobRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FileNameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>同じ名前のものがあります。</translation>
    </message>
    <message>
        <source>The file is copied under the new name by way of this computer, then the old one is deleted.</source>
        <translation>このコンピューターを経由して新しい名前でコピーし、元のファイルを削除します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>1 つ上のフォルダー</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>フォルダー: %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>このフォルダーは空です。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 isn&apos;t a folder</source>
        <translation>%1 はフォルダーではありません</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Send to the instance</source>
        <translation>インスタンスに送る</translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation>このコンピューターに取得</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新しいフォルダー…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>lxc コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl コマンドとしてコピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Fetch here</source>
        <translation>ここに取得</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>ここに送る</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n 件転送中</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>すべて完了</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべて中止</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>リストを消去</translation>
    </message>
    <message>
        <source>Files on their way</source>
        <translation>転送中のファイル</translation>
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
    <message>
        <source>Start a server here. It runs until this window is closed; its instances go on.</source>
        <translation>ここでサーバーを起動します。ウィンドウを閉じると終了しますが、インスタンスは動き続けます。</translation>
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
    <name>GroupRow</name>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>ファミリー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>周波数</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>最低周波数</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>最高周波数</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>ヒュージページ</translation>
    </message>
    <message>
        <source>Huge pages in use</source>
        <translation>使用中のヒュージページ</translation>
    </message>
    <message>
        <source>Size of a huge page</source>
        <translation>ヒュージページのサイズ</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI アドレス</translation>
    </message>
    <message>
        <source>USB address</source>
        <translation>USB アドレス</translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation>ベンダー ID</translation>
    </message>
    <message>
        <source>Product&apos;s number</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation>ドライバーのバージョン</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>ファームウェア</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA ノード</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU グループ</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>バス</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>ハードウェアアドレス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>デュプレックス</translation>
    </message>
    <message>
        <source>Auto-negotiation</source>
        <translation>オートネゴシエーション</translation>
    </message>
    <message>
        <source>Port type</source>
        <translation>ポートの種類</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>トランシーバー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>ブロックサイズ</translation>
    </message>
    <message>
        <source>Revolutions per minute</source>
        <translation>回転数 (毎分)</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>デバイス番号</translation>
    </message>
    <message>
        <source>Device&apos;s name</source>
        <translation>デバイスの識別名</translation>
    </message>
    <message>
        <source>Device path</source>
        <translation>デバイスパス</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>取り外し可能</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>Card&apos;s device</source>
        <translation>カードのデバイス</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>制御</translation>
    </message>
    <message>
        <source>Render node</source>
        <translation>レンダーノード</translation>
    </message>
    <message>
        <source>Render node&apos;s device</source>
        <translation>レンダーノードのデバイス</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>ブランド</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>NUMA ノード %1</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>コア %1</translation>
    </message>
    <message>
        <source>Cache L%1 %2</source>
        <translation>キャッシュ L%1 %2</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>コア</translation>
    </message>
    <message numerus="yes">
        <source>socket %1 · %n core(s)</source>
        <translation>
            <numerusform>ソケット %1 · %n コア</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual functions</source>
        <translation>仮想機能</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 使用可能</translation>
    </message>
    <message>
        <source>link up</source>
        <translation>リンクあり</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>筐体</translation>
    </message>
    <message>
        <source>Mainboard</source>
        <translation>マザーボード</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>グラフィックス</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>ディスク</translation>
    </message>
</context>
<context>
    <name>HardwareFields</name>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation>カーネルが決定</translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation>ランダム (保持)</translation>
    </message>
    <message>
        <source>the interface&apos;s</source>
        <translation>インターフェースの値</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Found on the machine</source>
        <translation>マシンで検出</translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation>起動に必要</translation>
    </message>
</context>
<context>
    <name>HardwareRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
</context>
<context>
    <name>HardwareTab</name>
    <message>
        <source>Search hardware</source>
        <translation>ハードウェアを検索</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>まだ読み込まれていません</translation>
    </message>
    <message>
        <source>This server doesn&apos;t tell of its hardware</source>
        <translation>このサーバーはハードウェア情報を提供しません</translation>
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
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenFields</name>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives: the instance then has none of that name. From profiles: %1.</source>
        <translation>種別「none」のデバイスはプロファイルのデバイスを置き換え、インスタンスからその名前のデバイスをなくします。プロファイルから: %1</translation>
    </message>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives. No profile gives one at present.</source>
        <translation>種別「none」のデバイスはプロファイルのデバイスを置き換えます。現在プロファイルのデバイスはありません。</translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>システムのバージョン</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>ドライバー</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation>ドライバーのバージョン</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Storage version</source>
        <translation>ストレージのバージョン</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Kernel features</source>
        <translation>カーネルの機能</translation>
    </message>
    <message>
        <source>LXC features</source>
        <translation>LXC の機能</translation>
    </message>
</context>
<context>
    <name>ImageAliasesDialog</name>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>It has none: it is found by its fingerprint only.</source>
        <translation>ありません。フィンガープリントでのみ見つかります。</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>新しいエイリアス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>イメージを検索</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>The server has no images yet.</source>
        <translation>サーバーにはまだイメージがありません。</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>カタログを開く</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
</context>
<context>
    <name>ImageDrop</name>
    <message>
        <source>Drop to import</source>
        <translation>ドロップしてインポート</translation>
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
        <source>Image %1</source>
        <translation>イメージ %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation>公開: サーバーに届く人なら誰でもコピーできます</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>最新に保つ</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation>エイリアス…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>プロパティ…</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>サーバーが応答しません: 今は変更できません。</translation>
    </message>
    <message>
        <source>Looking for a newer image…</source>
        <translation>新しいイメージを探しています…</translation>
    </message>
    <message>
        <source>%1 is as new as there is</source>
        <translation>%1 は最新です</translation>
    </message>
    <message>
        <source>Import from an address…</source>
        <translation>アドレスからインポート…</translation>
    </message>
    <message>
        <source>Look for a newer one</source>
        <translation>新しいものを探す</translation>
    </message>
    <message>
        <source>Copy to another server…</source>
        <translation>別のサーバーへコピー…</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>ImportBackupDialog</name>
    <message>
        <source>Import a backup</source>
        <translation>バックアップをインポート</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>Backups (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>バックアップ (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>It is sent as a stream, however big it is.</source>
        <translation>大きさにかかわらずストリームで送信します。</translation>
    </message>
    <message>
        <source>This server takes no backups.</source>
        <translation>このサーバーはバックアップを受け付けません。</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>ここにファイルをドロップ、または</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Empty: as in the file.</source>
        <translation>空欄: ファイルのとおり。</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>英字、数字、ハイフン。先頭は英字、63 文字まで。</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>ストレージプール</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>ファイルのとおり</translation>
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
    <message>
        <source>Root file system</source>
        <translation>ルートファイルシステム</translation>
    </message>
    <message>
        <source>Root file systems (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</source>
        <translation>ルートファイルシステム (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Only for an image in two files: that one above has the metadata, this one the rest.</source>
        <translation>2 つのファイルからなるイメージの場合のみ: 上のファイルにはメタデータ、こちらには残りが入っています。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>One file only</source>
        <translation>1 つのファイルだけ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ImportRemotesDialog</name>
    <message>
        <source>known already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>no certificate kept: add it by its address</source>
        <translation>証明書がありません。アドレスで追加してください</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>サーバーのインポート</translation>
    </message>
    <message>
        <source>From the lists of lxc and incus, which stay as they are</source>
        <translation>lxc と incus の一覧から (元の一覧は変わりません)</translation>
    </message>
    <message>
        <source>No server was found: neither lxc nor incus has a remote of its own kept for you.</source>
        <translation>サーバーは見つかりません。lxc にも incus にもリモートが登録されていません。</translation>
    </message>
    <message>
        <source>This computer has a key of its own: a server may ask for its password or token once more.</source>
        <translation>このコンピューターには独自の鍵があります。サーバーがパスワードやトークンをもう一度求めることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) added</source>
        <translation>
            <numerusform>%n 台のサーバーを追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ImportUrlDialog</name>
    <message>
        <source>Import an image from an address</source>
        <translation>アドレスからイメージをインポート</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1 へ</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>The image was imported</source>
        <translation>イメージをインポートしました</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and a host.</source>
        <translation>アドレスは https:// または http:// とホスト名で始まります。</translation>
    </message>
    <message>
        <source>The server asks there for an image&apos;s place and fingerprint, and fetches it.</source>
        <translation>サーバーがそこでイメージの場所とフィンガープリントを尋ね、取得します。</translation>
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
        <source>Public: anyone who reaches the server may copy it</source>
        <translation>公開: サーバーに届く人なら誰でもコピーできます</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>サーバーが取得します。閉じても続行され、進み具合はアクティビティに表示されます。</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Choose an instance to see how it is.</source>
        <translation>インスタンスを選ぶと状態が表示されます。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
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
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation>コピーまたは移動…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>イメージとして公開…</translation>
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
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation>コピーまたは移動…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>イメージとして公開…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>InstanceRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
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
    <message>
        <source>Import a backup…</source>
        <translation>バックアップをインポート…</translation>
    </message>
    <message>
        <source>Inspector (F4)</source>
        <translation>インスペクター (F4)</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Where it is mounted in the instance; &quot;/&quot; is the root disk</source>
        <translation>インスタンス内のマウント先。&quot;/&quot; はルートディスク</translation>
    </message>
    <message>
        <source>Path on the machine, or volume of the pool</source>
        <translation>マシン上のパス、またはプールのボリューム</translation>
    </message>
    <message>
        <source>Storage pool of the volume</source>
        <translation>ボリュームのストレージプール</translation>
    </message>
    <message>
        <source>Size of the root disk</source>
        <translation>ルートディスクのサイズ</translation>
    </message>
    <message>
        <source>Whether it is mounted read-only</source>
        <translation>読み取り専用でマウントするか</translation>
    </message>
    <message>
        <source>Whether the instance fails to start when the source is missing</source>
        <translation>ソースがないときインスタンスの起動を失敗させるか</translation>
    </message>
    <message>
        <source>The opposite of required, of old clients</source>
        <translation>required の反対（古いクライアント用）</translation>
    </message>
    <message>
        <source>Whether mounts below the source come along</source>
        <translation>ソースの下のマウントも含めるか</translation>
    </message>
    <message>
        <source>Propagation of mounts</source>
        <translation>マウントの伝播</translation>
    </message>
    <message>
        <source>Whether ids are shifted to the instance&apos;s</source>
        <translation>ID をインスタンスのものにずらすか</translation>
    </message>
    <message>
        <source>Options of the file system</source>
        <translation>ファイルシステムのオプション</translation>
    </message>
    <message>
        <source>Limit of reading</source>
        <translation>読み取りの上限</translation>
    </message>
    <message>
        <source>Limit of writing</source>
        <translation>書き込みの上限</translation>
    </message>
    <message>
        <source>Limit of both</source>
        <translation>両方の上限</translation>
    </message>
    <message>
        <source>Ceph user, for ceph: and cephfs: sources</source>
        <translation>Ceph ユーザー（ceph: と cephfs: のソース用）</translation>
    </message>
    <message>
        <source>Ceph cluster, for ceph: and cephfs: sources</source>
        <translation>Ceph クラスター（ceph: と cephfs: のソース用）</translation>
    </message>
    <message>
        <source>Boot order of a virtual machine, highest first</source>
        <translation>仮想マシンの起動順序（大きいものが先）</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>ベンダー ID</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>製品 ID</translation>
    </message>
    <message>
        <source>DRM card number</source>
        <translation>DRM カード番号</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI アドレス</translation>
    </message>
    <message>
        <source>Owner in the instance</source>
        <translation>インスタンス内の所有者</translation>
    </message>
    <message>
        <source>Group in the instance</source>
        <translation>インスタンス内のグループ</translation>
    </message>
    <message>
        <source>Mode in the instance</source>
        <translation>インスタンス内のモード</translation>
    </message>
    <message>
        <source>Name in the instance; empty: given by the kernel</source>
        <translation>インスタンス内の名前。空: カーネルが付けます</translation>
    </message>
    <message>
        <source>Address of 20 bytes, or its last 8; empty: random</source>
        <translation>20 バイトのアドレス、またはその末尾 8 バイト。空: ランダム</translation>
    </message>
    <message>
        <source>MTU; empty: the parent&apos;s</source>
        <translation>MTU。空: 親のもの</translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation>マシンのインターフェース</translation>
    </message>
    <message>
        <source>Interface of the machine it hangs on</source>
        <translation>つながるマシンのインターフェース</translation>
    </message>
    <message>
        <source>Managed network, instead of nictype and parent</source>
        <translation>管理ネットワーク（nictype と parent の代わり）</translation>
    </message>
    <message>
        <source>MAC address; empty: random, kept in volatile.&lt;name&gt;.hwaddr</source>
        <translation>MAC アドレス。空: ランダム（volatile.&lt;name&gt;.hwaddr に保存）</translation>
    </message>
    <message>
        <source>Name on the machine, with sriov of the function to take; empty: random</source>
        <translation>マシン側の名前。sriov では使うファンクションの名前。空: ランダム</translation>
    </message>
    <message>
        <source>VLAN id</source>
        <translation>VLAN ID</translation>
    </message>
    <message>
        <source>Limit of incoming traffic</source>
        <translation>受信トラフィックの上限</translation>
    </message>
    <message>
        <source>Limit of outgoing traffic</source>
        <translation>送信トラフィックの上限</translation>
    </message>
    <message>
        <source>Limit of both directions</source>
        <translation>両方向の上限</translation>
    </message>
    <message>
        <source>Static IPv4 addresses</source>
        <translation>固定 IPv4 アドレス</translation>
    </message>
    <message>
        <source>Static IPv6 addresses</source>
        <translation>固定 IPv6 アドレス</translation>
    </message>
    <message>
        <source>Whether an IPv4 default gateway is set</source>
        <translation>IPv4 デフォルトゲートウェイを設定するか</translation>
    </message>
    <message>
        <source>Whether an IPv6 default gateway is set</source>
        <translation>IPv6 デフォルトゲートウェイを設定するか</translation>
    </message>
    <message>
        <source>IPv4 address of the machine&apos;s end</source>
        <translation>マシン側の IPv4 アドレス</translation>
    </message>
    <message>
        <source>IPv6 address of the machine&apos;s end</source>
        <translation>マシン側の IPv6 アドレス</translation>
    </message>
    <message>
        <source>IPv4 routes added on the machine</source>
        <translation>マシンに追加する IPv4 経路</translation>
    </message>
    <message>
        <source>IPv6 routes added on the machine</source>
        <translation>マシンに追加する IPv6 経路</translation>
    </message>
    <message>
        <source>Whether other source MAC addresses are dropped</source>
        <translation>ほかの送信元 MAC アドレスを破棄するか</translation>
    </message>
    <message>
        <source>Whether other source IPv4 addresses are dropped</source>
        <translation>ほかの送信元 IPv4 アドレスを破棄するか</translation>
    </message>
    <message>
        <source>Whether other source IPv6 addresses are dropped</source>
        <translation>ほかの送信元 IPv6 アドレスを破棄するか</translation>
    </message>
    <message>
        <source>MAAS subnet for IPv4</source>
        <translation>IPv4 の MAAS サブネット</translation>
    </message>
    <message>
        <source>MAAS subnet for IPv6</source>
        <translation>IPv6 の MAAS サブネット</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>待ち受ける場所</translation>
    </message>
    <message>
        <source>Where it connects to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Side that listens</source>
        <translation>待ち受ける側</translation>
    </message>
    <message>
        <source>Owner of the unix socket</source>
        <translation>UNIX ソケットの所有者</translation>
    </message>
    <message>
        <source>Group of the unix socket</source>
        <translation>UNIX ソケットのグループ</translation>
    </message>
    <message>
        <source>Mode of the unix socket</source>
        <translation>UNIX ソケットのモード</translation>
    </message>
    <message>
        <source>Whether packets are forwarded by the kernel</source>
        <translation>パケットをカーネルで転送するか</translation>
    </message>
    <message>
        <source>Whether the client&apos;s address is sent by the PROXY protocol</source>
        <translation>クライアントのアドレスを PROXY プロトコルで送るか</translation>
    </message>
    <message>
        <source>User the proxy runs as</source>
        <translation>プロキシを実行するユーザー</translation>
    </message>
    <message>
        <source>Group the proxy runs as</source>
        <translation>プロキシを実行するグループ</translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation>マシン上のパス</translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation>インスタンス内のパス</translation>
    </message>
    <message>
        <source>Major number; empty: the source&apos;s</source>
        <translation>メジャー番号。空: ソースのもの</translation>
    </message>
    <message>
        <source>Minor number; empty: the source&apos;s</source>
        <translation>マイナー番号。空: ソースのもの</translation>
    </message>
    <message>
        <source>Whether the instance fails to start without it</source>
        <translation>これがないときインスタンスの起動を失敗させるか</translation>
    </message>
    <message>
        <source>Whether the instance starts with the server; empty: when it ran before</source>
        <translation>サーバーと共にインスタンスを起動するか。空: 以前動いていた場合</translation>
    </message>
    <message>
        <source>Seconds to wait after starting the instance before the next</source>
        <translation>このインスタンスの起動後、次を起動するまでの秒数</translation>
    </message>
    <message>
        <source>Order of starting, highest first</source>
        <translation>起動の順序（大きいものが先）</translation>
    </message>
    <message>
        <source>Seconds the instance has to shut down before it is stopped by force</source>
        <translation>強制停止までにインスタンスがシャットダウンに使える秒数</translation>
    </message>
    <message>
        <source>Order of stopping, highest first</source>
        <translation>停止の順序（大きいものが先）</translation>
    </message>
    <message>
        <source>Environment variable of what is run in the instance</source>
        <translation>インスタンス内で実行されるものの環境変数</translation>
    </message>
    <message>
        <source>Number or set of CPUs the instance may use; empty: all</source>
        <translation>インスタンスが使える CPU の数または集合。空: すべて</translation>
    </message>
    <message>
        <source>Share of CPU time: soft as a percentage, hard as time per period</source>
        <translation>CPU 時間の割り当て。緩い制限は百分率、厳しい制限は期間あたりの時間</translation>
    </message>
    <message>
        <source>Weight among instances that share the same CPUs</source>
        <translation>同じ CPU を共有するインスタンス間の重み</translation>
    </message>
    <message>
        <source>Weight of disk requests when the disk is busy</source>
        <translation>ディスクが混んでいるときの要求の重み</translation>
    </message>
    <message>
        <source>Memory in huge pages of 64 KB</source>
        <translation>64 KB のヒュージページのメモリ</translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 MB</source>
        <translation>1 MB のヒュージページのメモリ</translation>
    </message>
    <message>
        <source>Memory in huge pages of 2 MB</source>
        <translation>2 MB のヒュージページのメモリ</translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 GB</source>
        <translation>1 GB のヒュージページのメモリ</translation>
    </message>
    <message>
        <source>Resource limit of that name (see setrlimit)</source>
        <translation>その名前のリソース制限（setrlimit を参照）</translation>
    </message>
    <message>
        <source>Memory, as a size or a percentage of the machine&apos;s; empty: all</source>
        <translation>メモリ。サイズまたはマシンに対する百分率。空: すべて</translation>
    </message>
    <message>
        <source>Whether the memory limit always holds, or only when the machine is short of memory</source>
        <translation>メモリ制限が常に有効か、マシンのメモリ不足時だけか</translation>
    </message>
    <message>
        <source>Whether the machine&apos;s memory is backed by huge pages</source>
        <translation>マシンのメモリにヒュージページを使うか</translation>
    </message>
    <message>
        <source>Whether less used pages may be swapped out</source>
        <translation>あまり使われないページをスワップしてよいか</translation>
    </message>
    <message>
        <source>Resistance to being swapped out</source>
        <translation>スワップされにくさ</translation>
    </message>
    <message>
        <source>Weight of network packets when the network is busy</source>
        <translation>ネットワークが混んでいるときのパケットの重み</translation>
    </message>
    <message>
        <source>Number of processes; empty: unlimited</source>
        <translation>プロセスの数。空: 無制限</translation>
    </message>
    <message>
        <source>Kernel modules loaded before the instance starts</source>
        <translation>インスタンスの起動前に読み込むカーネルモジュール</translation>
    </message>
    <message>
        <source>Whether memory is copied while the instance still runs</source>
        <translation>インスタンスの動作中にメモリをコピーするか</translation>
    </message>
    <message>
        <source>Percentage of memory to be in sync before the instance is stopped</source>
        <translation>インスタンスの停止前に同期しているべきメモリの百分率</translation>
    </message>
    <message>
        <source>Number of copies before the instance is stopped</source>
        <translation>インスタンスの停止前に行うコピーの回数</translation>
    </message>
    <message>
        <source>Driver capabilities the instance needs (NVIDIA_DRIVER_CAPABILITIES)</source>
        <translation>インスタンスが必要とするドライバーの機能（NVIDIA_DRIVER_CAPABILITIES）</translation>
    </message>
    <message>
        <source>Whether the NVIDIA and CUDA libraries of the machine are passed in</source>
        <translation>マシンの NVIDIA と CUDA のライブラリーを渡すか</translation>
    </message>
    <message>
        <source>CUDA version needed (NVIDIA_REQUIRE_CUDA)</source>
        <translation>必要な CUDA のバージョン（NVIDIA_REQUIRE_CUDA）</translation>
    </message>
    <message>
        <source>Driver version needed (NVIDIA_REQUIRE_DRIVER)</source>
        <translation>必要なドライバーのバージョン（NVIDIA_REQUIRE_DRIVER）</translation>
    </message>
    <message>
        <source>AppArmor rules added to the generated profile</source>
        <translation>生成されるプロファイルに加える AppArmor の規則</translation>
    </message>
    <message>
        <source>Ids mapped one to one between machine and instance</source>
        <translation>マシンとインスタンスで一対一に対応させる ID</translation>
    </message>
    <message>
        <source>LXC configuration added to the generated one</source>
        <translation>生成されるものに加える LXC の設定</translation>
    </message>
    <message>
        <source>QEMU arguments added to the generated command line</source>
        <translation>生成されるコマンドラインに加える QEMU の引数</translation>
    </message>
    <message>
        <source>Seccomp policy that replaces the generated one</source>
        <translation>生成されるものを置き換える seccomp ポリシー</translation>
    </message>
    <message>
        <source>Whether /dev/lxd is there in the instance</source>
        <translation>インスタンス内に /dev/lxd があるか</translation>
    </message>
    <message>
        <source>Whether images may be had through /dev/lxd</source>
        <translation>/dev/lxd を通じてイメージを取得できるか</translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s own id range</source>
        <translation>インスタンス専用の ID 範囲の、ホスト側の最初の ID</translation>
    </message>
    <message>
        <source>Whether the instance has an id range that no other has</source>
        <translation>他にない ID 範囲をインスタンスが持つか</translation>
    </message>
    <message>
        <source>Size of the instance&apos;s own id range</source>
        <translation>インスタンス専用の ID 範囲の大きさ</translation>
    </message>
    <message>
        <source>Whether containers may be run inside</source>
        <translation>中でコンテナを動かしてよいか</translation>
    </message>
    <message>
        <source>Whether root inside is root of the machine</source>
        <translation>中の root をマシンの root とするか</translation>
    </message>
    <message>
        <source>Whether the instance is protected from being deleted</source>
        <translation>インスタンスを削除から保護するか</translation>
    </message>
    <message>
        <source>Whether its files are protected from having their ids changed</source>
        <translation>ファイルの ID の変更を防ぐか</translation>
    </message>
    <message>
        <source>Whether UEFI secure boot is on, with Microsoft&apos;s keys</source>
        <translation>Microsoft の鍵による UEFI セキュアブートを有効にするか</translation>
    </message>
    <message>
        <source>System calls to block, one a line</source>
        <translation>禁止するシステムコール（1 行に 1 つ）</translation>
    </message>
    <message>
        <source>Whether system calls of other architectures are blocked (x86_64)</source>
        <translation>他のアーキテクチャのシステムコールを禁止するか（x86_64）</translation>
    </message>
    <message>
        <source>Whether the usual dangerous system calls are blocked</source>
        <translation>よく知られた危険なシステムコールを禁止するか</translation>
    </message>
    <message>
        <source>Whether mknod is handled by the server, for harmless devices</source>
        <translation>無害なデバイスの mknod をサーバーが処理するか</translation>
    </message>
    <message>
        <source>Whether mount is handled by the server</source>
        <translation>mount をサーバーが処理するか</translation>
    </message>
    <message>
        <source>File systems that may be mounted, separated by commas</source>
        <translation>マウントしてよいファイルシステム（コンマ区切り）</translation>
    </message>
    <message>
        <source>File systems that are mounted by a FUSE program, as ext4=fuse2fs</source>
        <translation>FUSE プログラムでマウントするファイルシステム（例: ext4=fuse2fs）</translation>
    </message>
    <message>
        <source>Whether what is mounted gets its ids shifted</source>
        <translation>マウントしたものの ID をずらすか</translation>
    </message>
    <message>
        <source>Whether setxattr is handled by the server, for some attributes</source>
        <translation>一部の属性の setxattr をサーバーが処理するか</translation>
    </message>
    <message>
        <source>System calls to allow, one a line; all others are blocked</source>
        <translation>許可するシステムコール（1 行に 1 つ）。他はすべて禁止</translation>
    </message>
    <message>
        <source>When snapshots are made</source>
        <translation>スナップショットを作る時期</translation>
    </message>
    <message>
        <source>Whether snapshots are made of a stopped instance too</source>
        <translation>停止中のインスタンスもスナップショットを作るか</translation>
    </message>
    <message>
        <source>Name of snapshots, as a Pongo2 template; %d is a number</source>
        <translation>スナップショットの名前（Pongo2 テンプレート）。%d は番号</translation>
    </message>
    <message>
        <source>How long snapshots are kept</source>
        <translation>スナップショットを保持する期間</translation>
    </message>
    <message>
        <source>For the user, searchable; the server does not look at it</source>
        <translation>利用者用（検索可能）。サーバーは見ません</translation>
    </message>
    <message>
        <source>Template trigger of the next start</source>
        <translation>次回起動時のテンプレートのきっかけ</translation>
    </message>
    <message>
        <source>Fingerprint of the image the instance was made from</source>
        <translation>インスタンスの元になったイメージのフィンガープリント</translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s range</source>
        <translation>インスタンスの範囲の、ホスト側の最初の ID</translation>
    </message>
    <message>
        <source>Id map in use, as JSON</source>
        <translation>使用中の ID マップ（JSON）</translation>
    </message>
    <message>
        <source>Id map of the next start, as JSON</source>
        <translation>次回起動時の ID マップ（JSON）</translation>
    </message>
    <message>
        <source>Id map of the files on disk, as JSON</source>
        <translation>ディスク上のファイルの ID マップ（JSON）</translation>
    </message>
    <message>
        <source>State when the server last stopped</source>
        <translation>サーバーが最後に停止したときの状態</translation>
    </message>
    <message>
        <source>What the instance is just being refreshed from</source>
        <translation>インスタンスの更新元（更新中）</translation>
    </message>
    <message>
        <source>Name that the instance is just being given</source>
        <translation>インスタンスに付けている最中の名前</translation>
    </message>
    <message>
        <source>Snapshot that the instance is just being restored from</source>
        <translation>インスタンスの復元元のスナップショット（復元中）</translation>
    </message>
    <message>
        <source>UUID of the virtual machine</source>
        <translation>仮想マシンの UUID</translation>
    </message>
    <message>
        <source>Size of that disk to be set at the next start</source>
        <translation>次回起動時に設定するそのディスクのサイズ</translation>
    </message>
    <message>
        <source>Ceph RBD device of that disk</source>
        <translation>そのディスクの Ceph RBD デバイス</translation>
    </message>
    <message>
        <source>Name of that interface on the machine</source>
        <translation>マシン側でのそのインターフェースの名前</translation>
    </message>
    <message>
        <source>MAC address of that interface, when the device sets none</source>
        <translation>デバイスに指定がないときのそのインターフェースの MAC アドレス</translation>
    </message>
    <message>
        <source>Whether the parent of that interface was created for it</source>
        <translation>そのインターフェースの親がそのために作られたか</translation>
    </message>
    <message>
        <source>MTU of a physical interface before it was passed in</source>
        <translation>渡される前の物理インターフェースの MTU</translation>
    </message>
    <message>
        <source>MAC address of a physical interface before it was passed in</source>
        <translation>渡される前の物理インターフェースの MAC アドレス</translation>
    </message>
    <message>
        <source>Number of the virtual function in use</source>
        <translation>使用中の仮想ファンクションの番号</translation>
    </message>
    <message>
        <source>MAC address of the virtual function before it was passed in</source>
        <translation>渡される前の仮想ファンクションの MAC アドレス</translation>
    </message>
    <message>
        <source>VLAN of the virtual function before it was passed in</source>
        <translation>渡される前の仮想ファンクションの VLAN</translation>
    </message>
    <message>
        <source>Spoof checking of the virtual function before it was passed in</source>
        <translation>渡される前の仮想ファンクションのなりすまし検査</translation>
    </message>
    <message>
        <source>cloud-init meta-data, added to the generated</source>
        <translation>生成されるものに加える cloud-init の meta-data</translation>
    </message>
    <message>
        <source>cloud-init network-config; empty: DHCP on eth0</source>
        <translation>cloud-init の network-config。空: eth0 で DHCP</translation>
    </message>
    <message>
        <source>How eth0 is set up by older images</source>
        <translation>古いイメージが eth0 を設定する方法</translation>
    </message>
    <message>
        <source>cloud-init user-data</source>
        <translation>cloud-init の user-data</translation>
    </message>
    <message>
        <source>cloud-init vendor-data</source>
        <translation>cloud-init の vendor-data</translation>
    </message>
    <message>
        <source>Address space of a process</source>
        <translation>プロセスのアドレス空間</translation>
    </message>
    <message>
        <source>Size of core dumps</source>
        <translation>コアダンプのサイズ</translation>
    </message>
    <message>
        <source>CPU seconds of a process</source>
        <translation>プロセスの CPU 秒数</translation>
    </message>
    <message>
        <source>Data segment of a process</source>
        <translation>プロセスのデータセグメント</translation>
    </message>
    <message>
        <source>Size of files created</source>
        <translation>作成するファイルのサイズ</translation>
    </message>
    <message>
        <source>File locks</source>
        <translation>ファイルロック</translation>
    </message>
    <message>
        <source>Memory a process may lock</source>
        <translation>プロセスがロックできるメモリ</translation>
    </message>
    <message>
        <source>Ceiling of the nice value</source>
        <translation>nice 値の上限</translation>
    </message>
    <message>
        <source>Open files of a process</source>
        <translation>プロセスが開けるファイルの数</translation>
    </message>
    <message>
        <source>Processes of a user</source>
        <translation>ユーザーのプロセス数</translation>
    </message>
    <message>
        <source>Real-time priority</source>
        <translation>リアルタイム優先度</translation>
    </message>
    <message>
        <source>Pending signals of a user</source>
        <translation>ユーザーの保留中シグナル数</translation>
    </message>
    <message>
        <source>Size of the root disk to be set at the next start</source>
        <translation>次回起動時に設定するルートディスクのサイズ</translation>
    </message>
    <message>
        <source>Property of the image the instance was made from</source>
        <translation>インスタンスの元になったイメージの属性</translation>
    </message>
    <message>
        <source>Identifies the instance for ever</source>
        <translation>インスタンスを恒久的に識別します</translation>
    </message>
    <message>
        <source>Name of that interface in the instance, when the device sets none</source>
        <translation>デバイスに指定がないときの、インスタンス内でのそのインターフェースの名前</translation>
    </message>
    <message>
        <source>Whether the instance said it was ready</source>
        <translation>インスタンスが準備完了を知らせたか</translation>
    </message>
    <message>
        <source>Changes when cloud-init is to run again</source>
        <translation>cloud-init を再実行するときに変わります</translation>
    </message>
    <message>
        <source>What the bridge is made with</source>
        <translation>ブリッジを作る方法</translation>
    </message>
    <message>
        <source>Network interfaces without a configuration of their own that the bridge takes in</source>
        <translation>ブリッジに取り込む、独自の設定のないネットワークインターフェース</translation>
    </message>
    <message>
        <source>Hardware address of the bridge; empty: one made from its name</source>
        <translation>ブリッジのハードウェアアドレス。空: 名前から作成</translation>
    </message>
    <message>
        <source>Whether the bridge is a usual one or part of an Ubuntu fan</source>
        <translation>通常のブリッジか、Ubuntu fan の一部か</translation>
    </message>
    <message>
        <source>Largest packet in bytes; with tunnels the default leaves room for their headers</source>
        <translation>最大パケット長（バイト）。トンネルがある場合、既定値はそのヘッダー分を空けます</translation>
    </message>
    <message>
        <source>Domain that instances are told and names are found in</source>
        <translation>インスタンスに知らせ、名前を探すドメイン</translation>
    </message>
    <message>
        <source>Whose names the DNS server knows: none, those of instances, or those that clients ask for</source>
        <translation>DNS サーバーが知る名前。なし、インスタンスの名前、クライアントが求める名前のいずれか</translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s instances</source>
        <translation>fan のインスタンスのサブネット</translation>
    </message>
    <message>
        <source>How packets travel between the fan&apos;s machines</source>
        <translation>fan のマシン間でのパケットの運び方</translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s machines; auto: that of the default gateway</source>
        <translation>fan のマシンのサブネット。auto: デフォルトゲートウェイのもの</translation>
    </message>
    <message>
        <source>Address of the bridge and its subnet, none, or auto for a subnet that is free</source>
        <translation>ブリッジのアドレスとサブネット、none、または空いているサブネットを選ぶ auto</translation>
    </message>
    <message>
        <source>Whether addresses are given out by DHCP</source>
        <translation>DHCP でアドレスを配るか</translation>
    </message>
    <message>
        <source>How long a lease lasts</source>
        <translation>リースの期間</translation>
    </message>
    <message>
        <source>Gateway that clients are told; empty: the bridge</source>
        <translation>クライアントに知らせるゲートウェイ。空: ブリッジ</translation>
    </message>
    <message>
        <source>Ranges of addresses that are given out; empty: the whole subnet</source>
        <translation>配るアドレスの範囲。空: サブネット全体</translation>
    </message>
    <message>
        <source>Whether firewall rules for DHCP, DNS and forwarding are made</source>
        <translation>DHCP、DNS、転送のためのファイアウォール規則を作るか</translation>
    </message>
    <message>
        <source>Whether the machine stands for the subnet outside of it; true where an address was chosen for you</source>
        <translation>マシンがサブネットを外に対して代表するか（NAT）。アドレスが自動で選ばれた場合は true</translation>
    </message>
    <message>
        <source>Whether the rule comes before or after others that there are</source>
        <translation>規則を既存のものの前に置くか後に置くか</translation>
    </message>
    <message>
        <source>Source address of what leaves the subnet</source>
        <translation>サブネットから出るものの送信元アドレス</translation>
    </message>
    <message>
        <source>Further subnets that are routed to the bridge</source>
        <translation>ブリッジに経路を向けるほかのサブネット</translation>
    </message>
    <message>
        <source>Whether packets are routed into and out of the bridge</source>
        <translation>ブリッジの内外へパケットをルーティングするか</translation>
    </message>
    <message>
        <source>Whether more than the prefix is told by DHCP</source>
        <translation>プレフィックス以外も DHCP で知らせるか</translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv4 addresses of</source>
        <translation>インスタンスが IPv4 アドレスを得る MAAS のサブネット</translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv6 addresses of</source>
        <translation>インスタンスが IPv6 アドレスを得る MAAS のサブネット</translation>
    </message>
    <message>
        <source>Lines added to the configuration of dnsmasq</source>
        <translation>dnsmasq の設定に加える行</translation>
    </message>
    <message>
        <source>Multicast group, used without local and remote</source>
        <translation>マルチキャストグループ（local と remote がない場合に使用）</translation>
    </message>
    <message>
        <source>Number of the tunnel</source>
        <translation>トンネルの番号</translation>
    </message>
    <message>
        <source>Interface of the machine that packets leave by</source>
        <translation>パケットが出ていくマシンのインターフェース</translation>
    </message>
    <message>
        <source>Address of this end</source>
        <translation>こちら側のアドレス</translation>
    </message>
    <message>
        <source>UDP port; 0: the kernel&apos;s</source>
        <translation>UDP ポート。0: カーネルの値</translation>
    </message>
    <message>
        <source>Kind of the tunnel</source>
        <translation>トンネルの種類</translation>
    </message>
    <message>
        <source>Address of the other end</source>
        <translation>相手側のアドレス</translation>
    </message>
    <message>
        <source>How many routers a multicast packet passes</source>
        <translation>マルチキャストパケットが通過するルーターの数</translation>
    </message>
    <message>
        <source>For the user; the server does not look at it</source>
        <translation>利用者用。サーバーは見ません</translation>
    </message>
    <message>
        <source>Whether the project has its own images and aliases</source>
        <translation>プロジェクト専用のイメージとエイリアスを持つか</translation>
    </message>
    <message>
        <source>Whether the project has its own profiles</source>
        <translation>プロジェクト専用のプロファイルを持つか</translation>
    </message>
    <message>
        <source>Whether the project has its own custom volumes</source>
        <translation>プロジェクト専用のカスタムボリュームを持つか</translation>
    </message>
    <message>
        <source>Containers in the project</source>
        <translation>プロジェクト内のコンテナの数</translation>
    </message>
    <message>
        <source>Virtual machines in the project</source>
        <translation>プロジェクト内の仮想マシンの数</translation>
    </message>
    <message>
        <source>Sum of limits.cpu of its instances</source>
        <translation>インスタンスの limits.cpu の合計</translation>
    </message>
    <message>
        <source>Sum of limits.memory of its instances</source>
        <translation>インスタンスの limits.memory の合計</translation>
    </message>
    <message>
        <source>Sum of limits.processes of its instances</source>
        <translation>インスタンスの limits.processes の合計</translation>
    </message>
    <message>
        <source>Whether the restricted.* keys are in force</source>
        <translation>restricted.* のキーを有効にするか</translation>
    </message>
    <message>
        <source>Whether security.nesting may be set</source>
        <translation>security.nesting を設定してよいか</translation>
    </message>
    <message>
        <source>Which privilege containers may have</source>
        <translation>コンテナが持てる権限</translation>
    </message>
    <message>
        <source>Whether raw.lxc, raw.idmap, volatile.* and the like may be set</source>
        <translation>raw.lxc、raw.idmap、volatile.* などを設定してよいか</translation>
    </message>
    <message>
        <source>Whether raw.qemu, volatile.* and the like may be set</source>
        <translation>raw.qemu、volatile.* などを設定してよいか</translation>
    </message>
    <message>
        <source>Which disks may be used; managed: only those with a pool</source>
        <translation>使えるディスク。managed: プールのものだけ</translation>
    </message>
    <message>
        <source>Whether GPUs may be used</source>
        <translation>GPU を使ってよいか</translation>
    </message>
    <message>
        <source>Whether USB devices may be used</source>
        <translation>USB デバイスを使ってよいか</translation>
    </message>
    <message>
        <source>Which network interfaces may be used; managed: only those with a network</source>
        <translation>使えるネットワークインターフェース。managed: ネットワークのものだけ</translation>
    </message>
    <message>
        <source>Whether InfiniBand devices may be used</source>
        <translation>InfiniBand デバイスを使ってよいか</translation>
    </message>
    <message>
        <source>Whether character devices may be used</source>
        <translation>キャラクターデバイスを使ってよいか</translation>
    </message>
    <message>
        <source>Whether block devices may be used</source>
        <translation>ブロックデバイスを使ってよいか</translation>
    </message>
    <message>
        <source>Whether hotplug devices may be used</source>
        <translation>ホットプラグデバイスを使ってよいか</translation>
    </message>
    <message>
        <source>How backups are compressed</source>
        <translation>バックアップの圧縮方法</translation>
    </message>
    <message>
        <source>Public key of the Candid server, for those without HTTPS</source>
        <translation>Candid サーバーの公開鍵（HTTPS がない場合）</translation>
    </message>
    <message>
        <source>URL of the Candid server that authenticates users</source>
        <translation>利用者を認証する Candid サーバーの URL</translation>
    </message>
    <message>
        <source>Seconds that a Candid macaroon is valid</source>
        <translation>Candid のマカロンの有効秒数</translation>
    </message>
    <message>
        <source>Candid domains that are allowed, separated by commas; empty: all</source>
        <translation>許可する Candid ドメイン（コンマ区切り）。空: すべて</translation>
    </message>
    <message>
        <source>Address at which the members of a cluster reach this server</source>
        <translation>クラスターのメンバーがこのサーバーに接続するアドレス</translation>
    </message>
    <message>
        <source>Seconds without an answer after which a member counts as offline</source>
        <translation>応答がないメンバーをオフラインとみなすまでの秒数</translation>
    </message>
    <message>
        <source>Members that keep a copy of each image; -1 for all</source>
        <translation>各イメージのコピーを持つメンバーの数。-1: すべて</translation>
    </message>
    <message>
        <source>Members that vote on the database</source>
        <translation>データベースの投票に加わるメンバーの数</translation>
    </message>
    <message>
        <source>Members that follow the database without voting</source>
        <translation>投票せずにデータベースに追従するメンバーの数</translation>
    </message>
    <message>
        <source>Address of the debugging server; empty: none</source>
        <translation>デバッグサーバーのアドレス。空: なし</translation>
    </message>
    <message>
        <source>Address of the API over HTTPS; without a port 8443; empty: none</source>
        <translation>HTTPS の API のアドレス。ポートを省くと 8443。空: なし</translation>
    </message>
    <message>
        <source>Whether browsers may send credentials across origins (Access-Control-Allow-Credentials)</source>
        <translation>ブラウザーがオリジンをまたいで資格情報を送ってよいか（Access-Control-Allow-Credentials）</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers of answers</source>
        <translation>応答の Access-Control-Allow-Headers</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Methods of answers</source>
        <translation>応答の Access-Control-Allow-Methods</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of answers</source>
        <translation>応答の Access-Control-Allow-Origin</translation>
    </message>
    <message>
        <source>Proxy for HTTPS; empty: HTTPS_PROXY of the environment</source>
        <translation>HTTPS のプロキシ。空: 環境変数 HTTPS_PROXY</translation>
    </message>
    <message>
        <source>Proxy for HTTP; empty: HTTP_PROXY of the environment</source>
        <translation>HTTP のプロキシ。空: 環境変数 HTTP_PROXY</translation>
    </message>
    <message>
        <source>Hosts reached without the proxy, separated by commas</source>
        <translation>プロキシを使わないホスト（コンマ区切り）</translation>
    </message>
    <message>
        <source>Whether clients with a certificate signed by the CA are trusted without being added</source>
        <translation>CA が署名した証明書のクライアントを追加なしに信頼するか</translation>
    </message>
    <message>
        <source>Password with which a client can add its certificate; stored hashed</source>
        <translation>クライアントが証明書を追加できるパスワード（ハッシュで保存）</translation>
    </message>
    <message>
        <source>Whether cached images are kept up to date</source>
        <translation>キャッシュしたイメージを最新に保つか</translation>
    </message>
    <message>
        <source>Hours between looks for newer images; 0: never</source>
        <translation>新しいイメージを探す間隔（時間）。0: しない</translation>
    </message>
    <message>
        <source>How images made from instances are compressed</source>
        <translation>インスタンスから作るイメージの圧縮方法</translation>
    </message>
    <message>
        <source>Days without use after which a cached image is removed</source>
        <translation>使われないキャッシュイメージを削除するまでの日数</translation>
    </message>
    <message>
        <source>API key for MAAS</source>
        <translation>MAAS の API キー</translation>
    </message>
    <message>
        <source>URL of the MAAS server</source>
        <translation>MAAS サーバーの URL</translation>
    </message>
    <message>
        <source>Name of this machine in MAAS; empty: its host name</source>
        <translation>MAAS でのこのマシンの名前。空: ホスト名</translation>
    </message>
    <message>
        <source>URL of the RBAC agent</source>
        <translation>RBAC エージェントの URL</translation>
    </message>
    <message>
        <source>User name of the RBAC agent</source>
        <translation>RBAC エージェントのユーザー名</translation>
    </message>
    <message>
        <source>Public key of the RBAC agent</source>
        <translation>RBAC エージェントの公開鍵</translation>
    </message>
    <message>
        <source>Private key of the RBAC agent</source>
        <translation>RBAC エージェントの秘密鍵</translation>
    </message>
    <message>
        <source>Seconds that a macaroon of the RBAC API is valid</source>
        <translation>RBAC API のマカロンの有効秒数</translation>
    </message>
    <message>
        <source>Public key of the RBAC server, for those without HTTPS</source>
        <translation>RBAC サーバーの公開鍵（HTTPS がない場合）</translation>
    </message>
    <message>
        <source>URL of the RBAC server</source>
        <translation>RBAC サーバーの URL</translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that backups are stored on</source>
        <translation>バックアップを保存するカスタムボリューム（POOL/VOLUME）</translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that images are stored on</source>
        <translation>イメージを保存するカスタムボリューム（POOL/VOLUME）</translation>
    </message>
    <message>
        <source>Seconds that an RBAC macaroon is valid</source>
        <translation>RBAC のマカロンの有効秒数</translation>
    </message>
    <message>
        <source>Kept for old clients; set it on the storage pool instead</source>
        <translation>古いクライアントのために残されています。代わりにプールに設定してください</translation>
    </message>
    <message>
        <source>Size of the pool; only for pools in a file</source>
        <translation>プールのサイズ（ファイル内のプールのみ）</translation>
    </message>
    <message>
        <source>Block device, path or file system of the pool</source>
        <translation>プールのブロックデバイス、パス、またはファイルシステム</translation>
    </message>
    <message>
        <source>Limit of the transfer between machines, bytes per second; 0: none</source>
        <translation>マシン間転送の上限（バイト/秒）。0: なし</translation>
    </message>
    <message>
        <source>The source as it was given at creation</source>
        <translation>作成時に指定されたソース</translation>
    </message>
    <message>
        <source>Whether the pool was empty when it was created</source>
        <translation>作成時にプールが空だったか</translation>
    </message>
    <message>
        <source>Size of new volumes; empty: unlimited</source>
        <translation>新しいボリュームのサイズ。空: 無制限</translation>
    </message>
    <message>
        <source>Size of the volume</source>
        <translation>ボリュームのサイズ</translation>
    </message>
    <message>
        <source>Whether ids are shifted so that several isolated instances can share it</source>
        <translation>複数の隔離されたインスタンスで共有できるよう ID をずらすか</translation>
    </message>
    <message>
        <source>Whether ids are not mapped</source>
        <translation>ID をマップしないか</translation>
    </message>
    <message>
        <source>Id map the files will have, as JSON</source>
        <translation>ファイルが持つことになる ID マップ（JSON）</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close Quayside?</source>
        <translation>Quayside を閉じますか?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>次のものが失われます:</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>それでも閉じる</translation>
    </message>
    <message>
        <source>Start Quayside anew?</source>
        <translation>Quayside を再起動しますか?</translation>
    </message>
    <message>
        <source>Start anew all the same</source>
        <translation>それでも再起動</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Instance created</source>
        <translation>インスタンスを作成</translation>
    </message>
    <message>
        <source>Instance started</source>
        <translation>インスタンスを起動</translation>
    </message>
    <message>
        <source>Instance stopped</source>
        <translation>インスタンスを停止</translation>
    </message>
    <message>
        <source>Instance shutdown</source>
        <translation>インスタンスをシャットダウン</translation>
    </message>
    <message>
        <source>Instance restarted</source>
        <translation>インスタンスを再起動</translation>
    </message>
    <message>
        <source>Instance paused</source>
        <translation>インスタンスを一時停止</translation>
    </message>
    <message>
        <source>Instance resumed</source>
        <translation>インスタンスを再開</translation>
    </message>
    <message>
        <source>Instance restored</source>
        <translation>インスタンスを復元</translation>
    </message>
    <message>
        <source>Instance renamed</source>
        <translation>インスタンスの名前を変更</translation>
    </message>
    <message>
        <source>Instance updated</source>
        <translation>インスタンスを変更</translation>
    </message>
    <message>
        <source>Instance migrated</source>
        <translation>インスタンスを移行</translation>
    </message>
    <message>
        <source>Instance deleted</source>
        <translation>インスタンスを削除</translation>
    </message>
    <message>
        <source>Instance snapshot created</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>Instance snapshot renamed</source>
        <translation>スナップショットの名前を変更</translation>
    </message>
    <message>
        <source>Instance snapshot updated</source>
        <translation>スナップショットを変更</translation>
    </message>
    <message>
        <source>Instance snapshot deleted</source>
        <translation>スナップショットを削除</translation>
    </message>
    <message>
        <source>Instance backup created</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Instance backup renamed</source>
        <translation>バックアップの名前を変更</translation>
    </message>
    <message>
        <source>Instance backup retrieved</source>
        <translation>バックアップを取得</translation>
    </message>
    <message>
        <source>Instance backup deleted</source>
        <translation>バックアップを削除</translation>
    </message>
    <message>
        <source>Image created</source>
        <translation>イメージを作成</translation>
    </message>
    <message>
        <source>Image updated</source>
        <translation>イメージを変更</translation>
    </message>
    <message>
        <source>Image refreshed</source>
        <translation>イメージを更新</translation>
    </message>
    <message>
        <source>Image retrieved</source>
        <translation>イメージを取得</translation>
    </message>
    <message>
        <source>Image deleted</source>
        <translation>イメージを削除</translation>
    </message>
    <message>
        <source>Image alias created</source>
        <translation>エイリアスを作成</translation>
    </message>
    <message>
        <source>Image alias updated</source>
        <translation>エイリアスを変更</translation>
    </message>
    <message>
        <source>Image alias renamed</source>
        <translation>エイリアスの名前を変更</translation>
    </message>
    <message>
        <source>Image alias deleted</source>
        <translation>エイリアスを削除</translation>
    </message>
    <message>
        <source>Network created</source>
        <translation>ネットワークを作成</translation>
    </message>
    <message>
        <source>Network updated</source>
        <translation>ネットワークを変更</translation>
    </message>
    <message>
        <source>Network renamed</source>
        <translation>ネットワークの名前を変更</translation>
    </message>
    <message>
        <source>Network deleted</source>
        <translation>ネットワークを削除</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>プロファイルを作成</translation>
    </message>
    <message>
        <source>Profile updated</source>
        <translation>プロファイルを変更</translation>
    </message>
    <message>
        <source>Profile renamed</source>
        <translation>プロファイルの名前を変更</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>プロジェクトを作成</translation>
    </message>
    <message>
        <source>Project updated</source>
        <translation>プロジェクトを変更</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>プロジェクトの名前を変更</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>プロジェクトを削除</translation>
    </message>
    <message>
        <source>Certificate created</source>
        <translation>証明書を作成</translation>
    </message>
    <message>
        <source>Certificate updated</source>
        <translation>証明書を変更</translation>
    </message>
    <message>
        <source>Certificate deleted</source>
        <translation>証明書を削除</translation>
    </message>
    <message>
        <source>Storage pool created</source>
        <translation>ストレージプールを作成</translation>
    </message>
    <message>
        <source>Storage pool updated</source>
        <translation>ストレージプールを変更</translation>
    </message>
    <message>
        <source>Storage pool deleted</source>
        <translation>ストレージプールを削除</translation>
    </message>
    <message>
        <source>Storage volume created</source>
        <translation>ボリュームを作成</translation>
    </message>
    <message>
        <source>Storage volume updated</source>
        <translation>ボリュームを変更</translation>
    </message>
    <message>
        <source>Storage volume renamed</source>
        <translation>ボリュームの名前を変更</translation>
    </message>
    <message>
        <source>Storage volume restored</source>
        <translation>ボリュームを復元</translation>
    </message>
    <message>
        <source>Storage volume deleted</source>
        <translation>ボリュームを削除</translation>
    </message>
    <message>
        <source>Storage volume snapshot created</source>
        <translation>ボリュームのスナップショットを作成</translation>
    </message>
    <message>
        <source>Storage volume snapshot updated</source>
        <translation>ボリュームのスナップショットを変更</translation>
    </message>
    <message>
        <source>Storage volume snapshot renamed</source>
        <translation>ボリュームのスナップショットの名前を変更</translation>
    </message>
    <message>
        <source>Storage volume snapshot deleted</source>
        <translation>ボリュームのスナップショットを削除</translation>
    </message>
    <message>
        <source>Storage volume backup created</source>
        <translation>ボリュームのバックアップを作成</translation>
    </message>
    <message>
        <source>Storage volume backup renamed</source>
        <translation>ボリュームのバックアップの名前を変更</translation>
    </message>
    <message>
        <source>Storage volume backup retrieved</source>
        <translation>ボリュームのバックアップを取得</translation>
    </message>
    <message>
        <source>Storage volume backup deleted</source>
        <translation>ボリュームのバックアップを削除</translation>
    </message>
    <message>
        <source>Cluster member added</source>
        <translation>クラスターメンバーを追加</translation>
    </message>
    <message>
        <source>Cluster member renamed</source>
        <translation>クラスターメンバーの名前を変更</translation>
    </message>
    <message>
        <source>Cluster member updated</source>
        <translation>クラスターメンバーを変更</translation>
    </message>
    <message>
        <source>Cluster member removed</source>
        <translation>クラスターメンバーを削除</translation>
    </message>
    <message>
        <source>Instance exec</source>
        <translation>インスタンスでコマンドを実行</translation>
    </message>
    <message>
        <source>Instance console</source>
        <translation>インスタンスのコンソールを表示</translation>
    </message>
    <message>
        <source>Instance console retrieved</source>
        <translation>コンソールログを取得</translation>
    </message>
    <message>
        <source>Instance console reset</source>
        <translation>コンソールログを消去</translation>
    </message>
    <message>
        <source>Instance file retrieved</source>
        <translation>インスタンスからファイルを取得</translation>
    </message>
    <message>
        <source>Instance file pushed</source>
        <translation>インスタンスにファイルを書き込み</translation>
    </message>
    <message>
        <source>Instance file deleted</source>
        <translation>インスタンスのファイルを削除</translation>
    </message>
    <message>
        <source>Instance log retrieved</source>
        <translation>インスタンスのログを取得</translation>
    </message>
    <message>
        <source>Instance log deleted</source>
        <translation>インスタンスのログを削除</translation>
    </message>
    <message>
        <source>Image secret created</source>
        <translation>イメージの一時公開を作成</translation>
    </message>
    <message>
        <source>Config updated</source>
        <translation>サーバー設定を変更</translation>
    </message>
    <message>
        <source>Cluster enabled</source>
        <translation>クラスターを有効化</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>操作をキャンセル</translation>
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
        <source>This log can&apos;t be read</source>
        <translation>このログは読めません</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>このログは空です</translation>
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
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 用</translation>
    </message>
    <message>
        <source>Whoever has the token can add one client to the server, once. Give it only to whom you trust.</source>
        <translation>トークンを持つ人は、クライアントを一度だけサーバーに追加できます。信頼できる人にだけ渡してください。</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>クライアントの名前</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>表示されるのは今だけです。</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>The token was copied</source>
        <translation>トークンをコピーしました</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>トークンを作成</translation>
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
    <name>MeasureCard</name>
    <message>
        <source>%1: %2 of %3 used, %4 allocated</source>
        <translation>%1: %3 中 %2 を使用、%4 を割り当て</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 allocated: more than there is</source>
        <translation>割り当て %1: 実際より多い</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>割り当て %1</translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation>退避済み</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>database leader</source>
        <translation>データベースリーダー</translation>
    </message>
    <message>
        <source>database standby</source>
        <translation>データベース待機</translation>
    </message>
    <message>
        <source>event hub</source>
        <translation>イベントハブ</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 was changed elsewhere too</source>
        <translation>%1 は他でも変更されました</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by both: choose what holds.</source>
        <translation>
            <numerusform>両方で変更された箇所が %n 件あります。どちらを採用するか選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both changes fit together.</source>
        <translation>両方の変更は両立します。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>Changes of both</source>
        <translation>両方の変更</translation>
    </message>
    <message>
        <source>Left takes yours, Right the server&apos;s.</source>
        <translation>左キーで自分、右キーでサーバーの値を採用します。</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>すべて自分</translation>
    </message>
    <message>
        <source>All of the server&apos;s</source>
        <translation>すべてサーバー</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未選択 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>yours</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>両方同じ</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>サーバー上</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>両方で変更</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更: %1</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>サーバーが応答しません: 今は変更できません。</translation>
    </message>
    <message>
        <source>Close the dialog that is open, and try again.</source>
        <translation>開いているダイアログを閉じてから、もう一度お試しください。</translation>
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
    <message>
        <source>Map</source>
        <translation>マップ</translation>
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
        <translation>構成</translation>
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
        <translation>DHCP による</translation>
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
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>NicFields</name>
    <message>
        <source>Next free: %1</source>
        <translation>次の空き: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation>カーネルが決定</translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation>ランダム (保持)</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 アドレス</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>DHCP による</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 アドレス</translation>
    </message>
    <message>
        <source>by router advertisement</source>
        <translation>ルーター広告による</translation>
    </message>
    <message>
        <source>Limit of what comes in</source>
        <translation>受信の上限</translation>
    </message>
    <message>
        <source>none, or like 100Mbit</source>
        <translation>なし、または 100Mbit など</translation>
    </message>
    <message>
        <source>Limit of what goes out</source>
        <translation>送信の上限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Drop what it sends under addresses that are not its own</source>
        <translation>自分以外のアドレスからの送信を破棄</translation>
    </message>
    <message>
        <source>choose a network</source>
        <translation>ネットワークを選択</translation>
    </message>
    <message>
        <source>choose an interface</source>
        <translation>インターフェースを選択</translation>
    </message>
</context>
<context>
    <name>ObjectBasics</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>What they set holds where the instance itself sets nothing; the last one wins.</source>
        <translation>インスタンス自身に設定がない項目に適用され、後のものが優先されます。</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>存続</translation>
    </message>
    <message>
        <source>Its memory is kept on disk and loaded at the next start.</source>
        <translation>メモリはディスクに保存され、次回起動時に読み込まれます。</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>停止したら削除する</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what fits</source>
        <translation>Ctrl+Space で候補を表示</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
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
        <source>%1 was changed elsewhere since you began. Nothing of it is lost: saving lays both changes side by side.</source>
        <translation>編集を始めた後、%1 が他で変更されました。何も失われません。保存時に両方の変更を並べて表示します。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold only after the next start.</source>
        <translation>
            <numerusform>%n 件の変更は次回起動後に有効になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The YAML has errors; the form shows what it said before them.</source>
        <translation>YAML に誤りがあります。フォームには誤りの前の内容を表示しています。</translation>
    </message>
    <message>
        <source>To the YAML</source>
        <translation>YAML へ</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
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
    <message>
        <source>Updating instance</source>
        <translation>インスタンスの変更</translation>
    </message>
    <message>
        <source>Migrating instance</source>
        <translation>インスタンスの移行</translation>
    </message>
    <message>
        <source>Snapshotting instance</source>
        <translation>スナップショットの作成</translation>
    </message>
    <message>
        <source>Backing up instance</source>
        <translation>インスタンスのバックアップ</translation>
    </message>
    <message>
        <source>Restoring snapshot</source>
        <translation>スナップショットの復元</translation>
    </message>
    <message>
        <source>Deleting snapshot</source>
        <translation>スナップショットの削除</translation>
    </message>
    <message>
        <source>Renaming snapshot</source>
        <translation>スナップショットの名前変更</translation>
    </message>
    <message>
        <source>Updating snapshot</source>
        <translation>スナップショットの変更</translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Refreshing image</source>
        <translation>イメージの更新</translation>
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
        <source>state:failed web-1</source>
        <translation>state:failed web-1</translation>
    </message>
    <message>
        <source>Filter operations</source>
        <translation>操作を絞り込む</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>まだ何も実行されていません</translation>
    </message>
    <message>
        <source>What is started here or by others stands here, with how far it is.</source>
        <translation>ここや他の人が始めた処理が、進み具合とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n サーバー</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>CPU 使用上位</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>メモリ使用上位</translation>
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
    <name>OverwriteDialog</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>%1 を上書きしますか?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %n entries?</source>
        <translation>
            <numerusform>%n 個の項目を上書きしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are taken there. Files are replaced; folders are kept, and files of the same names in them replaced.</source>
        <translation>同名の項目があります。ファイルは置き換えられ、フォルダーは残して中の同名ファイルが置き換えられます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>上書き</translation>
    </message>
</context>
<context>
    <name>OwnCertificateCard</name>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>trusted here</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>フィンガープリントをコピー</translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation>フィンガープリントをコピーしました</translation>
    </message>
    <message>
        <source>Copy the certificate</source>
        <translation>証明書をコピー</translation>
    </message>
    <message>
        <source>The certificate was copied</source>
        <translation>証明書をコピーしました</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to or do …</source>
        <translation>移動または実行…</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>移動または実行</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
</context>
<context>
    <name>PaletteSource</name>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー一覧</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>新しいインスタンス</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>新しいネットワーク</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>Import servers of lxc or incus</source>
        <translation>lxc や incus のサーバーをインポート</translation>
    </message>
    <message>
        <source>Import an image</source>
        <translation>イメージのインポート</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
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
        <source>Connect to</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>New storage pool</source>
        <translation>新しいストレージプール</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>新しいボリューム</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新しいプロジェクト</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>証明書を追加</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>バックアップをインポート</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>ストレージプール</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Cluster member</source>
        <translation>クラスターメンバー</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>コピーまたは移動</translation>
    </message>
    <message>
        <source>Publish as an image</source>
        <translation>イメージとして公開</translation>
    </message>
    <message>
        <source>New instance of</source>
        <translation>インスタンスを作成</translation>
    </message>
    <message>
        <source>Import an image from an address</source>
        <translation>アドレスからイメージをインポート</translation>
    </message>
</context>
<context>
    <name>PoolCard</name>
    <message>
        <source>Actions for %1</source>
        <translation>%1 の操作</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 使用</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
</context>
<context>
    <name>PoolMenu</name>
    <message>
        <source>New volume…</source>
        <translation>新しいボリューム…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>ストレージプール</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete the pool %1?</source>
        <translation>プール %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Every volume and image in it is lost. The server refuses while instances or profiles use it.</source>
        <translation>中のボリュームとイメージはすべて失われます。インスタンスやプロファイルが使っている間は、サーバーが拒否します。</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Follow the system</source>
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
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When work took over five seconds or failed while Quayside was not in front.</source>
        <translation>Quayside が前面にない間に、5 秒を超えた作業や失敗した作業をお知らせします。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>トレイのアイコン</translation>
    </message>
    <message>
        <source>Closing the window then leaves Quayside running.</source>
        <translation>ウィンドウを閉じても Quayside は動き続けます。</translation>
    </message>
    <message>
        <source>Text of terminals</source>
        <translation>端末の文字</translation>
    </message>
    <message>
        <source>Ctrl with plus, minus and 0 does the same in a terminal.</source>
        <translation>端末では Ctrl と +、-、0 でも変えられます。</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>小さく</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>大きく</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>文字と部品の大きさ</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Open terminals end</source>
        <translation>開いている端末は終了します</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
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
    <name>ProfileOrder</name>
    <message>
        <source>%1, place %2</source>
        <translation>%1、%2 番目</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 を前へ</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 を後へ</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>プロファイルを追加</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>使用元 (%1)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
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
        <source>This profile is gone</source>
        <translation>このプロファイルはもうありません</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>ここか別の場所で、削除されたか名前が変わりました。</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>プロファイル一覧へ戻る</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>used by %1</source>
        <translation>使用数 %1</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
</context>
<context>
    <name>ProfileUsersTab</name>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>使用しているものはありません</translation>
    </message>
    <message>
        <source>An instance gets a profile when it is created, or on its Configuration tab.</source>
        <translation>プロファイルは、インスタンスの作成時または「構成」タブで割り当てます。</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
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
        <source>Search profiles</source>
        <translation>プロファイルを検索</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation>「%1」に一致するプロファイルはありません。</translation>
    </message>
    <message>
        <source>A profile holds settings and devices that many instances share.</source>
        <translation>プロファイルは、複数のインスタンスで共有する設定とデバイスをまとめたものです。</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>まずサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>プロファイルを作成</translation>
    </message>
</context>
<context>
    <name>ProjectLimit</name>
    <message>
        <source>Only some projects</source>
        <translation>一部のプロジェクトのみ</translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>新しいプロジェクト…</translation>
    </message>
    <message>
        <source>All projects…</source>
        <translation>すべてのプロジェクト…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Only an empty project can get another name.</source>
        <translation>名前を変えられるのは空のプロジェクトだけです。</translation>
    </message>
    <message>
        <source>Now showing the project %1</source>
        <translation>プロジェクト %1 を表示しています</translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation>プロジェクト %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its profiles and settings are lost. The server refuses while there are instances, images or volumes in it.</source>
        <translation>プロファイルと設定は失われます。インスタンス、イメージ、ボリュームがある間は、サーバーが拒否します。</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Makes it the current project</source>
        <translation>現在のプロジェクトにします</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>プロジェクトを検索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation>独自に持つもの</translation>
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
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>This server has no projects</source>
        <translation>このサーバーにはプロジェクトがありません</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that projects need.</source>
        <translation>%1 は、プロジェクトに必要な API を提供していません。</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>まずサーバーに接続してください。</translation>
    </message>
</context>
<context>
    <name>ProxyEnd</name>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>ソケットのパス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>port, or 80-90</source>
        <translation>ポート、または 80-90</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Programs in the instance reach something of the machine.</source>
        <translation>インスタンス内のプログラムがマシン側に接続します。</translation>
    </message>
    <message>
        <source>The machine&apos;s network reaches something in the instance.</source>
        <translation>マシンのネットワークからインスタンス内に接続します。</translation>
    </message>
    <message>
        <source>Into the instance</source>
        <translation>インスタンスへ</translation>
    </message>
    <message>
        <source>Out of the instance</source>
        <translation>インスタンスから</translation>
    </message>
    <message>
        <source>Listens in the instance</source>
        <translation>インスタンス内の待ち受け</translation>
    </message>
    <message>
        <source>Listens on the machine</source>
        <translation>マシン上の待ち受け</translation>
    </message>
    <message>
        <source>Leads to, on the machine</source>
        <translation>接続先 (マシン)</translation>
    </message>
    <message>
        <source>Leads to, in the instance</source>
        <translation>接続先 (インスタンス内)</translation>
    </message>
    <message>
        <source>Forwarded by the kernel (NAT): the client&apos;s address stays, the instance needs a fixed one</source>
        <translation>カーネルが転送 (NAT): クライアントのアドレスを保持、インスタンスは固定アドレスが必要</translation>
    </message>
    <message>
        <source>Tell the server inside who the client is (PROXY protocol)</source>
        <translation>内部のサーバーにクライアントを伝える (PROXY プロトコル)</translation>
    </message>
</context>
<context>
    <name>PublishSnapshotDialog</name>
    <message>
        <source>Publish %1 as an image</source>
        <translation>%1 をイメージとして公開</translation>
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
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may fetch it</source>
        <translation>公開: サーバーに接続できる誰でも取得可能</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
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
        <translation>サーバー一覧</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
</context>
<context>
    <name>RemoveDeviceDialog</name>
    <message>
        <source>Go back to the profile&apos;s %1?</source>
        <translation>プロファイルの %1 に戻しますか?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Hide %1?</source>
        <translation>%1 を非表示にしますか?</translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation>プロファイル %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1 のデバイス</translation>
    </message>
    <message>
        <source>What was set here is forgotten; what profile %1 says holds again.</source>
        <translation>ここでの設定は破棄され、プロファイル %1 の内容に戻ります。</translation>
    </message>
    <message>
        <source>Every instance with this profile loses it, running ones at once.</source>
        <translation>このプロファイルの全インスタンスから削除されます (実行中のものは直ちに)。</translation>
    </message>
    <message>
        <source>A running instance loses it at once.</source>
        <translation>実行中のインスタンスからは直ちに削除されます。</translation>
    </message>
    <message>
        <source>Profile %1 keeps it; this instance no longer has it.</source>
        <translation>プロファイル %1 には残り、このインスタンスからはなくなります。</translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation>デバイスはその間に別の場所で変更されました。現在: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>RemoveServerDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>The desktop forgets this server. Nothing changes on the server itself, and you can add it again.</source>
        <translation>このデスクトップからサーバーの登録を消します。サーバー自体は何も変わらず、また追加できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
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
    <name>RenameProfileDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>The instances that have it keep it under the new name.</source>
        <translation>使用中のインスタンスは新しい名前で使い続けます。</translation>
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
    <name>RenameVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation>スラッシュは使えません。</translation>
    </message>
</context>
<context>
    <name>RestoreSnapshotDialog</name>
    <message>
        <source>everything written to its root disk since %1</source>
        <translation>%1 以降にルートディスクに書き込まれたすべて</translation>
    </message>
    <message>
        <source>changes since then to its configuration, devices and profiles</source>
        <translation>それ以降の設定、デバイス、プロファイルの変更</translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped and started again</source>
        <translation>現在の実行状態: 停止して再起動されます</translation>
    </message>
    <message>
        <source>what runs in it now: the processes of the snapshot go on instead</source>
        <translation>現在の実行状態: スナップショットのプロセスに置き換わります</translation>
    </message>
    <message numerus="yes">
        <source>on ZFS the %n newer snapshot(s), if the pool may drop them; else the server refuses</source>
        <translation>
            <numerusform>ZFS では新しい %n 個のスナップショット (プールが許す場合。許さなければサーバーが拒否)</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 to %2?</source>
        <translation>%1 を %2 に戻しますか?</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <translation>%1 の状態に</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>次のものは完全に失われます:</translation>
    </message>
    <message>
        <source>With the memory and processes it holds</source>
        <translation>含まれるメモリとプロセスも戻す</translation>
    </message>
    <message>
        <source>Disks attached to it besides stay as they are. A snapshot taken now keeps the way back.</source>
        <translation>追加のディスクはそのままです。今スナップショットを作成しておけば、元に戻れます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>%1 の変更を保存しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>After the next start only: %1</source>
        <translation>次回起動後に有効: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>毎時</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>At each start</source>
        <translation>起動のたび</translation>
    </message>
    <message>
        <source>Expression…</source>
        <translation>式…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation>毎時の分</translation>
    </message>
    <message>
        <source>minutes past</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>minute hour day month weekday; several are joined by “, ”</source>
        <translation>分 時 日 月 曜日。複数は「, 」で区切ります</translation>
    </message>
    <message>
        <source>Comes from a profile.</source>
        <translation>プロファイルから継承しています。</translation>
    </message>
    <message>
        <source>Also while the instance is stopped</source>
        <translation>停止中にも作成</translation>
    </message>
    <message>
        <source>Next, by the server&apos;s clock</source>
        <translation>次回 (サーバーの時計)</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%d is a number; {{ creation_date|date:&apos;2006-01-02&apos; }} the day.</source>
        <translation>%d は番号、{{ creation_date|date:&apos;2006-01-02&apos; }} は日付。</translation>
    </message>
    <message>
        <source>Deleted after</source>
        <translation>削除までの期間</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
    <name>SendImageDialog</name>
    <message>
        <source>Copy %1 to another server</source>
        <translation>%1 を別のサーバーへコピー</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 was copied to %2</source>
        <translation>%1 を %2 へコピーしました</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 isn&apos;t reached over the network: set its address (core.https_address) first.</source>
        <translation>%1 にはネットワークから接続できません。先にアドレス（core.https_address）を設定してください。</translation>
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
        <source>Keep it up to date</source>
        <translation>最新に保つ</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>サーバーが取得します。閉じても続行され、進み具合はアクティビティに表示されます。</translation>
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
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>ServerLogTab</name>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>ログをコピーしました</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>まだログはありません</translation>
    </message>
    <message>
        <source>Lines of a lower level are kept, too.</source>
        <translation>低いレベルの行も保持されています。</translation>
    </message>
    <message>
        <source>Lines appear here as the server writes them.</source>
        <translation>サーバーが書き込むと、ここに行が表示されます。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>サーバーがありません</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>まずサーバーに接続してください。</translation>
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
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%2 中 %1 が実行中</translation>
    </message>
    <message numerus="yes">
        <source>%n CPU(s)</source>
        <translation>
            <numerusform>%n CPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>%1 storage</source>
        <translation>ストレージ %1</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>サーバー一覧</translation>
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
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Servers that lxc or incus know</source>
        <translation>lxc や incus が知っているサーバー</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first image</source>
        <translation>最初のイメージ</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>このコンピューターをセットアップ</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 をセットアップ</translation>
    </message>
    <message>
        <source>Instances need a place for their files and a network that they share.</source>
        <translation>インスタンスには、ファイルの置き場所と共有ネットワークが必要です。</translation>
    </message>
    <message>
        <source>An image is what instances are made from.</source>
        <translation>インスタンスはイメージから作られます。</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>ストレージドライバー</translation>
    </message>
    <message>
        <source>Folders on the server&apos;s own file system.</source>
        <translation>サーバー自身のファイルシステム上のフォルダー。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>サーバーが決めます</translation>
    </message>
    <message>
        <source>Instances will use the storage pool that is there.</source>
        <translation>インスタンスは既存のストレージプールを使います。</translation>
    </message>
    <message>
        <source>Use the network %1</source>
        <translation>ネットワーク %1 を使う</translation>
    </message>
    <message>
        <source>Make the network %1, with addresses, names and a way out</source>
        <translation>ネットワーク %1 を作成 (アドレス、名前、外部への接続つき)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>セットアップ中…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>セットアップ</translation>
    </message>
    <message>
        <source>The server goes on without a network: %1</source>
        <translation>サーバーはネットワークなしで続けます: %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>ファイルから</translation>
    </message>
    <message>
        <source>Choose an image file (.tar.xz, .tar.gz, .squashfs …), or drop it here.</source>
        <translation>イメージファイル (.tar.xz、.tar.gz、.squashfs など) を選ぶか、ここにドロップします。</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>イメージをインポート…</translation>
    </message>
    <message>
        <source>From a catalogue</source>
        <translation>カタログから</translation>
    </message>
    <message>
        <source>Debian, Ubuntu, Alpine and many more, from public image servers.</source>
        <translation>Debian、Ubuntu、Alpine など多数を、公開イメージサーバーから。</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>カタログを開く</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>ストレージとネットワーク</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>最初のイメージ</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
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
        <translation>サーバー一覧</translation>
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
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>どこへでも移動、何でも実行</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>出力を検索</translation>
    </message>
    <message>
        <source>New, close</source>
        <translation>開く、閉じる</translation>
    </message>
    <message>
        <source>Split right, below</source>
        <translation>右、下に分割</translation>
    </message>
    <message>
        <source>Next split</source>
        <translation>次の分割</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Previous, next tab</source>
        <translation>前のタブ、次のタブ</translation>
    </message>
</context>
<context>
    <name>SnapshotRow</name>
    <message>
        <source>expired %1</source>
        <translation>%1 に期限切れ</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>メモリ込み</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>SnapshotVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>空白とスラッシュは使えません。</translation>
    </message>
    <message>
        <source>New instance of %1</source>
        <translation>%1 から新しいインスタンス</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
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
        <source>When %1 expires</source>
        <translation>%1 の有効期限</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>同じ名前のものがあります。</translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>New instance of it…</source>
        <translation>新しいインスタンスを作成…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>イメージとして公開…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Change its expiry…</source>
        <translation>有効期限を変更…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>スナップショット %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>スナップショットを作成…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>The snapshots can&apos;t be read</source>
        <translation>スナップショットを読み込めません</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>スナップショットはまだありません</translation>
    </message>
    <message>
        <source>A snapshot keeps the instance as it is now, to come back to or to make others of.</source>
        <translation>スナップショットは今の状態を保存します。後で戻ったり、別のインスタンスを作ったりできます。</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>The schedule of %1 was changed</source>
        <translation>%1 のスケジュールを変更しました</translation>
    </message>
</context>
<context>
    <name>StatesCard</name>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
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
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>新しいプール…</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>新しいボリューム…</translation>
    </message>
    <message>
        <source>Search volumes</source>
        <translation>ボリュームを検索</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>in all pools</source>
        <translation>すべてのプール</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
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
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
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
        <source>No volumes here</source>
        <translation>ボリュームがありません</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものがありません</translation>
    </message>
    <message>
        <source>A custom volume keeps data apart from the instances that use it.</source>
        <translation>カスタムボリュームは、データを使うインスタンスから分けて保持します。</translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation>まだプールがありません</translation>
    </message>
    <message>
        <source>This server has no storage to manage</source>
        <translation>このサーバーには管理できるストレージがありません</translation>
    </message>
    <message>
        <source>A pool is where instances, images and volumes keep their data.</source>
        <translation>プールは、インスタンス、イメージ、ボリュームのデータの置き場所です。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that pools need.</source>
        <translation>%1 は、プールに必要な API を提供していません。</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>まずサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Create a pool</source>
        <translation>プールを作成</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Instances</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナ</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>列を元に戻す</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>列: %1</translation>
    </message>
</context>
<context>
    <name>TableHeaderCell</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1、降順</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1、昇順</translation>
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
    <message>
        <source>Search…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>右に分割</translation>
    </message>
    <message>
        <source>Split below</source>
        <translation>下に分割</translation>
    </message>
    <message>
        <source>Connection lost. It is taken up again when the server is back.</source>
        <translation>接続が切れました。サーバーが戻ると再開します。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>端末</translation>
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
    <message>
        <source>Split right (Ctrl+Shift+E)</source>
        <translation>右に分割 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Split below (Ctrl+Shift+O)</source>
        <translation>下に分割 (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>TerminalSearchBar</name>
    <message>
        <source>Search the output</source>
        <translation>出力を検索</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>端末を閉じる</translation>
    </message>
    <message>
        <source>Del closes it</source>
        <translation>Del で閉じます</translation>
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
    <name>TopCard</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>まだ表示するものはありません</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>Remove from the list</source>
        <translation>リストから削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>実行中の操作 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
    <message>
        <source>Show Quayside</source>
        <translation>Quayside を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>UsageBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
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
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>サーバーが応答しません: 今は変更できません。</translation>
    </message>
    <message>
        <source>%1: protected from deletion (security.protection.delete)</source>
        <translation>%1: 削除から保護されています (security.protection.delete)</translation>
    </message>
</context>
<context>
    <name>VolumeMenu</name>
    <message>
        <source>Volume in %1</source>
        <translation>%1 内のボリューム</translation>
    </message>
    <message>
        <source>Only a volume that nothing uses can get another name.</source>
        <translation>名前を変えられるのは、何にも使われていないボリュームだけです。</translation>
    </message>
    <message>
        <source>Delete the volume %1?</source>
        <translation>ボリューム %1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n 個のインスタンスまたはプロファイルが使用中です。使用中はサーバーが拒否します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data and its snapshots are lost.</source>
        <translation>データとスナップショットは失われます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Attach to an instance…</source>
        <translation>インスタンスに接続…</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>スナップショットを作成…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
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
    <name>VolumeSide</name>
    <message>
        <source>Go back to %1?</source>
        <translation>%1 に戻しますか?</translation>
    </message>
    <message>
        <source>What was written to %1 since then is lost.</source>
        <translation>それ以降に %1 へ書き込まれた内容は失われます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <translation>%1 を復元しました</translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation>スナップショット %1 を削除しますか?</translation>
    </message>
    <message>
        <source>The volume itself stays as it is.</source>
        <translation>ボリューム自体は変わりません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>プール</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>フルネーム</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>スナップショット…</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>使用しているものはありません</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 を復元</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>VolumeSnapshotDialog</name>
    <message>
        <source>%1 was made</source>
        <translation>%1 を作成しました</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>%1 のスナップショットを作成</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>スナップショットを作成</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation>スラッシュは使えません。</translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Nothing to warn of.</source>
        <translation>警告はありません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>YamlEditor</name>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>quayside</name>
    <message>
        <source>This quote is never closed</source>
        <translation>この引用符は閉じられていません</translation>
    </message>
</context>
<context>
    <name>quayside::AccessArea</name>
    <message>
        <source>This is not a certificate in PEM form</source>
        <translation>これは PEM 形式の証明書ではありません</translation>
    </message>
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>サーバーはパスワードを受け付けましたが、このコンピューターを信頼していません</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation>ファイルに証明書がありません</translation>
    </message>
    <message>
        <source>That authority doesn&apos;t vouch for this server: its certificate was issued by another, isn&apos;t for %1, or isn&apos;t valid now</source>
        <translation>この認証局はこのサーバーを保証していません。証明書が別の認証局の発行か、%1 用でないか、現在有効ではありません</translation>
    </message>
</context>
<context>
    <name>quayside::App</name>
    <message numerus="yes">
        <source>Done for %n instance(s)</source>
        <translation>
            <numerusform>%n 個のインスタンスで完了しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instance(s) failed</source>
        <translation>
            <numerusform>%1 個中 %n 個のインスタンスが失敗しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::BackupImports</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 をインポートしています</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 をインポートしました</translation>
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
    <message>
        <source>%1 takes a whole number</source>
        <translation>%1 は整数を取ります</translation>
    </message>
    <message>
        <source>%1 takes true or false</source>
        <translation>%1 は true か false を取ります</translation>
    </message>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 は次のいずれかを取ります: %2</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>既定値: %1</translation>
    </message>
</context>
<context>
    <name>quayside::CopyFlow</name>
    <message>
        <source>As a backup by way of this computer: made on %1, fetched into a file here, sent to %2. Needs room on all three for a while.</source>
        <translation>このコンピューターを経由するバックアップとして: %1 で作成し、ここにファイルとして取得し、%2 に送信します。一時的に 3 か所すべてに空き容量が必要です。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>名前だけが変わります。</translation>
    </message>
    <message>
        <source>Moved within the server.</source>
        <translation>サーバー内で移動します。</translation>
    </message>
    <message>
        <source>Copied within the server; nothing passes this computer.</source>
        <translation>サーバー内でコピーします。このコンピューターは経由しません。</translation>
    </message>
    <message>
        <source>Copied within the server, then deleted where it was.</source>
        <translation>サーバー内でコピーしてから、元の場所のものを削除します。</translation>
    </message>
    <message>
        <source>Fetched by %2 from %1; nothing passes this computer.</source>
        <translation>%2 が %1 から直接取得します。このコンピューターは経由しません。</translation>
    </message>
</context>
<context>
    <name>quayside::CopyJob</name>
    <message>
        <source>The server is gone</source>
        <translation>サーバーがなくなりました</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移動中</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピーしています</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>バックアップを作成中</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>取得中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Deleting the old one</source>
        <translation>元のものを削除中</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
</context>
<context>
    <name>quayside::Creation</name>
    <message numerus="yes">
        <source>%n CPU(s)</source>
        <translation>
            <numerusform>%n CPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>割り当て %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
</context>
<context>
    <name>quayside::DesktopKeyring</name>
    <message>
        <source>The password couldn&apos;t be kept: %1</source>
        <translation>パスワードを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>quayside::DeviceDraft</name>
    <message>
        <source>True or false is expected here</source>
        <translation>true または false を入力してください</translation>
    </message>
    <message>
        <source>A number is expected here</source>
        <translation>数値を入力してください</translation>
    </message>
    <message>
        <source>A rate is expected here, like 100Mbit or 30MB</source>
        <translation>100Mbit や 30MB のような速度を入力してください</translation>
    </message>
    <message>
        <source>A size is expected here, like 10GiB</source>
        <translation>10GiB のようなサイズを入力してください</translation>
    </message>
    <message>
        <source>An octal file mode is expected here, like 0660</source>
        <translation>0660 のような 8 進数のモードを入力してください</translation>
    </message>
    <message>
        <source>Four lower-case hexadecimal digits are expected here</source>
        <translation>小文字の 16 進数 4 桁を入力してください</translation>
    </message>
    <message>
        <source>A PCI address is expected here, like 0000:01:00.0</source>
        <translation>0000:01:00.0 のような PCI アドレスを入力してください</translation>
    </message>
    <message>
        <source>An address and ports are expected here, or the path of a socket</source>
        <translation>アドレスとポート、またはソケットのパスを入力してください</translation>
    </message>
    <message>
        <source>A MAC address is expected here: six bytes in hex with colons</source>
        <translation>MAC アドレス (コロン区切りの 16 進数 6 バイト) を入力してください</translation>
    </message>
    <message>
        <source>A name of 2 to 15 characters is expected here</source>
        <translation>2～15 文字の名前を入力してください</translation>
    </message>
    <message>
        <source>An IPv4 address is expected here</source>
        <translation>IPv4 アドレスを入力してください</translation>
    </message>
    <message>
        <source>An IPv6 address is expected here</source>
        <translation>IPv6 アドレスを入力してください</translation>
    </message>
    <message>
        <source>Subnets are expected here, like 192.0.2.0/24</source>
        <translation>192.0.2.0/24 のようなサブネットを入力してください</translation>
    </message>
    <message>
        <source>Subnets are expected here, like 2001:db8::/64</source>
        <translation>2001:db8::/64 のようなサブネットを入力してください</translation>
    </message>
    <message>
        <source>An absolute path is expected here</source>
        <translation>絶対パスを入力してください</translation>
    </message>
    <message>
        <source>One of these is expected here: %1</source>
        <translation>次のいずれかを入力してください: %1</translation>
    </message>
    <message>
        <source>There is a device of this name already</source>
        <translation>この名前のデバイスは既にあります</translation>
    </message>
    <message>
        <source>At most 64 characters, none of them a slash</source>
        <translation>64 文字以内、スラッシュは使えません</translation>
    </message>
    <message>
        <source>Taken by proxies: %1</source>
        <translation>プロキシが使用中: %1</translation>
    </message>
</context>
<context>
    <name>quayside::DeviceHints</name>
    <message>
        <source>no link</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>使用数 %1</translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>管理対象 %1</translation>
    </message>
    <message>
        <source>Not in the network&apos;s subnet, %1</source>
        <translation>ネットワークのサブネット %1 の外です</translation>
    </message>
    <message>
        <source>The network has this address itself</source>
        <translation>ネットワーク自身のアドレスです</translation>
    </message>
    <message>
        <source>%1 has this address</source>
        <translation>%1 がこのアドレスを使用中です</translation>
    </message>
    <message>
        <source>Another instance has this address</source>
        <translation>別のインスタンスがこのアドレスを使用中です</translation>
    </message>
    <message>
        <source>%1 of %2 listens there already</source>
        <translation>%2 の %1 が既に待ち受けています</translation>
    </message>
</context>
<context>
    <name>quayside::DisplayProcess</name>
    <message>
        <source>The program that shows screens doesn&apos;t start: %1</source>
        <translation>画面を表示するプログラムを起動できません: %1</translation>
    </message>
    <message>
        <source>The program that shows screens ended unexpectedly</source>
        <translation>画面を表示するプログラムが予期せず終了しました</translation>
    </message>
    <message>
        <source>The screen wants a password, which Quayside can&apos;t give</source>
        <translation>画面がパスワードを要求していますが、Quayside は入力できません</translation>
    </message>
    <message>
        <source>The virtual machine ended the connection</source>
        <translation>仮想マシンが接続を終了しました</translation>
    </message>
    <message>
        <source>The connection to the screen broke</source>
        <translation>画面への接続が切れました</translation>
    </message>
</context>
<context>
    <name>quayside::DisplaySession</name>
    <message>
        <source>The virtual machine shows nothing</source>
        <translation>仮想マシンは何も表示していません</translation>
    </message>
</context>
<context>
    <name>quayside::DownloadJob</name>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 に書き込めません</translation>
    </message>
</context>
<context>
    <name>quayside::EntityEditor</name>
    <message>
        <source>It was changed elsewhere since. Close this and open it again to see it as it is now.</source>
        <translation>その間に別の場所で変更されました。閉じてから開き直すと、現在の内容が表示されます。</translation>
    </message>
</context>
<context>
    <name>quayside::EventListener</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
</context>
<context>
    <name>quayside::FileQueue</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>quayside::FolderModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1</source>
        <translation>
            <numerusform>%n 個選択、%1</numerusform>
        </translation>
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
    <name>quayside::HttpTransport</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than this program takes</source>
        <translation>サーバーの応答が、このプログラムで扱える大きさを超えています</translation>
    </message>
</context>
<context>
    <name>quayside::ImageCatalog</name>
    <message>
        <source>An address of a server for images begins with https://</source>
        <translation>イメージサーバーのアドレスは https:// で始まります</translation>
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
    <name>quayside::InstanceBackups</name>
    <message>
        <source>Making a backup</source>
        <translation>バックアップを作成中</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き出し中</translation>
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
    <name>quayside::InstanceRecords</name>
    <message>
        <source>Renaming</source>
        <translation>名前を変更しています</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除しています</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceSnapshots</name>
    <message>
        <source>Taking a snapshot</source>
        <translation>スナップショットを作成中</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元しています</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>変更中</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピーしています</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>公開中</translation>
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
    <name>quayside::LocalFolder</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 を読み込めません</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash</source>
        <translation>%1 をゴミ箱に移動できません</translation>
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
    <name>quayside::NextSnapshot</name>
    <message>
        <source>none</source>
        <comment>no snapshots yet</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, next at %2</source>
        <comment>snapshots, time</comment>
        <translation>%1、次は %2</translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <comment>snapshots, day</comment>
        <translation>%1、次は %2</translation>
    </message>
</context>
<context>
    <name>quayside::Notifier</name>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>quayside::ObjectDraft</name>
    <message>
        <source>The server describes no key “%1”</source>
        <translation>サーバーの定義に「%1」というキーはありません</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(秘密)</translation>
    </message>
    <message>
        <source>(a new secret)</source>
        <translation>(新しい秘密)</translation>
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
    <name>quayside::PaletteModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A verb and what it is done to, &quot;Stop web-1&quot;: in the order of the language.</extracomment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>quayside::Preferences</name>
    <message>
        <source>The preferences hold until Quayside ends: %1 can&apos;t be written</source>
        <translation>設定は Quayside の終了まで有効です: %1 に書き込めません</translation>
    </message>
</context>
<context>
    <name>quayside::ProjectsArea</name>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>quayside::Reader</name>
    <message>
        <source>Expected fields like “config:”</source>
        <translation>「config:」のようなフィールドが必要です</translation>
    </message>
    <message>
        <source>There is no field “%1” here</source>
        <translation>ここに「%1」というフィールドはありません</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>「%1」が 2 回書かれています</translation>
    </message>
    <message>
        <source>Expected a text</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>Expected true or false</source>
        <translation>true か false が必要です</translation>
    </message>
    <message>
        <source>Expected a list: a line “- name” for each</source>
        <translation>リストが必要です: 1 行に 1 つ「- 名前」</translation>
    </message>
    <message>
        <source>Expected lines of “key: value”</source>
        <translation>「キー: 値」の行が必要です</translation>
    </message>
</context>
<context>
    <name>quayside::RenameJob</name>
    <message>
        <source>The server can rename files and links only, not folders.</source>
        <translation>名前を変更できるのはファイルとリンクだけで、フォルダーはできません。</translation>
    </message>
</context>
<context>
    <name>quayside::ScreenChannel</name>
    <message>
        <source>The server is gone</source>
        <translation>サーバーがなくなりました</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer a screen</source>
        <translation>サーバーが画面を提供しませんでした</translation>
    </message>
    <message>
        <source>The server ended the connection to the screen</source>
        <translation>サーバーが画面への接続を終了しました</translation>
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
        <source>The server doesn&apos;t answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>サーバーの応答を読み取れません</translation>
    </message>
    <message>
        <source>The instances of %1 can&apos;t be listed: %2</source>
        <translation>%1 のインスタンスを一覧表示できません: %2</translation>
    </message>
</context>
<context>
    <name>quayside::SnapshotSchedule</name>
    <message>
        <source>Every hour</source>
        <translation>毎時</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <translation>
            <numerusform>毎時 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>毎週%1 %2</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>毎月 %1 日 %2</translation>
    </message>
    <message>
        <source>Before each start of the instance</source>
        <translation>インスタンスの起動前</translation>
    </message>
    <message>
        <source>By an expression of cron</source>
        <translation>cron 式による</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>That isn&apos;t an expression of cron: minute hour day month weekday.</source>
        <translation>cron 式ではありません: 分 時 日 月 曜日。</translation>
    </message>
    <message>
        <source>Write spans as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation>期間は「1w 2d 12H」のように書いてください: M 分、H 時間、d 日、w 週、m か月、y 年。</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>%1 の証明書が、承認したものと違います。承認済み: %2。今回: %3。</translation>
    </message>
</context>
<context>
    <name>quayside::Unfinished</name>
    <message numerus="yes">
        <source>%n file(s) on the way to or from a server</source>
        <translation>
            <numerusform>サーバーと転送中のファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>instances that are being copied or moved</source>
        <translation>コピーまたは移動中のインスタンス</translation>
    </message>
    <message>
        <source>changes to the server&apos;s settings that were not saved</source>
        <translation>保存していないサーバー設定の変更</translation>
    </message>
    <message>
        <source>changes to %1 that were not saved</source>
        <translation>保存していない %1 の変更</translation>
    </message>
    <message>
        <source>what runs in the open terminals</source>
        <translation>開いている端末で実行中のもの</translation>
    </message>
</context>
<context>
    <name>quayside::UploadJob</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 を読み込めません</translation>
    </message>
</context>
<context>
    <name>quayside::WebTransport</name>
    <message>
        <source>The certificate of %1 is not one that this computer trusts</source>
        <translation>%1 の証明書は、このコンピューターで信頼されていません</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 が %2 を返しました</translation>
    </message>
</context>
</TS>
