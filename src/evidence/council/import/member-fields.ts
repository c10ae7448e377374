/** The columns of a list of council members (委員名簿), as wards keep them. */
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { plainKey } from '../../table/read-cell.ts'
import type { TableField } from '../../table/table-field.ts'

export const memberFieldKeys = [
  'name',
  'kind',
  'recommendedBy',
  'from',
  'until',
  'contact',
] as const
export type MemberFieldKey = (typeof memberFieldKeys)[number]

type Rules = Pick<CouncilRules, 'seats'>
type Described = Omit<TableField, 'key'>

const plain = { required: false, personal: false, holds: null, hint: '' }
const day = '2021-04-01 や 令和3年4月1日 のように'

/** As they are in any council. */
const fields: Readonly<Record<MemberFieldKey, Described>> = {
  name: {
    ...plain,
    label: '氏名',
    required: true,
    headings: ['委員氏名', '委員名', '名前', '委員', 'お名前', '氏名漢字'],
    hint: '公表されます。',
  },
  kind: {
    ...plain,
    label: '選ばれ方',
    required: true,
    headings: ['選出区分', '選任区分', '委員区分', '区分', '種別', '選出方法'],
  },
  recommendedBy: {
    ...plain,
    label: '推薦した団体',
    headings: ['推薦団体', '推薦母体', '推薦元', '所属団体', '団体名', '選出団体'],
    hint: '推薦のときだけ。公表されます。',
  },
  from: {
    ...plain,
    label: '任期の始まり',
    required: true,
    headings: ['任期開始', '任期開始日', '任期始', '任期自', '就任日', '委嘱日', '任期初日'],
    hint: day,
  },
  until: {
    ...plain,
    label: '任期の終わり',
    required: true,
    headings: ['任期終了', '任期終了日', '任期終', '任期至', '任期満了日', '任期満了'],
    hint: day,
  },
  contact: {
    ...plain,
    label: '連絡先',
    personal: true,
    headings: ['電話番号', '電話', 'メール', 'メールアドレス'],
    hint: '封をして保管します。公表されません。',
  },
}

/** The kinds of seats are those the council's rules name. */
export function memberFields(rules: Rules): readonly TableField[] {
  const kind: Described = {
    ...fields.kind,
    hint: `${namesOfKinds(rules)}のどれか`,
    holds: (cell) => findSeatKind(rules, cell) !== null,
  }
  return memberFieldKeys.map((key) => ({ key, ...(key === 'kind' ? kind : fields[key]) }))
}

export function memberField(key: MemberFieldKey): Pick<TableField, 'key' | 'label' | 'required'> {
  const { label, required } = fields[key]
  return { key, label, required }
}

export function namesOfKinds({ seats }: Rules): string {
  return seats.map(({ name }) => name).join('・')
}

/** By the name the rules give it (公募), or by its code; null where the rules have none such. */
export function findSeatKind({ seats }: Rules, cell: string): string | null {
  const said = plainKey(cell)
  return seats.find(({ kind, name }) => [kind, plainKey(name)].includes(said))?.kind ?? null
}
