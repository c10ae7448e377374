/** Takes a file in and reads it into a draft for a person to look at; nothing is published by it. */
import { readFile } from '../intake/read-files.ts'
import { ok, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import { recordDraft } from '../store/draft-store.ts'
import { recordReceivedFile } from '../store/received-file-store.ts'
import type { ActionContext } from './context.ts'
import { newDraftOf } from './find-open-draft.ts'
import { askBefore, perform } from './perform.ts'
import { readContext } from './read-context.ts'

export interface ReceivedDraft {
  readonly draft: string
  /** The document these same bytes were accepted as before, else null. */
  readonly acceptedBefore: string | null
}

/** A file that cannot be read at all fails with its problems and leaves nothing behind. */
export async function receiveDocument(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<ReceivedDraft>> {
  const asked = { about: `file:${file.name}` }
  const may = await askBefore(context, 'document.receive', asked)
  if (!may.ok) return may
  const read = await readFile(file, await readContext(context))
  if (!read.ok) return read
  return await perform(context, 'document.receive', async (sql, ask) => {
    const allowed = ask(asked)
    if (!allowed.ok) return allowed
    const by = actorName(context.who)
    const kept = await recordReceivedFile(sql, { ...file, by })
    const whose = await newDraftOf(sql, context.who, read.value.document)
    const draft = await recordDraft(sql, {
      file: kept.id,
      by,
      mapping: read.value.mapping,
      ...whose,
    })
    return ok({ draft, acceptedBefore: kept.acceptedAs })
  })
}
