/**
 * Many JSON texts as one value that the database cuts at its line ends, for JSON has none of its own. In an array every
 * quote of every text would be escaped here and unescaped there: a fifth of what keeping a sheet costs.
 */
import type { Sql } from './database.ts'

/** A text[] for `unnest`. */
export function jsonLines(sql: Sql, texts: readonly string[]) {
  return sql`string_to_array(${texts.join('\n')}::text, E'\\n')`
}
