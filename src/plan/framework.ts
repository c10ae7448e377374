/**
 * The plan a sheet stands on (市政改革プラン…), with its lineage: a plan has years, a successor, and sometimes
 * other names: a document of April can name a plan that is called differently by June. The catalogue is data.
 */
import type { FiscalYear } from '../japanese/fiscal-year.ts'
import { wordKey } from './word-key.ts'

export interface Framework {
  readonly code: string
  /** The name it has now. */
  readonly name: string
  readonly nameEnglish: string | null
  /** Names it had before, with the ISO day of the renaming where that is known. */
  readonly formerNames: readonly FormerName[]
  /** Short forms as badges and prose use them (プラン2.0). */
  readonly shortNames: readonly string[]
  /** Fiscal years it covers, both included; `to` is null while no end is set. */
  readonly valid: { readonly from: FiscalYear; readonly to: FiscalYear | null }
  /** Code of the plan that follows it, null for the newest. */
  readonly successor: string | null
  /** Volumes it is printed in (行革編, 区政編). */
  readonly parts: readonly string[]
}

export interface FormerName {
  readonly name: string
  readonly until: string | null
}

export interface NamedFramework {
  readonly framework: Framework
  /** The volume named with it, as in the catalogue; null when the whole plan is meant. */
  readonly part: string | null
  readonly by: 'name' | 'former-name' | 'short-name'
}

/** The plan a text names, with or without 「」, spaces and volume; null when the catalogue has none so named. */
export function frameworkNamed(
  text: string,
  catalogue: readonly Framework[],
): NamedFramework | null {
  const key = wordKey(text)
  for (const by of ['name', 'former-name', 'short-name'] as const) {
    for (const framework of catalogue) {
      const part = partNamed(key, framework, namesOf(framework, by))
      if (part !== undefined) return { framework, part, by }
    }
  }
  return null
}

/** The part named, null for the whole plan, undefined when the text names something else. */
function partNamed(
  key: string,
  framework: Framework,
  names: readonly string[],
): string | null | undefined {
  for (const name of names.map(wordKey)) {
    if (name === '') continue
    if (key === name) return null
    const part = framework.parts.find((each) =>
      [name + wordKey(each), wordKey(each) + name].includes(key),
    )
    if (part !== undefined) return part
  }
  return undefined
}

function namesOf(framework: Framework, by: NamedFramework['by']): readonly string[] {
  if (by === 'name') return [framework.name]
  if (by === 'short-name') return framework.shortNames
  return framework.formerNames.map(({ name }) => name)
}

/** The name a plan had on an ISO day: a document keeps the name of its own time. */
export function frameworkNameOn(framework: Framework, day: string): string {
  const former = framework.formerNames
    .filter(({ until }) => until !== null && day < until)
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1))
  return former[0]?.name ?? framework.name
}

/** The plans in force in a fiscal year; more than one where generations overlap. */
export function frameworksIn(
  year: FiscalYear,
  catalogue: readonly Framework[],
): readonly Framework[] {
  return catalogue.filter(({ valid }) => valid.from <= year && year <= (valid.to ?? year))
}

/** Every plan of one line, oldest first, the given one included. Stops where the catalogue runs in a circle. */
export function lineageOf(
  framework: Framework,
  catalogue: readonly Framework[],
): readonly Framework[] {
  const line = [framework]
  const seen = new Set([framework.code])
  const isNew = (each: Framework | undefined): each is Framework =>
    each !== undefined && !seen.has(each.code)
  let before = predecessorOf(framework, catalogue)
  while (isNew(before)) {
    seen.add(before.code)
    line.unshift(before)
    before = predecessorOf(before, catalogue)
  }
  let after = successorOf(framework, catalogue)
  while (isNew(after)) {
    seen.add(after.code)
    line.push(after)
    after = successorOf(after, catalogue)
  }
  return line
}

export function successorOf(
  framework: Framework,
  catalogue: readonly Framework[],
): Framework | undefined {
  return catalogue.find(({ code }) => code === framework.successor)
}

export function predecessorOf(
  framework: Framework,
  catalogue: readonly Framework[],
): Framework | undefined {
  return catalogue.find(({ successor }) => successor === framework.code)
}
