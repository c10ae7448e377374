import { describe, expect, it } from 'vitest'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { FindingEntry } from '../../src/ui/parts/finding-entry.tsx'
import type { Language, Site } from '../../src/ui/site.ts'
import { siteIn, textOf } from './site.ts'

const [here, other, former, unknown] = ['d1', 'd2', 'd3', 'd4']
const cited = (source: string) => ({ source, line: 5, text: '1200人', span: { start: 0, end: 5 } })

const shown = {
  finding: {
    rule: 'baseline-mismatch',
    severity: 'warning' as const,
    document: here,
    sheet: 1,
    message: '前年度の実績が、前の文書と違います。',
    english: 'The figure differs from the document before.',
    remedy: '',
    where: [cited(here), cited(other), cited(former), cited(unknown)],
    position: 0,
    facts: [],
    identity: 'a'.repeat(64),
  },
  document: here,
  office: { id: 'o1', code: 'irie', name: '入江区', nameEnglish: null },
  fiscalYear: fiscalYear(2020),
  sheet: null,
  sources: {
    [other]: { fiscalYear: fiscalYear(2020) },
    [former]: { fiscalYear: fiscalYear(2019) },
  },
  answer: null,
}

const officer: Site['who'] = {
  kind: 'person',
  id: 'p1',
  name: '潮田 みなと',
  roles: [{ role: 'officer', office: 'o1', section: null, actingFor: null }],
}

const entry = (language: Language, who?: Site['who']) => {
  const site = siteIn(language)
  return textOf(
    FindingEntry({ site: who === undefined ? site : { ...site, who }, shown, level: 3 }),
  )
}

describe('a finding', () => {
  it('tells residents what was found, and asks nothing of them', () => {
    expect(entry('ja')).toContain('前年度の実績が、前の文書と違います。')
    expect(entry('ja')).not.toContain('すること')
    expect(entry('en')).not.toContain('What to do')
  })

  it('tells those who write the sheets what to do about it', () => {
    expect(entry('ja', officer)).toContain('すること')
  })

  it('names another document by its year, not by its file', () => {
    expect(entry('ja')).toContain('同じ年度の別の文書 5行目')
    expect(entry('ja')).toContain('令和元(2019)年度の文書 5行目')
    expect(entry('en')).toContain('another document of the year, line 5')
  })

  it('guesses no year of a document that it does not know', () => {
    expect(entry('ja')).toMatch(/ 別の文書 5行目/)
    expect(entry('en')).toContain('another document, line 5')
  })
})
