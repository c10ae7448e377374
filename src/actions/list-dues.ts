/** Everything that waits for somebody, by day: sheets and what belongs to them, and citizens' voices. */
import { inOrderOfDays, type WorkItem } from '../workflow/work/work-item.ts'
import type { ActionContext } from './context.ts'
import { listWork } from './list-work.ts'
import { listVoiceWork } from './voices/list-voice-work.ts'

export async function listDues(context: ActionContext): Promise<readonly WorkItem[]> {
  const [sheets, voices] = await Promise.all([listWork(context), listVoiceWork(context)])
  return inOrderOfDays([...sheets, ...voices])
}
