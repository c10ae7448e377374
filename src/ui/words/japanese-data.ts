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
    '上の表から、年度の「公表版（zip）」を保存し、開いてフォルダにします。',
    'フォルダの中の manifest.json に、すべてのファイルの SHA-256 があります。',
    'このシステムを入れた機械で、次の命令を実行します。ファイルが変わっていないことを調べ、判定を計算し直し、違いがあれば名前を挙げて示します。',
  ],
  verifyCommand: './torikumi verify edition-2020',
  edition: '公表版（その年度のすべて、zip）',
  editionFile: (year: number) => `edition-${year}.zip`,
  editionLead:
    '公表版には、データ、様式（PDF・Excel・Word・HTML）、判定のもとになった記録、すべてのファイルの一覧（manifest.json）が入っています。取り出すときに作るので、始まるまで少しかかることがあります。',
  laterTitle: '公表版をすぐに用意できません',
  later:
    'ほかの人が取り出しているか、根拠が増えて判定し直すところです。数分たってから、もう一度お試しください。データのファイルは、いまも取り出せます。',
  others: 'ほかのデータ',
  othersLead: '台帳の記録、アンケートの結果、区政会議の意見と対応も、ファイルで取り出せます。',
  registers: '台帳の記録（CSV）',
  surveys: 'アンケートの結果（CSV）',
  councils: '区政会議の意見と対応（年度ごと、CSV）',
  api: 'プログラムから使う（API）',
  apiLead:
    '取組と判定、台帳、指標の値と根拠、アンケートの結果、区政会議の意見、市民の声は、鍵なしでJSONとして読めます。書き込むには、職員が発行する鍵が要ります。',
  apiDescription: 'APIの説明（OpenAPI、JSON）',
  dictionary: 'データの説明',
  csv: "CSVはUTF-8（BOM付き）です。空欄は「値がない」ことを示し、0ではありません。= + - @ などで始まる文字列の前には「'」を付けています。先頭の「'」を一つ取ると元に戻ります。Shift_JISのCSVが要るときは、アドレスの .csv を .sjis.csv に変えてください。",
  column: '列',
  name: '名前',
  kind: '型',
  meaning: '説明',
  kinds: { text: '文字', integer: '整数', number: '数値', boolean: '真偽', date: '日付' },
}
