/** One target in two sheets without a word that it is one: it would be counted twice. */
import { listSheetReferences } from '../../plan/relisting.ts'
import { type DocumentView, quoteTarget, type SheetView } from '../document-view.ts'
import { type PlacedPromise, promisesOfSheet, sameIndicator } from '../promises.ts'
import type { DocumentRule, Found } from '../rule.ts'
import { promiseKey } from '../versions/promise-key.ts'

export const targetDuplicated: DocumentRule = {
  id: 'target-duplicated',
  title: '二つの取組にある同じ目標',
  severity: 'info',
  since: '2026-11-21',
  looksAt: 'document',
  remedy: 'どちらかを元とし、もう一方に「再掲」と書いてください。',
  find(view) {
    const linked = linkedSheets(view)
    const promises = view.sheets.map((sheet) => promisesOfSheet(sheet).filter(isOwn))
    return view.sheets.flatMap((sheet, at) =>
      view.sheets
        .filter((other) => other.position !== at && !linked.has(pairOf(at, other.position)))
        .flatMap((other) =>
          duplicates(view, sheet, promises[at] ?? [], promises[other.position] ?? []),
        ),
    )
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
  return half === 'yearPlan' && target.indicator !== null && !target.marks.includes('repeated')
}

function duplicates(
  view: DocumentView,
  { sheet }: SheetView,
  own: readonly PlacedPromise[],
  others: readonly PlacedPromise[],
): readonly Found[] {
  return own.flatMap((promise) => {
    const twin = others.find(
      ({ target }) =>
        sameIndicator(target, promise.target) &&
        target.fiscalYear === promise.target.fiscalYear &&
        promiseKey(target) === promiseKey(promise.target),
    )
    if (twin === undefined) return []
    return [
      {
        sheet: sheet.number,
        message: `同じ目標が取組項目${twin.number ?? '（番号なし）'}にもあります。一つの指標として扱う必要があります。`,
        quotes: [quoteTarget(view, promise.placed), quoteTarget(view, twin.placed)],
      },
    ]
  })
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
