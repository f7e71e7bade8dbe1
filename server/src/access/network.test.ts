import { expect, test } from 'vitest'
import { networksOf } from './network.ts'

test.for([
  ['2001:db8:1:2::1', '2001:db8:1:2', '2001:db8:1'],
  ['2001:DB8:0001:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1'],
  ['2001:db8::9', '2001:db8:0:0', '2001:db8:0'],
  ['::1', '0:0:0:0', '0:0:0'],
  ['1::', '1:0:0:0', '1:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0', 'fe80:0:0'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0', '64:ff9b:0'],
  ['::ffff:192.0.2.1', '192.0.2.1', '192.0.2.1'],
  ['::ffff:c000:201', '192.0.2.1', '192.0.2.1'],
  ['192.0.2.1', '192.0.2.1', '192.0.2.1'],
  ['unknown', 'unknown', 'unknown'],
] as const)('[NET-1] %s belongs to the network %s of the place %s', ([text, address, site]) => {
  expect(networksOf(text)).toEqual({ address, site })
})
