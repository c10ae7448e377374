/** The API: its description is valid and true, reading needs no key, adding does, and a repetition is taken once. */
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemonstrationCity } from '../../src/cli/load-demonstration-city.ts'
import { operations } from '../../src/web/api/operations.ts'
import { testSeals } from '../test-seals.ts'
import { openRequestSite, type RequestSite } from './request-site.ts'

const samples = join(import.meta.dirname, '../../samples')

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
  await loadDemonstrationCity(site.city.context, testSeals, samples, () => {})
})
afterAll(() => site?.close())

/** What the API said, before anybody looked whether it has the shape it should. */
// biome-ignore lint/suspicious/noExplicitAny: the shape is what is tested
type Said = any

async function get(path: string, status = 200): Promise<Said> {
  const response = await site.request(`/api/v1${path}`)
  expect(response.status, path).toBe(status)
  return await response.json()
}

async function makeKey(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const cookie = await site.signIn('administrator')
  const given = {
    name: '見本の番号発券機',
    office: '',
    acts: 'entry.add',
    untilDay: '2022-03-31',
    ...fields,
  }
  const response = await site.post('/tokens', given, cookie)
  return /tk_[\w-]{43}/.exec(await response.text())?.[0] ?? ''
}

async function add(key: string | null, body: unknown, more: Readonly<Record<string, string>> = {}) {
  const path = '/api/v1/registers/counter-wait/entries'
  const response = await site.request(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...more,
    },
  })
  const said: Said = await response.json()
  return { status: response.status, said }
}

const entry = { day: '2021-06-01', hour: '10時', minutes: 12 }

describe('the description of the API', () => {
  it('is valid OpenAPI and names every operation', async () => {
    const document = await get('/openapi.json')
    const { valid, errors } = await new Validator().validate(document)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    const named = Object.values<Record<string, { operationId: string }>>(document.paths)
      .flatMap((path) => Object.values(path))
      .map(({ operationId }) => operationId)
    expect(named.sort()).toEqual(Object.keys(operations).sort())
  })

  it('is true: each answer has the shape it tells', async () => {
    const answers = {
      apiRegisters: await get('/registers'),
      apiRegister: await get('/registers/watch-shops'),
      apiEntries: await get('/registers/watch-shops/entries'),
    }
    const [measure] = answers.apiRegister.measures
    const trace = await get(`/trace/watch-shops/${measure.id}/years/2020`)
    const [indicator] = await site.city.context.store.read(
      (sql) => sql<{ id: string }[]>`
        select indicator_id as id from measured_latest where measure = ${measure.id} limit 1`,
    )
    const all = {
      ...answers,
      apiTrace: trace,
      apiIndicator: await get(`/indicators/${indicator?.id}`),
    }
    for (const [name, answer] of Object.entries(all)) {
      const { shape } = operations[name as keyof typeof operations].answer
      expect(shape.safeParse(answer).error?.issues ?? [], name).toEqual([])
    }
    expect(all.apiIndicator.figures.length).toBeGreaterThan(3)
    expect(trace.steps[1].rows.count).toBe(11)
  })
})

/** What is told about each of many has the shape its operation tells. */
async function tellTrue(name: keyof typeof operations, paths: readonly string[]) {
  expect(paths.length, name).toBeGreaterThan(0)
  const answers = []
  for (const path of paths) {
    const answer = await get(path)
    const { shape } = operations[name].answer
    expect(shape.safeParse(answer).error?.issues ?? [], path).toEqual([])
    answers.push(answer)
  }
  return answers
}

describe('surveys', () => {
  it('are told as the public may know them: no result before it is published', async () => {
    const [list] = await tellTrue('apiSurveys', ['/surveys'])
    const ids = list.surveys.map(({ id }: { id: string }) => `/surveys/${id}`)
    const surveys = await tellTrue('apiSurvey', ids)
    for (const { state, result } of surveys) expect(result !== null).toBe(state === 'published')
    const states = surveys.map(({ state }) => state)
    expect(states).toContain('published')
    expect(states).toContain('open')
    expect(states).not.toContain('planned')
  })

  it('mask what few people answered, as the pages do', async () => {
    const { surveys } = await get('/surveys')
    const cells = []
    for (const { id } of surveys) {
      const { result } = await get(`/surveys/${id}`)
      for (const { rows, tables } of result?.questions ?? []) {
        cells.push(
          ...rows,
          ...tables.flatMap(({ groups }: Said) => groups.flatMap((g: Said) => g.cells)),
        )
      }
    }
    const counts = cells.map(({ count }: { count: number | null }) => count)
    expect(counts).toContain(null)
    expect(counts.filter((count) => count !== null && count > 0 && count < 5)).toEqual([])
  })
})

describe('reading', () => {
  it('needs no key, and shows public fields only', async () => {
    const { entries, next } = await get('/registers/watch-shops/entries')
    expect(entries).toHaveLength(50)
    expect(Object.keys(entries[0].values).sort()).toEqual(['day', 'isNew', 'kind', 'shop'])
    const rest = await get(`/registers/watch-shops/entries?after=${next}`)
    expect(rest.entries.length).toBeGreaterThan(0)
    expect(rest.entries.map(({ id }: { id: string }) => id)).not.toContain(entries[49].id)
  })

  it('says plainly what is not there, and gives no rows of a register that shows figures only', async () => {
    expect((await get('/registers/nothing', 404)).problems[0].code).toBe('api/not-found')
    await get('/registers/dementia-training/entries', 404)
    await get('/indicators/nothing', 404)
  })
})

describe('an address of the API', () => {
  it('names the description of the API, whatever it answers', async () => {
    for (const path of ['/api/v1/registers', '/api/v1/nothing', '/api/v1/registers/nothing']) {
      const link = (await site.request(path)).headers.get('link')
      expect(link, path).toBe('</api/v1/openapi.json>; rel="service-desc"')
    }
    expect((await site.request('/glossary')).headers.get('link')).toBeNull()
  })

  it('where nothing stands answers with a problem, not with a page', async () => {
    for (const method of ['GET', 'POST']) {
      const response = await site.request('/api/v1/nothing', { method })
      expect(response.headers.get('content-type')).toContain('application/problem+json')
      const { title, problems, ...rest } = (await response.json()) as Said
      expect(rest).toMatchObject({ type: 'about:blank', status: 404 })
      expect(title).toBe('ありません。')
      expect(problems[0].code).toBe('api/no-address')
    }
  })

  it('is not sent again to whoever has its answer already', async () => {
    const first = await site.request('/api/v1/offices')
    const known = first.headers.get('etag') ?? 'none'
    const headers = { 'if-none-match': known }
    const second = await site.request('/api/v1/offices', { headers })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
    expect(second.headers.get('content-length')).toBeNull()
    const other = await site.request('/api/v1/registers', { headers })
    expect(other.status).toBe(200)
  })

  it('is not sent again though it came compressed, under a weak tag', async () => {
    const taken = { 'accept-encoding': 'br' }
    const first = await site.request('/api/v1/openapi.json', { headers: taken })
    expect(first.headers.get('content-encoding')).toBe('br')
    const known = first.headers.get('etag') ?? 'none'
    expect(known).toMatch(/^W\/"/)
    const headers = { ...taken, 'if-none-match': known }
    expect((await site.request('/api/v1/openapi.json', { headers })).status).toBe(304)
  })
})

describe('sheets', () => {
  it('are told by office and year, whole, with the way down to what they rest on', async () => {
    const [told] = await tellTrue('apiOffices', ['/offices'])
    const hokage = told.offices.find(({ code }: { code: string }) => code === 'hokage')
    const { fiscalYear, ...counts } = hokage.years.find((each: Said) => each.fiscalYear === 2020)
    const path = `/years/${fiscalYear}/sheets?office=hokage`
    const [list] = await tellTrue('apiYearSheets', [path])
    expect(list.sheets).toHaveLength(counts.sheets)
    expect(list.next).toBeNull()
    const outcomes = list.sheets.filter(({ outcome }: Said) => outcome === 'met')
    expect(outcomes).toHaveLength(counts.met)
    const all = await get('/years/2020/sheets')
    const sheets = await tellTrue(
      'apiSheet',
      all.sheets.map(({ id }: Said) => `/sheets/${id}`),
    )
    const targets = sheets.flatMap(({ computed }: Said) => computed?.targets ?? [])
    const ways = targets.flatMap(({ actual }: Said) => (actual === null ? [] : [actual.at]))
    expect(ways.some((at: string) => at.startsWith('/api/v1/trace/'))).toBe(true)
    expect(ways.some((at: string) => at.startsWith('/documents/'))).toBe(true)
    for (const at of new Set(ways)) expect((await site.request(at)).status, at).toBe(200)
    for (const at of sheets[0]?.indicators ?? []) expect((await site.request(at)).status).toBe(200)
    for (const { reason, steps } of targets) {
      expect(reason).not.toBe('')
      expect(steps.length).toBeGreaterThan(0)
    }
  })

  it('follow a sheet that was told last, and say what cannot be read', async () => {
    const { sheets } = await get('/years/2020/sheets')
    const rest = await get(`/years/2020/sheets?after=${sheets[2].id}`)
    expect(rest.sheets).toEqual(sheets.slice(3))
    expect((await get('/years/2020/sheets?after=2', 422)).problems[0].code).toBe('api/after')
    expect((await get('/years/20/sheets', 422)).problems[0].code).toBe('api/year')
    await get('/years/2020/sheets?office=nowhere', 404)
    expect((await get('/years/1999/sheets')).sheets).toEqual([])
    await get('/sheets/nothing', 404)
  })
})

describe('adding rows', () => {
  it('needs a key that opens something', async () => {
    expect(await add(null, { entries: [entry] })).toMatchObject({ status: 401 })
    expect(await add('tk_wrong', { entries: [entry] })).toMatchObject({ status: 401 })
    const cookie = await site.signIn('planOffice')
    expect(await add(null, { entries: [entry] }, { cookie })).toMatchObject({ status: 401 })
    const expired = await makeKey({ untilDay: '2021-06-10' })
    expect(await add(expired, { entries: [entry] })).toMatchObject({ status: 201 })
  })

  it('takes the same Idempotency-Key once, however often it is sent', async () => {
    const key = await makeKey()
    const again = { 'idempotency-key': 'a-1' }
    const first = await add(key, { entries: [entry, entry] }, again)
    expect(first).toMatchObject({ status: 201 })
    expect(await add(key, { entries: [entry, entry] }, again)).toEqual(first)
    const other = await add(key, { entries: [entry] }, { 'idempotency-key': 'a-2' })
    expect(other.said.ids).not.toEqual(first.said.ids)
  })

  it('takes all rows or none, and names what is wrong with each', async () => {
    const key = await makeKey()
    const refused = await add(key, { entries: [entry, { ...entry, minutes: '長い' }] })
    expect(refused.status).toBe(422)
    expect(refused.said.problems).toMatchObject([{ code: 'entry/number', field: 'minutes' }])
    expect(refused.said.problems[0].message).toContain('entries[1]')
    expect(await add(key, { entries: [] })).toMatchObject({ status: 422 })
    expect(await add(key, 'nonsense')).toMatchObject({ status: 422 })
  })

  it('is kept to the office of the key, and ends when the key is withdrawn', async () => {
    const [other] = await site.city.context.store.read(
      (sql) => sql<{ id: string }[]>`select office_id as id from office where code = 'hokage'`,
    )
    const elsewhere = await makeKey({ office: other?.id ?? '' })
    expect(await add(elsewhere, { entries: [entry] })).toMatchObject({ status: 403 })
    const key = await makeKey()
    const cookie = await site.signIn('administrator')
    const page = await (await site.request('/tokens', { headers: { cookie } })).text()
    const actions = page.match(/\/tokens\/[\w-]+\/withdrawal/g) ?? []
    expect(actions.length).toBeGreaterThan(1)
    for (const action of actions) await site.post(action, {}, cookie)
    expect(await add(key, { entries: [entry] })).toMatchObject({ status: 401 })
  })
})
