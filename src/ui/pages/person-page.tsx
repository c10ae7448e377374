/** One person: their roles, and all that can be changed about them, each on a day. */
import type { Problem } from '../../lib/problem.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { errorAt, summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import {
  type Places,
  type RoleChoice,
  RoleFields,
  roleFieldOfProblem,
} from '../parts/role-fields.tsx'
import { holdingDays, holdingText, type PersonLine } from '../parts/role-holdings.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { standing } from './people-page.tsx'

export type PersonForm = 'grant' | 'end' | 'transfer' | 'leaving' | 'reset'

export interface PersonPageProps {
  readonly site: Site
  readonly person: PersonLine
  readonly others: readonly { readonly id: string; readonly name: string }[]
  readonly caredFor: readonly { readonly initiative: string; readonly title: string }[]
  readonly places: Places
  readonly today: string
  /** ISO day of the next 1 April. */
  readonly nextApril: string
  readonly chosen: RoleChoice
  readonly problems: readonly Problem[]
  /** The form that was refused. */
  readonly of: PersonForm | null
}

function fieldsOf(of: PersonForm | null) {
  return of === 'leaving'
    ? { person: 'leaving-on' }
    : { ...roleFieldOfProblem(of ?? 'grant'), person: `${of}-role` }
}

export function PersonPage(props: PersonPageProps) {
  const { site, person, today, problems, of } = props
  const gone = person.leftOn !== null && person.leftOn <= today
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${person.name}` : person.name}
      crumbs={[
        { text: '人と役割', href: site.links.people() },
        { text: person.name, href: null },
      ]}
    >
      <ErrorSummary title="まだ変えていません" errors={summaryOf(problems, fieldsOf(of))} />
      <header class="page-head">
        <h1>{person.name}</h1>
        <p class="lead">{person.email}</p>
        <p>{standing(person, today)}</p>
      </header>
      <section>
        <h2 id="roles">役割</h2>
        <Holdings {...props} />
      </section>
      <section>
        <h2 id="cared-for">受け持つ取組</h2>
        {props.caredFor.length === 0 ? (
          <p class="missing">受け持つ取組はありません。</p>
        ) : (
          <ul>
            {props.caredFor.map(({ initiative, title }) => (
              <li>
                <a href={site.links.initiative(initiative)}>{title}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {gone ? null : <Changes {...props} />}
    </Layout>
  )
}

function Holdings({ site, person, today }: PersonPageProps) {
  if (person.holdings.length === 0) return <p class="missing">役割はまだありません。</p>
  return (
    <ul class="holdings">
      {person.holdings.map((holding) => (
        <li>
          <span>
            {holdingText(holding)}
            <span class="holding-days">{holdingDays(holding)}</span>
          </span>
          {holding.from > today ? (
            <form method="post" action={site.links.endRole(person.id, holding.id)}>
              <input type="hidden" name="until" value={today} />
              <button class="button button-outline button-small" type="submit">
                始まる前に取り消す
              </button>
            </form>
          ) : null}
          {holding.until === null || holding.until >= today ? (
            <details>
              <summary>終わりの日を決める</summary>
              <form method="post" action={site.links.endRole(person.id, holding.id)}>
                <TextField
                  id={`end-${holding.id}`}
                  name="until"
                  label="最後の日"
                  type="date"
                  value={holding.from > today ? holding.from : today}
                  required
                />
                <button class="button button-small" type="submit">
                  この日で終える
                </button>
              </form>
            </details>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Changes(props: PersonPageProps) {
  const { site, person, others, places, today, nextApril, chosen, problems, of } = props
  const colleagues = others.map(({ id, name }) => ({ value: id, label: name }))
  const at = (form: PersonForm) => (of === form ? problems : [])
  const successor = (form: string) => (
    <SelectField
      id={`${form}-successor`}
      name="successor"
      label="受け持つ取組を引き継ぐ人"
      none="まだ決めない"
      chosen=""
      choices={colleagues}
    />
  )
  return (
    <>
      <details class="person-change" open={of === 'grant'}>
        <summary>役割を加える・代理を頼む</summary>
        <form class="narrow-form" method="post" action={site.links.grantRole(person.id)}>
          <RoleFields prefix="grant" places={places} chosen={chosen} problems={at('grant')} />
          <SelectField
            id="grant-acting-for"
            name="actingFor"
            label="だれの代理か"
            none="代理ではない"
            hint="代理には「いつまで」が要ります。"
            chosen=""
            choices={colleagues}
            error={errorAt(at('grant'), fieldsOf('grant'), 'grant-acting-for')}
          />
          <button class="button" type="submit">
            役割を加える
          </button>
        </form>
      </details>
      <details class="person-change" open={of === 'transfer'}>
        <summary>異動する</summary>
        <form class="narrow-form" method="post" action={site.links.transfer(person.id)}>
          <p>この日から、いまの役割は終わり、新しい役割が始まります。先の日付でも登録できます。</p>
          <TextField
            id="transfer-from"
            name="from"
            label="新しい所属での最初の日"
            type="date"
            value={nextApril}
            required
            error={errorAt(at('transfer'), fieldsOf('transfer'), 'transfer-from')}
          />
          <RoleFields
            prefix="transfer"
            places={places}
            chosen={chosen}
            problems={at('transfer')}
            withoutDays
          />
          {successor('transfer')}
          <button class="button" type="submit">
            異動を登録する
          </button>
        </form>
      </details>
      <details class="person-change" open={of === 'leaving'}>
        <summary>離れる（退職・転出）</summary>
        <form class="narrow-form" method="post" action={site.links.leaving(person.id)}>
          <p>この日からサインインできなくなります。したことの記録は、この人の名前で残ります。</p>
          <TextField
            id="leaving-on"
            name="on"
            label="離れる日"
            type="date"
            value={nextApril}
            required
            error={errorAt(at('leaving'), fieldsOf('leaving'), 'leaving-on')}
          />
          {successor('leaving')}
          <button class="button" type="submit">
            離れる日を登録する
          </button>
        </form>
      </details>
      {person.demonstration ? null : (
        <details class="person-change">
          <summary>パスワードを忘れた・スマートフォンをなくした</summary>
          <form method="post" action={site.links.resetCredential(person.id)}>
            <p>新しいパスワードを決めるリンクを作ります。いまのサインインはすべて終わります。</p>
            <p class="checkbox">
              <input type="checkbox" id="second-factor" name="secondFactor" value="yes" />
              <label for="second-factor">認証アプリも登録し直す</label>
            </p>
            <button class="button button-outline" type="submit">
              リンクを作る
            </button>
          </form>
        </details>
      )}
      <details class="person-change">
        <summary>すべての機器でサインアウトさせる</summary>
        <form method="post" action={site.links.endSessionsOf(person.id)}>
          <p>機器をなくしたときや、おかしな操作に気づいたときに使います（{today}）。</p>
          <button class="button button-outline" type="submit">
            サインアウトさせる
          </button>
        </form>
      </details>
    </>
  )
}
