/** One's own account: roles, password, where one is signed in, recovery codes. */
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { RadioGroup } from '../parts/radio-group.tsx'
import { HoldingList, holdingText, type PersonLine } from '../parts/role-holdings.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface AccountPageProps {
  readonly site: Site
  readonly account: {
    readonly person: PersonLine
    readonly sessions: number
    readonly recoveryCodes: number | null
    readonly password: boolean
    readonly holdings: readonly string[]
    readonly acting: string | null
  }
  readonly problems: readonly Problem[]
  /** What was just done. */
  readonly notice: 'password' | 'role' | null
}

const fields = {
  'account/role': 'acting',
  'account/current-password': 'current',
  password: 'next',
  'sign-in': 'current',
}

export function AccountPage({ site, account, problems, notice }: AccountPageProps) {
  const { person, sessions, recoveryCodes, password, holdings, acting } = account
  const today = person.holdings.filter(({ id }) => holdings.includes(id))
  const title = '自分のアカウント'
  const error = (field: string) => errorAt(problems, fields, field)
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[{ text: title, href: null }]}
    >
      <ErrorSummary title="変えられませんでした" errors={summaryOf(problems, fields)} />
      {notice === 'password' ? (
        <Notification kind="success" title="パスワードを変えました">
          <p>ほかの機器でのサインインは終わらせました。</p>
        </Notification>
      ) : null}
      {notice === 'role' ? <Notification kind="success" title="操作する役割を替えました" /> : null}
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {person.name}（{person.email}）
        </p>
      </header>
      <section>
        <h2 id="roles">役割</h2>
        <HoldingList holdings={person.holdings} />
        <p class="field-hint">役割や所属が違うときは、管理者に知らせてください。</p>
        {today.length < 2 ? null : (
          <form class="narrow-form" id="acting" method="post" action={site.links.actAs()}>
            <RadioGroup
              name="holding"
              legend="どの役割で操作するか"
              chosen={acting ?? 'all'}
              choices={[
                {
                  value: 'all',
                  label: 'すべての役割で',
                  hint: 'どの役割でできることも、できます。',
                },
                ...today.map((holding) => ({ value: holding.id, label: holdingText(holding) })),
              ]}
            />
            <button class="button button-outline" type="submit">
              この役割で操作する
            </button>
          </form>
        )}
      </section>
      {password && !person.demonstration ? (
        <section>
          <h2 id="password">パスワードを変える</h2>
          <form class="narrow-form" method="post" action={site.links.changePassword()}>
            <TextField
              id="current"
              name="current"
              label="いまのパスワード"
              type="password"
              autocomplete="current-password"
              required
              error={error('current')}
            />
            <TextField
              id="next"
              name="next"
              label="新しいパスワード"
              hint="12文字以上。言葉をいくつかつなぐと覚えやすくなります。"
              type="password"
              autocomplete="new-password"
              required
              error={error('next')}
            />
            <button class="button" type="submit">
              パスワードを変える
            </button>
          </form>
        </section>
      ) : null}
      {recoveryCodes === null ? null : (
        <section>
          <h2 id="recovery">回復コード</h2>
          <p>
            使っていない回復コードは{recoveryCodes}個です。作り直すと、前のものは使えなくなります。
          </p>
          <form method="post" action={site.links.recoveryCodes()}>
            <button class="button button-outline" type="submit">
              回復コードを作り直す
            </button>
          </form>
        </section>
      )}
      <section>
        <h2 id="sessions">サインインしている機器</h2>
        <p>
          いま{sessions}か所でサインインしています。身に覚えがないときは、すべて終わらせてください。
        </p>
        <form method="post" action={site.links.endSessions()}>
          <button class="button button-outline" type="submit">
            すべての機器でサインアウトする
          </button>
        </form>
      </section>
    </Layout>
  )
}
