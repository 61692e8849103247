import { expect, test } from 'vitest'
import { mendedAddress } from './mended-address.ts'

test.each([
  ['/open', null],
  ['/open%231.AAAB.ccccc', '/open#1.AAAB.ccccc'],
  ['/waterline/open%25231.AAAB.ccccc', '/waterline/open#1.AAAB.ccccc'],
  ['/embed%23', null],
  ['/designs/a%20b', null],
])('%s', (pathname, address) => {
  expect(mendedAddress({ pathname })).toBe(address)
})
