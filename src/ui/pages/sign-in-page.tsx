/** Signing in: an email address and a password, and back to where one came from with what one had typed. */
import type { Problem } from '../../lib/problem.ts'
import { type Role, roleNames } from '../../people/role.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { controlOf, FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'
import type { KeptForm } from './error-page.tsx'

export interface SignInPageProps {
  readonly site: Site
  /** As typed before. */
  readonly email: string
  /** Where to go afterwards; null: the start page. */
  readonly back: string | null
  /** A form that was sent without a session, to be sent again afterwards. */
  readonly kept: KeptForm | null
  readonly problems: readonly Problem[]
  /** Accounts anybody may use to look around; null outside a demonstration. */
  readonly demonstration: Demonstration | null
  /** What the municipality's own provider is called; null or left out where there is none. */
  readonly provider?: string | null
  /** The session ended, or there was none, when something was sent. */
  readonly expired?: boolean
}

export interface Demonstration {
  readonly password: string
  readonly people: readonly { readonly name: string; readonly email: string; readonly role: Role }[]
}

export function SignInPage(props: SignInPageProps) {
  const { site, email, back, kept, problems, expired, demonstration, provider } = props
  const title = 'サインイン'
  const [first] = problems
  const emailField = { id: 'email', error: first?.message ?? null }
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[{ text: title, href: null }]}
    >
      <ErrorSummary
        title="サインインできませんでした"
        errors={problems.map(({ message }) => ({ message, target: 'email' }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          職員と区政会議委員のためのページです。公表された取組は、サインインせずに読めます。
        </p>
      </header>
      {expired === true ? (
        <Notification kind="caution" title="続けるには、もう一度サインインしてください">
          <p>
            {kept === null || kept.fields.length === 0
              ? '時間がたったため、サインインが終わっています。まだ何も変わっていません。'
              : '時間がたったため、サインインが終わっています。送ろうとした内容は残っていて、サインインの後にもう一度送れます。'}
          </p>
        </Notification>
      ) : null}
      {provider == null ? null : (
        <section aria-labelledby="provider">
          <h2 id="provider">{provider}でサインイン</h2>
          <p>
            <a class="button" href={site.links.toProvider(back ?? undefined)}>
              {provider}へ進む
            </a>
          </p>
          <h2>メールアドレスとパスワードでサインイン</h2>
        </section>
      )}
      <form class="narrow-form" method="post" action={site.links.signIn()}>
        <Carried back={back} kept={kept} />
        <FormField label="メールアドレス" required {...emailField}>
          <input
            class="input"
            type="email"
            name="email"
            value={email}
            autocomplete="username"
            required
            {...controlOf(emailField)}
          />
        </FormField>
        <FormField id="password" label="パスワード" required>
          <input
            class="input"
            type="password"
            name="password"
            autocomplete="current-password"
            required
            {...controlOf({ id: 'password' })}
          />
        </FormField>
        <button class="button" type="submit">
          サインインする
        </button>
      </form>
      {demonstration === null || demonstration.people.length === 0 ? null : (
        <DemonstrationAccounts demonstration={demonstration} {...{ site, back, kept }} />
      )}
    </Layout>
  )
}

/** Where to go and what to send afterwards, carried along from step to step. */
export function Carried({ back, kept }: Pick<SignInPageProps, 'back' | 'kept'>) {
  return (
    <>
      {back === null ? null : <input type="hidden" name="back" value={back} />}
      {kept === null ? null : <input type="hidden" name="kept" value={JSON.stringify(kept)} />}
    </>
  )
}

interface DemonstrationAccountsProps extends Pick<SignInPageProps, 'site' | 'back' | 'kept'> {
  readonly demonstration: Demonstration
}

function DemonstrationAccounts({ site, demonstration, back, kept }: DemonstrationAccountsProps) {
  return (
    <section class="demonstration" aria-labelledby="demonstration">
      <h2 id="demonstration">見本の市の役割で入る</h2>
      <p>
        架空の市を見てまわるためのアカウントです。だれでも使えるので、本当の仕事は入れないでください。
        管理者が「./torikumi admin end-demonstration」を実行すると、すべて閉じます。
      </p>
      <ul class="role-buttons">
        {demonstration.people.map(({ name, email, role }) => (
          <li>
            <form method="post" action={site.links.signIn()}>
              <Carried back={back} kept={kept} />
              <input type="hidden" name="email" value={email} />
              <input type="hidden" name="password" value={demonstration.password} />
              <button class="button button-outline" type="submit">
                {roleNames[role]}として入る<span class="role-person">{name}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
