/** Time goes by without a row: figures of registers become final, and the sheets that waited for them are judged. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { addYears, type FiscalYear, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, listMeasures } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { findRegister, listRegisters, waitForOthers } from '../../store/evidence/register-store.ts'
import type { ActionContext } from '../context.ts'
import { boundFigures } from './measure-figures.ts'
import { tellFigures } from './tell-figures.ts'

/**
 * Tells every bound measure anew for the year that runs and the one before; what did not change is left alone. Each
 * register in a transaction of its own: none is held while another is waited for.
 */
export async function settleFigures({ store, today }: ActionContext): Promise<void> {
  const running = fiscalYearOf(today)
  const years = [addYears(running, -1), running]
  for (const { key } of await store.read(listRegisters)) {
    await store.write((sql) => settle(sql, key, years, today))
  }
}

async function settle(
  sql: Sql,
  key: string,
  years: readonly FiscalYear[],
  today: CalendarDate,
): Promise<void> {
  const register = await findRegister(sql, key, 'rows')
  if (register === null) return
  await waitForOthers(sql, register)
  const bindings = await listBindings(sql, { register: key })
  if (bindings.length === 0) return
  const figures: MeasuredFigure[] = []
  for (const measure of await listMeasures(sql, register.id)) {
    figures.push(...(await boundFigures(sql, register, measure, { bindings, years, today })))
  }
  await tellFigures(sql, register, { figures, today })
}
