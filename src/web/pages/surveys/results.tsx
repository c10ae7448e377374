/** `/surveys`: what was asked and what came out, as pages and as files. */
import { getResult, type PublicSurvey } from '../../../actions/surveys/get-result.ts'
import { listPublicSurveys } from '../../../actions/surveys/list-surveys.ts'
import { printDataWorkbook } from '../../../publish/data/data-workbook.ts'
import { byteOrderMark, printCsv } from '../../../publish/data/print-csv.ts'
import { printSurveyReport } from '../../../publish/survey/print-report.ts'
import { responseTable } from '../../../publish/survey/response-data-table.ts'
import { surveyTable } from '../../../publish/survey/survey-table.ts'
import { weightsTable } from '../../../publish/survey/weights-table.ts'
import { SurveyPage } from '../../../ui/surveys/survey-page.tsx'
import { SurveysPage } from '../../../ui/surveys/surveys-page.tsx'
import { file } from '../../file-response.ts'
import { page } from '../../respond.ts'
import { readId, type Visit } from '../../visit.ts'
import { notFound } from '../not-found.tsx'

export async function surveys({ site, actions }: Visit): Promise<Response> {
  return page(<SurveysPage site={site} surveys={await listPublicSurveys(actions)} />)
}

export async function survey(visit: Visit): Promise<Response> {
  const found = await find(visit)
  if (found === null) return notFound(visit.site)
  return page(<SurveyPage site={visit.site} {...found} />)
}

async function find({ actions, request }: Visit): Promise<PublicSurvey | null> {
  const id = readId(request.param('survey'))
  return id === null ? null : await getResult(actions, id)
}

export async function surveyReport(visit: Visit): Promise<Response> {
  const found = await find(visit)
  if (found === null || found.published === null) return notFound(visit.site)
  const { definition } = found.survey
  const { result, response, comparisons } = found.published
  const name = definition.title.ja
  switch (visit.request.param('format')) {
    case 'csv': {
      const bytes = Buffer.from(byteOrderMark + printCsv(surveyTable(result.content)))
      return file({ bytes, mediaType: 'text/csv; charset=utf-8', name: `${name}.csv` })
    }
    case 'xlsx': {
      const weights = weightsTable(result.content)
      const tables = [surveyTable(result.content), responseTable(response)]
      return file({
        bytes: await printDataWorkbook(name, weights === null ? tables : [...tables, weights]),
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        name: `${name}.xlsx`,
      })
    }
    default: {
      const bytes = await printSurveyReport({
        municipality: visit.site.municipality,
        office: found.office.name,
        definition,
        response,
        result: result.content,
        comparisons,
      })
      return file({ bytes, mediaType: 'application/pdf', name: `${name}.pdf`, inline: true })
    }
  }
}
