/** Opens the registers of the demonstration city: definitions, measures, bindings and rows, by the same actions as any. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { ActionContext } from '../actions/context.ts'
import { listOffices } from '../actions/list-offices.ts'
import { addEntries } from '../actions/registers/add-entries.ts'
import { bindMeasure } from '../actions/registers/bind-measure.ts'
import { defineMeasure } from '../actions/registers/define-measure.ts'
import { openRegister } from '../actions/registers/define-register.ts'
import { readTable } from '../actions/tables/read-table.ts'
import { measureSchema, registerSchema } from '../evidence/register/definition-schema.ts'
import type { Seals } from '../lib/seal.ts'
import { must } from './demonstration-acting.ts'

const sample = z.object({
  key: z.string(),
  /** Code. */
  office: z.string(),
  definition: registerSchema,
  measures: z.record(z.string(), measureSchema),
  bindings: z.array(z.object({ measure: z.string(), office: z.string(), indicator: z.string() })),
})

/** For the demonstration's own offices, once their documents were loaded. */
export async function loadDemonstrationRegisters(
  context: ActionContext,
  seals: () => Seals,
  samplesFolder: string,
): Promise<void> {
  const folder = join(samplesFolder, 'registers')
  const offices = (await listOffices(context)).filter(({ years }) => years.length > 0)
  const idOf = (code: string) => offices.find(({ office }) => office.code === code)?.office.id
  for (const name of (await readdir(folder)).filter((each) => each.endsWith('.json')).sort()) {
    const given = sample.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
    const { key, definition, measures, bindings } = given
    const office = idOf(given.office)
    if (office === undefined) continue
    must(await openRegister(context, { key, office, definition }))
    for (const [measure, each] of Object.entries(measures)) {
      must(await defineMeasure(context, { register: key, key: measure, definition: each }))
    }
    const rows = await rowsOf(join(folder, `${key}.csv`), definition)
    must(await addEntries(context, seals, { register: key, way: 'file', rows, places: null }))
    for (const { measure, indicator, office: code } of bindings) {
      const of = idOf(code)
      if (of === undefined) continue
      must(
        await bindMeasure(context, {
          register: key,
          measure,
          office: of,
          indicator,
          fromYear: null,
        }),
      )
    }
  }
}

async function rowsOf(path: string, { fields }: z.infer<typeof registerSchema>) {
  const table = must(await readTable({ name: path, bytes: await readFile(path) }))
  const keys = table.headings.map((heading) => fields.find(({ label }) => label === heading)?.key)
  return table.rows.map(({ cells }) =>
    Object.fromEntries(keys.flatMap((key, at) => (key === undefined ? [] : [[key, cells[at]]]))),
  )
}
