import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingJson } from './finding.ts'
import type { CaseSheet } from './rule-case.ts'
import { runCheck } from './run-check.ts'
import { checkable } from './testing/check-case.ts'
import { printCase } from './testing/print-case.ts'
import { randomFrom } from './testing/random.ts'

const folder = join(import.meta.dirname, '../../samples')
const texts = ['sheets', 'overview'].flatMap((kind) =>
  readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(folder, kind, name), 'utf8') })),
)

const evaluated: CaseSheet = {
  title: '朝市',
  targets: ['朝市の来場者数 900人'],
  evaluation: { actuals: ['朝市の来場者数:880人'], verdict: '②' },
}

describe('runCheck', () => {
  it('names the sheet, the line and the words, and says what to do', () => {
    const text = printCase({ sheets: [evaluated] })
    const [finding] = runCheck([checkable('朝市.txt', text)])
    expect(finding && findingJson(finding)).toEqual({
      rule: 'improvement-missing',
      severity: 'error',
      sheet: 1,
      message:
        '自己評価が②なのに、課題と改善策が書かれていません。課題と改善策を書いてください（様式で必須です）。',
      where: [
        {
          source: '朝市.txt',
          line: text.slice(0, text.indexOf('\t②')).split('\n').length,
          text: '②',
        },
      ],
    })
  })

  it('gives what is found between two documents to the newer one', () => {
    const plan = { ...evaluated, evaluation: undefined, targets: ['朝市の来場者数 950人'] }
    const { evaluation: _, ...before } = plan
    const documents = [
      checkable('new.txt', printCase({ sheets: [evaluated] })),
      checkable('old.txt', printCase({ sheets: [before] })),
    ]
    const found = runCheck(documents).filter(({ rule }) => rule === 'revision-undeclared')
    expect(found.map(({ document }) => document)).toEqual(['new.txt'])
    expect(found[0]?.where.map(({ source }) => source)).toEqual(['new.txt', 'old.txt'])
  })

  it('asks for no reason that the office has given', () => {
    const document = checkable(
      '朝市.txt',
      printCase({
        sheets: [{ ...evaluated, evaluation: { actuals: ['朝市の来場者数:880人'], verdict: '①' } }],
      }),
    )
    const rulesOf = (verdictReasons: readonly (string | null)[]) =>
      runCheck([{ ...document, verdictReasons }]).map(({ rule }) => rule)
    expect(rulesOf([null])).toContain('verdict-contradicts-figures')
    expect(rulesOf(['雨で2回を休んだため。'])).not.toContain('verdict-contradicts-figures')
  })

  it('has nothing to say of no documents', () => {
    expect(runCheck([])).toEqual([])
  })

  it('finds in the fictional city what was put there, and no rule breaks on it', () => {
    const findings = runCheck(texts.map(({ name, text }) => checkable(name, text)))
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ document, sheet, rule }) => `${document} ${sheet} ${rule}`)).toEqual([
      'hoshimi/2019-plan.txt 5 relisting-dangling',
      'tsubakizaka/2020-evaluated.txt 4 verdict-contradicts-figures',
    ])
    expect(findings.length).toBeLessThan(100)
  })

  it('survives torn documents', () => {
    const random = randomFrom(31)
    for (let round = 0; round < 300; round += 1) {
      const documents = [0, 1].map((which) => {
        const { name, text } = texts[Math.floor(random() * texts.length)] ?? { name: '', text: '' }
        return checkable(`${which}-${name}`, tear(text, random))
      })
      for (const { where, message } of runCheck(documents)) {
        expect(message).not.toContain('undefined')
        for (const { line } of where) expect(line).toBeGreaterThan(0)
      }
    }
  })
})

/** Takes pieces out, the first lines excepted: without any heading there is no document to check. */
function tear(text: string, random: () => number): string {
  const head = text.slice(0, 200)
  return Array.from({ length: 6 }, random)
    .reduce((torn: string, at) => {
      const start = Math.floor(at * torn.length)
      return torn.slice(0, start) + torn.slice(start + Math.floor(random() * 60))
    }, text.slice(200))
    .replace(/^/u, head)
}
