/** Whether a council sits as its rules say: numbers and shares by kind, terms, who recommended. Listed, never refused. */
import { addDays, type CalendarDate, daysInMonth } from '../../japanese/calendar-date.ts'
import type { Problem } from '../../lib/problem.ts'
import type { CouncilRules } from '../../plan/council-rules.ts'
import { isSeated, type Seat, termNumber } from './seat.ts'

type Rules = Pick<CouncilRules, 'seats' | 'termYears' | 'longestTerms' | 'leastOpenShare'>

/** @param members How many members the council has at most */
export function seatProblems(
  all: readonly Seat[],
  rules: Rules,
  { members, day }: { readonly members: number; readonly day: CalendarDate },
): readonly Problem[] {
  const seated = all.filter((seat) => isSeated(seat, day))
  return [
    ...numberProblems(seated, rules, members),
    ...shareProblems(seated, rules),
    ...seated.flatMap((seat) => termProblems(seat, all, rules)),
    ...twiceSeated(seated),
  ]
}

function numberProblems(seated: readonly Seat[], { seats }: Rules, members: number) {
  const found: Problem[] = []
  if (seated.length > members) {
    const more = seated.length - members
    found.push(
      asks('over', `委員が${seated.length}人で、定数${members}人より${more}人多くなっています。`),
    )
  }
  for (const { kind, name, quota } of seats) {
    const count = seated.filter((seat) => seat.kind === kind).length
    if (count > quota)
      found.push(
        asks('kind-over', `「${name}」の委員が${count}人で、${quota}人より多くなっています。`),
      )
    if (count < quota)
      found.push(
        asks(
          'kind-vacant',
          `「${name}」の委員に${quota - count}人の空きがあります（${count}／${quota}人）。`,
        ),
      )
  }
  const known = new Set(seats.map(({ kind }) => kind))
  for (const seat of seated) {
    if (seats.length > 0 && !known.has(seat.kind))
      found.push(asks('kind-unknown', `${seat.memberName}さんの選ばれ方が、きまりにありません。`))
  }
  return found
}

function shareProblems(seated: readonly Seat[], { leastOpenShare }: Rules): readonly Problem[] {
  if (leastOpenShare === null || seated.length === 0) return []
  const open = seated.filter(({ kind }) => kind === 'open').length
  // whole numbers on both sides: no share is rounded before it is compared
  if (open * 100 >= leastOpenShare * seated.length) return []
  return [
    asks(
      'open-share',
      `公募の委員が${open}人で、委員${seated.length}人の${leastOpenShare}%に届いていません。`,
    ),
  ]
}

function termProblems(seat: Seat, all: readonly Seat[], rules: Rules): readonly Problem[] {
  const { memberName, from, until, kind, recommendedBy } = seat
  const found: Problem[] = []
  const longest = addDays(yearsLater(from, rules.termYears), -1)
  if (until > longest) {
    found.push(
      asks('term-long', `${memberName}さんの任期が${rules.termYears}年より長くなっています。`),
    )
  }
  const nth = termNumber(seat, all, (day) => addDays(day, 1))
  if (rules.longestTerms !== null && nth > rules.longestTerms) {
    found.push(
      asks(
        'terms-many',
        `${memberName}さんは続けて${nth}期目です。きまりは${rules.longestTerms}期までです。`,
      ),
    )
  }
  if (kind === 'recommended' && recommendedBy.trim() === '') {
    found.push(asks('recommended-by', `${memberName}さんを推薦した団体が書かれていません。`))
  }
  return found
}

function twiceSeated(seated: readonly Seat[]): readonly Problem[] {
  const seen = new Set<string>()
  return seated.flatMap(({ member, memberName }) => {
    if (!seen.has(member)) {
      seen.add(member)
      return []
    }
    return [asks('twice', `${memberName}さんの席が二つあります。どちらかを終わらせてください。`)]
  })
}

/** 29 February becomes 1 March where the later year has none. */
function yearsLater(day: CalendarDate, years: number): CalendarDate {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const rest =
    day.slice(5) === '02-29' && daysInMonth(Number(year), 2) < 29 ? '03-01' : day.slice(5)
  return `${year}-${rest}` as CalendarDate
}

function asks(code: string, message: string): Problem {
  return { code: `seats/${code}`, severity: 'asks', message }
}
