import { describe, expect, it } from 'vitest'
import { ruleWords } from './rule-words.ts'

describe('ruleWords', () => {
  it('takes the words of either language from the rule', () => {
    expect(ruleWords('unknown-mark', 'ja').title).toBe('様式にない記号')
    expect(ruleWords('unknown-mark', 'en').title).toBe('Mark the form does not have')
  })

  it('shows a rule that is no longer applied by its id', () => {
    expect(ruleWords('once-applied', 'en').title).toBe('once-applied')
  })
})
