/**
 * W2b: one new row in a register → its tallies, the figure of the indicator, and the sheets that depend on it judged anew,
 * committed: while the register holds a thousand to a million rows, while the city holds as many judged sheets, and while
 * the sheet itself has been judged as often. The time of one must not grow with any of them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ActionContext } from '../src/actions/context.ts'
import { importDocument } from '../src/actions/import-document.ts'
import { addEntries } from '../src/actions/registers/add-entries.ts'
import { bindMeasure } from '../src/actions/registers/bind-measure.ts'
import { defineMeasure } from '../src/actions/registers/define-measure.ts'
import { openRegister } from '../src/actions/registers/define-register.ts'
import type { MeasureDefinition } from '../src/evidence/register/measure.ts'
import type { Result } from '../src/lib/problem.ts'
import { createSeals, sealKeyLength } from '../src/lib/seal.ts'
import { findOffice } from '../src/store/office-store.ts'
import { openBenchCity } from './bench-city.ts'
import { fillFormerOutcomes, fillJudgedSheets } from './fill-judged-sheets.ts'
import type { Growth, Point, Report, Surroundings } from './harness.ts'
import { median, slope } from './statistics.ts'

const sizes = [1_000, 10_000, 100_000, 1_000_000]
/** Rows measured at each size; what they add to it is next to nothing. */
const laps = 60
const atOnce = 20_000

const seals = () => createSeals(Buffer.alloc(sealKeyLength, 7))

/** Brings the city from one size to the next. */
type Fill = (context: ActionContext, register: Filled, from: number, to: number) => Promise<void>

const fills: Readonly<Record<string, Fill>> = {
  'rows of the register': async (context, { register }, from, to) => {
    for (let stored = from; stored < to; stored += atOnce) {
      await add(context, register, Math.min(atOnce, to - stored), stored)
    }
  },
  'judged sheets': (context, { office }, from, to) =>
    fillJudgedSheets(context, { office, from, to }),
  'former outcomes of the sheet': (context, _, from, to) =>
    fillFormerOutcomes(context, { from, to }),
}

export async function judgeByEvidence(surroundings: Surroundings): Promise<Report> {
  const growths: Growth[] = []
  for (const [title, fill] of Object.entries(fills)) {
    growths.push(await growthBy(title, fill, surroundings))
  }
  return {
    id: 'W2b',
    title: 'one new row → the judgements that depend on it',
    growths,
    bars: growths.map(({ title, points }) => {
      const worst = Math.max(...points.map(({ seconds }) => seconds / (points[0]?.seconds ?? 1)))
      return {
        says: `${title}: ≤ 1.3 ×, 1 k to 1 M`,
        measured: `${worst.toFixed(2)} ×`,
        holds: worst <= 1.3,
      }
    }),
  }
}

async function growthBy(
  title: string,
  fill: Fill,
  { projectFolder, say }: Surroundings,
): Promise<Growth> {
  const city = await openBenchCity(projectFolder)
  try {
    const filled = await openFilled(city.context, projectFolder)
    const points: Point[] = []
    for (const [at, size] of sizes.entries()) {
      await fill(city.context, filled, sizes[at - 1] ?? 0, size)
      const seconds = await oneByOne(city.context, filled.register)
      say(`${title} ${size}: 1件 ${(seconds * 1_000).toFixed(1)} ミリ秒`)
      points.push({ size, seconds })
    }
    return { title, points, slope: slope(points) }
  } finally {
    await city.close()
  }
}

const common = {
  nameEnglish: null,
  where: [],
  day: 'day',
  yearField: null,
  time: { kind: 'year' },
  places: 0,
  rounding: 'half-up',
  finalWith: 'time',
} as const
const measures: Readonly<Record<string, MeasureDefinition>> = {
  mean: { ...common, name: '平均', unit: '分', of: { kind: 'mean', field: 'minutes' } },
  least: { ...common, name: '最低', unit: '分', of: { kind: 'minimum', field: 'minutes' } },
  newest: {
    ...common,
    name: '最新',
    unit: '分',
    of: { kind: 'latest', field: 'minutes', tie: null },
    time: { kind: 'asOf', month: 10, day: 1 },
  },
}

/** The mean decides a sheet; the others speak for indicators that nothing is promised of. */
const indicators: Readonly<Record<string, string>> = {
  mean: '住民票窓口の待ち時間',
  least: '最も短い待ち時間',
  newest: '10月1日現在の待ち時間',
}

interface Filled {
  /** Key. */
  readonly register: string
  /** Id of the office that is measured. */
  readonly office: string
}

/** A city with three years of one ward, and a register whose mean decides a sheet of 2020. */
async function openFilled(context: ActionContext, projectFolder: string): Promise<Filled> {
  for (const year of ['2018', '2019', '2020']) {
    const name = `tsubakizaka/${year}-evaluated.txt`
    const bytes = readFileSync(join(projectFolder, 'samples/sheets', name))
    must(await importDocument(context, { name, bytes }, { office: '椿坂区', fiscalYear: null }))
  }
  const office = (await context.store.read((sql) => findOffice(sql, { name: '椿坂区' })))?.id ?? ''
  const key = 'bench-wait'
  const definition = {
    name: '待ち時間',
    nameEnglish: null,
    purpose: '測定',
    purposeEnglish: null,
    fields: [
      { key: 'day', label: '日', kind: 'date', required: true, public: true },
      {
        key: 'minutes',
        label: '分',
        kind: 'number',
        unit: '分',
        places: 1,
        required: true,
        public: true,
      },
    ],
    day: 'day',
    intake: ['api'],
    personalYears: 1,
    shows: 'figures',
  } as const
  must(await openRegister(context, { key, office, definition }))
  for (const [name, each] of Object.entries(measures)) {
    must(await defineMeasure(context, { register: key, key: name, definition: each }))
  }
  for (const [measure, indicator] of Object.entries(indicators)) {
    const binding = { register: key, measure, office, indicator, fromYear: null }
    must(await bindMeasure(context, binding))
  }
  await addOne(context, key, 0) // the figure is there, and the sheet judged by it, before anything else comes
  return { register: key, office }
}

async function add(context: ActionContext, register: string, count: number, from: number) {
  const rows = Array.from({ length: count }, (_, at) => rowOf(from + at))
  must(await addEntries(context, seals, { register, way: 'api', rows, places: null }))
}

/** Days of three fiscal years, the last a little more often. */
function rowOf(at: number) {
  const day = new Date(Date.UTC(2018, 3, 1) + ((at * 7_919) % 1_096) * 86_400_000)
  return { day: day.toISOString().slice(0, 10), minutes: String(5 + ((at * 31) % 25)) }
}

/** Median seconds of one row of 2020, committed. */
async function oneByOne(context: ActionContext, register: string): Promise<number> {
  const seconds: number[] = []
  for (let lap = 0; lap < laps + 10; lap += 1) {
    const begun = performance.now()
    await addOne(context, register, lap)
    if (lap >= 10) seconds.push((performance.now() - begun) / 1_000)
  }
  return median(seconds)
}

async function addOne(context: ActionContext, register: string, lap: number): Promise<void> {
  const rows = [{ day: '2020-09-14', minutes: String(5 + (lap % 20)) }]
  must(await addEntries(context, seals, { register, way: 'api', rows, places: null }))
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '))
  return result.value
}
