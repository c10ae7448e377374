/** `/work/surveys/:survey/answers/sheets/:number`: a sheet whose two entries differ, settled or counted nowhere. */
import {
  getSheet,
  invalidateSheet,
  type Settlement,
  settleSheet,
} from '../../../actions/surveys/settle-sheet.ts'
import type { Problem } from '../../../lib/problem.ts'
import { PaperSheetPage } from '../../../ui/surveys/paper-sheet-page.tsx'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { formOf, readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

type Field = (name: string) => string | undefined

export async function paperSheet(visit: Visit): Promise<Response> {
  return await show(visit, () => undefined, [])
}

async function show(visit: Visit, typed: Field, problems: readonly Problem[]): Promise<Response> {
  const { site, actions } = visit
  const asked = placeOf(visit)
  const found =
    asked === null ? null : await getSheet(actions, visit.seals(), asked.survey, asked.number)
  if (found === null) return notFound(site)
  return page(
    <PaperSheetPage {...{ site, problems, ...found }} typed={(name) => typed(name) ?? ''} />,
    {
      status: problems.length === 0 ? 200 : 422,
      headers: { 'cache-control': 'no-store' },
    },
  )
}

function placeOf({ request }: Visit) {
  const survey = readId(request.param('survey'))
  const words = request.param('number') ?? ''
  return survey === null || !/^[1-9]\d{0,8}$/.test(words) ? null : { survey, number: Number(words) }
}

export async function settlePaperSheet(visit: Visit): Promise<Response> {
  const asked = placeOf(visit)
  if (asked === null) return notFound(visit.site)
  const { survey, number } = asked
  const form = await formOf(visit)
  const done =
    form('act') === 'invalidate'
      ? await invalidateSheet(visit.actions, survey, number, form('reason') ?? '')
      : await settleSheet(visit.actions, visit.seals(), survey, number, (position) =>
          settlementIn(form, position),
        )
  return done.ok
    ? seeOther(href('surveyPaperAgain', { survey }))
    : await show(visit, form, done.problems)
}

function settlementIn(form: Field, position: number): Settlement | null {
  const as = form(`q${position}`)
  if (as !== 'first' && as !== 'second' && as !== 'typed') return null
  return { as, words: form(`q${position}-words`) ?? '' }
}
