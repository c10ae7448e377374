/**
 * The office a document speaks for: a name the municipality knows, else a proper ward name in the prose. 当区, 他区 and
 * 24区 name nobody, and 区民 behind a noun (高齢区民) is no ward either.
 */
import type { Span } from '../lib/span.ts'
import type { SourceText } from './source-text.ts'

export interface OfficeFound {
  readonly office: string
  readonly span: Span
}

/** The known name that occurs most; without one, the ward name that the prose uses most. Ties name nobody. */
export function inferOffice(source: SourceText, known: readonly string[]): OfficeFound | null {
  return (
    mostNamed(known.flatMap((name) => placesOf(source.plain, name))) ?? mostNamed(wardNames(source))
  )
}

/** In a heading a ward is named by its office too: 帆影区役所. */
export function inferOfficeOfHeading(
  source: SourceText,
  known: readonly string[],
): OfficeFound | null {
  return inferOffice(source, known) ?? mostNamed(wardNames(source, wardOffice))
}

/** What stands behind the name of a ward in the name of its office. */
export const wardOffice = '役所'

function mostNamed(found: readonly OfficeFound[]): OfficeFound | null {
  const counts = new Map<string, { count: number; first: OfficeFound }>()
  for (const each of found) {
    const before = counts.get(each.office)
    counts.set(each.office, { count: (before?.count ?? 0) + 1, first: before?.first ?? each })
  }
  const [best, second] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (best === undefined || best.count === second?.count) return null
  return best.first
}

/** Places of a known name; inside a longer ward name (西帆影区 for 帆影区) it does not count. */
function placesOf(plain: string, name: string): readonly OfficeFound[] {
  const found: OfficeFound[] = []
  if (name === '') return found
  for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + name.length)) {
    if (at > 0 && isNameLetter(plain.charCodeAt(at - 1)) && !townEnds.test(plain.charAt(at - 1)))
      continue
    found.push({ office: name, span: { start: at, end: at + name.length } })
  }
  return found
}

const townEnds = /[市県府都道町の]/u

function wardNames({ plain }: SourceText, behind: string | null = null): readonly OfficeFound[] {
  const found: OfficeFound[] = []
  for (let at = plain.indexOf('区'); at !== -1; at = plain.indexOf('区', at + 1)) {
    if (behind === null ? compound.test(plain.charAt(at + 1)) : !plain.startsWith(behind, at + 1))
      continue
    let start = at
    while (start > 0 && at - start <= longest && isNameLetter(plain.charCodeAt(start - 1)))
      start -= 1
    const town = lastTown(plain, start, at)
    const name = plain.slice(town, at)
    if (name.length < 1 || name.length > longest || nobody.test(name)) continue
    found.push({ office: `${name}区`, span: { start: town, end: at + 1 } })
  }
  return found
}

const longest = 4

/** Behind the name of its city (…市…区) a ward's own name begins. */
function lastTown(plain: string, start: number, end: number): number {
  const town = plain.slice(start, end - 1).lastIndexOf('市')
  return town === -1 ? start : start + town + 1
}

/** 区 begins or ends another word before these: 区民, 区役所, 区分, 区間, 区画, 区域. */
const compound = /[民役政長内域分間画別切外議界割]/u

/** Words before 区 that are no name. */
const nobody =
  /^(?:[当他各本全両隣同自現旧新先後多半]|.*(?:各|全|他|当|本|行政|特別|選挙|該当|対象|隣接|近隣|関係|担当|実施|複数|先行|先進|上位|下位|個別|共通|都|所管|所属|モデル)|.*[学校地街住工管教鉱漁猟猟禁総小]|[一二三四五六七八九十百数]+)$/u

/** Kanji and the small ヶ ケ ノ of place names. */
function isNameLetter(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    code === 0x3005 ||
    code === 0x30f6 ||
    code === 0x30b1 ||
    code === 0x30ce
  )
}
