/**
 * The overview めざす状態 → アウトカム指標 → 戦略 → 単年度目標 → 取組 and the table of initiatives behind it. Slides scatter
 * these over a picture; the form says in rows which target and which activity belongs to which theme.
 */
import type { FormTemplate } from '../../../plan/form-template.ts'

const label = (print: string) => ({ header: 'row', holds: [{ print }] }) as const
const head = (print: string) => ({ header: 'column', holds: [{ print }] }) as const

export const policyTree: FormTemplate = {
  id: 'policy-tree',
  name: '区の将来像と取組の全体図',
  form: 'policy-tree',
  years: { from: null, to: null },
  tables: [
    {
      caption: '全体図',
      columns: [18, 14, 34, 34],
      rows: [
        { cells: [label('めざす状態'), { across: 3, holds: [{ field: 'desiredState' }] }] },
        { cells: [label('アウトカム指標'), { across: 3, holds: [{ field: 'outcomes' }] }] },
        { cells: [label('戦略'), { across: 3, holds: [{ field: 'panelStrategy' }] }] },
        { cells: [{ ...head('取組の柱'), across: 2 }, head('単年度目標'), head('具体的取組')] },
        {
          each: 'theme',
          cells: [
            { across: 2, header: 'row', holds: [{ field: 'themeTitle' }] },
            { holds: [{ field: 'themeTargets' }] },
            { holds: [{ field: 'themeActivities' }] },
          ],
        },
      ],
    },
  ],
  summary: {
    caption: '取組項目の一覧',
    columns: [6, 26, 36, 32],
    rows: [
      { cells: [head('番号'), head('取組項目'), head('概要'), head('今年度目標')] },
      {
        each: 'initiative',
        cells: [
          { centred: true, holds: [{ field: 'initiativeNumber' }] },
          { header: 'row', holds: [{ field: 'initiativeTitle' }] },
          { holds: [{ field: 'initiativeOutline' }] },
          { holds: [{ field: 'initiativeTargets' }] },
        ],
      },
    ],
  },
}
