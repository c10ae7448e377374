/** Everything that waits for somebody, by day: sheets and what belongs to them, the ward council, citizens' voices and surveys. */
import { inOrderOfDays, type WorkItem } from '../workflow/work/work-item.ts'
import type { ActionContext } from './context.ts'
import { listCouncilWork } from './council/list-council-work.ts'
import { listSheetWork } from './list-sheet-work.ts'
import { listSurveyWork } from './surveys/list-survey-work.ts'
import { listVoiceWork } from './voices/list-voice-work.ts'

export async function listDues(context: ActionContext): Promise<readonly WorkItem[]> {
  const waiting = await Promise.all([
    listSheetWork(context),
    listCouncilWork(context),
    listVoiceWork(context),
    listSurveyWork(context),
  ])
  return inOrderOfDays(waiting.flat())
}
