/** The register of opinions: searched and narrowed by the address, each with its state. */
import { opinionStages } from '../../../evidence/council/opinion.ts'
import type { PublicOpinion } from '../../../evidence/council/public-opinion.ts'
import type { FiscalYear } from '../../../japanese/fiscal-year.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { CouncilFrame } from '../../council/council-frame.tsx'
import { OpinionList } from '../../council/opinion-list.tsx'
import { formatYear } from '../../format/year.ts'
import type { OpinionQuery } from '../../links/council-links.ts'
import { officeName } from '../../office-name.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import type { Site } from '../../site.ts'
import { councilWords } from '../../words/council-words.ts'

export interface OpinionsPageProps {
  readonly site: Site
  readonly office: Office
  readonly query: OpinionQuery
  readonly years: readonly FiscalYear[]
  readonly opinions: readonly PublicOpinion[]
  readonly next: string | null
}

export function OpinionsPage({ site, office, query, years, opinions, next }: OpinionsPageProps) {
  const words = councilWords(site.language)
  const title = words.opinionsOf(officeName(site, office))
  return (
    <CouncilFrame
      site={site}
      office={office}
      title={title}
      at={words.opinions}
      lead={words.opinionsLead}
    >
      <form class="search-form" method="get" action={site.links.councilOpinions(office.code)}>
        <TextField id="q" name="q" label={words.search} value={query.words ?? ''} />
        <SelectField
          id="stage"
          name="stage"
          label={words.state}
          none={words.allStages}
          chosen={query.stage ?? ''}
          choices={opinionStages.map((stage) => ({
            value: stage,
            label: words.opinionStages[stage],
          }))}
        />
        <SelectField
          id="year"
          name="year"
          label={words.year}
          none={words.allYears}
          chosen={query.year ?? ''}
          choices={years.map((year) => ({
            value: String(year),
            label: formatYear(year, site.language),
          }))}
        />
        <button class="button" type="submit">
          {words.narrow}
        </button>
      </form>
      {opinions.length === 0 ? <p class="missing">{words.noOpinions}</p> : null}
      <OpinionList site={site} opinions={opinions} />
      {next === null ? null : (
        <p>
          <a href={site.links.councilOpinions(office.code, { ...query, after: next })}>
            {words.more}
          </a>
        </p>
      )}
    </CouncilFrame>
  )
}
