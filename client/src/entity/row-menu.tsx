import { Ellipsis } from 'lucide-react'
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import './row-menu.css'

/** One thing that can be done with a row. */
export interface MenuItem {
  readonly label: string
  readonly onSelect: () => void
  readonly icon?: ReactNode
  readonly disabled?: boolean
}

/** Room between the menu and the edge of the screen, in pixels. */
const EDGE = 8

/** Puts the open menu above all else, beside its button and within the screen. */
const place = (menu: HTMLElement, button: HTMLElement): void => {
  // Without a top layer, the style sheet puts it below the button.
  if (!('showPopover' in menu)) return
  if (!menu.matches(':popover-open')) menu.showPopover()
  const { top, bottom, right } = button.getBoundingClientRect()
  const { width, height } = menu.getBoundingClientRect()
  const below = bottom + height + EDGE <= window.innerHeight
  menu.style.top = `${below ? bottom : Math.max(EDGE, top - height)}px`
  menu.style.left = `${Math.max(EDGE, right - width)}px`
}

/**
 * What can be done with a row, behind one button. By keyboard as every menu: arrows, Home, End, the
 * first letter; Escape closes it and takes the focus back.
 */
export const RowMenu = (props: {
  /** What the button is called; it says which row. */
  label: string
  /** A function is asked when the menu opens: for what takes some looking. */
  items: readonly MenuItem[] | (() => readonly MenuItem[])
  /** What the button shows; three dots when left out. */
  children?: ReactNode
  className?: string
}): ReactElement | null => {
  const [open, setOpen] = useState<'first' | 'last'>()
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  // A function has a length as well.
  if (typeof props.items !== 'function' && props.items.length === 0) return null
  const close = () => setOpen(undefined)
  return (
    <div className="row-menu">
      <button
        ref={button}
        type="button"
        className={props.className ?? 'icon-button'}
        aria-label={props.label}
        aria-haspopup="menu"
        aria-expanded={open !== undefined}
        aria-controls={open === undefined ? undefined : id}
        onClick={() => setOpen(open === undefined ? 'first' : undefined)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          event.stopPropagation()
          setOpen(event.key === 'ArrowDown' ? 'first' : 'last')
        }}
      >
        {props.children ?? <Ellipsis className="icon" />}
      </button>
      {open !== undefined && (
        <ItemMenu
          id={id}
          label={props.label}
          items={typeof props.items === 'function' ? props.items() : props.items}
          begin={open}
          button={button.current}
          onClose={close}
        />
      )}
    </div>
  )
}

/** The open menu of a button: these items, above all else, until one is chosen or one goes elsewhere. */
export const ItemMenu = (props: {
  id: string
  label: string
  items: readonly MenuItem[]
  begin: 'first' | 'last'
  button: HTMLButtonElement | null
  onClose: () => void
}): ReactElement => {
  const menu = useRef<HTMLDivElement>(null)
  const { begin, button, onClose } = props
  const entries = () => [
    ...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ]

  useLayoutEffect(() => {
    if (menu.current === null || button === null) return
    place(menu.current, button)
    const items = menu.current.querySelectorAll<HTMLElement>('[role="menuitem"]')
    items[begin === 'first' ? 0 : items.length - 1]?.focus({ preventScroll: true })
  }, [begin, button])

  useEffect(() => {
    const outside = (event: Event) => {
      const { target } = event
      if (!(target instanceof Node)) return
      if (menu.current?.contains(target) !== true && button?.contains(target) !== true) onClose()
    }
    // Where the list scrolls, the menu would stay behind.
    const moved = () => {
      if (menu.current !== null && button !== null) place(menu.current, button)
    }
    document.addEventListener('pointerdown', outside, true)
    document.addEventListener('scroll', moved, true)
    window.addEventListener('resize', moved)
    return () => {
      document.removeEventListener('pointerdown', outside, true)
      document.removeEventListener('scroll', moved, true)
      window.removeEventListener('resize', moved)
    }
  }, [button, onClose])

  const press = (event: KeyboardEvent<HTMLDivElement>) => {
    // Escape closes this menu, not also what it stands in.
    event.stopPropagation()
    const all = entries()
    const { activeElement } = document
    const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1
    const goes: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    }
    const to =
      goes[event.key] ?? (event.key.length === 1 ? byLetter(all, at, event.key) : undefined)
    if (to !== undefined) {
      event.preventDefault()
      all[to]?.focus()
    } else if (event.key === 'Escape') {
      event.preventDefault()
      button?.focus()
      onClose()
    } else if (event.key === 'Tab') {
      button?.focus()
      onClose()
    }
  }

  const leave = (event: FocusEvent<HTMLDivElement>) => {
    const { relatedTarget } = event
    if (relatedTarget === null || relatedTarget === button) return
    if (!event.currentTarget.contains(relatedTarget)) onClose()
  }

  return (
    <div
      ref={menu}
      id={props.id}
      className="row-menu__list"
      role="menu"
      tabIndex={-1}
      popover="manual"
      aria-label={props.label}
      onKeyDown={press}
      onBlur={leave}
    >
      {props.items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          className="row-menu__item"
          tabIndex={-1}
          aria-disabled={item.disabled === true}
          onClick={() => {
            if (item.disabled === true) return
            // First the way back, so that what opens now takes the focus from there.
            button?.focus()
            onClose()
            item.onSelect()
          }}
        >
          {item.icon}
          <span>{item.label}</span>
        </button>
      ))}
    </div>
  )
}

/** The next entry after `at` that begins with this letter. */
const byLetter = (all: readonly HTMLElement[], at: number, letter: string): number | undefined => {
  const starts = all.map(({ textContent }) =>
    textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()),
  )
  const next = starts.indexOf(true, at + 1)
  const found = next < 0 ? starts.indexOf(true) : next
  return found < 0 ? undefined : found
}
