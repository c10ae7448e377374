/** One thing that waits for somebody, with the day it is due: what the "my work" page lists and reminders speak of. */
import type { CalendarDate } from '../../japanese/calendar-date.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { FormPart } from '../../plan/procedure.ts'

export type WorkKind =
  /** A part of a sheet is to be written. */
  | 'write'
  /** A text waits for the office's own decision, for the second reading, for publication. */
  | 'approve'
  | 'secondRead'
  | 'publish'
  /** Comments wait for an answer. */
  | 'answer'
  /** An imported document waits for somebody who compares it. */
  | 'readDraft'
  /** A target that was to be set later could be set by now. */
  | 'setTarget'
  /** Nobody has reported a figure for what was promised. */
  | 'reportFigure'
  /** A citizen's question, its reply, or its public text waits. */
  | 'answerVoice'
  | 'approveVoice'
  | 'publishVoice'
  /** An opinion of the ward council is to be dealt with; a reply to one waits for its approval. */
  | 'opinion'
  | 'approveOpinion'
  /** The counting of a survey stopped: something is to be mended. */
  | 'recount'
  /** Answers on paper were typed twice, and differ. */
  | 'settleSheets'

export interface WorkItem {
  readonly kind: WorkKind
  readonly at: WorkPlace
  /** What of a sheet is to be written or approved; absent for other work. */
  readonly part?: FormPart | 'revision'
  /** Name of the office; null where it is not known yet (a draft). */
  readonly office: string | null
  readonly fiscalYear: FiscalYear | null
  /** Of the sheet, the indicator or the file. */
  readonly title: string
  /** The last day it is in time; null where no day is set. */
  readonly due: CalendarDate | null
  /** How many: comments that wait, days nobody has said anything. */
  readonly count: number | null
  /** Who looks after the initiative; null: everybody of the office alike. */
  readonly inCareOf: { readonly id: string; readonly name: string } | null
}

export type WorkPlace =
  | { readonly kind: 'workingSheet'; readonly id: string }
  | { readonly kind: 'sheet'; readonly id: string }
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'voice'; readonly id: string }
  | { readonly kind: 'voicePublication'; readonly id: string }
  | { readonly kind: 'opinion'; readonly id: string }
  | { readonly kind: 'survey'; readonly id: string }
  | { readonly kind: 'paperSheets'; readonly id: string }

export function isLate({ due }: WorkItem, today: CalendarDate): boolean {
  return due !== null && due < today
}

/** What is due first comes first; what has no day comes last. */
export function inOrderOfDays(items: readonly WorkItem[]): readonly WorkItem[] {
  const key = ({ due }: WorkItem) => due ?? '9999-12-31'
  return items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Work on the initiative itself, which is told to who looks after it; decisions are told to whoever may make them. */
const ofTheInitiative: readonly WorkKind[] = ['write', 'answer', 'setTarget', 'reportFigure']

/** Whether somebody is to be told of it, or somebody else looks after it. */
export function isFor({ kind, inCareOf }: WorkItem, person: string): boolean {
  return inCareOf === null || inCareOf.id === person || !ofTheInitiative.includes(kind)
}
