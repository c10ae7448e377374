/** Who said beforehand that they would come, and after the meeting who came, with what the quorum asks for. */
import { countQuorum, type Presence, presences } from '../../evidence/council/meeting.ts'
import { attendanceOf, type Meeting, type MeetingPlace } from '../../evidence/council/records.ts'
import type { CouncilRules } from '../../plan/council-rules.ts'
import { TableRegion } from '../parts/table-region.tsx'
import { japaneseCouncil } from '../words/japanese-council.ts'

interface AttendanceProps {
  readonly meeting: Meeting
  readonly places: readonly MeetingPlace[]
  readonly rules: CouncilRules | null
}

/** null: they said nothing, until now or ever. */
const nameOf = (said: Presence | null, held: boolean) =>
  said === null ? (held ? 'なし' : 'まだ') : japaneseCouncil.presences[said]

export function Attendance({ meeting: { stage }, places, rules }: AttendanceProps) {
  if ((stage !== 'announced' && stage !== 'held') || places.length === 0) return null
  const held = stage === 'held'
  const said = (place: MeetingPlace) => (held ? place.presence : place.planned)
  const quorum = rules?.quorum ?? 'none'
  const { present, seated, needed, reached } = countQuorum(attendanceOf(places), quorum)
  const counts = [...presences, ...(held ? [] : [null])].map(
    (each) => `${nameOf(each, held)}${places.filter((place) => said(place) === each).length}人`,
  )
  return (
    <>
      <h2 id="attendance">{held ? '出席' : '出欠の返事'}</h2>
      <p>
        {held
          ? `${japaneseCouncil.attended(present, seated)}${quorum === 'none' ? '' : ` ${japaneseCouncil.quorum(needed, reached)}`}`
          : `委員${seated}人の返事：${counts.join('、')}。${quorum === 'none' ? '' : `定足数は${needed}人です。`}`}
      </p>
      <TableRegion caption={held ? '委員の出席' : '委員の返事'} quietCaption>
        <thead>
          <tr>
            <th scope="col">委員</th>
            <th scope="col">返事</th>
            {held ? <th scope="col">出席</th> : null}
          </tr>
        </thead>
        <tbody>
          {places.map(({ memberName, planned, presence }) => (
            <tr>
              <th scope="row">{memberName}</th>
              <td>{nameOf(planned, held)}</td>
              {held ? <td>{nameOf(presence, held)}</td> : null}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </>
  )
}
