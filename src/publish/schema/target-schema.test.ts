import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../japanese/fiscal-year.ts'
import { parseTargets } from '../../target/parse-targets.ts'
import { targetJson } from '../../target/target-json.ts'
import { targetSchema, targetsJsonSchema } from './target-schema.ts'

const sentences = readFileSync(join(import.meta.dirname, '../../../samples/targets.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .flatMap((line) => line.split('\t'))

describe('targetSchema', () => {
  it('holds for whatever a sentence gives, and names every key of it', () => {
    expect(sentences.length).toBeGreaterThan(500)
    for (const sentence of sentences) {
      for (const target of parseTargets(sentence, { fiscalYear: fiscalYear(2020) })) {
        const json = JSON.parse(JSON.stringify(targetJson(target)))
        const parsed = targetSchema.safeParse(json)
        expect(parsed.error?.issues, sentence).toBeUndefined()
        expect(parsed.data, sentence).toEqual(json)
      }
    }
  })

  it('is published with the words of its fields', () => {
    const schema = JSON.stringify(targetsJsonSchema())
    expect(schema).toContain('json-schema.org/draft/2020-12')
    expect(schema).toContain('何を測るか')
  })
})
