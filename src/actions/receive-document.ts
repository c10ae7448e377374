/** Takes a file in and reads it into a draft for a person to look at; nothing is published by it. */
import type { Result } from '../lib/problem.ts'
import type { ActionContext } from './context.ts'

export interface ReceivedDraft {
  readonly draft: string
  /** The document these same bytes were accepted as before, else null. */
  readonly acceptedBefore: string | null
}

export async function receiveDocument(
  context: ActionContext,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<ReceivedDraft>> {
  throw new Error(`not written: ${context.today} ${file.name}`)
}
