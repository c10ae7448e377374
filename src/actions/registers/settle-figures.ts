/** Time goes by without a row: figures of registers become final, and the sheets that waited for them are judged. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, listMeasures } from '../../store/evidence/measure-store.ts'
import { listRegisters } from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import { boundFigures } from './measure-figures.ts'

/** Tells every bound measure anew for the year that runs and the one before; what did not change is left alone. */
export async function settleFigures({ store, today }: ActionContext): Promise<void> {
  await store.write(async (sql) => {
    const running = fiscalYearOf(today as CalendarDate)
    const years = [(running - 1) as FiscalYear, running]
    for (const register of await listRegisters(sql)) await settle(sql, register, years, today)
  })
}

async function settle(
  sql: Sql,
  register: Awaited<ReturnType<typeof listRegisters>>[number],
  years: readonly FiscalYear[],
  today: string,
): Promise<void> {
  const bindings = await listBindings(sql, { register: register.key })
  if (bindings.length === 0) return
  for (const measure of await listMeasures(sql, register.id)) {
    const figures = await boundFigures(sql, register, measure, { bindings, years, today })
    await recordMeasured(sql, figures, today)
  }
}
