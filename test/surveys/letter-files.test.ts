/** Which files of letters and slips a survey offers, and that each holds what it is offered for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterAnswers } from '../../src/actions/surveys/enter-answers.ts'
import { eraseExpiredFrames } from '../../src/actions/surveys/erase-expired-frames.ts'
import { makeSlips, recipientName } from '../../src/actions/surveys/import-recipients.ts'
import { listLetters } from '../../src/actions/surveys/list-addressees.ts'
import {
  getPrintableLetters,
  type PrintableLetters,
} from '../../src/actions/surveys/printable-letters.ts'
import { handedOut } from '../../src/evidence/survey/response.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { drawTicket, hashTicket, printTicket } from '../../src/evidence/survey/ticket.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { recordTickets } from '../../src/store/survey/ticket-store.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { must, openSurvey, seals } from './survey-at-work.ts'

let site: RequestSite
let cookie: string
beforeAll(async () => {
  site = await openRequestSite()
  cookie = await site.signIn('officer')
})
afterAll(() => site.close())

const questions = [questionOf(1, 'single', 2)]

/** As they were made before slips had a stratum of their own. */
async function makeFormerSlips(survey: string, count: number): Promise<void> {
  const tickets = Array.from({ length: count }, () => {
    const ticket = drawTicket('bcdf')
    const hash = hashTicket(ticket)
    const nobody = { stratum: '', postcode: '', address: '', name: '' }
    const words = JSON.stringify({ ...nobody, ticket: printTicket(ticket) })
    return {
      hash,
      stratum: '',
      sealed: seals.seal(Buffer.from(words), recipientName(survey, hash)),
    }
  })
  await site.city.context.store.write((sql) => recordTickets(sql, survey, tickets))
}

const offered = async (survey: string) => await getPrintableLetters(site.city.context, survey)

/** How many letters each file holds. */
async function heldBy(survey: string, letters: PrintableLetters | null) {
  const counts = (kind: keyof PrintableLetters) =>
    Promise.all(
      (letters?.[kind] ?? []).map(async (batch) => {
        const to = kind === 'slip' ? 'whoever' : 'people'
        const asked = { reminder: kind === 'reminder', batch, to } as const
        const listed = must(await listLetters(site.city.context, seals, survey, asked))
        expect(listed.letters.every(({ name }) => (name === '') === (to === 'whoever'))).toBe(true)
        return listed.letters.length
      }),
    )
  return {
    invitation: await counts('invitation'),
    reminder: await counts('reminder'),
    slip: await counts('slip'),
  }
}

describe('files of letters', () => {
  it('hold former slips too, beside people who have no stratum either', async () => {
    const { id } = await openSurvey(site.city.context, questions, 6)
    expect(await offered(id)).toMatchObject({ invitation: [1], slip: [] })
    await makeFormerSlips(id, 3)
    must(await makeSlips(site.city.context, seals, id, 2))
    const look = (path: string) =>
      site.request(`/work/surveys/${id}${path}`, { headers: { cookie } })
    const html = await (await look('/recipients')).text()
    for (const kind of ['invitation', 'reminder', 'slip']) {
      expect(html).toContain(`/letters/${kind}/1`)
      expect((await look(`/letters/${kind}/1`)).status).toBe(200)
    }
    expect(await heldBy(id, await offered(id))).toEqual({
      invitation: [6],
      reminder: [6],
      slip: [5],
    })
  })

  it('are of slips alone where only former slips are kept', async () => {
    const { context } = site.city
    const { id } = await openSurvey(context, questions, 1)
    await eraseExpiredFrames({ ...context, today: calendarDate('2022-01-01') })
    expect(await offered(id)).toEqual({ invitation: [], reminder: [], slip: [] })
    await makeFormerSlips(id, 3)
    const letters = await offered(id)
    expect(letters).toEqual({ invitation: [], reminder: [], slip: [1] })
    expect((await heldBy(id, letters)).slip).toEqual([3])
  })

  it('are of people though their list calls the group what slips are called', async () => {
    const { context } = site.city
    const { id } = await openSurvey(context, questions, 1, {}, null, handedOut)
    must(await makeSlips(context, seals, id, 2))
    expect(await heldBy(id, await offered(id))).toMatchObject({ invitation: [1], slip: [2] })
  })

  it('are each cut by its kind, so that every file that is offered holds something', async () => {
    const { context } = site.city
    const { id, tickets } = await openSurvey(context, questions, 1_100)
    must(await makeSlips(context, seals, id, 501))
    expect(await heldBy(id, await offered(id))).toEqual({
      invitation: [500, 500, 100],
      reminder: [500, 500, 100],
      slip: [500, 1],
    })
    // everybody of the second file answers: the others stay what they were
    const fields = tickets.slice(500, 1_000).map((ticket) => [ticket, '1'])
    const rows = fields.map((each, at) => ({ line: at + 1, fields: each }))
    must(await enterAnswers(context, seals, id, { rows, dryRun: false }))
    const letters = await offered(id)
    expect(letters?.reminder).toEqual([1, 3])
    expect((await heldBy(id, letters)).reminder).toEqual([500, 100])
    const gone = await listLetters(context, seals, id, { reminder: true, batch: 2, to: 'people' })
    expect(gone).toMatchObject({ ok: false, problems: [{ code: 'letters/none' }] })
    const html = await (
      await site.request(`/work/surveys/${id}/recipients`, { headers: { cookie } })
    ).text()
    expect(html).toContain('まだ答えていない人への手紙（PDF）（3）')
    expect(html).not.toContain('/letters/reminder/2')
    expect(html).not.toContain('/letters/slip/3')
  })
})
