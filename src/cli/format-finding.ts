/** Findings and changes for the eye at a terminal: what, why, and the words with their line. */
import type { Finding, Severity } from '../check/finding.ts'
import type { Change, ChangeKind } from '../check/versions/change.ts'

export function formatFinding(finding: Finding): string {
  const { rule, severity, document, sheet, message, remedy, where } = finding
  const place = sheet === null ? document : `${document} 取組項目${sheet}`
  const words = where.map(({ source, line, text }) => {
    const from = source === document ? '' : `${source} `
    return `    ${from}${line}行目「${text}」`
  })
  return [
    `${severityWords[severity]}: ${place} (${rule})`,
    `  ${message}${remedy}`,
    ...words,
    '',
  ].join('\n')
}

export function countFindings(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'info'] as const).map(
    (severity) =>
      `${severityWords[severity]} ${findings.filter((each) => each.severity === severity).length} 件`,
  )
  return `指摘 ${findings.length} 件（${counts.join('、')}）`
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: '誤り',
  warning: '注意',
  info: '参考',
}

/** The changes of one line: it is shown once, with all that changed in it. */
export function formatChanges(changes: readonly [Change, ...Change[]]): string {
  const [{ sheet, half, old, new: current, declared, substantive }] = changes
  const number = sheet.new ?? sheet.old
  const place = number === null ? '文書全体' : `取組項目${number}`
  const where = half === null ? place : `${place}（${halfWords[half]}）`
  const kinds = [...new Set(changes.map(({ kind }) => kindWords[kind]))]
  const marks = [
    substantive ? '内容の変更' : '表記だけの変更',
    declared ? '改定の表示あり' : '改定の表示なし',
  ]
  return [
    `${where} ${kinds.join('と')}: ${marks.join('・')}`,
    ...(old === null ? [] : [`  旧 ${old.text}`]),
    ...(current === null ? [] : [`  新 ${current.text}`]),
    '',
  ].join('\n')
}

const halfWords = { multiYear: '取組の方針', yearPlan: '当年度' } as const

const kindWords: Readonly<Record<ChangeKind, string>> = {
  target: '目標',
  activity: '取組の内容',
  cadence: '回数・時期',
  baseline: '過年度の数値',
  scope: '範囲',
  wording: '文言',
  mark: '記号・表示',
  framework: 'プラン',
  'sheet-added': '取組項目の追加',
  'sheet-removed': '取組項目の削除',
  'sheet-renamed': '取組項目の改称',
}
