/** `/work/surveys/:survey/recipients` and `/letters`: the frame comes in, letters go out, what came back is marked. */
import { getSurvey } from '../../../actions/surveys/get-survey.ts'
import {
  importRecipients,
  makeSlips,
  readAddressees,
} from '../../../actions/surveys/import-recipients.ts'
import { listLetters, markUndelivered } from '../../../actions/surveys/list-addressees.ts'
import { getOfficeName } from '../../../actions/surveys/office-name.ts'
import { getPrintableLetters } from '../../../actions/surveys/printable-letters.ts'
import { type Row, readRows } from '../../../actions/surveys/read-rows.ts'
import { fail, type Problem, type Result } from '../../../lib/problem.ts'
import { printLetters } from '../../../publish/survey/print-letters.ts'
import { formatDay } from '../../../ui/format/day.ts'
import { letterNames } from '../../../ui/surveys/letter-names.ts'
import { SurveyRecipientsPage } from '../../../ui/surveys/survey-recipients-page.tsx'
import { may } from '../../../workflow/policy/may.ts'
import { file } from '../../file-response.ts'
import { qrModules } from '../../qr-modules.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { queryOf, readId, readNth, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

const notices: Readonly<Record<string, string>> = {
  import: '名簿を読み込みました',
  slips: '回答票を作りました',
  undelivered: '届かなかった手紙を記録しました',
}

export async function surveyRecipients(visit: Visit): Promise<Response> {
  return await show(visit, notices[queryOf(visit, 'done') ?? ''] ?? null, [])
}

async function show(visit: Visit, notice: string | null, problems: readonly Problem[]) {
  const { site, actions } = visit
  const id = readId(visit.request.param('survey'))
  const found = id === null ? null : await getSurvey(actions, id)
  if (found === null) return notFound(site)
  const { office } = found.survey
  if (!may(actions.who, 'survey.address', { office }).allowed) return notFound(site)
  const letters = await getPrintableLetters(actions, found.survey.id)
  if (letters === null) return notFound(site)
  return page(<SurveyRecipientsPage {...found} {...{ site, letters, notice, problems }} />, {
    status: problems.length === 0 ? 200 : 422,
  })
}

export async function changeRecipients(visit: Visit): Promise<Response> {
  const survey = readId(visit.request.param('survey'))
  if (survey === null) return notFound(visit.site)
  const body = await visit.request.parseBody()
  const act = String(body['act'])
  if (act === 'try') return await tryFrame(visit, survey, body['file'])
  const done = await change(visit, survey, act, body)
  if (!done.ok) return await show(visit, null, done.problems)
  return seeOther(href('surveyRecipients', { survey }, { query: { done: act } }))
}

async function change(
  { actions, seals }: Visit,
  survey: string,
  act: string,
  body: Readonly<Record<string, unknown>>,
): Promise<Result<unknown>> {
  if (act === 'slips') {
    return await makeSlips(
      actions,
      seals(),
      survey,
      Number(String(body['count']).normalize('NFKC')),
    )
  }
  if (act === 'undelivered') return await markUndelivered(actions, survey, String(body['ticket']))
  const rows = await rowsOf(body['file'])
  return rows.ok ? await importRecipients(actions, seals(), survey, rows.value) : rows
}

/** Reads the file and keeps nothing. */
async function tryFrame(visit: Visit, id: string, sent: unknown): Promise<Response> {
  const found = await getSurvey(visit.actions, id)
  if (found === null) return notFound(visit.site)
  const rows = await rowsOf(sent)
  const read = rows.ok ? readAddressees(rows.value, found.survey) : rows
  if (!read.ok) return await show(visit, null, read.problems)
  return await show(visit, `${read.value.length}人を読み込めます（まだ保存していません）`, [])
}

/** Rows of a file that was sent. */
export async function rowsOf(sent: unknown): Promise<Result<readonly Row[]>> {
  if (!(sent instanceof File) || sent.size === 0) return fail(noFile)
  return readRows(new Uint8Array(await sent.arrayBuffer()))
}

const noFile: Problem = {
  code: 'rows/file',
  severity: 'blocks',
  message: 'ファイルが選ばれていません。CSVファイルを選んでください。',
}

export async function surveyLetters(visit: Visit): Promise<Response> {
  const id = readId(visit.request.param('survey'))
  const asked = visit.request.param('kind')
  const batch = readNth(visit.request.param('batch'))
  if (id === null || batch === null) return notFound(visit.site)
  const kind = asked === 'reminder' || asked === 'slip' ? asked : 'invitation'
  const listed = await listLetters(visit.actions, visit.seals(), id, {
    reminder: kind === 'reminder',
    batch,
    to: kind === 'slip' ? 'whoever' : 'people',
  })
  if (!listed.ok) return await show(visit, null, listed.problems)
  const { survey, letters } = listed.value
  const office = await getOfficeName(visit.actions, survey.office)
  const origin = visit.origin ?? new URL(visit.request.url).origin
  const printed = await Promise.all(
    letters.map(async (letter) => {
      const link = `${origin}${href('answer', { ticket: letter.ticket })}`
      return { ...letter, link, qr: await qrModules(link) }
    }),
  )
  const bytes = await printLetters({
    kind,
    municipality: visit.site.municipality,
    office: office?.name ?? '',
    definition: survey.definition,
    letters: printed,
    until: formatDay(survey.definition.closesOn, 'ja'),
  })
  const answer = file({
    bytes,
    mediaType: 'application/pdf',
    name: `${survey.definition.title.ja} ${letterNames[kind]} ${batch}.pdf`,
  })
  answer.headers.set('cache-control', 'no-store')
  return answer
}
