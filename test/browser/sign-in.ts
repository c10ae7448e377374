/** Signs a browser in as somebody of the demonstration city, by the buttons the sign-in page offers. */
import type { Page } from 'playwright-core'
import { type Role, roleNames } from '../../src/people/role.ts'

/** @param back An address of the site to arrive at: `/import` */
export async function signIn(page: Page, origin: string, role: Role, back = '/'): Promise<void> {
  await page.goto(`${origin}/sign-in?back=${encodeURIComponent(back)}`)
  await page.getByRole('button', { name: `${roleNames[role]}として入る` }).click()
  await page.waitForURL(`${origin}${back}`)
}
