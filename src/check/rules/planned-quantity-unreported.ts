/** What was planned in numbers (訪問300世帯) and does not come back as a number in the results. */
import { compare } from '../../lib/decimal.ts'
import { similarity, wordKey } from '../../plan/word-key.ts'
import { quote } from '../document-view.ts'
import { formatFigure } from '../promises.ts'
import type { SheetRule } from '../rule.ts'
import { factsOf } from '../versions/line-facts.ts'
import { type Count, readCounts } from '../words/quantities.ts'
import { shareTerm, termsOf } from '../words/terms.ts'

export const plannedQuantityUnreported: SheetRule = {
  id: 'planned-quantity-unreported',
  title: '計画した数量の報告もれ',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: '計画した数量ごとに、行った数を実績に書いてください。',
  english: {
    title: 'Planned quantity not reported',
    remedy: 'For each planned quantity, report how many were done.',
  },
  find({ sheet, view }) {
    const evaluation = sheet.selfEvaluation
    if (evaluation === null) return []
    const reported = [...evaluation.results, ...evaluation.actuals].flatMap((passage) =>
      readCounts(passage.text).map((count) => ({ count, passage })),
    )
    const planned = sheet.yearPlan.activities.flatMap((activity) =>
      readCounts(activity.text).map((count) => ({ count, activity })),
    )
    const answers = assign(
      planned.map(({ count, activity }) => ({ count, text: activity.text })),
      reported.map(({ count, passage }) => ({ count, text: passage.text })),
    )
    const missing = planned.filter((_, at) => answers.get(at) === undefined)
    if (missing.length === 0) return []
    const short = planned.flatMap(({ count }, at) => {
      const answer = reported[answers.get(at) ?? -1]
      return answer !== undefined && compare(answer.count.value, count.value) < 0
        ? [{ count, answer }]
        : []
    })
    const list = missing.map(({ count }) => `${count.label}${count.asWritten}`).join('、')
    const behind = short.map(
      ({ count, answer }) =>
        `${count.label}は計画${formatFigure(count.value, count.unit)}に対し${answer.count.asWritten}と報告しています。`,
    )
    const behindEnglish = short.map(
      ({ count, answer }) =>
        ` For ${count.label}, ${formatFigure(count.value, count.unit)} was planned and ${answer.count.asWritten} is reported.`,
    )
    const lines = new Set(missing.map(({ activity }) => activity))
    return [
      {
        message: `計画した数量のうち${missing.length}つが実績に数で報告されていません（${list}）。${behind.join('')}`,
        english: `Of the planned quantities, ${missing.length} ${missing.length === 1 ? 'is' : 'are'} not reported as a number (${list}).${behindEnglish.join('')}`,
        quotes: [...lines, ...short.map(({ answer }) => answer.passage)].map((passage) =>
          quote(view, passage),
        ),
      },
    ]
  },
  cases: {
    for: [
      {
        what: 'two of three planned counts that never come back',
        documents: [
          {
            sheets: [
              {
                activities: [
                  '空き家の見回り(通知の送付500件、現地の確認120件、持ち主との面談30件)',
                ],
                evaluation: { results: ['現地の確認は12月末現在98件を終えた。'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'a count reported in other words',
        documents: [
          {
            sheets: [
              {
                activities: ['防災地図の配布(4,000部)'],
                evaluation: { results: ['防災地図を配布(3,870部)'], verdict: '①' },
              },
            ],
          },
        ],
      },
      {
        what: 'a place reported with more words around it',
        documents: [
          {
            sheets: [
              {
                activities: ['軒先待合所の開設(5か所)', '歩く会の開催(小学校6校)'],
                evaluation: {
                  results: ['酒店の協力で軒先待合所を開設(6か所)', '歩く会を開催(6校)'],
                  verdict: '①',
                },
              },
            ],
          },
        ],
      },
      {
        what: 'a plan that has not been evaluated yet',
        documents: [{ sheets: [{ activities: ['防災地図の配布(4,000部)'] }] }],
      },
      {
        what: 'how often something is held is no count',
        documents: [
          {
            sheets: [
              {
                activities: ['集いの開催(年6回)'],
                evaluation: { results: ['集いを開いた。'], verdict: '①' },
              },
            ],
          },
        ],
      },
    ],
  },
}

interface Mention {
  readonly count: Count
  /** The line it stands in. */
  readonly text: string
}

/** Position of the report that answers each planned count: the longest name it repeats, else the most alike. */
function assign(
  planned: readonly Mention[],
  reported: readonly Mention[],
): ReadonlyMap<number, number> {
  const candidates = planned
    .flatMap((plan, at) =>
      reported.map((report, to) => ({ at, to, score: likenessOf(plan, report) })),
    )
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
  const found = new Map<number, number>()
  const taken = new Set<number>()
  for (const { at, to } of candidates) {
    if (found.has(at) || taken.has(to)) continue
    found.set(at, to)
    taken.add(to)
  }
  return found
}

function likenessOf(plan: Mention, report: Mention): number {
  const sameUnit = plan.count.unit === report.count.unit
  if (!sameUnit && !cases.test(plan.count.unit + report.count.unit)) return 0
  const [name, words] = [wordKey(nameOf(plan.count)), wordKey(report.count.label)]
  if (name.length >= 2 && words.includes(name)) return 1 + name.length
  if (!sameUnit) return name === '' || words === '' ? 0 : similarity(name, words)
  const lines = similarity(factsOf(plan.text).frame, factsOf(report.text).frame)
  return Math.max(similarity(name, words), lines, sharesLongTerm(plan.text, report.text) ? 0.5 : 0)
}

function sharesLongTerm(a: string, b: string): boolean {
  const long = (text: string) => new Set([...termsOf(text)].filter((term) => term.length >= 3))
  return shareTerm(long(a), long(b))
}

/** People, households and cases are counted one for another in such sheets. */
const cases = /^(?:件|世帯|人|名){2}$|^世帯(?:件|人|名)$|^(?:件|人|名)世帯$/u

function nameOf({ label, unit }: Count): string {
  return label.endsWith(unit) ? label.slice(0, -unit.length) : label
}
