import type { MethodId, Session } from '@samenbord/shared/model'
import { methods } from '@samenbord/shared/texts'
import { type ReactElement, useId, useState } from 'react'
import { DockedPanel } from '../../ui/docked-panel.tsx'
import { useTexts } from '../../ui/use-texts.ts'
import { findMethods } from './find-methods.ts'
import { type MethodActions, MethodEntry } from './method-entry.tsx'
import './methods.css'

/** *Werkvormen*: the ways of working for this kind of table, to read, to lay down and to plan. */
export const MethodsPanel = (
  props: MethodActions & {
    /** The household of the table; a *Teamtafel* has none, and other methods. */
    household: Session['household']
    onClose: () => void
  },
): ReactElement => {
  const words = useTexts(methods)
  const [search, setSearch] = useState('')
  const [open, setOpen] = useState<MethodId>()
  const id = useId()
  const found = findMethods(words.of, props.household, search)
  return (
    <DockedPanel title={words.title} onClose={props.onClose}>
      <div className="methods">
        {props.household === null && <p className="notice">{words.withoutNames}</p>}
        <div className="field">
          <label htmlFor={id}>{words.search}</label>
          <input
            id={id}
            type="search"
            className="input"
            autoComplete="off"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
        <p className="hint" role="status">
          {found.length === 0 ? words.nothingFound : words.found(found.length)}
        </p>
        <ul>
          {found.map((method) => (
            <MethodEntry
              key={method}
              method={method}
              open={method === open}
              onToggle={() => setOpen(method === open ? undefined : method)}
              onLayOnBoard={props.onLayOnBoard}
              ownPlace={props.ownPlace}
              onAddStep={props.onAddStep}
            />
          ))}
        </ul>
      </div>
    </DockedPanel>
  )
}
