/** Voices brought before the liaison meeting (行政連絡調整会議), and ways of listening that offices tell each other of. */

import { randomUUID } from 'node:crypto'
import type { LiaisonItem, Practice } from '../../evidence/voice/shared.ts'
import type { Sql } from '../database.ts'

/** Brought twice before one meeting, the newer words stand. */
export async function recordLiaisonItem(
  sql: Sql,
  item: Pick<LiaisonItem, 'office' | 'voice' | 'meetingOn' | 'remark' | 'outcome' | 'sharedByName'>,
): Promise<void> {
  await sql`
    insert into liaison_item (municipality_id, item_id, office_id, voice_id, meeting_on, remark,
                              outcome, shared_by_name)
    values (current_municipality(), ${randomUUID()}, ${item.office}, ${item.voice},
            ${item.meetingOn}, ${item.remark}, ${item.outcome}, ${item.sharedByName})
    on conflict (municipality_id, voice_id, meeting_on) do update
      set remark = excluded.remark, outcome = excluded.outcome`
}

/** Of one letter, or all of them, the newest meeting first. */
export async function listLiaisonItems(
  sql: Sql,
  of: { readonly voice: string } | null,
): Promise<readonly LiaisonItem[]> {
  return await sql<LiaisonItem[]>`
    select i.item_id as id, i.office_id as office, o.name as "officeName", i.voice_id as voice,
           v.receipt, i.meeting_on::text as "meetingOn", i.remark, i.outcome,
           i.shared_by_name as "sharedByName"
    from liaison_item i join voice v using (municipality_id, voice_id)
    join office o on o.office_id = i.office_id
    ${of === null ? sql`` : sql`where i.voice_id = ${of.voice}`}
    order by i.meeting_on desc, v.receipt limit 300`
}

export async function recordPractice(
  sql: Sql,
  practice: Omit<Practice, 'id' | 'officeName'> & { readonly office: string },
): Promise<void> {
  await sql`
    insert into listening_practice (municipality_id, practice_id, office_id, title, what_was_done,
                                    what_came_of_it, document, told_on, told_by_name)
    values (current_municipality(), ${randomUUID()}, ${practice.office}, ${practice.title},
            ${practice.whatWasDone}, ${practice.whatCameOfIt}, ${practice.document},
            ${practice.toldOn}, ${practice.toldByName})`
}

export async function listPractices(sql: Sql): Promise<readonly Practice[]> {
  return await sql<Practice[]>`
    select p.practice_id as id, o.name as "officeName", p.title, p.what_was_done as "whatWasDone",
           p.what_came_of_it as "whatCameOfIt", p.document, p.told_on::text as "toldOn",
           p.told_by_name as "toldByName"
    from listening_practice p join office o using (municipality_id, office_id)
    order by p.told_on desc, p.title limit 300`
}
