/** Checks what is stored and rests on something new, telling how far it is: a whole city takes some seconds. */
import { checkStored } from '../actions/check-stored.ts'
import type { ActionContext } from '../actions/context.ts'
import type { Terminal } from './terminal.ts'

export async function checkWithProgress(
  context: ActionContext,
  { say }: Pick<Terminal, 'say'>,
): Promise<void> {
  await checkStored(context, null, (done, of) => say(`点検しています ${done}/${of}`))
}
