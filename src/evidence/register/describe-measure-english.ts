/** How a measure is counted, in English, with the fields and choices as the register words them; for whoever reads a trace. */
import type { Condition, MeasureDefinition } from './measure.ts'
import { fieldNamed, type RegisterDefinition } from './register.ts'

export function describeMeasureEnglish(
  measure: MeasureDefinition,
  register: RegisterDefinition,
): string {
  const label = labels(register)
  const where = measure.where.map((each) => condition(each, register))
  const rows = where.length === 0 ? 'all rows' : `the rows in which ${where.join(' and ')}`
  const counted = `${capital(kindWords(measure, register))} of ${rows}`
  return `${counted}, by ${label(measure.day)}, ${timeWords(measure)}.${roundingWords(measure)}`
}

function labels(register: RegisterDefinition) {
  return (key: string) => `「${fieldNamed(register, key)?.label ?? key}」`
}

function kindWords({ of }: MeasureDefinition, register: RegisterDefinition): string {
  const label = labels(register)
  switch (of.kind) {
    case 'count':
      return 'the number'
    case 'share':
      return `the share in which ${of.counted.map((each) => condition(each, register)).join(' and ')},`
    case 'sum':
      return `the sum of ${label(of.field)}`
    case 'mean':
      return `the mean of ${label(of.field)}`
    case 'minimum':
      return `the lowest ${label(of.field)}`
    case 'maximum':
      return `the highest ${label(of.field)}`
    case 'latest': {
      const then = of.tie === null ? '' : `the one with the greater ${label(of.tie)}, then `
      return `the newest ${label(of.field)} (blank rows are passed over; of rows of one day, ${then}the one entered later)`
    }
    case 'fewestInMonth':
      return 'the number in the month with the fewest (of months that are over; one without a row has 0)'
    case 'rate':
      return `the sum of ${label(of.field)} divided by the sum of ${label(of.by)}`
  }
}

const comparing = {
  equal: 'is',
  notEqual: 'is not',
  atLeast: 'is at least',
  atMost: 'is at most',
  filled: 'is filled in',
  blank: 'is blank',
} as const satisfies Record<Condition['is'], string>

function condition({ field, is, value }: Condition, register: RegisterDefinition): string {
  const yesNo: Readonly<Record<string, string>> = { yes: 'yes', no: 'no' }
  const said = fieldNamed(register, field)?.kind === 'yesNo' ? yesNo[value] : `「${value}」`
  const shown = is === 'filled' || is === 'blank' ? '' : ` ${said ?? value}`
  return `${labels(register)(field)} ${comparing[is]}${shown}`
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
]

function timeWords({ time, yearField }: MeasureDefinition): string {
  const name = (month: number) => months[month - 1] ?? ''
  switch (time.kind) {
    case 'year':
      return yearField === null ? 'within the fiscal year' : 'booked to the fiscal year'
    case 'months':
      return `from ${name(time.from)} to ${name(time.to)} of the fiscal year`
    case 'asOf': {
      const end = time.day === undefined ? 'the end of ' : `${time.day} `
      return `from the register’s beginning to ${end}${name(time.month)}`
    }
  }
}

const roundingNames = { 'half-up': 'Rounded', down: 'Rounded down', up: 'Rounded up' } as const

function roundingWords({ of, places, rounding }: MeasureDefinition): string {
  if (of.kind === 'count' || of.kind === 'fewestInMonth') return ''
  const digits = places === 0 ? 'a whole number' : `${places} decimal${places === 1 ? '' : 's'}`
  return ` ${roundingNames[rounding]} to ${digits}.`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
