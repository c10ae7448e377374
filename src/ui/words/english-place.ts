/** Places in a file as an English reader would be pointed at them; names of sheets stay as they are. */
import { never } from '../../lib/never.ts'
import type { Place } from '../../plan/place.ts'

export function englishPlace(place: Place): string {
  switch (place.kind) {
    case 'cell':
      return `${place.sheet}!${place.address}`
    case 'table':
      return `Table ${place.table}, row ${place.row}, cell ${place.column}`
    case 'paragraph':
      return `Paragraph ${place.paragraph}`
    case 'page':
      return `Page ${place.page}`
    case 'line':
      return `Line ${place.line}`
    case 'part':
      return place.part
    default:
      return never(place)
  }
}
