/** One indicator, one year, and different figures in the two halves of a sheet. */
import { quoteTarget } from '../document-view.ts'
import { promisesOfSheet, sameIndicator } from '../promises.ts'
import type { SheetRule } from '../rule.ts'
import { promiseKey } from '../versions/promise-key.ts'

export const halvesDisagree: SheetRule = {
  id: 'halves-disagree',
  title: '左右で違う目標',
  severity: 'warning',
  since: '2026-11-21',
  looksAt: 'sheet',
  remedy: 'どちらが正しいかを確かめ、そろえてください。',
  english: {
    title: 'Two halves of a sheet disagree',
    remedy: 'Check which target is right, and make them agree.',
  },
  find(sheet) {
    const promises = promisesOfSheet(sheet)
    const left = promises.filter(({ half }) => half === 'multiYear')
    const right = promises.filter(({ half }) => half === 'yearPlan')
    return left.flatMap((a) => {
      const twins = right.filter((b) => speaksOfOne(a.target, b.target))
      const [b] = twins
      const same = left.filter((other) => speaksOfOne(other.target, a.target))
      if (b === undefined || twins.length > 1 || same.length > 1) return []
      if (promiseKey(a.target) === promiseKey(b.target)) return []
      return [
        {
          message: '同じ年度の同じ指標の目標が、取組の方針と当年度で違っています。',
          english:
            'The multi-year plan and the year’s plan give different targets for the same indicator and year.',
          quotes: [a, b].map(({ placed }) => quoteTarget(sheet.view, placed)),
        },
      ]
    })
  },
  cases: {
    for: [
      {
        what: 'nine hundred on the left, eight hundred on the right',
        documents: [
          {
            sheets: [
              {
                multiYear: ['【令和2年度】朝市の来場者数 900人'],
                targets: ['【令和2年度】朝市の来場者数 800人'],
              },
            ],
          },
        ],
      },
    ],
    against: [
      {
        what: 'this year a step towards a later year',
        documents: [
          {
            sheets: [
              {
                multiYear: ['【令和3年度】朝市の来場者数 900人'],
                targets: ['【令和2年度】朝市の来場者数 800人'],
              },
            ],
          },
        ],
      },
      {
        what: 'the year’s part beside the sum of years',
        documents: [
          {
            sheets: [
              {
                multiYear: ['空き店舗の活用件数 平成30年度～令和2年度の3年間で9件'],
                targets: ['【令和2年度】空き店舗の活用件数 5件'],
              },
            ],
          },
        ],
      },
    ],
  },
}

function speaksOfOne(
  a: Parameters<typeof sameIndicator>[0],
  b: Parameters<typeof sameIndicator>[0],
): boolean {
  return (
    sameIndicator(a, b) &&
    a.fiscalYear !== null &&
    a.fiscalYear === b.fiscalYear &&
    a.years === null &&
    b.years === null
  )
}
