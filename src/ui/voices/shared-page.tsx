/** What offices tell each other: voices at the liaison meeting, and ways of listening that were tried. */
import type { LiaisonItem, Practice } from '../../evidence/voice/shared.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { DeskFrame } from './desk-frame.tsx'
import { TextArea } from './text-area.tsx'
import { WordsOf } from './words-of.tsx'

export interface SharedPageProps {
  readonly site: Site
  readonly items: readonly LiaisonItem[]
  readonly practices: readonly Practice[]
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  readonly problems: readonly Problem[]
  readonly typed: Readonly<Record<string, string>>
}

const title = '共有と取組例'
const fields = {
  'practice/office': 'office',
  'practice/words': 'title',
  'practice/document': 'document',
}

export function SharedPage(props: SharedPageProps) {
  const { site, items, practices, problems } = props
  return (
    <DeskFrame
      {...{ site, title, problems, fields }}
      refused="まだ載せていません"
      lead="行政連絡調整会議で共有した声と、各区が試した広聴の取組です。すべての所属が読めます。"
    >
      <section>
        <h2 id="liaison">行政連絡調整会議で共有した声</h2>
        {items.length === 0 ? (
          <p class="missing">まだありません。声のページの「会議で共有する」から共有できます。</p>
        ) : (
          <Items items={items} />
        )}
      </section>
      <section>
        <h2 id="practices">広聴の取組例</h2>
        {practices.length === 0 ? (
          <p class="missing">まだありません。下の欄から、試したことを載せてください。</p>
        ) : (
          <ul class="voice-list">
            {practices.map((practice) => (
              <PracticeEntry practice={practice} />
            ))}
          </ul>
        )}
      </section>
      <Telling {...props} />
    </DeskFrame>
  )
}

function Items({ items }: { readonly items: readonly LiaisonItem[] }) {
  return (
    <TableRegion caption="共有した声" quietCaption>
      <thead>
        <tr>
          <th scope="col">会議の日</th>
          <th scope="col">受付番号</th>
          <th scope="col">区</th>
          <th scope="col">共有したこと</th>
          <th scope="col">決まったこと</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr>
            <td>{formatDay(item.meetingOn, 'ja')}</td>
            <th scope="row">{item.receipt}</th>
            <td>{item.officeName}</td>
            <td>{item.remark}</td>
            <td>{item.outcome === '' ? 'まだありません' : item.outcome}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function PracticeEntry({ practice }: { readonly practice: Practice }) {
  return (
    <li class="voice-entry">
      <h3 class="voice-title">{practice.title}</h3>
      <p class="voice-moves">
        {practice.officeName}　{formatDay(practice.toldOn, 'ja')}　{practice.toldByName}
      </p>
      <h4>したこと</h4>
      <WordsOf text={practice.whatWasDone} />
      <h4>分かったこと</h4>
      <WordsOf text={practice.whatCameOfIt} />
      {practice.document === null ? null : (
        <p>
          <a href={practice.document} rel="noreferrer">
            広聴・広報戦略などの文書
          </a>
        </p>
      )}
    </li>
  )
}

function Telling({ site, offices, typed }: SharedPageProps) {
  return (
    <section>
      <h2 id="tell">取組例を載せる</h2>
      <form class="voice-form" method="post" action={site.links.sharedVoices()}>
        <Submission />
        <SelectField
          id="office"
          name="office"
          label="区"
          none="選んでください"
          chosen={typed['office'] ?? ''}
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField id="title" name="title" label="題名" value={typed['title'] ?? ''} required />
        <TextArea
          id="done"
          name="done"
          label="したこと"
          value={typed['done'] ?? ''}
          rows={3}
          required
        />
        <TextArea
          id="came"
          name="came"
          label="分かったこと"
          value={typed['came'] ?? ''}
          rows={3}
          required
        />
        <TextField
          id="document"
          name="document"
          label="広聴・広報戦略などの文書のアドレス（ある場合）"
          value={typed['document'] ?? ''}
        />
        <button class="button" type="submit">
          載せる
        </button>
      </form>
    </section>
  )
}
