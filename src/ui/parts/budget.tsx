/** What the undertaking was given and what was spent, a year a column, on forms that print it. */
import { formatDecimal } from '../../lib/decimal.ts'
import type { BudgetLine } from '../../plan/budget.ts'
import { formatYear } from '../format/year.ts'
import type { Site } from '../site.ts'
import { Original } from './original.tsx'
import { TableRegion } from './table-region.tsx'

interface BudgetProps {
  readonly site: Site
  readonly lines: readonly BudgetLine[]
}

/** Nothing where the form prints no budget. */
export function Budget({ site, lines }: BudgetProps) {
  const [first] = lines
  if (first === undefined) return null
  const words = site.words.sheet
  const years = [...new Set(lines.map(({ fiscalYear }) => fiscalYear))].sort()
  const items = [...new Set(lines.map(({ item }) => item))]
  return (
    <section>
      <h2 id="budget">{words.budget}</h2>
      <TableRegion caption={words.budgetTable(first.unit)}>
        <thead>
          <tr>
            <th scope="col">{words.budgetItem}</th>
            {years.map((year) => (
              <th scope="col" class="number">
                {formatYear(year, site.language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr>
              <th scope="row">
                <Original site={site} text={item} />
              </th>
              {years.map((year) => (
                <td class="number">{amountIn(lines, item, year)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  )
}

/** A year without the item stays empty: blank is not zero. */
function amountIn(lines: readonly BudgetLine[], item: string, year: number): string {
  const line = lines.find((each) => each.item === item && each.fiscalYear === year)
  return line === undefined ? '' : formatDecimal(line.amount)
}
