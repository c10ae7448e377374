/** One at a time: whoever changes who sits on a council, or adds opinions to it, waits for whoever does so already. */
import type { Sql } from '../database.ts'

/** Until the transaction ends. The office itself is nobody's to lock: the application may only read it. */
export async function holdCouncil(sql: Sql, office: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`opinion ${office}`}, 0))`
}

/**
 * Until the transaction ends nobody else takes a list: two councils with the same one are told of each other. Asked for
 * before `holdCouncil`.
 */
export async function holdCouncilImports(sql: Sql): Promise<void> {
  await sql`
    select pg_advisory_xact_lock(hashtextextended('council import ' || current_municipality(), 0))`
}
