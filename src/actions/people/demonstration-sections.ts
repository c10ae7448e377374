/** The sections of the demonstration city and the initiatives that lie with them, where no section is yet. */

import type { Sql } from '../../store/database.ts'
import { findOffice } from '../../store/office-store.ts'
import { listCaredInitiatives, recordResponsibility } from '../../store/responsibility-store.ts'
import { listSections, recordSection } from '../../store/section-store.ts'
import type { ActionContext } from '../context.ts'

export interface DemonstrationSection {
  /** Code of the office. */
  readonly office: string
  readonly name: string
  /** Words of their titles. */
  readonly initiatives: readonly string[]
}

/** Before the first fiscal year of the sample documents. */
const from = '2018-04-01'

export async function addDemonstrationSections(
  { store, now }: ActionContext,
  sections: readonly DemonstrationSection[],
): Promise<void> {
  await store.write(async (sql) => {
    if ((await listSections(sql)).length > 0) return
    for (const section of sections) await addSection(sql, section, now)
  })
}

async function addSection(
  sql: Sql,
  { office: code, name, initiatives }: DemonstrationSection,
  now: Date,
): Promise<void> {
  const office = await findOffice(sql, { code })
  if (office === null) throw new Error(`${name}: there is no office ${code}`)
  await recordSection(sql, { office: office.id, name })
  const section = (await listSections(sql)).find(
    (each) => each.office === office.id && each.name === name,
  )
  for (const { initiative, title } of await listCaredInitiatives(
    sql,
    { office: office.id },
    from,
  )) {
    if (!initiatives.some((words) => title.includes(words))) continue
    const entry = { initiative, person: null, section: section?.id ?? null, from }
    await recordResponsibility(sql, entry, now)
  }
}
