/**
 * Every address of the site: the table of contents. Links are made from it, handlers hang on it, and a route
 * without a handler, or without a word on who may open it, does not compile. An area of the site has a table of its
 * own in `routes/`.
 */
import type { Language } from '../ui/site.ts'
import { apiRoutes, tokenRoutes } from './routes/api.ts'
import { councilRoutes } from './routes/council.ts'
import { councilWorkRoutes } from './routes/council-work.ts'
import { documentRoutes } from './routes/documents.ts'
import { peopleRoutes } from './routes/people.ts'
import { planRoutes } from './routes/plans.ts'
import { registerRoutes } from './routes/registers.ts'
import { openPage, page, type Route } from './routes/route.ts'
import { surveyRoutes } from './routes/surveys.ts'
import { voiceRoutes } from './routes/voices.ts'
import { workRoutes } from './routes/work.ts'

export const routes = {
  start: page('/'),

  ...planRoutes,
  ...peopleRoutes,
  ...apiRoutes,
  ...tokenRoutes,
  ...surveyRoutes,
  ...registerRoutes,
  ...councilRoutes,
  ...councilWorkRoutes,
  ...voiceRoutes,
  ...documentRoutes,
  ...workRoutes,

  asset: openPage('/assets/:file'),
  health: openPage('/health'),
} as const satisfies Readonly<Record<string, Route>>

export type RouteName = keyof typeof routes

/** `/offices/:office/years/:year` → `'office' | 'year'`. */
type ParameterOf<Path extends string> = Path extends `${infer Head}/${infer Tail}`
  ? ParameterOf<Head> | ParameterOf<Tail>
  : Path extends `:${infer Name}{${string}}`
    ? Name
    : Path extends `:${infer Name}`
      ? Name
      : never

export type ParametersOf<Name extends RouteName> = Readonly<
  Record<ParameterOf<(typeof routes)[Name]['path']>, string | number>
>

/**
 * The address of a route: `href('officeYear', { office: 'minato', year: 2020 })`.
 *
 * @param query Left out where null
 */
export function href<Name extends RouteName>(
  name: Name,
  parameters: ParametersOf<Name>,
  options: {
    readonly language?: Language
    readonly query?: Readonly<Record<string, string | null>>
    readonly anchor?: string
  } = {},
): string {
  const { language = 'ja', query = {}, anchor } = options
  const route: Route = routes[name]
  const path = route.path.replace(/:(\w+)(?:\{[^}]*\})?/g, (_, key: string) =>
    encodeURIComponent(String(Reflect.get(parameters, key))),
  )
  const asked = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  const search = asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`
  const page = language === 'en' && route.languages === 'both' ? englishPath(path) : path
  return `${page}${search}${anchor === undefined ? '' : `#${anchor}`}`
}

/** The same page in English: `/en`, `/en/glossary`. */
export function englishPath(path: string): string {
  return path === '/' ? '/en' : `/en${path}`
}
