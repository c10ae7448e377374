/** One row: what stands, how it came to stand so, and how to correct or withdraw it. */
import type { Values } from '../../../evidence/register/field.ts'
import type { Register } from '../../../evidence/register/register.ts'
import { shownValue } from '../../../evidence/register/shown-value.ts'
import type { Problem } from '../../../lib/problem.ts'
import { formatMinute } from '../../format/day.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Layout } from '../../parts/layout.tsx'
import { Notification } from '../../parts/notification.tsx'
import { Submission } from '../../parts/submission.tsx'
import { TableRegion } from '../../parts/table-region.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { EntryFields, errorsOfEntry } from '../../registers/entry-fields.tsx'
import type { Site } from '../../site.ts'

export interface EntryPageProps {
  readonly site: Site
  readonly register: Register
  readonly entry: {
    readonly id: string
    readonly day: string
    readonly revision: number
    readonly withdrawn: boolean
  }
  /** As the form shows them. */
  readonly texts: Readonly<Record<string, string | undefined>>
  readonly reason: string
  readonly versions: readonly ShownVersion[]
  readonly mayChange: boolean
  readonly problems: readonly Problem[]
  readonly changed: boolean
}

interface ShownVersion {
  readonly revision: number
  readonly kind: 'added' | 'corrected' | 'withdrawn'
  readonly reason: string
  readonly values: Values
  readonly way: 'form' | 'file' | 'api'
  readonly recordedAt: Date
  readonly recordedBy: string | null
}

export function EntryPage(props: EntryPageProps) {
  const { site, register, entry, problems, changed, mayChange } = props
  const { key, definition } = register
  const title = `${entry.day}の記録`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '台帳の記録', href: site.links.registerWork() },
        { text: definition.name, href: site.links.workingRegister(key) },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary title="直せませんでした" errors={errorsOfEntry(problems)} />
      {changed ? <Notification kind="success" title="直しました" /> : null}
      <header class="page-head">
        <h1>
          {definition.name}：{title}
        </h1>
        {entry.withdrawn ? <p class="lead">この記録は取り消されています。数えません。</p> : null}
      </header>
      {mayChange && !entry.withdrawn ? <ChangeForm {...props} /> : null}
      <Versions {...props} />
    </Layout>
  )
}

function ChangeForm({ site, register, entry, texts, reason, problems }: EntryPageProps) {
  return (
    <form method="post" action={site.links.entry(register.key, entry.id)} novalidate>
      <Submission />
      <input type="hidden" name="revision" value={String(entry.revision)} />
      <EntryFields fields={register.definition.fields} texts={texts} problems={problems} />
      <TextField
        id="entry-reason"
        name="reason"
        label="直す・取り消す理由"
        value={reason}
        hint="前の内容とともに残ります。"
        required
      />
      <p class="button-row">
        <button class="button" type="submit" name="act" value="correct">
          直して記録する
        </button>
        <button class="button button-outline" type="submit" name="act" value="withdraw">
          この記録を取り消す
        </button>
      </p>
    </form>
  )
}

const kindWords = { added: '記録', corrected: '訂正', withdrawn: '取り消し' } as const
const wayWords = { form: '画面から', file: 'ファイルから', api: 'APIから' } as const

function Versions({ site, register, versions }: EntryPageProps) {
  const { fields } = register.definition
  return (
    <section>
      <h2>この記録のこれまで</h2>
      <TableRegion caption="版" quietCaption>
        <thead>
          <tr>
            <th scope="col">いつ・だれが</th>
            <th scope="col">何を</th>
            {fields.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr>
              <th scope="row">
                {formatMinute(version.recordedAt.toISOString(), site.language)}
                <br />
                {version.recordedBy ?? '—'}
              </th>
              <td>
                {kindWords[version.kind]}（{wayWords[version.way]}）
                {version.reason === '' ? null : <p class="figure-note">理由：{version.reason}</p>}
              </td>
              {fields.map((field) => (
                <td>{shownValue(field, version.values) ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}
