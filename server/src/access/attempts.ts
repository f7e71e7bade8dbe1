import { networksOf } from './network.ts'

const WINDOW = 60_000
const PER_ADDRESS = 5
/** A house or a firm with IPv6 often has hundreds of networks to try from. */
const PER_SITE = 60
const TOGETHER = 600

interface Failure {
  readonly address: string
  readonly site: string
  readonly at: number
}

/**
 * Counts failed sign-ins of the last minute: five for each address, sixty for each place with IPv6,
 * and six hundred for all together, which is too few to guess 64 bits from many addresses. Many
 * places together can use the last one up and so keep the start code from working: a one-time
 * link, which nobody can guess, is never counted.
 */
export class Attempts {
  #failures: Failure[] = []

  /** Seconds to wait before this address may try again; 0 when it may try now. */
  wait(address: string, now: number): number {
    this.#failures = this.#failures.filter(({ at }) => at > now - WINDOW)
    const own = networksOf(address)
    const oldest =
      nth(this.#failures, PER_ADDRESS, (failure) => failure.address === own.address) ??
      nth(this.#failures, PER_SITE, (failure) => failure.site === own.site) ??
      nth(this.#failures, TOGETHER, () => true)
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest.at + WINDOW - now) / 1000))
  }

  failed(address: string, now: number): void {
    this.#failures.push({ ...networksOf(address), at: now })
  }
}

/** The oldest of those that count, when there are as many as may be. */
const nth = (
  failures: readonly Failure[],
  limit: number,
  counts: (failure: Failure) => boolean,
): Failure | undefined => {
  const counted = failures.filter(counts)
  return counted.length >= limit ? counted[0] : undefined
}
