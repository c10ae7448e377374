/** The words of the page of data. */
export const japaneseDataWords = {
  title: 'データ',
  lead: '取組、目標、実績、判定を、表計算でもプログラムでも使える形で取り出せます。',
  empty: 'まだ公表された文書がありません。',
  files: 'ファイル',
  file: '内容',
  licence: 'ライセンス',
  credit: (municipality: string) =>
    `出典として「${municipality}」とこのサイトの名前を書けば、だれでも自由に使えます。`,
  verify: '判定を自分で確かめる',
  verifyLead:
    '公表したファイルだけから、すべての判定を計算し直せます。インターネットにつながない機械でもできます。',
  verifySteps: [
    '公表されたフォルダ一式を手元に保存します。',
    'フォルダの中の manifest.json に、すべてのファイルの SHA-256 があります。',
    '次の命令で、ファイルが変わっていないことを調べ、判定を計算し直し、違いがあれば名前を挙げて示します。',
  ],
  verifyCommand: './torikumi verify フォルダ',
  dictionary: 'データの説明',
  csv: "CSVはUTF-8（BOM付き）です。空欄は「値がない」ことを示し、0ではありません。= + - @ などで始まる文字列の前には「'」を付けています。先頭の「'」を一つ取ると元に戻ります。Shift_JISのCSVが要るときは、アドレスの .csv を .sjis.csv に変えてください。",
  column: '列',
  name: '名前',
  kind: '型',
  meaning: '説明',
  kinds: { text: '文字', integer: '整数', number: '数値', boolean: '真偽', date: '日付' },
}
