/**
 * The signs Word prints before the entries of a list: they are no text of the document, but people read them, and the
 * forms are told by them. Counted as Word counts: a level starts anew below each entry of the level above.
 */

import { formatNumber } from '../list-number.ts'
import { childOf, childrenOf, settingOf, type XmlElement } from '../xml/parse-xml.ts'
import { wholeNumber } from './whole-number.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `%1` stands for the number of the first level. */
  readonly text: string
}

export interface Numbering {
  /** The sign of the next entry, '' for none. */
  next(list: string, level: number): string
}

interface List {
  readonly definition: string
  readonly levels: ReadonlyMap<number, Level>
  /** By level the number with which its first entry begins anew, whatever the lists before it counted. */
  readonly anew: Map<number, number>
}

export function numbering(root: XmlElement | null): Numbering {
  const definitions = new Map<string, ReadonlyMap<number, Level>>()
  for (const each of root === null ? [] : childrenOf(root, 'abstractNum')) {
    definitions.set(each.attributes['abstractNumId'] ?? '', levelsOf(each))
  }
  const lists = new Map<string, List>()
  for (const each of root === null ? [] : childrenOf(root, 'num')) {
    const definition = settingOf(each, 'abstractNumId') ?? ''
    const overrides = childrenOf(each, 'lvlOverride')
    const own = overrides.flatMap((override) => [...levelsOf(override)])
    const levels = new Map([...(definitions.get(definition) ?? []), ...own])
    lists.set(each.attributes['numId'] ?? '', { definition, levels, anew: startsOf(overrides) })
  }
  const counts = new Map<string, number[]>()
  return {
    next(list, level) {
      const known = lists.get(list)
      const own = known?.levels.get(level)
      if (known === undefined || own === undefined) return ''
      const count = counts.get(known.definition) ?? []
      counts.set(known.definition, count)
      count.length = level + 1
      const anew = known.anew.get(level)
      if (anew !== undefined) count[level] = anew - 1
      known.anew.delete(level)
      count[level] = (count[level] ?? own.start - 1) + 1
      return signOf(own, count, known.levels)
    },
  }
}

function levelsOf(definition: XmlElement): ReadonlyMap<number, Level> {
  return new Map(
    childrenOf(definition, 'lvl').map((level) => [
      wholeNumber(level.attributes['ilvl'], 0),
      {
        start: wholeNumber(settingOf(level, 'start'), 1),
        format: formatOf(level),
        text: settingOf(level, 'lvlText') ?? '',
      },
    ]),
  )
}

function startsOf(overrides: readonly XmlElement[]): Map<number, number> {
  const starts = new Map<number, number>()
  for (const override of overrides) {
    const start = settingOf(override, 'startOverride')
    if (start !== null)
      starts.set(wholeNumber(override.attributes['ilvl'], 0), wholeNumber(start, 1))
  }
  return starts
}

/** Newer formats stand in a choice beside an older one. */
function formatOf(level: XmlElement): string {
  const choice = childOf(childOf(level, 'AlternateContent'), 'Choice')
  return settingOf(choice, 'numFmt') ?? settingOf(level, 'numFmt') ?? 'decimal'
}

function signOf(
  { format, text }: Level,
  count: readonly number[],
  levels: ReadonlyMap<number, Level>,
): string {
  if (format === 'none') return ''
  if (format === 'bullet') return bulletOf(text)
  return text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = levels.get(at)
    return formatNumber(count[at] ?? level?.start ?? 1, level?.format ?? 'decimal')
  })
}

/** Signs of symbol fonts lie in the private use area: what they look like there. */
const lookalikes = new Map([
  ['\uf06c', '●'],
  ['\uf06e', '■'],
  ['\uf071', '□'],
  ['\uf075', '◆'],
  ['o', '○'],
])

function bulletOf(text: string): string {
  const sign = lookalikes.get(text) ?? text
  return /^[○●◎■□◆◇※]$/u.test(sign) ? sign : '・'
}
