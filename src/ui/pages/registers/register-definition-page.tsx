/** Opens a register or changes what it is: its purpose, its fields, what of it is public. No code, no symbols to invent. */

import { describeMeasure } from '../../../evidence/register/describe-measure.ts'
import type { RegisterTemplate } from '../../../evidence/register/templates/template.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import type { Problem } from '../../../lib/problem.ts'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { controlOf, FormField } from '../../parts/form-field.tsx'
import { Layout } from '../../parts/layout.tsx'
import { RadioGroup } from '../../parts/radio-group.tsx'
import { SelectField } from '../../parts/select-field.tsx'
import { Submission } from '../../parts/submission.tsx'
import { TextField } from '../../parts/text-field.tsx'
import type { Site } from '../../site.ts'

/** As typed: a row of the form for each field, blank ones at the end. */
export interface DefinitionForm {
  readonly key: string
  readonly office: string
  readonly name: string
  readonly nameEnglish: string
  readonly purpose: string
  readonly purposeEnglish: string
  readonly day: string
  readonly intake: readonly string[]
  readonly personalYears: string
  readonly shows: string
  readonly fewShownBecause: string
  readonly fields: readonly FieldForm[]
  /** Key of the template it began with; '' for none. */
  readonly template: string
  /** Keys of the template's measures that are wanted too. */
  readonly measures: readonly string[]
}

export interface FieldForm {
  /** '' for a field that is new. */
  readonly key: string
  readonly label: string
  readonly kind: string
  /** Choices, one a line or parted by 、; the unit of a number. */
  readonly detail: string
  readonly places: string
  readonly required: boolean
  readonly public: boolean
}

export interface RegisterDefinitionPageProps {
  readonly site: Site
  /** null for a register that is new. */
  readonly register: { readonly key: string; readonly name: string } | null
  readonly offices: readonly Office[]
  readonly form: DefinitionForm
  /** Of a new register, what it began with; null for an empty form. */
  readonly template: RegisterTemplate | null
  readonly problems: readonly Problem[]
}

export const fieldKindWords = {
  text: '文字',
  number: '数',
  date: '日付',
  choice: '選択肢から一つ',
  yesNo: 'はい・いいえ',
  personName: '氏名（個人情報）',
  address: '住所（個人情報）',
  telephone: '電話番号（個人情報）',
  email: 'メールアドレス（個人情報）',
  personalText: '自由記述（個人情報）',
} as const

const title = '新しい台帳を作る'

function headingOf({ register, template }: RegisterDefinitionPageProps): string {
  if (register !== null) return `「${register.name}」の定義`
  return template === null ? '白紙から台帳を作る' : `「${template.definition.name}」の台帳を作る`
}

export function RegisterDefinitionPage(props: RegisterDefinitionPageProps) {
  const { site, register, template, problems } = props
  const heading = headingOf(props)
  const action =
    register === null ? site.links.newRegister() : site.links.registerDefinition(register.key)
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${heading}` : heading}
      crumbs={[
        { text: '台帳の記録', href: site.links.registerWork() },
        ...(register === null
          ? [{ text: title, href: site.links.newRegister() }]
          : [{ text: register.name, href: site.links.workingRegister(register.key) }]),
        { text: heading, href: null },
      ]}
    >
      <ErrorSummary
        title="記録できませんでした"
        errors={problems.map(({ code, message }) => ({ message, target: targetOf(code) }))}
      />
      <header class="page-head">
        <h1>{heading}</h1>
        <p class="lead">
          一件の記録に何を書くかを決めます。
          {template === null
            ? '値の数え方は、台帳を作った後に決めます。'
            : '要らない項目は名前を消し、合わない言葉は直してください。'}
        </p>
      </header>
      <form method="post" action={action} novalidate>
        <Submission />
        <General {...props} />
        <Fields {...props} />
        <Measures {...props} />
        <p class="button-row">
          <button class="button" type="submit" name="act" value="save">
            {register === null ? '台帳を作る' : '定義を改める'}
          </button>
          <button class="button button-outline" type="submit" name="act" value="more">
            項目の欄を増やす
          </button>
        </p>
      </form>
    </Layout>
  )
}

function targetOf(code: string): string | null {
  const field = /^register\/shape:fields\.(\d+)/.exec(code)?.[1]
  if (field !== undefined) return `field-${field}-label`
  if (code.startsWith('register/key')) return 'register-key'
  if (code === 'register/shape:name') return 'register-name'
  if (code === 'register/shape:purpose') return 'register-purpose'
  if (code === 'register/day-missing') return 'register-day'
  if (code === 'register/rows-tell-few') return 'register-few'
  return 'field-0-label'
}

function General({ register, offices, form }: RegisterDefinitionPageProps) {
  const days = form.fields.filter(({ kind, label }) => kind === 'date' && label !== '')
  return (
    <>
      {register !== null ? null : (
        <>
          <TextField
            id="register-key"
            name="key"
            label="台帳の記号"
            value={form.key}
            hint="アドレスに使います。半角の英小文字・数字・ハイフン（例: shop-visits）。後から変えられません。"
            required
          />
          <SelectField
            id="register-office"
            name="office"
            label="担当する所属"
            chosen={form.office}
            choices={offices.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </>
      )}
      <TextField id="register-name" name="name" label="台帳の名前" value={form.name} required />
      <TextField
        id="register-name-english"
        name="nameEnglish"
        label="英語の名前"
        value={form.nameEnglish}
        hint="英語のページで使います。空でもかまいません。"
      />
      <FormField id="register-purpose" label="何のための台帳か" required>
        <textarea class="input" rows={3} name="purpose" {...controlOf({ id: 'register-purpose' })}>
          {form.purpose}
        </textarea>
      </FormField>
      <FormField id="register-purpose-english" label="何のための台帳か（英語）">
        <textarea
          class="input"
          rows={2}
          name="purposeEnglish"
          {...controlOf({ id: 'register-purpose-english' })}
        >
          {form.purposeEnglish}
        </textarea>
      </FormField>
      <fieldset class="field">
        <legend class="field-label">記録の入れ方</legend>
        {(['form', 'file', 'api'] as const).map((way) => (
          <Checkbox
            id={`intake-${way}`}
            name="intake"
            value={way}
            label={{ form: '画面から', file: 'ファイル（CSV・Excel）から', api: 'APIから' }[way]}
            checked={form.intake.includes(way)}
          />
        ))}
      </fieldset>
      <RadioGroup
        name="shows"
        legend="何を公開するか"
        chosen={form.shows}
        choices={[
          { value: 'rows', label: '数えた値と、公開する項目の一件ずつの記録' },
          { value: 'figures', label: '数えた値だけ' },
          { value: 'nothing', label: '何も公開しない' },
        ]}
      />
      <TextField
        id="register-few"
        name="fewShownBecause"
        label="少人数の値も公表するわけ"
        value={form.fewShownBecause}
        hint="個人情報の項目がある台帳では、10人未満の値を秘匿します。一件の記録が一人のことでなければ、そのわけを書くと秘匿せずに公表します（例: 一件は店の登録で、人のことではない）。公開のページに載ります。"
      />
      <TextField
        id="register-personal-years"
        name="personalYears"
        label="個人情報を保管する年数"
        value={form.personalYears}
        hint="記録した日から数え、過ぎると自動で消します。"
      />
      <SelectField
        id="register-day"
        name="day"
        label="記録の日とする項目"
        chosen={form.day}
        none="最初の日付の項目"
        choices={days.map(({ key, label }) => ({ value: key === '' ? label : key, label }))}
        hint="一覧はこの日の新しい順に並びます。必須の「日付」の項目が要ります。"
      />
    </>
  )
}

interface CheckboxProps {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly label: string
  readonly checked: boolean
}

function Checkbox({ id, name, value, label, checked }: CheckboxProps) {
  return (
    <div class="checkbox">
      <input type="checkbox" id={id} name={name} value={value} checked={checked} />
      <label for={id}>{label}</label>
    </div>
  )
}

function Fields({ form, register }: RegisterDefinitionPageProps) {
  return (
    <section>
      <h2>項目</h2>
      <p>
        名前のない欄は無視します。
        {register === null ? '' : 'すでにある項目は、消したり種類を変えたりできません。'}
      </p>
      {form.fields.map((field, at) => (
        <FieldRow field={field} at={at} />
      ))}
    </section>
  )
}

function Measures({ template, form }: RegisterDefinitionPageProps) {
  if (template === null) return null
  const { definition, measures } = template
  return (
    <fieldset class="field-set">
      <legend>
        <h2>いっしょに決める測り方</h2>
      </legend>
      <p>要らないものは外してください。指標との結び付けは、台帳を作った後に行います。</p>
      <input type="hidden" name="template" value={template.key} />
      {measures.map(({ key, definition: measure, answers }) => (
        <div class="measure-choice">
          <Checkbox
            id={`measure-${key}`}
            name="measure"
            value={key}
            label={`${measure.name}（${measure.unit}）`}
            checked={form.measures.includes(key)}
          />
          <p class="field-hint">
            {describeMeasure(measure, definition)}目標の例：「{answers}」
          </p>
        </div>
      ))}
    </fieldset>
  )
}

function FieldRow({ field, at }: { readonly field: FieldForm; readonly at: number }) {
  const id = (part: string) => `field-${at}-${part}`
  return (
    <fieldset class="field-set">
      <legend>{field.label === '' ? `項目${at + 1}` : field.label}</legend>
      <input type="hidden" name={id('key')} value={field.key} />
      <div class="field-grid">
        <TextField id={id('label')} name={id('label')} label="名前" value={field.label} />
        <SelectField
          id={id('kind')}
          name={id('kind')}
          label="種類"
          chosen={field.kind}
          choices={Object.entries(fieldKindWords).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          id={id('detail')}
          name={id('detail')}
          label="選択肢、または単位"
          value={field.detail}
          hint="選択肢は「、」で区切ります。"
        />
        <TextField
          id={id('places')}
          name={id('places')}
          label="小数の桁数（数だけ）"
          value={field.places}
        />
      </div>
      <Checkbox
        id={id('required')}
        name={id('required')}
        value="1"
        label="必ず入れる"
        checked={field.required}
      />
      <Checkbox
        id={id('public')}
        name={id('public')}
        value="1"
        label="公開する（個人情報は公開できません）"
        checked={field.public}
      />
    </fieldset>
  )
}
