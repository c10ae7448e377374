/** The second half of signing in: the code of the app, after setting the app up where there is none yet. */
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { Layout } from '../parts/layout.tsx'
import { QrCode, type QrModules } from '../parts/qr-code.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import type { KeptForm } from './error-page.tsx'
import { Carried } from './sign-in-page.tsx'

export interface CodePageProps {
  readonly site: Site
  readonly back: string | null
  readonly kept: KeptForm | null
  readonly problems: readonly Problem[]
  /** The app to set up; null where the person has one. */
  readonly setUp: { readonly typed: string; readonly modules: QrModules } | null
}

export function CodePage({ site, back, kept, problems, setUp }: CodePageProps) {
  const title = setUp === null ? 'コードの入力' : '認証アプリの登録'
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: 'サインイン', href: site.links.signIn() },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary
        title="コードを確かめられませんでした"
        errors={problems.map(({ message }) => ({ message, target: 'code' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {setUp === null
            ? '認証アプリに出ている6桁のコードを入れてください。'
            : 'パスワードに加えて、スマートフォンなどの認証アプリで本人を確かめます。最初の一度だけ登録します。'}
        </p>
      </header>
      {setUp === null ? null : <SetUp {...setUp} />}
      <form class="narrow-form" method="post" action={site.links.signInCode()}>
        <Carried back={back} kept={kept} />
        <TextField
          id="code"
          name="code"
          label="コード"
          hint={
            setUp === null
              ? '30秒ごとに変わります。アプリが使えないときは、控えておいた回復コードを入れてください。'
              : 'アプリに出た6桁の数字です。30秒ごとに変わります。'
          }
          autocomplete="one-time-code"
          required
          error={problems[0]?.message ?? null}
        />
        <button class="button" type="submit">
          {setUp === null ? 'サインインする' : '登録してサインインする'}
        </button>
      </form>
    </Layout>
  )
}

function SetUp({ typed, modules }: NonNullable<CodePageProps['setUp']>) {
  return (
    <ol class="plain-steps">
      <li>認証アプリ（時刻から6桁のコードを作るもの）を用意します。</li>
      <li>
        アプリでこの図を読み取ります。
        <QrCode modules={modules} label="認証アプリで読み取る図" />
        <p>
          読み取れないときは、この文字を手で入れます。
          <br />
          <code class="typed-secret">{typed}</code>
        </p>
      </li>
      <li>アプリに出た6桁のコードを、下の欄に入れます。</li>
    </ol>
  )
}
