import { may } from '@samenbord/shared/permission'
import { invite, meeting, mine, people, table as tableTexts } from '@samenbord/shared/texts'
import {
  ClipboardCheck,
  Gauge,
  Handshake,
  type LucideIcon,
  Menu,
  Settings,
  UserPlus,
  Users,
  UserX,
} from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { StartGuide } from '../../plan/guide/use-guide.ts'
import type { TableFacts } from '../../sync/index.ts'
import { PreferenceFields } from '../../ui/choices.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import type { Panel } from './panel.ts'

/** All that is not needed all the time. */
export const TableMenu = (props: {
  facts: TableFacts
  onPanel: (panel: Panel) => void
  /** Asks what to put to the table, where there is a household. */
  onAsk: (() => void) | undefined
  guide: StartGuide
  onForget: () => void
}): ReactElement => {
  const words = useTexts(tableTexts)
  const { title: peopleTitle } = useTexts(people)
  const { title: inviteTitle } = useTexts(invite)
  const { title: mineTitle } = useTexts(mine)
  const together = useTexts(meeting)
  const id = useId()
  const [open, setOpen] = useState(false)
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (event.target instanceof Node && !whole.current?.contains(event.target)) setOpen(false)
    }
    const types = ['pointerdown', 'focusin'] as const
    for (const type of types) document.addEventListener(type, outside)
    return () => {
      for (const type of types) document.removeEventListener(type, outside)
    }
  }, [open])
  const choose = (act: () => void) => () => {
    setOpen(false)
    // What opens now gives the focus back to here when it closes.
    button.current?.focus()
    act()
  }
  const leads = may(props.facts.access, 'session.change')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever the focus is within
    <div
      className="menu"
      ref={whole}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
    >
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={words.menu}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Menu className="icon" />
      </button>
      <div id={id} className="menu__list" hidden={!open}>
        <Item sign={Users} label={peopleTitle} onClick={choose(() => props.onPanel('people'))} />
        {leads && (
          <>
            <Item
              sign={UserPlus}
              label={inviteTitle}
              onClick={choose(() => props.onPanel('invite'))}
            />
            <Item
              sign={Settings}
              label={words.settings}
              onClick={choose(() => props.onPanel('settings'))}
            />
          </>
        )}
        {props.onAsk !== undefined && (
          <>
            {may(props.facts.access, 'scale-question.lead') && (
              <Item sign={Gauge} label={together.scale.ask} onClick={choose(props.onAsk)} />
            )}
            {props.guide.mayStart && (
              <Item
                sign={Handshake}
                label={together.guide.title}
                onClick={choose(() => props.guide.start(null))}
              />
            )}
            <Link className="menu__item" href="/mijn-afspraken">
              <ClipboardCheck className="icon icon--small" />
              {mineTitle}
            </Link>
          </>
        )}
        <Item sign={UserX} label={words.forget} onClick={choose(props.onForget)} />
        <div className="menu__preferences">
          <PreferenceFields />
        </div>
      </div>
    </div>
  )
}

const Item = (props: { sign: LucideIcon; label: string; onClick: () => void }): ReactElement => (
  <button type="button" className="menu__item" onClick={props.onClick}>
    <props.sign className="icon icon--small" />
    {props.label}
  </button>
)
