import { describe, expect, it } from 'vitest'
import {
  type LogicModel,
  logicModelOfPanel,
  logicModelOfSheet,
  sharedIndicators,
} from './logic-model.ts'
import type { Panel } from './overview.ts'
import { level, passage, placed, sheet, target } from './testing/build-sheet.ts'

const share = (name: string, value: string) => target(name, [level('atLeast', value, '%')])
const known = '避難場所を知っている区民の割合'

const panel: Panel = {
  desiredState: passage('だれもが声をかけ合って逃げられる。'),
  outcomes: [placed(share(known, '80'))],
  strategy: passage('となり近所で逃げる組をつくる。'),
  themes: [
    {
      title: passage('組をつくる'),
      targets: [placed(share('組に入った世帯の割合', '30'))],
      activities: [passage('集いを開く'), passage('名簿を配る')],
    },
    { title: passage('道を照らす'), targets: [], activities: [passage('灯りを直す')] },
  ],
  span: { start: 0, end: 1 },
}

const draw = ({ edges }: LogicModel) => edges.map(({ from, to }) => `${from} → ${to}`)

describe('logicModelOfPanel', () => {
  it('leads from each activity up to the desired state', () => {
    expect(draw(logicModelOfPanel(panel))).toEqual([
      'outcome-1 → desiredState-1',
      'strategy-1 → outcome-1',
      'theme-1 → strategy-1',
      'target-1 → theme-1',
      'activity-1 → target-1',
      'activity-2 → target-1',
      'theme-2 → strategy-1',
      'activity-3 → theme-2',
    ])
  })

  it('steps over a layer the panel does not have', () => {
    const bare = { ...panel, outcomes: [], strategy: null, themes: panel.themes.slice(1) }
    expect(draw(logicModelOfPanel(bare))).toEqual([
      'theme-1 → desiredState-1',
      'activity-1 → theme-1',
    ])
  })
})

describe('logicModelOfSheet', () => {
  it('ties the target of the year to the same indicator of the period, not to its neighbour', () => {
    const model = logicModelOfSheet(
      sheet({
        purpose: ['逃げきるまちにする。'],
        multiYear: [share(known, '80'), share('組に入った世帯の割合', '50')],
        targets: [share(known, '60')],
        activities: ['集いを開く'],
      }),
    )
    expect(draw(model)).toEqual([
      'outcome-1 → purpose-1',
      'outcome-2 → purpose-1',
      'target-1 → outcome-1',
      'activity-1 → target-1',
    ])
  })

  it('is empty for a blank form', () => {
    expect(logicModelOfSheet(sheet({}))).toEqual({ nodes: [], edges: [] })
  })
})

describe('sharedIndicators', () => {
  it('finds one indicator seen in a panel and in a sheet', () => {
    const models = [
      logicModelOfPanel(panel),
      logicModelOfSheet(sheet({ targets: [share(known, '60')] })),
    ]
    const shared = sharedIndicators(models)
    expect([...shared.values()]).toEqual([
      [
        { model: 0, node: 'outcome-1' },
        { model: 1, node: 'target-1' },
      ],
    ])
  })
})
