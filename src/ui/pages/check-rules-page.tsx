/** Every rule of the check: what it looks at, since when, what to do, and an example for and against. */
import type { CheckRule } from '../../check/rule.ts'
import { rules } from '../../check/rules.ts'
import { formatDay } from '../format/day.ts'
import { Layout } from '../parts/layout.tsx'
import { RuleExample } from '../parts/rule-example.tsx'
import { SeveritySign } from '../parts/severity-sign.tsx'
import type { Site } from '../site.ts'
import { ruleWords } from '../words/rule-words.ts'

export function CheckRulesPage({ site }: { readonly site: Site }) {
  const words = site.words.rulesPage
  return (
    <Layout
      site={site}
      title={words.title}
      description={words.lead(rules.length)}
      crumbs={[{ text: words.title, href: null }]}
    >
      <header class="page-head">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead(rules.length)}</p>
      </header>
      <nav aria-labelledby="rules">
        <h2 id="rules">{words.list}</h2>
        <ul class="rule-index">
          {rules.map(({ id }) => (
            <li>
              <a href={`#${id}`}>{ruleWords(id, site.language).title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {rules.map((rule) => (
        <RulePart site={site} rule={rule} />
      ))}
    </Layout>
  )
}

function RulePart({ site, rule }: { readonly site: Site; readonly rule: CheckRule }) {
  const words = site.words.rulesPage
  const { title, remedy } = ruleWords(rule.id, site.language)
  const [stops] = rule.cases.for
  const [passes] = rule.cases.against
  return (
    <section class="rule">
      <h2 id={rule.id}>{title}</h2>
      <dl class="page-facts">
        <div>
          <dt>{words.severity}</dt>
          <dd>
            <SeveritySign site={site} severity={rule.severity} />
          </dd>
        </div>
        <div>
          <dt>{words.looksAt}</dt>
          <dd>{words.looks[rule.looksAt]}</dd>
        </div>
        <div>
          <dt>{words.since}</dt>
          <dd>{formatDay(rule.since, site.language)}</dd>
        </div>
        <div>
          <dt>{words.id}</dt>
          <dd>
            <code>{rule.id}</code>
          </dd>
        </div>
        <div>
          <dt>{words.remedy}</dt>
          <dd>{remedy}</dd>
        </div>
      </dl>
      <div class="rule-examples">
        {stops === undefined ? null : (
          <div>
            <h3>{words.stops}</h3>
            <RuleExample site={site} example={stops} />
          </div>
        )}
        {passes === undefined ? null : (
          <div>
            <h3>{words.passes}</h3>
            <RuleExample site={site} example={passes} />
          </div>
        )}
      </div>
    </section>
  )
}
