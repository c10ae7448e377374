/**
 * The first page of a published folder: how the year came out, what is there, under what licence, and how to check it. It
 * is read without the site, years later.
 */
import { formatDateLong } from '../../japanese/calendar-date.ts'
import { formatFiscalYearLong } from '../../japanese/fiscal-year.ts'
import { dataFiles } from '../data/data-file.ts'
import type { OpenData } from '../data/open-data.ts'
import { escapeMarkup } from '../html/markup.ts'
import { type PublishedOffice, printCounts, printOffice, tableOf } from './index-results.ts'
import { indexStyle } from './index-style.ts'

export function printIndex(
  data: OpenData,
  offices: readonly PublishedOffice[],
  recordsPath: string,
): string {
  const { municipality, fiscalYear, sheets } = data
  const year = formatFiscalYearLong(fiscalYear)
  const title = `${municipality.name} ${year} 取組と判定`
  const english = municipality.nameEnglish ?? municipality.name
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${indexStyle}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(`${municipality.name}の各区が${year}について公表した取組${sheets.length}件の目標と実績、区の自己評価（①・②）、公表された数字から計算した結果（達成・未達成・判定できない）です。${formatDateLong(data.changedOn)}までに公表された文書によります。`)}</p>
<p>計算の結果は、区の自己評価を書き換えません。二つが違うときも、そのまま並べています。</p>
<p lang="en">${escapeMarkup(`The edition of fiscal year ${fiscalYear} of ${english}: what each ward promised, what it reported, its own verdict (① attained, ② not attained), and the outcome computed from the published figures (● met, ▲ not met, ◇ cannot be judged). Each of these outcomes can be computed again from the records in this folder.`)}</p>
<h2 id="results">区ごとの結果</h2>
${printCounts(sheets, offices)}
${offices.map((office) => printOffice(sheets, office)).join('\n')}
<h2 id="data">データ</h2>
${tableOf('データのファイル', '<th scope="col">内容</th><th scope="col">ファイル</th>', filesOf(recordsPath))}
${closing(data)}
</main>
</body>
</html>
`
}

function filesOf(recordsPath: string): readonly string[] {
  const rows = dataFiles.map(
    ({ name, japanese, english }) => [japanese, english, `data/${name}`] as const,
  )
  const records = ['判定のもとになった記録', 'Records the judgements rest on', recordsPath] as const
  const manifest = [
    'すべてのファイルの一覧と指紋',
    'All files with their hashes',
    'manifest.json',
  ] as const
  return [...rows, records, manifest].map(
    ([japanese, english, path]) =>
      `<tr><td>${escapeMarkup(japanese)}<br><span lang="en">${escapeMarkup(english)}</span></td><td><a href="${escapeMarkup(path)}">${escapeMarkup(path)}</a></td></tr>`,
  )
}

function closing({ municipality: { licence } }: OpenData): string {
  return `<h2 id="licence">ライセンス</h2>
<p><a href="${escapeMarkup(licence.address)}">${escapeMarkup(licence.name)}</a></p>
<h2 id="verify">確かめる</h2>
<p><code>./torikumi verify フォルダ</code> は、manifest.json に書かれたとおりのファイルがあるかを調べ、判定をすべて計算し直し、データを記録から作り直して比べます。</p>`
}
