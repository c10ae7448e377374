/** Which column of a file is which field; then what would become of every row, before anything is kept. */
import type { PlannedRow } from '../../evidence/table/planned-row.ts'
import type { TableField } from '../../evidence/table/table-field.ts'
import { elsewhereCode } from '../../evidence/table/taken-elsewhere.ts'
import type { Problem } from '../../lib/problem.ts'
import type { Crumb } from '../parts/breadcrumbs.tsx'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { LetStand } from '../parts/let-stand.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { ColumnChoices, type ColumnChoicesProps, TableNotes } from './column-choices.tsx'
import { DryRun } from './dry-run.tsx'

/** A list as it was brought, and what was decided and tried of it so far. */
export interface ShownTable extends ColumnChoicesProps {
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

export interface TableImportPageProps extends ShownTable {
  readonly site: Site
  /** Above the page of this file. */
  readonly crumbs: readonly Crumb[]
  /** Where the form is sent. */
  readonly action: string
  /** Who takes it instead, where whoever tries it may not; null where they may. */
  readonly takenBy: string | null
  /** What the notes of a trial are about. */
  readonly notesTitle: string
}

export function TableImportPage(props: TableImportPageProps) {
  const { site, crumbs, action, name, count, notes, problems, trial } = props
  const title = `「${name}」から取り込む`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[...crumbs, { text: name, href: null }]}
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
      <form method="post" action={action}>
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

function Tried(props: TableImportPageProps & { readonly trial: ShownTrial }) {
  const { trial, letStand, takenBy, notesTitle } = props
  const { rows, counts, notes, seen } = trial
  const taken = counts.added + counts.changed
  const elsewhere = notes.filter(({ code }) => code === elsewhereCode)
  const others = notes.filter(({ code }) => code !== elsewhereCode)
  return (
    <section id="dry-run">
      <h2>取り込むとこうなります（まだ取り込んでいません）</h2>
      <input type="hidden" name="seen" value={seen} />
      {elsewhere.map(({ message }) => (
        <Notification kind="caution" level={3} title="ほかの所属にも、同じ一覧があるようです">
          <p>{message}</p>
        </Notification>
      ))}
      <DryRun rows={rows} />
      {others.length === 0 ? null : (
        <>
          <h3>{notesTitle}</h3>
          <ul>
            {others.map(({ message }) => (
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
      {taken === 0 || takenBy === null ? null : (
        <Notification kind="information" level={3} title="取り込むのは、ほかの人です">
          <p>{takenBy}</p>
        </Notification>
      )}
      <p class="button-row">
        {taken === 0 || takenBy !== null ? null : (
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
