import { someone } from '../../../ui/test-support/people.ts'

export { comeTo } from '../../../entity/test-support/come-to.ts'

export const wim = someone('Wim', { kind: 'resident', colour: 1 })
export const greet = someone('Greet', { kind: 'supporter', colour: 2 })
export const samira = someone('Samira', { access: 'coordinate', colour: 3 })
export const joost = someone('Joost', { organisation: 'Thuiszorg Linde', colour: 4 })
export const reader = someone('Fatma', { access: 'view', colour: 5 })
