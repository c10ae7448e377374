/** Minutes (議事録): every draft is kept, somebody who did not write it confirms the last one, and then it is public. */
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorId, actorName } from '../../people/actor.ts'
import { listMinutes, recordMinutes } from '../../store/council/meeting-store.ts'
import type { ActionContext } from '../context.ts'
import { changing } from './meetings.ts'

/** @param begunFrom The draft they were written from, 0 for none; null: whatever stands there gives way */
export async function writeMinutes(
  context: ActionContext,
  meeting: string,
  content: string,
  begunFrom: number | null = null,
): Promise<Result<null>> {
  return await changing(context, meeting, async ({ id, stage, minutesStage }, sql) => {
    if (stage !== 'held') return fail(notHeld)
    if (minutesStage === 'published') return fail(published)
    if (content.trim() === '') return fail(empty)
    const [last] = await listMinutes(sql, id)
    if (begunFrom !== null && begunFrom !== (last?.revision ?? 0)) {
      return fail(writtenMeanwhile(last?.byName ?? ''))
    }
    const by = actorId(context.who)
    await recordMinutes(sql, id, { content, by, byName: actorName(context.who) ?? '' })
    return ok({ minutesStage: 'draft' })
  })
}

/** @param revision The text that was read */
export async function confirmMinutes(
  context: ActionContext,
  meeting: string,
  revision: number,
): Promise<Result<null>> {
  return await changing(
    context,
    meeting,
    async ({ id, minutesStage }, sql) => {
      const [last] = await listMinutes(sql, id)
      if (minutesStage !== 'draft' || last === undefined) return fail(noDraft)
      return last.revision === revision ? ok({ minutesStage: 'confirmed' }) : fail(changed)
    },
    {
      act: 'council.confirm',
      authors: async (sql) => {
        const all = await listMinutes(sql, meeting)
        return all.flatMap(({ by }) => (by === null ? [] : [by]))
      },
    },
  )
}

export async function publishMinutes(
  context: ActionContext,
  meeting: string,
): Promise<Result<null>> {
  return await changing(context, meeting, ({ minutesStage }) => {
    if (minutesStage !== 'confirmed') return fail(notConfirmed)
    const minutesPublishedOn = context.today
    return ok({ minutesStage: 'published', minutesPublishedOn })
  })
}

function block(code: string, message: string): Problem {
  return { code: `minutes/${code}`, severity: 'blocks', message }
}

const notHeld = block('not-held', '開いた会議の議事録だけを書けます。先に出席を記録してください。')
const published = block(
  'published',
  'この議事録は公表されています。直すときは、次の会議の議事録に訂正を載せてください。',
)
const empty = block('empty', '議事録が空です。書いてから保存してください。')
function writtenMeanwhile(name: string): Problem {
  return block(
    'written-meanwhile',
    `書いている間に、${name}さんが新しい稿を保存しました。書いた文は欄に残っています。下の「議事録」にある新しい稿と合わせてから、もう一度保存してください。`,
  )
}
const noDraft = block(
  'no-draft',
  '確定を待っている議事録がありません。ページを開き直してください。',
)
const changed = block(
  'changed',
  '読んでいた後に議事録が書き直されました。いまの文を読み直してから確定してください。',
)
const notConfirmed = block('not-confirmed', '確定していない議事録は公表できません。')
