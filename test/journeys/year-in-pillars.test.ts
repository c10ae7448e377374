/** An office that keeps a file for each pillar: a pillar that is corrected, or that comes at the same moment, hides no other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getDraft } from '../../src/actions/get-draft.ts'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { receiveDocument } from '../../src/actions/receive-document.ts'
import { recordAcceptedDocument } from '../../src/actions/record-accepted-document.ts'
import { readDocument } from '../../src/intake/read-document.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import type { Sql } from '../../src/store/database.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { recordReceivedFile } from '../../src/store/received-file-store.ts'
import { listSheetIds } from '../../src/store/sheet-page-store.ts'
import { listJudgedSheets } from '../../src/store/sheet-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const fixture = join(
  import.meta.dirname,
  '../../samples/fixtures/declared-differs-from-computed.txt',
)
const one = readFileSync(fixture, 'utf8')
const year = fiscalYear(2020)

const titles = ['朝市の振興', '防災訓練の充実', '図書室の開放', '花壇の手入れ', '灯台の見学']

function sheet(number: number, note = ''): string {
  const title = titles[number - 1] ?? ''
  return one
    .replace('取組項目1', `取組項目${number}`)
    .replace('【灯りの維持】', `【${title}】`)
    .replaceAll('消えた灯りを直すまでの日数の平均', `${title}の日数${note}`)
}

const cover = '帆影区\n令和2年度\n「汐待みらいプラン2.0」に基づく取組等\n\n中間振り返り\n自己評価\n'

const pillar = (...numbers: readonly number[]) => numbers.map((number) => sheet(number)).join('\n')

let city: TestCity
beforeEach(async () => {
  city = await openTestCity()
})
afterEach(() => city.close())

async function bring(name: string, text: string): Promise<void> {
  const given = { office: '帆影区', fiscalYear: year }
  const imported = await importDocument(city.context, { name, bytes: Buffer.from(text) }, given)
  if (!imported.ok) throw new Error(imported.problems.map(({ message }) => message).join())
}

/** Within a transaction that goes on. */
async function record(sql: Sql, name: string, text: string): Promise<void> {
  const bytes = Buffer.from(text)
  const read = readDocument(name, bytes)
  const office = await findOffice(sql, { name: '帆影区' })
  if (!read.ok || office === null) throw new Error(name)
  const { id: file } = await recordReceivedFile(sql, { name, bytes, by: null })
  const { today } = city.context
  const accepted = { read: read.value, file, office, fiscalYear: year, by: null, today }
  await recordAcceptedDocument(sql, accepted)
}

/** For this very transaction. */
async function untilSomebodyWaits(sql: Sql): Promise<void> {
  for (;;) {
    const waiting = await sql`
      select from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))`
    if (waiting.count > 0) return
  }
}

async function shown() {
  const found = await getOfficeYear(city.context, { office: 'hokage', fiscalYear: year })
  return (found?.sheets ?? []).map(({ sheet: { number }, document }) => [number, document.source])
}

async function effectOf(name: string, text: string) {
  const bytes = Buffer.from(`帆影区\n令和2年度\n${text}`)
  const received = await receiveDocument(city.context, { name, bytes })
  if (!received.ok) throw new Error(received.problems.map(({ message }) => message).join())
  return (await getDraft(city.context, received.value.draft))?.effect
}

describe('a year brought as a file for each pillar', () => {
  it('keeps the other pillars when one is corrected', async () => {
    await bring('柱1', pillar(1, 2))
    await bring('柱2', pillar(3, 4))
    await bring('柱1の訂正', pillar(1, 2).replaceAll('10日以内', '11日以内'))
    const corrected = [
      [1, '柱1の訂正'],
      [2, '柱1の訂正'],
      [3, '柱2'],
      [4, '柱2'],
    ]
    expect(await shown()).toEqual(corrected)
  })

  it('keeps both pillars that come at the same moment', async () => {
    const { second } = await city.context.store.write(async (sql) => {
      await record(sql, '柱1', pillar(1, 2))
      const bringing = bring('柱2', pillar(3, 4))
      // without waiting it would be there before the first is seen
      await Promise.race([bringing, untilSomebodyWaits(sql)])
      return { second: bringing }
    })
    await second
    expect((await shown()).map(([number]) => number)).toEqual([1, 2, 3, 4])
  })

  it('is not hidden by a file that holds no sheet', async () => {
    await bring('柱1', pillar(1, 2).replaceAll(/<p>【取組実績】.*<\/p>\t①/gu, '\t'))
    await bring('表紙', cover)
    expect((await shown()).map(([number]) => number)).toEqual([1, 2])
  })

  it('is listed in the order of the numbers, whichever file came first', async () => {
    for (const number of [3, 1, 2]) await bring(`${number}`, sheet(number))
    expect(await listed()).toEqual([1, 2, 3])
  })

  it('says before the act that another sheet keeps the number', async () => {
    await bring('柱1', pillar(1, 2))
    const renamed = one
      .replace('取組項目1', '取組項目2')
      .replaceAll('消えた灯りを直すまでの日数の平均', '星の観察会の日数')
      .replace('【灯りの維持】', '【星の観察】')
    expect(await effectOf('改称', renamed)).toMatchObject({
      kind: 'beside',
      sameNumber: [{ number: 2, title: '防災訓練の充実' }],
    })
    expect(await effectOf('訂正', sheet(2))).toMatchObject({ kind: 'replaces', sameNumber: [] })
  })
})

/** Numbers, as the lists page by page have them. */
async function listed() {
  const page = { fiscalYear: year, office: null, after: null, limit: 100 }
  const ids = await city.context.store.read((sql) => listSheetIds(sql, page))
  const sheets = await city.context.store.read((sql) => listJudgedSheets(sql, { ids }))
  return ids.map((id) => sheets.find((each) => each.id === id)?.sheet.number)
}
