/** The reference data of one office in one year: its municipality's own, common figures where that says nothing. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Municipality } from '../../plan/municipality.ts'
import { commonReference } from './common-reference.ts'
import type { CouncilFact, Reference, SurveyFact } from './reference.ts'

/** @param office Its name as printed; null where the document names none */
export function referenceFor(
  municipality: Municipality | null,
  office: string | null,
  year: FiscalYear | null,
): Reference {
  const common = commonReference(year)
  const id = municipality?.offices.find(({ name }) => name === office)?.id
  if (municipality === null || id === undefined || year === null) return common
  return {
    council: councilOf(municipality, id, year) ?? common.council,
    survey: surveyOf(municipality, id, year) ?? common.survey,
    ratings: common.ratings,
  }
}

function councilOf(city: Municipality, office: string, year: FiscalYear): CouncilFact | null {
  const council = city.councils.find(
    ({ office: of, validFrom, validTo }) =>
      of === office && validFrom <= year && year <= (validTo ?? year),
  )
  if (council === undefined) return null
  return { members: council.members, source: `${council.name}の定数`, assumed: false }
}

/** A wave still in the field tells nothing yet. */
function surveyOf(city: Municipality, office: string, year: FiscalYear): SurveyFact | null {
  for (const survey of city.surveys) {
    const wave = survey.waves.find((each) => each.office === office && each.fiscalYear === year)
    if (!survey.random || wave === undefined || wave.answered === null) continue
    return {
      answered: wave.answered,
      population: null,
      designEffect: 1,
      random: true,
      source: `${survey.name}の回答数`,
      assumed: false,
    }
  }
  return null
}
