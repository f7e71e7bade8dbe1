import { dilemmas as dilemmaTexts } from '@samenbord/shared/texts'
import type { ReactElement } from 'react'
import { useAtTable } from '../../entity/at-table.tsx'
import { usePlan } from '../../sync/index.ts'
import { useTexts } from '../../ui/use-texts.ts'
import { DilemmaRow } from './dilemma-row.tsx'
import './dilemmas.css'
import { NewDilemma } from './new-dilemma.tsx'

/** *Lastige vragen* among the other parts of the plan: nothing but a way to begin while there are none. */
export const Dilemmas = (): ReactElement | null => {
  const words = useTexts(dilemmaTexts)
  const { table, mayWrite } = useAtTable()
  const { dilemmas } = usePlan(table)
  const some = dilemmas.length > 0
  if (!some && !mayWrite) return null
  return (
    // One section with or without any, so that what is being written in it stays.
    <section className="dilemmas" aria-label={words.title}>
      {some && (
        <div>
          <h3 tabIndex={-1}>{words.title}</h3>
          <p className="hint">
            {words.intro} {words.stays}
          </p>
        </div>
      )}
      {some && <DilemmaList />}
      {mayWrite && <NewDilemma />}
    </section>
  )
}

/** What lies on the table, first to last. */
export const DilemmaList = (): ReactElement => {
  const { table } = useAtTable()
  const { dilemmas } = usePlan(table)
  return (
    <ul className="dilemmas__list">
      {dilemmas.map((dilemma) => (
        <DilemmaRow key={dilemma.id} dilemma={dilemma} />
      ))}
    </ul>
  )
}
