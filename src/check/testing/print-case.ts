/** A case of a rule as the text of a form, laid out as published documents are. */
import { fiscalYear, formatFiscalYear } from '../../japanese/fiscal-year.ts'
import type { CaseDocument, CaseSheet, CaseSheets } from '../rule-case.ts'

export function printCase(document: CaseDocument): string {
  return 'text' in document ? document.text : printSheets(document)
}

function printSheets({ sheets, framework, year }: CaseSheets): string {
  const name = formatFiscalYear(fiscalYear(year ?? 2020))
  const plan = framework ?? '汐待みらいプラン2.0'
  return `${name} 帆影区\n${sheets.map((sheet, index) => printSheet(sheet, plan, index + 1)).join('\n')}`
}

function printSheet(sheet: CaseSheet, plan: string, number: number): string {
  const required = `課題と改善策 ※左記が「${sheet.requiredFor ?? '②'}」の場合は必須`
  const { review, evaluation } = sheet
  const pillar = sheet.pillar === undefined ? '' : `(${sheet.pillar})`
  const multiYear = cell(
    ['(趣旨・目的)', sheet.purpose ?? ['まちを住みよくする。']],
    ['(取組の概要)', sheet.outline ?? ['みんなで進める。']],
    ['(目標)', (sheet.multiYear ?? []).map((each) => `○${each}`)],
  )
  const yearPlan = cell(
    ['(取組の内容)', sheet.activities ?? ['よびかける。']],
    ['(目標)', (sheet.targets ?? []).map((each) => `○${each}`)],
  )
  const results = cell(
    ['【取組実績】', evaluation?.results ?? []],
    ['【達成状況】', evaluation?.actuals ?? []],
  )
  return `
「${plan}」に基づく取組等

取組項目${number}

【${sheet.title ?? `取組その${number}`}${pillar}】

計画\t取組の方針・目標内容\t当年度の取組内容
\t${multiYear}\t${yearPlan}

中間振り返り\t取組内容の実施見込み\t${review?.implementation ?? '(i)実施見込み (ii)実施できない見込み'}\t課題と改善策 ※左記が${askedWith(sheet)}の場合は必須${review?.issues === undefined ? '' : ` ${review.issues}`}
\t目標の達成見込み\t${review?.attainment ?? '①:達成見込み ②:達成できない見込み'}\t

自己評価\t当年度の取組実績及び目標の達成状況\t\t${required}
\t${results}\t${evaluation?.verdict ?? ''}\t${evaluation?.issues ?? ''}
\t①:目標達成 ②:目標未達成\t\t
`
}

function askedWith({ review }: CaseSheet): string {
  return review?.askedWithNotImplemented === true ? '「(ii)」又は「②」' : '「②」'
}

type Part = readonly [label: string, lines: readonly string[]]

function cell(...parts: readonly Part[]): string {
  return parts
    .filter(([, lines]) => lines.length > 0)
    .map(([label, lines]) => `<p>${label}</p> <ul> ${lines.map(bullet).join(' ')} </ul>`)
    .join(' ')
}

function bullet(line: string): string {
  return /^[・○]/u.test(line) ? line : `・${line}`
}
