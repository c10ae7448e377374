/** Links about registers, indicators and what figures rest on. */
import type { RegisterLinks } from '../../ui/links/register-links.ts'
import type { Language } from '../../ui/site.ts'
import { href } from '../routes.ts'

export function registerLinks(language: Language): RegisterLinks {
  const to = { language }
  const from = (after: string | null | undefined) => ({ ...to, query: { after: after ?? null } })
  return {
    registers: () => href('registers', {}, to),
    register: (register, after) => href('register', { register }, from(after)),
    registerFile: (register) => href('registerFile', { register }),
    indicator: (indicator) => href('indicator', { indicator }, to),
    trace: ({ register, measure }, year, after) =>
      href('trace', { register, measure, year }, from(after)),
    registerWork: () => href('registerWork', {}),
    newRegister: (begin) => href('newRegister', {}, { query: { from: begin ?? null } }),
    workingRegister: (register, after) => href('workingRegister', { register }, from(after)),
    newEntry: (register) => href('newEntry', { register }),
    entry: (register, entry) => href('entry', { register, entry }),
    registerDefinition: (register) => href('registerDefinition', { register }),
    measures: (register, measure) =>
      href('measures', { register }, { query: { measure: measure ?? null } }),
    bindings: (register) => href('bindMeasure', { register }),
    endBinding: (register, binding) => href('endBinding', { register, binding }),
    entryFile: (register) => href('entryFile', { register }),
    entryImport: (register, id) => href('entryImport', { register, import: id }),
  }
}
