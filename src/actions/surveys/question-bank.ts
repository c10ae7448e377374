/** The bank of questions of an office: new ones, and other words for those there are. */
import {
  checkQuestion,
  type QuestionVersion,
  type QuestionWords,
  sameQuestion,
} from '../../evidence/survey/question.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import {
  findQuestion,
  type KeptQuestion,
  listQuestions,
  recordQuestion,
  recordQuestionVersion,
} from '../../store/survey/question-store.ts'
import { may } from '../../workflow/policy/may.ts'
import type { ActionContext } from '../context.ts'
import { perform } from '../perform.ts'

/** @returns null where they may not look at this office's */
export async function listBank(
  context: ActionContext,
  office: string,
): Promise<readonly QuestionVersion[] | null> {
  if (!may(context.who, 'survey.read', { office }).allowed) return null
  return await context.store.read((sql) => listQuestions(sql, office))
}

export async function getQuestion(
  context: ActionContext,
  id: string,
): Promise<KeptQuestion | null> {
  const found = await context.store.read((sql) => findQuestion(sql, id))
  if (found === null) return null
  return may(context.who, 'survey.read', { office: found.office }).allowed ? found : null
}

/** Gives the id. */
export async function addQuestion(
  context: ActionContext,
  {
    office,
    name,
    words,
  }: { readonly office: string; readonly name: string; readonly words: QuestionWords },
): Promise<Result<string>> {
  return await perform(context, 'survey.write', async (sql, ask) => {
    const allowed = ask({ about: null, office })
    if (!allowed.ok) return allowed
    const checked = checkQuestion(words)
    const problems = [
      ...(name.trim() === '' ? [nameMissing] : []),
      ...(checked.ok ? [] : checked.problems),
    ]
    if (problems.length > 0) return fail(...problems)
    const id = await recordQuestion(sql, office, name.trim(), context.now)
    if (id === null) return fail(nameTaken)
    const first = { question: id, version: 1, words, comparable: false, why: '' }
    await recordQuestionVersion(sql, { ...first, by: actorName(context.who) ?? '' }, context.now)
    return ok(id)
  })
}

export interface Rewording {
  readonly question: string
  /** The version that was looked at. */
  readonly basedOn: number
  readonly words: QuestionWords
  readonly comparable: boolean
  readonly why: string
}

export async function rewordQuestion(
  context: ActionContext,
  { question, basedOn, words, comparable, why }: Rewording,
): Promise<Result<null>> {
  return await perform(context, 'survey.write', async (sql, ask) => {
    const found = await findQuestion(sql, question)
    const allowed = ask({
      about: `question:${question}`,
      ...(found === null ? {} : { office: found.office }),
    })
    if (!allowed.ok) return allowed
    const problems = problemsOfRewording(found?.versions[0], { words, why, basedOn })
    if (problems.length > 0) return fail(...problems)
    const by = actorName(context.who) ?? ''
    const version = { question, version: basedOn + 1, words, comparable, why: why.trim(), by }
    const added = await recordQuestionVersion(sql, version, context.now)
    return added ? ok(null) : fail(overtaken)
  })
}

function problemsOfRewording(
  newest: QuestionVersion | undefined,
  { words, why, basedOn }: Pick<Rewording, 'words' | 'why' | 'basedOn'>,
): readonly Problem[] {
  if (newest === undefined) return [missing]
  const checked = checkQuestion(words)
  return [
    ...(checked.ok ? [] : checked.problems),
    ...(why.trim() === '' ? [whyMissing] : []),
    ...(sameQuestion(newest, words) ? [nothingChanged] : []),
    ...(newest.version === basedOn ? [] : [overtaken]),
  ]
}

function problem(code: string, message: string): Problem {
  return { code: `question/${code}`, severity: 'blocks', message }
}
const nameMissing = problem('name', '設問の呼び名を書いてください（例：近所づきあい）。')
const nameTaken = problem(
  'name',
  '同じ呼び名の設問があります。その設問の文を改めるか、別の呼び名にしてください。',
)
const missing = problem('missing', 'この設問はありません。一覧から選び直してください。')
const whyMissing = problem(
  'why',
  '文を改める理由を書いてください。比較できるかどうかの判断の根拠になります。',
)
const nothingChanged = problem('wording', '文も選択肢も変わっていません。')
const overtaken = problem(
  'version',
  'ほかの人が先に文を改めました。新しい文を見てから、もう一度改めてください。',
)
