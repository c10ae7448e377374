/**
 * The forms of the municipality: copied to a new generation, edited, tried and adopted. Every save is a revision; documents
 * stand on the last one adopted for their year.
 */
import { fail, ok, type Problem, type Result } from '../lib/problem.ts'
import { actorName } from '../people/actor.ts'
import type { FormTemplate } from '../plan/form-template.ts'
import { parseFormTemplate } from '../plan/form-template-schema.ts'
import { templateProblems } from '../publish/form/prove-template.ts'
import { allTemplates, findTemplate } from '../publish/form/templates.ts'
import type { Sql } from '../store/database.ts'
import type { TemplateRevision } from '../store/form-template-store.ts'
import { listLatestRevisions, listRevisions, recordRevision } from '../store/form-template-store.ts'
import { listOwnForms } from '../store/municipality-store.ts'
import type { ActionContext } from './context.ts'
import { askBefore, perform } from './perform.ts'
import { see } from './see.ts'

/** Those in use, the latest years first: what anybody may see. */
export async function listForms({ store }: ActionContext): Promise<readonly FormTemplate[]> {
  return allTemplates(await store.read(listOwnForms))
}

export interface DesignedForm {
  readonly template: FormTemplate
  /** house: comes with the program; own: in the municipality's file or made here. */
  readonly origin: 'house' | 'own'
  readonly inUse: boolean
  /** Saves that are not adopted yet. */
  readonly draft: boolean
}

/** All that can be printed or is being made; null for whoever designs no forms. */
export async function listDesignedForms(
  context: ActionContext,
): Promise<readonly DesignedForm[] | null> {
  return await see(context, 'form.design', asked(null), async (sql) => {
    const own = await listOwnForms(sql)
    const latest = await listLatestRevisions(sql)
    const used = allTemplates(own)
    const drafts = latest.filter(({ adopted }) => !adopted).map(({ content }) => content)
    const isOwn = (id: string) => own.some((each) => each.id === id)
    return [
      ...drafts
        .filter(({ id }) => !used.some((each) => each.id === id))
        .map((template) => ({ template, origin: 'own', inUse: false, draft: true }) as const),
      ...used.map((template) => ({
        template,
        origin: isOwn(template.id) ? ('own' as const) : ('house' as const),
        inUse: true,
        draft: drafts.some(({ id }) => id === template.id),
      })),
    ]
  })
}

export interface TemplateView {
  /** As it was saved last, adopted or not. */
  readonly template: FormTemplate
  readonly revisions: readonly TemplateRevision[]
}

/** null where there is no such form of the municipality's own, or nobody to see it. */
export async function getDesignedForm(
  context: ActionContext,
  id: string,
): Promise<TemplateView | null> {
  return await see(context, 'form.design', asked(id), (sql) => findView(sql, id))
}

async function findView(sql: Sql, id: string): Promise<TemplateView | null> {
  const revisions = await listRevisions(sql, id)
  const template = revisions[0]?.content ?? findTemplate(id, await listOwnForms(sql))
  return template === null ? null : { template, revisions }
}

/** Begins a new generation with a copy of another; gives its id. */
export async function copyForm(
  context: ActionContext,
  { base, from }: { readonly base: string; readonly from: number },
): Promise<Result<string>> {
  return await perform(context, 'form.design', async (sql, ask) => {
    const allowed = ask(asked(base))
    if (!allowed.ok) return allowed
    const found = await findView(sql, base)
    if (found === null) return fail(missing)
    const { template } = found
    const id = `${template.form}-${from}`
    if ((await findView(sql, id)) !== null) return fail(thereAlready(from))
    const name = `${template.name.replace(/（[^）]*）$/u, '')}（${from}年度からの様式）`
    const copied = parseFormTemplate({ ...template, id, name, years: { from, to: null } })
    if (!copied.ok) return copied
    await keep(sql, context, copied.value, false)
    return ok(id)
  })
}

/** Saves a form as it stands; adopts it only where a document printed on it reads back the same. */
export async function saveForm(
  context: ActionContext,
  template: FormTemplate,
  adopt: boolean,
): Promise<Result<null>> {
  const allowed = await askBefore(context, 'form.design', asked(template.id))
  if (!allowed.ok) return allowed
  const parsed = parseFormTemplate(template)
  if (!parsed.ok) return parsed
  const problems = adopt ? await templateProblems(parsed.value) : []
  if (problems.length > 0) return fail(...problems)
  return await perform(context, 'form.design', async (sql, ask) => {
    const again = ask(asked(template.id))
    if (!again.ok) return again
    await keep(sql, context, parsed.value, adopt)
    return ok(null)
  })
}

async function keep(sql: Sql, context: ActionContext, content: FormTemplate, adopted: boolean) {
  const savedBy = actorName(context.who)
  await recordRevision(sql, { content, adopted, savedBy, savedAt: context.now })
}

const asked = (id: string | null) => ({ about: id === null ? 'forms' : `form:${id}`, office: null })

const missing: Problem = {
  code: 'form-template/missing',
  severity: 'blocks',
  message: 'もとにする様式がありません。一覧から選び直してください。',
}

function thereAlready(from: number): Problem {
  return {
    code: 'form-template/there-already',
    severity: 'blocks',
    message: `${from}年度からの様式は、もうあります。一覧から開いて直すか、別の年度にしてください。`,
  }
}
