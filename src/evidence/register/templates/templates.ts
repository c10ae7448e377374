/** Every template there is, by the area of the ward's work it is for. A new one is named in the file of its area. */
import { communityActivities } from './community-activities.ts'
import { communityGroups } from './community-groups.ts'
import { counters } from './counters.ts'
import { officeWork } from './office-work.ts'
import { publicity } from './publicity.ts'
import { revenues } from './revenue.ts'
import { staff } from './staff.ts'
import type { RegisterTemplate, TemplateArea } from './template.ts'

export const templateAreas: readonly TemplateArea[] = [
  { name: '広報・広聴', templates: publicity },
  { name: '市民協働', templates: [...communityActivities, ...communityGroups] },
  { name: '歳入・国保・庁舎', templates: revenues },
  { name: '窓口', templates: counters },
  { name: '内部管理・人材', templates: [...officeWork, ...staff] },
]

export function findTemplate(key: string): RegisterTemplate | null {
  for (const { templates } of templateAreas) {
    const found = templates.find((each) => each.key === key)
    if (found !== undefined) return found
  }
  return null
}
