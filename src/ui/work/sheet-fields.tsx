/** The fields of the form in its order and its two halves, with last year's words beside each section. */
import type { Child } from 'hono/jsx'
import { asksWhenNotImplemented, type FormPart } from '../../plan/procedure.ts'
import { isApproved, isClosed } from '../../workflow/stages/write.ts'
import type { Site } from '../site.ts'
import { ActivityRows } from './activity-rows.tsx'
import { ComputedVerdict } from './computed-verdict.tsx'
import { FieldComments } from './field-comments.tsx'
import { FieldFrame, framed } from './field-frame.tsx'
import { LastYear } from './last-year.tsx'
import { LogicRows } from './logic-rows.tsx'
import { PlainFieldRow } from './plain-field.tsx'
import { TargetRows } from './target-rows.tsx'
import type { EditorContext } from './working-view.ts'

interface SheetFieldsProps {
  readonly site: Site
  readonly editor: EditorContext
  readonly why: string
  readonly from: string
}

export function SheetFields({ site, editor, why, from }: SheetFieldsProps) {
  const { view } = editor
  const carried = editor.text.fields.carriedIssues
  return (
    <>
      <nav class="work-contents" aria-label="シートの中">
        <ul>
          {sections.map(({ id, title }) => (
            <li>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section
        id="head"
        editor={editor}
        part="plan"
        side={
          <p class="missing">
            番号と名称は、年度が変わっても追えるように、つながりで管理されます。
          </p>
        }
      >
        <PlainFieldRow editor={editor} name="framework" />
        <div class="work-pair">
          <PlainFieldRow editor={editor} name="number" />
          <PlainFieldRow editor={editor} name="pillar" />
        </div>
        <PlainFieldRow editor={editor} name="title" />
        <PlainFieldRow editor={editor} name="theme" />
        {carried === '' && editor.readOnly ? null : (
          <PlainFieldRow editor={editor} name="carriedIssues" hint="様式には印刷されません。" />
        )}
      </Section>
      <Section
        id="multi-year"
        editor={editor}
        part="plan"
        side={<LastYear site={site} view={view} part="multiYear" />}
      >
        <PlainFieldRow editor={editor} name="purpose" />
        <PlainFieldRow editor={editor} name="strategy" />
        <PlainFieldRow editor={editor} name="outline" />
        <TargetRows site={site} editor={editor} list="targets" />
      </Section>
      <Section
        id="year"
        editor={editor}
        part="plan"
        side={<LastYear site={site} view={view} part="yearPlan" />}
      >
        <ActivityRows editor={editor} />
        <TargetRows site={site} editor={editor} list="yearTargets" />
      </Section>
      <Section
        id="logic"
        editor={editor}
        part="plan"
        side={<p class="missing">様式には印刷されません。話し合いのための図です。</p>}
      >
        <LogicRows editor={editor} />
      </Section>
      <Section
        id="midyear"
        editor={editor}
        part="midyearReview"
        side={<LastYear site={site} view={view} part="midyearReview" />}
      >
        <PlainFieldRow
          editor={editor}
          name="implementationOutlook"
          meanings={{ '(i)': '実施見込み', '(ii)': '実施できない見込み' }}
        />
        <PlainFieldRow
          editor={editor}
          name="attainmentOutlook"
          meanings={{ '①': '達成見込み', '②': '達成できない見込み' }}
        />
        <PlainFieldRow
          editor={editor}
          name="reviewIssues"
          {...(asksWhenNotImplemented(view.procedure)
            ? { hint: '②または(ii)のときは必須です。' }
            : {})}
        />
      </Section>
      <Section
        id="evaluation"
        editor={editor}
        part="selfEvaluation"
        side={<LastYear site={site} view={view} part="selfEvaluation" />}
      >
        <PlainFieldRow editor={editor} name="results" />
        <PlainFieldRow
          editor={editor}
          name="attainment"
          hint="一行に一つずつ、「指標：実績」の形で書きます。"
        />
        <ComputedVerdict site={site} editor={editor} />
        <PlainFieldRow
          editor={editor}
          name="verdict"
          meanings={{ '①': '目標達成', '②': '目標未達成' }}
        />
        <PlainFieldRow
          editor={editor}
          name="verdictReason"
          hint="計算結果と異なるときだけ書きます。様式には印刷されませんが、公表のページで、区の自己評価とともに示します。"
        />
        <PlainFieldRow editor={editor} name="evaluationIssues" hint="②のときは必須です。" />
      </Section>
      <Revising editor={editor} why={why} from={from} />
      <FieldComments editor={editor} path="" label="シート全体" />
    </>
  )
}

const sections = [
  { id: 'head', title: '見出し' },
  { id: 'multi-year', title: '取組の方針・目標内容' },
  { id: 'year', title: '当年度の取組内容' },
  { id: 'logic', title: 'ロジックモデル' },
  { id: 'midyear', title: '中間振り返り' },
  { id: 'evaluation', title: '自己評価' },
] as const

interface SectionProps {
  readonly id: (typeof sections)[number]['id']
  readonly editor: EditorContext
  readonly part: FormPart
  readonly side: Child
  readonly children: Child
}

/** A part whose time has not come is named, not offered. */
function Section({ id, editor, part, side, children }: SectionProps) {
  const { procedure, sheet } = editor.view
  const title = sections.find((section) => section.id === id)?.title ?? ''
  const closed = isClosed(procedure, sheet.state, part)
  const approved = isApproved(procedure, sheet.state, part)
  return (
    <section class="work-section" id={id}>
      <h2>{title}</h2>
      {closed ? (
        <p class="missing">
          まだ記入の時期ではありません。前の段階が決まると書けるようになります。
        </p>
      ) : (
        <>
          {approved ? (
            <p class="work-approved">
              承認済みの欄です。変えるときは、下の「改定の理由」も書きます。
            </p>
          ) : null}
          <div class="work-columns">
            <div class="work-fields">{children}</div>
            <aside class="work-side" aria-label={`${title}の参考`}>
              {side}
            </aside>
          </div>
        </>
      )}
    </section>
  )
}

/** What, why, from when: what is found by comparing, the other two are asked. */
function Revising({ editor, why, from }: Pick<SheetFieldsProps, 'editor' | 'why' | 'from'>) {
  const { procedure, sheet } = editor.view
  const parts: readonly FormPart[] = ['plan', 'midyearReview', 'selfEvaluation']
  if (editor.readOnly || !parts.some((part) => isApproved(procedure, sheet.state, part)))
    return null
  return (
    <section class="work-section" id="revising">
      <h2>改定の理由</h2>
      <p>承認済みの欄を変えたときだけ書いてください。どこが変わったかは、自動で記録されます。</p>
      <FieldFrame editor={editor} path="why" label="なぜ変えるのか">
        <textarea class="input" rows={2} {...framed(editor, 'why')}>{`\n${why}`}</textarea>
      </FieldFrame>
      <FieldFrame editor={editor} path="from" label="いつから改めるか">
        <input class="input input-date" type="date" value={from} {...framed(editor, 'from')} />
      </FieldFrame>
    </section>
  )
}
