/** Figures of a year's voices: by ward, by the way they came, by theme; what was held back and why. */
import type { AnswerPeriod } from '../../evidence/voice/answer-period.ts'
import { channels, isOneOf, themes, withholdingReasons } from '../../evidence/voice/channel.ts'
import type { VoiceCounts } from '../../evidence/voice/statistics.ts'
import type { CountLine, VoiceStatistics } from '../../evidence/voice/voice-figures.ts'
import type { FiscalYear } from '../../japanese/fiscal-year.ts'
import { formatYear } from '../format/year.ts'
import { officeName } from '../office-name.ts'
import { Layout } from '../parts/layout.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'

interface FiguresPageProps {
  readonly site: Site
  readonly figures: VoiceStatistics
  readonly years: readonly FiscalYear[]
  /** What holds for a letter that comes in today. */
  readonly period: AnswerPeriod
}

export function FiguresPage({ site, figures, years, period }: FiguresPageProps) {
  const words = site.words.voices
  const { title } = words.figures
  const { whole, year } = figures
  return (
    <Layout
      site={site}
      title={`${title} ${formatYear(year, site.language)}`}
      crumbs={[
        { text: words.title, href: site.links.voices() },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">{words.figures.lead(formatYear(year, site.language))}</p>
        <p>{words.figures.summary(whole.voices, whole.questions)}</p>
      </header>
      <nav aria-label={words.figures.year}>
        <ul class="year-links">
          {years.map((each) => (
            <li>
              <a
                href={site.links.voiceFigures(each)}
                {...(each === year ? { 'aria-current': 'page' as const } : {})}
              >
                {formatYear(each, site.language)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Counts
        site={site}
        title={words.figures.office}
        lines={figures.byOffice}
        whole={whole}
        name={wardName(site, figures)}
      />
      <p class="field-hint">{words.figures.inTimeNote(period)}</p>
      <Counts
        site={site}
        title={words.figures.channelTable}
        lines={figures.byChannel}
        whole={null}
        name={(key) => (isOneOf(channels, key) ? channels[key][site.language] : key)}
      />
      <Counts
        site={site}
        title={words.figures.themeTable}
        lines={figures.byTheme}
        whole={null}
        name={(key) => (isOneOf(themes, key) ? themes[key][site.language] : key)}
      />
      <Withheld site={site} figures={figures} />
    </Layout>
  )
}

function wardName(site: Site, { offices }: VoiceStatistics) {
  return (id: string) => {
    const office = offices.find((each) => each.id === id)
    return office === undefined ? id : officeName(site, office)
  }
}

interface CountsProps {
  readonly site: Site
  readonly title: string
  readonly lines: readonly CountLine[]
  readonly whole: VoiceCounts | null
  readonly name: (key: string) => string
}

function Counts({ site, title, lines, whole, name }: CountsProps) {
  const { figures } = site.words.voices
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p class="missing">{figures.nothing}</p>
      ) : (
        <TableRegion caption={title} quietCaption>
          <thead>
            <tr>
              <th scope="col">{figures.name}</th>
              <th scope="col">{figures.voices}</th>
              <th scope="col">{figures.questions}</th>
              <th scope="col">{figures.open}</th>
              <th scope="col">{figures.late}</th>
              <th scope="col">{figures.ended}</th>
              <th scope="col">{figures.inTime}</th>
              <th scope="col">{figures.median}</th>
              <th scope="col">{figures.published}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, counts }) => (
              <Row site={site} name={name(key)} counts={counts} />
            ))}
            {whole === null ? null : <Row site={site} name={figures.whole} counts={whole} />}
          </tbody>
        </TableRegion>
      )}
    </section>
  )
}

interface RowProps {
  readonly site: Site
  readonly name: string
  readonly counts: VoiceCounts
}

function Row({ site, name, counts }: RowProps) {
  const { figures } = site.words.voices
  const { questions, open, due, inTime, medianDays } = counts
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{counts.voices}</td>
      <td class="number">{questions}</td>
      <td class="number">{open}</td>
      <td class="number">{counts.late}</td>
      <td class="number">{questions - open}</td>
      <td class="number">
        {due === 0 ? figures.nothing : `${((inTime / due) * 100).toFixed(1)}%`}
        {due === 0 ? null : <span class="figure-note voice-note">{figures.of(inTime, due)}</span>}
      </td>
      <td class="number">{medianDays === null ? figures.nothing : figures.days(medianDays)}</td>
      <td class="number">{counts.published}</td>
    </tr>
  )
}

function Withheld({ site, figures }: { readonly site: Site; readonly figures: VoiceStatistics }) {
  const words = site.words.voices.figures
  const countOf = (reason: string) =>
    figures.withheld.find((each) => each.reason === reason)?.voices ?? 0
  return (
    <section>
      <h2>{words.withheld}</h2>
      <p>{words.withheldLead}</p>
      <TableRegion caption={words.withheld} quietCaption>
        <thead>
          <tr>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.voices}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(withholdingReasons).map(([reason, name]) => (
            <tr>
              <th scope="row">{name[site.language]}</th>
              <td class="number">{countOf(reason)}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}
