import { isIPv4, isIPv6 } from 'node:net'

/** Where a call comes from, in two widths, written in one way only. */
export interface Networks {
  /** An IPv4 address, or the /64 that one device with IPv6 can choose its addresses from. */
  readonly address: string
  /** An IPv4 address, or the /48 that one house or firm with IPv6 can have. */
  readonly site: string
}

/** The networks of an address; of what is no address, the text itself. */
export const networksOf = (address: string): Networks => {
  const [bare = ''] = address.split('%')
  if (!isIPv6(bare)) return { address, site: address }
  const groups = groupsOf(bare)
  const mapped = mappedIPv4(groups)
  if (mapped !== undefined) return { address: mapped, site: mapped }
  const written = (count: number) =>
    groups
      .slice(0, count)
      .map((group) => group.toString(16))
      .join(':')
  return { address: written(4), site: written(3) }
}

/** The eight numbers of an IPv6 address, with what `::` leaves out. */
const groupsOf = (address: string): number[] => {
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').flatMap(numbers))
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

/** One group, or the IPv4 address that may stand for the last two. */
const numbers = (group: string): number[] => {
  if (group === '') return []
  if (!isIPv4(group)) return [Number.parseInt(group, 16)]
  const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
  return [a * 256 + b, c * 256 + d]
}

/** `::ffff:a.b.c.d` is IPv4 as a socket that takes both tells it. */
const mappedIPv4 = (groups: readonly number[]): string | undefined => {
  const [high = 0, low = 0] = groups.slice(6)
  const isMapped = groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0)
  return isMapped ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : undefined
}
