import { expect, it } from 'vitest'
import { ChangeList } from './change-list.tsx'

it('shows a target that waits for confirmation in words', () => {
  const path = 'yearTargets.a.toConfirm'
  const place = { path, part: 'plan', label: '当年度の目標 1：確認待ち' } as const
  const html = String(ChangeList({ changes: [{ ...place, kind: 'added', from: '', to: 'yes' }] }))
  expect(html).toContain('まだ確かめていません')
  expect(html).not.toContain('>yes<')
})
