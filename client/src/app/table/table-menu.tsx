import { table as tableTexts } from '@samenbord/shared/texts'
import { Menu } from 'lucide-react'
import { type ReactElement, useEffect, useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import { HelpButton } from '../../help/help-button.tsx'
import { PreferenceFields } from '../../ui/choices.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { type MenuChoice, type MenuDeeds, type MenuGroup, useMenuGroups } from './menu-groups.tsx'

/** All that is not needed all the time. */
export const TableMenu = (props: MenuDeeds): ReactElement => {
  const words = useTexts(tableTexts)
  const groups = useMenuGroups(props)
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
        {groups.map((group) => (
          <Group key={group.heading} group={group} choose={choose} />
        ))}
        <HelpButton className="menu__item menu__help" isSmall onFollow={() => setOpen(false)} />
        <div className="menu__preferences">
          <PreferenceFields />
        </div>
      </div>
    </div>
  )
}

const Group = (props: {
  group: MenuGroup
  choose: (act: () => void) => () => void
}): ReactElement => {
  const id = useId()
  const { heading, choices } = props.group
  return (
    <section className="menu__group" aria-labelledby={id}>
      <h2 id={id} className="menu__heading">
        {heading}
      </h2>
      {choices.map((choice) => (
        <Choice key={choice.label} choice={choice} choose={props.choose} />
      ))}
    </section>
  )
}

const Choice = (props: {
  choice: MenuChoice
  choose: (act: () => void) => () => void
}): ReactElement => {
  const { choice, choose } = props
  const inside = (
    <>
      <choice.sign className="icon icon--small" />
      {choice.label}
    </>
  )
  return 'href' in choice ? (
    <Link className="menu__item" href={choice.href}>
      {inside}
    </Link>
  ) : (
    <button type="button" className="menu__item" onClick={choose(choice.onChoose)}>
      {inside}
    </button>
  )
}
