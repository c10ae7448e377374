/** The draft somebody is about to change, held to the end of the transaction; or why it cannot be changed. */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { type Actor, actorId } from '../people/actor.ts'
import type { PlanDocument } from '../plan/document.ts'
import type { Sql } from '../store/database.ts'
import { type Draft, findDraft } from '../store/draft-store.ts'
import { findOffice } from '../store/office-store.ts'
import type { Ask, Asked } from './perform.ts'

/** Found, allowed, and still open. */
export async function findOpenDraft(sql: Sql, id: string, ask: Ask): Promise<Result<Draft>> {
  const draft = await findDraft(sql, id, { lock: true })
  const allowed = ask(draft === null ? { about: `draft:${id}` } : draftAsked(draft))
  if (!allowed.ok) return allowed
  if (draft === null) return fail(draftMissing)
  return draft.state === 'open' ? ok(draft) : fail(draftClosed(draft.state))
}

/** What the policy has to know of a draft. */
export function draftAsked({
  id,
  office,
  openedBy,
}: Pick<Draft, 'id' | 'office' | 'openedBy'>): Asked {
  return {
    about: `draft:${id}`,
    office,
    ...(openedBy === null ? {} : { person: openedBy }),
    hidden: { look: 'draft.read', problem: draftMissing },
  }
}

/** Whose a new draft is: of the office the document names, else of the only office of who brings it. */
export async function newDraftOf(
  sql: Sql,
  who: Actor,
  document: Pick<PlanDocument, 'office'>,
): Promise<Pick<Draft, 'office' | 'openedBy'>> {
  const named = document.office === null ? null : await findOffice(sql, { name: document.office })
  const [only = null, ...others] = new Set(
    who.kind === 'person' ? who.roles.map(({ office }) => office) : [],
  )
  return { office: named?.id ?? (others.length === 0 ? only : null), openedBy: actorId(who) }
}

export const draftMissing: Problem = {
  code: 'draft/missing',
  severity: 'blocks',
  message: 'この下書きはありません。取り込みのページからファイルを選び直してください。',
}

function draftClosed(state: 'accepted' | 'withdrawn'): Problem {
  return {
    code: 'draft/closed',
    severity: 'blocks',
    message:
      state === 'accepted'
        ? 'この下書きは取り込み済みです。直すときは、直した文書を取り込んでください。'
        : 'この下書きは取り下げられています。取り込みのページからファイルを選び直してください。',
  }
}
