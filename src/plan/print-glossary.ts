/** Prints GLOSSARY.md: the file in the repository is this text, and a test compares them. */
import { type Term, terms } from './glossary.ts'

const opening = `# 用語集

この表は \`src/plan/glossary/\` のファイルから作っています。直すときは、そこを直してください。
画面では最初の日本語を使い、「ほかの書き方」は読み取りだけに使います。
「標準」の ✓ は、OECD DAC の用語集 (2023) または成果重視マネジメントの一般的な用法に沿う語です。
`

/** The whole glossary as Markdown, one table a section. */
export function printGlossary(): string {
  const titles = [...new Set(terms.map((term) => term.section))]
  const sections = titles.map((title) =>
    printSection(
      title,
      terms.filter((term) => term.section === title),
    ),
  )
  return `${[opening, ...sections].join('\n')}`
}

function printSection(title: string, members: readonly Term[]): string {
  const head = [
    '| コード | 日本語 | ほかの書き方 | English | 標準 | 補足 |',
    '|---|---|---|---|:-:|---|',
  ]
  return `## ${title}\n\n${[...head, ...members.map(printRow)].join('\n')}\n`
}

function printRow(term: Term): string {
  const [preferred, ...variants] = term.japanese
  const cells = [
    `\`${term.code}\``,
    preferred,
    variants.join('、'),
    term.english,
    term.standard === true ? '✓' : '',
    term.note ?? '',
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
