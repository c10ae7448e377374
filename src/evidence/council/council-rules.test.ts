import { describe, expect, it } from 'vitest'
import { dateOf } from '../../japanese/calendar-date.ts'
import { printDecimal } from '../../lib/decimal.ts'
import { wordsIn } from './materials.ts'
import { countQuorum, type Presence } from './meeting.ts'
import type { PollQuestion } from './poll.ts'
import type { Seat } from './seat.ts'
import { seatProblems } from './seat-problems.ts'
import { tabulatePoll } from './tabulate-poll.ts'

const seats = (count: number, kind: string, more: Partial<Seat> = {}): readonly Seat[] =>
  Array.from({ length: count }, (_, nth) => ({
    id: `${kind}${nth}`,
    member: `${kind}-member-${nth}`,
    memberName: `${kind} ${nth}`,
    kind,
    recommendedBy: kind === 'recommended' ? '坂の上の会' : '',
    from: dateOf(2021, 4, 1),
    until: dateOf(2023, 3, 31),
    endedOn: null,
    ...more,
  }))
// 18 members of the city's rules: 11 recommended and 7 from open call
const rules = {
  seats: [
    { kind: 'recommended', name: '地域の推薦', nameEnglish: 'Recommended', quota: 11 },
    { kind: 'open', name: '公募', nameEnglish: 'Open call', quota: 7 },
  ],
  termYears: 2,
  longestTerms: 2,
  leastOpenShare: 33,
}
const at = { members: 18, day: dateOf(2021, 6, 1) }
const codes = (all: readonly Seat[], of = rules) =>
  seatProblems(all, of, at).map(({ code }) => code)
const full = [...seats(11, 'recommended'), ...seats(7, 'open')]

describe('seatProblems', () => {
  it('finds nothing where a council sits as its rules say', () => {
    expect(codes(full)).toEqual([])
  })

  it('counts vacancies, seats too many and kinds nobody knows', () => {
    expect(codes(full.slice(1))).toEqual(['seats/kind-vacant'])
    expect(codes([...full, ...seats(1, 'expert')])).toEqual(['seats/over', 'seats/kind-unknown'])
  })

  it('holds the share of open call exactly, without rounding', () => {
    const few = [...seats(11, 'recommended'), ...seats(5, 'open')]
    expect(codes(few)).toEqual(['seats/kind-vacant', 'seats/open-share'])
    expect(codes(few, { ...rules, leastOpenShare: 31.25 })).toEqual(['seats/kind-vacant'])
  })

  it('finds terms that are too long or too many, and seats held twice', () => {
    const [first, ...rest] = full
    if (first === undefined) throw new Error('no seat')
    const long = { ...first, until: dateOf(2023, 4, 1) }
    expect(codes([long, ...rest])).toEqual(['seats/term-long'])
    const earlier = (id: string, year: number) => ({
      ...first,
      id,
      from: dateOf(year, 4, 1),
      until: dateOf(year + 2, 3, 31),
    })
    expect(codes([earlier('a', 2019), ...full])).toEqual([])
    expect(codes([earlier('b', 2017), earlier('a', 2019), ...full])).toEqual(['seats/terms-many'])
    // a gap begins anew
    expect(codes([earlier('b', 2015), earlier('a', 2019), ...full])).toEqual([])
    expect(codes([...full.slice(0, 17), { ...first, id: 'again', kind: 'open' }])).toContain(
      'seats/twice',
    )
  })
})

describe('countQuorum', () => {
  const of = (...presences: Presence[]) =>
    presences.map((presence, nth) => ({ member: `${nth}`, memberName: '', presence }))

  it('asks for more than half, or for half, and takes a screen for a seat', () => {
    const even = of('inPerson', 'online', 'absent', 'absent')
    expect(countQuorum(even, 'majority')).toMatchObject({ present: 2, needed: 3, reached: false })
    expect(countQuorum(even, 'half')).toMatchObject({ needed: 2, reached: true })
    expect(countQuorum([], 'none').reached).toBe(false)
  })
})

describe('tabulatePoll', () => {
  const question: PollQuestion = {
    kind: 'choice',
    id: 'q',
    wording: '',
    options: ['はい', 'いいえ'],
    counted: [0],
  }
  const score = {
    kind: 'score',
    id: 's',
    wording: '',
    lowest: 1,
    highest: 5,
    initiative: null,
  } as const
  const ballots = (...answers: string[]) => answers.map((q) => ({ q, s: q === '' ? '' : '4' }))

  it('leaves blanks out of n, and rounds at the second digit', () => {
    const told = tabulatePoll([question, score], ballots('0', '0', '1', ''), 1)
    if (told.kind !== 'told') throw new Error('not told')
    const [share, mean] = told.questions
    expect(share).toMatchObject({ k: 2, n: 3, counts: [2, 1] })
    expect(share?.kind === 'choice' && share.share !== null && printDecimal(share.share)).toBe(
      '66.7',
    )
    expect(mean?.kind === 'score' && mean.mean !== null && printDecimal(mean.mean)).toBe('4.00')
  })

  it('has no share of nobody, and tells nothing of too few', () => {
    const none = tabulatePoll([question], ballots(''), 1)
    expect(none).toMatchObject({ questions: [{ n: 0, share: null }] })
    expect(tabulatePoll([question], ballots('0', '0'), 5)).toEqual({ kind: 'tooFew', ballots: 2 })
  })

  it('tells nothing of a question that too few answered, of ballots enough', () => {
    const told = tabulatePoll([question, score], ballots('0', '1', '', '', '', ''), 3)
    const few = [
      { kind: 'tooFew', question },
      { kind: 'tooFew', question: score },
    ]
    expect(told).toEqual({ kind: 'told', ballots: 6, questions: few })
  })
})

describe('what members wrote freely', () => {
  const remark = { kind: 'words', id: 'w', wording: '気づいたこと' } as const
  const told = (...answers: string[]) =>
    tabulatePoll(
      [remark],
      answers.map((w) => ({ w })),
      3,
    )

  it('is told as how many of those who voted wrote anything', () => {
    expect(told('坂', '坂', '道', ' ', '')).toMatchObject({ questions: [{ k: 3, n: 5 }] })
    expect(told('', '', '')).toMatchObject({ questions: [{ kind: 'words', k: 0, n: 3 }] })
  })

  it('is not told of so few that it may be known who', () => {
    const few = { kind: 'tooFew', question: remark }
    expect(told('坂', '道', '', '')).toEqual({ kind: 'told', ballots: 4, questions: [few] })
  })
})

describe('wordsIn', () => {
  const word = (text: string) => ({ word: text, explanation: `${text}とは` })

  it('explains the longest word that occurs, once, in the order of the text', () => {
    const glossary = [
      word('委員'),
      word('区政会議委員'),
      word('格付け'),
      word('見守り'),
      word('見守り'),
    ]
    const found = wordsIn('見守りについて区政会議委員にたずねる', glossary)
    expect(found.map((each) => each.word)).toEqual(['見守り', '区政会議委員'])
  })
})
