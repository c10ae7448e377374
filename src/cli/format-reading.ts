/** A document as read, for the eye at a terminal: each sheet with its targets, outcomes and verdicts. */
import { formatFiscalYearLong } from '../japanese/fiscal-year.ts'
import { formatOutcome, formatVerdict } from '../judgement/format-outcome.ts'
import type { PlanDocument } from '../plan/document.ts'
import { formatPlace } from '../plan/place.ts'
import type { PlacedTarget, Sheet } from '../plan/sheet.ts'
import type { JudgedHalves } from '../publish/document-json.ts'
import { printTarget } from '../target/print-target.ts'

export function formatReading(document: PlanDocument, judged: readonly JudgedHalves[]): string {
  const year = document.fiscalYear === null ? '年度不明' : formatFiscalYearLong(document.fiscalYear)
  const head = [
    document.source,
    document.office ?? '区名の記載なし',
    year,
    document.framework ?? '',
  ]
  return [
    head.join('  '),
    ...document.sheets.flatMap((sheet, position) => sheetLines(sheet, judged[position])),
    ...document.panels.flatMap((panel) => [
      `  めざす状態: ${panel.desiredState.text}`,
      ...panel.outcomes.map((placed) => `    ${targetLine(placed)}`),
      ...panel.themes.flatMap(({ title, targets }) => [
        `    ${title.text}`,
        ...targets.map((placed) => `      ${targetLine(placed)}`),
      ]),
    ]),
    ...document.initiatives.flatMap(({ number, title, targets }) => [
      `  ${number ?? ''} ${title.text}`,
      ...targets.map((placed) => `    ${targetLine(placed)}`),
    ]),
    ...document.unread.map(
      ({ line, text, place }) =>
        `  読めなかった文字 ${place === undefined ? `${line}行目` : formatPlace(place)}: ${text.replaceAll('\u2029', ' ')}`,
    ),
    '',
  ].join('\n')
}

function sheetLines(sheet: Sheet, judged: JudgedHalves | undefined): readonly string[] {
  const judgement = judged?.judgement ?? null
  const title = `  取組項目${sheet.number ?? ''} ${sheet.title?.text ?? '（題名なし）'}`
  const verdicts =
    judgement === null
      ? []
      : [
          `    区の判断 ${formatVerdict(judgement.declared)}  計算 ${formatOutcome(judgement.outcome)}`,
        ]
  const targets = sheet.yearPlan.targets.map((placed, position) => {
    const found = judgement?.targets.find((target) => target.position === position)
    return `    ${targetLine(placed)}${found === undefined ? '' : `\n      ${formatOutcome(found.outcome)} ${found.reason}`}`
  })
  return [title, ...verdicts, ...targets]
}

function targetLine({ label, target }: PlacedTarget): string {
  return `${label ?? '・'} ${printTarget(target)}`
}
