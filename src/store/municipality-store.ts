/** The municipality itself: its name and its dated data (frameworks, pillars, rule sets, calendar). */
import { decodeJson, encodeJson } from '../lib/decimal-json.ts'
import type { FormTemplate } from '../plan/form-template.ts'
import { commonLicence } from '../plan/licence.ts'
import type { Municipality, MunicipalYear } from '../plan/municipality.ts'
import type { Sql } from './database.ts'
import { listAdoptedForms } from './form-template-store.ts'

export async function findMunicipality(sql: Sql): Promise<Municipality | null> {
  const [row] = await sql<{ configuration: string }[]>`
    select configuration::text from municipality where municipality_id = current_municipality()`
  if (row === undefined) return null
  // what was configured before there were forms of its own and a licence to choose holds neither
  const {
    forms = [],
    licence = commonLicence,
    ...configured
  } = decodeJson<Configured>(row.configuration)
  return { ...configured, licence, forms: withAdopted(forms, await listAdoptedForms(sql)) }
}

type Configured = Omit<Municipality, 'forms' | 'licence'> &
  Partial<Pick<Municipality, 'forms' | 'licence'>>

/** Its own forms alone, in its file or adopted on a page: what a document is read and printed with. */
export async function listOwnForms(sql: Sql): Promise<readonly FormTemplate[]> {
  const [row] = await sql<{ forms: readonly FormTemplate[] }[]>`
    select coalesce(configuration -> 'forms', '[]') as forms
    from municipality where municipality_id = current_municipality()`
  return withAdopted(row?.forms ?? [], await listAdoptedForms(sql))
}

function withAdopted(
  configured: readonly FormTemplate[],
  adopted: readonly FormTemplate[],
): readonly FormTemplate[] {
  const named = new Set(adopted.map(({ id }) => id))
  return [...adopted, ...configured.filter(({ id }) => !named.has(id))]
}

/** Its year alone: every letter asks for the days on which the offices are closed, and the whole is long. */
export async function findCalendar(sql: Sql): Promise<MunicipalYear | null> {
  const [row] = await sql<{ calendar: MunicipalYear }[]>`
    select configuration -> 'calendar' as calendar
    from municipality where municipality_id = current_municipality()`
  return row?.calendar ?? null
}

/** Keeps the municipality under its own id; said again, the newer data stands. */
export async function recordMunicipality(sql: Sql, municipality: Municipality): Promise<void> {
  await sql`
    insert into municipality (municipality_id, name, name_english, configuration)
    values (${municipality.id}, ${municipality.name}, ${municipality.nameEnglish},
            ${encodeJson(municipality)}::text::jsonb)
    on conflict (municipality_id) do update
      set name = excluded.name, name_english = excluded.name_english,
          configuration = excluded.configuration`
}
