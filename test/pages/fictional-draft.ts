/** A fictional draft: one sheet with a doubtful target, a problem outside every field, and an unread line. */
import type { FieldPlace } from '../../src/intake/field-place.ts'
import type { Passage } from '../../src/lib/span.ts'
import type { PlanDocument } from '../../src/plan/document.ts'
import { parseTargets } from '../../src/target/parse-targets.ts'
import type { Draft } from '../../src/ui/draft/draft.ts'
import { office, sheet, year } from './fictional-ward.ts'

const text = `「汐待市 改革計画 第2期」に基づく取組等

取組項目1
【坂道のまちの移動を支える】
計画	<p>(取組の内容)</p> ・停留所のベンチを増やす（年4か所）。
(目標) ・つばき便を使いやすいと感じる区民の割合 55%以上 ・研修の参加者数 多くする
中間振り返り	(i)	①
この行はどこにも入りません
自己評価	・ベンチを5か所に置いた。
`

function passage(words: string): Passage {
  const start = text.indexOf(words)
  if (start === -1) throw new Error(`the draft has no such words: ${words}`)
  return { text: words, span: { start, end: start + words.length } }
}

const measurable = passage('つばき便を使いやすいと感じる区民の割合 55%以上')
const vague = passage('研修の参加者数 多くする')
const unread = passage('この行はどこにも入りません')

const targets = [measurable, vague].flatMap(({ text: words, span }) =>
  parseTargets(words, { fiscalYear: year, half: 'year' }).map((target) => ({
    target,
    span,
    label: null,
  })),
)

const document: PlanDocument = {
  source: 'tsubakizaka-2020.txt',
  form: 'reform-plan',
  framework: '汐待市 改革計画 第2期',
  fiscalYear: year,
  office: office.name,
  inferred: ['fiscalYear'],
  sheets: [
    sheet(1, '坂道のまちの移動を支える', {
      title: passage('坂道のまちの移動を支える'),
      yearPlan: {
        activities: [
          { ...passage('停留所のベンチを増やす（年4か所）。'), heading: null, revised: false },
        ],
        targets,
      },
      multiYear: { purpose: [], strategy: [], outline: [], targets: [] },
      midyearReview: {
        implementationOutlook: { value: 'expected', span: passage('(i)').span },
        attainmentOutlook: { value: 'expected', span: passage('①').span },
        issues: null,
      },
      selfEvaluation: null,
    }),
  ],
  panels: [],
  initiatives: [],
  unread: [{ ...unread, line: 8 }],
  problems: [
    {
      code: 'fixture/part-cut-off',
      severity: 'blocks',
      message: '自己評価の表が途中で切れています。元の文書を確かめて、残りを書き足してください。',
      span: passage('自己評価').span,
    },
  ],
}

const place = (path: string, label: string, { span }: Passage): FieldPlace => ({
  path,
  label,
  span,
})

const fields: readonly FieldPlace[] = [
  place('sheets.0.title', '名称', passage('坂道のまちの移動を支える')),
  place(
    'sheets.0.yearPlan.activities.0',
    '取組の内容',
    passage('停留所のベンチを増やす（年4か所）。'),
  ),
  place('sheets.0.yearPlan.targets.0', '当年度の目標', measurable),
  place('sheets.0.yearPlan.targets.1', '当年度の目標', vague),
  place('sheets.0.midyearReview.implementationOutlook', '取組内容の実施見込み', passage('(i)')),
  place('sheets.0.midyearReview.attainmentOutlook', '目標の達成見込み', passage('①')),
]

export const draft: Draft = {
  id: '00000000-0000-4000-8000-0000000000a1',
  state: 'open',
  source: document.source,
  text,
  document,
  fields,
  corrections: [{ path: 'sheets.0.title', text: '坂道のまちの移動を支える' }],
  judgements: [null],
  offices: [office, { ...office, id: '00000000-0000-4000-8000-000000000002', name: '相瀬区' }],
  findings: [],
  effect: null,
  acceptedAs: null,
}
