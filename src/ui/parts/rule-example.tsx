/** A case of a rule as a reader of the form would meet it: only what is filled in, in the words of the form. */
import type { CaseDocument, CaseSheet, RuleCase } from '../../check/rule-case.ts'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'

export function RuleExample({
  site,
  example,
}: {
  readonly site: Site
  readonly example: RuleCase
}) {
  const { documents } = example
  return (
    <>
      {site.language === 'en' ? <p class="field-hint">{example.what}</p> : null}
      {documents.map((document, index) => (
        <div class="rule-example">
          {documents.length === 1 ? null : <p class="label">{nameOf(site, document, index + 1)}</p>}
          <ExampleDocument site={site} document={document} />
        </div>
      ))}
    </>
  )
}

function nameOf(site: Site, document: CaseDocument, number: number): string {
  const name = site.words.rulesPage.document(number)
  const year = 'sheets' in document ? document.year : undefined
  return year === undefined
    ? name
    : `${name}${site.words.bracketed(formatYear(fiscalYear(year), site.language))}`
}

function ExampleDocument({
  site,
  document,
}: {
  readonly site: Site
  readonly document: CaseDocument
}) {
  if ('text' in document) {
    return (
      <section class="example-text" tabindex={0} aria-label={site.words.rulesPage.formText}>
        <pre lang="ja">{document.text.trim()}</pre>
      </section>
    )
  }
  return (
    <>
      {document.framework === undefined ? null : (
        <p>
          <Original site={site} text={document.framework} />
        </p>
      )}
      {document.sheets.map((sheet) => (
        <dl class="example-sheet">
          {fieldsOf(sheet).map(([field, lines]) => (
            <div>
              <dt>{site.words.rulesPage.fields[field]}</dt>
              {lines.map((line) => (
                <dd lang="ja">{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      ))}
    </>
  )
}

type Field = keyof Site['words']['rulesPage']['fields']

function fieldsOf(sheet: CaseSheet): readonly (readonly [Field, readonly string[]])[] {
  const { review, evaluation } = sheet
  const one = (text: string | undefined) => (text === undefined ? [] : [text])
  const fields: readonly (readonly [Field, readonly string[]])[] = [
    ['title', one(sheet.title)],
    ['purpose', sheet.purpose ?? []],
    ['outline', sheet.outline ?? []],
    ['multiYear', sheet.multiYear ?? []],
    ['activities', sheet.activities ?? []],
    ['targets', sheet.targets ?? []],
    [
      'review',
      [...one(review?.implementation), ...one(review?.attainment), ...one(review?.issues)],
    ],
    ['results', evaluation?.results ?? []],
    ['actuals', evaluation?.actuals ?? []],
    ['verdict', one(evaluation?.verdict)],
    ['issues', one(evaluation?.issues)],
    ['requiredFor', one(sheet.requiredFor)],
  ]
  return fields.filter(([, lines]) => lines.length > 0)
}
