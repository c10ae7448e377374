/** Time goes by without a row: figures of registers become final, and the sheets that waited for them are judged. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, listMeasures } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { listRegisters, waitForOthers } from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { boundFigures } from './measure-figures.ts'
import { tellFigures } from './tell-figures.ts'

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
  await waitForOthers(sql, register)
  const figures: MeasuredFigure[] = []
  for (const measure of await listMeasures(sql, register.id)) {
    figures.push(...(await boundFigures(sql, register, measure, { bindings, years, today })))
  }
  await tellFigures(sql, register, { figures, today })
}
