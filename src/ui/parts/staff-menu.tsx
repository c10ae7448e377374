/** What somebody who signed in may go to, on a line of its own under the public menu; nothing for visitors. */
import type { Act } from '../../workflow/policy/acts.ts'
import { mayAnywhere } from '../../workflow/policy/may.ts'
import type { Links, Site } from '../site.ts'

interface Entry {
  readonly act: Act
  readonly words: string
  readonly href: (links: Links) => string
}

const entries: readonly Entry[] = [
  { act: 'work.read', words: '自分の仕事', href: (links) => links.work() },
  { act: 'sheet.read', words: '取組シート', href: (links) => links.sheetWork() },
  { act: 'sheet.read', words: '進み具合', href: (links) => links.board(null) },
  { act: 'register.read', words: '台帳の記録', href: (links) => links.registerWork() },
  { act: 'survey.read', words: 'アンケートの仕事', href: (links) => links.surveyWork() },
  { act: 'council.read', words: '区政会議の仕事', href: (links) => links.councilWork() },
  { act: 'council.takePart', words: '委員のページ', href: (links) => links.myCouncil() },
  { act: 'voice.read', words: '届いた声', href: (links) => links.voiceInbox() },
  { act: 'document.receive', words: '文書の取り込み', href: (links) => links.importDocument() },
  { act: 'people.read', words: '人と役割', href: (links) => links.people() },
  { act: 'token.manage', words: 'APIの鍵', href: (links) => links.tokens() },
  { act: 'audit.read', words: '操作の記録', href: (links) => links.audit() },
]

export function StaffMenu({ site }: { readonly site: Site }) {
  const open = entries.filter(({ act }) => mayAnywhere(site.who, act))
  if (open.length === 0) return null
  return (
    <nav class="staff-menu" aria-label="庁内のメニュー" lang="ja">
      <ul class="site-menu">
        {open.map(({ words, href }) => (
          <li>
            <a href={href(site.links)}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
