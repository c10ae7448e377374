/** People and roles: a list to search, and the form that lets somebody in. */
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
import { HoldingList, type PersonLine } from '../parts/role-holdings.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

export interface PeoplePageProps {
  readonly site: Site
  readonly words: string
  readonly people: readonly PersonLine[]
  /** Address of the next page of the list. */
  readonly next: string | null
  readonly places: Places
  readonly today: string
  readonly invited: RoleChoice & { readonly name: string; readonly email: string }
  readonly problems: readonly Problem[]
  readonly of: 'invitation' | 'section' | null
}

const inviteFields = {
  'person/name': 'invite-name',
  person: 'invite-email',
  ...roleFieldOfProblem('invite'),
}
const sectionFields = { section: 'section-name' }

export function PeoplePage(props: PeoplePageProps) {
  const { site, words, people, next, problems, of } = props
  const title = '人と役割'
  const fields = of === 'section' ? sectionFields : inviteFields
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[{ text: title, href: null }]}
    >
      <ErrorSummary title="まだ登録していません" errors={summaryOf(problems, fields)} />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">だれが、どの所属の、どの役割を、いつからいつまで持つかを決めます。</p>
      </header>
      <form class="search-row" method="get" action={site.links.people()}>
        <label class="visually-hidden" for="people-words">
          名前かメールアドレスの一部
        </label>
        <input class="input" id="people-words" type="search" name="q" value={words} />
        <button class="button" type="submit">
          人を探す
        </button>
      </form>
      {people.length === 0 ? (
        <p class="missing">
          当てはまる人はいません。ことばを短くするか、下の欄から招いてください。
        </p>
      ) : (
        <PeopleTable {...props} />
      )}
      {next === null ? null : (
        <p>
          <a href={next}>続きを見る</a>
        </p>
      )}
      <section>
        <h2 id="invite">人を招く</h2>
        <p>
          登録すると、その人だけに渡すリンクが一度だけ表示されます。パスワードは本人が決めます。
        </p>
        <InviteForm {...props} problems={of === 'invitation' ? problems : []} />
      </section>
      <section>
        <h2 id="sections">所属に課を加える</h2>
        <SectionForm {...props} problems={of === 'section' ? problems : []} />
      </section>
    </Layout>
  )
}

function PeopleTable({ site, people, today }: PeoplePageProps) {
  return (
    <TableRegion caption="人と役割の一覧" quietCaption>
      <thead>
        <tr>
          <th scope="col">名前</th>
          <th scope="col">役割</th>
          <th scope="col">様子</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr>
            <th scope="row">
              <a href={site.links.person(person.id)}>{person.name}</a>
              <span class="person-email">{person.email}</span>
            </th>
            <td>
              <HoldingList
                holdings={person.holdings.filter(({ until }) => until === null || until >= today)}
              />
            </td>
            <td>{standing(person, today)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

export function standing(person: PersonLine, today: string): string {
  if (person.leftOn !== null) {
    return person.leftOn <= today ? `${person.leftOn} に離れました` : `${person.leftOn} に離れます`
  }
  if (person.demonstration) return '見本のアカウント'
  return person.active ? '使っています' : '招待中です'
}

function InviteForm({ site, places, invited, problems }: PeoplePageProps) {
  return (
    <form class="narrow-form" method="post" action={site.links.people()}>
      <TextField
        id="invite-name"
        name="name"
        label="名前"
        value={invited.name}
        required
        error={errorAt(problems, inviteFields, 'invite-name')}
      />
      <TextField
        id="invite-email"
        name="email"
        label="メールアドレス"
        type="email"
        hint="サインインに使います。"
        value={invited.email}
        required
        error={errorAt(problems, inviteFields, 'invite-email')}
      />
      <RoleFields prefix="invite" places={places} chosen={invited} problems={problems} />
      <button class="button" type="submit">
        招待のリンクを作る
      </button>
    </form>
  )
}

function SectionForm({ site, places, problems }: PeoplePageProps) {
  return (
    <form class="narrow-form" method="post" action={site.links.sections()}>
      <SelectField
        id="section-office"
        name="office"
        label="所属"
        chosen=""
        choices={places.offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        id="section-name"
        name="name"
        label="課の名前"
        required
        error={errorAt(problems, sectionFields, 'section-name')}
      />
      <button class="button button-outline" type="submit">
        課を加える
      </button>
    </form>
  )
}
