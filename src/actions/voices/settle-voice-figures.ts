/** Time goes by without a letter: questions become late, and the figures of a year that is over final. */
import { addYears, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import { listBindings } from '../../store/evidence/measure-store.ts'
import type { ActionContext } from '../context.ts'
import { recordVoiceMeasures } from './record-voice-measures.ts'

/** Tells the year that runs and the one before anew; what did not change is left alone. */
export async function settleVoiceFigures({ store, today }: ActionContext): Promise<void> {
  const running = fiscalYearOf(today)
  await store.write(async (sql) => {
    const bindings = await listBindings(sql, { register: 'voice' })
    for (const office of new Set(bindings.map((each) => each.office))) {
      for (const fiscalYear of [addYears(running, -1), running]) {
        await recordVoiceMeasures(sql, { office, fiscalYear, today })
      }
    }
  })
}
