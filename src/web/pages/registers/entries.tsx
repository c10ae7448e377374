/** `/work/registers/…`: the registers of an office, recording a row, correcting it */
import { addEntries, noRegister } from '../../../actions/registers/add-entries.ts'
import { correctEntry, withdrawEntry } from '../../../actions/registers/change-entry.ts'
import { type EntryView, getEntry } from '../../../actions/registers/get-entry.ts'
import { getWorkingRegister, type RegisterView } from '../../../actions/registers/get-register.ts'
import { listKeepers, listWorkingRegisters } from '../../../actions/registers/list-registers.ts'
import type { Problem } from '../../../lib/problem.ts'
import { EntryPage } from '../../../ui/pages/registers/entry-page.tsx'
import { NewEntryPage } from '../../../ui/pages/registers/new-entry-page.tsx'
import { RegisterWorkPage } from '../../../ui/pages/registers/register-work-page.tsx'
import { WorkingRegisterPage } from '../../../ui/pages/registers/working-register-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { formOf, idIn, nameIn, queryOf, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function registerWork({ site, actions }: Visit): Promise<Response> {
  const registers = await listWorkingRegisters(actions)
  const mayOpen = (await listKeepers(actions)).length > 0
  return page(<RegisterWorkPage site={site} registers={registers} mayOpen={mayOpen} />)
}

/** The register in the address, where one may look at it. */
export async function registerIn(visit: Visit): Promise<RegisterView | null> {
  const key = nameIn(visit, 'register')
  const after = queryOf(visit, 'after') ?? null
  return key === null ? null : await getWorkingRegister(visit.actions, { register: key, after })
}

const notices: Readonly<Record<string, string>> = {
  imported: '取り込みました',
  opened: '台帳を作りました。「測り方と指標」で、数えた値を指標の実績にできます',
  defined: '台帳の定義を記録しました',
  withdrawn: '記録を取り消しました',
}

export async function workingRegister(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const view = await registerIn(visit)
  if (view === null) return notFound(site)
  const { office } = view.register
  return page(
    <WorkingRegisterPage
      site={site}
      {...view}
      isFirst={queryOf(visit, 'after') === undefined}
      notice={notices[queryOf(visit, 'notice') ?? ''] ?? null}
      may={{
        add: may(actions.who, 'entry.add', { office }).allowed,
        define: may(actions.who, 'register.define', { office }).allowed,
      }}
    />,
  )
}

export async function newEntry(visit: Visit): Promise<Response> {
  const view = await registerIn(visit)
  if (view === null) return notFound(visit.site)
  const { day } = view.register.definition
  const texts = { [day]: visit.actions.today }
  const added = queryOf(visit, 'added') !== undefined
  return showNew(visit, view, texts, [], added)
}

function showNew(
  { site }: Visit,
  { register }: RegisterView,
  texts: Readonly<Record<string, string | undefined>>,
  problems: readonly Problem[],
  added = false,
): Response {
  const markup = <NewEntryPage {...{ site, register, texts, problems, added }} />
  return page(markup, problems.length > 0 ? { status: 422 } : {})
}

export async function addEntry(visit: Visit): Promise<Response> {
  const view = await registerIn(visit)
  if (view === null) return notFound(visit.site)
  const { key } = view.register
  const texts = await textsOf(visit, view)
  const given = { register: key, way: 'form', rows: [texts], places: null } as const
  const added = await addEntries(visit.actions, visit.seals, given)
  if (!added.ok) return showNew(visit, view, texts, added.problems)
  return seeOther(href('newEntry', { register: key }, { query: { added: '1' } }))
}

async function textsOf(visit: Visit, { register }: Pick<RegisterView, 'register'>) {
  const form = await formOf(visit)
  return Object.fromEntries(register.definition.fields.map(({ key }) => [key, form(key)]))
}

export async function entry(visit: Visit): Promise<Response> {
  const view = await entryIn(visit)
  if (view === null) return notFound(visit.site)
  return showEntry(visit, view, { texts: textsIn(view), reason: '', problems: [] })
}

async function entryIn(visit: Visit): Promise<EntryView | null> {
  const [register, id] = [nameIn(visit, 'register'), idIn(visit, 'entry')]
  if (register === null || id === null) return null
  return await getEntry(visit.actions, visit.seals, { register, entry: id })
}

function textsIn({ entry: { values }, personal }: EntryView) {
  return Object.fromEntries(
    Object.entries({ ...values, ...personal }).map(([key, value]) => [key, value ?? '']),
  )
}

interface Shown {
  readonly texts: Readonly<Record<string, string | undefined>>
  readonly reason: string
  readonly problems: readonly Problem[]
}

function showEntry(visit: Visit, view: EntryView, shown: Shown): Response {
  const { site, actions } = visit
  const mayChange = may(actions.who, 'entry.correct', { office: view.register.office }).allowed
  const changed = queryOf(visit, 'changed') !== undefined
  const markup = <EntryPage {...{ site, mayChange, changed }} {...view} {...shown} />
  return page(markup, {
    status: shown.problems.length > 0 ? 422 : 200,
    headers: { 'cache-control': 'no-store' },
  })
}

export async function changeEntry(visit: Visit): Promise<Response> {
  const [register, id] = [nameIn(visit, 'register'), idIn(visit, 'entry')]
  const form = await formOf(visit)
  const view = await entryIn(visit)
  if (register === null || id === null || view === null) return notFound(visit.site)
  const revision = Number(form('revision') ?? Number.NaN)
  const asked = { register, entry: id, revision, reason: form('reason') ?? '' }
  const withdraws = form('act') === 'withdraw'
  const texts = await textsOf(visit, view)
  const done = withdraws
    ? await withdrawEntry(visit.actions, asked)
    : await correctEntry(visit.actions, visit.seals, { ...asked, texts })
  if (!done.ok) {
    if (done.problems.includes(noRegister)) return notFound(visit.site)
    return showEntry(visit, view, { texts, reason: asked.reason, problems: done.problems })
  }
  if (withdraws) {
    return seeOther(href('workingRegister', { register }, { query: { notice: 'withdrawn' } }))
  }
  return seeOther(href('entry', { register, entry: id }, { query: { changed: '1' } }))
}
