/** What would become of each row of a table, before anything is kept: what is left out and why stands first. */
import {
  countOutcomes,
  type PlannedRow,
  type RowOutcome,
} from '../../evidence/table/planned-row.ts'
import { keysOf } from '../../lib/keyed.ts'

export const outcomeNames: Readonly<Record<RowOutcome, string>> = {
  refused: '取り込まない',
  added: '加える',
  changed: '改める',
  same: '変わらない',
}

const signs: Readonly<Record<RowOutcome, string>> = {
  refused: '×',
  added: '＋',
  changed: '△',
  same: '＝',
}

/** More would make a page nobody reads; the file of the results holds all. */
const mostShown = 200

export function DryRun({ rows }: { readonly rows: readonly PlannedRow[] }) {
  const outcomes = keysOf(outcomeNames)
  const counts = countOutcomes(rows)
  return (
    <>
      <dl class="dry-run-counts">
        {outcomes.map((outcome) => (
          <div>
            <dt>
              <Sign outcome={outcome} />
              {outcomeNames[outcome]}
            </dt>
            <dd>{counts[outcome].toLocaleString('ja-JP')}行</dd>
          </div>
        ))}
      </dl>
      {outcomes
        .filter((outcome) => counts[outcome] > 0)
        .map((outcome) => (
          <Outcome outcome={outcome} rows={rows.filter((row) => row.outcome === outcome)} />
        ))}
    </>
  )
}

interface OutcomeProps {
  readonly outcome: RowOutcome
  readonly rows: readonly PlannedRow[]
}

/** Folded where nothing of it has to be looked at. */
function Outcome({ outcome, rows }: OutcomeProps) {
  const more = rows.length - mostShown
  return (
    <details open={outcome !== 'same'} id={`rows-${outcome}`}>
      <summary>
        {outcomeNames[outcome]}行（{rows.length.toLocaleString('ja-JP')}行）
      </summary>
      <ol class="dry-run-rows">
        {rows.slice(0, mostShown).map((row) => (
          <li>
            <p class="dry-run-place">{row.place}</p>
            <p class="dry-run-title">{row.title}</p>
            <Details row={row} />
          </li>
        ))}
      </ol>
      {more > 0 ? (
        <p>
          ほか{more.toLocaleString('ja-JP')}行は、下の「結果の一覧をCSVで保存する」で見られます。
        </p>
      ) : null}
    </details>
  )
}

function Sign({ outcome }: { readonly outcome: RowOutcome }) {
  return (
    <span class="dry-run-sign" aria-hidden="true">
      {signs[outcome]}
    </span>
  )
}

function Details({ row }: { readonly row: PlannedRow }) {
  const lines = linesOf(row)
  if (lines.length === 0) return <p>もう登録されていて、変わることはありません。</p>
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
}

/** Why a row is left out, or what it changes, one thing a line. */
export function linesOf({ problems, changes }: PlannedRow): readonly string[] {
  return [
    ...problems.map(({ message }) => message),
    ...changes.map(({ label, before, after }) =>
      before === null ? `${label}：${after}` : `${label}：${before} → ${after}`,
    ),
  ]
}
