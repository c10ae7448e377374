/** What changed between two versions of a year: of substance or not, declared or not, the words marked in both. */
import type { Change } from '../../check/versions/change.ts'
import { changesByLine } from '../../check/versions/changes-by-line.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { ChangeEntry } from '../parts/change-entry.tsx'
import { FormField } from '../parts/form-field.tsx'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'
import { type PublishedVersion, versionNames } from '../version-names.ts'

export interface ChangesPageProps {
  readonly site: Site
  readonly office: Office
  readonly fiscalYear: FiscalYear
  /** The one that speaks for the year first. */
  readonly versions: readonly PublishedVersion[]
  readonly compared: {
    readonly old: string
    readonly new: string
    readonly changes: readonly Change[]
  } | null
}

export function ChangesPage(props: ChangesPageProps) {
  const { site, office, fiscalYear, compared } = props
  const words = site.words.changes
  const name = officeName(site, office)
  const year = formatYear(fiscalYear, site.language)
  const title = words.title(name, year)
  return (
    <Layout
      site={site}
      title={title}
      crumbs={[
        { text: name, href: site.links.office(office.code) },
        { text: year, href: site.links.officeYear(office.code, fiscalYear) },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {compared === null ? (
        <Notification kind="information" title={words.onlyOne} />
      ) : (
        <>
          <VersionsForm {...props} compared={compared} />
          {compared.old === compared.new ? (
            <Notification kind="caution" title={words.same} />
          ) : (
            <Changes site={site} compared={compared} />
          )}
        </>
      )}
    </Layout>
  )
}

type Compared = NonNullable<ChangesPageProps['compared']>

function VersionsForm({
  site,
  office,
  fiscalYear,
  versions,
  compared,
}: ChangesPageProps & { readonly compared: Compared }) {
  const words = site.words.changes
  const names = versionNames(site, versions)
  const choice = (id: 'old' | 'new') => (
    <FormField id={id} label={words[id]}>
      <select class="input" id={id} name={id}>
        {versions.map((version) => (
          <option value={version.id} selected={version.id === compared[id]}>
            {names.get(version.id)}
          </option>
        ))}
      </select>
    </FormField>
  )
  return (
    <form
      class="search-form versions-form"
      method="get"
      action={site.links.changes(office.code, fiscalYear)}
    >
      {choice('old')}
      {choice('new')}
      <button class="button" type="submit">
        {words.button}
      </button>
    </form>
  )
}

function Changes({ site, compared }: { readonly site: Site; readonly compared: Compared }) {
  const words = site.words.changes
  const { changes } = compared
  if (changes.length === 0) return <p role="status">{words.none}</p>
  const substantive = changes.filter((change) => change.substantive)
  const silent = substantive.filter(({ declared }) => !declared)
  const groups = [
    ['undeclared', silent],
    ['declared', substantive.filter(({ declared }) => declared)],
    ['wording', changes.filter((change) => !change.substantive)],
  ] as const
  return (
    <>
      <p role="status">{words.summary(changes.length, substantive.length, silent.length)}</p>
      {groups.map(([group, list]) =>
        list.length === 0 ? null : (
          <section>
            <h2 id={group}>
              {words.groups[group]}
              {site.words.bracketed(site.words.number(list.length))}
            </h2>
            {group === 'wording' ? <p class="field-hint">{words.wordingHint}</p> : null}
            <ol class="changes">
              {changesByLine(list).map((changes) => (
                <ChangeEntry site={site} changes={changes} old={compared.old} new={compared.new} />
              ))}
            </ol>
          </section>
        ),
      )}
    </>
  )
}
