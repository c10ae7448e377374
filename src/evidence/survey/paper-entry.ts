/**
 * Answers on paper typed twice (二重入力): what two people typed from one sheet is compared question by question. Where
 * they agree the answer counts; where not, a person looks at the sheet. Where only a share of the sheets is typed twice,
 * what is found there is an estimate for the others.
 */
import type { Decimal } from '../../lib/decimal.ts'
import type { Answer, AnswerValue } from './answer.ts'
import { shareOf } from './share.ts'
import type { SurveyDefinition } from './survey.ts'
import { type Interval, wilsonInterval } from './wilson.ts'

/** Per cent of the sheets that are typed twice: 0 none, 100 all; surveys from before it could be chosen have none. */
export function secondShareOf({ secondEntry = 0 }: Pick<SurveyDefinition, 'secondEntry'>): number {
  return secondEntry
}

/** Positions of the questions at which two entries of one sheet differ. */
export function differingPositions(first: Answer, second: Answer): readonly number[] {
  const length = Math.max(first.length, second.length)
  return Array.from({ length }, (_, at) => at + 1).filter(
    (position) => !sameValue(first[position - 1] ?? null, second[position - 1] ?? null),
  )
}

/** Of words written freely, blanks and widths do not count: nobody types them alike. */
export function sameValue(a: AnswerValue, b: AnswerValue): boolean {
  if (typeof a === 'string' && typeof b === 'string') return plain(a) === plain(b)
  return JSON.stringify(a) === JSON.stringify(b)
}

function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/gu, '')
}

/** What comparing showed, over all sheets of a survey. */
export interface EntryCheck {
  /** Sheets compared. */
  readonly sheets: number
  /** Of these, typed twice by one person. */
  readonly samePerson: number
  /** Questions compared: on every sheet all there are. */
  readonly questions: number
  /** Questions at which the two entries differed. */
  readonly differing: number
  /** Where the first was not what the sheet says, what both misread alike among them; the same of the second. */
  readonly firstWrong: number
  readonly secondWrong: number
  /** Sheets with a first entry that was wrong somewhere. */
  readonly wrongSheets: number
  /** Sheets that are counted nowhere. */
  readonly invalid: number
}

export const nothingChecked: EntryCheck = {
  sheets: 0,
  samePerson: 0,
  questions: 0,
  differing: 0,
  firstWrong: 0,
  secondWrong: 0,
  wrongSheets: 0,
  invalid: 0,
}

/** One sheet compared: what was settled against what was typed. */
export function checkOf(
  { first, second, settled }: Readonly<Record<'first' | 'second' | 'settled', Answer>>,
  samePerson: boolean,
): EntryCheck {
  const firstWrong = differingPositions(first, settled).length
  return {
    sheets: 1,
    samePerson: samePerson ? 1 : 0,
    questions: settled.length,
    differing: differingPositions(first, second).length,
    firstWrong,
    secondWrong: differingPositions(second, settled).length,
    wrongSheets: firstWrong > 0 ? 1 : 0,
    invalid: 0,
  }
}

export function addChecks(checks: readonly EntryCheck[]): EntryCheck {
  const sum = (of: (check: EntryCheck) => number) =>
    checks.reduce((total, check) => total + of(check), 0)
  return {
    sheets: sum(({ sheets }) => sheets),
    samePerson: sum(({ samePerson }) => samePerson),
    questions: sum(({ questions }) => questions),
    differing: sum(({ differing }) => differing),
    firstWrong: sum(({ firstWrong }) => firstWrong),
    secondWrong: sum(({ secondWrong }) => secondWrong),
    wrongSheets: sum(({ wrongSheets }) => wrongSheets),
    invalid: sum(({ invalid }) => invalid),
  }
}

export interface ErrorRates {
  /** Per cent of the questions typed that were wrong the first time; null where none was compared. */
  readonly questions: Decimal | null
  /** Per cent of the sheets with something wrong. */
  readonly sheets: Decimal | null
  /** 95 % for the share of sheets, between 0 and 1; null where all sheets were compared, or none. */
  readonly interval: Interval | null
}

/** @param paper Sheets that came in on paper, compared or not */
export function errorRatesOf(check: EntryCheck, share: number, paper: number): ErrorRates {
  const { sheets, wrongSheets, firstWrong, questions } = check
  const sample = { answered: sheets, population: paper, designEffect: 1, random: share < 100 }
  return {
    questions: shareOf(firstWrong, questions),
    sheets: shareOf(wrongSheets, sheets),
    interval: sheets === 0 ? null : wilsonInterval(wrongSheets / sheets, sample),
  }
}
