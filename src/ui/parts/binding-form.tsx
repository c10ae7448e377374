/** Lets something that is measured speak for an indicator: what is counted, of which office's indicator, and from when. */
import { SelectField } from './select-field.tsx'
import { Submission } from './submission.tsx'
import { TextField } from './text-field.tsx'

/** Offices whose indicators it may speak for, with the indicators known of them. */
export type BindableIndicators = readonly {
  readonly office: { readonly id: string; readonly name: string }
  readonly names: readonly string[]
}[]

interface BindingFormProps {
  readonly action: string
  readonly measures: readonly { readonly value: string; readonly label: string }[]
  readonly indicators: BindableIndicators
  /** What was chosen in a form that was refused. */
  readonly typed?: Readonly<Record<string, string>>
}

export function BindingForm({ action, measures, indicators, typed = {} }: BindingFormProps) {
  return (
    <form class="narrow-form" method="post" action={action}>
      <Submission />
      <SelectField
        id="binding-measure"
        name="measure"
        label="測り方"
        chosen={typed['measure'] ?? ''}
        choices={measures}
      />
      <SelectField
        id="binding-indicator"
        name="indicator"
        label="指標"
        chosen={typed['indicator'] ?? ''}
        none="選んでください"
        choices={indicators.flatMap(({ office, names }) =>
          names.map((name) => ({
            value: `${office.id} ${name}`,
            label: `${office.name}：${name}`,
          })),
        )}
        hint="取組シートの目標にある指標です。結び付けると、区の報告ではなくこの値で判定します。"
        required
      />
      <TextField
        id="binding-from"
        name="fromYear"
        label="何年度からか"
        value={typed['fromYear'] ?? ''}
        hint="西暦の年（例: 2020）。空ならすべての年度です。年度を入れると、それまでの測り方は前の年度までになります。"
      />
      <TextField
        id="binding-unit-reason"
        name="unitReason"
        label="単位の呼び方が違うときの理由"
        value={typed['unitReason'] ?? ''}
        hint="測り方は「件」、指標は「回」のように、同じものを違う単位で呼んでいるときだけ書きます。根拠のページに載ります。"
      />
      <button class="button" type="submit">
        結び付ける
      </button>
    </form>
  )
}
