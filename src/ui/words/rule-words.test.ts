import { describe, expect, it } from 'vitest'
import { rules } from '../../check/rules.ts'
import { englishRules } from './english-rules.ts'
import { ruleWords } from './rule-words.ts'

describe('ruleWords', () => {
  it('has English words for every rule, and for no other', () => {
    expect(Object.keys(englishRules).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  })

  it('takes Japanese words from the rule itself', () => {
    expect(ruleWords('unknown-mark', 'ja').title).toBe('様式にない記号')
    expect(ruleWords('unknown-mark', 'en').title).toBe('Mark the form does not have')
  })

  it('shows a rule that is no longer applied by its id', () => {
    expect(ruleWords('once-applied', 'en').title).toBe('once-applied')
  })
})
