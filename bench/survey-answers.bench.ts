/**
 * Survey answers, acknowledged after a durable commit, with 256 people answering at once: ours (ticket used up, answer
 * checked and sealed, counted) beside a peer that groups commits just as well and keeps one plain row an answer, and
 * beside one row a transaction on connections of its own, which says how fast the machine is.
 */
import postgres from 'postgres'
import { answerSurvey } from '../src/actions/surveys/answer-survey.ts'
import { setServerFlags } from '../src/cli/server-flags.ts'
import { type Answer, type AnswerField, readAnswer } from '../src/evidence/survey/answer.ts'
import { gather } from '../src/lib/gather.ts'
import { createSeals } from '../src/lib/seal.ts'
import { driverOptions } from '../src/store/connection/address.ts'
import { openLink } from '../src/store/connection/link.ts'
import { openBenchCity } from './bench-city.ts'
import { compare, type Report, type Surroundings } from './harness.ts'
import { addTickets, answerOf, definition, openBenchSurvey } from './survey-under-load.ts'

const clients = 256
const connections = 32
/** On a machine that kept 15,100 rows a second one by one at 32 connections, grouped commits kept 33,300. */
const gainKnown = 2.2
const answersALap = 4_096
const rounds = 15
const code = 'bn22'

export async function answerSurveys({ projectFolder, say }: Surroundings): Promise<Report> {
  setServerFlags() // all three run as the server does
  const city = await openBenchCity(projectFolder)
  try {
    const { context } = city
    const link = openLink(city.url, { name: 'torikumi bench' })
    await link.transaction('begin', async (sql) => {
      await sql.unsafe(`create table torikumi.peer_answer (ticket text primary key, content text not null);
        grant select, insert on torikumi.peer_answer to torikumi_app`)
    })
    await link.close()
    const bare = postgres({ ...driverOptions(city.url), max: connections, onnotice: () => {} })
    const survey = await openBenchSurvey(context, code)
    say('回答番号を作っています')
    const tickets = await addTickets(context, survey, code, answersALap * (rounds + 1))
    const seals = createSeals(new Uint8Array(32).fill(1))
    const waits: number[] = []
    let next = 0
    const ours = async () => {
      const first = next
      next += answersALap
      await byClients(clients, answersALap, async (nth) => {
        const values = answerOf(nth)
        const begun = performance.now()
        const ticket = tickets[first + nth] ?? ''
        const taken = await answerSurvey(context, seals, ticket, fieldsOf(values))
        waits.push(performance.now() - begun)
        if (!taken.ok) throw new Error(taken.problems[0]?.code)
      })
      return answersALap
    }
    let row = 0
    const grouped = gather<{ ticket: string; content: string }, boolean>(
      async (lot) => {
        await context.store.write(
          (sql) => sql`
            insert into peer_answer select * from unnest(${lot.map(({ ticket }) => ticket)}::text[],
                                                         ${lot.map(({ content }) => content)}::text[])`,
        )
        return lot.map(() => true)
      },
      { most: 512, lanes: 2 },
    )
    // it reads the same form, without which nothing could be kept
    const peerRow = (nth: number) => {
      const values = answerOf(nth)
      const read = readAnswer(definition.questions, fieldsOf(values), 'web')
      if (!read.ok) throw new Error(read.problems[0]?.code)
      return { ticket: `peer ${row++} ${Math.random()}`, content: JSON.stringify(read.value) }
    }
    const comparison = await compare(
      `answers by ${clients} at once`,
      'answers',
      [
        { name: 'one answer a ticket, sealed', role: 'ours', work: ours },
        {
          name: 'plain rows, commits grouped',
          role: 'peer',
          work: async () => {
            await byClients(clients, answersALap, async (nth) => {
              await grouped.add(peerRow(nth))
            })
            return answersALap
          },
        },
        {
          name: `one row a transaction, ${connections} bare connections`,
          role: 'peer',
          work: async () => {
            await byClients(connections, answersALap / 4, async (nth) => {
              const { ticket, content } = peerRow(nth)
              await bare`insert into torikumi.peer_answer values (${ticket}, ${content})`
            })
            return answersALap / 4
          },
        },
      ],
      { rounds },
    )
    await bare.end()
    const [, grouping, single] = comparison.standings
    const peer = grouping?.ourRatio ?? 0
    const known = (single?.ourRatio ?? 0) / gainKnown
    const slowest = percentile(waits, 0.99)
    return {
      id: 'W4',
      title: 'survey answers, acknowledged after a durable commit',
      comparisons: [comparison],
      bars: [
        {
          says: '≥ 0.8 × the peer with grouped commits',
          measured: `${peer.toFixed(2)} ×`,
          holds: peer >= 0.8,
        },
        {
          says: `≥ 0.8 × what grouping is known to give: ${gainKnown} × one row a transaction`,
          measured: `${known.toFixed(2)} ×`,
          holds: known >= 0.8,
        },
        {
          says: `p99 ≤ 50 ms at ${clients} clients`,
          measured: `${slowest.toFixed(1)} ms`,
          holds: slowest <= 50,
        },
      ],
    }
  } finally {
    await city.close()
  }
}

/** An answer as a form brings it. */
function fieldsOf(values: Answer): AnswerField {
  return (position) => {
    const value = values[position - 1]
    return Array.isArray(value) ? value.map(String) : []
  }
}

async function byClients(
  clients: number,
  count: number,
  work: (nth: number) => Promise<void>,
): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < count) await work(next++)
    }),
  )
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
