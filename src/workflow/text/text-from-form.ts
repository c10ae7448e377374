/** A sheet's text as a form sends it: names are paths, rows stand in the order of the form. */
import { listFieldNames, plainFieldNames } from './form-fields.ts'
import { type SheetText, sheetTextFrom } from './sheet-text.ts'

/**
 * @param entries Names and values in the order of the form; names that are no path of a field are left alone.
 *   `{list}.{row}.confirmed` says that a target copied from last year was looked at
 */
export function textFromForm(entries: Iterable<readonly [string, string]>): SheetText {
  const fields: Record<string, string> = {}
  const lists = Object.fromEntries(
    listFieldNames.map((name) => [name, new Map<string, Record<string, string>>()]),
  )
  for (const [name, value] of entries) {
    const [head = '', row, column] = name.split('.')
    const rows = Object.hasOwn(lists, head) ? lists[head] : undefined
    if (row === undefined && plainFieldNames.some((field) => field === head)) fields[head] = value
    if (rows === undefined || row === undefined || column === undefined) continue
    const cells = rows.get(row) ?? {}
    if (column === 'confirmed') cells['toConfirm'] = ''
    else if (column !== 'toConfirm' || cells['toConfirm'] === undefined) cells[column] = value
    rows.set(row, cells)
  }
  return sheetTextFrom({
    fields,
    lists: Object.fromEntries(
      Object.entries(lists).map(([name, rows]) => [
        name,
        [...(rows ?? [])].map(([id, cells]) => ({ id, cells })),
      ]),
    ),
  })
}
