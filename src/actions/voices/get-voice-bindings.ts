/** What citizens' voices say of which indicator: the bindings of one's offices, with what they say now, and what can be bound. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import { addYears, fiscalYearOf } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Sql } from '../../store/database.ts'
import { listBindings, type MeasureBinding } from '../../store/evidence/measure-store.ts'
import type { MeasuredFigure } from '../../store/evidence/measured-store.ts'
import { listIndicatorNames } from '../../store/indicator-store.ts'
import { listOffices } from '../../store/office-store.ts'
import { mayAnywhere, officesWhere } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { countBound } from './record-voice-measures.ts'

export interface VoiceBindings {
  readonly bindings: readonly BoundVoices[]
  readonly indicators: readonly { readonly office: Office; readonly names: readonly string[] }[]
}

export interface BoundVoices {
  readonly binding: MeasureBinding
  /** Of the year that runs and the one before, where it speaks for them. */
  readonly figures: readonly MeasuredFigure[]
}

/** null where it is not theirs to see. */
export async function getVoiceBindings({
  store,
  who,
  today,
}: ActionContext): Promise<VoiceBindings | null> {
  if (!mayAnywhere(who, 'voice.bind')) return null
  const mine = officesWhere(who, 'voice.bind')
  return await store.read(async (sql) => {
    const offices = (await listOffices(sql)).filter(({ id }) => mine?.includes(id) ?? true)
    const indicators = []
    const bindings: BoundVoices[] = []
    for (const office of offices) {
      indicators.push({ office, names: await listIndicatorNames(sql, office.id) })
      bindings.push(...(await boundOf(sql, office.id, today)))
    }
    return { bindings, indicators }
  })
}

async function boundOf(
  sql: Sql,
  office: string,
  today: CalendarDate,
): Promise<readonly BoundVoices[]> {
  const running = fiscalYearOf(today)
  const bindings = await listBindings(sql, { register: 'voice', office })
  if (bindings.length === 0) return []
  const figures: MeasuredFigure[] = []
  for (const fiscalYear of [running, addYears(running, -1)]) {
    figures.push(...(await countBound(sql, { office, fiscalYear, today })))
  }
  return bindings.map((binding) => ({
    binding,
    figures: figures.filter(
      ({ indicator, source }) =>
        indicator.key === binding.indicator.key && source.measure === `${binding.kind}-${office}`,
    ),
  }))
}
