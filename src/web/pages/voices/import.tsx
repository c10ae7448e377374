/** `/work/voices/import` and `…/:office/:import`: an office's past voices from a file */
import {
  keepVoiceFile,
  listVoiceImportOffices,
  openVoiceFile,
  proposeVoiceColumns,
  takeVoiceFile,
  tryVoiceFile,
  type VoiceTableView,
} from '../../../actions/voices/import/kept-voice-table.ts'
import { voiceFields } from '../../../evidence/voice/import/voice-fields.ts'
import type { Problem } from '../../../lib/problem.ts'
import { VoiceFilePage, VoiceImportPage } from '../../../ui/voices/import-pages.tsx'
import { documentLimit } from '../../limits.ts'
import { page, seeOther } from '../../respond.ts'
import { href } from '../../routes.ts'
import { idIn, nameIn, readId, type Visit } from '../../visit.ts'
import { importedQuery, sentTable, tableImportPages } from '../table-import.tsx'

export async function voiceFile(visit: Visit): Promise<Response> {
  return await showFile(visit, '', [])
}

async function showFile(
  { site, actions }: Visit,
  chosen: string,
  problems: readonly Problem[],
): Promise<Response> {
  const offices = await listVoiceImportOffices(actions)
  const [only, ...others] = offices
  const office = chosen === '' && others.length === 0 ? (only?.id ?? '') : chosen
  return page(
    <VoiceFilePage
      {...{ site, offices, problems, chosen: office, fields: voiceFields }}
      limit={documentLimit.megabytes}
    />,
    { status: problems.length > 0 ? 422 : 200 },
  )
}

export async function receiveVoiceFile(visit: Visit): Promise<Response> {
  const body = await visit.request.parseBody().catch(() => null)
  const chosen = readId(typeof body?.['office'] === 'string' ? body['office'] : undefined)
  const sent = await sentTable(visit)
  if (!sent.ok) return await showFile(visit, chosen ?? '', sent.problems)
  const { actions, seals } = visit
  const kept = await keepVoiceFile(actions, seals, { office: chosen, file: sent.value })
  if (!kept.ok) return await showFile(visit, chosen ?? '', kept.problems)
  return seeOther(href('voiceImport', { office: kept.value.office, import: kept.value.kept }))
}

const pages = tableImportPages<VoiceTableView>({
  find: async (visit) => {
    const [office, kept] = [nameIn(visit, 'office'), idIn(visit, 'import')]
    if (office === null || kept === null) return null
    return await openVoiceFile(visit.actions, visit.seals, { office, kept })
  },
  propose: ({ actions }, view) => proposeVoiceColumns(actions, view),
  tryIt: ({ actions, seals }, view, decided) => tryVoiceFile(actions, seals, view, decided),
  takeIt: ({ actions, seals }, view, decided) => takeVoiceFile(actions, seals, view, decided),
  page: ({ site }, { office, mayTake }, shown) => (
    <VoiceImportPage {...{ site, office, mayTake, ...shown }} />
  ),
  after: (_, counts) => href('voiceInbox', {}, { query: importedQuery(counts) }),
})

export const voiceImport = pages.show
export const takeVoiceImport = pages.act
