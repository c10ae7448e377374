/** The source: the document's text as received, with the chosen field's words marked and its neighbours at hand. */
import type { FieldPlace } from '../../intake/field-place.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Span } from '../../lib/span.ts'
import type { Unread } from '../../plan/document.ts'
import { fieldLabel, groupOf } from '../field-path.ts'
import { formatMoment } from '../format/day.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { Layout } from '../parts/layout.tsx'
import { MarkedText, markupPlaces } from '../parts/marked-text.tsx'
import { Notification } from '../parts/notification.tsx'
import { Original } from '../parts/original.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

export interface SourcePageProps {
  readonly site: Site
  readonly document: SourceDocument
  /** What is marked: a field, a bare place, or nothing. */
  readonly chosen: ChosenPlace | null
}

export type ChosenPlace =
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'place'; readonly span: Span }

export interface SourceDocument {
  readonly id: string
  readonly source: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly text: string
  readonly sha256: string
  readonly acceptedAt: string
  /** As what else the same file was filed, before its office was named or since. */
  readonly refiling: Refiling | null
  readonly fields: readonly FieldPlace[]
  readonly unread: readonly Unread[]
  readonly sheets: readonly { readonly id: string; readonly title: string }[]
}

interface Refiling {
  readonly document: string
  readonly office: Office
  readonly acceptedAt: string
  /** Whether the other one is what the file is filed as now. */
  readonly now: boolean
}

export function SourcePage({ site, document, chosen }: SourcePageProps) {
  const words = site.words.source
  const { office, fiscalYear } = document
  const year = formatYear(fiscalYear, site.language)
  const fields = document.fields.toSorted(inReadingOrder)
  const index = chosen?.kind === 'field' ? fields.findIndex(({ path }) => path === chosen.path) : -1
  const isLaidOut = fields.some(({ place }) => place !== undefined)
  const span = chosen?.kind === 'place' ? chosen.span : (fields[index]?.span ?? null)
  return (
    <Layout
      site={site}
      title={`${words.title} ${officeName(site, office)} ${year}`}
      crumbs={[
        { text: officeName(site, office), href: site.links.office(office.code) },
        { text: year, href: site.links.officeYear(office.code, fiscalYear) },
        { text: words.title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="page-subtitle">
          <Original site={site} text={document.source} />
        </p>
        <p class="lead">
          {isLaidOut ? words.leadLaidOut : words.leadNoField}
          {span === null ? null : words.leadChosen}
        </p>
      </header>
      {document.refiling?.now === true ? (
        <Notification kind="information" title={words.refiled}>
          <p>
            <RefilingLink site={site} refiling={document.refiling} />
          </p>
        </Notification>
      ) : null}
      {chosen?.kind === 'field' && index === -1 ? (
        <Notification kind="caution" title={words.unknownField} />
      ) : null}
      {index === -1 ? null : (
        <FieldSteps site={site} document={document} fields={fields} index={index} />
      )}
      <h2>{words.text}</h2>
      <div class="source-text" lang="ja">
        <MarkedText
          text={document.text}
          places={[
            ...(span === null ? [] : [{ id: 'chosen', kind: 'chosen', span } as const]),
            ...(isLaidOut ? [] : markupPlaces(document.text)),
          ]}
        />
      </div>
      <FieldList site={site} document={document} fields={fields} />
      <UnreadList site={site} unread={document.unread} />
      <About site={site} document={document} />
    </Layout>
  )
}

interface FieldsProps {
  readonly site: Site
  readonly document: SourceDocument
  readonly fields: readonly FieldPlace[]
}

/** Which field is marked, and the way to the one before and after it in the document. */
function FieldSteps({ site, document, fields, index }: FieldsProps & { readonly index: number }) {
  const words = site.words.source
  const link = (field: FieldPlace | undefined, label: string, rel: 'prev' | 'next') =>
    field === undefined ? (
      <span />
    ) : (
      <a class="field-step" rel={rel} href={site.links.source(document.id, { field: field.path })}>
        <span class="label">{label}</span>
        <Original site={site} text={fieldLabel(field)} />
      </a>
    )
  const chosen = fields[index]
  return (
    <nav class="field-steps" aria-label={words.chosen}>
      {link(fields[index - 1], words.previousField, 'prev')}
      <a class="field-step field-step-current" href="#chosen">
        <span class="label">{words.chosen}</span>
        {chosen === undefined ? null : <Original site={site} text={fieldLabel(chosen)} />}
        {chosen?.place === undefined ? null : (
          <span class="field-origin">{words.place(chosen.place)}</span>
        )}
      </a>
      {link(fields[index + 1], words.nextField, 'next')}
    </nav>
  )
}

function FieldList({ site, document, fields }: FieldsProps) {
  const groups = [...new Set(fields.map(({ path }) => groupOf(path)))]
  return (
    <details class="field-list">
      <summary>
        {site.words.source.fields}
        {site.words.bracketed(site.words.number(fields.length))}
      </summary>
      {groups.map((group) => (
        <section>
          <h3>{groupName(site, group)}</h3>
          <ol>
            {fields
              .filter(({ path }) => groupOf(path) === group)
              .map((field) => (
                <li>
                  <a href={site.links.source(document.id, { field: field.path })}>
                    <Original site={site} text={fieldLabel(field)} />
                  </a>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </details>
  )
}

/** 取組項目 2: what a group of fields is called on the form, counted in the document. */
function groupName(site: Site, group: string | null): string {
  const [kind, index] = group?.split('.') ?? []
  const number = Number(index) + 1
  if (kind === 'panels') return site.words.overview.panel(number)
  return kind === undefined ? site.words.publicDocument : site.words.sheet.sheetNumber(number)
}

function UnreadList({ site, unread }: { readonly site: Site; readonly unread: readonly Unread[] }) {
  if (unread.length === 0) return null
  const words = site.words.source
  return (
    <details class="unread-list">
      <summary>{words.unread(unread.length)}</summary>
      <p>{words.unreadHint}</p>
      <TableRegion caption={words.unread(unread.length)} quietCaption>
        <thead>
          <tr>
            {unread[0]?.place === undefined ? (
              <th scope="col" class="number">
                {words.line}
              </th>
            ) : (
              <th scope="col">{words.placeHead}</th>
            )}
            <th scope="col">{words.words}</th>
          </tr>
        </thead>
        <tbody>
          {unread.map(({ line, text, place }) => (
            <tr>
              {place === undefined ? <td class="number">{line}</td> : <td>{words.place(place)}</td>}
              <td lang="ja">{text}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </details>
  )
}

function About({ site, document }: { readonly site: Site; readonly document: SourceDocument }) {
  const words = site.words.source
  return (
    <>
      {document.sheets.length === 0 ? null : (
        <section>
          <h2 id="sheets">{words.sheets}</h2>
          <ul class="link-list">
            {document.sheets.map(({ id, title }) => (
              <li>
                <a href={site.links.sheet(id)}>
                  <Original site={site} text={title === '' ? site.words.notPrinted : title} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <dl class="page-facts">
        <div>
          <dt>{words.received}</dt>
          <dd>{formatMoment(document.acceptedAt, site.language)}</dd>
        </div>
        {document.refiling === null || document.refiling.now ? null : (
          <div>
            <dt>{words.formerly}</dt>
            <dd>
              <RefilingLink site={site} refiling={document.refiling} />
            </dd>
          </div>
        )}
        <div>
          <dt>{words.fingerprint}</dt>
          <dd class="fingerprint">{document.sha256}</dd>
        </div>
      </dl>
    </>
  )
}

/** The other document of the same file, by the office it was filed under and the moment. */
function RefilingLink({ site, refiling }: { readonly site: Site; readonly refiling: Refiling }) {
  return (
    <a href={site.links.source(refiling.document)}>
      <Original site={site} text={officeName(site, refiling.office)} />
      {site.words.bracketed(formatMoment(refiling.acceptedAt, site.language))}
    </a>
  )
}

function inReadingOrder(a: FieldPlace, b: FieldPlace): number {
  return a.span.start - b.span.start || b.span.end - a.span.end
}
