/** Who looks after which initiative of an office, and the form that hands some of them on. */
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface ResponsibilitiesPageProps {
  readonly site: Site
  readonly office: { readonly code: string; readonly name: string }
  readonly initiatives: readonly {
    readonly initiative: string
    readonly title: string
    readonly personName: string | null
    readonly sectionName: string | null
  }[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly sections: readonly { readonly id: string; readonly name: string }[]
  readonly today: string
  readonly problems: readonly Problem[]
}

const fields = {
  'responsibility/person': 'person',
  'responsibility/section': 'section',
  responsibility: 'initiatives',
}

export function ResponsibilitiesPage(props: ResponsibilitiesPageProps) {
  const { site, office, initiatives, people, sections, today, problems } = props
  const title = `${office.name}の取組の受け持ち`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: office.name, href: site.links.office(office.code) },
        { text: '受け持ち', href: null },
      ]}
    >
      <ErrorSummary title="まだ登録していません" errors={summaryOf(problems, fields)} />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          取組ごとに、どの課のだれが書き、進み具合を知らせるかを決めます。期限の知らせはその人に届き、見込みの当たり外れは、その年度の9月末の課に数えます。
        </p>
      </header>
      {initiatives.length === 0 ? (
        <p class="missing">この所属の取組はまだありません。</p>
      ) : (
        <form method="post" action={site.links.responsibilities(office.code)}>
          <fieldset class="field checkbox-list" id="initiatives" tabindex={-1}>
            <legend class="field-label">受け持ちを決める取組</legend>
            {initiatives.map(({ initiative, title, personName, sectionName }) => (
              <p class="checkbox">
                <input
                  type="checkbox"
                  id={`i-${initiative}`}
                  name="initiative"
                  value={initiative}
                />
                <label for={`i-${initiative}`}>
                  {title}
                  <span class="holding-days">
                    {[sectionName, personName].filter((name) => name !== null).join(' ') ||
                      '決まっていません'}
                  </span>
                </label>
              </p>
            ))}
          </fieldset>
          <SelectField
            id="person"
            name="person"
            label="受け持つ人"
            none="変えない"
            chosen=""
            choices={[
              ...people.map(({ id, name }) => ({ value: id, label: name })),
              { value: 'none', label: '決めない' },
            ]}
            error={errorAt(problems, fields, 'person')}
          />
          {sections.length === 0 ? null : (
            <SelectField
              id="section"
              name="section"
              label="受け持つ課"
              none="変えない"
              chosen=""
              choices={[
                ...sections.map(({ id, name }) => ({ value: id, label: name })),
                { value: 'none', label: '所属の全体' },
              ]}
              error={errorAt(problems, fields, 'section')}
            />
          )}
          <TextField id="from" name="from" label="いつから" type="date" value={today} required />
          <button class="button" type="submit">
            受け持ちを登録する
          </button>
        </form>
      )}
    </Layout>
  )
}
