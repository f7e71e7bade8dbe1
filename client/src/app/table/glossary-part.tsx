import type { ReactElement } from 'react'
import { fetchAsking, fetchNotice } from './fetch-parts.ts'
import { FetchedPart } from './fetched-area.tsx'
import type { GlossaryHand } from './use-glossary-ways.ts'

/** What leads from words on this screen to the word list, for who may write in it. */
export const GlossaryPart = (props: { hand: GlossaryHand }): ReactElement | null => {
  const { ways, text, onClose } = props.hand
  if (ways === undefined) return null
  return (
    <>
      <FetchedPart fetch={fetchNotice.putSelection}>
        {(PutSelection) => <PutSelection onPut={ways.put} />}
      </FetchedPart>
      {text !== undefined && (
        <FetchedPart fetch={fetchAsking.chooseWords}>
          {(ChooseWords) => <ChooseWords text={text} onChosen={ways.put} onClose={onClose} />}
        </FetchedPart>
      )}
    </>
  )
}
