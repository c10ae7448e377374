/** Keys of programs: only their hash is here. */
import type { Sql } from '../database.ts'

export interface ApiToken {
  readonly id: string
  readonly name: string
  /** Id; null for every office. */
  readonly office: string | null
  readonly acts: readonly string[]
  /** ISO day, the last one. */
  readonly untilDay: string
  readonly madeAt: Date
  readonly madeBy: string | null
  readonly withdrawnAt: Date | null
}

export async function recordToken(
  sql: Sql,
  token: Omit<ApiToken, 'withdrawnAt'> & { readonly hash: Uint8Array },
): Promise<void> {
  const { id, name, office, acts, hash, untilDay, madeAt, madeBy } = token
  await sql`
    insert into api_token (municipality_id, token_id, name, office_id, acts, hash, until_day, made_at,
                           made_by)
    values (current_municipality(), ${id}, ${name}, ${office}, ${acts}, ${hash},
            ${untilDay}, ${madeAt}, ${madeBy})`
}

/** null where no key has this hash. */
export async function findTokenByHash(sql: Sql, hash: Uint8Array): Promise<ApiToken | null> {
  const [found] = await sql<ApiToken[]>`${selectTokens(sql)} where hash = ${hash}`
  return found ?? null
}

/** Newest first. */
export async function listTokens(sql: Sql): Promise<readonly ApiToken[]> {
  return await sql<ApiToken[]>`${selectTokens(sql)} order by made_at desc, token_id`
}

/** @returns Whether there was one that still opened something */
export async function withdrawToken(sql: Sql, id: string, at: Date): Promise<boolean> {
  const { count } = await sql`
    update api_token set withdrawn_at = ${at} where token_id = ${id} and withdrawn_at is null`
  return count > 0
}

function selectTokens(sql: Sql) {
  return sql`
    select token_id as id, name, office_id as office, acts, until_day::text as "untilDay",
           made_at as "madeAt", made_by as "madeBy", withdrawn_at as "withdrawnAt"
    from api_token`
}
