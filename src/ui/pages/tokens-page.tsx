/** Keys of programs: what each may do, until when, and how to stop it. */
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { tokenActs } from '../../workflow/policy/token-acts.ts'
import { formatDay } from '../format/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, type FieldOfProblem, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface TokensPageProps {
  readonly site: Site
  readonly tokens: readonly ShownToken[]
  readonly offices: readonly Office[]
  readonly form: {
    readonly name: string
    readonly office: string
    readonly acts: readonly string[]
    readonly untilDay: string
  }
  readonly problems: readonly Problem[]
  /** The key just made: on this page and nowhere else. */
  readonly made: string | null
}

interface ShownToken {
  readonly id: string
  readonly name: string
  readonly office: string | null
  readonly acts: readonly string[]
  readonly untilDay: string
  readonly madeBy: string | null
  readonly opens: boolean
}

const fields: FieldOfProblem = {
  'token/name': 'token-name',
  'token/office': 'token-office',
  'token/acts': 'token-acts-0',
  'token/until': 'token-until',
}
const title = 'APIの鍵'

export function TokensPage(props: TokensPageProps) {
  const { site, problems, made } = props
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[{ text: title, href: null }]}
    >
      <ErrorSummary title="できませんでした" errors={summaryOf(problems, fields)} />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          ほかのシステムから記録や意見を送ったり、公開していないものを読んだりするための鍵です。公開しているものを読むだけなら、鍵は要りません。
        </p>
        <p>
          <a href={site.links.apiDocument()}>APIの説明（OpenAPI）</a>
        </p>
      </header>
      {made === null ? null : (
        <Notification kind="caution" title="鍵を作りました。この画面でしか見られません">
          <p class="one-time-link">
            <code>{made}</code>
          </p>
          <p>
            「Authorization: Bearer 鍵」として送ります。なくしたときは止めて、作り直してください。
          </p>
        </Notification>
      )}
      <List {...props} />
      <Make {...props} />
    </Layout>
  )
}

function List({ site, tokens, offices }: TokensPageProps) {
  if (tokens.length === 0) return <p class="missing">鍵はまだありません。</p>
  const nameOf = (id: string | null) =>
    id === null ? 'すべての所属' : (offices.find((office) => office.id === id)?.name ?? '')
  return (
    <TableRegion caption="鍵の一覧">
      <thead>
        <tr>
          <th scope="col">何に使う鍵か</th>
          <th scope="col">できること</th>
          <th scope="col">所属</th>
          <th scope="col">いつまで</th>
          <th scope="col">作った人</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ id, name, office, acts, untilDay, madeBy, opens }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{saidOf(acts)}</td>
            <td>{nameOf(office)}</td>
            <td>{formatDay(untilDay, 'ja')}</td>
            <td>{madeBy ?? '—'}</td>
            <td>
              {opens ? (
                <form method="post" action={site.links.withdrawToken(id)}>
                  <button class="button button-outline button-small" type="submit">
                    止める
                    <span class="visually-hidden">（{name}）</span>
                  </button>
                </form>
              ) : (
                '使えません'
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

/** What a key opens, in the order acts are offered. */
function saidOf(acts: readonly string[]): string {
  return tokenActs
    .filter(({ act }) => acts.includes(act))
    .map(({ says }) => says)
    .join('、')
}

function Acts({ form, problems }: Pick<TokensPageProps, 'form' | 'problems'>) {
  const error = errorAt(problems, fields, 'token-acts-0')
  return (
    <fieldset class="voice-contact" aria-describedby={error === null ? undefined : 'acts-error'}>
      <legend class="field-label">この鍵でできること</legend>
      {error === null ? null : (
        <p class="field-error" id="acts-error">
          {error}
        </p>
      )}
      {tokenActs.map(({ act, says }, at) => (
        <p class="checkbox">
          <input
            type="checkbox"
            id={`token-acts-${at}`}
            name="acts"
            value={act}
            checked={form.acts.includes(act)}
          />
          <label for={`token-acts-${at}`}>{says}</label>
        </p>
      ))}
    </fieldset>
  )
}

function Make({ site, offices, form, problems }: TokensPageProps) {
  return (
    <section>
      <h2>新しい鍵を作る</h2>
      <form class="narrow-form" method="post" action={site.links.tokens()} novalidate>
        <TextField
          id="token-name"
          name="name"
          label="何に使う鍵か"
          value={form.name}
          hint="例: 窓口の番号発券機から待ち時間を送る"
          error={errorAt(problems, fields, 'token-name')}
          required
        />
        <SelectField
          id="token-office"
          name="office"
          label="どの所属について使うか"
          chosen={form.office}
          none="すべての所属"
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorAt(problems, fields, 'token-office')}
        />
        <TextField
          id="token-until"
          name="untilDay"
          label="いつまで使えるか"
          type="date"
          value={form.untilDay}
          hint="1年以内。過ぎると使えなくなります。"
          error={errorAt(problems, fields, 'token-until')}
          required
        />
        <Acts {...{ problems, form }} />
        <button class="button" type="submit">
          鍵を作る
        </button>
      </form>
    </section>
  )
}
