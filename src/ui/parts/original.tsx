/** Words of a document: always Japanese, so English pages say so to screen readers and hyphenation. */
import type { Site } from '../site.ts'

export function Original({ site, text }: { readonly site: Site; readonly text: string }) {
  return site.language === 'ja' ? text : <span lang="ja">{text}</span>
}
