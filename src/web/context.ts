/** What the site runs on: given by whoever starts it. The clock and the database are behind `actions`. */
import type { actorOfToken } from '../actions/api/tokens.ts'
import type { ActionContext } from '../actions/context.ts'
import type { resumeSession } from '../actions/people/resume-session.ts'
import type { Seals } from '../lib/seal.ts'
import type { Actor } from '../people/actor.ts'
import type { AssetFiles } from './assets.ts'
import type { Provider } from './provider.ts'

export interface WebContext {
  /** A context for one request: who acts, from where, and what day it is. */
  readonly actions: (request: Requester) => ActionContext
  /** Who holds a session's token. */
  readonly resume: typeof resumeSession
  /** Which program comes with a key; absent where no key opens anything. */
  readonly byToken?: typeof actorOfToken
  /** Name of the municipality, for the head and foot of every page. */
  readonly municipality: string
  /** Its name on the English pages; absent or null: the Japanese one. */
  readonly municipalityEnglish?: string | null
  readonly assets: AssetFiles
  /** Names by which the site may be called, without a port; null takes any. */
  readonly hosts: readonly string[] | null
  /** Told when an act left work behind for the jobs; a site without jobs needs none. */
  readonly workWaits?: () => void
  /** Opens and closes secrets that the database keeps sealed; the key is read when it is first needed. */
  readonly seals: () => Seals
  /** `https://plan.example.lg.jp`, as people reach the site; null: as the request says. */
  readonly origin: string | null
  /** Whether mail goes to those it is for; otherwise it stays in a folder, and pages say so. */
  readonly mailLeaves?: boolean
  /** The municipality's own sign-in provider, where it has one. */
  readonly provider?: Provider | null
  /** Whether all requests come through a proxy of ours that says for whom (X-Forwarded-For). */
  readonly proxied?: boolean
  /** Whether browsers reach it by https: cookies then travel no other way. */
  readonly secure: boolean
  /** Whether the demonstration's accounts, whose password everybody knows, are open; null: no such accounts. */
  readonly demonstration: { readonly password: string } | null
  /** Told of what a person cannot mend: bugs and broken machinery. */
  readonly report: (event: { readonly address: string; readonly error: unknown }) => void
}

export interface Requester {
  readonly who: Actor
  /** Network address; null where it is not known. */
  readonly address: string | null
  /** Of the form that was sent, where it carries a key. */
  readonly submission?: string | null
}
