/** One target in two sheets without a word that it is one: it would be counted twice. */
import { keyOfIndicator } from '../../plan/indicator.ts'
import { listSheetReferences } from '../../plan/relisting.ts'
import { type DocumentView, quoteTarget, type SheetView } from '../document-view.ts'
import { type PlacedPromise, promisesOfSheet } from '../promises.ts'
import type { DocumentRule, Found } from '../rule.ts'
import { promiseKey } from '../versions/promise-key.ts'

export const targetDuplicated: DocumentRule = {
  id: 'target-duplicated',
  title: '二つの取組にある同じ目標',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: 'どちらかを元とし、もう一方に「再掲」と書いてください。',
  english: {
    title: 'One target in two initiatives',
    remedy: 'Keep one as the original and mark the other as listed again.',
  },
  find(view) {
    const linked = linkedSheets(view)
    const promises = view.sheets.flatMap((sheet) =>
      promisesOfSheet(sheet)
        .filter(isOwn)
        .map((promise) => ({ sheet, promise })),
    )
    const byKey = groupByPromise(promises)
    return promises.flatMap((own) => {
      const twins = (byKey.get(keyOf(own.promise)) ?? []).filter(
        ({ sheet }) =>
          sheet !== own.sheet && !linked.has(pairOf(own.sheet.position, sheet.position)),
      )
      return twins.length === 0 ? [] : [duplicated(view, own, twins)]
    })
  },
  cases: {
    for: [
      {
        what: 'the same examination in two sheets',
        documents: [
          {
            sheets: [
              { title: '朝市', targets: ['防災講座の受講率 100%', '朝市の来場者数 900人'] },
              { title: '港の清掃', targets: ['防災講座の受講率 100%'] },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'marked as listed again',
        documents: [
          {
            sheets: [
              { title: '朝市', targets: ['防災講座の受講率 100%'] },
              { title: '港の清掃', targets: ['防災講座の受講率(再掲) 100%'] },
            ],
          },
        ],
      },
      {
        what: 'the sheet says where it is repeated from',
        documents: [
          {
            sheets: [
              { title: '朝市', targets: ['防災講座の受講率 100%'] },
              {
                title: '港の清掃',
                activities: ['取組項目1(再掲) 防災講座'],
                targets: ['防災講座の受講率 100%'],
              },
            ],
          },
        ],
      },
      {
        what: 'the same number for two different things',
        documents: [
          {
            sheets: [
              { targets: ['防災講座の受講率 100%'] },
              { targets: ['港の清掃の参加者数 100人'] },
            ],
          },
        ],
      },
    ],
  },
}

function isOwn({ target, half }: PlacedPromise): boolean {
  const key = target.indicator === null ? null : keyOfIndicator(target.indicator)
  return half === 'yearPlan' && key !== null && !target.marks.includes('repeated')
}

interface Own {
  readonly sheet: SheetView
  readonly promise: PlacedPromise
}

function groupByPromise(promises: readonly Own[]): ReadonlyMap<string, readonly Own[]> {
  const groups = new Map<string, Own[]>()
  for (const own of promises) {
    const key = keyOf(own.promise)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [own])
    else if (group.at(-1)?.sheet !== own.sheet && group.length <= mostTwins) group.push(own)
  }
  return groups
}

/** More than these tell a reader nothing new. */
const mostTwins = 5

function keyOf({ target }: PlacedPromise): string {
  const indicator = target.indicator === null ? null : keyOfIndicator(target.indicator)
  return `${indicator} ${target.fiscalYear} ${promiseKey(target)}`
}

function duplicated(view: DocumentView, { sheet, promise }: Own, twins: readonly Own[]): Found {
  const shown = twins.slice(0, mostTwins)
  const numbers = shown.map(({ promise: { number } }) => number ?? '（番号なし）').join('、')
  const numbersEnglish = shown.map(({ promise: { number } }) => number ?? '(no number)').join(', ')
  return {
    sheet: sheet.sheet.number,
    message: `同じ目標が取組項目${numbers}にもあります。一つの指標として扱う必要があります。`,
    english: `${shown.length === 1 ? 'Initiative' : 'Initiatives'} ${numbersEnglish} ${shown.length === 1 ? 'has' : 'have'} the same target; they should be treated as one indicator.`,
    quotes: [promise, ...shown.map((twin) => twin.promise)].map(({ placed }) =>
      quoteTarget(view, placed),
    ),
  }
}

/** Sheets of which one says that it repeats the other. */
function linkedSheets({ document }: DocumentView): ReadonlySet<string> {
  return new Set(
    listSheetReferences(document.sheets).flatMap(({ sheet, home }) =>
      home === null ? [] : [pairOf(sheet, home), pairOf(home, sheet)],
    ),
  )
}

function pairOf(a: number, b: number): string {
  return `${a}-${b}`
}
