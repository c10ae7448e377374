/** What the site runs on: given by whoever starts it. The clock and the database are behind `actions`. */
import type { ActionContext } from '../actions/context.ts'
import type { AssetFiles } from './assets.ts'

export interface WebContext {
  /** A context for one request: who acts and what day it is. */
  readonly actions: () => ActionContext
  /** Name of the municipality, for the head and foot of every page. */
  readonly municipality: string
  readonly assets: AssetFiles
  /** Names by which the site may be called, without a port; null takes any. */
  readonly hosts: readonly string[] | null
  /** Told when an act left work behind for the jobs; a site without jobs needs none. */
  readonly workWaits?: () => void
  /** Told of what a person cannot mend: bugs and broken machinery. */
  readonly report: (event: { readonly address: string; readonly error: unknown }) => void
}
