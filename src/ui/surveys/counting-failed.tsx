/** Why the counting of a closed survey came to nothing, where, and what to do; nothing of the answers is lost by it. */
import type { Counting, CountingFailure } from '../../evidence/survey/counting.ts'
import { formatMoment } from '../format/day.ts'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'

interface CountingFailedProps {
  readonly site: Site
  readonly survey: string
  readonly failure: NonNullable<Counting['failure']>
  readonly mayMove: boolean
}

interface FailureWords {
  readonly title: string
  readonly says: string
  readonly remedy: string
}

const words: Readonly<Record<CountingFailure, FailureWords>> = {
  sealed: {
    title: '集計が止まっています。回答の封を開けられません。',
    says: '回答を封じた鍵が、いま使っている鍵と違うか、失われています。',
    remedy:
      '管理者に、鍵（データフォルダの隣の鍵のファイルか、TORIKUMI_KEY）を控えから戻すよう頼んでください。鍵が戻ったら「もう一度集計する」を押します。',
  },
  damaged: {
    title: '集計が止まっています。保存した回答が壊れています。',
    says: '封は開きましたが、中身が回答の形をしていません。',
    remedy:
      '管理者に、データベースのディスクを調べ、控えから戻せるかを確かめるよう頼んでください。直したら「もう一度集計する」を押します。',
  },
  machinery: {
    title: '集計が途中で止まりました。30秒ごとに自動でやり直しています。',
    says: 'データベースか、ディスクか、プログラムの不具合です。回答に誤りはありません。',
    remedy:
      '続くときは、管理者に、データベースが動いているか、ディスクに空きがあるかを確かめ、プログラムの記録を見るよう頼んでください。',
  },
}

export function CountingFailed({ site, survey, failure, mayMove }: CountingFailedProps) {
  const { title, says, remedy } = words[failure.kind]
  return (
    <Notification kind="error" title={title}>
      <p>
        {formatMoment(failure.at.toISOString(), 'ja')}に止まりました。{says}
        回答は封じたまま残っていて、失われていません。
      </p>
      {failure.row === null ? null : (
        <p>
          読めなかった行：<code class="long-code">{failure.row}</code>
          （プログラムの記録にも同じ番号があります）
        </p>
      )}
      <p>{remedy}</p>
      {mayMove ? (
        <form method="post" action={site.links.surveyAtWork(survey)}>
          <Submission />
          <input type="hidden" name="move" value="recount" />
          <button class="button" type="submit">
            もう一度集計する
          </button>
        </form>
      ) : (
        <p>「もう一度集計する」を押せるのは、課長・区長・企画担当です。</p>
      )}
    </Notification>
  )
}
