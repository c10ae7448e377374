/** Registers a voice that came by letter, box, telephone or visit; then the slip with the number for whoever sent it. */
import { type Channel, channels } from '../../evidence/voice/channel.ts'
import type { Receipt } from '../../evidence/voice/receipt.ts'
import type { Problem } from '../../lib/problem.ts'
import { formatDay } from '../format/day.ts'
import { errorAt } from '../parts/field-problems.ts'
import { RadioGroup } from '../parts/radio-group.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'
import { DeskFrame } from './desk-frame.tsx'
import type { SendPageProps } from './send-page.tsx'
import { TextArea } from './text-area.tsx'

export interface IntakePageProps {
  readonly site: Site
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  readonly given: SendPageProps['given'] & {
    readonly channel: Channel
    readonly receivedOn: string
  }
  readonly problems: readonly Problem[]
  /** Of the voice just registered; null when none was. */
  readonly receipt: Receipt | null
}

const fields = {
  'voice/empty': 'words',
  'voice/too-long': 'words',
  'voice/office-missing': 'office',
  'voice/mail-missing': 'mail',
  'voice/name-missing': 'name',
  'voice/address-missing': 'address',
  'voice/received-missing': 'received',
  'voice/received-in-future': 'received',
  'voice/received-too-long-ago': 'received',
}
const title = '声の登録'

export function IntakePage(props: IntakePageProps) {
  const { site, offices, given, problems, receipt } = props
  const at = (field: string) => errorAt(problems, fields, field)
  return (
    <DeskFrame
      {...{ site, title, problems, fields }}
      refused="まだ登録していません"
      lead="手紙、BOX、電話、窓口で届いた声を、届いたことばのまま登録します。"
    >
      {receipt === null ? null : <Registered site={site} receipt={receipt} />}
      <form class="voice-form" method="post" action={site.links.voiceIntake()}>
        <Submission />
        <SelectField
          id="office"
          name="office"
          label="受け付けた区"
          none="選んでください"
          chosen={given.office}
          choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
          error={at('office')}
          required
        />
        <RadioGroup
          name="channel"
          legend="届いた方法"
          chosen={given.channel}
          choices={Object.entries(channels)
            .filter(([value]) => value !== 'web')
            .map(([value, { ja }]) => ({ value, label: ja }))}
        />
        <TextField
          id="received"
          name="received"
          label="届いた日"
          type="date"
          value={given.receivedOn}
          error={at('received')}
          required
        />
        <TextArea
          id="words"
          name="words"
          label="声の内容"
          hint="書かれたまま、話されたままに。個人の名前などもそのまま登録できます（暗号にして保存し、公表しません）。"
          value={given.words}
          rows={10}
          error={at('words')}
          required
        />
        <RadioGroup
          name="way"
          legend="お返事の方法"
          chosen={given.way}
          choices={[
            { value: 'none', label: 'いらない・分からない' },
            { value: 'mail', label: 'メール' },
            { value: 'letter', label: '手紙' },
          ]}
        />
        <fieldset class="voice-contact">
          <legend class="field-label">送った方（分かるときだけ）</legend>
          <TextField
            id="name"
            name="name"
            label="名前"
            value={given.sender.name}
            error={at('name')}
          />
          <TextField
            id="mail"
            name="mail"
            label="メールアドレス"
            type="email"
            value={given.sender.mail}
            error={at('mail')}
          />
          <TextField
            id="address"
            name="address"
            label="住所"
            value={given.sender.address}
            error={at('address')}
          />
          <TextField id="phone" name="phone" label="電話番号" value={given.sender.phone} />
        </fieldset>
        <p class="checkbox">
          <input
            type="checkbox"
            id="unpublished"
            name="unpublished"
            value="yes"
            checked={given.wishesUnpublished}
          />
          <label for="unpublished">公表を望んでいない</label>
        </p>
        <button class="button" type="submit">
          登録する
        </button>
      </form>
    </DeskFrame>
  )
}

function Registered({ site, receipt }: { readonly site: Site; readonly receipt: Receipt }) {
  return (
    <section class="voice-receipt" aria-labelledby="registered">
      <h2 id="registered">登録しました</h2>
      <p>
        受付番号 <a href={site.links.voiceCase(receipt.voice)}>{receipt.number}</a>、確認のことば{' '}
        <code>{receipt.secret}</code>
      </p>
      <p>
        送った方に伝えると、様子を見られます。確認のことばは、ここでしか表示されません。回答の期限は
        {formatDay(receipt.dueOn, 'ja')}です。
      </p>
    </section>
  )
}
