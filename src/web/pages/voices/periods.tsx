/** `/work/voices/periods`: within how many days voices are answered, from which day on */
import {
  getAnswerPeriods,
  removeUnusedPeriod,
  setAnswerPeriod as setPeriod,
} from '../../../actions/voices/answer-periods.ts'
import { readDay } from '../../../japanese/calendar-date.ts'
import type { Problem } from '../../../lib/problem.ts'
import { PeriodsPage } from '../../../ui/voices/periods-page.tsx'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { readCount, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'
import { typedIn } from './case-acts.ts'

type Typed = Readonly<Record<string, string>>

export async function answerPeriods(visit: Visit): Promise<Response> {
  return await show(visit, [], {})
}

async function show(
  { site, actions }: Visit,
  problems: readonly Problem[],
  typed: Typed,
): Promise<Response> {
  const found = await getAnswerPeriods(actions)
  if (found === null) return notFound(site)
  const { today } = actions
  return page(<PeriodsPage {...{ site, today, ...found, problems, typed }} />, {
    status: problems.length === 0 ? 200 : 422,
  })
}

export async function setAnswerPeriod(visit: Visit): Promise<Response> {
  const typed = await typedIn(visit)
  const done =
    typed['remove'] === undefined
      ? await setPeriod(visit.actions, {
          from: readDay(typed['from']),
          days: readCount(typed['days']) ?? 0,
          counts: typed['counts'] === 'openDays' ? 'openDays' : 'days',
          onClosedDay: typed['onClosedDay'] === 'stays' ? 'stays' : 'after',
          publishWithin: readCount(typed['publishWithin']) ?? -1,
          keptYears: readCount(typed['keptYears']) ?? 0,
          source: typed['source'] ?? '',
        })
      : await removeUnusedPeriod(visit.actions, readDay(typed['remove']))
  if (!done.ok) return await show(visit, done.problems, typed)
  return seeOther(href('answerPeriods', {}))
}
