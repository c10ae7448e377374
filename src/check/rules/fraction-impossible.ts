/**
 * Shares of a poll among few, known people: 91.7 % of at most 24 is 11 of 12 and nothing else. Two such shares that no
 * number of answers fits show that the questions were answered by different people.
 */
import { compare, type Decimal, decimal, divide, subtract } from '../../lib/decimal.ts'
import { populationOf } from '../../plan/population.ts'
import type { ReportedActual } from '../../plan/sheet.ts'
import { type DocumentView, quote, type SheetView } from '../document-view.ts'
import { formatFigure, levelOf, sameIndicator } from '../promises.ts'
import type { UsedFact } from '../reference/reference.ts'
import type { Found, SheetRule } from '../rule.ts'
import {
  commonNumbers,
  type Fraction,
  fractionsOf,
  lowestTerms,
} from '../shares/share-fractions.ts'

export const fractionImpossible: SheetRule = {
  id: 'fraction-impossible',
  title: '人数に合わない割合',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '設問ごとの回答者数を書いてください。',
  english: {
    title: 'Share no number of people can give',
    remedy: 'Give the number of answers to each question.',
  },
  find(sheet) {
    const shares = (sheet.sheet.selfEvaluation?.actuals ?? []).flatMap((actual) =>
      actual.value !== null && actual.unit === '%' && populationOf(actual.indicator) === 'member'
        ? [{ actual, value: actual.value }]
        : [],
    )
    const most = sheet.view.reference.council.members
    const alone = shares.filter(({ value }) => fractionsOf(value, most).length === 0)
    const others = shares.filter((share) => !alone.includes(share))
    return [
      ...alone.map((share) => impossible(sheet, share)),
      ...others.flatMap((a, at) => others.slice(at + 1).flatMap((b) => apart(sheet, a, b))),
    ]
  },
  cases: {
    for: [
      {
        what: 'two shares of one poll that no number of members fits',
        documents: [
          {
            sheets: [
              {
                targets: ['話し合いが十分だったと感じた委員の割合 85%'],
                evaluation: {
                  actuals: [
                    '話し合いが十分だったと感じた委員の割合:90.9%',
                    '返事に納得した委員の割合:84.6%',
                  ],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
      {
        what: 'a share that no number of members gives',
        documents: [
          {
            sheets: [
              {
                targets: ['話し合いが十分だったと感じた委員の割合 85%'],
                evaluation: {
                  actuals: ['話し合いが十分だったと感じた委員の割合:97.3%'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'two shares of twelve members',
        documents: [
          {
            sheets: [
              {
                targets: ['話し合いが十分だったと感じた委員の割合 85%'],
                evaluation: {
                  actuals: [
                    '話し合いが十分だったと感じた委員の割合:91.7%',
                    '返事に納得した委員の割合:83.3%',
                  ],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
      {
        what: 'a survey of residents',
        documents: [
          {
            sheets: [
              {
                targets: ['朝市を知っている区民の割合 85%'],
                evaluation: { actuals: ['朝市を知っている区民の割合:97.3%'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
  },
}

interface Share {
  readonly actual: ReportedActual
  readonly value: Decimal
}

function impossible({ view }: SheetView, { actual, value }: Share): Found {
  const { members, source } = view.reference.council
  return {
    message: `${formatFigure(value, '%')}になる人数の組み合わせが、${members}人以下にありません（委員は多くて${members}人とみました。${source}）。`,
    english: `No number of people up to ${members} gives ${formatFigure(value, '%')} (a council was taken to have at most ${members} members; ${source}).`,
    quotes: [quote(view, actual)],
    facts: [seats(view)],
  }
}

function apart(sheet: SheetView, a: Share, b: Share): readonly Found[] {
  const { members, source } = sheet.view.reference.council
  if (commonNumbers(a.value, b.value, members).length > 0) return []
  const [first] = commonNumbers(a.value, b.value, 1_000)
  const until = first === undefined ? '' : `${first}人未満には`
  const fractions = [a, b].map(
    ({ value }) => `${formatFigure(value, '%')}は${listFractions(value, members)}`,
  )
  return [
    {
      message: `委員が多くて${members}人のとき、${fractions.join('、')}でしか表せません。${until}両方に共通する回答者数がなく、設問によって回答者数が違います。${onePerson(sheet, a)}${onePerson(sheet, b)}（定数は${source}によります。）`,
      english: apartInEnglish(sheet, a, b),
      quotes: [quote(sheet.view, a.actual), quote(sheet.view, b.actual)],
      facts: [seats(sheet.view)],
    },
  ]
}

function apartInEnglish(sheet: SheetView, a: Share, b: Share): string {
  const { members, source } = sheet.view.reference.council
  const [first] = commonNumbers(a.value, b.value, 1_000)
  const fractions = [a, b].map(
    ({ value }) => `${formatFigure(value, '%')} only as ${listFractions(value, members)}`,
  )
  const until = first === undefined ? '' : ` below ${first}`
  const turning = [a, b]
    .map((share) => turningNumber(sheet, share))
    .filter((n) => n !== null)
    .map((n) => ` With ${n} answers, one of them turns ① into ② or back.`)
  return `With at most ${members} members, ${fractions.join(' and ')}. No number of answers${until} fits both: the questions were answered by different numbers of people.${turning.join('')} (The number of seats is that of ${source}.)`
}

function seats({ reference }: DocumentView): UsedFact {
  const { members, source, assumed } = reference.council
  return { says: `区政会議の委員は多くて${members}人`, source, assumed }
}

function listFractions(value: Decimal, members: number): string {
  return lowestTerms(fractionsOf(value, members))
    .map(({ k, n }) => `${k}/${n}`)
    .join('・')
}

function onePerson(sheet: SheetView, share: Share): string {
  const n = turningNumber(sheet, share)
  return n === null ? '' : `${n}人なら1人の答えで①と②が入れ替わります。`
}

/** How many answers there were where one more or less would have turned the verdict; null where it would not. */
function turningNumber(sheet: SheetView, { actual, value }: Share): number | null {
  const promise = sheet.sheet.yearPlan.targets.find(({ target }) =>
    sameIndicator(target, { ...target, indicator: actual.indicator }),
  )
  const level = promise === undefined ? null : levelOf(promise.target)
  if (level?.quantity.unit !== '%') return null
  const [fraction] = lowestTerms(fractionsOf(value, sheet.view.reference.council.members))
  if (fraction === undefined) return null
  const aim = level.quantity.value
  const turns = [fraction.k - 1, fraction.k + 1].some(
    (k) =>
      k >= 0 && k <= fraction.n && reaches(k, fraction, aim) !== reaches(fraction.k, fraction, aim),
  )
  return turns ? fraction.n : null
}

function reaches(k: number, { n }: Fraction, aim: Decimal): boolean {
  const share = divide(decimal(k * 100), decimal(n), aim.scale + 4, 'half-up')
  return share !== null && compare(subtract(share, aim), decimal(0)) >= 0
}
