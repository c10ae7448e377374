/** Narrows a year's findings by office, rule and severity; the choice stands in the address. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { severities } from '../check/shown-finding.ts'
import { officeName } from '../office-name.ts'
import type { CheckQuery, Site } from '../site.ts'
import { ruleWords } from '../words/rule-words.ts'
import { FormField } from './form-field.tsx'

interface CheckFilterProps {
  readonly site: Site
  readonly fiscalYear: FiscalYear
  readonly query: CheckQuery
  readonly offices: readonly Office[]
  readonly rules: readonly string[]
}

export function CheckFilter({ site, fiscalYear, query, offices, rules }: CheckFilterProps) {
  const words = site.words.check
  return (
    <search>
      <form class="search-form choices-form" method="get" action={site.links.check(fiscalYear)}>
        <Choice
          id="office"
          label={words.office}
          all={words.allOffices}
          chosen={query.office}
          options={offices.map((office) => [office.code, officeName(site, office)])}
        />
        <Choice
          id="rule"
          label={words.rule}
          all={words.allRules}
          chosen={query.rule}
          options={rules.map((rule) => [rule, ruleWords(rule, site.language).title])}
        />
        <Choice
          id="severity"
          label={words.severityLabel}
          all={words.allSeverities}
          chosen={query.severity}
          options={severities.map((severity) => [severity, words.severity[severity]])}
        />
        <button class="button" type="submit">
          {words.button}
        </button>
      </form>
    </search>
  )
}

interface ChoiceProps {
  readonly id: string
  readonly label: string
  readonly all: string
  readonly chosen: string | null
  readonly options: readonly (readonly [value: string, name: string])[]
}

function Choice({ id, label, all, chosen, options }: ChoiceProps) {
  return (
    <FormField id={id} label={label}>
      <select class="input" id={id} name={id}>
        <option value="">{all}</option>
        {options.map(([value, name]) => (
          <option value={value} selected={value === chosen}>
            {name}
          </option>
        ))}
      </select>
    </FormField>
  )
}
