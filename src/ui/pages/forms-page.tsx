/** The official forms: each blank, in every medium, with a picture of it made of a real table. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatYear } from '../format/year.ts'
import { FormLinks } from '../parts/form-links.tsx'
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

export interface PreviewTable {
  readonly caption: string
  /** Relative widths. */
  readonly columns: readonly number[]
  readonly rows: readonly (readonly PreviewCell[])[]
}

export interface PreviewCell {
  readonly across: number
  readonly down: number
  readonly header: 'row' | 'column' | null
  readonly lines: readonly { readonly text: string }[]
}

export function FormsPage({ site, forms }: FormsPageProps) {
  const words = site.words.forms
  return (
    <Layout site={site} title={words.title} crumbs={[{ text: words.title, href: null }]}>
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
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
        <Preview name={`${form.name} ${table.caption}`} table={table} />
      ))}
    </section>
  )
}

function Preview({ name, table }: { readonly name: string; readonly table: PreviewTable }) {
  const total = table.columns.reduce((sum, width) => sum + width, 0)
  return (
    <section class="table-region form-preview" aria-label={name} tabindex={0} lang="ja">
      <table>
        <caption class="visually-hidden">{name}</caption>
        <colgroup>
          {table.columns.map((width) => (
            <col width={`${(width / total) * 100}%`} />
          ))}
        </colgroup>
        <tbody>
          {table.rows.map((cells) => (
            <tr>
              {cells.map((cell) => (
                <Cell cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ cell }: { readonly cell: PreviewCell }) {
  const size = {
    colspan: cell.across === 1 ? undefined : cell.across,
    rowspan: cell.down === 1 ? undefined : cell.down,
  }
  const lines = cell.lines.map(({ text }) => <p>{text}</p>)
  if (cell.header === null || lines.length === 0) return <td {...size}>{lines}</td>
  return (
    <th {...size} scope={cell.header === 'row' ? 'row' : 'col'}>
      {lines}
    </th>
  )
}
