/** One letter at work: what was written, its questions with what can be done now, and everything that happened. */
import { channels, withholdingReasons } from '../../evidence/voice/channel.ts'
import type { LetterAlike } from '../../evidence/voice/voice-case.ts'
import { formatDay } from '../format/day.ts'
import { ErrorSummary } from '../parts/error-summary.tsx'
import { summaryOf } from '../parts/field-problems.ts'
import { Layout } from '../parts/layout.tsx'
import { Notification } from '../parts/notification.tsx'
import { Submission } from '../parts/submission.tsx'
import type { Site } from '../site.ts'
import { Adding } from './adding.tsx'
import type { CasePageProps } from './case-props.ts'
import { Dividing } from './dividing.tsx'
import { FoundText } from './found-text.tsx'
import { Liaison } from './liaison.tsx'
import { QuestionAtWork } from './question-at-work.tsx'
import { RepliesForm } from './reply-fields.tsx'
import { Facts } from './words-of.tsx'

export function CasePage(props: CasePageProps) {
  const { site, problems, refused, told } = props
  const { voice, letter, details, questions, proposed } = props.case
  const title = `声 ${voice.receipt}`
  const writing = [...props.moves.values()].some((moves) => moves.includes('submit'))
  const target = refused === null ? 'questions' : `question-${refused}`
  const fields = { 'voice/words-left-out': 'leaving-out', 'voice/question-empty': 'added-words' }
  return (
    <Layout
      site={site}
      scripts={writing ? ['sheet-editor'] : []}
      title={problems.length > 0 ? `エラー：${title}` : title}
      crumbs={[
        { text: '届いた声', href: site.links.voiceInbox() },
        { text: title, href: null },
      ]}
    >
      <ErrorSummary
        title="まだ変わっていません"
        errors={summaryOf(problems, fields).map((each) => ({
          ...each,
          target: each.target ?? target,
        }))}
      />
      {told === null || told.question !== null ? null : (
        <Notification kind="success" title={told.words} />
      )}
      <header class="page-head">
        <h1>{title}</h1>
        <LetterFacts {...props} />
      </header>
      <section>
        <h2>届いたことば</h2>
        {letter === null ? (
          <p class="missing">保存の期限が過ぎたので、もとのことばと送った方は消しました。</p>
        ) : (
          <>
            <FoundText text={letter} details={details} />
            <p class="field-hint">
              個人が分かることばを{details.length}か所見つけました。公表のときは伏せます。
            </p>
          </>
        )}
      </section>
      <Likenesses {...props} />
      {proposed.length === 0 ? null : <Dividing {...props} />}
      <section>
        <h2 id="questions">質問（{questions.length}件）</h2>
        {writing ? <RepliesForm site={site} voice={voice.id} /> : null}
        {questions.map((question) => (
          <QuestionAtWork {...props} question={question} />
        ))}
        <Adding {...props} />
      </section>
      <Publishing {...props} />
      <Liaison {...props} />
    </Layout>
  )
}

function LetterFacts(props: CasePageProps) {
  const { voice, officeName, sender } = props.case
  const who = Object.values(sender).filter((each) => each !== '')
  // who wrote it down at the counter may not have known
  const unasked = voice.channel === 'web' ? 'いらない' : 'いらない・分からない'
  const registered = voice.importedAt === null ? '登録した人' : '一覧から取り込んだ人'
  return (
    <Facts
      facts={[
        ['受け付けた区', officeName],
        ['届いた方法', channels[voice.channel].ja],
        ['届いた日', formatDay(voice.receivedOn, 'ja')],
        ['お返事', { mail: 'メール', letter: '手紙', none: unasked }[voice.way]],
        ['送った方', who.length === 0 ? '名前なし' : who.join('、')],
        ['公表', voice.wishesUnpublished ? '望んでいない' : 'よい'],
        ['保存の期限', formatDay(voice.keptUntil, 'ja')],
        ...(voice.formerNumber === null ? [] : [['前の受付番号', voice.formerNumber] as const]),
        ...(voice.receivedByName === null ? [] : [[registered, voice.receivedByName] as const]),
      ]}
    />
  )
}

function Likenesses({ site, ...props }: CasePageProps) {
  const { voice, alike, folded, foldedInto } = props.case
  if (alike.length === 0 && folded.length === 0 && foldedInto === null) return null
  const unfolded = alike.filter(({ id }) => folded.every((each) => each.id !== id))
  return (
    <section>
      <h2>同じ内容の声</h2>
      {foldedInto === null ? null : (
        <>
          <p>
            この声は <a href={site.links.voiceCase(foldedInto.id)}>{foldedInto.receipt}</a>{' '}
            と同じ内容としてまとめられています。質問への対応は、この声でも続けます。
          </p>
          <Folding site={site} voice={voice.id} into="" words="まとめるのをやめる" />
        </>
      )}
      {folded.length === 0 ? null : (
        <p>
          この声に、{folded.length}件がまとめられています：
          {folded.map(({ id, receipt }) => (
            <>
              {' '}
              <a href={site.links.voiceCase(id)}>{receipt}</a>
            </>
          ))}
        </p>
      )}
      {foldedInto === null && folded.length === 0
        ? unfolded.map((letter) => <Alike site={site} voice={voice.id} letter={letter} />)
        : null}
    </section>
  )
}

interface AlikeProps {
  readonly site: Site
  readonly voice: string
  readonly letter: LetterAlike
}

function Alike({ site, voice, letter }: AlikeProps) {
  return (
    <div class="voice-question">
      <p>
        <a href={site.links.voiceCase(letter.id)}>{letter.receipt}</a> とよく似ています。
      </p>
      <p class="voice-original">
        {letter.words ?? '（ほかの区に届いた声か、保存の期限が過ぎて消えた声です）'}
      </p>
      <Folding site={site} voice={voice} into={letter.id} words={`${letter.receipt} にまとめる`} />
    </div>
  )
}

interface FoldingProps {
  readonly site: Site
  readonly voice: string
  readonly into: string
  readonly words: string
}

function Folding({ site, voice, into, words }: FoldingProps) {
  return (
    <form method="post" action={site.links.foldVoice(voice)}>
      <Submission />
      <input type="hidden" name="into" value={into} />
      <button class="button button-outline" type="submit">
        {words}
      </button>
    </form>
  )
}

function Publishing({ site, ...props }: CasePageProps) {
  const { voice } = props.case
  const states = {
    open:
      voice.endedOn === null ? 'すべての質問が終わると、公表できます。' : '公表文を待っています。',
    proposed: '公表文の確認を待っています。',
    published: '公表しています。',
    withheld: `公表しません（${voice.withheldReason === null ? '' : withholdingReasons[voice.withheldReason].ja}）。`,
  }
  return (
    <section>
      <h2>公表</h2>
      <p>
        {states[voice.publication]}
        {voice.publicationDue === null || voice.publication === 'published'
          ? ''
          : `期限は${formatDay(voice.publicationDue, 'ja')}です。`}
      </p>
      {voice.endedOn === null ? null : (
        <p>
          <a class="button button-outline" href={site.links.voicePublication(voice.id)}>
            公表文のページへ
          </a>
        </p>
      )}
    </section>
  )
}
