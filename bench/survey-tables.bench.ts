/** A million answers: closing counts them once, and from then on a page of tables costs what it costs with ten thousand. */

import { resumeSession } from '../src/actions/people/resume-session.ts'
import { countSurvey } from '../src/actions/surveys/count-survey.ts'
import { getClosedSurvey, getSurvey } from '../src/actions/surveys/get-survey.ts'
import { moveSurveyOn } from '../src/actions/surveys/move-survey.ts'
import type { Answer } from '../src/evidence/survey/answer.ts'
import { tabulate } from '../src/evidence/survey/tabulate.ts'
import { beginTally, readTallies } from '../src/evidence/survey/tally.ts'
import { questionOf, surveyOf } from '../src/evidence/survey/testing/a-survey.ts'
import { createSeals } from '../src/lib/seal.ts'
import { createApp } from '../src/web/app.ts'
import { noAssets } from '../src/web/assets.ts'
import { openBenchCity } from './bench-city.ts'
import { type Growth, grow, type Report, type Surroundings } from './harness.ts'
import { type Metered, meter } from './meter.ts'
import { slope } from './statistics.ts'
import { addTickets, fillInbox, openBenchSurvey } from './survey-under-load.ts'

const sizes = [10_000, 100_000, 1_000_000]
/** Questions. */
const widths = [10, 20, 40]

export async function surveyTables({ projectFolder, say }: Surroundings): Promise<Report> {
  const city = await openBenchCity(projectFolder)
  try {
    const { context } = city
    const seals = createSeals(new Uint8Array(32).fill(1))
    const app = createApp({
      actions: (request) => ({ ...context, ...request }),
      resume: resumeSession,
      municipality: '汐待市',
      assets: noAssets,
      hosts: null,
      seals: () => seals,
      origin: null,
      secure: false,
      demonstration: null,
      report: ({ error }) => {
        throw error
      },
    })
    const ids: string[] = []
    const closing: (Metered & { size: number })[] = []
    for (const [at, size] of sizes.entries()) {
      say(`${size.toLocaleString('ja-JP')} 件の回答を締め切っています`)
      const code = `bm2${at + 2}`
      const id = await openBenchSurvey(context, code)
      await addTickets(context, id, code, 1)
      await fillInbox(context, seals, id, size)
      const move = async (move: 'close' | 'publish') => {
        const moved = await moveSurveyOn(context, id, { move, reason: 'bench' })
        if (!moved.ok) throw new Error(moved.problems[0]?.message)
      }
      const cost = await meter(async () => {
        await move('close')
        const counted = await countSurvey(context, seals, id)
        if (!counted.ok) throw new Error(counted.problems[0]?.message)
      })
      closing.push({ size, ...cost })
      await move('publish')
      ids.push(id)
    }
    const idOf = (size: number) => ids[sizes.indexOf(size)] ?? ''
    const page = await grow(
      'the public page of tables, by answers stored',
      sizes,
      (size) => async () => {
        const answer = await app.request(`http://bench/surveys/${idOf(size)}`)
        if (answer.status !== 200) throw new Error(`the page came with ${answer.status}`)
        await answer.text()
      },
    )
    const work = await grow('what the office sees of it', sizes, (size) => async () => {
      if ((await getSurvey(context, idOf(size))) === null) throw new Error('no survey')
    })
    const tables = await grow('the tables as the office makes them', sizes, (size) => async () => {
      if ((await getClosedSurvey(context, idOf(size))) === null) throw new Error('no tables')
    })
    const hiding = await grow('few answers, by questions: cells to hide', widths, (width) => {
      const wide = fewAnswers(width)
      return async () => {
        tabulate(wide.definition, readTallies(wide.cells), wide.answers)
      }
    })
    const last = closing.at(-1)
    const close: Growth = { title: 'closing', points: closing, slope: slope(closing) }
    const slowest = page.points.at(-1)?.seconds ?? 0
    const made = tables.points.at(-1)?.seconds ?? 0
    const flat = slowest / (page.points[0]?.seconds ?? slowest)
    return {
      id: 'survey',
      title: 'tables of a survey with up to a million answers',
      growths: [page, work, tables, hiding, close],
      bars: [
        {
          says: 'a tabulation page ≤ 200 ms with a million answers',
          measured: `${(slowest * 1_000).toFixed(0)} ms`,
          holds: slowest <= 0.2,
        },
        {
          says: 'and ≤ 200 ms where the office makes the tables anew',
          measured: `${(made * 1_000).toFixed(0)} ms`,
          holds: made <= 0.2,
        },
        {
          says: 'flat in answers (≤ 1.3 ×)',
          measured: `${flat.toFixed(2)} ×`,
          holds: flat <= 1.3,
        },
        {
          says: 'counting a million answers takes ≤ 150 MB more than the program at rest',
          measured: `${((last?.growth ?? 0) / 1e6).toFixed(0)} MB (${last?.cpuSeconds.toFixed(1)} s of CPU)`,
          holds: (last?.growth ?? 0) <= 150e6,
        },
        {
          says: 'and keeps pages waiting ≤ 200 ms at a time',
          measured: `${last?.longestTurn.toFixed(0)} ms`,
          holds: (last?.longestTurn ?? 0) <= 200,
        },
      ],
    }
  } finally {
    await city.close()
  }
}

/** Four hundred people, three breakdowns of seven: most cells hold fewer than may be shown. */
function fewAnswers(width: number) {
  const questions = Array.from({ length: width }, (_, at) =>
    questionOf(at + 1, at > 2 && at % 3 === 2 ? 'multiple' : 'single', 7, { breakdown: at < 3 }),
  )
  const definition = surveyOf(questions)
  const tally = beginTally(definition)
  const answers = 400
  for (let nth = 0; nth < answers; nth += 1) {
    const answer: Answer = questions.map((_, at) => [1 + (((nth * 31 + at * 17) % 97) ** 2 % 7)])
    tally.add(answer)
  }
  return { definition, cells: tally.cells(), answers }
}
