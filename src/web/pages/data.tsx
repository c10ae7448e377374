/** `/data` and its files */
import { getLicence } from '../../actions/get-licence.ts'
import { getOpenData } from '../../actions/get-open-data.ts'
import { listOfficesAndStandIns } from '../../actions/list-offices.ts'
import { dataFiles, findDataFile, shiftJisOf, tablesOf } from '../../publish/data/data-file.ts'
import { DataPage } from '../../ui/pages/data-page.tsx'
import { file } from '../file-response.ts'
import { page } from '../respond.ts'
import { nameIn, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function data({ site, actions }: Visit): Promise<Response> {
  const offices = await listOfficesAndStandIns(actions)
  const years = new Set(
    offices.flatMap((office) => office.years.map(({ fiscalYear }) => fiscalYear)),
  )
  const shown = {
    years: [...years].sort((a, b) => b - a),
    files: dataFiles.map(({ name, japanese, english }) => ({ name, japanese, english })),
    tables: tablesOf({ sheets: [] }),
    licence: await getLicence(actions),
  }
  return page(<DataPage site={site} {...shown} />)
}

/** `/data/years/:year/:file` */
export async function dataFile(visit: Visit): Promise<Response> {
  const fiscalYear = readYear(visit.request.param('year'))
  const name = nameIn(visit, 'file') ?? ''
  const wanted = findDataFile(name)
  const old = /^\w+\.sjis\.csv$/u.test(name)
  if (fiscalYear === null || (wanted === null && !old)) return notFound(visit.site)
  const found = await getOpenData(visit.actions, { fiscalYear, office: null })
  if (found === null) return notFound(visit.site)
  const named = `${fiscalYear}-${name}`
  if (wanted !== null) {
    return file({ bytes: await wanted.make(found), mediaType: wanted.mediaType, name: named })
  }
  const encoded = await shiftJisOf(found, name)
  if (encoded === null) return notFound(visit.site)
  const missing = encoded.missing.map(({ character, count }) => `${codeOf(character)}×${count}`)
  const answer = file({
    bytes: encoded.bytes,
    mediaType: 'text/csv; charset=Shift_JIS',
    name: named,
  })
  if (missing.length > 0) answer.headers.set('x-unmappable-characters', missing.join(' '))
  return answer
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
