/** The file with a council's members or opinions is chosen here; what its columns mean is said on the next page. */
import type { TableField } from '../../../evidence/table/table-field.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import type { Problem } from '../../../lib/problem.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Layout } from '../../parts/layout.tsx'
import type { Site } from '../../site.ts'
import { TableFields } from '../../tables/table-fields.tsx'
import { TableFileField } from '../../tables/table-file-field.tsx'

export type CouncilTableName = 'members' | 'opinions'

export interface CouncilFilePageProps {
  readonly site: Site
  readonly office: Office
  readonly table: CouncilTableName
  readonly fields: readonly TableField[]
  readonly problems: readonly Problem[]
  /** Megabytes at most. */
  readonly limit: number
}

export const councilTableTitles: Readonly<Record<CouncilTableName, string>> = {
  members: '委員をファイルから取り込む',
  opinions: '意見をファイルから取り込む',
}

const rules: Readonly<Record<CouncilTableName, readonly string[]>> = {
  members: [
    '同じ氏名の委員の、同じ日に始まる任期は、もうあるものとして、違う所だけを改めます。別の日に始まる任期は、次の任期として加えます。',
    '空の欄は何も消しません。ファイルにない委員も、そのまま残ります。',
  ],
  opinions: [
    '同じ日（か同じ会議）の同じ要旨の意見は、もうあるものとして、空だった所だけを埋めます。登録したことばは書き換えません。',
    '新しい意見は「受付」として入り、期限は取り込む日から数えます。',
    '前に済んだ回答、対応、予算、委員に伝えた日も、その日のこととして入ります。済んだ所までを入れれば、残りはここで進められます。もうある意見は、その続きだけが入り、違う回答は書き換えません。',
    '委員が回答の前に取り下げた意見は、取り下げた日と理由を入れれば、その日に終わった意見として入ります。ここでまだ回答していない意見なら、取り下げになります。',
    '回答や取り下げは取り込むと公開されるので、それを含む一覧を取り込むのは、ファイルを送った人とは別の課長・区長です（一件ずつの回答を、書いた人とは別の人が承認するのと同じです）。個人が分かることばは、確かめてからでないと取り込めません。',
  ],
}

export function CouncilFilePage(props: CouncilFilePageProps) {
  const { site, office, table, problems, limit } = props
  const title = councilTableTitles[table]
  const file = {
    id: 'table-file',
    hint: `CSV（UTF-8かShift_JIS）かExcel（xlsx）、${limit}メガバイトまで。見出しの行の下に、1行に1件。`,
    error: problems.length === 0 ? null : problems.map(({ message }) => message).join(' '),
  }
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '区政会議の仕事', href: site.links.councilWork() },
        { text: office.name, href: site.links.councilDesk(office.code) },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary
        title="ファイルを受け取れませんでした"
        errors={problems.map(({ message }) => ({ message, target: file.id }))}
      />
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          次のページで、どの列がどの項目かを確かめ、1行ずつ何が変わるかを見てから取り込みます。ファイルは暗号にして置き、取り込むと消します。
        </p>
      </header>
      <form
        method="post"
        action={site.links.councilFile(office.code, table)}
        enctype="multipart/form-data"
      >
        <TableFileField name="table" label="ファイル" {...file} />
      </form>
      <h2>どう取り込むか</h2>
      <ul>
        {rules[table].map((rule) => (
          <li>{rule}</li>
        ))}
        <li>
          取り込めない行は、理由とすることを示して残します。同じファイルをもう一度送っても、何も変わりません。
        </li>
      </ul>
      <TableFields fields={props.fields} />
    </Layout>
  )
}
