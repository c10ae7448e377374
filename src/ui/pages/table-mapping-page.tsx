/** A table nobody knew: its columns with what stands in them, and which field of the form each is. */
import type { Problem } from '../../lib/problem.ts'
import type { MappedField } from '../../plan/mapped-form.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export interface TableMappingPageProps {
  readonly site: Site
  readonly table: {
    readonly id: string
    readonly name: string
    readonly columns: readonly { readonly header: string; readonly samples: readonly string[] }[]
    /** A mapping of a table much like it, to begin from. */
    readonly near: { readonly name: string } | null
  }
  readonly chosen: {
    readonly name: string
    readonly framework: string
    readonly fields: readonly string[]
    readonly office: string | null
  }
  readonly fieldNames: Readonly<Record<MappedField, string>>
  /** Whose tables the mapping may read. */
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  /** Whether it may read those of all of them. */
  readonly wholeMunicipality: boolean
  readonly problems: readonly Problem[]
}

const title = '表の列を項目に対応づける'

export function TableMappingPage(props: TableMappingPageProps) {
  const { site, table, chosen, offices, wholeMunicipality, problems } = props
  const name = {
    id: 'mapping-name',
    hint: '次に同じ見出しの表が来たとき、この呼び名で分かります。',
  }
  const plan = { id: 'mapping-framework', hint: '表に書かれていなければ、空のままにしてください。' }
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '文書の取り込み', href: site.links.importDocument() },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary
        title="対応づけを保存できませんでした"
        errors={problems.map(({ code, message }) => ({ message, target: targetOf(code) }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          「{table.name}
          」は知らない形の表です。どの列が何かを一度だけ選ぶと、次からは同じ見出しの表をそのまま読み取れます。
        </p>
        {table.near === null ? null : (
          <p>
            「{table.near.name}
            」の対応づけに近い表です。同じ見出しの列は、そのとおりに選んであります。増えた列や変わった列を確かめてください。
          </p>
        )}
      </header>
      <form method="post" action={site.links.tableMapping(table.id)}>
        <Submission />
        <FormField label="この表の呼び名" required {...name}>
          <input class="input" type="text" name="name" value={chosen.name} {...controlOf(name)} />
        </FormField>
        <FormField label="もとになる計画の名前" {...plan}>
          <input
            class="input"
            type="text"
            name="framework"
            value={chosen.framework}
            {...controlOf(plan)}
          />
        </FormField>
        <SelectField
          id="mapping-scope"
          name="scope"
          label="この対応づけを使う範囲"
          hint="所属を選ぶと、その所属の表だけを読み取ります。"
          chosen={chosen.office ?? ''}
          {...(wholeMunicipality ? { none: '市全体（どの所属の表にも）' } : {})}
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Columns {...props} />
        <button class="button" type="submit">
          この対応づけで読み取る
        </button>
      </form>
      <p>
        <a href={site.links.mappings()}>表の対応づけの一覧</a>
      </p>
    </Layout>
  )
}

function Columns({ table, chosen, fieldNames }: TableMappingPageProps) {
  return (
    <TableRegion caption={`表の列（${table.columns.length}列）`}>
      <thead>
        <tr>
          <th scope="col">見出し</th>
          <th scope="col">項目</th>
          <th scope="col">中身の例</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map(({ header, samples }, at) => (
          <tr>
            <th scope="row" id={`heading-${at}`}>
              {header}
            </th>
            <td>
              <select
                class="input"
                id={`field-${at}`}
                name={`field-${at}`}
                aria-labelledby={`heading-${at}`}
              >
                <option value="">読み取らない</option>
                {Object.entries(fieldNames).map(([field, words]) => (
                  <option value={field} selected={field === chosen.fields[at]}>
                    {words}
                  </option>
                ))}
              </select>
            </td>
            <td>
              <ul class="plain-list">
                {samples.map((words) => (
                  <li>{words}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function targetOf(code: string): string {
  return code === 'mapping/name-missing' ? 'mapping-name' : 'field-0'
}
