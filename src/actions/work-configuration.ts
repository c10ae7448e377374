/**
 * The days and roads of a municipality as a list of work needs them, with each year's deadlines laid out once: one
 * version of the configuration is fetched and read once, however many people look at their work.
 */
import type { CalendarDate } from '../japanese/calendar-date.ts'
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import type { Municipality } from '../plan/municipality.ts'
import { commonProcedure } from '../plan/procedure.ts'
import type { Store } from '../store/store.ts'
import { listDeadlines } from '../workflow/calendar/deadline.ts'

type Configuration = Pick<Municipality, 'calendar' | 'procedures'>

export interface WorkConfiguration extends Configuration {
  readonly version: string
  /** The stages where its roads end. */
  readonly ends: readonly string[]
  /** The day a stage of a year is to be left by; null where the calendar sets none. */
  readonly dueDay: (year: FiscalYear, stage: string) => CalendarDate | null
  /** The day of a kind of event. */
  readonly dayOf: (year: FiscalYear, kind: string) => CalendarDate | null
}

const known = new WeakMap<Store, WorkConfiguration>()

/** The last one read from a store; it may have been replaced there since. */
export function knownConfiguration(store: Store): WorkConfiguration | null {
  return known.get(store) ?? null
}

export function learnConfiguration(
  store: Store,
  version: string,
  configuration: Configuration,
): WorkConfiguration {
  const learned = {
    ...configuration,
    version,
    ends: endsOf(configuration),
    ...daysOf(configuration),
  }
  known.set(store, learned)
  return learned
}

function endsOf({ procedures }: Configuration): readonly string[] {
  const ends = [...procedures, commonProcedure].map(({ stages }) => stages.at(-1)?.code ?? '')
  return [...new Set(ends)]
}

function daysOf({ calendar }: Configuration): Pick<WorkConfiguration, 'dueDay' | 'dayOf'> {
  const years = new Map<FiscalYear, ReturnType<typeof listDeadlines>>()
  const deadlines = (year: FiscalYear) => {
    const days = years.get(year) ?? listDeadlines(calendar, year)
    years.set(year, days)
    return days
  }
  return {
    dueDay: (year, stage) => deadlines(year).find(({ leaves }) => leaves === stage)?.day ?? null,
    dayOf: (year, kind) => deadlines(year).find((each) => each.kind === kind)?.day ?? null,
  }
}
