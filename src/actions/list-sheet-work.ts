/** What sheets ask of somebody: to write, approve or read them, drafts to accept, targets to set and figures to report. */
import { addDays } from '../japanese/calendar-date.ts'
import { addYears, fiscalYearOf } from '../japanese/fiscal-year.ts'
import type { Actor } from '../people/actor.ts'
import type { Store } from '../store/store.ts'
import { listWaiting, type Waiting, type WorkAsked } from '../store/work-store.ts'
import { may, mayAnywhere, officesWhere } from '../workflow/policy/may.ts'
import { sheetWork } from '../workflow/work/sheet-work.ts'
import type { WorkItem } from '../workflow/work/work-item.ts'
import type { ActionContext } from './context.ts'
import { procedureIn } from './sheets/sheet-surroundings.ts'
import {
  knownConfiguration,
  learnConfiguration,
  type WorkConfiguration,
} from './work-configuration.ts'

/** More drafts than this are a batch, and have its page. */
const mostDrafts = 50

const planOnce = { planOnce: true } as const

/** A fortnight is long enough to compare a document with its draft. */
const draftDays = 14

export async function listSheetWork(context: ActionContext): Promise<readonly WorkItem[]> {
  const { who, store } = context
  if (!mayAnywhere(who, 'work.read')) return []
  const asked = askedFor(context)
  const [first, ...waiting] = await store.read((sql) => listWaiting(sql, asked), planOnce)
  const configuration = configurationIn(first, store)
  return waiting.flatMap((each) => itemsOf(each, { who, asked, configuration }))
}

function configurationIn(first: Waiting | undefined, store: Store): WorkConfiguration {
  if (first?.kind !== 'configuration') throw new Error('the municipality has no record')
  const { version, configuration } = first
  if (configuration !== null) return learnConfiguration(store, version, configuration)
  const known = knownConfiguration(store)
  if (known?.version === version) return known
  throw new Error(`nobody knows version ${version} of the configuration`)
}

/** What the page's one query looks through for this person. */
export function askedFor({ who, today, store }: ActionContext): WorkAsked {
  const known = knownConfiguration(store)
  return {
    sheets: officesWhere(who, 'sheet.read'),
    drafts: officesWhere(who, 'draft.accept'),
    promises: officesWhere(who, 'sheet.write'),
    today: today,
    // of last year, and never of the year that still runs
    reported: addYears(fiscalYearOf(today), -1),
    ends: known?.ends ?? [],
    known: known?.version ?? null,
    mostDrafts,
  }
}

interface Looking {
  readonly who: Actor
  readonly asked: WorkAsked
  readonly configuration: WorkConfiguration
}

function itemsOf(waiting: Waiting, looking: Looking): readonly WorkItem[] {
  const { who, configuration } = looking
  switch (waiting.kind) {
    case 'sheet': {
      const { fiscalYear, state, care } = waiting
      if (configuration.ends.includes(state.stage)) return []
      const procedure = procedureIn(configuration, waiting)
      const due = configuration.dueDay(fiscalYear, state.stage)
      return sheetWork(who, { ...waiting, procedure, due, inCareOf: care?.person ?? null })
    }
    case 'draft':
      return [draftItem(waiting)]
    case 'unset':
    case 'silent':
      return promiseItems(waiting, looking)
    default:
      return []
  }
}

function draftItem({ id, file, openedOn }: Extract<Waiting, { kind: 'draft' }>): WorkItem {
  return {
    kind: 'readDraft',
    at: { kind: 'draft', id },
    office: null,
    fiscalYear: null,
    title: file,
    due: addDays(openedOn, draftDays),
    count: null,
    inCareOf: null,
  }
}

function promiseItems(
  waiting: Extract<Waiting, { kind: 'unset' | 'silent' }>,
  { who, asked, configuration }: Looking,
): readonly WorkItem[] {
  const { id, office, fiscalYear, title, care } = waiting
  const section = care?.section ?? null
  if (!may(who, 'sheet.write', { office: office.id, section }).allowed) return []
  const item = {
    at: { kind: 'sheet', id },
    office: office.name,
    fiscalYear,
    title,
    inCareOf: care?.person ?? null,
  } as const
  if (waiting.kind === 'unset') {
    return [{ ...item, kind: 'setTarget', due: waiting.settableFrom, count: null }]
  }
  // a figure is missed once its year's targets were checked
  const checked = configuration.dayOf(fiscalYear, 'targets-checked')
  if (checked === null || asked.today <= checked) return []
  return [{ ...item, kind: 'reportFigure', due: checked, count: waiting.silentDays }]
}
