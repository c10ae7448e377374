/**
 * The page on which anyone can see how a target sentence is read (目標の書き方を確かめる). The question stands in the address, so
 * that a reading can be sent to somebody.
 */
import type { ReadStatement } from '../../target/read-statement.ts'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { ReadingUnderField } from '../parts/reading-under-field.tsx'
import { TargetReading } from '../parts/target-reading.tsx'
import type { Site } from '../site.ts'

/** What stands in the fields, as typed. */
export interface TargetCheckFields {
  readonly sentence: string
  readonly year: string
  readonly actual: string
  readonly former: string
}

interface TargetCheckPageProps {
  readonly site: Site
  readonly fields: TargetCheckFields
  readonly statement: ReadStatement
}

export function TargetCheckPage({ site, fields, statement }: TargetCheckPageProps) {
  const words = site.words.target
  return (
    <Layout
      site={site}
      title={words.title}
      crumbs={[{ text: words.title, href: null }]}
      scripts={['target-reading']}
    >
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      <TargetForm site={site} fields={fields} />
      <h2 id="reading-title">{words.result}</h2>
      <ReadingUnderField site={site} field="text" with={['year', 'actual', 'former']}>
        <TargetReading site={site} statement={statement} />
      </ReadingUnderField>
    </Layout>
  )
}

function TargetForm({ site, fields }: Pick<TargetCheckPageProps, 'site' | 'fields'>) {
  const words = site.words.target
  const sentence = controlOf({ id: 'text', hint: words.sentenceHint })
  const asked = [
    { id: 'year', label: words.year, hint: words.yearHint, value: fields.year, mode: 'numeric' },
    { id: 'actual', label: words.actual, hint: words.actualHint, value: fields.actual },
    { id: 'former', label: words.former, hint: words.formerHint, value: fields.former },
  ] as const
  return (
    <form class="target-form" method="get" action={site.links.targetCheck()}>
      <FormField id="text" label={words.sentence} hint={words.sentenceHint}>
        <textarea class="input" name="text" rows={3} lang="ja" {...sentence}>
          {fields.sentence}
        </textarea>
      </FormField>
      <div class="target-form-row">
        {asked.map(({ id, label, hint, value, ...more }) => (
          <FormField id={id} label={label} hint={hint}>
            <input
              class="input"
              name={id}
              value={value}
              {...('mode' in more ? { inputmode: more.mode } : {})}
              {...controlOf({ id, hint })}
            />
          </FormField>
        ))}
      </div>
      <button class="button" type="submit">
        {words.button}
      </button>
    </form>
  )
}
