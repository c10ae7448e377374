/** Whose share or answer an indicator is, read from its name: residents and council members are two populations. */
import { fold } from '../japanese/width.ts'

/** Whose share or answer it is. A panel (モニター) is not a random sample of residents. */
export type Population =
  | 'panel'
  | 'member'
  | 'resident'
  | 'staff'
  | 'visitor'
  | 'organisation'
  | 'leader'

const nouns: readonly (readonly [RegExp, Population])[] = [
  [/委員$/u, 'member'],
  [/(?:区民|住民|市民)等?$/u, 'resident'],
  [/職員$/u, 'staff'],
  [/(?:来庁者|利用者|相談者)等?$/u, 'visitor'],
  [/団体$/u, 'organisation'],
  [/リーダー$/u, 'leader'],
]

/**
 * Whose share an indicator is: the noun before 割合, else the survey it comes from, else who does it
 * (…団体が…している割合). Null for counts and rates of things.
 */
export function populationOf(name: string): Population | null {
  const folded = fold(name).text
  if (/モニターアンケート|区民モニター/u.test(folded)) return 'panel'
  const shares = /^(?<before>.*?)の?(?:割合|満足度)/u.exec(folded)?.groups?.['before']
  if (shares === undefined) return null
  const survey = folded.includes('アンケート')
    ? /(?<whose>[^、。「」(]*?)アンケート/u.exec(folded)?.groups?.['whose']
    : undefined
  const actor = /^(?<actor>[^、。]*?)[がは]/u.exec(folded)?.groups?.['actor']
  return [shares, survey, actor].map(nounAtEnd).find((each) => each !== null) ?? null
}

function nounAtEnd(words: string | undefined): Population | null {
  if (words === undefined) return null
  return nouns.find(([noun]) => noun.test(words))?.[1] ?? null
}
