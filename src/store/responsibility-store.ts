/** Who looks after an initiative (担当), from which day: the newest entry that has begun counts. */
import { randomUUID } from 'node:crypto'
import type { Sql } from './database.ts'

/** An initiative by the title of its newest sheet, with who looks after it on a day. */
export interface CaredInitiative {
  readonly initiative: string
  readonly title: string
  readonly person: string | null
  readonly personName: string | null
}

export async function listCaredInitiatives(
  sql: Sql,
  of: { readonly office: string } | { readonly person: string },
  day: string,
): Promise<readonly CaredInitiative[]> {
  return await sql<CaredInitiative[]>`
    select i.initiative_id as initiative, coalesce(t.title, '') as title,
           r.person_id as person, p.name as "personName"
    from initiative i
    left join lateral (
      select title from sheet s where s.initiative_id = i.initiative_id
      order by fiscal_year desc, position limit 1) t on true
    left join lateral (
      select person_id from responsibility r
      where r.initiative_id = i.initiative_id and from_day <= ${day}::date
      order by from_day desc, recorded_at desc limit 1) r on true
    left join person p on p.person_id = r.person_id
    where ${'office' in of ? sql`i.office_id = ${of.office}` : sql`r.person_id = ${of.person}`}
    order by title, initiative`
}

export async function recordResponsibility(
  sql: Sql,
  entry: { readonly initiative: string; readonly person: string | null; readonly from: string },
  now: Date,
): Promise<void> {
  await sql`
    insert into responsibility
      (municipality_id, responsibility_id, initiative_id, person_id, from_day, recorded_at)
    values (current_municipality(), ${randomUUID()}, ${entry.initiative}, ${entry.person},
            ${entry.from}, ${now})`
}
