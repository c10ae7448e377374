/** Talks with the mayor: for anyone, and for those who prepare them. */

import type { Talk } from '../../evidence/voice/talk.ts'
import { listOffices } from '../../store/office-store.ts'
import { findTalk, listTalks } from '../../store/voice/talk-store.ts'
import { mayAnywhere, officesWhere } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'

/** Without what is not published yet. */
function publicTalk(talk: Talk): Talk {
  const notes = talk.notesPublishedOn === null ? null : talk.notes
  return { ...talk, notes, notesWrittenBy: null, notesWrittenByName: null }
}

export async function listPublicTalks({ store }: ActionContext): Promise<readonly Talk[]> {
  const talks = await store.read((sql) => listTalks(sql, null))
  return talks.map(publicTalk)
}

export async function getPublicTalk({ store }: ActionContext, id: string): Promise<Talk | null> {
  const talk = await store.read((sql) => findTalk(sql, id))
  return talk === null ? null : publicTalk(talk)
}

/** null where it is not theirs to see. */
export async function listTalksAtWork({ store, who }: ActionContext) {
  if (!mayAnywhere(who, 'talk.manage')) return null
  const mine = officesWhere(who, 'talk.manage')
  return await store.read(async (sql) => {
    const [talks, offices] = await Promise.all([listTalks(sql, mine), listOffices(sql)])
    return { talks, offices: offices.filter(({ id }) => mine === null || mine.includes(id)) }
  })
}
