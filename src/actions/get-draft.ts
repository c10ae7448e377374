/** A draft beside its document, with its problems and the corrections a person has made so far. */
import type { Finding } from '../check/finding.ts'
import type { FieldPlace } from '../intake/field-place.ts'
import type { Office } from '../judgement/judged-sheet.ts'
import type { SheetJudgement } from '../judgement/judgement.ts'
import type { PlanDocument } from '../plan/document.ts'
import { findDraft } from '../store/draft-store.ts'
import { findMunicipality } from '../store/municipality-store.ts'
import { listOffices } from '../store/office-store.ts'
import { type AcceptanceEffect, acceptanceEffect } from './acceptance-effect.ts'
import { checkDraft } from './check-draft.ts'
import type { ActionContext } from './context.ts'
import { draftAsked } from './find-open-draft.ts'
import { judgeDocument } from './judge-document.ts'
import { readDraft } from './read-draft.ts'
import { see } from './see.ts'

export interface DraftView {
  readonly id: string
  readonly state: 'open' | 'accepted' | 'withdrawn'
  readonly source: string
  readonly text: string
  readonly document: PlanDocument
  readonly fields: readonly FieldPlace[]
  readonly corrections: readonly Correction[]
  /** By position of the sheet; null while the sheet has no self-evaluation. */
  readonly judgements: readonly (SheetJudgement | null)[]
  /** Offices the draft may be accepted for. */
  readonly offices: readonly Office[]
  /** What the check finds in it, beside the office's other versions and the year before; null where it is checked only once accepted. */
  readonly findings: readonly Finding[] | null
  /** What accepting it does to what the public sees; null once it is settled, or where its office or year is not known. */
  readonly effect: AcceptanceEffect | null
  /** The accepted document once it was accepted. */
  readonly acceptedAs: string | null
}

export interface Correction {
  /** Path of the field as in `FieldPlace`: `sheets.0.yearPlan.targets.1`. */
  readonly path: string
  /** What the field should say; '' empties it. */
  readonly text: string
}

/** Whoever may not see drafts learns nothing of one, not even that it is there. */
export async function getDraft(context: ActionContext, id: string): Promise<DraftView | null> {
  const draft = await context.store.read((sql) => findDraft(sql, id))
  if (draft === null) return null
  return await see(context, 'draft.read', draftAsked(draft), async (sql) => {
    const read = await readDraft(sql, draft)
    if (!read.ok) throw new Error(`draft ${id} was read when it was received, and no longer is`)
    const { document, text, fields } = read.value
    const municipality = await findMunicipality(sql)
    const judged = judgeDocument(document, {
      document: document.source,
      fiscalYear: document.fiscalYear,
      municipality,
      observations: [],
    })
    const judgements = judged.map(({ judgement }) => judgement)
    const effect = draft.state === 'open' ? await acceptanceEffect(sql, document) : null
    const part = effect?.part ?? false
    return {
      id,
      state: draft.state,
      source: document.source,
      text,
      document,
      fields,
      corrections: draft.corrections,
      judgements,
      findings: await checkDraft(sql, { document, part, text, judgements, municipality }),
      effect,
      offices: await listOffices(sql),
      acceptedAs: draft.document,
    }
  })
}
