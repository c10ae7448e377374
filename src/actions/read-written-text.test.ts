import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../japanese/fiscal-year.ts'
import type { SheetToPrint } from '../workflow/text/print-form.ts'
import { emptySheetText, type SheetText, tidySheetText } from '../workflow/text/sheet-text.ts'
import { readWrittenText } from './read-written-text.ts'

const year = fiscalYear(2020)

function written(
  fields: Partial<SheetText['fields']>,
  lists: Partial<SheetText['lists']> = {},
): SheetText {
  return tidySheetText({
    fields: { ...emptySheetText.fields, number: '1', title: '夜の見守り', ...fields },
    lists: { ...emptySheetText.lists, ...lists },
  })
}

function read(text: SheetText, more: Partial<SheetToPrint> = {}) {
  const printed = {
    ...{ text, revised: new Set<string>(), asksWhenNotImplemented: true },
    homeOf: () => null,
    ...more,
  }
  return readWrittenText({ office: '帆影区', fiscalYear: year, source: '帆影区' }, [printed])
}

const target = (id: string, sentence: string) => ({ id, cells: { sentence } })

const whole = written(
  {
    framework: '汐待みらいプラン2.0',
    theme: '坂の多い町で',
    pillar: '改革の柱1 1(1)',
    purpose: '夜でも声をかけ合えるまちにする。',
    outline: '①見守りの名簿をつくる。\n【夜の見回り】\n・地域ごとに回る。',
    implementationOutlook: '(i)',
    attainmentOutlook: '②',
    reviewIssues: '秋の見回りが減った。\n冬に増やす。',
    results: '見回りを実施（10回）',
    attainment: '見守りを知っている区民の割合：47.1%\n見回りの参加者数：延べ455人',
    verdict: '②',
    evaluationIssues: '①知らせ方が足りない。②見本を配る。',
  },
  {
    targets: [target('a1', '見守りを知っている区民の割合 令和5年度までに3分の2以上')],
    activities: [
      { id: 'b1', cells: { words: '見守りの集い', planned: '年8回' } },
      { id: 'b2', cells: { words: '夜の見回り', under: '見回り' } },
    ],
    yearTargets: [
      target('c1', '見守りを知っている区民の割合 【令和2年度】48%以上（令和元年度：46.3%）'),
      target('c2', '見回りの参加者数 延べ400人以上 <5回> & *朝*'),
    ],
  },
)

describe('readWrittenText', () => {
  it('reads back every field as it was written', () => {
    const { read: document, problems } = read(whole, {
      revised: new Set(['yearTargets.c2', 'title']),
    })
    expect(problems).toEqual([[]])
    const sheet = document?.document.sheets[0]
    expect(sheet?.revised).toBe(true)
    expect(sheet?.yearPlan.targets.map(({ target: { marks } }) => marks)).toEqual([[], ['revised']])
    expect(sheet?.selfEvaluation?.actuals.map(({ valueAsWritten }) => valueAsWritten)).toEqual([
      '47.1',
      '455',
    ])
    expect(document?.document).toMatchObject({ office: '帆影区', fiscalYear: 2020, unread: [] })
  })

  it('gives every field its place in the printed text', () => {
    const { read: document } = read(whole)
    const words = document?.fields.map(({ span }) => document.text.slice(span.start, span.end))
    expect(words).toEqual(
      expect.arrayContaining(
        ['夜の見守り', '48%以上'].map((part) => expect.stringContaining(part)),
      ),
    )
  })

  it.each([
    ['title', written({ title: '夜の】見守り' })],
    ['purpose', written({ purpose: '(目標)\n夜に回る。' })],
    ['outline', written({ outline: '夜に回る。\n改定履歴あり【改定履歴あり】' })],
    ['theme', written({ theme: '改定履歴あり 夜の部【改定履歴あり】' })],
    ['results', written({ results: '【達成状況】\n実施した。', verdict: '①' })],
  ] as const)('does not adopt a %s that reads as something else', (path, text) => {
    const [problems] = read(text).problems
    expect(problems?.map((problem) => problem.severity)).toContain('blocks')
    expect(problems?.some((problem) => problem.path === path || problem.path === null)).toBe(true)
  })

  it('asks for a year of its own where the year of the target above would be taken', () => {
    const text = written(
      {},
      {
        targets: [
          target('a1', '【令和4年度】見回りの回数 12回'),
          target('a2', '見回りの参加者数 400人以上'),
        ],
      },
    )
    const [problems] = read(text).problems
    expect(
      problems?.filter(({ severity }) => severity === 'blocks').map(({ path }) => path),
    ).toContain('targets.a2.sentence')
  })

  it('prints a target listed again with the words of its home', () => {
    const text = written({}, { yearTargets: [{ id: 'c1', cells: { repeats: 's/r' } }] })
    const { read: document, problems } = read(text, {
      homeOf: () => ({ sentence: '相談の件数 8件以上', number: '4' }),
    })
    expect(problems).toEqual([[]])
    expect(document?.document.sheets[0]?.yearPlan.targets[0]?.target).toMatchObject({
      marks: ['repeated'],
    })
    expect(read(text).problems[0]?.map(({ path }) => path)).toContain('yearTargets.c1.repeats')
  })

  it('says the same as was written, or says where it does not, whatever is typed', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'夜の目標(【①②】・○※a1%。、 年度</p>&*-\t:：'),
      maxLength: 24,
    })
    const prose = fc.array(line, { maxLength: 3 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(line, prose, prose, line, prose, (title, purpose, outline, words, issues) => {
        const text = written(
          { title, purpose, outline, evaluationIssues: issues },
          { activities: [{ id: 'b1', cells: { words } }] },
        )
        const { read: document, problems } = read(text)
        if (problems.flat().some(({ severity }) => severity === 'blocks')) return
        const sheet = document?.document.sheets[0]
        const bare = (part: string) => part.replaceAll(/\s/gu, '').replace(/^[・○]/u, '')
        expect(bare(sheet?.title?.text ?? '')).toBe(bare(text.fields.title))
        expect(bare(sheet?.selfEvaluation?.issues?.text ?? '')).toBe(
          bare(text.fields.evaluationIssues),
        )
        expect(sheet?.yearPlan.activities.map((each) => bare(each.text)).join()).toBe(bare(words))
        const read_ = sheet?.multiYear.purpose
          .flatMap(({ text: own, under }) => [under?.text ?? '', own])
          .join('')
        expect([...bare(text.fields.purpose)].filter((c) => c === '夜').length).toBeLessThanOrEqual(
          [...(read_ ?? '')].filter((c) => c === '夜').length,
        )
      }),
      { numRuns: 400 },
    )
  })
})
