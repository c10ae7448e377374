/** The reference data of one office in one year: its municipality's own, common figures where that says nothing. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Municipality } from '../../plan/municipality.ts'
import { commonReference } from './common-reference.ts'
import type { CouncilFact, RatingFact, Reference, SurveyFact } from './reference.ts'

/** @param office Its name as printed; null where the document names none */
export function referenceFor(
  municipality: Municipality | null,
  office: string | null,
  year: FiscalYear | null,
): Reference {
  const common = commonReference(year)
  if (municipality === null || year === null) return common
  const ratings = ratingsOf(municipality, year)
  const id = municipality.offices.find(({ name }) => name === office)?.id
  return {
    council: (id === undefined ? null : councilOf(municipality, id, year)) ?? common.council,
    survey: (id === undefined ? null : surveyOf(municipality, id, year)) ?? common.survey,
    ratings: ratings.length === 0 ? common.ratings : ratings,
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
      population: wave.people,
      designEffect: survey.designEffect,
      random: true,
      source: `${survey.name}の回答数`,
      assumed: false,
    }
  }
  return null
}

/** Ratings are the city's: a document without an office has them too. */
function ratingsOf({ ratings }: Municipality, year: FiscalYear): readonly RatingFact[] {
  return ratings
    .filter(({ validFrom, validTo }) => validFrom <= year && year <= (validTo ?? year))
    .map(({ name, words, source }) => ({ name, words, source, assumed: false }))
}
