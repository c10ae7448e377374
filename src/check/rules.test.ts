import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from './rules.ts'
import { checkCase } from './testing/check-case.ts'

describe('the rules of the check', () => {
  it('are all in the list, each under the name of its file', () => {
    const files = readdirSync(join(import.meta.dirname, 'rules')).map((name) =>
      name.replace(/\.ts$/, ''),
    )
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says what it is, and since when',
    (_, rule) => {
      expect(rule.title).not.toBe('')
      expect(rule.remedy).toMatch(/。$/)
      expect(rule.english.title).toMatch(/^[^ぁ-んァ-ヶ一-龠]+$/u)
      expect(rule.english.remedy).toMatch(/^[^ぁ-んァ-ヶ一-龠]+\.$/u)
      expect(rule.since).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      expect(rule.cases.for.length, 'cases for it').toBeGreaterThan(0)
      expect(rule.cases.against.length, 'cases against it').toBeGreaterThan(0)
    },
  )
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.cases.for.map((each) => [each.what, each] as const))('stops at %s', (_, each) => {
    const found = checkCase(each).filter((finding) => finding.rule === id)
    expect(found.length).toBeGreaterThan(0)
    for (const { message, english, where } of found) {
      expect(message).toMatch(/[。）]$/)
      expect(english).toMatch(/^[A-Z“].*[.)]$/u)
      expect(english).not.toMatch(/undefined|null|NaN| {2}/)
      expect(where.length).toBeGreaterThan(0)
      for (const { text, line } of where) {
        expect(text).not.toBe('')
        expect(line).toBeGreaterThan(0)
      }
    }
  })

  it.each(rule.cases.against.map((each) => [each.what, each] as const))(
    'passes over %s',
    (_, each) => {
      expect(checkCase(each).filter((finding) => finding.rule === id)).toEqual([])
    },
  )
})
