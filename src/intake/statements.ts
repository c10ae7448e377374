/**
 * Lines of a 目標 block → statements, each of which the target parser reads as one. The line of an indicator, its
 * 【年度】, the ・ line with its value and its ※ notes belong together; ①, ○ and other ・ lines stand for themselves.
 */
import { fold } from '../japanese/width.ts'
import type { Passage, Span } from '../lib/span.ts'
import { isFigureTail } from './figure-tail.ts'
import { claim } from './ledger.ts'
import { claimBlanks, isDashes, type PlacedLine } from './placed-line.ts'
import type { Line } from './scan-cell.ts'
import type { SourceText } from './source-text.ts'
import { passageIn, rawIn, trim } from './words.ts'

export interface Statement {
  /** What the target parser is given: the words of `span`, after the 【年度】 they stand under. */
  readonly text: string
  readonly span: Span
  /** ①-1, where it is listed under a number. */
  readonly label: string | null
  /** A mark of revision stands on its line. */
  readonly revised: boolean
  /** The line its ・ stands under, where that is no statement of its own. */
  readonly heading: Passage | null
}

export function gatherStatements(
  source: SourceText,
  lines: readonly PlacedLine[],
): readonly Statement[] {
  const gathering = new Gathering(source)
  for (const placed of lines) gathering.add(placed)
  return gathering.done()
}

interface Draft {
  readonly line: Line
  readonly block: number
  readonly start: number
  end: number
  /** Place of its 【年度】 and whatever it was given before it. */
  year: Span | null
  /** A 【年度】 of lines above that holds for this one too. */
  readonly inherited: Span | null
  /** Its 【年度】 stands last: the value is still to come. */
  waits: boolean
  figure: boolean
  indicator: boolean
  revised: boolean
  heading: Draft | null
}

class Gathering {
  readonly #source: SourceText
  readonly #drafts: Draft[] = []
  #shared: Span | null = null
  #block = -1
  readonly #blanks: Line[] = []

  constructor(source: SourceText) {
    this.#source = source
  }

  add({ line, block }: PlacedLine): void {
    if (block !== this.#block) this.#shared = null
    this.#block = block
    if (isDashes(this.#source, line)) this.#blanks.push(line)
    else if (line.start === line.end) this.#mark(line)
    else this.#words(line, block)
  }

  #words(line: Line, block: number) {
    const last = this.#drafts.at(-1)
    const here = last?.block === block ? last : undefined
    const seen = this.#look(line, here)
    if (here !== undefined && belongs(line, seen, here)) this.#extend(here, line, seen)
    else this.#open(line, block, here, seen)
  }

  /** A mark of revision alone belongs to the statement before it. */
  #mark(line: Line) {
    const last = this.#drafts.at(-1)
    if (line.revised && last !== undefined) last.revised = true
  }

  #look(line: Line, here: Draft | undefined): Seen {
    const text = this.#source.plain.slice(line.start, line.end)
    const year = line.sign?.kind === 'bracket' ? yearBracket.exec(text)?.[0] : undefined
    const rest = year === undefined ? text : text.slice(year.length)
    const words = rest.trim()
    return {
      year: year === undefined ? null : { start: line.start, end: line.start + year.length },
      empty: words === '',
      bare: bare.test(words),
      figure: figures.test(rest) && figures.test(rest.replace(yearWords, '')),
      aside: aside.test(words),
      tail: here !== undefined && this.#endsInFigure(here) && isFigureTail(fold(words).text),
    }
  }

  #endsInFigure({ end }: Draft): boolean {
    return /[\p{Nd}%]/u.test(this.#source.plain.charAt(end - 1))
  }

  #extend(here: Draft, line: Line, seen: Seen) {
    here.end = line.end
    here.year ??= seen.year
    here.waits = seen.year !== null ? seen.empty : false
    here.figure ||= seen.figure
    here.indicator ||= !seen.empty
    here.revised ||= line.revised
  }

  #open(line: Line, block: number, here: Draft | undefined, seen: Seen) {
    const heading = here === undefined ? null : this.#headingFor(line, here)
    if (seen.year !== null) this.#shared = seen.year
    const merged = here !== undefined && isBareYear(here) && heading === null
    if (merged) this.#drafts.pop()
    const year = seen.year ?? (merged ? (here?.year ?? null) : null)
    const own = merged ? (here?.start ?? line.start) : line.start
    this.#drafts.push({
      line,
      block,
      start: own,
      end: line.end,
      year,
      inherited: line.sign?.kind === 'dot' ? (yearOver(here) ?? this.#shared) : this.#shared,
      waits: seen.year !== null && seen.empty,
      figure: seen.figure,
      indicator: !seen.empty,
      revised: line.revised,
      heading,
    })
  }

  /** A ○ or ① line without a figure, right above a ・ line with words of its own, is its heading. */
  #headingFor(line: Line, here: Draft): Draft | null {
    if (line.sign?.kind !== 'dot') return null
    const above = here.line.sign?.kind
    if (above === 'dot') return here.heading
    if (above !== 'ring' && above !== 'number' && above !== 'bracket') return null
    if (here.figure || here.year !== null) return null
    this.#drafts.pop()
    return here
  }

  done(): readonly Statement[] {
    const headings = new Map<Draft, Passage>()
    const taken = this.#drafts.map((draft) => {
      const { heading, line } = draft
      if (heading !== null && !headings.has(heading)) headings.set(heading, this.#take(heading))
      const { span } = this.#take(draft)
      const words = rawIn(this.#source, span)
      const over = draft.year === null && !namesYear.test(words) ? draft.inherited : null
      return {
        text: over === null ? words : `${rawIn(this.#source, over)} ${words}`,
        span,
        revised: draft.revised,
        label: line.sign?.kind === 'number' ? line.sign.text : null,
        heading: heading === null ? null : (headings.get(heading) ?? null),
      }
    })
    claimBlanks(this.#source, this.#blanks)
    return taken
  }

  #take({ line, start, end }: Draft): Passage {
    const { ledger } = this.#source
    const passage = passageIn(this.#source, trim(this.#source, { start, end }))
    claim(ledger, passage.span, 'field')
    claim(ledger, line.signSpan, 'markup')
    return passage
  }
}

interface Seen {
  /** Place of the 【年度】 the line begins with. */
  readonly year: Span | null
  /** Nothing stands behind that 【年度】. */
  readonly empty: boolean
  /** The line is a value and nothing else: 81%以上. */
  readonly bare: boolean
  readonly figure: boolean
  /** (…) or 参考: said beside something. */
  readonly aside: boolean
  /** The unit or the bound of a figure that was broken off from it: 40 ↵ 人以上. */
  readonly tail: boolean
}

/** Whether a line goes on with the statement before it, in the same block. */
function belongs(line: Line, seen: Seen, here: Draft): boolean {
  if (here.waits)
    return here.indicator && line.sign?.kind !== 'number' && line.sign?.kind !== 'ring'
  switch (line.sign?.kind) {
    case 'note':
      return true
    case 'bracket':
      if (seen.year !== null) return here.year === null || seen.empty || seen.bare
      return seen.aside
    case 'dot':
      return seen.aside || (seen.bare && !here.figure)
    case 'ring':
    case 'number':
    case 'outlook':
      return false
    case undefined:
      return !(line.opens || line.cut) || !here.figure || seen.aside || seen.tail
  }
}

/** The 【年度】 that a ○ or ① line gives to the ・ lines under it. */
function yearOver(here: Draft | undefined): Span | null {
  if (here === undefined) return null
  return here.line.sign?.kind === 'dot' ? (here.year === null ? here.inherited : null) : here.year
}

function isBareYear({ waits, indicator }: Draft): boolean {
  return waits && !indicator
}

/** 【令和2年度】, 【31年度】, 【平成31(2019)年度】. */
const yearBracket =
  /^【[^【】]{0,12}?[\d元]\)?年?[^【】]{0,8}年\s?度[^【】]{0,6}】|^【[^【】]{1,8}年\s?度[^【】]{0,4}】/u

const namesYear = /^(?:令和|平成|西暦|\d{4}年|\d{1,2}年\s?度)/u

/** Years are no figures. */
const yearWords = /[\d元・~-]{1,9}\s?年(?:\s?度)?/gu
const figures = /\d|[☆★]|半減|倍増|増額|減額|全員|すべて/u
/** (…) or 参考: said beside something. */
const aside = /^(?:[((（]|【?参考)/u
const bare =
  /^(?:約|概ね|おおむね|延べ|年|月|週|各)?\s?[\d.,]+\s?(?:[^\s\d、。・:]{0,8})(?:以上|以下|未満|以内|程度)?$/u
