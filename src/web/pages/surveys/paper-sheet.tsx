/** `/work/surveys/:survey/answers/sheets/:number`: a sheet whose two entries differ, settled or counted nowhere. */
import { getSheet } from '../../../actions/surveys/get-sheet.ts'
import { invalidateSheet, settleSheet } from '../../../actions/surveys/settle-sheet.ts'
import type { Settlement } from '../../../evidence/survey/settle-entries.ts'
import type { Problem } from '../../../lib/problem.ts'
import { PaperSheetGonePage } from '../../../ui/surveys/paper-sheet-gone-page.tsx'
import { PaperSheetPage } from '../../../ui/surveys/paper-sheet-page.tsx'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { formOf, idIn, numberIn, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

type Field = (name: string) => string | undefined

export async function paperSheet(visit: Visit): Promise<Response> {
  return await show(visit, () => undefined, [])
}

async function show(visit: Visit, form: Field, problems: readonly Problem[]): Promise<Response> {
  const { site, actions } = visit
  const asked = placeOf(visit)
  const found =
    asked === null ? null : await getSheet(actions, visit.seals(), asked.survey, asked.number)
  if (found === null) return notFound(site)
  const { gone, ...sheet } = found
  const typed = (name: string) => form(name) ?? ''
  const sent = problems.length > 0
  const headers = { 'cache-control': 'no-store' }
  return gone === null
    ? page(<PaperSheetPage {...{ site, problems, typed, ...sheet }} />, {
        status: sent ? 422 : 200,
        headers,
      })
    : page(<PaperSheetGonePage {...{ site, typed, gone, sent, ...sheet }} />, {
        status: sent ? 409 : 200,
        headers,
      })
}

function placeOf(visit: Visit) {
  const [survey, number] = [idIn(visit, 'survey'), numberIn(visit, 'number')]
  return survey === null || number === null ? null : { survey, number }
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

/** Words without a choice are what the sheet says. */
function settlementIn(form: Field, position: number): Settlement | null {
  const as = form(`q${position}`)
  const words = form(`q${position}-words`) ?? ''
  if (as === 'first' || as === 'second' || as === 'typed') return { as, words }
  return words.trim() === '' ? null : { as: 'typed', words }
}
