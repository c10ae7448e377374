/** The way to a new register: templates by the area of work they are for, or an empty form. */
import type {
  RegisterTemplate,
  TemplateArea,
} from '../../../evidence/register/templates/template.ts'
import { Layout } from '../../parts/layout.tsx'
import type { Site } from '../../site.ts'

export interface RegisterTemplatesPageProps {
  readonly site: Site
  readonly areas: readonly TemplateArea[]
}

const title = '新しい台帳を作る'

export function RegisterTemplatesPage({ site, areas }: RegisterTemplatesPageProps) {
  return (
    <Layout
      site={site}
      title={title}
      crumbs={[
        { text: '台帳の記録', href: site.links.registerWork() },
        { text: title, href: null },
      ]}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="lead">
          ひな形を選ぶと、項目と測り方が入った形から始められます。どこでも直せて、作った後も改められます。
        </p>
      </header>
      <p class="button-row">
        <a class="button button-outline" href={site.links.newRegister('blank')}>
          白紙から作る
        </a>
      </p>
      <nav aria-label="分野">
        <ul class="link-list">
          {areas.map(({ name }, at) => (
            <li>
              <a href={`#area-${at + 1}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {areas.map(({ name, templates }, at) => (
        <section>
          <h2 id={`area-${at + 1}`}>{name}</h2>
          <ul class="register-list">
            {templates.map((template) => (
              <TemplateLine site={site} template={template} />
            ))}
          </ul>
        </section>
      ))}
    </Layout>
  )
}

function TemplateLine({
  site,
  template: { key, definition, measures },
}: {
  readonly site: Site
  readonly template: RegisterTemplate
}) {
  return (
    <li class="register-line">
      <h3 class="register-name">
        <a href={site.links.newRegister(key)}>{definition.name}</a>
      </h3>
      <p>{definition.purpose}</p>
      <ul class="template-measures">
        {measures.map(({ definition: { name }, answers }) => (
          <li>
            {name}
            <span class="figure-note">（目標の例：「{answers}」）</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
