const WINDOW = 60_000
const PER_ADDRESS = 5
const TOGETHER = 600

/**
 * Counts failed sign-ins of the last minute: five for each address. For all together six
 * hundred: too few to guess 64 bits from many addresses, and too many to lock a coordinator out.
 */
export class Attempts {
  #failures: { address: string; at: number }[] = []

  /** Seconds to wait before this address may try again; 0 when it may try now. */
  wait(address: string, now: number): number {
    this.#failures = this.#failures.filter(({ at }) => at > now - WINDOW)
    const own = this.#failures.filter((failure) => failure.address === network(address))
    const oldest =
      own.length >= PER_ADDRESS
        ? own[0]
        : this.#failures.length >= TOGETHER
          ? this.#failures[0]
          : undefined
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest.at + WINDOW - now) / 1000))
  }

  failed(address: string, now: number): void {
    this.#failures.push({ address: network(address), at: now })
  }
}

/** Someone with IPv6 has a whole /64 to try from. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.')
    ? address.split(':').slice(0, 4).join(':')
    : address
