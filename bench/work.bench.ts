/**
 * The "my work" list of an officer while 24 wards have ten years of sheets, nine of them published: the whole list, with
 * deadlines, comments, targets to set, silent indicators, council and voices, beside the query of the sheets alone, in a
 * transaction of its own with row security, planned once like ours.
 */
import { listDues } from '../src/actions/list-dues.ts'
import { askedFor } from '../src/actions/list-sheet-work.ts'
import { listWaiting } from '../src/store/work-store.ts'
import { openBenchCity } from './bench-city.ts'
import { fillSheets, sheetsAYear, writer } from './fill-sheets.ts'
import { type Comparison, compare, type Point, type Report, type Surroundings } from './harness.ts'
import { median, slope } from './statistics.ts'

const sizes = [1, 24, 240].map((officeYears) => officeYears * sheetsAYear)
const lists = 200

export async function listMyWork({ projectFolder, say }: Surroundings): Promise<Report> {
  const points: Point[] = []
  const comparisons: Comparison[] = []
  for (const size of sizes) {
    say(`${size} 枚のシートのなかで、自分の仕事を並べています`)
    const city = await openBenchCity(projectFolder)
    try {
      await fillSheets(city.context, size)
      const context = { ...city.context, who: writer }
      await context.store.write(
        (sql) => sql`update working_sheet set stage = 'published' where fiscal_year < 2019`,
      )
      await listDues(context) // from here on the configuration is known, as it is to a program that serves
      const asked = askedFor(context)
      const bareQuery = () =>
        context.store.read((sql) => listWaiting(sql, asked), { planOnce: true })
      if (size === sizes.at(-1)) {
        comparisons.push(
          await compare(`one list among ${size} sheets`, 'lists', [
            { name: 'my work', role: 'ours', work: () => repeat(() => listDues(context)) },
            { name: 'the sheets’ query alone', role: 'limit', work: () => repeat(bareQuery) },
          ]),
        )
      }
      points.push({ size, seconds: await medianOf(() => listDues(context)) })
    } finally {
      await city.close()
    }
  }
  const ratio = comparisons[0]?.standings.find(({ role }) => role === 'limit')?.ourRatio ?? 0
  return {
    id: 'work',
    title: 'the list of my work (24 wards × 10 years stored)',
    comparisons,
    growths: [{ title: 'one list, by sheets stored', points, slope: slope(points) }],
    bars: [
      {
        says: '≤ 2 × the bare query',
        measured: `${(1 / ratio).toFixed(1)} ×`,
        holds: ratio >= 0.5,
      },
    ],
  }
}

async function repeat(work: () => Promise<unknown>): Promise<number> {
  for (let at = 0; at < lists; at += 1) await work()
  return lists
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const seconds: number[] = []
  for (let at = 0; at < lists; at += 1) {
    const begun = performance.now()
    await work()
    seconds.push((performance.now() - begun) / 1_000)
  }
  return median(seconds)
}
