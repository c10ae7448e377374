import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { countResults } from '../../src/judgement/results-by-office.ts'
import { AboutPage } from '../../src/ui/pages/about-page.tsx'
import { ComparisonPage } from '../../src/ui/pages/comparison-page.tsx'
import { OfficePage } from '../../src/ui/pages/office-page.tsx'
import { OfficeYearPage } from '../../src/ui/pages/office-year-page.tsx'
import { SheetPage } from '../../src/ui/pages/sheet-page.tsx'
import { SourcePage } from '../../src/ui/pages/source-page.tsx'
import { StartPage } from '../../src/ui/pages/start-page.tsx'
import { ResultActual } from '../../src/ui/parts/actual-value.tsx'
import { OutcomeSign } from '../../src/ui/parts/outcome-sign.tsx'
import { TargetReason } from '../../src/ui/parts/target-reason.tsx'
import type { Language } from '../../src/ui/site.ts'
import { draft } from './fictional-draft.ts'
import {
  differing,
  office,
  planned,
  provisional,
  series,
  severalTargets,
  sheets,
  year,
} from './fictional-ward.ts'
import { siteIn, textOf } from './site.ts'

type Judged = (typeof sheets)[number]

const sheetPage = (
  judged: Judged,
  language: Language = 'ja',
  more: Partial<Pick<Parameters<typeof SheetPage>[0], 'replacedBy' | 'verdictReason'>> = {},
) =>
  SheetPage({
    site: siteIn(language),
    judged,
    series: [series],
    years: [],
    verdictReason: null,
    replacedBy: null,
    previous: null,
    next: null,
    findings: null,
    opinions: [],
    ...more,
  })

describe('the page about the site', () => {
  it('promises the day of another judgement only where one is known', () => {
    expect(textOf(AboutPage({ site: siteIn('ja') }))).toContain('判定し直す日が分かっていれば')
    expect(textOf(AboutPage({ site: siteIn('en') }))).toContain('is stated where known')
  })
})

describe('the sheet page', () => {
  it('begins with the outcome, the figures, their distance, and the verdict of the ward', () => {
    const text = textOf(sheetPage(differing))
    expect(text).toContain('▲ 未達成')
    expect(text).toMatch(/実績 51\.5 %.*目標 55%以上.*差 −3\.5ポイント/)
    expect(text).toContain('区の自己評価 ① 目標達成')
  })

  it('says it when the ward and the figures disagree, and only then', () => {
    const banner = '区の判断と計算結果が異なります'
    expect(textOf(sheetPage(differing))).toContain(banner)
    expect(textOf(sheetPage(provisional))).not.toContain(banner)
    expect(textOf(sheetPage(planned))).not.toContain(banner)
  })

  it('gives the reason that the ward wrote for judging otherwise', () => {
    const reason = '台風で会場が使えず、日を改めて行ったため。'
    const text = textOf(sheetPage(differing, 'ja', { verdictReason: reason }))
    expect(text).toContain(`計算結果と異なる評価をする理由（区の記載） ${reason}`)
    expect(text).not.toContain('異なる理由は文書に書かれていません')
    expect(String(sheetPage(differing, 'en', { verdictReason: reason }))).toContain(
      `<span lang="ja">${reason}</span>`,
    )
  })

  it('names the ward and the year with the initiative, on paper as well', () => {
    expect(textOf(sheetPage(differing))).toMatch(/椿坂区 令和2\(2020\)年度 取組項目 1/)
  })

  it('says of an old version that it is one, where the new one is, and nothing of what is not published', () => {
    const old = textOf(
      sheetPage(planned, 'ja', { replacedBy: { further: false, sheet: { id: 'n' } } }),
    )
    expect(old).toContain('この年度には、新しい版があります')
    expect(old).toContain('この版に自己評価はありません')
    expect(old).not.toContain('まだ公表されていません。目標だけ')
    expect(textOf(sheetPage(planned))).toContain('まだ公表されていません。目標だけを示します')
    const english = sheetPage(planned, 'en', { replacedBy: { further: true, sheet: null } })
    expect(textOf(english)).toContain('There is a version that goes further through the year')
    expect(textOf(english)).toContain('without this initiative')
    expect(textOf(english)).not.toContain('newer')
  })

  it('can be cited with its version, its address and the day', () => {
    expect(textOf(sheetPage(differing))).toMatch(
      /汐待市「坂道のまちの移動を支える」椿坂区 令和2\(2020\)年度、.*の版、取組と判定、https:\/\/plan\.example\/sheets\/\S+（令和3\(2021\)年5月20日閲覧）/,
    )
  })

  it('tells how far the way has gone apart from the verdict, and only where it can', () => {
    const told = [differing, provisional, planned].map((judged) => textOf(sheetPage(judged)))
    for (const text of told) {
      const says = text.includes('これまでの道のりと見込み')
      expect(says).toBe(/道のりの|遠くなっています|目安です|見込み：/u.test(text))
      if (says) expect(text).toContain('判定には使いません')
    }
    expect(told.some((text) => text.includes('これまでの道のりと見込み'))).toBe(true)
  })

  it('never decides on a provisional figure, and says when it will', () => {
    const text = textOf(sheetPage(provisional))
    expect(text).toContain('◇ 判定できない （再判定 令和3(2021)年5月31日）')
    expect(text).toContain('（4月末現在、見込み）')
    expect(text).not.toContain('▲ 未達成')
  })

  it('says when the day to judge again has gone by without a final figure', () => {
    const late = (language: Language) =>
      textOf(
        OutcomeSign({
          site: siteIn(language, '2021-06-01'),
          standing: 'expected',
          judgeAgainOn: '2021-05-31',
        }),
      )
    expect(late('ja')).toContain(
      '（再判定の日（令和3(2021)年5月31日）を過ぎましたが、確定した値がまだありません）',
    )
    expect(late('en')).toContain('was to be judged again on 31 May 2021')
  })

  it('counts no findings while nothing was checked', () => {
    expect(textOf(sheetPage(differing))).not.toContain('この項目の点検（0件）')
    expect(textOf(sheetPage(differing))).toContain('まだ点検していません')
  })

  it('shows each of several targets with its own sign, a missing figure as missing', () => {
    const text = textOf(sheetPage(severalTargets))
    expect(text).toContain('● 達成 新しい連携の件数')
    expect(text).toContain('◇ 判定できない 研修の参加者数')
    expect(text).toContain('実績の記載なし')
  })

  it('shows a plan without a verdict of any kind, and its blanks as blanks', () => {
    const text = textOf(sheetPage(planned))
    expect(text).toContain('－ 自己評価前')
    expect(text).toContain('中間振り返りは空欄です')
    expect(text).not.toMatch(/[▲●◇] /u)
  })

  it('opens the steps of a judgement, the rule among them, each with the way to its words', () => {
    const html = String(sheetPage(differing))
    expect(textOf(html)).toContain('「すべての目標を満たす」')
    expect(html).toContain('field=sheets.0.yearPlan.targets.0#chosen')
    expect(html).toMatch(/<details class="steps"><summary>判定の手順（5）/)
  })

  it('stands in English with the words of the document marked as Japanese', () => {
    const html = String(sheetPage(differing, 'en'))
    expect(textOf(html)).toContain('▲ Not met')
    expect(textOf(html)).toContain('−3.5 points')
    expect(html).toContain('<span lang="ja">坂道のまちの移動を支える</span>')
    expect(html).not.toContain('未達成')
  })

  it('says in English why a target cannot be judged, in Japanese only where it was recorded before', () => {
    const missing = textOf(sheetPage(severalTargets, 'en'))
    expect(missing).toContain('It cannot be judged: no actual was reported.')
    expect(missing).not.toContain('判定できません')
    const waiting = textOf(sheetPage(provisional, 'en'))
    expect(waiting).toContain('it will be judged after 2021-05-31')
    expect(waiting).not.toContain('確定前です')
    const result = severalTargets.judgement?.targets[1]
    if (result === undefined) throw new Error('the fictional ward lost its second target')
    const { reasonEnglish: _, ...unsaid } = result
    expect(String(TargetReason({ site: siteIn('en'), result: unsaid }))).toBe(
      '<span lang="ja">実績が報告されていないため、判定できません。</span>',
    )
    expect(String(TargetReason({ site: siteIn('ja'), result }))).toBe(
      '実績が報告されていないため、判定できません。',
    )
  })

  it('keeps the years of a series short where the screen is narrow', () => {
    expect(String(sheetPage(differing))).toContain('令和2<span class="year-rest">(2020)年度</span>')
  })
})

describe('the page of a ward’s year', () => {
  const page = (shown: readonly Judged[]) =>
    OfficeYearPage({
      site: siteIn('ja'),
      office,
      fiscalYear: year,
      sheets: shown,
      overviews: [],
      otherDocuments: [],
      years: [year, fiscalYear(2019)],
      openFindings: 2,
    })

  it('says in one sentence how the year went', () => {
    expect(textOf(page(sheets))).toContain(
      '椿坂区が令和2(2020)年度について公表した取組は4件です。1件は達成できず、2件は公表された数字では判定できず、1件は自己評価がまだありません。このうち1件は、区の自己評価と計算結果が異なります。',
    )
    expect(textOf(page([planned]))).toContain('結果の自己評価はまだ公表されていません。')
  })

  it('puts what was missed first, with what the ward says it will do', () => {
    const text = textOf(page(sheets))
    const missed = text.indexOf('次の年度は夕方の2便を試す')
    expect(missed).toBeGreaterThan(0)
    expect(missed).toBeLessThan(text.indexOf('取組の一覧'))
    expect(textOf(page([planned]))).not.toContain('達成できなかった取組')
  })

  it('says a figure once that two conditions of a target were held against', () => {
    const [result] = differing.judgement?.targets ?? []
    const used = result?.evaluation.steps.find(({ kind }) => kind === 'used')
    if (result === undefined || used?.kind !== 'used') throw new Error('nothing was used')
    const shown = (second: typeof used) => {
      const evaluation = { ...result.evaluation, steps: [...result.evaluation.steps, second] }
      return textOf(ResultActual({ site: siteIn('ja'), result: { ...result, evaluation } }))
    }
    expect(shown(used).match(/51\.5/g)).toHaveLength(1)
    expect(shown({ ...used, label: '夕方の便の割合' }).match(/51\.5/g)).toHaveLength(2)
  })

  it('says which target was missed and why, before what will be done about it', () => {
    expect(textOf(page(sheets))).toMatch(
      /つばき便を使いやすいと感じる区民の割合：実績を目標と比べました。 改善策 夕方/,
    )
  })

  it('pairs every target with its actual', () => {
    const text = textOf(page(sheets))
    expect(text).toContain('目標 55%以上 実績 51.5 %')
    expect(text).toContain('目標 40人以上 実績 実績の記載なし')
  })
})

describe('the page of a ward', () => {
  it('leads on to its council and its letters, where people work there', () => {
    const { links } = siteIn('ja')
    const shown = (staffed: boolean) =>
      String(OfficePage({ site: siteIn('ja'), entry: { office, years: [] }, staffed }))
    for (const address of [links.council(office.code), links.voices({ office: office.code })]) {
      expect(shown(true)).toContain(`href="${address}"`)
      expect(shown(false)).not.toContain(`href="${address}"`)
    }
  })
})

describe('the page that compares the wards', () => {
  it('names what was not met and why, and says where a ward tells it otherwise', () => {
    const html = ComparisonPage({
      ...{ site: siteIn('ja'), fiscalYear: year, years: [year], offices: [], indicators: [] },
      whole: countResults(sheets),
      ...{ notMet: [differing, provisional], notMetCount: 3 },
    })
    expect(textOf(html)).toMatch(
      /坂道のまちの移動を支える 椿坂区 ▲ 未達成 ① 目標達成 ！ 区の判断と計算結果が異なります .*の割合：実績を目標と比べました/,
    )
    expect(textOf(html)).toContain('3件のうち2件を示しています')
  })
})

describe('the start page', () => {
  it('says what to do while nothing was published', () => {
    expect(textOf(StartPage({ site: siteIn('ja'), offices: [], recent: [] }))).toContain(
      'まだ公表された文書がありません',
    )
  })

  it('gives every ward one line, also one without a year', () => {
    const offices = [
      {
        office,
        years: [
          { fiscalYear: year, sheets: 4, met: 1, unmet: 2, undetermined: 0, notEvaluated: 1 },
        ],
      },
      { office: { ...office, code: 'aise', name: '相瀬区' }, years: [] },
    ]
    const text = textOf(StartPage({ site: siteIn('ja'), offices, recent: [] }))
    expect(text).toMatch(
      /椿坂区 令和2\(2020\)年度 ：取組4件 ● 達成 1件 ▲ 未達成 2件 － 自己評価前 1件/,
    )
    expect(text).toContain('相瀬区 公表された年度はまだありません')
  })

  it('leads on to all else that is published, and to how to read it', () => {
    const links = siteIn('ja').links
    const offices = [
      {
        office,
        years: [
          { fiscalYear: year, sheets: 1, met: 1, unmet: 0, undetermined: 0, notEvaluated: 0 },
        ],
      },
    ]
    const html = String(StartPage({ site: siteIn('ja'), offices, recent: [] }))
    const main = /<main.*<\/main>/su.exec(html)?.[0] ?? ''
    for (const address of [
      links.about(),
      links.comparison(year),
      links.check(year),
      links.data(),
    ]) {
      expect(main).toContain(`href="${address}"`)
    }
  })

  it('keeps the last evaluated year of a ward before the one that has just begun', () => {
    const begun = { fiscalYear: fiscalYear(2021), sheets: 1, met: 0, unmet: 0, undetermined: 0 }
    const whole = {
      fiscalYear: year,
      sheets: 4,
      met: 4,
      unmet: 0,
      undetermined: 0,
      notEvaluated: 0,
    }
    const offices = [{ office, years: [{ ...begun, notEvaluated: 1 }, whole] }]
    const text = textOf(StartPage({ site: siteIn('ja'), offices, recent: [] }))
    expect(text).toMatch(
      /令和2\(2020\)年度 ：取組4件 ● 達成 4件 令和3\(2021\)年度 ：公表された取組1件。自己評価はこれからです/,
    )
    const [alone] = [{ office, years: [{ ...begun, notEvaluated: 1 }] }]
    const only = textOf(StartPage({ site: siteIn('ja'), offices: [alone], recent: [] }))
    expect(only.match(/公表された取組1件/gu)).toHaveLength(1)
  })

  it('says what was taken in lately, by the day where the city is, with the way there', () => {
    const recent = [
      {
        id: 'd-2',
        source: '全体図.txt',
        form: 'policy-tree' as const,
        stage: 0 as const,
        office,
        fiscalYear: year,
        acceptedAt: '2021-06-09T15:30:00.000Z',
        writtenHere: false,
      },
      {
        id: 'd-1',
        source: '計画.txt',
        form: 'reform-plan' as const,
        stage: 2 as const,
        office,
        fiscalYear: year,
        acceptedAt: '2021-06-01T03:00:00.000Z',
        writtenHere: true,
      },
    ]
    const html = String(StartPage({ site: siteIn('ja'), offices: [], recent }))
    expect(textOf(html)).toMatch(
      /最近加わった文書 椿坂区 令和2\(2020\)年度 政策の全体図 令和3\(2021\)年6月10日に取り込み： 元の文書を見る/,
    )
    expect(textOf(html)).toContain('自己評価まで 令和3(2021)年6月1日に公表')
    expect(html).not.toContain('全体図.txt')
    expect(html).toContain('href="/overviews/d-2"')
    expect(html).toContain(`href="/offices/${office.code}/years/2020"`)
    expect(String(StartPage({ site: siteIn('en'), offices: [], recent }))).toContain(
      'Documents added lately',
    )
    expect(textOf(StartPage({ site: siteIn('ja'), offices: [], recent: [] }))).not.toContain(
      '最近加わった文書',
    )
  })
})

describe('the source page', () => {
  const { fields, text, source, id, document } = draft
  const page = (path: string) =>
    String(
      SourcePage({
        site: siteIn('ja'),
        document: {
          ...{ id, source, text, fields, office, fiscalYear: year },
          ...{ sha256: '00', acceptedAt: '2021-06-10T00:00:00Z' },
          unread: document.unread,
          refiling: null,
          sheets: [],
        },
        chosen: { kind: 'field', path },
      }),
    )

  it('marks the words of the field and leads to its neighbours', () => {
    const html = page('sheets.0.yearPlan.targets.0')
    expect(html).toContain(
      '<mark id="chosen" class="place-chosen">つばき便を使いやすいと感じる区民の割合 55%以上</mark>',
    )
    expect(textOf(html)).toMatch(
      /前の項目 取組の内容 1 選んだ項目 当年度の目標 1 次の項目 当年度の目標 2/,
    )
  })

  it('lists what fell into no field, and escapes the markup of the source', () => {
    const html = page('sheets.0.title')
    expect(textOf(html)).toContain('8 この行はどこにも入りません')
    expect(html).toContain(
      '&lt;p&gt;</span>(取組の内容)<span class="place place-markup">&lt;/p&gt;',
    )
  })

  it('says so when the document has no such field', () => {
    expect(textOf(page('sheets.9.title'))).toContain('お探しの項目は、この文書にありません')
  })
})
