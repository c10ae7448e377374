/** The official forms: each blank, in every medium, with a picture of it made of a real table. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { mayAnywhere } from '../../workflow/policy/may.ts'
import { formatYear } from '../format/year.ts'
import { FormLinks } from '../parts/form-links.tsx'
import { FormPreview, type PreviewTable } from '../parts/form-preview.tsx'
import { Layout } from '../parts/layout.tsx'
import { Original } from '../parts/original.tsx'
import type { Site } from '../site.ts'

export interface FormsPageProps {
  readonly site: Site
  readonly forms: readonly ShownForm[]
}

export interface ShownForm {
  readonly id: string
  readonly name: string
  readonly from: FiscalYear | null
  readonly to: FiscalYear | null
  readonly tables: readonly PreviewTable[]
}

export function FormsPage({ site, forms }: FormsPageProps) {
  const words = site.words.forms
  return (
    <Layout site={site} title={words.title} crumbs={[{ text: words.title, href: null }]}>
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        {mayAnywhere(site.who, 'form.design') ? (
          <p>
            <a href={site.links.formDesigns()}>様式をつくる・直す</a>
          </p>
        ) : null}
      </header>
      {forms.map((form) => (
        <Form site={site} form={form} />
      ))}
    </Layout>
  )
}

function Form({ site, form }: { readonly site: Site; readonly form: ShownForm }) {
  const words = site.words.forms
  const year = (each: FiscalYear | null) => (each === null ? null : formatYear(each, site.language))
  return (
    <section class="form-template">
      <h2 id={form.id}>
        <Original site={site} text={form.name} />
      </h2>
      <p>{words.years(year(form.from), year(form.to))}</p>
      <FormLinks
        site={site}
        id={`${form.id}-files`}
        href={(medium) => site.links.blankForm(form.id, medium)}
        heading={words.blankHeading}
        level={3}
        of={form.id}
      />
      <h3 id={`${form.id}-preview`}>{words.preview}</h3>
      {form.tables.map((table) => (
        <FormPreview name={`${form.name} ${table.caption}`} table={table} />
      ))}
    </section>
  )
}
