/** One sheet, panel or initiative of a draft: its fields, how it is judged as it stands, and what may be added. */
import type { Draft, Rejected } from '../draft/draft.ts'
import type { DraftField, DraftGroup } from '../draft/draft-field.ts'
import type { DraftFinding } from '../draft/draft-finding.ts'
import { surenessOf } from '../draft/first-look.ts'
import type { Site } from '../site.ts'
import { sheetStanding } from '../standing.ts'
import { Addition } from './addition.tsx'
import { DraftFieldRow } from './draft-field-row.tsx'
import { OutcomeSign } from './outcome-sign.tsx'

export interface DraftGroupPartProps {
  readonly site: Site
  readonly draft: Draft
  readonly rejected: Rejected | null
  /** Only what should be looked at first is shown. */
  readonly narrowed: boolean
  readonly group: DraftGroup
  readonly findings: readonly DraftFinding[]
  /** Paths of what a person has put right. */
  readonly corrected: ReadonlySet<string>
  /** The field to look at after each. */
  readonly nexts: ReadonlyMap<string, DraftField>
}

export function DraftGroupPart({
  site,
  draft,
  rejected,
  group,
  findings,
  narrowed,
  corrected,
  nexts,
}: DraftGroupPartProps) {
  const position = /^sheets\.(\d+)$/.exec(group.path)?.[1]
  const judgement = position === undefined ? null : (draft.judgements[Number(position)] ?? null)
  return (
    <section class="draft-group">
      <h3>{group.title}</h3>
      {judgement === null ? null : (
        <p>
          <span class="label">この内容での判定</span>{' '}
          <OutcomeSign site={site} standing={sheetStanding(judgement)} />
        </p>
      )}
      <dl class="draft-fields">
        {group.fields.map((field) => (
          <DraftFieldRow
            site={site}
            draft={draft.id}
            field={field}
            findings={findings.filter(({ path }) => path === field.path)}
            sureness={surenessOf(field, corrected)}
            next={nexts.get(field.path) ?? null}
            narrowed={narrowed}
            rejected={
              rejected?.of === 'correction' && rejected.path === field.path
                ? { text: rejected.text, message: rejected.problems[0]?.message ?? '' }
                : null
            }
            open={draft.state === 'open'}
          />
        ))}
      </dl>
      {draft.state === 'open' && !narrowed ? (
        <Addition site={site} draft={draft.id} document={draft.document} group={group} />
      ) : null}
    </section>
  )
}
