/** The form of a survey's questions: their order, who answers them, which break others down, one added, some taken out. */
import type { QuestionVersion } from '../../../evidence/survey/question.ts'
import type { AskedQuestion, SurveyDefinition } from '../../../evidence/survey/survey.ts'
import { fail, ok, type Problem, type Result } from '../../../lib/problem.ts'

type Field = (name: string) => string | undefined

export function readQuestions(
  field: Field,
  definition: SurveyDefinition,
  bank: readonly QuestionVersion[],
): Result<SurveyDefinition> {
  const problems: Problem[] = []
  const kept = definition.questions
    .filter(({ position }) => field(`remove.${position}`) === undefined)
    .map((asked) => {
      const { position } = asked
      const condition = readCondition(field(`onlyIf.${position}`) ?? '')
      if (condition === undefined) problems.push(noCondition(position))
      return {
        order: Number((field(`order.${position}`) ?? '').normalize('NFKC')) || position,
        asked: {
          ...asked,
          required: field(`required.${position}`) !== undefined,
          breakdown: field(`breakdown.${position}`) !== undefined,
          onlyIf: condition ?? null,
        },
      }
    })
    .sort((a, b) => a.order - b.order || a.asked.position - b.asked.position)
  const places = new Map(kept.map(({ asked }, at) => [asked.position, at + 1]))
  const moved = kept.map(({ asked }) => ({
    ...asked,
    position: places.get(asked.position) ?? 0,
    onlyIf:
      asked.onlyIf === null
        ? null
        : { ...asked.onlyIf, position: places.get(asked.onlyIf.position) ?? 0 },
  }))
  const added = bank.find(({ question }) => question === field('add'))
  const questions: readonly AskedQuestion[] =
    added === undefined
      ? moved
      : [
          ...moved,
          {
            position: moved.length + 1,
            version: added,
            required: false,
            breakdown: false,
            onlyIf: null,
          },
        ]
  const { weighting } = definition
  const weight = weighting === null ? undefined : places.get(weighting.position)
  if (weighting !== null && weight === undefined) problems.push(weighed(weighting.position))
  if (problems.length > 0) return fail(...problems)
  return ok({
    ...definition,
    questions,
    weighting:
      weighting === null || weight === undefined ? null : { ...weighting, position: weight },
  })
}

/** `2:1,3`; undefined where it cannot be read. */
function readCondition(text: string): AskedQuestion['onlyIf'] | undefined {
  const words = text.normalize('NFKC').replaceAll(/\s/gu, '').replace('問', '')
  if (words === '') return null
  const [, position = '', options = ''] =
    /^(\d{1,2}):(\d{1,2}(?:[,、]\d{1,2})*)$/u.exec(words) ?? []
  if (position === '') return undefined
  return { position: Number(position), options: options.split(/[,、]/u).map(Number) }
}

/** The people written to its options would be lost with it, and nobody be told. */
function weighed(position: number): Problem {
  return {
    code: 'survey/weighting',
    severity: 'blocks',
    message: `問${position}は、人口に合わせて重みをつける設問なので、外せません。先に「調査の設計」で「重みをつけない」を選ぶか、別の設問に変えてください。`,
  }
}

function noCondition(position: number): Problem {
  return {
    code: 'survey/condition',
    severity: 'blocks',
    message: `問${position}の「答える人」は「2:1,3」の形（問2で1か3）で書くか、空けてください。`,
  }
}
