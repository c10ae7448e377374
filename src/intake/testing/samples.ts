/**
 * The five real documents that lie beside the project, read where they are; tests skip where they are not. Facts about
 * them are written as numbers and short words only.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { PlanDocument } from '../../plan/document.ts'
import type { PlacedTarget } from '../../plan/sheet.ts'
import { readDocument } from '../read-document.ts'

const folder = new URL('../../../../shared/samples/', import.meta.url)
const names = existsSync(folder) ? readdirSync(folder).sort() : []

export const samplesPresent = names.length > 0

/** @param prefix `000` to `004` */
export function readSample(prefix: string): PlanDocument {
  const name = names.find((each) => each.startsWith(prefix)) ?? ''
  const result = readDocument(name, readFileSync(new URL(name, folder)))
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join())
  return result.value.document
}

/** All targets of a document, in its order. */
export function targetsOf({ sheets, panels, initiatives }: PlanDocument): readonly PlacedTarget[] {
  return [
    ...sheets.flatMap(({ multiYear, yearPlan }) => [...multiYear.targets, ...yearPlan.targets]),
    ...panels.flatMap(({ outcomes, themes }) => [
      ...outcomes,
      ...themes.flatMap(({ targets }) => targets),
    ]),
    ...initiatives.flatMap(({ targets }) => targets),
  ]
}
