/** Which column is which field; then what taking the file would change, before anything is changed. */
import type { Register } from '../../../evidence/register/register.ts'
import type { FiscalYear } from '../../../japanese/fiscal-year.ts'
import type { Decimal } from '../../../lib/decimal.ts'
import type { Problem } from '../../../lib/problem.ts'
import type { Outcome } from '../../../target/outcome.ts'
import { formatYear } from '../../format/year.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Layout } from '../../parts/layout.tsx'
import { Notification } from '../../parts/notification.tsx'
import { OutcomeSign } from '../../parts/outcome-sign.tsx'
import { Submission } from '../../parts/submission.tsx'
import { TableRegion } from '../../parts/table-region.tsx'
import { Value } from '../../parts/value.tsx'
import type { Site } from '../../site.ts'
import { ColumnChoices, type ColumnChoicesProps, TableNotes } from '../../tables/column-choices.tsx'

export interface EntryImportPageProps extends Omit<ColumnChoicesProps, 'fields'> {
  readonly site: Site
  readonly register: Register
  readonly id: string
  readonly name: string
  readonly rows: number
  readonly problems: readonly Problem[]
  /** Of how the file was read. */
  readonly notes: readonly Problem[]
  /** null before the trial. */
  readonly trial: ShownTrial | null
}

interface ShownTrial {
  readonly rows: number
  readonly figures: readonly {
    readonly before: Decimal | null
    readonly after: {
      readonly indicator: { readonly name: string }
      readonly fiscalYear: FiscalYear
      readonly value: Decimal | null
      readonly unit: string | null
    }
  }[]
  readonly sheets: readonly {
    readonly id: string
    readonly title: string
    readonly before: Outcome | null
    readonly after: Outcome
  }[]
}

const problemsShown = 50

export function EntryImportPage(props: EntryImportPageProps) {
  const { site, register, name, rows, problems, notes, trial, id } = props
  const { key, definition } = register
  const title = `「${name}」を取り込む`
  const more = problems.length - problemsShown
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '台帳の記録', href: site.links.registerWork() },
        { text: definition.name, href: site.links.workingRegister(key) },
        { text: 'ファイルから取り込む', href: null },
      ]}
    >
      <ErrorSummary
        title={`取り込めない所が${problems.length.toLocaleString('ja-JP')}か所あります。何も取り込んでいません`}
        errors={[
          ...problems.slice(0, problemsShown).map(({ code, message }) => ({
            message,
            target: code.startsWith('mapping/') ? 'column-0' : null,
          })),
          ...(more > 0
            ? [{ message: `ほか${more.toLocaleString('ja-JP')}か所`, target: null }]
            : []),
        ]}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          記録は{rows.toLocaleString('ja-JP')}
          行です。どの列がどの項目かを選び、試してから取り込んでください。
        </p>
      </header>
      <TableNotes notes={notes} />
      {trial === null ? null : <TrialResult site={site} trial={trial} />}
      <form method="post" action={site.links.entryImport(key, id)}>
        <Submission />
        <ColumnChoices {...props} fields={definition.fields} />
        <p class="button-row">
          <button
            class={trial === null ? 'button' : 'button button-outline'}
            type="submit"
            name="act"
            value="try"
          >
            試してみる（まだ取り込みません）
          </button>
          {trial === null ? null : (
            <button class="button" type="submit" name="act" value="take">
              {trial.rows.toLocaleString('ja-JP')}件を取り込む
            </button>
          )}
        </p>
      </form>
    </Layout>
  )
}

function TrialResult({ site, trial }: { readonly site: Site; readonly trial: ShownTrial }) {
  const { rows, figures, sheets } = trial
  const value = (decimal: Decimal | null, unit: string | null) =>
    decimal === null ? '—' : <Value site={site} value={decimal} unit={unit} />
  return (
    <section>
      <Notification
        kind="information"
        title={`${rows.toLocaleString('ja-JP')}件すべて取り込めます`}
      >
        <p>まだ取り込んでいません。取り込むと次のように変わります。</p>
      </Notification>
      {figures.length === 0 ? (
        <p>変わる指標はありません。</p>
      ) : (
        <TableRegion caption="変わる指標の値">
          <thead>
            <tr>
              <th scope="col">指標</th>
              <th scope="col">年度</th>
              <th scope="col" class="number">
                いま
              </th>
              <th scope="col" class="number">
                取り込んだ後
              </th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ before, after }) => (
              <tr>
                <th scope="row">{after.indicator.name}</th>
                <td>{formatYear(after.fiscalYear, 'ja')}</td>
                <td class="number">{value(before, after.unit)}</td>
                <td class="number">{value(after.value, after.unit)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {sheets.length === 0 ? null : (
        <>
          <h2>判定が変わる取組</h2>
          <ul>
            {sheets.map(({ id, title, before, after }) => (
              <li>
                <a href={site.links.sheet(id)}>{title}</a>：
                {before === null ? '—' : <OutcomeSign site={site} standing={before} />} →{' '}
                <OutcomeSign site={site} standing={after} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
