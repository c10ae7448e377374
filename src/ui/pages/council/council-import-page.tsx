/** Which column of a council's file is which field; then what would become of every row, before anything is kept. */
import type { PlannedRow } from '../../../evidence/table/planned-row.ts'
import type { TableField } from '../../../evidence/table/table-field.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import type { Problem } from '../../../lib/problem.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Layout } from '../../parts/layout.tsx'
import { LetStand } from '../../parts/let-stand.tsx'
import { Submission } from '../../parts/submission.tsx'
import type { Site } from '../../site.ts'
import { ColumnChoices, type ColumnChoicesProps, TableNotes } from '../../tables/column-choices.tsx'
import { DryRun } from '../../tables/dry-run.tsx'
import { type CouncilTableName, councilTableTitles } from './council-file-page.tsx'

export interface CouncilImportPageProps extends ColumnChoicesProps {
  readonly site: Site
  readonly office: Office
  readonly table: CouncilTableName
  readonly id: string
  readonly name: string
  readonly count: number
  readonly fields: readonly TableField[]
  readonly notes: readonly Problem[]
  readonly problems: readonly Problem[]
  /** Words ticked as no personal detail. */
  readonly letStand: ReadonlySet<string>
  /** null before it was tried. */
  readonly trial: ShownTrial | null
}

interface ShownTrial {
  readonly rows: readonly PlannedRow[]
  readonly counts: { readonly added: number; readonly changed: number }
  readonly notes: readonly Problem[]
  readonly seen: string
}

export function CouncilImportPage(props: CouncilImportPageProps) {
  const { site, office, table, id, name, count, notes, problems, trial } = props
  const title = `「${name}」から取り込む`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '区政会議の仕事', href: site.links.councilWork() },
        { text: office.name, href: site.links.councilDesk(office.code) },
        { text: councilTableTitles[table], href: site.links.councilFile(office.code, table) },
        { text: name, href: null },
      ]}
    >
      <ErrorSummary
        title="まだ何も取り込んでいません"
        errors={problems.map(({ code, message }) => ({
          message,
          target: code.startsWith('mapping/') ? 'column-0' : null,
        }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {count.toLocaleString('ja-JP')}
          行あります。どの列がどの項目かを確かめ、試してから取り込んでください。
        </p>
      </header>
      <TableNotes notes={notes} />
      <form method="post" action={site.links.councilImport(office.code, table, id)}>
        <Submission />
        <ColumnChoices {...props} />
        <p class="button-row">
          <button
            class={trial === null ? 'button' : 'button button-outline'}
            type="submit"
            name="act"
            value="try"
          >
            {trial === null ? '試してみる（まだ取り込みません）' : 'もう一度試す'}
          </button>
        </p>
        {trial === null ? null : <Tried {...props} trial={trial} />}
      </form>
    </Layout>
  )
}

function Tried({ trial, letStand }: CouncilImportPageProps & { readonly trial: ShownTrial }) {
  const { rows, counts, notes, seen } = trial
  const taken = counts.added + counts.changed
  return (
    <section id="dry-run">
      <h2>取り込むとこうなります（まだ取り込んでいません）</h2>
      <input type="hidden" name="seen" value={seen} />
      <DryRun rows={rows} />
      {notes.length === 0 ? null : (
        <>
          <h3>取り込んだ後のきまりとの照合</h3>
          <ul>
            {notes.map(({ message }) => (
              <li>{message}</li>
            ))}
          </ul>
        </>
      )}
      <LetStand details={rows.flatMap(({ personal }) => personal)} chosen={letStand} prefix="row" />
      {taken === 0 ? (
        <p>取り込む行はありません。</p>
      ) : (
        <p>
          列や印を変えたら、もう一度試してください。「取り込まない」行は、元のファイルを直してもう一度送れます。もう入った行は、二度入りません。
        </p>
      )}
      <p class="button-row">
        {taken === 0 ? null : (
          <button class="button" type="submit" name="act" value="take">
            {taken.toLocaleString('ja-JP')}行を取り込む
          </button>
        )}
        <button class="button button-outline" type="submit" name="act" value="list">
          結果の一覧をCSVで保存する
        </button>
      </p>
    </section>
  )
}
