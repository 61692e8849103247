import { expect, test } from 'vitest'
import { fitScale } from './png-scale.ts'

test('a picture that fits has the wanted scale', () => {
  expect(fitScale(1000.2, 500, 2)).toEqual({ scale: 2, width: 2001, height: 1000, clamped: false })
})

test('too many pixels lower the scale, and it is said', () => {
  const fit = fitScale(4000, 3000, 4)
  expect(fit.clamped).toBe(true)
  expect(fit.width * fit.height).toBeLessThanOrEqual(16_700_000)
  expect(fit.scale).toBeCloseTo(1.18, 2)
})

test('no side is longer than a canvas can be', () => {
  expect(fitScale(20_000, 10, 1)).toEqual({ scale: 0.8192, width: 16_384, height: 8, clamped: true })
})
