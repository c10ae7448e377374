/** What a reader makes of a file, in this process: its words and what it says of them. */

import type { LaidOut } from '../../src/intake/media/laid-out.ts'
import { layOutFile } from '../../src/intake/media/lay-out-file.ts'
import { type Limits, limits } from '../../src/intake/media/limits.ts'

export async function laidOut(name: string, bytes: Uint8Array): Promise<LaidOut> {
  const opened = await layOutFile(name, bytes, limits)
  if (!opened.ok) throw new Error(codesOf(opened).join())
  if (opened.value.kind !== 'document') throw new Error(opened.value.kind)
  return opened.value.laid
}

/** Why it cannot be read; none where it can. */
export async function refusal(
  name: string,
  bytes: Uint8Array,
  tighter: Partial<Limits> = {},
): Promise<readonly string[]> {
  const opened = await layOutFile(name, bytes, { ...limits, ...tighter })
  return opened.ok ? [] : codesOf(opened)
}

export function codesOf(told: {
  readonly problems: readonly { readonly code: string }[]
}): readonly string[] {
  return told.problems.map(({ code }) => code)
}
