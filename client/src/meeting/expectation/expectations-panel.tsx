import type { Expectation } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { expectation as expectationTexts } from '@samenbord/shared/texts'
import { ChevronDown } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { removeExpectation, showExpectation } from '../../api/index.ts'
import { useAtTable } from '../../entity/at-table.tsx'
import { useHandingOnFocus } from '../../entity/use-handing-on-focus.ts'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { dayWords } from '../../ui/words.ts'
import { LeadQuestion } from '../question/lead-question.tsx'
import { WhoAnswered } from '../question/who-answered.tsx'
import { BeginExpectation } from './begin-expectation.tsx'
import './expectation.css'
import { SideBySide } from './side-by-side.tsx'
import { useSides } from './use-sides.ts'

/** *Wat verwacht je van elkaar?*: beginning it, and what was shown before. */
export const ExpectationsPanel = (props: { onClose: () => void }): ReactElement => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const { expectations } = facts
  const open = expectations.filter(({ state }) => state === 'open')
  const shown = expectations.filter(({ state }) => state === 'shown').reverse()
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="expectations">
        <p>{words.intro}</p>
        {may(facts.access, 'expectation.begin') && <Begin onMine={props.onClose} />}
        {open.length > 0 && <List heading={words.openNow} expectations={open} />}
        {shown.length > 0 && <List heading={words.earlier} expectations={shown} />}
        {expectations.length === 0 && <p className="hint">{words.none}</p>}
        <p className="hint">{words.keeps}</p>
      </div>
    </DockedPanel>
  )
}

/** What I begin for myself comes on my screen behind this panel, which then makes room. */
const Begin = (props: { onMine: () => void }): ReactElement => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const [choosing, setChoosing] = useState(false)
  const [was, setWas] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (was && !choosing) button.current?.focus()
  }, [was, choosing])
  if (!choosing) {
    return (
      <button
        ref={button}
        type="button"
        className="button expectations__begin"
        onClick={() => setChoosing(true)}
      >
        {may(facts.access, 'expectation.lead') ? words.begin : words.beginWith}
      </button>
    )
  }
  const done = () => {
    setWas(true)
    setChoosing(false)
  }
  return (
    <BeginExpectation
      onCancel={done}
      onBegun={(isMine) => {
        done()
        if (isMine) props.onMine()
      }}
    />
  )
}

const List = (props: { heading: string; expectations: readonly Expectation[] }): ReactElement => {
  const id = useId()
  return (
    <section className="expectations__list" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {props.heading}
      </h3>
      <ul>
        {props.expectations.map((expectation) => (
          <Row key={expectation.id} expectation={expectation} />
        ))}
      </ul>
    </section>
  )
}

const Row = (props: { expectation: Expectation }): ReactElement => {
  const words = useTexts(expectationTexts)
  const { telling } = useAtTable()
  const sides = useSides()
  const row = useRef<HTMLLIElement>(null)
  useHandingOnFocus(row)
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { expectation } = props
  const pair = sides.pair(expectation)
  if (expectation.state === 'open') {
    return (
      <li ref={row} className="expectations__row" tabIndex={-1}>
        <p>
          <b>{pair}</b>
        </p>
        <WhoAnswered answered={expectation.answered} words={words} />
        <Lead expectation={expectation} />
      </li>
    )
  }
  return (
    <li ref={row} className="expectations__row" tabIndex={-1}>
      <button
        type="button"
        className="expectations__head"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span>
          <b>{pair}</b>{' '}
          <span className="hint">{words.on(dayWords(expectation.shownAt, telling.language))}</span>
        </span>
        <ChevronDown className="icon icon--small expectations__fold" />
      </button>
      <div id={id} className="expectations__body" hidden={!isOpen}>
        {isOpen && (
          <>
            <SideBySide expectation={expectation} />
            <Lead expectation={expectation} />
          </>
        )}
      </div>
    </li>
  )
}

const Lead = (props: { expectation: Expectation }): ReactElement | null => {
  const words = useTexts(expectationTexts)
  const { facts } = useAtTable()
  const sides = useSides()
  const { expectation } = props
  const { id: session } = facts.session
  if (!sides.mayLead(expectation)) return null
  const answers = expectation.state === 'open' ? expectation.answered : expectation.answers
  return (
    <LeadQuestion
      words={words}
      isOpen={expectation.state === 'open' && answers.length === expectation.sides.length}
      hasAnswers={answers.length > 0}
      show={() => showExpectation(session, expectation.id)}
      remove={() => removeExpectation(session, expectation.id)}
      onShown={() => undefined}
    />
  )
}
