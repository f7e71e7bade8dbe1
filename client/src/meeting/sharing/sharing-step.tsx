import type { ReactElement } from 'react'
import { SharingBody } from './sharing-body.tsx'

/** The step *Wat mag wie weten?*, before anything is told. */
export const SharingStep = (): ReactElement => <SharingBody />
