/** Moves of a sheet on its road, append-only: who decided what about which text. */
import type { StageMove } from '../workflow/sheet-record.ts'
import type { RevisionMark } from '../workflow/stages/sheet-state.ts'
import type { Sql } from './database.ts'

export async function recordMove(
  sql: Sql,
  sheet: string,
  move: Omit<StageMove, 'at'>,
): Promise<void> {
  await sql`
    insert into stage_move (municipality_id, working_sheet_id, position, kind, from_stage, to_stage,
                            revision, hash, purpose, reason, made_by, made_by_name)
    select current_municipality(), ${sheet}, coalesce(max(position), 0) + 1, ${move.kind},
           ${move.fromStage}, ${move.toStage}, ${move.about.revision}, ${move.about.hash},
           ${move.purpose}, ${move.reason}, ${move.by}, ${move.byName}
    from stage_move where working_sheet_id = ${sheet}`
}

/** Oldest first. */
export async function listMoves(sql: Sql, sheet: string): Promise<readonly StageMove[]> {
  const rows = await sql<(Omit<StageMove, 'at' | 'about'> & RevisionMark & { at: Date })[]>`
    select kind, from_stage as "fromStage", to_stage as "toStage", revision, hash, purpose, reason,
           made_by as by, made_by_name as "byName", made_at as at
    from stage_move where working_sheet_id = ${sheet} order by position`
  return rows.map(({ revision, hash, at, ...row }) => ({
    ...row,
    about: { revision, hash },
    at: at.toISOString(),
  }))
}

/** The revision approved first at each stage of several sheets: what 改定履歴あり is counted from. */
export async function listFirstApprovals(
  sql: Sql,
  sheets: readonly string[],
): Promise<
  readonly { readonly sheet: string; readonly stage: string; readonly revision: number }[]
> {
  return await sql<{ sheet: string; stage: string; revision: number }[]>`
    select distinct on (working_sheet_id, from_stage)
           working_sheet_id as sheet, from_stage as stage, revision
    from stage_move
    where working_sheet_id = any(${sheets}::uuid[])
      and kind = 'approve' and purpose = 'advance'
    order by working_sheet_id, from_stage, position`
}

/** Stages each of several sheets was approved into, ever: a sheet taken back has been further than it stands. */
export async function listReachedStages(
  sql: Sql,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql<{ sheet: string; stages: string[] }[]>`
    select working_sheet_id as sheet, array_agg(distinct to_stage) as stages from stage_move
    where working_sheet_id = any(${sheets}::uuid[]) and kind = 'approve'
    group by working_sheet_id`
  return new Map(rows.map(({ sheet, stages }) => [sheet, stages]))
}
