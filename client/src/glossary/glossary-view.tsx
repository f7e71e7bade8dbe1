import { glossaryOf } from '@samenbord/shared/glossary'
import type { TermId } from '@samenbord/shared/model'
import { glossary } from '@samenbord/shared/texts'
import { Maximize2, Minimize2 } from 'lucide-react'
import { type ReactElement, useId, useMemo, useRef, useState } from 'react'
import { useAtTable } from '../entity/at-table.tsx'
import { byUndoKeys, OwnStepButtons } from '../entity/own-steps.tsx'
import type { AskedTerm } from '../entity/terms/glossary-ways.tsx'
import { useOwnSteps } from '../entity/use-own-steps.ts'
import { usePlan } from '../sync/index.ts'
import { useTexts } from '../ui/use-texts.ts'
import './glossary.css'
import { NewTerm } from './new-term.tsx'
import { TermNotice } from './term-notice.tsx'
import { TermRow } from './term-row.tsx'
import { useSaid } from './use-said.ts'

interface ViewProps {
  /** Whether it has the whole screen; nothing when there is no choice. */
  whole: boolean | undefined
  onWhole: (whole: boolean) => void
  /** The term someone asked to see. */
  asked: AskedTerm | undefined
}

/** *Woordenlijst*: what each means by a word, and what this table agrees on. Its document has to have arrived. */
export const GlossaryView = (props: ViewProps): ReactElement => {
  const words = useTexts(glossary)
  const { table, mayWrite } = useAtTable()
  const { terms, meanings } = usePlan(table)
  const entries = useMemo(() => glossaryOf({ terms, meanings }), [terms, meanings])
  const { said, say, unsay } = useSaid()
  const own = useOwnSteps((take) => say(take()))
  const title = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const { whole, asked } = props
  const [open, setOpen] = useState<TermId | undefined>(asked?.id)
  /** What comes open and takes the focus. */
  const [wanted, setWanted] = useState<TermId | undefined>(asked?.id)
  const [answered, setAnswered] = useState(asked)
  const bring = (id: TermId) => {
    setOpen(id)
    setWanted(id)
  }
  if (answered !== asked) {
    setAnswered(asked)
    if (asked !== undefined) bring(asked.id)
  }
  const removed = (name: string) => {
    title.current?.focus()
    say(words.removed(name), table.undo.lastStep)
  }
  return (
    <section
      className="glossary"
      aria-labelledby={titleId}
      onKeyDown={mayWrite ? byUndoKeys(own) : undefined}
    >
      <header className="glossary__head">
        <h2 ref={title} id={titleId} tabIndex={-1}>
          {words.title}
        </h2>
        {mayWrite && <OwnStepButtons {...own} />}
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
      <div className="glossary__body">
        <p className="hint">{words.intro}</p>
        <TermNotice
          said={said}
          onPutBack={() => {
            unsay()
            table.undo.undo()
          }}
        />
        {entries.length === 0 && <p>{mayWrite ? words.empty : words.emptyForReaders}</p>}
        {entries.length > 0 && (
          <ul className="terms">
            {entries.map((entry) => {
              const { id } = entry.term
              return (
                <TermRow
                  key={id}
                  entry={entry}
                  open={open === id}
                  asked={wanted === id}
                  onToggle={() => {
                    setWanted(undefined)
                    setOpen(open === id ? undefined : id)
                  }}
                  onMerged={(term) => bring(term.id)}
                  onRemoved={removed}
                />
              )
            })}
          </ul>
        )}
        {mayWrite && <NewTerm onMade={bring} />}
      </div>
    </section>
  )
}
