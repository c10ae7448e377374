/** `/data` and its files */
import { listCouncils } from '../../actions/council/get-council.ts'
import { getLicence } from '../../actions/get-licence.ts'
import { getOpenData } from '../../actions/get-open-data.ts'
import { listOfficesAndStandIns } from '../../actions/list-offices.ts'
import { listPublicRegisters } from '../../actions/registers/list-registers.ts'
import { listPublicSurveys } from '../../actions/surveys/list-surveys.ts'
import { shownToAll } from '../../evidence/register/register.ts'
import { say } from '../../evidence/survey/wording.ts'
import { dataFiles, findDataFile, shiftJisOf, tablesOf } from '../../publish/data/data-file.ts'
import { formatYear } from '../../ui/format/year.ts'
import { officeName } from '../../ui/office-name.ts'
import { DataPage, type OtherFiles } from '../../ui/pages/data-page.tsx'
import { file } from '../file-response.ts'
import { page } from '../respond.ts'
import { nameIn, readYear, type Visit } from '../visit.ts'
import { notFound } from './not-found.tsx'

export async function data(visit: Visit): Promise<Response> {
  const { site, actions } = visit
  const offices = await listOfficesAndStandIns(actions)
  const years = new Set(
    offices.flatMap((office) => office.years.map(({ fiscalYear }) => fiscalYear)),
  )
  const shown = {
    years: [...years].sort((a, b) => b - a),
    files: dataFiles.map(({ name, japanese, english }) => ({ name, japanese, english })),
    others: await otherFiles(visit),
    tables: tablesOf({ sheets: [] }),
    licence: await getLicence(actions),
  }
  return page(<DataPage site={site} {...shown} />)
}

/** What is public beside the years of the plans, each where it lies. */
async function otherFiles({ site, actions }: Visit): Promise<OtherFiles> {
  const [registers, surveys, councils] = await Promise.all([
    listPublicRegisters(actions),
    listPublicSurveys(actions),
    listCouncils(actions),
  ])
  const english = site.language === 'en'
  return {
    registers: registers
      .filter(({ register }) => shownToAll(register.definition) === 'rows')
      .map(({ register: { key, definition } }) => ({
        name: english ? (definition.nameEnglish ?? definition.name) : definition.name,
        address: site.links.registerFile(key),
      })),
    surveys: surveys
      .filter(({ state }) => state === 'published')
      .map(({ id, definition }) => ({
        name: say(definition.title, site.language),
        address: site.links.surveyReport(id, 'csv'),
      })),
    councils: councils.flatMap(({ office, counts }) =>
      [...new Set(counts.map(({ fiscalYear }) => fiscalYear))]
        .toSorted((a, b) => b - a)
        .map((year) => ({
          name: `${officeName(site, office)} ${formatYear(year, site.language)}`,
          address: site.links.councilYearFile(office.code, year, 'csv'),
        })),
    ),
  }
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
