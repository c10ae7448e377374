/** Which years there is anything for, said to whoever asked for one that holds nothing. */
import type { ActionContext } from '../actions/context.ts'
import { listOfficesAndStandIns } from '../actions/list-offices.ts'

export async function knownYears(context: ActionContext): Promise<string> {
  const offices = await listOfficesAndStandIns(context)
  const years = new Set(offices.flatMap((each) => each.years.map(({ fiscalYear }) => fiscalYear)))
  if (years.size === 0) return 'まだ文書が取り込まれていません。import で取り込んでください。'
  const newestFirst = [...years].sort((a, b) => b - a)
  return `取り込んだ年度は ${newestFirst.join('、')} です。`
}
