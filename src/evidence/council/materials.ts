/**
 * The materials of a meeting (会議資料), made from the office's sheets: for each point of the agenda the question put
 * to the members and what the sheets say, and an explanation of every hard word that occurs. Frozen when made.
 */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { AgendaItem } from './meeting.ts'

export interface MeetingMaterials {
  readonly items: readonly MaterialItem[]
  readonly words: readonly ExplainedWord[]
}

export interface MaterialItem {
  readonly title: string
  readonly question: string
  readonly sheets: readonly MaterialSheet[]
}

/** What a member needs of a sheet on one page; texts as the sheet has them. */
export interface MaterialSheet {
  readonly id: string
  readonly title: string
  readonly fiscalYear: FiscalYear
  readonly purpose: readonly string[]
  readonly activities: readonly string[]
  readonly targets: readonly MaterialTarget[]
  /** The office's own verdict in words; '' before there is one. */
  readonly verdict: string
  readonly issues: string
}

export interface MaterialTarget {
  /** As written. */
  readonly target: string
  /** What was reached, with its unit; '' where nothing is reported. */
  readonly actual: string
  /** 達成, 未達成, 判定できない; '' before there is one. */
  readonly outcome: string
}

export interface ExplainedWord {
  readonly word: string
  readonly explanation: string
}

export function makeMaterials(
  agenda: readonly AgendaItem[],
  sheets: ReadonlyMap<string, MaterialSheet>,
  glossary: readonly ExplainedWord[],
): MeetingMaterials {
  const items = agenda.map(({ title, question, sheets: ids }) => ({
    title,
    question,
    sheets: ids.flatMap((id) => sheets.get(id) ?? []),
  }))
  return { items, words: wordsIn(textOf(items), glossary) }
}

/**
 * Every explained word that occurs, longest first: 区政会議委員 is not explained as 委員 where both are known, and a
 * word that occurs only inside a longer one is left out.
 */
export function wordsIn(
  text: string,
  glossary: readonly ExplainedWord[],
): readonly ExplainedWord[] {
  let rest = text
  const found = new Set<string>()
  const longestFirst = glossary.toSorted((a, b) => b.word.length - a.word.length)
  for (const { word } of longestFirst) {
    if (word === '' || !rest.includes(word)) continue
    found.add(word)
    rest = rest.replaceAll(word, '\u0000')
  }
  const first = (word: string) => text.indexOf(word)
  return glossary
    .filter(({ word }, at) => found.has(word) && glossary.findIndex((g) => g.word === word) === at)
    .toSorted((a, b) => first(a.word) - first(b.word))
}

function textOf(items: readonly MaterialItem[]): string {
  return items
    .flatMap(({ title, question, sheets }) => [
      title,
      question,
      ...sheets.flatMap((sheet) => [
        sheet.title,
        ...sheet.purpose,
        ...sheet.activities,
        ...sheet.targets.map(({ target }) => target),
        sheet.issues,
      ]),
    ])
    .join('\n')
}
