/** A score says which end is good: on the ballot, in what is published, in both languages; old votes say nothing new. */
import { describe, expect, it } from 'vitest'
import {
  commonEnds,
  type Poll,
  pollProblems,
  type ScoreQuestion,
} from '../../src/evidence/council/poll.ts'
import { tabulatePoll } from '../../src/evidence/council/tabulate-poll.ts'
import { calendarDate } from '../../src/japanese/calendar-date.ts'
import { fiscalYear } from '../../src/japanese/fiscal-year.ts'
import { PollResults } from '../../src/ui/council/poll-results.tsx'
import { BallotPage } from '../../src/ui/pages/council/ballot-page.tsx'
import { readQuestions } from '../../src/web/pages/council/read-council-form.ts'
import { siteIn, textOf } from '../pages/site.ts'

const before: ScoreQuestion = {
  ...{ kind: 'score', id: 's', wording: '見守りの取組', lowest: 1, highest: 5, initiative: null },
}
const asked: ScoreQuestion = { ...before, ends: commonEnds }

const pollOf = (question: ScoreQuestion): Poll => ({
  ...{
    id: 'p',
    office: 'o',
    kind: 'evaluation',
    title: '評価',
    fiscalYear: fiscalYear(2021),
    meeting: null,
  },
  ...{ opensOn: calendarDate('2021-06-01'), closesOn: calendarDate('2021-06-30') },
  questions: [question],
  stage: 'open',
})

const ballot = (question: ScoreQuestion) =>
  textOf(
    BallotPage({
      ...{ site: siteIn('ja'), poll: pollOf(question), voted: false, problems: [] },
      typed: () => undefined,
    }),
  )

const results = (language: 'ja' | 'en', question: ScoreQuestion) => {
  const result = tabulatePoll([question], [{ s: '4' }, { s: '5' }, { s: '4' }], 1)
  return textOf(PollResults({ site: siteIn(language), result }))
}

describe('a vote by scores', () => {
  it('names both ends on the ballot', () => {
    expect(ballot(asked)).toContain('1点（不十分）')
    expect(ballot(asked)).toContain('5点（十分）')
    expect(ballot(before)).not.toContain('十分')
  })

  it('prints the mean with the highest score, and what the ends meant', () => {
    expect(results('ja', asked)).toContain('平均4.33点（5点満点、3人）')
    expect(results('ja', asked)).toMatch(/5点 ?：十分/u)
    expect(results('en', asked)).toContain('mean 4.33 out of 5')
    expect(results('en', asked)).toMatch(/5 ?: sufficient/u)
    expect(results('ja', before)).toContain('5点満点')
    expect(results('ja', before)).not.toContain('十分')
  })

  it('has the common ends unless others are written, and is not prepared with one of them blank', () => {
    const form = (more: Readonly<Record<string, string>>) => (name: string) =>
      ({ opensOn: '2021-06-01', closesOn: '2021-06-30', questions: '見守り', ...more })[name]
    const endsIn = (more: Readonly<Record<string, string>>) => {
      const read = readQuestions(form(more))
      const [question] = read.ok ? read.value.questions : []
      return question?.kind === 'score' ? question.ends : null
    }
    expect(endsIn({})).toEqual(commonEnds)
    const own = { lowest: '合わない', highest: '合う' }
    expect(endsIn({ lowestMeans: '合わない', highestMeans: '合う' })).toEqual(own)
    const half = pollOf({ ...before, ends: { lowest: '', highest: '十分' } })
    expect(pollProblems(half).map(({ code }) => code)).toEqual(['poll/ends'])
    expect(pollProblems(pollOf(before))).toEqual([])
  })
})
