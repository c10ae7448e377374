/** The same reasons in English; names of indicators and triggers stay in the words of the document. */
import { formatDecimal, isZero } from '../lib/decimal.ts'
import { never } from '../lib/never.ts'
import { englishDay } from '../target/explain/english-day.ts'
import { formatDifference, formatFigure } from './format-aim.ts'
import { type Compared, progressOf } from './progress.ts'
import type { Reason } from './reason.ts'

type Of<Kind extends Reason['kind']> = Extract<Reason, { readonly kind: Kind }>

export function reasonInEnglish(reason: Reason): string {
  switch (reason.kind) {
    case 'compared':
      return compared(reason)
    case 'provisional':
      return provisional(reason)
    case 'done':
      return 'A record shows that it was done.'
    case 'not-done':
      return 'A record shows that it was not done.'
    case 'conflicting':
      return 'It cannot be judged: several actuals of one day differ.'
    case 'masked':
      return 'The actual is from few people and masked. It is not judged by computing; the office’s own evaluation stands.'
    case 'blank':
      return 'It cannot be judged: the actual was left blank.'
    case 'left-out':
      return 'A target without a figure is left out of the count of progress.'
    case 'endless':
      return 'It cannot be judged: the sentence names no year to reach it in.'
    case 'open':
      return open(reason)
    case 'later':
      return `This target is for FY${reason.year}; it will be judged when the actual of that year is known.`
    case 'not-reported': {
      const when = reason.year === null ? '' : ` in FY${reason.year}`
      const whose = reason.subject === null ? '' : ` of 「${reason.subject}」`
      return `It cannot be judged: no actual${whose}${when} was reported.`
    }
    case 'missing':
      return reason.step === null
        ? 'It cannot be judged: figures are lacking.'
        : `It cannot be judged: what is missing is ${reason.step.english ?? reason.step.what}.`
    default:
      return never(reason)
  }
}

function compared({ step, subject }: Of<'compared'>): string {
  const whose = subject === null ? '' : ` of 「${subject}」`
  const actual = `The actual${whose}, ${formatFigure(step.actual, step.unit)},`
  const aim = `the target of ${aimOf(step)}`
  if (step.outcome === 'met') return `${actual} meets ${aim}.`
  const { distance } = progressOf(step)
  if (isZero(distance)) return `${actual} equals the bound and does not meet ${aim}.`
  if (step.unit === '位' || step.unit === '☆') return `${actual} does not reach ${aim}.`
  const difference = formatDifference(distance, step.unit).replace('ポイント', ' points')
  switch (step.compare) {
    case 'atLeast':
    case 'moreThan':
      return `${actual} falls short of ${aim} by ${difference}.`
    case 'atMost':
    case 'lessThan':
      return `${actual} exceeds ${aim} by ${difference}.`
    default:
      return `${actual} is off ${aim} by ${difference}.`
  }
}

function aimOf({ compare, level, upper, unit }: Compared): string {
  if (compare === 'within' && upper !== null)
    return `${formatDecimal(level)} to ${formatFigure(upper, unit)}`
  const words = {
    atLeast: 'at least ',
    atMost: 'at most ',
    moreThan: 'more than ',
    lessThan: 'less than ',
    exactly: '',
    within: '',
  }
  return `${words[compare]}${formatFigure(level, unit)}`
}

function provisional({ open: observed, step, judgeAgainOn }: Of<'provisional'>): string {
  const value = observed?.value ?? null
  const figure = value === null ? '' : `, ${formatFigure(value, observed?.unit ?? null)},`
  const when = observed?.asOf == null ? '' : ` as of ${englishDay(observed.asOf)}`
  const aim = step === null ? '' : ` (target: ${aimOf(step)})`
  const after = judgeAgainOn === null ? 'when it is final' : `after ${englishDay(judgeAgainOn)}`
  return `The figure${when}${figure} is not final${aim}; it will be judged ${after}.`
}

function open({ condition }: Of<'open'>): string {
  if (condition.kind === 'done')
    return 'It cannot be judged: there is no record of whether it was done.'
  switch (condition.why) {
    case 'to-be-set':
      return condition.trigger === null
        ? 'The target is still to be set.'
        : `The target is still to be set (「${condition.trigger}」).`
    case 'blank':
      return 'It cannot be judged: the value of the target was left blank.'
    case 'not-measurable':
      return 'It cannot be judged from records: the target has no figure that can be measured.'
    default:
      return never(condition.why)
  }
}
