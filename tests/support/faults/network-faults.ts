import { type Random, randomFrom } from '../random.ts'
import { type Fault, pause, type Scene, type Struck } from './fault.ts'
import type { Unaware, Way } from './tcp-proxy.ts'

/** The longest that a network stays wrong, in milliseconds. */
const LONGEST_MS = 900
const WAYS: readonly Way[] = ['up', 'down']
const UNAWARE: readonly Unaware[] = ['server', 'client']

const healing = ({ proxy }: Scene): Struck => ({ kind: 'lasting', heal: () => proxy.heal() })

const aWhile = (random: Random): Promise<void> => pause(50 + random.upTo(LONGEST_MS))

/** Everyone is cut off at once, once or several times in a row. */
const cut: Fault = {
  async strike(scene, random) {
    const times = 1 + random.upTo(3)
    for (let time = 1; time < times; time += 1) {
      scene.proxy.cut()
      await pause(random.upTo(60))
      scene.proxy.heal()
      await pause(random.upTo(60))
    }
    scene.proxy.cut()
    await aWhile(random)
    return healing(scene)
  },
}

/** The connections are over, and one side is not told; those who know come back meanwhile. */
const halfOpen: Fault = {
  async strike(scene, random) {
    scene.proxy.halfOpen(random.oneOf(UNAWARE) ?? 'server')
    await aWhile(random)
    return healing(scene)
  },
}

/** What one side says does not arrive; what the other says does. */
const oneWay: Fault = {
  async strike(scene, random) {
    scene.proxy.hold(random.oneOf(WAYS) ?? 'up')
    await aWhile(random)
    // What was held comes after all, or the connection turns out to be over.
    if (random() < 0.5) scene.proxy.cut()
    return healing(scene)
  },
}

/** Everything takes long, and never the same time. */
const delay: Fault = {
  async strike(scene, random) {
    const [base, jitter] = [random.upTo(120), 10 + random.upTo(240)]
    const chance = randomFrom(random.upTo(2 ** 31))
    scene.proxy.slow({ delayMs: () => base + chance() * jitter })
    await aWhile(random)
    return healing(scene)
  },
}

/** Frames come twice, and out of order, both ways. */
const frames: Fault = {
  async strike({ table }, random) {
    for (const person of table.people) person.disorder(randomFrom(random.upTo(2 ** 31)))
    await aWhile(random)
    return {
      kind: 'lasting',
      heal: () => {
        for (const person of table.people) person.order()
      },
    }
  },
}

export const networkFaults = { cut, 'half-open': halfOpen, 'one-way': oneWay, delay, frames }
