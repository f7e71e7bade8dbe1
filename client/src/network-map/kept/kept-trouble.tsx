import { network } from '@samenbord/shared/texts'
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useMemo,
  useState,
} from 'react'
import type { Failure } from '../../api/index.ts'
import { FailureNotice } from '../../ui/failure.tsx'
import { useTexts } from '../../ui/use-texts.ts'

interface KeptTrouble {
  /** The last change of something kept was not taken, and why; nothing when it was. */
  tell(failure: Failure | undefined): void
  readonly failure: Failure | undefined
}

const KeptTroubleContext = createContext<KeptTrouble | undefined>(undefined)

/** The way to tell that something kept could not be changed. */
export const useKeptTrouble = (): KeptTrouble => {
  const trouble = useContext(KeptTroubleContext)
  if (trouble === undefined) throw new Error('useKeptTrouble is used outside the people')
  return trouble
}

/** Remembers it, until it works again or one has seen it. */
export const KeptTroubleProvider = (props: { children: ReactNode }): ReactElement => {
  const [failure, tell] = useState<Failure>()
  const trouble = useMemo<KeptTrouble>(() => ({ tell, failure }), [failure])
  return <KeptTroubleContext value={trouble}>{props.children}</KeptTroubleContext>
}

/** Says that something kept could not be changed, and why. */
export const KeptTroubleNotice = (): ReactElement | null => {
  const words = useTexts(network).kept
  const { tell, failure } = useKeptTrouble()
  if (failure === undefined) return null
  return (
    <div className="network-trouble">
      <p>
        <b>{words.notWritten}</b>
      </p>
      <FailureNotice {...failure} onClose={() => tell(undefined)} />
    </div>
  )
}
