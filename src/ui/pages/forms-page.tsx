/** The official forms: each blank, in every medium, with a picture of it made of a real table. */
import type { FormTemplate } from '../../plan/form-template.ts'
import { mayAnywhere } from '../../workflow/policy/may.ts'
import { formatFormYears } from '../format/form-years.ts'
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
  readonly years: FormTemplate['years']
  readonly tables: readonly PreviewTable[]
}

export function FormsPage({ site, forms }: FormsPageProps) {
  const words = site.words.forms
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead}
      crumbs={[{ text: words.title, href: null }]}
    >
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
  return (
    <section class="form-template">
      <h2 id={form.id}>
        <Original site={site} text={form.name} />
      </h2>
      <p>{formatFormYears(site, form.years)}</p>
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
