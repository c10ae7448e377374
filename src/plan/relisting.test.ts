import { describe, expect, it } from 'vitest'
import { listRelistings, listSheetReferences } from './relisting.ts'
import { level, sheet, target } from './testing/build-sheet.ts'

const name = '海辺の清掃を知っている区民の割合'
const at = (value: string, unit = '%') => [level('atLeast', value, unit)]
const repeated = { marks: ['repeated'] } as const

describe('listRelistings', () => {
  it('finds the home in another sheet, spelled a little differently', () => {
    const home = sheet({
      multiYear: [target('海辺の清掃を知っていると回答した区民の割合', at('40'))],
    })
    const [relisting] = listRelistings([
      home,
      sheet({ targets: [target(name, at('40'), repeated)] }),
    ])
    expect(relisting).toMatchObject({
      at: { sheet: 1, half: 'yearPlan', position: 0 },
      home: { sheet: 0, half: 'multiYear' },
      drifted: false,
    })
  })

  it('dangles when the target stands nowhere else', () => {
    // sample 001, sheet 6
    const other = sheet({ targets: [target('朝市の出店者数', at('5', '件'))] })
    const [relisting] = listRelistings([
      other,
      sheet({ targets: [target(name, at('40'), repeated)] }),
    ])
    expect(relisting).toMatchObject({ home: null, drifted: false })
  })

  it('does not call a second relisting, or the sheet’s own other half, its home', () => {
    const copy = target(name, at('40'), repeated)
    const own = sheet({ multiYear: [target(name, at('40'))], targets: [copy] })
    expect(
      listRelistings([own, sheet({ targets: [copy] })]).map(({ home }) => home?.sheet),
    ).toEqual([undefined, 0])
  })

  it('sees a figure that drifted from its home', () => {
    const home = sheet({ targets: [target(name, at('42'))] })
    const drift = (copy: string, unit?: string) =>
      listRelistings([home, sheet({ targets: [target(name, at(copy, unit), repeated)] })])[0]
        ?.drifted
    expect(drift('40')).toBe(true)
    expect(drift('42.0')).toBe(false)
    expect(drift('42', 'ポイント')).toBe(true)
  })

  it('prefers the half it stands in, where the home is in both', () => {
    const home = sheet({ multiYear: [target(name, at('50'))], targets: [target(name, at('40'))] })
    const [relisting] = listRelistings([
      home,
      sheet({ targets: [target(name, at('40'), repeated)] }),
    ])
    expect(relisting).toMatchObject({ home: { half: 'yearPlan' }, drifted: false })
  })

  it('does not take what members were asked for what residents were asked', () => {
    const members = sheet({ targets: [target('海辺の清掃を知っている委員の割合', at('40'))] })
    const [relisting] = listRelistings([
      members,
      sheet({ targets: [target(name, at('40'), repeated)] }),
    ])
    expect(relisting?.home).toBeNull()
  })
})

describe('listSheetReferences', () => {
  it('follows a passage to the sheet it names', () => {
    const sheets = [
      sheet({ number: 2 }),
      sheet({
        number: 4,
        outline: ['② 港の案内板づくり(取組項目2の再掲)'],
        activities: ['取り組み項目９(再掲)'],
      }),
    ]
    expect(listSheetReferences(sheets)).toMatchObject([
      { sheet: 1, number: 2, home: 0 },
      { sheet: 1, number: 9, home: null },
    ])
  })
})
