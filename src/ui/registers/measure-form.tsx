/** The form by which a measure is defined or revised: what is counted, which rows, which time, how it is rounded. */
import { isPersonal } from '../../evidence/register/field.ts'
import type { Register } from '../../evidence/register/register.ts'
import { SelectField } from '../parts/select-field.tsx'
import { Submission } from '../parts/submission.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { Site } from '../site.ts'

/** As typed. */
export interface MeasureForm {
  readonly key: string
  readonly name: string
  readonly nameEnglish: string
  readonly unit: string
  readonly kind: string
  readonly field: string
  readonly by: string
  /** Of the newest value: the field that decides between rows of one day. */
  readonly tie: string
  readonly where: readonly ConditionForm[]
  readonly counted: readonly ConditionForm[]
  readonly day: string
  readonly yearField: string
  readonly time: string
  readonly from: string
  readonly to: string
  /** Of a measure that ends on a day within its last month; '' for the month's end. */
  readonly toDay: string
  readonly places: string
  readonly rounding: string
  readonly finalWith: string
}

export interface ConditionForm {
  readonly field: string
  readonly is: string
  readonly value: string
}

interface MeasureFormProps {
  readonly site: Site
  readonly register: Register
  readonly form: MeasureForm
}

const kinds = [
  { value: 'count', label: '件数' },
  { value: 'share', label: '割合（条件に合う記録の割合）' },
  { value: 'sum', label: '合計' },
  { value: 'mean', label: '平均' },
  { value: 'minimum', label: '最低' },
  { value: 'maximum', label: '最高' },
  { value: 'latest', label: '最新の値（最も新しい記録の値）' },
  { value: 'rate', label: '率（合計どうしの割り算）' },
  { value: 'fewestInMonth', label: '最も少ない月の件数（毎月2回以上など）' },
]
const comparisons = [
  { value: 'equal', label: '次と等しい' },
  { value: 'notEqual', label: '次と等しくない' },
  { value: 'atLeast', label: '次以上' },
  { value: 'atMost', label: '次以下' },
  { value: 'filled', label: '記入がある' },
  { value: 'blank', label: '記入がない' },
]
const months = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3].map((month) => ({
  value: String(month),
  label: `${month}月`,
}))

export function MeasureFormSection(props: MeasureFormProps) {
  const { site, register, form } = props
  const { fields } = register.definition
  const of = (kind: string) =>
    fields.filter((field) => field.kind === kind).map(({ key, label }) => ({ value: key, label }))
  return (
    <section>
      <h2>{form.key === '' ? '新しい測り方を決める' : `測り方「${form.name}」を改める`}</h2>
      <form method="post" action={site.links.measures(register.key)} novalidate>
        <Submission />
        <input type="hidden" name="key" value={form.key} />
        <TextField id="measure-name" name="name" label="名前" value={form.name} required />
        <TextField
          id="measure-name-english"
          name="nameEnglish"
          label="英語の名前"
          value={form.nameEnglish}
        />
        <div class="field-grid">
          <SelectField
            id="measure-kind"
            name="kind"
            label="何を数えるか"
            chosen={form.kind}
            choices={kinds}
          />
          <TextField
            id="measure-unit"
            name="unit"
            label="単位"
            value={form.unit}
            hint="%にすると100倍して示します。"
          />
          <SelectField
            id="measure-field"
            name="field"
            label="数の項目"
            chosen={form.field}
            none="—"
            choices={of('number')}
            hint="合計・平均・最低・最高・最新の値・率のとき"
          />
          <SelectField
            id="measure-by"
            name="by"
            label="割る数の項目"
            chosen={form.by}
            none="—"
            choices={of('number')}
            hint="率のとき"
          />
          <SelectField
            id="measure-tie"
            name="tie"
            label="同じ日の記録の順を決める項目"
            chosen={form.tie}
            none="後から入れた記録を新しいとみる"
            choices={[...of('number'), ...of('date')]}
            hint="最新の値のとき。大きいほうを新しいとみます。空の記録は飛ばし、0とはみません。"
          />
        </div>
        <Conditions {...props} name="where" legend="数える記録の条件（すべてに合うもの）" />
        <Conditions {...props} name="counted" legend="割合の分子になる条件（割合のとき）" />
        <div class="field-grid">
          <SelectField
            id="measure-day"
            name="day"
            label="いつの記録とみるか"
            chosen={form.day}
            choices={of('date')}
            hint="公表ベースなら公表日の項目を選びます。"
          />
          <SelectField
            id="measure-year-field"
            name="yearField"
            label="会計年度の項目"
            chosen={form.yearField}
            none="使わない"
            choices={of('number')}
          />
          <SelectField
            id="measure-time"
            name="time"
            label="どの期間を数えるか"
            chosen={form.time}
            choices={[
              { value: 'year', label: '年度' },
              { value: 'months', label: '年度のうち何月から何月まで' },
              { value: 'asOf', label: '始めから、ある日まで（登録数など）' },
            ]}
          />
          <SelectField
            id="measure-from"
            name="from"
            label="何月から"
            chosen={form.from}
            choices={months}
          />
          <SelectField
            id="measure-to"
            name="to"
            label="何月まで"
            chosen={form.to}
            choices={months}
          />
          <TextField
            id="measure-to-day"
            name="toDay"
            label="何日まで"
            value={form.toDay}
            hint="始めから、ある日までのとき。空なら月末です。4月1日現在なら 1"
          />
          <TextField id="measure-places" name="places" label="小数の桁数" value={form.places} />
          <SelectField
            id="measure-rounding"
            name="rounding"
            label="端数"
            chosen={form.rounding}
            choices={[
              { value: 'half-up', label: '四捨五入' },
              { value: 'down', label: '切り捨て' },
              { value: 'up', label: '切り上げ' },
            ]}
          />
          <SelectField
            id="measure-final"
            name="finalWith"
            label="いつ確定するか"
            chosen={form.finalWith}
            choices={[
              { value: 'time', label: '期間が終わったとき' },
              { value: 'books', label: '出納整理期間が終わったとき（5月31日）' },
            ]}
          />
        </div>
        <button class="button" type="submit">
          {form.key === '' ? 'この測り方を決める' : 'この測り方に改める'}
        </button>
      </form>
    </section>
  )
}

function Conditions(
  props: MeasureFormProps & { readonly name: 'where' | 'counted'; readonly legend: string },
) {
  const { form, register, name, legend } = props
  const choices = register.definition.fields
    .filter((field) => !isPersonal(field))
    .map(({ key, label }) => ({ value: key, label }))
  return (
    <fieldset class="field-set">
      <legend>{legend}</legend>
      {form[name].map((condition, at) => (
        <div class="field-grid">
          <SelectField
            id={`${name}-${at}-field`}
            name={`${name}-${at}-field`}
            label={`項目${at + 1}`}
            chosen={condition.field}
            none="使わない"
            choices={choices}
          />
          <SelectField
            id={`${name}-${at}-is`}
            name={`${name}-${at}-is`}
            label={`比べ方${at + 1}`}
            chosen={condition.is}
            choices={comparisons}
          />
          <TextField
            id={`${name}-${at}-value`}
            name={`${name}-${at}-value`}
            label={`値${at + 1}`}
            value={condition.value}
          />
        </div>
      ))}
    </fieldset>
  )
}
