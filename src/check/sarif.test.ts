import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Finding } from './finding.ts'
import { rules } from './rules.ts'
import { findingsSarif } from './sarif.ts'
import { checkCase } from './testing/check-case.ts'

/** What section 3 of SARIF 2.1.0 asks of the properties we write; any other property is refused. */
const text = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
const uriReference = z
  .string()
  .refine((uri) => new URL(uri, 'file:///root/').href !== '' && !/[\s#?]/u.test(uri))
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          language: z.string().regex(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/),
          rules: z.array(
            z.strictObject({
              id: z.string().min(1),
              name: z.string().min(1),
              shortDescription: text,
              help: text,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      results: z.array(
        z.strictObject({
          ruleId: z.string().min(1),
          ruleIndex: z.int().min(0),
          level,
          message: text,
          locations: z
            .array(
              z.strictObject({
                physicalLocation: z.strictObject({
                  artifactLocation: z.strictObject({ uri: uriReference }),
                  region: z.strictObject({ startLine: z.int().min(1), snippet: text }),
                }),
              }),
            )
            .min(1),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .array(
              z.strictObject({
                kind: z.enum(['inSource', 'external']),
                status: z.enum(['accepted', 'underReview', 'rejected']),
                justification: z.string().min(1),
              }),
            )
            .optional(),
        }),
      ),
    }),
  ),
})

const finding: Finding = {
  rule: 'improvement-missing',
  severity: 'error',
  document: '朝市 2020#1.txt',
  sheet: 1,
  message: '自己評価が②なのに、課題と改善策が書かれていません。',
  english: 'The self-evaluation is ②, but no issues and improvements are written.',
  remedy: '課題と改善策を書いてください。',
  where: [{ source: '朝市 2020#1.txt', line: 7, text: '②', span: { start: 3, end: 4 } }],
  position: 0,
  facts: [],
}

describe('findingsSarif', () => {
  it('names the rule, the place and the words', () => {
    const [run] = findingsSarif([{ finding, setAside: null }]).runs
    expect(run?.results).toMatchObject([
      {
        ruleId: 'improvement-missing',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: '%E6%9C%9D%E5%B8%82%202020%231.txt' },
              region: { startLine: 7, snippet: { text: '②' } },
            },
          },
        ],
      },
    ])
  })

  it('carries what was set aside with its reason', () => {
    const [run] = findingsSarif([{ finding, setAside: '別紙のとおり。' }]).runs
    expect(run?.results[0]).toMatchObject({
      suppressions: [{ kind: 'external', status: 'accepted', justification: '別紙のとおり。' }],
    })
  })

  it('has the shape of the standard for whatever the rules find', () => {
    const found = rules.flatMap(({ cases }) => cases.for.flatMap((each) => checkCase(each)))
    const reported = found.map((each, at) => ({
      finding: each,
      setAside: at % 2 === 0 ? null : '確かめた。',
    }))
    const sarif = log.parse(JSON.parse(JSON.stringify(findingsSarif(reported))))
    const [run] = sarif.runs
    const written = run?.tool.driver.rules ?? []
    expect(new Set(written.map(({ id }) => id)).size).toBe(rules.length)
    for (const { ruleId, ruleIndex } of run?.results ?? []) {
      expect(written[ruleIndex]?.id).toBe(ruleId)
    }
    expect(new Set(run?.results.map(({ ruleId }) => ruleId)).size).toBe(rules.length)
  })
})
