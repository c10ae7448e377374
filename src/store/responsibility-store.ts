/** Who looks after an initiative (担当), person and section, from which day: the newest entry that has begun counts. */
import { randomUUID } from 'node:crypto'
import type { Sql } from './database.ts'

/** An initiative by the title of its newest sheet, with who looks after it on a day. */
export interface CaredInitiative {
  readonly initiative: string
  readonly title: string
  readonly person: string | null
  readonly personName: string | null
  readonly section: string | null
  readonly sectionName: string | null
}

export async function listCaredInitiatives(
  sql: Sql,
  of: { readonly office: string } | { readonly person: string },
  day: string,
): Promise<readonly CaredInitiative[]> {
  return await sql<CaredInitiative[]>`
    select i.initiative_id as initiative, coalesce(t.title, '') as title,
           r.person_id as person, p.name as "personName",
           r.section_id as section, c.name as "sectionName"
    from initiative i
    left join lateral (
      select title from sheet s where s.initiative_id = i.initiative_id
      order by fiscal_year desc, position limit 1) t on true
    left join lateral (
      select person_id, section_id from responsibility r
      where r.initiative_id = i.initiative_id and from_day <= ${day}::date
      order by from_day desc, recorded_at desc limit 1) r on true
    left join person p on p.person_id = r.person_id
    left join section c on c.section_id = r.section_id
    where ${'office' in of ? sql`i.office_id = ${of.office}` : sql`r.person_id = ${of.person}`}
    order by title, initiative`
}

export async function recordResponsibility(
  sql: Sql,
  entry: Pick<CaredInitiative, 'initiative' | 'person' | 'section'> & { readonly from: string },
  now: Date,
): Promise<void> {
  await sql`
    insert into responsibility
      (municipality_id, responsibility_id, initiative_id, person_id, section_id, from_day, recorded_at)
    values (current_municipality(), ${randomUUID()}, ${entry.initiative}, ${entry.person},
            ${entry.section}, ${entry.from}, ${now})`
}

/** Who an initiative lies with on a day, found by one of its published sheets. */
export interface Care {
  readonly person: { readonly id: string; readonly name: string } | null
  readonly section: { readonly id: string; readonly name: string } | null
}

/** null where nobody ever said. */
export async function findCareOfSheet(sql: Sql, sheet: string, day: string): Promise<Care | null> {
  const [care] = await sql<Care[]>`
    select case when p.person_id is not null
                then jsonb_build_object('id', p.person_id, 'name', p.name) end as person,
           case when c.section_id is not null
                then jsonb_build_object('id', c.section_id, 'name', c.name) end as section
    from sheet s
    join responsibility r using (municipality_id, initiative_id)
    left join person p on p.municipality_id = r.municipality_id and p.person_id = r.person_id
    left join section c on c.municipality_id = r.municipality_id and c.section_id = r.section_id
    where s.sheet_id = ${sheet} and r.from_day <= ${day}::date
    order by r.from_day desc, r.recorded_at desc limit 1`
  return care ?? null
}
