/** The voices of the demonstration city: loaded through the real acts, in every state, every public page with something to show. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getTrace } from '../../src/actions/evidence/get-trace.ts'
import { loadDemonstration } from '../../src/cli/load-demonstration.ts'
import { loadDemonstrationVoices } from '../../src/cli/load-demonstration-voices.ts'
import { questionStates } from '../../src/evidence/voice/question-state.ts'
import { addDays } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { decimal } from '../../src/lib/decimal.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'

const samples = join(import.meta.dirname, '../../samples')

let site: RequestSite
beforeAll(async () => {
  site = await openRequestSite()
  await loadDemonstration(site.city.context, samples, () => {})
  await loadDemonstrationVoices(site.city.context, testSeals, samples)
}, 300_000)
afterAll(() => site.close())

const textAt = async (path: string, cookie = '') => {
  const response = await site.request(path, { headers: { cookie } })
  expect(response.status, path).toBe(200)
  return await response.text()
}

describe('the demonstration city’s voices', () => {
  it('stand in every state, and are loaded once', async () => {
    const count = () =>
      site.city.context.store.read(
        (sql) => sql<{ state: string; voices: number }[]>`
          select state, count(distinct voice_id)::int as voices from voice_question group by state`,
      )
    const before = await count()
    expect(before.map(({ state }) => state).sort()).toEqual(Object.keys(questionStates).sort())
    await loadDemonstrationVoices(site.city.context, testSeals, samples)
    const { context } = site.city
    const inNextYear = addDays(context.today, 365)
    await loadDemonstrationVoices({ ...context, today: inNextYear }, testSeals, samples)
    expect(await count()).toEqual(before)
    const [all] = await site.city.context.store.read(
      (sql) => sql<{ voices: number }[]>`select count(*)::int as voices from voice`,
    )
    expect(all?.voices).toBeGreaterThanOrEqual(40)
  })

  it('are read, searched and counted by anyone, in both languages', async () => {
    for (const language of ['', '/en']) {
      const list = await textAt(`${language}/voices`)
      const [, entry = ''] = /href="([^"]*\/voices\/entries\/[^"]*)"/u.exec(list) ?? []
      expect(await textAt(entry)).toContain('class="voice-question"')
      expect(await textAt(`${language}/voices?q=${encodeURIComponent('街灯')}`)).toContain('街灯')
      const found = await textAt(`${language}/voices?q=${encodeURIComponent('存在しないことば')}`)
      expect(found).not.toContain('voice-entry')
      expect(await textAt(`${language}/voices/statistics`)).toContain('%')
      const talks = await textAt(`${language}/voices/talks`)
      expect(talks).toContain('坂のまちの移動を考える')
    }
    expect(await textAt('/voices/feed.xml')).toContain('<entry>')
    const api = JSON.parse(await textAt('/api/v1/voices'))
    expect(api.voices[0].questions[0].view.length).toBeGreaterThan(0)
  })

  it('bear a verdict: from the sheet down to the questions of a list from before', async () => {
    const { context } = site.city
    const [row] = await context.store.read(
      (sql) => sql<{ office: string }[]>`
        select office_id as office from office where code = 'hoshimi'`,
    )
    const measure = `answeredInTime-${row?.office}`
    const year = fiscalYear(2020)
    const asked = { register: 'voice', measure, fiscalYear: year, after: null }
    const trace = await getTrace(context, asked)
    expect(trace?.figures).toMatchObject([
      { observation: { value: decimal('96.77'), n: 31 }, sheets: [{}] },
    ])
    const [sheet] = trace?.figures[0]?.sheets ?? []
    const path = `/trace/voice/${measure}/years/2020`
    const judged = await textAt(`/sheets/${sheet?.id}`)
    expect(judged).toContain(`href="${path}"`)
    for (const language of ['', '/en']) {
      const page = await textAt(language + path)
      expect(page).toMatch(/31/u)
      expect(page.match(/<tr>/gu)?.length).toBeGreaterThan(31)
      expect(page).not.toMatch(/沢渡|相談席の場所/u)
    }
    const told = JSON.parse(await textAt(`/api/v1${path}`))
    expect(told.figures[0]).toMatchObject({ value: 96.77, k: 30, n: 31, provisional: false })
  })

  it('ask their people for work, with the days it is due', async () => {
    const officer = await site.signIn('officer')
    expect(await textAt('/work', officer)).toContain('市民の声に答える')
    expect(await textAt('/work/voices?state=late', officer)).toContain('期限超過')
    const chief = await site.signIn('sectionChief')
    expect(await textAt('/work', chief)).toContain('市民の声への回答を承認する')
  })

  it('are answered by form: sent, found again by the secret, taken, answered, approved by another', async () => {
    const [office = ''] =
      /<option value="([0-9a-f-]{36})"/u.exec(await textAt('/voices/send'))?.slice(1) ?? []
    const empty = await site.post('/voices/send', { office: '', words: '' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain('エラー：')
    const sent = await site.post('/voices/send', {
      office,
      words: '花だんを増やしてほしい。',
      way: 'none',
    })
    const slip = await sent.text()
    const [, number = ''] = /<dd>(\d{4}-\d{4})<\/dd>/u.exec(slip) ?? []
    const [, secret = ''] = /<code>([^<]+)<\/code>/u.exec(slip) ?? []
    expect((await site.post('/voices/receipt', { number, secret: 'wrong' })).status).toBe(422)
    const state = await site.post('/voices/receipt', { number, secret })
    expect(await state.text()).toContain('振分け待ち')
    const [row] = await site.city.context.store.read(
      (sql) => sql<{ voice: string; question: string }[]>`
        select voice_id as voice, question_id as question
        from voice_question join voice using (municipality_id, voice_id) where receipt = ${number}`,
    )
    const { voice = '', question = '' } = row ?? {}
    const path = `/work/voices/letters/${voice}/questions/${question}`
    const officer = await site.signIn('officer')
    const chief = await site.signIn('sectionChief')
    const move = (fields: Record<string, string>, cookie: string) => site.post(path, fields, cookie)
    expect((await move({ move: 'approve', revision: '1' }, officer)).status).toBe(422)
    expect((await move({ move: 'assign' }, officer)).status).toBe(303)
    const write = (words: string, cookie: string) => {
      const reply = { [`kind-${question}`]: 'answer', [`words-${question}`]: words }
      const sent = { ...reply, do: `submit:${question}` }
      return site.post(`/work/voices/letters/${voice}/replies`, sent, cookie)
    }
    expect((await write('', officer)).status).toBe(422)
    expect((await write('春に植えます。', chief)).status).toBe(303)
    const own = await move({ move: 'approve', revision: '1' }, chief)
    expect(own.status).toBe(422)
    expect(await own.text()).toContain('自分が書いていない文')
  })
})
