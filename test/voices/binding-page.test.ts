/** The page on which an officer lets figures of voices speak for an indicator, from the form down to the questions. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { receiveVoice } from '../../src/actions/voices/receive-voice.ts'
import { recordIndicators } from '../../src/store/indicator-store.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { testSeals } from '../test-seals.ts'
import { letterOf, must } from './city-with-people.ts'

const page = '/work/voices/measures'
const indicator = '受け付けた声'

let site: RequestSite
let officer: string
beforeAll(async () => {
  site = await openRequestSite()
  officer = await site.signIn('officer')
})
afterAll(() => site.close())

const shown = async (path: string) => {
  const response = await site.request(path, { headers: { cookie: officer } })
  expect(response.status, path).toBe(200)
  return await response.text()
}

it('a measure is chosen, bound to an indicator, led back to the questions, and unbound', async () => {
  expect(await shown('/work/voices')).toContain(`href="${page}"`)
  expect(await shown(page)).toContain('指標がまだありません')

  const { store } = site.city.context
  const offices = await store.read(
    (sql) => sql<{ id: string }[]>`select office_id as id from office`,
  )
  const named = { key: indicator, name: indicator, unit: '件' }
  await store.write((sql) =>
    recordIndicators(
      sql,
      offices.map(({ id }) => ({ office: id, indicator: named })),
    ),
  )
  const choices = [...(await shown(page)).matchAll(/value="([0-9a-f-]{36} [^"]+)"/gu)]
  expect(choices.length).toBeGreaterThan(0)
  expect(choices.length).toBeLessThan(offices.length)
  const [chosen = ''] = choices.map(([, value]) => value)
  const office = chosen.split(' ')[0] ?? ''
  const letter = letterOf({ office, words: '噴水の水を止めないでください。' })
  must(await receiveVoice(site.city.context, testSeals(), letter))

  const form = { measure: 'questionsReceived', indicator: chosen, fromYear: '' }
  for (const wrong of [{ measure: '' }, { indicator: '' }, { fromYear: '令和' }]) {
    const refused = await site.post(page, { ...form, ...wrong }, officer)
    expect(refused.status).toBe(422)
    const text = await refused.text()
    expect(text).toContain('エラー：')
    const [, target = ''] = /class="error-summary[\s\S]*?href="#([^"]+)"/u.exec(text) ?? []
    expect(text).toContain(`id="${target}"`)
  }
  const elsewhere = offices.find(({ id }) => choices.every(([, value]) => !value?.startsWith(id)))
  const foreign = { ...form, indicator: `${elsewhere?.id} ${indicator}` }
  expect((await site.post(page, foreign, officer)).status).toBe(422)
  expect((await site.post(page, form, officer)).status).toBe(303)

  const bound = await shown(page)
  const [, trace = ''] = /href="(\/trace\/voice\/[^"]+2021)"/u.exec(bound) ?? []
  const way = await shown(trace)
  expect(way).toContain('年度内に受け付けた声を質問に分けて数える')
  expect(way).toContain('振分け待ち')
  expect(way).not.toContain('噴水')
  expect(await shown(`/api/v1${trace}`)).not.toContain('噴水')

  const [, ending = ''] = /action="([^"]+\/ending)"/u.exec(bound) ?? []
  expect((await site.post(`${page}/${randomUUID()}/ending`, {}, officer)).status).toBe(422)
  expect((await site.post(ending, {}, officer)).status).toBe(303)
  expect(await shown(page)).not.toContain(ending)
})
