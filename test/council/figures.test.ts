/**
 * The council figures of sample 000 (91.7 % and 86.7 %), recomputed from ballots of the fictional city: 22 of 24 members
 * and 13 of 15. The sheet is our own; the outcomes are computed from the votes, and the way down to them is told.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bindCouncilMeasure,
  unbindCouncilMeasure,
} from '../../src/actions/council/bind-council-measure.ts'
import { getPoll } from '../../src/actions/council/get-council.ts'
import { getCouncilBindings } from '../../src/actions/council/get-council-bindings.ts'
import { planMeeting } from '../../src/actions/council/meetings.ts'
import {
  castVote,
  closePoll,
  openPoll,
  preparePoll,
  publishPoll,
} from '../../src/actions/council/polls.ts'
import { settleCouncilFigures } from '../../src/actions/council/record-council-measures.ts'
import { traceCouncil } from '../../src/actions/council/trace-council.ts'
import { getTrace } from '../../src/actions/evidence/get-trace.ts'
import { importDocument } from '../../src/actions/import-document.ts'
import type { PollQuestion } from '../../src/evidence/council/poll.ts'
import { dateOf } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { printDecimal } from '../../src/lib/decimal.ts'
import { listBallots, listVoters } from '../../src/store/council/poll-store.ts'
import { listJudgedSheets } from '../../src/store/sheet-store.ts'
import { PollResults } from '../../src/ui/council/poll-results.tsx'
import { siteIn } from '../pages/site.ts'
import { type CouncilAtWork, must, noticeOn, office, on, openCouncil } from './council-at-work.ts'

const deepened = '話し合いが前より深まったと答えた区政会議委員の割合'
const heard = '意見のその後を聞けたと答えた区政会議委員の割合'

let council: CouncilAtWork
beforeAll(async () => {
  council = await openCouncil(24, '2020-04-01')
  const sample = join(import.meta.dirname, '../../samples/sheets/aise/2019-evaluated.txt')
  const bytes = Buffer.from(twin(readFileSync(sample, 'utf8')))
  const named = { name: '椿坂区-2020.txt', bytes }
  must(await importDocument(council.city.context, named, { office: '椿坂区', fiscalYear: null }))
})
afterAll(async () => await council?.city.close())

/** The sample's sheet on its council, of another ward and year, with a second target. */
function twin(text: string): string {
  return text
    .replaceAll('藍瀬区', '椿坂区')
    .replaceAll('平成31年度', '令和2年度')
    .replaceAll('プラン1.0', 'プラン2.0')
    .replace(`○${deepened} 80%`, `○${deepened} 90%以上 ○${heard} 87%以上`)
    .replace(`・${deepened}: 71.4%`, `・${deepened}: 91.7% ・${heard}: 87.0%`)
}

const choice = (id: string, wording: string): PollQuestion => ({
  kind: 'choice',
  id,
  wording,
  options: ['そう思う', 'どちらかといえばそう思う', 'そう思わない'],
  counted: [0, 1],
})
const questions: readonly PollQuestion[] = [
  choice('deepened', '話し合いは前より深まりましたか'),
  choice('heard', '出した意見のその後を聞けましたか'),
  { kind: 'score', id: 'sheet', wording: '見守りの取組', lowest: 1, highest: 5, initiative: null },
]

async function vote(): Promise<string> {
  const { people, members } = council
  const officer = on(people.officer, '2021-02-01')
  const days = { opensOn: dateOf(2021, 2, 1), closesOn: dateOf(2021, 2, 14) }
  const poll = must(
    await preparePoll(officer, {
      ...days,
      office,
      kind: 'questionnaire',
      title: '委員アンケート',
      fiscalYear: fiscalYear(2020),
      meeting: null,
      questions,
    }),
  )
  must(await openPoll(officer, poll))
  for (const [nth, { context }] of members.entries()) {
    const first = nth < 22 ? String(nth % 2) : '2'
    const second = nth >= 15 ? '' : nth < 13 ? '0' : '2'
    const ballot = { deepened: first, heard: second, sheet: String((nth % 5) + 1) }
    must(await castVote(on(context, '2021-02-10'), poll, ballot))
  }
  return poll
}

async function sheet() {
  const sheets = await council.city.context.store.read((sql) =>
    listJudgedSheets(sql, { office, fiscalYear: fiscalYear(2020), current: true }),
  )
  const found = sheets.find(({ sheet: { title } }) => title?.text.includes('区政会議'))
  if (found === undefined) throw new Error('no sheet on the council')
  return found
}

describe('the council figures of a sheet', () => {
  let poll = ''
  it('take one ballot a member, and show nothing before closing', async () => {
    poll = await vote()
    const [first] = council.members
    const again = await castVote(on(first?.context ?? council.city.context, '2021-02-11'), poll, {
      deepened: '2',
    })
    expect(again).toMatchObject({ ok: false, problems: [{ code: 'poll/voted-before' }] })
    const early = await closePoll(on(council.people.officer, '2021-02-14'), poll)
    expect(early).toMatchObject({ ok: false, problems: [{ code: 'poll/still-runs' }] })
    const late = await castVote(on(first?.context ?? council.city.context, '2021-02-15'), poll, {
      deepened: '2',
    })
    expect(late).toMatchObject({ ok: false, problems: [{ code: 'poll/not-open' }] })
  })

  it('leave no way from a member to a ballot', async () => {
    const { store } = council.city.context
    must(await closePoll(on(council.people.officer, '2021-02-15'), poll))
    const [papers, order] = await store.read(async (sql) => [
      await sql<{ made: string }[]>`
        select distinct xmin::text as made from council_ballot_paper where council_poll_id = ${poll}`,
      await listBallots(sql, poll),
    ])
    // all papers come from one transaction, and lie in another order than they were cast
    expect(papers).toHaveLength(1)
    expect(order).toHaveLength(24)
    expect(order.map(({ sheet: score }) => score)).not.toEqual(
      council.members.map((_, nth) => String((nth % 5) + 1)),
    )
    expect(await store.read((sql) => listVoters(sql, poll))).toHaveLength(24)
    const columns = await store.read(
      (sql) => sql<{ name: string }[]>`
        select column_name as name from information_schema.columns
        where table_name in ('council_ballot_paper')`,
    )
    expect(columns.map(({ name }) => name).sort()).toEqual([
      'answers',
      'council_ballot_paper_id',
      'council_poll_id',
      'municipality_id',
    ])
  })

  it('decide the sheet once they are bound, exactly k of n', async () => {
    const officer = on(council.people.officer, '2021-02-16')
    const year = { office, fromYear: null, kind: 'questionShare' as const }
    expect((await sheet()).judgement?.outcome).toBe('met')
    must(await bindCouncilMeasure(officer, { ...year, question: 'deepened', indicator: deepened }))
    must(await bindCouncilMeasure(officer, { ...year, question: 'heard', indicator: heard }))
    const { judgement } = await sheet()
    const figures = judgement?.targets.map(({ outcome, actual }) => [
      outcome,
      actual?.value == null ? null : printDecimal(actual.value),
      actual?.measurement?.k == null ? null : printDecimal(actual.measurement.k),
      actual?.n,
    ])
    expect(figures).toEqual([
      ['met', '91.7', '22', 24],
      ['unmet', '86.7', '13', 15],
    ])
    expect(judgement?.outcome).toBe('unmet')
    must(await publishPoll(officer, poll))
  })

  it('are of a question of the right sort, and of this office', async () => {
    const officer = on(council.people.officer, '2021-02-16')
    const year = { office, fromYear: null, indicator: '委員の評価' }
    for (const [kind, question] of [
      ['meanScore', 'deepened'],
      ['questionShare', 'sheet'],
      ['questionShare', 'nobody-asked'],
    ] as const) {
      const bound = await bindCouncilMeasure(officer, { ...year, kind, question })
      expect(bound).toMatchObject({ ok: false, problems: [{ code: 'binding/no-measure' }] })
    }
  })

  it('run until the year is over, and become final without an event', async () => {
    const officer = on(council.people.officer, '2021-02-16')
    const year = { fiscalYear: fiscalYear(2020) }
    const bound = { office, question: null, fromYear: null, indicator: '区政会議の開催回数' }
    const planned = { office, body: council.body, notice: noticeOn('2021-03-20') }
    must(await planMeeting(officer, planned))
    must(await bindCouncilMeasure(officer, { ...bound, kind: 'meetingsHeld' }))
    const asked = { register: 'council', measure: `meetingsHeld-${office}`, after: null }
    const told = async () => {
      const view = await getTrace(council.city.context, { ...asked, ...year })
      return view?.figures.map(({ observation: { provisional, finalOn } }) => [
        provisional,
        finalOn,
      ])
    }
    expect(await told()).toEqual([[true, '2021-03-31']])
    await settleCouncilFigures(on(council.city.context, '2021-03-31'))
    expect(await told()).toEqual([[true, '2021-03-31']])
    await settleCouncilFigures(on(council.city.context, '2021-04-01'))
    expect(await told()).toEqual([[false, null]])
  })

  it('speak for what is counted under another name with a reason alone, and in its name', async () => {
    const officer = on(council.people.officer, '2021-04-01')
    const name = '商店街と学校や市民団体が組んで新たに開いた催しの件数'
    const wanted = { office, question: null, fromYear: null, indicator: name } as const
    const bare = await bindCouncilMeasure(officer, { ...wanted, kind: 'meetingsHeld' })
    expect(bare).toMatchObject({ ok: false, problems: [{ code: 'binding/unit-word' }] })
    const unitReason = '一回の会議を一件の催しと数えるため'
    must(await bindCouncilMeasure(officer, { ...wanted, kind: 'meetingsHeld', unitReason }))
    const view = await getTrace(officer, {
      ...{ register: 'council', measure: `meetingsHeld-${office}`, after: null },
      fiscalYear: fiscalYear(2020),
    })
    const told = view?.figures.find(({ observation: { indicator } }) => indicator === name)
    expect(told?.observation.unit).toBe('件')
  })

  it('are told down to the votes', async () => {
    const view = await getTrace(council.city.context, {
      register: 'council',
      measure: 'heard',
      fiscalYear: fiscalYear(2020),
      after: null,
    })
    expect(view?.figures.map(({ sheets }) => sheets.length)).toEqual([1])
    expect(view?.steps.at(-1)?.rows?.cells).toEqual([
      ['そう思う', '13'],
      ['どちらかといえばそう思う', '0'],
      ['そう思わない', '2'],
    ])
  })
})

describe('a figure that is unbound', () => {
  it('speaks no more, and the sheet stands on what it reports', async () => {
    const officer = on(council.people.officer, '2021-02-17')
    const bindings = await getCouncilBindings(officer, 'tsubakizaka')
    const bound = bindings?.bindings.find(({ binding }) => binding.source === 'heard')
    expect(bound?.name).toBe(
      '委員アンケートの問いの割合：委員アンケート「出した意見のその後を聞けましたか」',
    )
    expect(bound?.figures.map(({ value }) => value && printDecimal(value))).toEqual(['86.7'])
    must(await unbindCouncilMeasure(officer, bound?.binding.id ?? ''))
    const { judgement } = await sheet()
    expect(judgement?.targets.map(({ outcome }) => outcome)).toEqual(['met', 'met'])
    const again = await unbindCouncilMeasure(officer, bound?.binding.id ?? '')
    expect(again).toMatchObject({ ok: false })
  })
})

describe('a vote of few members', () => {
  it('tells nothing, not on the way down to it either, and gives its remarks to the office alone', async () => {
    const { people, members, city } = council
    const officer = on(people.officer, '2021-03-01')
    const asked = {
      office,
      kind: 'questionnaire',
      fiscalYear: fiscalYear(2020),
      meeting: null,
    } as const
    const days = { opensOn: dateOf(2021, 3, 1), closesOn: dateOf(2021, 3, 7) }
    const remark: PollQuestion = { kind: 'words', id: 'remark', wording: '気づいたこと' }
    const results = []
    for (const ballots of [4, 5]) {
      const few = { ...choice(`few-${ballots}`, '話しやすかったですか'), wording: '話しやすさ' }
      const poll = must(
        await preparePoll(officer, {
          ...asked,
          ...days,
          title: '小さな投票',
          questions: [few, remark],
        }),
      )
      must(await openPoll(officer, poll))
      for (const [nth, { context }] of members.slice(0, ballots).entries()) {
        const ballot = { [few.id]: '0', remark: `${ballots - nth}番目の意見` }
        must(await castVote(on(context, '2021-03-02'), poll, ballot))
      }
      must(await closePoll(on(people.officer, '2021-03-08'), poll))
      must(await publishPoll(on(people.officer, '2021-03-08'), poll))
      for (const open of [true, false]) {
        const view = await getPoll(city.context, poll, { open })
        results.push([ballots, open, view?.result?.kind, view?.remarks[0]?.answers.length ?? 0])
      }
      const source = { kind: 'measure', register: 'council', measure: few.id } as const
      const trace = `questionShare:${office}:${few.id}`
      const steps = await city.context.store.read((sql) =>
        traceCouncil(sql, {
          source: { ...source, trace },
          fiscalYear: fiscalYear(2020),
          asOf: null,
        }),
      )
      results.push(steps.at(-1)?.rows?.cells.length)
    }
    expect(results).toEqual([
      [4, true, 'tooFew', 0],
      [4, false, 'tooFew', 0],
      0,
      [5, true, 'told', 0],
      [5, false, 'told', 5],
      3,
    ])
  })

  it.each(['evaluation', 'questionnaire'] as const)(
    'of %s says how many of those who voted wrote words, and nothing where few did',
    async (kind) => {
      const { people, members, city } = council
      const officer = on(people.officer, '2021-03-01')
      const remark: PollQuestion = { kind: 'words', id: 'more', wording: '気づいたこと' }
      const few: PollQuestion = { kind: 'words', id: 'few', wording: 'そのほか' }
      const score: PollQuestion = {
        ...{ kind: 'score', id: 'scored', wording: '坂の見守り', lowest: 1, highest: 5 },
        initiative: null,
      }
      const site = siteIn('ja')
      const questions = [score, remark, few].map((each) => ({ ...each, id: `${kind}-${each.id}` }))
      const poll = must(
        await preparePoll(officer, {
          ...{
            office,
            kind,
            fiscalYear: fiscalYear(2020),
            meeting: null,
            title: '書いた人数',
            questions,
          },
          ...{ opensOn: dateOf(2021, 3, 1), closesOn: dateOf(2021, 3, 7) },
        }),
      )
      must(await openPoll(officer, poll))
      for (const [nth, { context }] of members.slice(0, 7).entries()) {
        const given = ['4', nth < 5 ? `${nth}番目のことば` : ' ', nth < 4 ? 'すこし' : '']
        const ballot = Object.fromEntries(questions.map(({ id }, at) => [id, given[at] ?? '']))
        must(await castVote(on(context, '2021-03-02'), poll, ballot))
      }
      must(await closePoll(on(people.officer, '2021-03-08'), poll))
      must(await publishPoll(on(people.officer, '2021-03-08'), poll))
      const view = await getPoll(city.context, poll, { open: true })
      if (view?.result == null) throw new Error('the result is not there')
      const page = String(PollResults({ site, result: view.result }))
      expect(page).toContain('平均4.00点（5点満点、7人）')
      expect(page).toContain('投票した7人のうち5人が、自由に書きました。')
      expect(page).toContain('自由に書いた人が少なく')
      expect(page).not.toMatch(/4人|ことば<|すこし/u)
    },
  )
})
