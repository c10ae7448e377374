/** What the check finds in the published documents: every finding the specification lists, and little besides. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkDocuments } from '../../src/actions/check-documents.ts'
import { compareDocuments } from '../../src/actions/compare-documents.ts'
import type { Finding } from '../../src/check/finding.ts'
import { changeJson } from '../../src/check/versions/change.ts'
import { missing } from './real-documents.ts'

const folder = join(import.meta.dirname, '../../../shared/samples')

function file(number: string) {
  const name = readdirSync(folder).find((each) => each.startsWith(number))
  if (name === undefined) throw new Error(`no document ${number} in ${folder}`)
  return { name: number, bytes: readFileSync(join(folder, name)) }
}

const check = async (...numbers: readonly string[]) =>
  (await checkDocuments(numbers.map(file), null)).findings

/** id, document, sheet, rule, words that have to be cited. */
const expected: readonly (readonly [string, string, number | null, string, readonly string[]])[] = [
  ['A1', '000', 5, 'verdict-before-final', ['79.84%', '81.06%']],
  [
    'A2',
    '000',
    5,
    'planned-quantity-unreported',
    ['250件', '9,000世帯', '300世帯', '150世帯', '248件'],
  ],
  ['A3', '000', 5, 'target-year-mismatch', ['令和元年度', '81.06%']],
  ['A4', '000', 2, 'target-not-in-plan', ['67%', '86.7%']],
  ['A5', '000', 2, 'fraction-impossible', ['91.7%', '86.7%']],
  ['A6', '000', 3, 'within-sampling-error', ['37.5%', '41%']],
  ['A7', '000', 3, 'outlook-rule-undefined', ['(ii)']],
  ['A8', '000', 1, 'forecast-missed', ['①', '②']],
  ['A8', '000', 3, 'forecast-missed', ['①', '②']],
  ['A9', '000', 1, 'narrative-count-mismatch', ['(2件)', '(11件)', '(1件)', ':11件']],
  ['A10', '000', 4, 'target-too-soft', ['8784件', '1,150件']],
  ['A11', '000', 1, 'baseline-mismatch', ['46.8%', '20%', '38.6%']],
  ['A12', '000', 1, 'revision-declared', ['43.3%', '46.8%']],
  ['A12', '000', 1, 'revision-declared', ['41.6%', '44.7%']],
  ['A12b', '000', 3, 'revision-declared', ['毎月', '6～3']],
  ['A13', '000', 2, 'revision-undeclared', ['年3回', '年2回']],
  ['A14', '000', 3, 'revision-undeclared', ['42%', '41%']],
  ['A15', '000', 3, 'revision-undeclared', ['年2回', '随時']],
  ['A16', '000', 4, 'sheet-set-changed', ['10%減']],
  ['A16', '000', 4, 'sheet-set-changed', ['8784件']],
  ['A16', '000', 5, 'sheet-set-changed', ['81.06%']],
  ['A17', '000', 1, 'survey-scope-changed', ['(市民局実施分)', '3.0']],
  ['A18', '000', null, 'term-inconsistent', ['改定', '改訂']],
  ['A19', '001', 1, 'unknown-mark', ['③']],
  ['A20', '001', 6, 'relisting-dangling', ['再掲', '40%']],
  ['A21', '001', 5, 'target-duplicated', ['95点']],
  ['A21', '001', 6, 'target-duplicated', ['95点']],
  ['A22', '001', 9, 'cumulative-needs-history', ['4件', '6件']],
  ['A23', '003', 1, 'path-too-slow', ['1.54%', '85.80%']],
  ['A24', '003', 2, 'target-never-set', ['35%設定']],
  ['A24', '003', 2, 'target-never-set', ['30%設定']],
  ['A24', '003', 3, 'target-year-mismatch', ['29年度']],
  ['A25', '004', null, 'scale-mixed', ['3.0', '☆☆', '3点']],
  ['A26', '004', null, 'target-without-number', ['割合']],
  ['A27', '002', 4, 'target-conditional', ['10%減']],
  ['', '000', 1, 'target-below-last-actual', ['8件', '11件']],
]

function fits(finding: Finding, [, document, sheet, rule, words]: (typeof expected)[number]) {
  const cited = finding.where.map(({ text }) => text).join('\n')
  return (
    finding.rule === rule &&
    finding.document === document &&
    finding.sheet === sheet &&
    words.every((word) => cited.includes(word))
  )
}

const findings = missing === null ? await check('000', '001', '002', '003', '004') : []

describe.skipIf(missing !== null)('torikumi check on the published documents', () => {
  it.each(expected.map((each) => [`${each[0]} ${each[3]} ${each[1]}/${each[2]}`, each] as const))(
    'finds %s with its words',
    (_, each) => {
      expect(findings.filter((finding) => fits(finding, each)).length).toBeGreaterThan(0)
    },
  )

  it('calls nothing else an error', () => {
    const errors = findings.filter(({ severity }) => severity === 'error')
    const listed = (finding: Finding) => expected.some((each) => fits(finding, each))
    expect(errors.filter((finding) => !listed(finding))).toEqual([])
  })

  it('does not cry wolf', () => {
    const places = (rule: string) =>
      findings.filter((each) => each.rule === rule).map((each) => `${each.document}/${each.sheet}`)
    const unique = (rule: string) => [...new Set(places(rule))]
    expect(unique('within-sampling-error')).toEqual(['000/3'])
    expect(unique('forecast-missed')).toEqual(['000/1', '000/3'])
    expect(unique('verdict-before-final')).toEqual(['000/5'])
    expect(unique('unknown-mark')).toEqual(['001/1'])
    expect(unique('target-year-mismatch')).toEqual(['000/5', '003/3'])
    expect(unique('relisting-dangling')).toEqual(['001/6'])
    expect(unique('target-duplicated')).toEqual(['001/5', '001/6'])
    expect(unique('improvement-missing')).toEqual([])
    expect(unique('verdict-contradicts-figures')).toEqual([])
    expect(unique('baseline-mismatch')).toEqual(['000/1'])
    expect(unique('target-never-set')).toEqual(['003/2', '003/3'])
    expect(unique('target-conditional')).toEqual(['002/4'])
    expect(unique('target-without-number')).toEqual(['004/null'])
    expect(unique('planned-quantity-unreported')).toEqual(['000/5'])
    expect(findings.length).toBeLessThanOrEqual(80)
  })

  it('does the reckoning in its messages', () => {
    const message = (rule: string) => findings.find((each) => each.rule === rule)?.message
    expect(message('fraction-impossible')).toMatch(/11\/12.*13\/15.*60人未満/)
    expect(message('within-sampling-error')).toContain('32.9～42.3%')
    expect(message('target-too-soft')).toContain('−86.9%')
    expect(message('path-too-slow')).toContain('17%')
    expect(message('baseline-mismatch')).toMatch(/39\.0%.*38\.6%.*46\.3%/)
    expect(message('narrative-count-mismatch')).toContain('2＋11＋1')
  })

  it('finds the same between two versions in whatever order they are given', async () => {
    const rules = (findingsOf: readonly Finding[]) =>
      findingsOf.map(({ rule, sheet }) => `${rule} ${sheet}`).toSorted()
    expect(rules(await check('002', '000'))).toEqual(rules(await check('000', '002')))
  })

  it('says nothing of versions where only one is given', async () => {
    const between = (await check('000')).filter(({ rule }) =>
      /^(?:revision-(?:un)?declared|sheet-set|survey-scope)/.test(rule),
    )
    expect(between).toEqual([])
  })
})

const compared = missing === null ? await compareDocuments(file('002'), file('000')) : null

describe.skipIf(missing !== null)('torikumi diff on two published versions', () => {
  const changes = compared?.ok === true ? compared.value : []
  const substantive = changes.filter((change) => change.substantive).map(changeJson)
  const of = (kind: string) => substantive.filter((change) => change.kind === kind)

  it('finds the changed targets once a half, declared where the mark stands on the line', () => {
    const told = of('target').map(({ sheet, from, to, declared }) => [
      sheet.new,
      /\d\d(?:\.\d)?%/.exec(from?.replace(/^.*】/, '') ?? '')?.[0],
      /\d\d(?:\.\d)?%/.exec(to?.replace(/^.*】/, '') ?? '')?.[0],
      declared,
    ])
    expect(told).toEqual([
      [1, '43.3%', '46.8%', true],
      [1, '41.6%', '44.7%', true],
      [3, '42%', '41%', false],
      [3, '42%', '41%', false],
    ])
  })

  it('finds how often things are done', () => {
    const told = of('cadence').map(({ sheet, declared }) => [sheet.new, declared])
    expect(told).toEqual([
      [2, false],
      [3, false],
      [3, true],
    ])
  })

  it('finds the plan renamed, the survey’s scope dropped, and sheets that came and went', () => {
    expect(of('framework')).toHaveLength(1)
    expect(of('scope').map(({ sheet }) => sheet.new)).toEqual([1, 1])
    expect(of('sheet-removed').map(({ sheet, declared }) => [sheet.old, declared])).toEqual([
      [4, false],
    ])
    expect(of('sheet-added').map(({ sheet, declared }) => [sheet.new, declared])).toEqual([
      [4, false],
      [5, false],
    ])
  })

  it('finds nothing else but figures of former years; spelling is no substance', () => {
    const known = [
      'target',
      'cadence',
      'framework',
      'scope',
      'sheet-removed',
      'sheet-added',
      'baseline',
    ]
    expect(substantive.filter(({ kind }) => !known.includes(kind))).toEqual([])
    expect(of('baseline')).toHaveLength(5)
    const rest = changes.filter((change) => !change.substantive)
    expect(new Set(rest.map(({ kind }) => kind))).toEqual(new Set(['wording']))
  })
})
