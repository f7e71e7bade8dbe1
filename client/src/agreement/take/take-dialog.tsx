import type { PlanContent } from '@samenbord/shared/model'
import { agreement } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { listWords } from '../../ui/words.ts'
import './take.css'
import { CopyPart, FileGroups } from './file-buttons.tsx'
import { MyData, MyLetter } from './my-letter.tsx'
import { PreviewPart } from './preview-part.tsx'
import type { Preview, TakenOf } from './taking.ts'
import {
  type Choosing,
  keyOf,
  type Taking,
  useChoosing,
  useNotFor,
  useTaking,
} from './use-taking.ts'
import { WishesFields } from './wishes-fields.tsx'

/** *Neem mee*: for whom, what, how it looks, and then as which file. */
export const TakeDialog = (props: {
  of: TakenOf
  /** The plan that is shown and taken. */
  content: PlanContent
  onClose: () => void
}): ReactElement => {
  const words = useTexts(agreement).take
  const { me } = useAtTable()
  const { of, content, onClose } = props
  const choosing = useChoosing(content)
  const made = useTaking(of, content, choosing)
  const Ways = me?.kind === 'resident' ? ForResident : ForOthers
  return (
    <Dialog
      title={of.kind === 'agreement' ? words.title(of.agreement.number) : words.titleDraft}
      onClose={onClose}
    >
      <div className="take stack">
        {choosing.readers.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <>
            {of.kind === 'draft' && <p className="notice notice--wait">{words.draftHint}</p>}
            <Ways choosing={choosing} made={made} />
          </>
        )}
      </div>
    </Dialog>
  )
}

interface WaysProps {
  readonly choosing: Choosing
  readonly made: { readonly taking: Taking; readonly preview: Preview } | undefined
}

/** What still has to be chosen before there is anything to see. */
const NotYet = ({ choosing }: { choosing: Choosing }): ReactElement => {
  const words = useTexts(agreement).take
  return (
    <p role="status">
      {choosing.reader === undefined ? words.chooseOrganisation : words.chooseParts}
    </p>
  )
}

/** The letter, large, and the own data; all else for who opens it. */
const ForResident = ({ choosing, made }: WaysProps): ReactElement => {
  const words = useTexts(agreement).take
  const letter = made?.preview.letter
  return (
    <>
      {made !== undefined && letter !== undefined && (
        <>
          <MyLetter taking={made.taking} letter={letter} choosing={choosing} />
          <MyData taking={made.taking} />
        </>
      )}
      <details className="take__more">
        <summary>{words.more}</summary>
        <div className="stack">
          <WishesFields choosing={choosing} />
          {made !== undefined && letter === undefined && <PreviewPart preview={made.preview} />}
          {made === undefined ? (
            <NotYet choosing={choosing} />
          ) : (
            <Files made={made} isOrganisation={choosing.kind === 'organisation'} />
          )}
        </div>
      </details>
    </>
  )
}

const ForOthers = ({ choosing, made }: WaysProps): ReactElement => (
  <div className="take__columns">
    <WishesFields choosing={choosing} />
    {made === undefined ? (
      <NotYet choosing={choosing} />
    ) : (
      <>
        <PreviewPart preview={made.preview} />
        <Files made={made} isOrganisation={choosing.kind === 'organisation'} />
      </>
    )}
  </div>
)

const Files = (props: {
  made: { readonly taking: Taking; readonly preview: Preview }
  isOrganisation: boolean
}): ReactElement => {
  const words = useTexts(agreement).take
  const { telling } = useAtTable()
  const notFor = useNotFor()
  const id = useId()
  const { taking, preview } = props.made
  return (
    <section className="take__as-files stack" aria-labelledby={id}>
      <h3 id={id}>{words.files}</h3>
      {notFor.length > 0 && (
        <p className="notice notice--wait">
          {words.mustBe} {listWords(notFor, telling.language)}.
        </p>
      )}
      {props.isOrganisation && <CopyPart key={`copy ${keyOf(taking)}`} taking={taking} />}
      <FileGroups key={`files ${keyOf(taking)}`} taking={taking} files={preview.files} />
    </section>
  )
}
