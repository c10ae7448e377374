/** A figure that its office replaced, or took back, decides no other year: verdicts are the same in whatever order documents come. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { getOfficeYear } from '../../src/actions/get-office-year.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { keyOfIndicator } from '../../src/plan/indicator.ts'
import { listObservations } from '../../src/store/observation-store.ts'
import { findOffice } from '../../src/store/office-store.ts'
import { openTestCity, type TestCity } from '../test-city.ts'

const fixture = join(
  import.meta.dirname,
  '../../samples/fixtures/declared-differs-from-computed.txt',
)
const one = readFileSync(fixture, 'utf8')

interface Written {
  readonly of: 2019 | 2020
  readonly target: string
  readonly actual: string
  readonly number?: number
  readonly title?: string
}

function sheet({ of, target, actual, number = 1, title = '声をきく' }: Written): string {
  const year = of === 2019 ? '令和元年度' : '令和2年度'
  const [name = '', promise = ''] = target.split(' ')
  return one
    .replace('取組項目1', `取組項目${number}`)
    .replace('【灯りの維持】', `【${title}】`)
    .replaceAll(
      /消えた灯りを直すまでの日数の平均 【令和2年度】10日以内/gu,
      `${name} 【${year}】${promise}`,
    )
    .replace('消えた灯りを直すまでの日数の平均: 12日', actual)
}

let city: TestCity
beforeEach(async () => {
  city = await openTestCity()
})
afterEach(() => city.close())

async function bring(name: string, written: Written): Promise<void> {
  const given = { office: '帆影区', fiscalYear: fiscalYear(written.of) }
  const bytes = Buffer.from(sheet(written))
  const imported = await importDocument(city.context, { name, bytes }, given)
  if (!imported.ok) throw new Error(imported.problems.map(({ message }) => message).join())
}

async function outcomes(of: number) {
  const asked = { office: 'hokage', fiscalYear: fiscalYear(of) }
  const found = await getOfficeYear(city.context, asked)
  return (found?.sheets ?? []).map(({ judgement }) => judgement?.outcome)
}

const former = (actual: string): Written => ({
  of: 2019,
  target: '満足度 50%以上',
  actual: `満足度: ${actual}`,
})
const current: Written = { of: 2020, target: '満足度 前年度実績以上', actual: '満足度: 60%' }

describe('a figure of the year before that was replaced', () => {
  it.each([
    ['before', [former('58%'), former('62%'), current]],
    ['after', [former('58%'), current, former('62%')]],
    ['and nothing else', [current, former('62%')]],
  ])('decides nothing, whether the new one came %s', async (_, documents) => {
    for (const [at, written] of documents.entries()) await bring(`${at}`, written)
    expect(await outcomes(2020)).toEqual(['unmet'])
  })

  it.each([
    ['before', [former('58%'), former('集計中'), current]],
    ['after', [former('58%'), current, former('集計中')]],
  ])('leaves the target open where it was taken back %s', async (_, documents) => {
    for (const [at, written] of documents.entries()) await bring(`${at}`, written)
    expect(await outcomes(2020)).toEqual(['undetermined'])
  })

  it('does not answer for its own year either', async () => {
    await bring('v1', former('58%'))
    await bring('v2', former('集計中'))
    expect(await outcomes(2019)).toEqual(['undetermined'])
  })
})

it('is looked up without reading the documents of other years and offices', async () => {
  await bring('v1', former('58%'))
  await bring('v2', former('62%'))
  // as after an import that nothing has analysed yet
  await city.context.store.write(
    (sql) => sql`
      insert into document (municipality_id, document_id, office_id, fiscal_year, form, received_file_id,
                            stage, subject, source_text, content, field_places)
      select d.municipality_id, gen_random_uuid(), o.office_id, 1900 + at % 100, d.form,
             d.received_file_id, 2, '', '', d.content, '[]'
      from (select * from document limit 1) d, office o, generate_series(1, 1000) as at`,
  )
  await city.context.store.read(async (sql) => {
    const office = await findOffice(sql, { name: '帆影区' })
    const key = keyOfIndicator('満足度') ?? ''
    const before = await rowsRead()
    const asked = { keys: [key], ofOthers: false }
    const found = await listObservations(sql, office?.id ?? '', asked)
    expect(found.map(({ source }) => source.kind)).toEqual(['self-evaluation'])
    expect((await rowsRead()) - before).toBeLessThan(20)

    async function rowsRead(): Promise<number> {
      const [read] = await sql<{ rows: number }[]>`
        select (coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::int as rows
        from pg_stat_xact_user_tables where relname = 'document'`
      return read?.rows ?? 0
    }
  })
})

describe('somebody else’s mean that another sheet reports', () => {
  const target: Written = { of: 2020, target: '満足度 全国平均以上', actual: '満足度: 60%' }
  const mean: Written = {
    ...{ of: 2020, number: 2, title: '国の調査を読む' },
    ...{ target: '読んだ調査の数 3件以上', actual: '全国平均の満足度: 55%' },
  }

  it.each([
    ['first', [mean, target]],
    ['last', [target, mean]],
  ])('decides alike when it comes %s', async (_, documents) => {
    for (const [at, written] of documents.entries()) await bring(`${at}`, written)
    expect((await outcomes(2020))[0]).toBe('met')
  })
})
