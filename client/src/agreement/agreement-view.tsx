import { everyEntity } from '@samenbord/shared/plan'
import { agreement } from '@samenbord/shared/texts'
import { Maximize2, Minimize2 } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import { AgreedPart } from './agreed-part.tsx'
import './agreement.css'
import { AgreementList } from './agreement-list.tsx'
import { CopySession } from './copy-session.tsx'
import { Lapsed, PutToTable } from './lead-proposal.tsx'
import { LeftUnsaid } from './left-unsaid.tsx'
import { ProposalPart } from './proposal-part.tsx'
import { ImportPlan } from './take/import-plan.tsx'
import { TakeDialog } from './take/take-dialog.tsx'
import { TakenList } from './take/taken-list.tsx'
import type { TakenOf } from './take/taking.ts'
import { useLiveContent } from './use-live-content.ts'

/** *Vastgelegd*: what lies before the table to agree to, what was agreed, and what can be taken along. */
export const AgreementView = (props: {
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
}): ReactElement => {
  const words = useTexts(agreement)
  const { facts } = useAtTable()
  const title = useId()
  const place = useRef<HTMLElement>(null)
  const [open, setOpen] = useState<number>()
  const left = useRef<number>(undefined)
  const [taking, setTaking] = useState<TakenOf>()
  const { whole } = props
  const { proposal, agreements } = facts
  useEffect(() => {
    // Back in the list one stands where one came from.
    if (open !== undefined) left.current = open
    else if (left.current !== undefined) {
      const from = `[data-agreement="${left.current}"]`
      place.current?.querySelector<HTMLElement>(from)?.focus()
    }
  }, [open])
  return (
    <section ref={place} className="agreement" aria-labelledby={title}>
      <header className="agreement__head">
        <h2 id={title} tabIndex={-1}>
          {words.title}
        </h2>
        {whole !== undefined && (
          <button
            type="button"
            className="icon-button"
            aria-label={whole ? words.beside : words.whole}
            onClick={() => props.onWhole(!whole)}
          >
            {whole ? <Minimize2 className="icon" /> : <Maximize2 className="icon" />}
          </button>
        )}
      </header>
      <div className="agreement__body">
        <div className="agreement__inside">
          {open !== undefined ? (
            <AgreedPart
              key={open}
              number={open}
              all={agreements}
              onBack={() => setOpen(undefined)}
              onTake={(what, hash) => setTaking({ kind: 'agreement', agreement: what, hash })}
            />
          ) : (
            <>
              <Lapsed />
              <LeftUnsaid />
              {proposal === null ? (
                <PutToTable instead={null} />
              ) : (
                <ProposalPart proposal={proposal} />
              )}
              <AgreementList agreements={agreements} onOpen={setOpen} />
              <TakeDraft onTake={() => setTaking({ kind: 'draft' })} />
              <TakenList />
              <ImportPlan />
              <CopySession />
            </>
          )}
        </div>
      </div>
      {taking?.kind === 'agreement' && (
        <TakeDialog
          of={taking}
          content={taking.agreement.content}
          onClose={() => setTaking(undefined)}
        />
      )}
      {taking?.kind === 'draft' && <TakingNow onClose={() => setTaking(undefined)} />}
    </section>
  )
}

/** The plan as it stands now, for who may take the table home before anything is agreed. */
const TakeDraft = (props: { onTake: () => void }): ReactElement | null => {
  const words = useTexts(agreement).take
  const { table, me } = useAtTable()
  const isEmpty = everyEntity(usePlan(table)).length === 0
  if (isEmpty || (me?.kind === 'supporter' && me.access !== 'coordinate')) return null
  return (
    <div className="actions">
      <button type="button" className="button button--quiet" onClick={props.onTake}>
        {words.openDraft}
      </button>
    </div>
  )
}

const TakingNow = (props: { onClose: () => void }): ReactElement => {
  const content = useLiveContent()
  return <TakeDialog of={{ kind: 'draft' }} content={content} onClose={props.onClose} />
}
