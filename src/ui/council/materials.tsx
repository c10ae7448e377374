/** The materials of a meeting on its page, and the way to the same as a PDF. */
import type {
  ExplainedWord,
  MaterialItem,
  MaterialSheet,
} from '../../evidence/council/materials.ts'
import type { Meeting } from '../../evidence/council/records.ts'
import { formatDay } from '../format/day.ts'
import { Original } from '../parts/original.tsx'
import { TableRegion } from '../parts/table-region.tsx'
import type { Site } from '../site.ts'
import { councilWords } from '../words/council-words.ts'
import { explanationIn, outcomeIn } from './material-words.ts'

export function Materials({ site, meeting }: { readonly site: Site; readonly meeting: Meeting }) {
  const words = councilWords(site.language)
  const { materials, materialsOn } = meeting
  return (
    <>
      <h2 id="materials">{words.materials}</h2>
      {materials === null ? (
        <p class="missing">{words.noMaterials}</p>
      ) : (
        <>
          {materialsOn === null ? null : (
            <p>{words.materialsOn(formatDay(materialsOn, site.language))}</p>
          )}
          <p>
            <a href={site.links.councilMaterials(meeting.id)}>{words.materialsPdf}</a>
          </p>
          {materials.items.map((item) => (
            <Item site={site} item={item} />
          ))}
          {materials.words.length === 0 ? null : (
            <>
              <h3 id="words">{words.words}</h3>
              <dl class="word-list">
                {materials.words.map((explained) => (
                  <>
                    <dt lang="ja">{explained.word}</dt>
                    <Explanation site={site} explained={explained} />
                  </>
                ))}
              </dl>
            </>
          )}
        </>
      )}
    </>
  )
}

interface ExplanationProps {
  readonly site: Site
  readonly explained: ExplainedWord
}

/** What an office explained in its own words stays in them. */
function Explanation({ site, explained }: ExplanationProps) {
  const told = explanationIn(site, explained)
  return told === null ? <dd lang="ja">{explained.explanation}</dd> : <dd>{told}</dd>
}

function Item({ site, item }: { readonly site: Site; readonly item: MaterialItem }) {
  return (
    <section class="material">
      <h3 lang="ja">{item.title}</h3>
      {item.question === '' ? null : (
        <p class="material-question" lang="ja">
          {item.question}
        </p>
      )}
      {item.sheets.map((sheet) => (
        <Sheet site={site} sheet={sheet} />
      ))}
    </section>
  )
}

function Sheet({ site, sheet }: { readonly site: Site; readonly sheet: MaterialSheet }) {
  const words = councilWords(site.language)
  return (
    <>
      <h4 lang="ja">
        <a href={site.links.sheet(sheet.id)}>{sheet.title}</a>
      </h4>
      {sheet.purpose.map((text) => (
        <p lang="ja">{text}</p>
      ))}
      {sheet.activities.length === 0 ? null : (
        <ul lang="ja">
          {sheet.activities.map((text) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
      {sheet.targets.length === 0 ? null : (
        <TableRegion caption={`${sheet.title} ${words.target}`} quietCaption>
          <thead>
            <tr>
              <th scope="col">{words.target}</th>
              <th scope="col">{words.actual}</th>
              <th scope="col">{words.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.targets.map(({ target, actual, outcome }) => (
              <tr>
                <th scope="row" lang="ja">
                  {target}
                </th>
                <td lang="ja">{actual === '' ? '—' : actual}</td>
                <td>{outcome === '' ? '—' : outcomeIn(site, outcome)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
      {sheet.issues === '' ? null : (
        <p>
          {words.issues}
          {site.words.colon}
          <Original site={site} text={sheet.issues} />
        </p>
      )}
    </>
  )
}
