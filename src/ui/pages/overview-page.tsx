/** The policy overview: desired state → outcome indicators → strategy → targets of the year → activities. */
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import type { Office } from '../../judgement/judged-sheet.ts'
import type { Panel, SummaryInitiative, Theme } from '../../plan/overview.ts'
import type { PlacedTarget } from '../../plan/sheet.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { FormLinks } from '../parts/form-links.tsx'
import { Layout } from '../parts/layout.tsx'
import { Original } from '../parts/original.tsx'
import { SourceLink } from '../parts/source-link.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import { TargetWords } from '../parts/target-entry.tsx'
import type { Site } from '../site.ts'

export interface OverviewPageProps {
  readonly site: Site
  readonly id: string
  readonly office: Office
  readonly fiscalYear: FiscalYear
  readonly framework: string | null
  readonly panels: readonly Panel[]
  readonly initiatives: readonly SummaryInitiative[]
}

export function OverviewPage(props: OverviewPageProps) {
  const { site, id, office, fiscalYear, framework, panels } = props
  const words = site.words.overview
  const name = officeName(site, office)
  const year = formatYear(fiscalYear, site.language)
  return (
    <Layout
      site={site}
      title={words.title(name, year)}
      crumbs={[
        { text: name, href: site.links.office(office.code) },
        { text: year, href: site.links.officeYear(office.code, fiscalYear) },
        { text: site.words.officeYear.overviews, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{words.title(name, year)}</h1>
        <p class="lead">{words.lead}</p>
        <p>
          {framework === null ? null : <Original site={site} text={framework} />}{' '}
          <a href={site.links.source(id)}>{site.words.sheet.seeSource}</a>
        </p>
      </header>
      {panels.map((panel, index) => (
        <PanelPart site={site} document={id} panel={panel} index={index} />
      ))}
      <InitiativeTable {...props} />
      <FormLinks site={site} id="form" href={(medium) => site.links.documentForm(id, medium)} />
    </Layout>
  )
}

interface PanelPartProps {
  readonly site: Site
  readonly document: string
  readonly panel: Panel
  readonly index: number
}

function PanelPart({ site, document, panel, index }: PanelPartProps) {
  const words = site.words.overview
  const path = `panels.${index}`
  return (
    <section class="panel">
      <h2 id={`panel-${index}`}>{words.panel(index + 1)}</h2>
      <div class="panel-flow">
        <div class="panel-step">
          <h3>{words.desiredState}</h3>
          <p>
            <Original site={site} text={panel.desiredState.text} />{' '}
            <SourceLink
              site={site}
              document={document}
              place={{ field: `${path}.desiredState` }}
              field={words.desiredState}
            />
          </p>
        </div>
        <div class="panel-step">
          <h3>{words.outcomes}</h3>
          <Targets
            site={site}
            document={document}
            path={`${path}.outcomes`}
            name={words.outcomes}
            targets={panel.outcomes}
          />
        </div>
        {panel.strategy === null ? null : (
          <div class="panel-step">
            <h3>{words.strategy}</h3>
            <p>
              <Original site={site} text={panel.strategy.text} />{' '}
              <SourceLink
                site={site}
                document={document}
                place={{ field: `${path}.strategy` }}
                field={words.strategy}
              />
            </p>
          </div>
        )}
        <div class="panel-themes">
          {panel.themes.map((theme, number) => (
            <ThemePart
              site={site}
              document={document}
              path={`${path}.themes.${number}`}
              theme={theme}
            />
          ))}
        </div>
      </div>
    </section>
  )
}

interface ThemePartProps {
  readonly site: Site
  readonly document: string
  readonly path: string
  readonly theme: Theme
}

function ThemePart({ site, document, path, theme }: ThemePartProps) {
  const words = site.words.overview
  return (
    <div class="panel-step">
      <h3>
        <Original site={site} text={theme.title.text} />
      </h3>
      <h4>{words.targets}</h4>
      <Targets
        site={site}
        document={document}
        path={`${path}.targets`}
        name={words.targets}
        targets={theme.targets}
      />
      {theme.activities.length === 0 ? null : (
        <>
          <h4>{words.activities}</h4>
          <ul class="passages">
            {theme.activities.map((activity, index) => (
              <li>
                <Original site={site} text={activity.text} />{' '}
                <SourceLink
                  site={site}
                  document={document}
                  place={{ field: `${path}.activities.${index}` }}
                  field={`${words.activities} ${index + 1}`}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

interface TargetsProps {
  readonly site: Site
  readonly document: string
  readonly path: string
  readonly name: string
  readonly targets: readonly PlacedTarget[]
}

function Targets({ site, document, path, name, targets }: TargetsProps) {
  if (targets.length === 0) return <p class="missing">{site.words.overview.none}</p>
  return (
    <ul class="passages">
      {targets.map((placed, index) => (
        <li>
          <TargetWords site={site} placed={placed}>
            <SourceLink
              site={site}
              document={document}
              place={{ field: `${path}.${index}` }}
              field={`${name} ${index + 1}`}
            />
          </TargetWords>
        </li>
      ))}
    </ul>
  )
}

function InitiativeTable({ site, id, initiatives }: OverviewPageProps) {
  if (initiatives.length === 0) return null
  const words = site.words.overview
  return (
    <section>
      <h2 id="initiatives">{words.initiatives}</h2>
      <TableRegion caption={words.initiativesCaption} quietCaption>
        <thead>
          <tr>
            <th scope="col" class="number">
              {words.number}
            </th>
            <th scope="col">{words.initiative}</th>
            <th scope="col">{words.outline}</th>
            <th scope="col">{words.yearTargets}</th>
          </tr>
        </thead>
        <tbody>
          {initiatives.map((initiative, index) => (
            <tr>
              <td class="number">{initiative.number ?? ''}</td>
              <th scope="row">
                <Original site={site} text={initiative.title.text} />{' '}
                <SourceLink
                  site={site}
                  document={id}
                  place={{ field: `initiatives.${index}.title` }}
                  field={initiative.title.text}
                />
              </th>
              <td>
                <ul class="passages">
                  {initiative.outline.map((line) => (
                    <li>
                      <Original site={site} text={line.text} />
                    </li>
                  ))}
                </ul>
              </td>
              <td>
                <Targets
                  site={site}
                  document={id}
                  path={`initiatives.${index}.targets`}
                  name={`${initiative.title.text} ${words.yearTargets}`}
                  targets={initiative.targets}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}
