/** What a sheet is called: its title as printed, or its number where the form printed none. */
import type { JudgedSheet } from '../judgement/judged-sheet.ts'
import type { Site } from './site.ts'

export function titleOf(site: Site, judged: Pick<JudgedSheet, 'sheet' | 'position'>): string {
  const { sheet, position } = judged
  return sheet.title?.text ?? site.words.sheet.sheetNumber(sheet.number ?? position + 1)
}
