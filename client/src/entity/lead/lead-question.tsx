import type { Lead } from '@samenbord/shared/model'
import { may } from '@samenbord/shared/permission'
import { leadWord } from '@samenbord/shared/plan'
import { lead as leadTexts } from '@samenbord/shared/texts'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '../../ui/use-texts.ts'
import { useAtTable } from '../at-table.tsx'
import { notesForOthers } from '../notes-for.ts'
import { PartyAvatar } from '../party-mark.tsx'
import './lead.css'
import { LeadForm } from './lead-form.tsx'
import { seatOf, useSeatName } from './seats.ts'
import { WishForm } from './wish-form.tsx'

/**
 * *Wie houdt het overzicht?*: who does, what the resident said of it, and the place to say so: a
 * resident whom they would like, who notes what a resident says aloud, who leads the meeting who it is.
 */
export const LeadQuestion = (props: {
  /** Of the heading, in the place where it stands; nothing where it stands under its name already. */
  level: 4 | null
}): ReactElement => {
  const words = useTexts(leadTexts)
  const { facts, me } = useAtTable()
  const [form, setForm] = useState<'lead' | 'wish'>()
  const [saved, setSaved] = useState(false)
  const buttons = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  const title = useId()
  // The form takes the focus when it comes, and gives it back.
  useEffect(() => {
    if (wasOpen.current && form === undefined) buttons.current?.querySelector('button')?.focus()
    wasOpen.current = form !== undefined
  }, [form])
  const { lead, session } = facts
  const canSet = may(facts.access, 'lead.set')
  const isResident = me?.kind === 'resident'
  const canWish = session.household !== null && (isResident || (!canSet && notesForOthers(facts)))
  const open = (wanted: 'lead' | 'wish') => {
    setSaved(false)
    setForm(wanted)
  }
  const close = (wasSaved: boolean) => {
    setSaved(wasSaved)
    setForm(undefined)
  }
  return (
    <section
      className="lead"
      {...(props.level === null ? { 'aria-label': words.title } : { 'aria-labelledby': title })}
    >
      {props.level !== null && <h4 id={title}>{words.title}</h4>}
      <Standing lead={lead} />
      {session.household !== null && <ResidentsWord />}
      {!canSet && !canWish && lead.lead === null && <p className="hint">{words.whoCan}</p>}
      {form === 'lead' && <LeadForm lead={lead} onDone={close} />}
      {form === 'wish' && <WishForm onDone={close} />}
      {form === undefined && (canSet || canWish) && (
        <div ref={buttons} className="actions">
          {canWish && (
            <button type="button" className="button button--quiet" onClick={() => open('wish')}>
              {isResident ? words.wish.own : words.wish.note}
            </button>
          )}
          {canSet && (
            <button type="button" className="button button--quiet" onClick={() => open('lead')}>
              {lead.lead === null ? words.choose : words.change}
            </button>
          )}
        </div>
      )}
      <p className="hidden-text" role="status">
        {saved && words.saved}
      </p>
    </section>
  )
}

/** Who keeps the overview now, as a sentence. */
const Standing = (props: { lead: Lead }): ReactElement => {
  const words = useTexts(leadTexts)
  const { facts } = useAtTable()
  const name = useSeatName()
  const { lead, deputy } = props.lead
  if (lead === null) {
    return (
      <p>
        {words.nobody} <span className="soft">{words.hint}</span>
      </p>
    )
  }
  return (
    <p className="lead__standing">
      <PartyAvatar party={seatOf(lead)} />
      <span>
        <b>{lead === facts.participantId ? words.isMe : words.is(name(lead))}</b>{' '}
        {deputy !== null &&
          (deputy === facts.participantId ? words.deputyIsMe : words.deputy(name(deputy)))}
      </span>
    </p>
  )
}

/** What the resident said of it: in the own screen, or aloud with who noted it; or that nobody asked. */
const ResidentsWord = (): ReactElement | null => {
  const words = useTexts(leadTexts).wish
  const { facts } = useAtTable()
  const name = useSeatName()
  const word = leadWord(facts.lead, facts.leadCourse.wishes)
  if (word.kind === 'nothing') return null
  if (word.kind === 'not-discussed') {
    return <span className="badge badge--wait lead__badge">{words.notDiscussed}</span>
  }
  const { lead, saidBy, notedBy } = word.wish
  return (
    <p className="small">
      {notedBy === null
        ? words.said(name(saidBy), name(lead))
        : words.noted(name(saidBy), name(lead), name(notedBy))}
      {word.kind === 'differs' && ` ${words.differs}`}
    </p>
  )
}
