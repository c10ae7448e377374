/** Coming in by an invitation: what one was invited as, and the password to choose. */
import type { Problem } from '../../lib/problem.ts'
import { roleNames } from '../../people/role.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import type { RoleHoldingLine } from '../parts/role-holdings.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface InvitationPageProps {
  readonly site: Site
  readonly action: string
  readonly person: {
    readonly name: string
    readonly email: string
    readonly holdings: readonly RoleHoldingLine[]
  }
  /** The first link of an installation names nobody: the person gives name and address; as typed so far. */
  readonly unnamed: { readonly name: string; readonly email: string } | null
  readonly problems: readonly Problem[]
}

const fields = { 'person/name': 'name', person: 'email', password: 'password' }

export function InvitationPage({ site, action, person, unnamed, problems }: InvitationPageProps) {
  const title = 'はじめての方へ：パスワードを決める'
  const error = (field: string) => errorAt(problems, fields, field)
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[{ text: '招待', href: null }]}
    >
      <ErrorSummary title="まだ登録できていません" errors={summaryOf(problems, fields)} />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {unnamed === null
            ? `${person.name}さん（${person.email}）の招待です。このリンクは一度だけ使えます。`
            : '最初の管理者を登録します。このリンクは一度だけ使えます。'}
        </p>
      </header>
      <p>
        役割：
        {person.holdings
          .map(({ role, office, section }) =>
            [office, section, roleNames[role]].filter((part) => part !== null).join(' '),
          )
          .join('、')}
      </p>
      <form class="narrow-form" method="post" action={action}>
        {unnamed === null ? null : (
          <>
            <TextField
              id="name"
              name="name"
              label="名前"
              value={unnamed.name}
              autocomplete="name"
              required
              error={error('name')}
            />
            <TextField
              id="email"
              name="email"
              label="メールアドレス"
              hint="サインインに使います。"
              type="email"
              value={unnamed.email}
              autocomplete="username"
              required
              error={error('email')}
            />
          </>
        )}
        <TextField
          id="password"
          name="password"
          label="パスワード"
          hint="12文字以上。言葉をいくつかつなぐと覚えやすくなります。記号や大文字は要りません。"
          type="password"
          autocomplete="new-password"
          required
          error={error('password')}
        />
        <button class="button" type="submit">
          決めて次へ進む
        </button>
      </form>
    </Layout>
  )
}
