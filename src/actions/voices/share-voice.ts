/** Brings a voice before the liaison meeting (行政連絡調整会議), and tells other offices of ways of listening that were tried. */

import { findDetails } from '../../evidence/personal/find-details.ts'
import type { LiaisonItem, Practice } from '../../evidence/voice/shared.ts'
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import { findStaffedOffice, listOffices } from '../../store/office-store.ts'
import {
  listLiaisonItems,
  listPractices,
  recordLiaisonItem,
  recordPractice,
} from '../../store/voice/liaison-store.ts'
import { findVoice } from '../../store/voice/voice-store.ts'
import { mayAnywhere, officesWhere } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'
import { reasonPersonal, voiceMissing } from './voice-problems.ts'

export async function shareVoice(
  context: ActionContext,
  id: string,
  given: Pick<LiaisonItem, 'remark' | 'outcome'> & { readonly meetingOn: CalendarDate | null },
): Promise<Result<null>> {
  return await perform(context, 'voice.handle', async (sql, ask) => {
    const voice = await findVoice(sql, id)
    const allowed = ask({ about: `voice:${id}`, office: voice?.office ?? null })
    if (!allowed.ok) return allowed
    if (voice === null) return fail(voiceMissing)
    const { meetingOn } = given
    const remark = given.remark.trim()
    const outcome = given.outcome.trim()
    if (meetingOn === null || remark === '') return fail(remarkMissing)
    if (findDetails(`${remark}\n${outcome}`).length > 0) return fail(reasonPersonal)
    const sharedByName = actorName(context.who) ?? ''
    const { office } = voice
    await recordLiaisonItem(sql, { office, voice: id, meetingOn, remark, outcome, sharedByName })
    return ok(null)
  })
}

type GivenPractice = Pick<Practice, 'title' | 'whatWasDone' | 'whatCameOfIt' | 'document'>

export async function tellPractice(
  context: ActionContext,
  given: GivenPractice & { readonly office: string | null },
): Promise<Result<null>> {
  return await perform(context, 'practice.tell', async (sql, ask) => {
    const { office } = given
    const allowed = ask({ about: null, office })
    if (!allowed.ok) return allowed
    const known = office === null ? null : await findStaffedOffice(sql, { id: office })
    const problem = known === null ? practiceOffice : practiceProblem(given)
    if (known === null || problem !== null) return fail(problem ?? practiceOffice)
    await recordPractice(sql, {
      office: known.id,
      title: given.title.trim(),
      whatWasDone: given.whatWasDone.trim(),
      whatCameOfIt: given.whatCameOfIt.trim(),
      document: given.document?.trim() || null,
      toldOn: context.today,
      toldByName: actorName(context.who) ?? '',
    })
    return ok(null)
  })
}

function practiceProblem(given: GivenPractice): Problem | null {
  const words = [given.title, given.whatWasDone, given.whatCameOfIt]
  if (words.some((each) => each.trim() === '')) return practiceWords
  const document = given.document?.trim() ?? ''
  return document === '' || /^https?:\/\/\S+$/u.test(document) ? null : practiceDocument
}

export interface Shared {
  readonly items: readonly LiaisonItem[]
  readonly practices: readonly Practice[]
  /** Where whoever looks may tell of practices. */
  readonly offices: readonly Office[]
}

/** For all offices to read: nothing in it tells who wrote. null where it is not theirs to see. */
export async function getShared({ store, who }: ActionContext): Promise<Shared | null> {
  if (!mayAnywhere(who, 'voice.read')) return null
  const mine = officesWhere(who, 'practice.tell')
  return await store.read(async (sql) => {
    const [items, practices, offices] = await Promise.all([
      listLiaisonItems(sql, null),
      listPractices(sql),
      listOffices(sql),
    ])
    return { items, practices, offices: offices.filter(({ id }) => mine?.includes(id) ?? true) }
  })
}

const blocks = 'blocks' as const
const remarkMissing: Problem = {
  code: 'liaison/missing',
  severity: blocks,
  message: '会議の日か、共有したいことが空です。どちらも書いてください。',
}
const practiceOffice: Problem = {
  code: 'practice/office',
  severity: blocks,
  message: '区が選ばれていません。どの区の取組かを選んでください。',
}
const practiceWords: Problem = {
  code: 'practice/words',
  severity: blocks,
  message: '空の欄があります。題名、したこと、分かったことをすべて書いてください。',
}
const practiceDocument: Problem = {
  code: 'practice/document',
  severity: blocks,
  message: '文書の場所は「https://」で始まるアドレスで書いてください。',
}
