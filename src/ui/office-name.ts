/** An office's name in the page's language; without an English name the Japanese one stands. */
import type { Office } from '../judgement/judged-sheet.ts'
import type { Site } from './site.ts'

export function officeName(site: Site, office: Pick<Office, 'name' | 'nameEnglish'>): string {
  return site.language === 'ja' ? office.name : (office.nameEnglish ?? office.name)
}
