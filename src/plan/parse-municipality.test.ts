import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import { frameworkNamed } from './framework.ts'
import { calendarDay } from './municipal-calendar.ts'
import { parseMunicipality } from './parse-municipality.ts'

const read = () =>
  JSON.parse(readFileSync(new URL('../../samples/city.json', import.meta.url), 'utf8'))

const small = (more: object = {}) => ({
  municipality: { id: 'm', code: '1', name: '入江市' },
  offices: [{ id: 'o', code: 'kaigan', name: '海岸区' }],
  frameworks: [{ code: 'p', name: '入江プラン', valid: { from: 2020, to: null }, successor: null }],
  calendar: { events: [] },
  ...more,
})

const messagesOf = (data: unknown) => {
  const result = parseMunicipality(data)
  return result.ok ? [] : result.problems.map(({ message }) => message)
}

describe('parseMunicipality', () => {
  it('reads the demonstration city', () => {
    const result = parseMunicipality(read())
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'))
    const { offices, frameworks, surveys, calendar } = result.value
    expect(offices.length).toBeGreaterThanOrEqual(3)
    expect(frameworks.length).toBeGreaterThanOrEqual(2)
    expect(frameworkNamed(frameworks[0]?.name ?? '', frameworks)?.framework).toBe(frameworks[0])
    expect(surveys.some(({ random }) => random)).toBe(true)
    expect(calendarDay(calendar, 'books-close', fiscalYear(2020))).toBe('2021-05-31')
  })

  it('needs no more than names, a plan and a calendar', () => {
    expect(parseMunicipality(small())).toMatchObject({
      ok: true,
      value: {
        name: '入江市',
        nameEnglish: null,
        pillars: [],
        ruleSets: [],
        councils: [],
        procedures: [],
      },
    })
  })

  it('tells everything that is wrong at once, with its place', () => {
    const data = small({
      offices: [{ id: 'o', code: '海岸', name: ' ' }],
      frameworks: [{ code: 'p', valid: { from: 20, to: 'x' }, successor: null, name: '入江' }],
    })
    expect(messagesOf(data)).toEqual([
      '市の設定の「offices[0].code」は半角の英小文字、数字、ハイフンで書いてください。',
      '市の設定の「offices[0].name」が空です。名前を書いてください。',
      '市の設定の「frameworks[0].valid.from」は年度の西暦で書いてください。例: 2020',
      '市の設定の「frameworks[0].valid.to」は数値で書いてください。',
    ])
  })

  it('says what is missing', () => {
    expect(messagesOf({ ...small(), offices: undefined })).toEqual([
      '市の設定の「offices」がありません。書き足してください。',
    ])
    expect(messagesOf('入江市')).toEqual(['市の設定の全体はまとまり { }で書いてください。'])
  })

  it('does not take a day the calendar lacks', () => {
    const formerNames = [{ name: '旧入江プラン', until: '2021-02-30' }]
    const data = small({ frameworks: [{ ...small().frameworks[0], formerNames }] })
    expect(messagesOf(data)).toEqual([
      '市の設定の「frameworks[0].formerNames[0].until」は日付で書いてください。例: 2021-05-31',
    ])
  })

  it('finds names that lead nowhere and codes used twice', () => {
    const [plan] = small().frameworks
    const data = small({
      frameworks: [
        { ...plan, successor: 'q' },
        { ...plan, valid: { from: 2021, to: 2020 } },
      ],
      pillars: [{ framework: 'r', pillar: '改革の柱1', label: '海' }],
      councils: [{ office: 'x', name: '会議', members: 12, validFrom: 2020, validTo: null }],
    })
    const result = parseMunicipality(data)
    expect(result.ok ? [] : result.problems.map(({ code }) => code).sort()).toEqual([
      'municipality/backwards',
      'municipality/doubled',
      'municipality/unknown',
      'municipality/unknown',
      'municipality/unknown',
    ])
  })

  it('takes a rule of the city’s own, in exact figures', () => {
    const rule = { kind: 'grades', grades: [{ grade: '良', percent: '99.90' }] }
    const data = small({ ruleSets: [{ id: 'own', name: '独自', nameEnglish: 'Own', rule }] })
    expect(parseMunicipality(data)).toMatchObject({
      ok: true,
      value: { ruleSets: [{ rule: { grades: [{ percent: { coefficient: 9990n, scale: 2 } }] } }] },
    })
  })

  it('refuses a calendar without an open day, and days that end before they begin', () => {
    const event = {
      kind: 'plan',
      monthDay: '04-01',
      yearOffset: 0,
      name: '計画の公表',
      begins: { monthDay: '12-01', yearOffset: 0 },
    }
    const closed = [
      { from: '03-01', to: '02-10', name: '閉鎖' },
      { from: '02-11', to: '02-29', name: '閉鎖' },
    ]
    const messages = messagesOf(small({ calendar: { events: [event], closed } }))
    expect(messages).toEqual([
      expect.stringContaining('開いている日が残るように'),
      expect.stringContaining('「計画の公表」は、終わりの日が始まりの日より前です'),
    ])
    const open = [{ from: '03-01', to: '02-10', name: '閉鎖' }]
    expect(messagesOf(small({ calendar: { events: [], closed: open } }))).toEqual([])
  })
})
