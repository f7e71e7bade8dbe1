import { stuck } from '@samenbord/shared/texts'
import { type ReactElement, useId } from 'react'
import { z } from 'zod'
import { useAtTable } from '../../entity/at-table.tsx'
import { useKeptInTab } from '../../ui/kept-in-tab.ts'
import { useTexts } from '../../ui/use-texts.ts'
import './team-table.css'

/** Reminds, beside a field at the table of a team, that no resident is named there. */
export const NoNames = (): ReactElement | null => {
  const words = useTexts(stuck)
  const { facts } = useAtTable()
  if (facts.session.household !== null) return null
  return <p className="hint">{words.noNames}</p>
}

/** The same, said once in each tab to everyone who comes to the table of a team. */
export const NoNamesNotice = (): ReactElement | null => {
  const words = useTexts(stuck)
  const { facts } = useAtTable()
  const { id, household } = facts.session
  const [seen, setSeen] = useKeptInTab(id, 'no-names', z.boolean(), false)
  const title = useId()
  if (household !== null || seen) return null
  return (
    <section className="notice team-notice" aria-labelledby={title}>
      <p>
        <b id={title}>{words.noNames}</b>
      </p>
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          setSeen(true)
        }}
      >
        {words.understood}
      </button>
    </section>
  )
}
