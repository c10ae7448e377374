/** One meeting for the office: what comes next on top, its materials, who took part, its minutes. */
import type { Meeting, MeetingPlace } from '../../../evidence/council/records.ts'
import { meetingTitle } from '../../../evidence/council/records.ts'
import { mayAnywhere } from '../../../workflow/policy/may.ts'
import { type DeskField, DeskForm, type DeskFormProps } from '../../council/desk-form.tsx'
import { DeskFrame, type Rejected } from '../../council/desk-frame.tsx'
import { Materials } from '../../council/materials.tsx'
import { meetingFields } from '../../council/meeting-fields.ts'
import { formatDay } from '../../format/day.ts'
import type { Site } from '../../site.ts'
import { japaneseCouncil } from '../../words/japanese-council.ts'

export interface MeetingWorkPageProps {
  readonly site: Site
  readonly meeting: Meeting
  readonly places: readonly MeetingPlace[]
  readonly minutes: { readonly revision: number; readonly content: string } | null
  readonly sheets: readonly { readonly id: string; readonly title: string }[]
  readonly today: string
  readonly rejected: Rejected | null
}

export function MeetingWorkPage(props: MeetingWorkPageProps) {
  const { site, meeting, rejected } = props
  const { office, notice, stage } = meeting
  const title = meetingTitle(meeting)
  return (
    <DeskFrame
      site={site}
      title={title}
      rejected={rejected}
      lead={`${formatDay(notice.on, 'ja')} ${notice.from}～${notice.until}（${japaneseCouncil.stages[stage]}）`}
      crumbs={[
        { text: '区政会議の仕事', href: site.links.councilWork() },
        { text: office.name, href: site.links.councilDesk(office.code) },
        { text: title, href: null },
      ]}
    >
      {stage === 'planned' ? null : (
        <p>
          <a href={site.links.councilMeeting(meeting.id)}>公開のページを見る</a>
        </p>
      )}
      {formsOf(props).map(({ needs, ...form }) =>
        mayAnywhere(site.who, needs) ? (
          <DeskForm {...form} to={site.links.meetingWork(meeting.id)} typed={rejected} />
        ) : null,
      )}
      <Materials site={site} meeting={meeting} />
      {props.minutes === null ? null : (
        <>
          <h2 id="minutes">議事録（第{props.minutes.revision}稿）</h2>
          <p class="minutes">{props.minutes.content}</p>
        </>
      )}
    </DeskFrame>
  )
}

type Form = Omit<DeskFormProps, 'to' | 'typed'> & {
  readonly needs: 'council.manage' | 'council.confirm'
}

function formsOf({ meeting, places, minutes, sheets, today }: MeetingWorkPageProps) {
  const { stage, notice, minutesStage, materials } = meeting
  const ahead = stage === 'planned' || stage === 'announced'
  const forms: (Form | null)[] = [
    stage === 'planned' ? announcing : null,
    stage === 'announced' && notice.on <= today ? holding(places) : null,
    ahead ? { ...making, button: materials === null ? '資料を作る' : '資料を作り直す' } : null,
    ahead
      ? { ...changing, fields: [...meetingFields(notice, sheets), ...lateFields(stage)] }
      : null,
    ahead ? cancelling : null,
    stage === 'held' && minutesStage !== 'published' ? writing(minutes?.content ?? '') : null,
    minutesStage === 'draft' && minutes !== null ? confirming(minutes.revision) : null,
    minutesStage === 'confirmed' ? publishing : null,
  ]
  return forms.filter((form) => form !== null)
}

const manage = { needs: 'council.manage', fields: [] } as const

const lateReason: DeskField = {
  name: 'lateReason',
  label: '公表が遅れた理由',
  hint: 'きまりの日数より遅いときだけ書きます。公表されます。',
}

/** A day that was announced already is changed in time, or with a reason. */
function lateFields(stage: Meeting['stage']): readonly DeskField[] {
  return stage === 'announced' ? [{ ...lateReason, label: '開催日の変更が遅れた理由' }] : []
}

const announcing: Form = {
  ...manage,
  act: 'announce',
  title: '開催を公表する',
  button: '公表する',
  lead: '日時、会場、議題が、だれでも見られるようになります。',
  fields: [lateReason],
}
const making: Form = {
  ...manage,
  act: 'materials',
  title: '資料を作る',
  button: '資料を作る',
  lead: '議題に選んだ取組シートから、用語の解説を付けて作ります。',
}
const changing: Form = {
  ...manage,
  act: 'notice',
  title: '日時や議題を直す',
  button: '直す',
  folded: true,
}
const cancelling: Form = {
  ...manage,
  act: 'cancel',
  title: '会議を中止する',
  button: '中止する',
  folded: true,
  fields: [{ name: 'reason', label: '理由', hint: '公表されます。', required: true }],
}
const publishing: Form = {
  ...manage,
  act: 'publish',
  title: '議事録を公表する',
  button: '公表する',
}

function holding(places: readonly MeetingPlace[]): Form {
  return {
    ...manage,
    act: 'hold',
    title: '出席を記録する',
    button: '開催として記録する',
    fields: places.map(({ member, memberName, planned }) => ({
      name: `presence.${member}`,
      label: memberName,
      kind: 'select' as const,
      value: planned ?? 'inPerson',
      choices: [
        { value: 'inPerson', label: '会場で出席' },
        { value: 'online', label: 'ウェブで出席' },
        { value: 'absent', label: '欠席' },
      ],
    })),
  }
}

function writing(content: string): Form {
  return {
    ...manage,
    act: 'minutes',
    title: '議事録を書く',
    button: '下書きとして保存する',
    lead: '保存するたびに新しい稿になり、前の稿も残ります。確定は、書いていない課長か区長がします。',
    fields: [{ name: 'content', label: '議事録', kind: 'area', value: content, required: true }],
  }
}

function confirming(revision: number): Form {
  return {
    needs: 'council.confirm',
    act: 'confirm',
    title: '議事録を確定する',
    button: `第${revision}稿を確定する`,
    fields: [{ name: 'revision', label: '', kind: 'hidden', value: String(revision) }],
  }
}
