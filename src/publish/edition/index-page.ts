/** The first page of a published folder: what is there, under what licence, and how to check it. */
import type { OpenData } from '../data/open-data.ts'
import { formStyle } from '../html/form-style.ts'
import { escapeMarkup } from '../html/markup.ts'

export function printIndex(data: OpenData, files: readonly { readonly path: string }[]): string {
  const { licence } = data.municipality
  const title = `${data.municipality.name} ${data.fiscalYear}年度 取組と判定`
  const folders = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))]
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${formStyle}</style>
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
<p>取組 ${data.sheets.length} 件。${escapeMarkup(data.changedOn)} までに公表された文書によります。</p>
${folders.map((folder) => section(folder, files)).join('\n')}
<h2>ライセンス</h2>
<p><a href="${escapeMarkup(licence.address)}">${escapeMarkup(licence.name)}</a></p>
<h2>確かめる</h2>
<p><code>./torikumi verify フォルダ</code> は、manifest.json に書かれたとおりのファイルがあるかを調べ、判定をすべて計算し直します。</p>
</main>
</body>
</html>
`
}

const names: Readonly<Record<string, string>> = {
  data: 'データ',
  forms: '様式',
  records: '判定のもとになった記録',
}

function section(folder: string, files: readonly { readonly path: string }[]): string {
  const own = files.filter(({ path }) => path.startsWith(`${folder}/`))
  const links = own.map(
    ({ path }) => `<li><a href="${escapeMarkup(path)}">${escapeMarkup(path)}</a></li>`,
  )
  return `<h2>${escapeMarkup(names[folder] ?? folder)}</h2>\n<ul>\n${links.join('\n')}\n</ul>`
}
