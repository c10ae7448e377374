/**
 * Saving a sheet while 24 wards have written for ten years: the whole request from the form's bytes to the answer, on a
 * durable PostgreSQL, beside one bare durable insert of the same text as the limit.
 */
import { randomUUID } from 'node:crypto'
import type { ActionContext } from '../src/actions/context.ts'
import { beginSheet } from '../src/actions/sheets/begin-sheet.ts'
import { fiscalYear } from '../src/japanese/fiscal-year.ts'
import { createApp } from '../src/web/app.ts'
import { noAssets } from '../src/web/assets.ts'
import { sessionCookie } from '../src/web/session-cookie.ts'
import { listFieldNames, listFields } from '../src/workflow/text/form-fields.ts'
import { type SheetText, textByPath } from '../src/workflow/text/sheet-text.ts'
import { openBenchCity } from './bench-city.ts'
import { fillSheets, sheetsAYear, textOf, wardId, writer } from './fill-sheets.ts'
import type { Point, Report, Surroundings } from './harness.ts'
import { median, slope } from './statistics.ts'

const sizes = [1, 24, 240].map((officeYears) => officeYears * sheetsAYear)
const saves = 300
const limitMilliseconds = 50

export async function saveSheets({ projectFolder, say }: Surroundings): Promise<Report> {
  const points: Point[] = []
  let last: Spread = { middle: Number.NaN, high: Number.NaN }
  let bare: Spread = last
  for (const size of sizes) {
    say(`${size} 枚のシートがあるところへ ${saves} 回保存しています`)
    const city = await openBenchCity(projectFolder)
    try {
      await fillSheets(city.context, size)
      const desk = await openDesk(city.context)
      last = spread(await desk.save(saves))
      bare = spread(await desk.insertBare(saves))
      points.push({ size, seconds: last.middle / 1_000 })
    } finally {
      await city.close()
    }
  }
  const ms = ({ middle, high }: Spread) =>
    `median ${middle.toFixed(1)} ms, p95 ${high.toFixed(1)} ms`
  return {
    id: 'save',
    title: 'saving a sheet (24 wards × 10 years stored)',
    growths: [{ title: 'one save, by sheets stored', points, slope: slope(points) }],
    bars: [
      {
        says: `p95 ≤ ${limitMilliseconds} ms`,
        measured: ms(last),
        holds: last.high <= limitMilliseconds,
      },
      {
        says: 'limit: one bare durable insert of the same text',
        measured: `${ms(bare)}; ours ${(last.middle / bare.middle).toFixed(1)} ×`,
        holds: true,
      },
    ],
  }
}

interface Spread {
  readonly middle: number
  readonly high: number
}

function spread(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  return { middle: median(sorted), high: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN }
}

/** One officer at one sheet, behind the whole site. */
async function openDesk(context: ActionContext) {
  const own = { ...context, who: writer }
  const begun = await beginSheet(own, {
    office: wardId(0),
    fiscalYear: fiscalYear(2021),
    from: null,
  })
  if (!begun.ok) throw new Error(begun.problems.map(({ message }) => message).join())
  const app = createApp({
    actions: (request) => ({ ...context, ...request }),
    resume: async () => writer,
    demonstration: null,
    secure: false,
    municipality: '汐待市',
    assets: noAssets,
    hosts: null,
    origin: null,
    seals: () => {
      throw new Error('saving a sheet opens no secret')
    },
    report: ({ error }) => {
      throw error
    },
  })
  const address = `http://localhost/work/sheets/${begun.value}`
  const [cookie = ''] = sessionCookie('a'.repeat(43), false).split(';')
  let revision = 1
  return {
    async save(times: number): Promise<readonly number[]> {
      return await timed(times, async () => {
        const body = formOf(textOf(1, revision), revision)
        const headers = { cookie, 'sec-fetch-site': 'same-origin', host: 'localhost' }
        const answer = await app.request(address, { method: 'POST', body, headers })
        const location = answer.headers.get('location') ?? ''
        if (answer.status !== 303 || !location.includes('notice=saved')) {
          throw new Error(`not saved: ${answer.status} ${location}`)
        }
        revision += 1
      })
    },
    async insertBare(times: number): Promise<readonly number[]> {
      return await timed(times, async () => {
        revision += 1
        await context.store.write(
          (sql) => sql`
            insert into sheet_revision (municipality_id, working_sheet_id, revision, kind, content, hash,
                                        changes, written_by_name)
            values (current_municipality(), ${begun.value}, ${revision}, 'draft',
                    ${JSON.stringify(textOf(1, revision))}::text::json, ${`bare${revision}`}, '[]', 'bench')`,
        )
      })
    },
  }
}

async function timed(times: number, work: () => Promise<unknown>): Promise<readonly number[]> {
  const taken: number[] = []
  for (let at = 0; at < times + 20; at += 1) {
    const begun = performance.now()
    await work()
    if (at >= 20) taken.push(performance.now() - begun) // the first ones only warm up
  }
  return taken
}

function formOf(text: SheetText, basedOn: number): URLSearchParams {
  const form = new URLSearchParams({
    submission: randomUUID(),
    basedOn: String(basedOn),
    do: 'save',
  })
  for (const [path, words] of textByPath(text)) form.set(path, words)
  for (const name of listFieldNames) {
    const [column = 'words'] = Object.keys(listFields[name].columns)
    form.set(`${name}.blank1.${column}`, '')
  }
  return form
}
