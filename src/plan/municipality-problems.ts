/** What is wrong between the parts of a municipality's data: names that lead nowhere, codes used twice. */
import type { Problem } from '../lib/problem.ts'
import { calendarProblems } from './calendar-problems.ts'
import type { Municipality } from './municipality.ts'
import { pillarTree } from './pillar-tree.ts'

/** Every contradiction, each with the names concerned. */
export function municipalityProblems(municipality: Municipality): readonly Problem[] {
  const { offices, frameworks, pillars, ruleSets, surveys, councils } = municipality
  const plans = frameworks.map(({ code }) => code)
  const officeIds = offices.map(({ id }) => id)
  return [
    ...doubled(
      'offices の code',
      offices.map(({ code }) => code),
    ),
    ...doubled('offices の id', officeIds),
    ...doubled('frameworks の code', plans),
    ...frameworks.flatMap(({ code, valid, successor, ruleSets: uses }) => [
      ...unknown(`プラン ${code} の後継`, successor === null ? [] : [successor], plans),
      ...unknown(
        `プラン ${code} の規則`,
        uses.map(({ id }) => id),
        ruleSets.map(({ id }) => id),
      ),
      ...backwards(code, valid.from, valid.to),
    ]),
    ...unknown(
      '改革の柱のプラン',
      pillars.map(({ framework }) => framework),
      plans,
    ),
    ...plans.flatMap((plan) => pillarTree(pillars, plan).problems),
    ...unknown(
      '調査の所属',
      surveys.flatMap(({ waves }) => waves.map(({ office }) => office)),
      officeIds,
    ),
    ...unknown(
      '区政会議の所属',
      councils.map(({ office }) => office),
      officeIds,
    ),
    ...calendarProblems(municipality.calendar),
  ]
}

function doubled(what: string, values: readonly string[]): readonly Problem[] {
  const twice = values.filter((value, index) => values.indexOf(value) !== index)
  return [...new Set(twice)].map((value) =>
    problem('doubled', `市の設定の${what}に「${value}」が2回あります。どちらかを変えてください。`),
  )
}

function unknown(
  what: string,
  values: readonly string[],
  known: readonly string[],
): readonly Problem[] {
  const missing = values.filter((value) => !known.includes(value))
  return [...new Set(missing)].map((value) =>
    problem('unknown', `市の設定の${what}「${value}」が見つかりません。書き方を確かめてください。`),
  )
}

function backwards(code: string, from: number, to: number | null): readonly Problem[] {
  if (to === null || from <= to) return []
  return [
    problem(
      'backwards',
      `プラン ${code} の終わりの年度${to}が始まりの年度${from}より前です。直してください。`,
    ),
  ]
}

function problem(what: string, message: string): Problem {
  return { code: `municipality/${what}`, severity: 'blocks', message }
}
