/** The language of the page around a part: for the few words that parts of forms say of their own. */
import { createContext } from 'hono/jsx'
import type { Language } from '../site.ts'

export const PageLanguage = createContext<Language>('ja')
