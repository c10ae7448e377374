/** Binds an answer of a series to an indicator: the figure of this wave is handed over at once, later ones at closing. */
import { isCounted } from '../../evidence/survey/survey-state.ts'
import { fail, ok, type Problem, type Result } from '../../lib/problem.ts'
import { actorName } from '../../people/actor.ts'
import { keyOfIndicator } from '../../plan/indicator.ts'
import { listBindings as listMeasureBindings } from '../../store/evidence/measure-store.ts'
import { listIndicatorNames } from '../../store/indicator-store.ts'
import {
  type AnswerBinding,
  listAnswerBindings,
  recordAnswerBinding,
} from '../../store/survey/binding-store.ts'
import type { ActionContext } from '../context.ts'
import { unbindIndicator } from '../evidence/bind-indicator.ts'
import { holdUnits } from '../evidence/hold-units.ts'
import { recordMeasured } from '../evidence/record-measured.ts'
import { handOverFigures } from './hand-over-figures.ts'
import { performOnSurvey, readSurvey } from './survey-at-work.ts'

export interface AskedBinding {
  /** Name of the indicator. */
  readonly indicator: string
  /** Position of the question in this survey. */
  readonly position: number
  /** Codes of the options that count; several where one may be chosen. */
  readonly codes: readonly number[]
}

export async function bindAnswer(
  context: ActionContext,
  id: string,
  { indicator, position, codes }: AskedBinding,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.write', id, async (sql, survey) => {
    const { definition, office, state } = survey
    const asked = definition.questions.find((each) => each.position === position)
    const known = asked?.version.options.map(({ code }) => code) ?? []
    if (asked === undefined || codes.length === 0 || !codes.every((code) => known.includes(code))) {
      return fail(answerMissing)
    }
    if (codes.length > 1 && asked.version.kind !== 'single') return fail(notTogether)
    const key = keyOfIndicator(indicator)
    if (key === null) return fail(indicatorMissing)
    const bindings = await listAnswerBindings(sql, office, definition)
    if (bindings.some((binding) => binding.indicator.key === key)) return fail(bound)
    const unit = '%'
    const promised = { office, indicator: { key, name: indicator }, unit, reason: null }
    const held = await holdUnits(sql, promised)
    if (!held.ok) return held
    await recordAnswerBinding(
      sql,
      office,
      {
        indicator: { key, name: indicator, unit },
        question: asked.version.question,
        codes,
        series: definition.series,
      },
      { at: context.now, by: actorName(context.who) },
    )
    if (isCounted(state)) await handOverFigures(sql, survey, context.today)
    return ok(null)
  })
}

/** What was measured so far stays in the record and speaks no more. */
export async function unbindAnswer(
  context: ActionContext,
  id: string,
  binding: string,
): Promise<Result<null>> {
  return await performOnSurvey(context, 'survey.write', id, async (sql, survey) => {
    const { office, definition } = survey
    const own = await listAnswerBindings(sql, office, definition)
    const bindings = await listMeasureBindings(sql, { register: 'survey', office })
    const ended = bindings.find(({ id }) => id === binding && own.some((each) => each.id === id))
    if (ended === undefined) return fail(bindingMissing)
    const silenced = await unbindIndicator(sql, ended, context.now)
    await recordMeasured(sql, silenced, context.today)
    return ok(null)
  })
}

export interface SurveyBindings {
  readonly bindings: readonly AnswerBinding[]
  /** Names of the office's indicators. */
  readonly indicators: readonly string[]
}

export async function listBindings(
  context: ActionContext,
  id: string,
): Promise<SurveyBindings | null> {
  return await readSurvey(context, id, async (sql, { office, definition }) => ({
    bindings: await listAnswerBindings(sql, office, definition),
    indicators: await listIndicatorNames(sql, office),
  }))
}

function problem(code: string, message: string): Problem {
  return { code: `binding/${code}`, severity: 'blocks', message }
}
const answerMissing = problem('answer', '指標に使う設問と選択肢を選んでください。')
const indicatorMissing = problem('indicator', '指標の名前を選んでください。')
const notTogether = problem(
  'answer',
  'いくつでも選ぶ設問では、選択肢を1つだけ選んでください。重なりがあるため、合わせた割合を計算できません。',
)
const bound = problem(
  'bound',
  'この指標は、もうこのシリーズの答えに結びついています。先にそれを外してください。',
)
const bindingMissing = problem('missing', 'この結びつきはありません。画面を開き直してください。')
