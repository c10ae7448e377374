/** What is counted from a register and which indicators it speaks for: defined by choosing, without code. */
import { describeMeasure } from '../../../evidence/register/describe-measure.ts'
import type { Register } from '../../../evidence/register/register.ts'
import type { Problem } from '../../../lib/problem.ts'
import { type BindableIndicators, BindingForm } from '../../parts/binding-form.tsx'
import { BoundIndicator } from '../../parts/bound-indicator.tsx'
import { ErrorSummary } from '../../parts/error-summary.tsx'
import { Layout } from '../../parts/layout.tsx'
import { Notification } from '../../parts/notification.tsx'
import { type MeasureForm, MeasureFormSection } from '../../registers/measure-form.tsx'
import { MeasureSection } from '../../registers/measure-section.tsx'
import type { ShownMeasure } from '../../registers/shown.ts'
import type { Site } from '../../site.ts'

export interface MeasuresPageProps {
  readonly site: Site
  readonly register: Register
  readonly measures: readonly ShownMeasure[]
  readonly form: MeasureForm
  readonly indicators: BindableIndicators
  readonly problems: readonly Problem[]
  /** What was sent by a form of bindings that was refused. */
  readonly typed: Readonly<Record<string, string>>
  readonly saved: boolean
}

/** The control that mends what an answer to the form of bindings complains of. */
const mendedAt: Readonly<Record<string, string>> = {
  'binding/no-measure': 'binding-measure',
  'binding/year': 'binding-from',
  'binding/unit-kind': 'binding-measure',
  'binding/unit-word': 'binding-unit-reason',
}

export function MeasuresPage(props: MeasuresPageProps) {
  const { site, register, measures, problems, saved } = props
  const { name } = register.definition
  const title = `「${name}」の測り方と指標`
  return (
    <Layout
      site={site}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '台帳の記録', href: site.links.registerWork() },
        { text: name, href: site.links.workingRegister(register.key) },
        { text: '測り方と指標', href: null },
      ]}
    >
      <ErrorSummary
        title="記録できませんでした"
        errors={problems.map(({ code, message }) => ({
          message,
          target: code.startsWith('binding/')
            ? (mendedAt[code] ?? 'binding-indicator')
            : 'measure-name',
        }))}
      />
      {saved ? <Notification kind="success" title="記録しました" /> : null}
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          台帳の記録から何を数え、どの指標の実績とするかを決めます。決めると、値と判定はすぐに計算されます。
        </p>
      </header>
      <section>
        <h2>いまの測り方</h2>
        {measures.length === 0 ? <p class="missing">まだありません。下で決めてください。</p> : null}
        {measures.map((shown) => (
          <MeasureSection
            site={site}
            shown={shown}
            method={describeMeasure(shown.measure.definition, register.definition)}
          >
            <Bound {...props} shown={shown} />
          </MeasureSection>
        ))}
      </section>
      <Binding {...props} />
      <MeasureFormSection {...{ site, register }} form={props.form} />
    </Layout>
  )
}

function Bound(props: MeasuresPageProps & { readonly shown: ShownMeasure }) {
  const { site, register, shown, indicators } = props
  const nameOf = (office: string) =>
    indicators.find((each) => each.office.id === office)?.office.name ?? ''
  return (
    <>
      {shown.bindings.map((binding) => (
        <BoundIndicator
          officeName={nameOf(binding.office)}
          binding={binding}
          ending={site.links.endBinding(register.key, binding.id)}
        />
      ))}
      <p>
        <a href={site.links.measures(register.key, shown.measure.key)}>
          この測り方を改める
          <span class="visually-hidden">（{shown.measure.definition.name}）</span>
        </a>
      </p>
    </>
  )
}

function Binding({ site, register, measures, indicators, typed }: MeasuresPageProps) {
  if (measures.length === 0) return null
  return (
    <section>
      <h2 id="bindings">指標に結び付ける</h2>
      <BindingForm
        action={site.links.bindings(register.key)}
        measures={measures.map(({ measure }) => ({
          value: measure.key,
          label: measure.definition.name,
        }))}
        indicators={indicators}
        typed={typed}
      />
    </section>
  )
}
