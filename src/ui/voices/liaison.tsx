/** What of this letter was brought before the liaison meeting (行政連絡調整会議), and the form that brings it there. */
import { formatDay } from '../format/day.ts'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { CasePageProps } from './case-props.ts'
import { TextArea } from './text-area.tsx'

export function Liaison({ site, today, ...props }: CasePageProps) {
  const { voice, liaison } = props.case
  return (
    <section>
      <h2>行政連絡調整会議での共有</h2>
      {liaison.length === 0 ? (
        <p class="missing">まだ共有していません。</p>
      ) : (
        <ul>
          {liaison.map((item) => (
            <li>
              {formatDay(item.meetingOn, 'ja')}：{item.remark}
              {item.outcome === '' ? '' : `　→ ${item.outcome}`}
            </li>
          ))}
        </ul>
      )}
      <details class="voice-acts">
        <summary>会議で共有する</summary>
        <form method="post" action={site.links.shareVoice(voice.id)}>
          <Submission />
          <TextField
            id="meeting"
            name="meeting"
            label="会議の日"
            type="date"
            value={today}
            required
          />
          <TextArea
            id="remark"
            name="remark"
            label="共有したいこと"
            rows={3}
            hint="他の所属も読みます。個人の名前は書かないでください。"
            required
          />
          <TextArea id="outcome" name="outcome" label="会議で決まったこと（後からでも）" rows={2} />
          <button class="button button-outline" type="submit">
            共有する
          </button>
        </form>
      </details>
    </section>
  )
}
