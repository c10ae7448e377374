/**
 * Reference data for documents of a municipality we know nothing of: figures common to such documents, dated by the
 * year in which they were gathered. A municipality's own data goes before them.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import type { Reference } from './reference.ts'

interface DatedReference {
  readonly from: FiscalYear
  readonly reference: Reference
}

/** Newest first. */
const dated: readonly DatedReference[] = [
  {
    from: fiscalYear(2012),
    reference: {
      council: {
        members: 24,
        source: '各区が公表している区政会議の定数（14人から24人）',
        assumed: true,
      },
      survey: {
        answered: 400,
        population: null,
        designEffect: 1,
        random: true,
        source: '住民基本台帳から1,500～2,000人を選ぶ区民アンケートの一般的な回答数（約400人）',
        assumed: true,
      },
      ratings: [
        {
          name: '窓口サービスの格付け（覆面調査）',
          words: ['格付', '覆面調査'],
          source: '項目ごとに5点満点、民間の平均（3.0）で☆、それを上回ると☆☆',
          assumed: true,
        },
      ],
    },
  },
]

export function commonReference(year: FiscalYear | null): Reference {
  const found = dated.find(({ from }) => year === null || from <= year) ?? dated.at(-1)
  if (found === undefined) throw new RangeError('commonReference: no reference data')
  return found.reference
}
