/** One meeting for the office: what comes next on top, its materials, who took part, its minutes. */
import { type Presence, presences } from '../../../evidence/council/meeting.ts'
import type { Meeting, MeetingPlace, MinutesText } from '../../../evidence/council/records.ts'
import { meetingTitle } from '../../../evidence/council/records.ts'
import type { CouncilRules } from '../../../plan/council-rules.ts'
import { mayAnywhere } from '../../../workflow/policy/may.ts'
import { Attendance } from '../../council/attendance.tsx'
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
  readonly placesToMend: readonly MeetingPlace[]
  readonly rules: CouncilRules | null
  readonly minutes: MinutesText | null
  readonly formerMinutes: readonly MinutesText[]
  readonly sheets: readonly { readonly id: string; readonly title: string }[]
  readonly today: string
  readonly rejected: Rejected | null
  /** What was just done; null: the page was only opened. */
  readonly done: string | null
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
      done={props.done}
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
      {props.minutes === null ? null : (
        <>
          <h2 id="minutes">
            議事録（第{props.minutes.revision}稿、{props.minutes.byName}）
          </h2>
          <p class="minutes">{props.minutes.content}</p>
        </>
      )}
      {props.formerMinutes.map(({ revision, content, byName }) => (
        <details class="desk-form">
          <summary>
            前の稿（第{revision}稿、{byName}）
          </summary>
          <p class="minutes">{content}</p>
        </details>
      ))}
      <Attendance {...props} />
      <Materials site={site} meeting={meeting} />
    </DeskFrame>
  )
}

type Form = Omit<DeskFormProps, 'to' | 'typed'> & {
  readonly needs: 'council.manage' | 'council.confirm'
}

function formsOf(props: MeetingWorkPageProps) {
  const { meeting, places, sheets, today } = props
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
    ...(stage === 'held' && minutesStage !== 'published' ? afterwards(props) : []),
  ]
  return forms.filter((form) => form !== null)
}

/** What is to be done with a meeting that was held, until its minutes are public. */
function afterwards({
  meeting,
  placesToMend,
  minutes,
}: MeetingWorkPageProps): readonly (Form | null)[] {
  const { minutesStage } = meeting
  return [
    correcting(placesToMend),
    writing(minutes),
    minutesStage === 'draft' && minutes !== null ? confirming(minutes.revision) : null,
    minutesStage === 'confirmed' ? publishing : null,
  ]
}

const manage = { needs: 'council.manage', fields: [] } as const

const lateReason: DeskField = {
  name: 'lateReason',
  label: '公表が遅れた理由',
  hint: 'きまりの日数より遅いときと、開いた後に登録するときだけ書きます。公表されます。',
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
    lead: '返事のあった委員は、返事のとおりに選んであります。返事のない委員は、出席か欠席かを選んでください。',
    fields: places.map((place) => presenceField(place, place.planned)),
  }
}

function correcting(places: readonly MeetingPlace[]): Form {
  return {
    ...manage,
    act: 'hold',
    title: '出席の記録を直す',
    button: '直す',
    lead: '議事録を公表するまで直せます。出席率などの数も、直したとおりに数え直します。委員の任期や会議体を直したときは、加わる委員の出席と、委員でなかった人をここで選びます。',
    folded: true,
    fields: places.map((place) => presenceField(place, place.presence)),
  }
}

/** @param said null where nobody said anything: nothing is chosen then */
function presenceField(
  { member, memberName, seated }: MeetingPlace,
  said: Presence | null,
): DeskField {
  const taking = { value: 'notSeated', label: 'この日は委員でなかった（記録から除く）' }
  const choices = presences.map((value) => ({ value, label: japaneseCouncil.presences[value] }))
  return {
    name: `presence.${member}`,
    label: memberName,
    kind: 'select',
    value: said ?? '',
    none: '選んでください',
    choices: seated ? choices : [...choices, taking],
  }
}

function writing(minutes: MinutesText | null): Form {
  return {
    ...manage,
    act: 'minutes',
    title: '議事録を書く',
    button: '下書きとして保存する',
    lead: '保存するたびに新しい稿になり、前の稿も残ります。確定は、書いていない課長か区長がします。',
    fields: [
      { name: 'begunFrom', label: '', kind: 'hidden', value: String(minutes?.revision ?? 0) },
      {
        name: 'content',
        label: '議事録',
        kind: 'area',
        rows: 20,
        value: minutes?.content ?? '',
        required: true,
      },
    ],
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
