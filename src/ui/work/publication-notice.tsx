/** What the public sees of the year now came from elsewhere: whoever publishes knows what becomes of it. */
import { Notification } from '../parts/notification.tsx'
import type { Site } from '../site.ts'
import type { WorkingView } from './working-view.ts'

export interface PublicationNoticeProps {
  readonly site: Site
  readonly publication: WorkingView['publication'][number]
}

export function PublicationNotice({ site, publication }: PublicationNoticeProps) {
  const { documents, effect, missing } = publication
  const replaced = effect === 'replaced'
  return (
    <Notification
      kind="caution"
      title={
        replaced
          ? '公表すると、取り込んだ文書に替わります'
          : '公表しても、取り込んだ文書が表に出たままです'
      }
      level={3}
    >
      <p>
        この年度には、取り込んだ文書
        {documents.map(({ id, source }) => (
          <>
            「<a href={site.links.source(id)}>{source}</a>」
          </>
        ))}
        が公表されています。
        {replaced
          ? '公表すると、ここで書いたシートがその代わりに表示され、文書は前の版として残ります。'
          : 'その文書のほうが年度の先の段階まで書かれているため、ここで書いたシートは、同じ段階まで進むと表示されます。'}
      </p>
      {!replaced || missing.length === 0 ? null : (
        <>
          <p>
            次の取組は、ここではまだ公表していないので、公表すると区のページから見えなくなります。
          </p>
          <ul>
            {missing.map((title) => (
              <li>{title || '（名称なし）'}</li>
            ))}
          </ul>
        </>
      )}
    </Notification>
  )
}
