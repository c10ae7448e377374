/**
 * What answers at every address. The pages of an area are loaded when the first of them is asked for, so that the
 * site opens before all of it is there.
 */
import { keyed, keysOf } from '../lib/keyed.ts'
import { start } from './pages/start.tsx'
import { apiRoutes, tokenRoutes } from './routes/api.ts'
import { councilRoutes } from './routes/council.ts'
import { councilWorkRoutes } from './routes/council-work.ts'
import { documentRoutes } from './routes/documents.ts'
import { peopleRoutes } from './routes/people.ts'
import { planRoutes } from './routes/plans.ts'
import { registerRoutes } from './routes/registers.ts'
import { surveyRoutes } from './routes/surveys.ts'
import { voiceRoutes } from './routes/voices.ts'
import { workRoutes } from './routes/work.ts'
import type { RouteName } from './routes.ts'
import type { Handler } from './visit.ts'

const areas = {
  plans: async () => (await import('./handlers/plans.ts')).planHandlers,
  people: async () => (await import('./handlers/people.ts')).peopleHandlers,
  work: async () => (await import('./handlers/work.ts')).workHandlers,
  documents: async () => (await import('./handlers/documents.ts')).documentHandlers,
  surveys: async () => (await import('./handlers/surveys.ts')).surveyHandlers,
  registers: async () => (await import('./handlers/registers.ts')).registerHandlers,
  council: async () => (await import('./handlers/council.ts')).councilHandlers,
  councilWork: async () => (await import('./handlers/council-work.ts')).councilWorkHandlers,
  voices: async () => (await import('./handlers/voices.ts')).voiceHandlers,
  api: async () => (await import('./handlers/api.ts')).apiHandlers,
}

export const handlers: Readonly<Record<Exclude<RouteName, 'asset' | 'health'>, Handler>> = {
  ...whenAsked({ ...apiRoutes, ...tokenRoutes }, areas.api),
  ...whenAsked(peopleRoutes, areas.people),
  ...whenAsked(surveyRoutes, areas.surveys),
  ...whenAsked(registerRoutes, areas.registers),
  ...whenAsked(councilRoutes, areas.council),
  ...whenAsked(councilWorkRoutes, areas.councilWork),
  ...whenAsked(voiceRoutes, areas.voices),
  start,
  ...whenAsked(planRoutes, areas.plans),
  ...whenAsked(documentRoutes, areas.documents),
  ...whenAsked(workRoutes, areas.work),
}

/** Loads all pages, one area after the other, so that nobody who comes later waits for that. */
export async function loadAreas(): Promise<void> {
  for (const load of Object.values(areas)) await load()
}

function whenAsked<Name extends RouteName>(
  table: Readonly<Record<Name, unknown>>,
  load: () => Promise<Readonly<Record<Name, Handler>>>,
): Readonly<Record<Name, Handler>> {
  return keyed(keysOf(table), (name) => async (visit) => (await load())[name](visit))
}
