/**
 * The target language on the outcome rows of national review sheets (JUDGIT!, CC BY 4.0, read from beside the project): how
 * often the number read is the ministry's own, in the part that was tuned on and in the part that was only counted, by class,
 * against two naive readers; units, deadline years and computed levels beside it.
 */
import { parseTargets } from '../src/target/parse-targets.ts'
import type { Bar, Report, Surroundings } from './harness.ts'
import { type ComputedLevel, computedLevels } from './national-levels.ts'
import { type Answer, answerRow, naiveReaders, type Row, rowsWithNumber } from './national-rows.ts'
import { plainUnit, unitOfSeries } from './national-units.ts'
import { type Part, partOf, readNationalRows } from './read-national-rows.ts'

interface Scored {
  readonly row: Row
  readonly part: Part
  readonly answer: Answer
}

/** Accuracy: one answer a row, where the official number stands in the sentence. */
export async function targetsOnNationalRows({ projectFolder, say }: Surroundings): Promise<Report> {
  const rows = readNationalRows(projectFolder)
  if (rows === null) return { id: 'targets', title: 'no national rows beside the project: skipped' }
  const scored = rowsWithNumber(rows).map(
    (row): Scored => ({ row, part: partOf(row), answer: answerRow(row) }),
  )
  say(`${rows.length} rows, ${scored.length} of them with the official number in the sentence`)
  const naive = naiveReaders(scored.map(({ row }) => row))
  const years = deadlineYears(rows)
  return {
    id: 'targets',
    title: 'national target sentences',
    bars: [
      ...accuracy(scored, 'all'),
      ...accuracy(scored.filter(inPart('tuned')), 'tuned part'),
      ...accuracy(scored.filter(inPart('held out')), 'held-out part'),
      told('naive: first number that is no date', naive.first, scored.length),
      told('naive: last number that is no date', naive.last, scored.length),
      bar('deadline years ≥ 99 %', years.right, years.all, 0.99),
      ...units(scored),
      ...relativeLevels(computedLevels(rows)),
      ...classes(scored),
    ],
  }
}

const inPart = (part: Part) => (scored: Scored) => scored.part === part

function accuracy(scored: readonly Scored[], which: string): readonly Bar[] {
  const answered = scored.filter(({ answer }) => answer.given !== null)
  const right = answered.filter(({ answer }) => answer.isRight)
  return [
    bar(`${which}: answered ≥ 92 %`, answered.length, scored.length, 0.92),
    bar(`${which}: right of answered ≥ 95 %`, right.length, answered.length, 0.95),
  ]
}

/** Of rows answered right: the unit read against the official one, after scaling. The ministries count 件 where the sentence counts 回. */
function units(scored: readonly Scored[]): readonly Bar[] {
  const pairs = scored.flatMap(({ row, answer }) => {
    const official = unitOfSeries(row.unit).unit
    if (!answer.isRight || official === null) return []
    return [{ official, read: answer.unit === null ? '' : plainUnit(answer.unit), goal: row.goal }]
  })
  const agree = (found: typeof pairs) =>
    found.filter(({ official, read }) => official === read).length
  const named = pairs.filter(({ official, goal }) => namesUnit(goal, official))
  return [
    bar(
      'unit agrees where the sentence names the official one ≥ 95 %',
      agree(named),
      named.length,
      0.95,
    ),
    told('unit agrees in all rows with a unit', agree(pairs), pairs.length),
  ]
}

function namesUnit(goal: string, unit: string): boolean {
  const words = goal.normalize('NFKC').toLowerCase()
  return unit === '%' ? /[%割]/u.test(words) : words.includes(unit)
}

/** Where the baseline is known; beside it how many rows each criterion leaves out. */
function relativeLevels(levels: readonly ComputedLevel[]): readonly Bar[] {
  const known = levels.filter((each) => !('leftOut' in each))
  const parts = (['tuned', 'held out'] as const).map((part) =>
    agreement(
      `${part} part`,
      known.filter(({ row }) => partOf(row) === part),
    ),
  )
  const reasons = new Map<string, number>()
  for (const each of levels)
    if ('leftOut' in each) reasons.set(each.leftOut, (reasons.get(each.leftOut) ?? 0) + 1)
  const leftOut = [...reasons].sort((a, b) => b[1] - a[1])
  return [
    agreement('all', known),
    ...parts,
    ...leftOut.map(([reason, count]) => told(`no level to hold: ${reason}`, count, levels.length)),
  ]
}

function agreement(which: string, known: readonly ComputedLevel[]): Bar {
  const agreeing = known.filter((each) => 'agrees' in each && each.agrees).length
  return bar(`levels of relative targets, ${which}: agree ≥ 85 %`, agreeing, known.length, 0.85)
}

/** Right, wrong and abstained by what kind of condition answered. */
function classes(scored: readonly Scored[]): readonly Bar[] {
  const kinds = [...new Set(scored.map(({ answer }) => answer.kind))]
  return kinds
    .map((kind) => scored.filter(({ answer }) => answer.kind === kind))
    .sort((a, b) => b.length - a.length)
    .map((found) => {
      const right = found.filter(({ answer }) => answer.isRight).length
      const abstained = found.filter(({ answer }) => answer.given === null).length
      const wrong = found.length - right - abstained
      return {
        says: `class: ${found[0]?.answer.kind}`,
        measured: `${right} right, ${wrong} wrong, ${abstained} abstained`,
        holds: true,
      }
    })
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} % (${part} of ${whole})`
}

function bar(says: string, part: number, whole: number, least: number): Bar {
  return { says, measured: share(part, whole), holds: part / whole >= least }
}

const told = (says: string, part: number, whole: number): Bar => ({
  says,
  measured: share(part, whole),
  holds: true,
})

const marked = /(?:(平成|令和)\s*(\d{1,2}|元)|(20\d{2}))\s*年度\s*(?:まで|末)/g

/** Sentences that name one fiscal year and mark it as their deadline. */
function deadlineYears(rows: readonly Row[]) {
  let all = 0
  let right = 0
  for (const { goal } of rows) {
    const text = goal.normalize('NFKC')
    const found = [...text.matchAll(marked)]
    const [match] = found
    if (match === undefined || found.length > 1 || text.split('年度').length > 2) continue
    const [, era, count = '', western] = match
    const nth = count === '元' ? 1 : Number(count)
    const year = western === undefined ? (era === '平成' ? 1988 : 2018) + nth : Number(western)
    all += 1
    const targets = parseTargets(goal, { fiscalYear: null })
    if (targets.some(({ fiscalYear }) => fiscalYear === year)) right += 1
  }
  return { all, right }
}
