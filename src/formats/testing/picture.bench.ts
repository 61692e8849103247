import { bench, describe } from 'vitest'
import { designToSvg } from '../svg/picture.ts'
import { designToThumbnail } from '../svg/thumbnail.ts'
import { sampleDesign } from './samples.ts'

/** As long as an AWS icon is on average. */
const icon = () => ({ viewBox: '0 0 64 64', body: `<path d="M0 0h64v64H0z${'l1 2'.repeat(300)}"/>` })

const options = { icon, title: 'Orders', description: '', waterline: true }

describe.each([20, 200])('%d parts', (size) => {
  const routed = sampleDesign(size)
  designToSvg(routed, options)
  bench('SVG of a design that the canvas shows', () => {
    designToSvg(routed, options)
  })
  // Geometry is remembered for each design: a copy is measured and routed anew.
  bench('SVG of a new design', () => {
    designToSvg({ ...routed }, options)
  })
  bench('thumbnail', () => {
    designToThumbnail(routed, { icon, title: 'Orders' })
  })
})
