/** Sheets on paper typed twice: nothing counts before both agree or a person has settled it, and nothing names a ticket. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getClosedSurvey, getSurvey } from '../../src/actions/surveys/get-survey.ts'
import { moveSurveyOn } from '../../src/actions/surveys/move-survey.ts'
import { questionOf } from '../../src/evidence/survey/testing/a-survey.ts'
import { hashTicket, readTicket } from '../../src/evidence/survey/ticket.ts'
import { openRequestSite, type RequestSite } from '../access/request-site.ts'
import { answerWith, closeSurvey, must, openSurvey, type SurveyUnderWay } from './survey-at-work.ts'

const questions = [
  questionOf(1, 'single', 2),
  questionOf(2, 'multiple', 3),
  questionOf(3, 'text', 0),
  questionOf(4, 'single', 3, { onlyIf: { position: 1, options: [1] } }),
]

let site: RequestSite
let officer: string
let chief: string
beforeAll(async () => {
  site = await openRequestSite()
  officer = await site.signIn('officer')
  chief = await site.signIn('sectionChief')
})
afterAll(() => site?.close())

async function send(path: string, fields: Readonly<Record<string, string>>, cookie: string) {
  const answer = await site.post(`/work/surveys/${path}`, fields, cookie)
  return { status: answer.status, text: await answer.text() }
}

async function look(path: string, cookie: string) {
  const answer = await site.request(`/work/surveys/${path}`, { headers: { cookie } })
  return { status: answer.status, text: await answer.text() }
}

const begin = (secondEntry: number, sent = 4) =>
  openSurvey(site.city.context, questions, sent, { secondEntry, maskBelow: 0 })

const enter = ({ id, tickets }: SurveyUnderWay, sheets: readonly string[], cookie = officer) => {
  const lines = sheets.map((values, at) => `${tickets[at]},${values}`).join('\n')
  return send(`${id}/answers`, { lines, act: 'enter' }, cookie)
}

async function rowsOf(id: string) {
  return await site.city.context.store.read(async (sql) => ({
    entries: await sql`select * from paper_entry where survey_id = ${id}`,
    inbox: await sql<
      { answers: number }[]
    >`select answers from survey_inbox where survey_id = ${id}`,
  }))
}

describe('a survey whose paper is typed twice', () => {
  it('counts what agrees, and asks a person about what differs', async () => {
    const survey = await begin(100)
    const { id, tickets } = survey
    const first = await enter(survey, ['1,1 3,駅の　前,2', '2,1,,', '1,2,ことば,3'])
    expect(first.text).toContain('1行目から3行目の紙 → 入力番号1から3')
    const kept = await rowsOf(id)
    expect(kept.inbox).toHaveLength(0)
    expect(kept.entries).toHaveLength(3)
    // neither the ticket nor what was answered stands beside the number
    const dump = JSON.stringify(kept.entries)
    const hashes = tickets.map((ticket) =>
      hashTicket(readTicket(ticket) ?? { code: '', secret: '' }),
    )
    for (const word of [...tickets, ...hashes, 'ことば']) expect(dump).not.toContain(word)
    expect(await answerWith(site.city.context, tickets[0] ?? '', { 1: ['1'] })).toMatchObject({
      problems: [{ code: 'ticket/used' }],
    })
    expect((await getSurvey(site.city.context, id))?.response.total.answered).toBe(3)

    const again = ['1,1,1 3,駅の 前,2', '2,2,1 2,,', '3,2,2,ことば,', '9,1', '1,1'].join('\n')
    const own = await send(`${id}/answers/second`, { lines: again, act: 'enter' }, officer)
    expect(own.text).toContain('入力番号1の紙は、あなたが1回目に入力しました')
    const tried = await send(`${id}/answers/second`, { lines: again, act: 'try' }, chief)
    expect(tried.text).toContain('3枚を読めました（まだ保存せず、1回目とも比べていません）')
    expect((await rowsOf(id)).inbox).toHaveLength(0)
    const second = await send(`${id}/answers/second`, { lines: again, act: 'enter' }, chief)
    expect(second.text).toContain('1枚は1回目と同じで、回答として数えます')
    expect(second.text).toContain('2枚は食い違っています（入力番号2、3）')
    expect(second.text).toContain('入力番号「9」の紙はありません')
    expect(second.text).toContain('入力番号1が上の行にもあります')
    expect((await rowsOf(id)).inbox).toMatchObject([{ answers: 1 }])
    const work = await site.request('/work', { headers: { cookie: officer } })
    expect(await work.text()).toContain(`/work/surveys/${id}/answers/second"`)

    // closing waits for them
    const early = await moveSurveyOn(site.city.context, id, { move: 'close', reason: '試験' })
    expect(early).toMatchObject({ problems: [{ code: 'survey/papers' }] })
    expect((await look(`${id}/answers/sheets/9`, chief)).status).toBe(404)
    expect((await look(`${id}/answers/sheets/1`, chief)).text).toContain('もう数えてあります')
    const sheet = await look(`${id}/answers/sheets/3`, chief)
    expect(sheet.text).toContain('id="q1-first"')
    expect(sheet.text).toContain('id="q4-first"')
    expect(sheet.text).not.toMatch(/ことば|id="q[23]-first"/)
    const path = `${id}/answers/sheets/3`
    const half = await send(path, { act: 'settle', q1: 'first' }, chief)
    expect([half.status, half.text.includes('問4がまだ決まっていません')]).toEqual([422, true])
    const both = { act: 'settle', q1: 'first', q4: 'second', 'q4-words': '1' }
    expect((await send(path, both, chief)).text).toContain('問4は、選んだ答えのほかに')
    const wrong = { act: 'settle', q1: 'first', q4: 'typed', 'q4-words': '9' }
    expect((await send(path, wrong, chief)).text).toContain('「9」は選択肢にありません')
    expect((await send(path, { ...wrong, 'q4-words': '1' }, chief)).status).toBe(303)
    expect((await send(path, { ...wrong, 'q4-words': '1' }, chief)).status).toBe(409)
    expect(
      (await send(`${id}/answers/sheets/2`, { act: 'settle', q2: 'second' }, chief)).status,
    ).toBe(303)
    expect((await rowsOf(id)).entries).toHaveLength(0)

    // sheet 1 agreed; on 2 the first was wrong at one question, on 3 the first at one, the second at two
    const page = await look(id, chief)
    expect(page.text).toMatch(
      /1回目の入力の誤り（設問）<\/th><td class="number">2<\/td><td class="number">12</,
    )
    expect(page.text).toMatch(/誤りのあった紙<\/th><td class="number">2<\/td><td class="number">3</)
    expect(page.text).toContain('食い違った設問は3か所で、2回目が誤りだったのは2か所です')
    must(await closeSurvey(site.city.context, id))
    const result = (await getClosedSurvey(site.city.context, id))?.result
    expect(result?.answers).toBe(3)
    const countsAt = (at: number) => result?.questions[at]?.rows.map(({ count }) => count)
    expect(countsAt(0)).toEqual([2, 1])
    expect(countsAt(1)).toEqual([2, 2, 1])
    expect(countsAt(3)).toEqual([1, 1, 0])
    must(await moveSurveyOn(site.city.context, id, { move: 'publish', reason: '' }))
    const told = await (await site.request(`/surveys/${id}`)).text()
    expect(told).toContain('1回目の誤りは設問12か所のうち2か所（16.7%）でした')
  })

  it('opens what both typists skipped, once the answer before it is corrected', async () => {
    const survey = await begin(100, 2)
    const { id } = survey
    // on both sheets 問1 is 1 and 問4 is 3; it was read as 2, and 問4 passed over
    await enter(survey, ['2,1,,', '2,1,,'])
    const again = ['1,2,2,,', '2,1,1,,2'].join('\n')
    await send(`${id}/answers/second`, { lines: again, act: 'enter' }, chief)

    const path = `${id}/answers/sheets/1`
    const shown = await look(path, chief)
    expect(shown.text).toContain('二人とも同じに入力した設問が、紙と違うとき（3問）')
    expect(shown.text).not.toContain('id="q4-typed"')
    const corrected = { act: 'settle', q2: 'first', 'q1-words': '1' }
    const opened = await send(path, corrected, chief)
    expect(opened.status).toBe(422)
    expect(opened.text).toContain('問4は、直した問1の答えで、答える設問です')
    expect(opened.text).toContain('href="#q4-typed"')
    expect(opened.text).toContain('id="q4-typed"')
    expect(opened.text).toMatch(/id="q1-words"[^>]*value="1"|value="1"[^>]*id="q1-words"/)
    const answered = { ...corrected, q4: 'typed', 'q4-words': '3' }
    expect((await send(path, answered, chief)).status).toBe(303)
    const other = `${id}/answers/sheets/2`
    // there the two differ in 問1 itself, so what it may open is asked for from the beginning
    expect((await look(other, chief)).text).toContain('id="q4-first"')
    const typed = { act: 'settle', q1: 'second', q4: 'typed', 'q4-words': '3' }
    expect((await send(other, typed, chief)).status).toBe(303)

    must(await closeSurvey(site.city.context, id))
    const result = (await getClosedSurvey(site.city.context, id))?.result
    const countsAt = (at: number) => result?.questions[at]?.rows.map(({ count }) => count)
    expect(countsAt(0)).toEqual([2, 0])
    expect(countsAt(3)).toEqual([0, 0, 2])
    expect(result?.questions[3]?.notAsked).toBe(0)
    // what both typed wrong alike is told among the errors: 2 of sheet 1, 2 of sheet 2
    expect((await look(id, chief)).text).toMatch(
      /1回目の入力の誤り（設問）<\/th><td class="number">4<\/td><td class="number">8</,
    )
  })

  it('says of a correction the same, whatever both typed alike', async () => {
    const survey = await begin(100, 3)
    const { id } = survey
    // 問4 not put, put and blank, put and answered: typed alike each time, and never shown
    await enter(survey, ['2,1,,', '1,1,,', '1,1,,3'])
    const again = ['1,2,2,,', '2,1,2,,', '3,1,2,,3'].join('\n')
    await send(`${id}/answers/second`, { lines: again, act: 'enter' }, chief)
    const guesses = [
      { q2: 'first', 'q4-words': '1' },
      { q2: 'first', 'q1-words': '1' },
      { q2: 'first', 'q1-words': '2', 'q4-words': '1' },
    ]
    for (const guess of guesses) {
      const told = await Promise.all(
        [1, 2, 3].map(async (number) => {
          const path = `${id}/answers/sheets/${number}`
          const { status, text } = await send(path, { act: 'settle', ...guess }, chief)
          // one form after another has a key of its own
          const said = text.replaceAll(path, '').replaceAll(/value="[\w-]{20,}"/g, '')
          return { status, said: said.replaceAll(`入力番号${number}の`, '') }
        }),
      )
      expect(told.map(({ status }) => status)).toEqual([422, 422, 422])
      expect(new Set(told.map(({ said }) => said)).size).toBe(1)
    }
    const path = `${id}/answers/sheets/3`
    const opened = await send(path, { act: 'settle', q2: 'first', 'q1-words': '1' }, chief)
    expect(opened.text).toContain(
      '問4は、直した問1の答えで、答える設問です。二人の入力は使いません',
    )
    expect(opened.text).not.toContain('どちらの入力にも答えがありません')
  })

  it('tells whoever comes too late who was first, and keeps what they wrote', async () => {
    const survey = await begin(100, 2)
    const { id } = survey
    await enter(survey, ['1,1,,', '1,2,,'])
    const again = ['1,1,2,,', '2,1,3,,'].join('\n')
    await send(`${id}/answers/second`, { lines: again, act: 'enter' }, chief)
    const decided = { act: 'settle', q2: 'typed', 'q2-words': '3', 'q1-words': '2' }
    const path = `${id}/answers/sheets/1`
    // two people with the same sheet open press the button at the same moment
    const both = await Promise.all([officer, chief].map((who) => send(path, decided, who)))
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
    const late = both.find(({ status }) => status === 409)?.text
    expect(late).toMatch(/この紙は、.+が6月10日 10:00に確かめて数えました/)
    expect(late).toContain('いま送ったものは、記録していません')
    expect(late).toMatch(/問2 設問2[^<]*<\/dt><dd>3</)
    expect(late).toMatch(/問1 設問1[^<]*<\/dt><dd>2</)
    expect((await rowsOf(id)).inbox).toMatchObject([{ answers: 1 }])
    const seen = await look(path, chief)
    expect([seen.status, seen.text.includes('記録していません')]).toEqual([200, false])

    const invalid = { act: 'invalidate', reason: '読めない' }
    const second = `${id}/answers/sheets/2`
    expect((await send(second, invalid, officer)).status).toBe(303)
    const after = await send(second, { act: 'invalidate', reason: '破れている' }, chief)
    expect(after.status).toBe(409)
    expect(after.text).toContain('無効票にしました')
    expect(after.text).toContain('破れている')

    must(await closeSurvey(site.city.context, id))
    // no number of a sheet is left, nor who settled it
    const left = await site.city.context.store.read(
      (sql) => sql`select from paper_settled where survey_id = ${id}`,
    )
    expect(left).toHaveLength(0)
    expect((await look(path, chief)).text).not.toContain('6月10日')
    expect((await send(path, decided, chief)).text).toContain('このアンケートは締め切りました')
  })

  it('lets the same person type again where they say so, and tells of it', async () => {
    const survey = await begin(100, 1)
    await enter(survey, ['1,1,,'])
    const { id } = survey
    const given = { lines: '1,1,1,,', act: 'enter', own: 'yes' }
    expect((await send(`${id}/answers/second`, given, officer)).text).toContain('1枚を入力しました')
    expect((await look(id, officer)).text).toContain('1枚は、同じ人が2回入力しました')
  })

  it('does not count a sheet that says nothing', async () => {
    const survey = await begin(100, 1)
    const { id } = survey
    await enter(survey, ['1,,,'])
    await send(`${id}/answers/second`, { lines: '1,2,,,', act: 'enter' }, chief)
    const blank = { act: 'settle', q1: 'typed', 'q1-words': '' }
    const { status, text } = await send(`${id}/answers/sheets/1`, blank, chief)
    expect(status).toBe(422)
    expect(text).toContain('<li>答えが1つもありません')
  })

  it('counts an invalid sheet among those that came in, and nowhere else', async () => {
    const survey = await begin(100, 1)
    const { id } = survey
    await enter(survey, ['1,1,,'])
    const path = `${id}/answers/sheets/1`
    expect((await send(path, { act: 'invalidate', reason: ' ' }, chief)).status).toBe(422)
    expect((await send(path, { act: 'invalidate', reason: '白紙だった' }, chief)).status).toBe(303)
    const { text } = await look(id, chief)
    expect(text).toContain('紙1枚を無効票にした（理由：白紙だった）')
    expect(text).toContain('無効票は1枚です')
    must(await closeSurvey(site.city.context, id))
    expect((await getClosedSurvey(site.city.context, id))?.result.answers).toBe(0)
    expect((await getSurvey(site.city.context, id))?.response.total.answered).toBe(1)
  })
})

describe('a survey of whose paper a share is typed twice', () => {
  it('draws the sheets after they are typed, and counts the others at once', async () => {
    const survey = await begin(50, 60)
    await enter(
      survey,
      survey.tickets.map(() => '1,1,,'),
    )
    const { entries, inbox } = await rowsOf(survey.id)
    // 60 draws at one half: fewer than 10 or more than 50 come once in ten million times
    expect(entries.length).toBeGreaterThan(9)
    expect(entries.length).toBeLessThan(51)
    expect(inbox.reduce((sum, { answers }) => sum + answers, 0)).toBe(60 - entries.length)
  })
})

it('asks of nobody to type twice what was declared to be typed once', async () => {
  const survey = await begin(0, 1)
  const { text } = await enter(survey, ['1,1,,'])
  expect(text).not.toContain('2回目')
  expect(await rowsOf(survey.id)).toMatchObject({ entries: [], inbox: [{ answers: 1 }] })
})
