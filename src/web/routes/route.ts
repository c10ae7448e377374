/** An address of the site, who may open it, and in which languages it stands: the words every area's table is written in. */
import type { Act } from '../../workflow/policy/acts.ts'

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: `/${string}`
  /**
   * Everyone, everyone who signed in, or whoever may do this act to anything at all; whether to this very thing is
   * asked by the action behind it.
   */
  readonly who: 'anyone' | 'person' | Act
  /** `both` stands under `/en` as well. */
  readonly languages: 'both' | 'ja'
  /**
   * Not everybody's, though anyone may come: `asked`, its address holds what somebody looks for; `shown`, a link, a ticket or a
   * form brings somebody what is theirs, which nothing may keep. Searches find neither, and neither tells its address.
   */
  readonly personal?: 'asked' | 'shown'
  /** The API answers in JSON, and knows a program by its key instead of a person by a cookie. Absent: pages and files. */
  readonly medium?: 'api'
  /** Its handler reads the form itself, as it comes over the line. Absent: a form is small, and read whole. */
  readonly form?: 'streamed'
}

/** A public page, in both languages. */
export const page = <P extends `/${string}`>(path: P) =>
  ({ method: 'GET', path, who: 'anyone', languages: 'both' }) as const satisfies Route
export const officePage = <P extends `/${string}`, W extends Act | 'person'>(path: P, who: W) =>
  ({ method: 'GET', path, who, languages: 'ja' }) as const satisfies Route
export const officeAct = <P extends `/${string}`, W extends Act | 'person'>(path: P, who: W) =>
  ({ method: 'POST', path, who, languages: 'ja' }) as const satisfies Route
/** Open to everyone, in Japanese or in no language at all (files). */
export const openPage = <P extends `/${string}`>(path: P) =>
  ({ method: 'GET', path, who: 'anyone', languages: 'ja' }) as const satisfies Route
/** What is sent is the sender's, and so is the answer. */
export const openAct = <P extends `/${string}`>(path: P) =>
  ({ ...openPage(path), method: 'POST', personal: 'shown' }) as const satisfies Route
/** The same, in both languages. */
export const publicAct = <P extends `/${string}`>(path: P) =>
  ({ ...openAct(path), languages: 'both' }) as const satisfies Route
export const personal = <R extends Route>(route: R) => ({ ...route, personal: 'shown' }) as const
