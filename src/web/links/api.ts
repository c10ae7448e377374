/** Links about the API and its keys. */
import type { ApiLinks } from '../../ui/links/api-links.ts'
import { href } from '../routes.ts'

export const apiLinks: ApiLinks = {
  apiDocument: () => href('apiDocument', {}),
  apiSheet: (sheet) => href('apiSheet', { sheet }),
  tokens: () => href('tokens', {}),
  withdrawToken: (token) => href('withdrawToken', { token }),
}
