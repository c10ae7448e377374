/** Everything the actions keep: one store per aggregate, over one database, for one municipality. */
import type { Database } from './database.ts'

export interface Store {
  readonly database: Database
  readonly municipality: string
}
