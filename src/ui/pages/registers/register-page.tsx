/** A register for everyone: what it is for, what is counted from it, and the public part of its rows. */
import { describeMeasure } from '../../../evidence/register/describe-measure.ts'
import { masksFew, type Register, shownToAll } from '../../../evidence/register/register.ts'
import type { Office } from '../../../judgement/judged-sheet.ts'
import { officeName } from '../../office-name.ts'
import { Layout } from '../../parts/layout.tsx'
import { Original } from '../../parts/original.tsx'
import { MeasureSection } from '../../registers/measure-section.tsx'
import { RowsNavigation, RowsTable } from '../../registers/rows-table.tsx'
import type { ShownMeasure, ShownRow } from '../../registers/shown.ts'
import type { Site } from '../../site.ts'

export interface RegisterPageProps {
  readonly site: Site
  readonly register: Register
  readonly office: Office
  readonly measures: readonly ShownMeasure[]
  readonly rows: readonly ShownRow[]
  readonly next: string | null
  readonly isFirst: boolean
}

export function RegisterPage(props: RegisterPageProps) {
  const { site, register, office, measures } = props
  const words = site.words.registers
  const { definition } = register
  const english = site.language === 'en'
  const title = english ? (definition.nameEnglish ?? definition.name) : definition.name
  return (
    <Layout
      site={site}
      title={title}
      crumbs={[
        { text: words.title, href: site.links.registers() },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          {english ? (definition.purposeEnglish ?? definition.purpose) : definition.purpose}
        </p>
        <p>
          {words.keeper}
          {site.words.colon}
          <a href={site.links.office(office.code)}>{officeName(site, office)}</a>
        </p>
      </header>
      <section>
        <h2>{words.figures}</h2>
        <Few site={site} definition={definition} />
        {measures.length === 0 ? <p class="missing">{words.noMeasures}</p> : null}
        {measures.map((shown) => (
          <MeasureSection
            site={site}
            shown={shown}
            method={describeMeasure(shown.measure.definition, definition)}
          />
        ))}
      </section>
      <Rows {...props} />
    </Layout>
  )
}

/** Whether few are masked here, and where they are not though fields are personal, why. */
function Few({ site, definition }: Pick<RegisterPageProps, 'site'> & Pick<Register, 'definition'>) {
  const words = site.words.registers
  if (masksFew(definition)) return <p class="figure-note">{words.fewNote}</p>
  const because = definition.fewShownBecause ?? null
  if (because === null) return null
  return (
    <p class="figure-note">
      {words.fewShown}
      {site.words.colon}
      <Original site={site} text={because} />
    </p>
  )
}

function Rows({ site, register, rows, next, isFirst }: RegisterPageProps) {
  const words = site.words.registers
  const { fields } = register.definition
  if (shownToAll(register.definition) !== 'rows') {
    return (
      <section>
        <h2>{words.rows}</h2>
        <p>{words.rowsClosed}</p>
      </section>
    )
  }
  return (
    <section>
      <h2>{words.rows}</h2>
      <p>{words.rowsLead}</p>
      <RowsTable site={site} fields={fields.filter((field) => field.public)} rows={rows} />
      <RowsNavigation
        site={site}
        next={next === null ? null : site.links.register(register.key, next)}
        first={isFirst ? null : site.links.register(register.key)}
      />
      <p>
        <a href={site.links.registerFile(register.key)}>{words.csv}</a>
      </p>
    </section>
  )
}
