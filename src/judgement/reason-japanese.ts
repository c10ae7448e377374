/** A reason in one or two sentences of Japanese. */
import { type CalendarDate, partsOf } from '../japanese/calendar-date.ts'
import { formatFiscalYear } from '../japanese/fiscal-year.ts'
import { isZero } from '../lib/decimal.ts'
import { never } from '../lib/never.ts'
import { formatAim, formatAsOf, formatDifference, formatFigure } from './format-aim.ts'
import { progressOf } from './progress.ts'
import type { Reason } from './reason.ts'

type Of<Kind extends Reason['kind']> = Extract<Reason, { readonly kind: Kind }>

export function reasonInJapanese(reason: Reason): string {
  switch (reason.kind) {
    case 'compared':
      return compared(reason)
    case 'provisional':
      return provisional(reason)
    case 'done':
      return '実施したことを記録で確認しました。'
    case 'not-done':
      return '実施しなかったと記録されています。'
    case 'conflicting':
      return '同じ時点の実績が複数あって値が違うため、判定できません。'
    case 'masked':
      return '実績は人数が少ないため秘匿しています。計算では判定せず、担当の自己評価によります。'
    case 'blank':
      return '実績が空欄のため、判定できません。'
    case 'left-out':
      return '数値のない目標のため、進み具合の集計に入れません。'
    case 'endless':
      return 'いつまでの目標か書かれていないため、判定できません。'
    case 'open':
      return open(reason)
    case 'later':
      return `${formatFiscalYear(reason.year)}の目標です。その年度の実績が出てから判定します。`
    case 'not-reported': {
      const when = reason.year === null ? '' : `${formatFiscalYear(reason.year)}の`
      const whose = reason.subject === null ? '' : `${reason.subject}の`
      return `${when}${whose}実績が報告されていないため、判定できません。`
    }
    case 'missing':
      return reason.step === null
        ? '判定に必要な値がそろっていません。'
        : `判定に必要な${reason.step.what}がありません。`
    default:
      return never(reason)
  }
}

function compared({ step, target, subject }: Of<'compared'>): string {
  const whose = subject === null ? '' : `${subject}の`
  const actual = `${whose}実績${formatFigure(step.actual, step.unit)}`
  const aim = `目標${formatAim(step, target)}`
  if (step.outcome === 'met') {
    return step.compare === 'within'
      ? `${actual}は${aim}に入りました。`
      : `${actual}は${aim}を満たしました。`
  }
  const { distance } = progressOf(step)
  const difference = formatDifference(distance, step.unit)
  if (isZero(distance)) return `${actual}は${aim}に届かず、同じ値でした。`
  if (step.unit === '位' || step.unit === '☆') return `${actual}は${aim}に届きませんでした。`
  switch (step.compare) {
    case 'atLeast':
    case 'moreThan':
      return `${actual}は${aim}に${difference}届きませんでした。`
    case 'atMost':
    case 'lessThan':
      return `${actual}は${aim}を${difference}上回りました。`
    default:
      return `${actual}は${aim}から${difference}外れました。`
  }
}

function provisional({ target, open: observed, step, judgeAgainOn }: Of<'provisional'>): string {
  const value = observed?.value ?? null
  const figure = value === null ? '実績' : formatFigure(value, observed?.unit ?? null)
  const aim = step === null ? '' : `（目標${formatAim(step, target)}）`
  const when = formatAsOf(observed?.asOf ?? null) ?? ''
  return `${when}${figure}は確定前です${aim}。${waiting(judgeAgainOn)}`
}

/** @param day When the figure becomes final */
function waiting(day: CalendarDate | null): string {
  if (day === null) return '確定した後に判定します。'
  const { month, day: of } = partsOf(day)
  const closing = day.endsWith('-05-31') ? '出納整理期間が終わる' : '数値が確定する'
  return `${closing}${month}月${of}日の後に判定します。`
}

function open({ condition }: Of<'open'>): string {
  if (condition.kind === 'done') return '実施したかどうかの記録がないため、判定できません。'
  switch (condition.why) {
    case 'to-be-set':
      return condition.trigger === null
        ? '目標がまだ設定されていません。'
        : `目標がまだ設定されていません（${condition.trigger}）。`
    case 'blank':
      return '目標の数値が空欄のため、判定できません。'
    case 'not-measurable':
      return '数値で測れない目標のため、記録からは判定できません。'
    default:
      return never(condition.why)
  }
}
