/** An office's past list of voices on its way in: the file is chosen, then its columns are mapped, tried and taken. */
import type { TableField } from '../../evidence/table/table-field.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Problem } from '../../lib/problem.ts'
import { errorAt } from '../parts/field-problems.ts'
import { SelectField } from '../parts/select-field.tsx'
import type { Site } from '../site.ts'
import { TableFields } from '../tables/table-fields.tsx'
import { TableFileField } from '../tables/table-file-field.tsx'
import { type ShownTable, TableImportPage } from '../tables/table-import-page.tsx'
import { DeskFrame } from './desk-frame.tsx'

export interface VoiceFilePageProps {
  readonly site: Site
  readonly offices: readonly Pick<Office, 'id' | 'name'>[]
  /** Id; '' while none was chosen. */
  readonly chosen: string
  readonly fields: readonly TableField[]
  readonly problems: readonly Problem[]
  /** Megabytes at most. */
  readonly limit: number
}

const title = '前の一覧から取り込む'
const officeProblem = 'voice/office-missing'

export function VoiceFilePage(props: VoiceFilePageProps) {
  const { site, offices, chosen, fields, problems, limit } = props
  const ofFile = problems.filter(({ code }) => code !== officeProblem)
  const places = {
    [officeProblem]: 'office',
    ...Object.fromEntries(ofFile.map(({ code }) => [code, 'table-file'])),
  }
  const file = {
    id: 'table-file',
    hint: `CSV（UTF-8かShift_JIS）かExcel（xlsx）、${limit}メガバイト、5,000行まで。見出しの行の下に、1行に1件。`,
    error: ofFile.length === 0 ? null : ofFile.map(({ message }) => message).join(' '),
  }
  return (
    <DeskFrame
      {...{ site, title, problems, fields: places }}
      refused="ファイルを受け取れませんでした"
      lead="前のシステムやExcelの「市民の声」の一覧を入れます。どの列がどの項目かを確かめ、1行ずつ何になるかを見てから取り込みます。ファイルは暗号にして置き、取り込むと消します。"
    >
      <form method="post" action={site.links.voiceFile()} enctype="multipart/form-data">
        <SelectField
          id="office"
          name="office"
          label="声を受け付けた区"
          none="選んでください"
          chosen={chosen}
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
          error={errorAt(problems, places, 'office')}
          required
        />
        <TableFileField name="table" label="ファイル" {...file} />
      </form>
      <h2>どう取り込むか</h2>
      <ul>
        {rules.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <TableFields fields={fields} />
    </DeskFrame>
  )
}

const rules = [
  '同じ受付番号の行は、一通の声のいくつかの質問です。一つでも取り込めない行があれば、その声は全部残します。',
  '終わっていない質問は、担当と期限を持って「届いた声」に並びます。「問い」の列がない声は、取り込んだ後で、いつものように質問に分けられます。',
  '担当への回付、関係局への照会、他の機関への移ちょうの日は、質問の「これまでの動き」に、その日のこととして入ります。「照会中」の質問は、照会先と担当と期限を持って続きます。',
  '取り込んだだけでは、何も公表しません。公表文を書き、書いた人とは別の人が確かめてから公表します。「公表しない」には、決められた理由が要ります。',
  '声のことば、送った方、回答文は、暗号にして保存します。保存の期限が過ぎた声は、件数だけを残します。',
  '新しい受付番号を付け、前の番号も残します。送った方に渡す「確かめることば」はありません（渡した人がいないので、作りません）。',
  '同じファイルをもう一度送っても、何も変わりません。前の受付番号（なければ受付日とことば）で同じ声だと分かります。',
  '取り込むのは課長・区長・企画担当です。担当者は、試すところまでできます。',
]

export interface VoiceImportPageProps extends ShownTable {
  readonly site: Site
  readonly office: Office
  readonly mayTake: boolean
}

export function VoiceImportPage({ office, mayTake, ...shown }: VoiceImportPageProps) {
  const { links } = shown.site
  return (
    <TableImportPage
      {...shown}
      crumbs={[
        { text: '届いた声', href: links.voiceInbox() },
        { text: title, href: links.voiceFile() },
        { text: office.name, href: null },
      ]}
      action={links.voiceImport(office.code, shown.id)}
      takenBy={
        mayTake
          ? null
          : '取り込むのは課長・区長・企画担当です。このページのアドレスを伝えて、同じ結果を確かめてもらってください。'
      }
      notesTitle=""
    />
  )
}
