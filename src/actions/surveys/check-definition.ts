/** What must hold of a survey's definition at any time, half finished or not. */

import type { AskedQuestion, SurveyDefinition } from '../../evidence/survey/survey.ts'
import { readDay } from '../../japanese/calendar-date.ts'
import type { Problem } from '../../lib/problem.ts'

/** No paper questionnaire is longer. */
const mostQuestions = 60

export function checkDefinition(definition: SurveyDefinition): readonly Problem[] {
  const { title, series, opensOn, closesOn, keepUntil, questions } = definition
  const problems: Problem[] = []
  if (title.ja === '') problems.push(problem('title', 'アンケートの名前を書いてください。'))
  if (series.trim() === '') problems.push(problem('series', 'シリーズの名前を書いてください。'))
  for (const [field, name, day] of [
    ['opens-on', '開始日', opensOn],
    ['closes-on', '締切日', closesOn],
    ['keep-until', '名簿を消す日', keepUntil],
  ] as const) {
    // the form that begins a survey derives it from the closing day, and has no field for it
    const underivable = field === 'keep-until' && !isDay(closesOn)
    if (!isDay(day) && !underivable) problems.push(problem(field, `${name}を入れてください。`))
  }
  if (isDay(opensOn) && isDay(closesOn) && closesOn < opensOn) {
    problems.push(problem('closes-on', '締切日が開始日より前です。日を直してください。'))
  }
  if (isDay(closesOn) && isDay(keepUntil) && keepUntil < closesOn) {
    problems.push(
      problem(
        'keep-until',
        '名簿を消す日が締切日より前です。締切日か、それより後の日にしてください。',
      ),
    )
  }
  if (questions.length > mostQuestions) {
    problems.push(problem('questions', `設問は${mostQuestions}問までです。減らしてください。`))
  }
  const strata = definition.design.strata.map(({ code }) => code)
  if (new Set(strata).size < strata.length) {
    problems.push(problem('strata', '同じ記号の層が2つあります。1つを直してください。'))
  }
  return [
    ...problems,
    ...questions.flatMap((asked) => conditionProblems(asked, questions)),
    ...weightingProblems(definition),
  ]
}

function conditionProblems(
  { position, onlyIf }: AskedQuestion,
  questions: readonly AskedQuestion[],
): readonly Problem[] {
  if (onlyIf === null) return []
  const earlier = questions.find((asked) => asked.position === onlyIf.position)
  const known = earlier?.version.options.map(({ code }) => code) ?? []
  const fits =
    onlyIf.position < position &&
    onlyIf.options.length > 0 &&
    onlyIf.options.every((code) => known.includes(code))
  return fits
    ? []
    : [
        problem(
          'condition',
          `問${position}の「答える人」は、それより前の、選択肢がある設問の番号と選択肢で決めてください。`,
        ),
      ]
}

function weightingProblems({ weighting, questions }: SurveyDefinition): readonly Problem[] {
  if (weighting === null) return []
  const asked = questions.find(({ position }) => position === weighting.position)
  if (asked?.version.kind !== 'single' || !asked.breakdown) {
    return [
      problem(
        'weighting',
        '重みは、「一つ選ぶ」設問のうち、クロス集計の軸にした設問でつけられます。設問を選び直してください。',
      ),
    ]
  }
  const named = weighting.populations.map(({ option }) => option).sort((a, b) => a - b)
  const codes = asked.version.options.map(({ code }) => code).sort((a, b) => a - b)
  return named.length === codes.length && named.every((code, at) => code === codes[at])
    ? []
    : [
        problem(
          'weighting',
          '重みの人数が選択肢と合いません。すべての選択肢の人数を、1つずつ書いてください。',
        ),
      ]
}

function isDay(text: string): boolean {
  return readDay(text) !== null
}

function problem(code: string, message: string): Problem {
  return { code: `survey/${code}`, severity: 'blocks', message }
}
