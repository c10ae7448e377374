/** What is typed for one question of a sheet on paper: codes of several options parted by blanks or hyphens, a hyphen for none. */
import type { AskedQuestion } from './survey.ts'

export function typedField({ version: { kind } }: AskedQuestion, typed: string): readonly string[] {
  if (typed === '-' || typed === '－') return []
  return kind === 'single' || kind === 'multiple' ? typed.split(/[\s・;、-]+/u) : [typed]
}
