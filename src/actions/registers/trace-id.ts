/** What a figure of a register came from: its measure, in the revision that counted it. */
import type { Measure } from '../../evidence/register/measure.ts'

type Counted = Pick<Measure, 'id' | 'revision'>

export function printTraceId({ id, revision }: Counted): string {
  return `${id}.${revision}`
}

/** null for what `printTraceId` did not write. */
export function parseTraceId(text: string): Counted | null {
  const [id = '', revision = '', ...rest] = text.split('.')
  return id === '' || rest.length > 0 || !/^\d+$/.test(revision)
    ? null
    : { id, revision: Number(revision) }
}
