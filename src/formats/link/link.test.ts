import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { emptyDocument } from '../../design/model.ts'
import { type LinkError, linkErrors, type ReadLink, readLink, writeLink } from '../link.ts'
import { contexts, documents, renumbered } from '../testing/arbitraries.ts'
import { answersOnly, sampleContext, sampleDocument } from '../testing/samples.ts'
import { dictionary } from './dictionary.ts'
import { codecs, enclose, fromBase64url, seal, toBase64url } from './envelope.ts'

const link = writeLink(sampleDocument(15), sampleContext).fragment

function error(text: string): LinkError | 'ok' {
  const read = readLink(text)
  return read.ok ? 'ok' : read.error
}

function opened(text: string): Extract<ReadLink, { ok: true }> {
  const read = readLink(text)
  if (!read.ok) throw new Error(read.reason)
  return read
}

describe('a link', () => {
  test('gives back the document, the kind and what was said then', () => {
    fc.assert(
      fc.property(documents, contexts, (document, context) => {
        const { fragment } = writeLink(document, context)
        const read = opened(fragment)
        const { kind, winner, fits, knowledge } = context
        expect(read).toEqual({
          ok: true,
          fragment,
          document: renumbered(document),
          kind,
          recorded: { winner, fits, knowledge },
          dropped: [],
        })
      }),
      { numRuns: 300 },
    )
  })

  test('is the same for the same document, in whatever order answers were given', () => {
    const { answers } = answersOnly.workload
    const workload = {
      ...answersOnly.workload,
      answers: Object.fromEntries(Object.entries(answers).reverse()),
    }
    expect(writeLink({ ...answersOnly, workload }, sampleContext)).toEqual(
      writeLink(answersOnly, sampleContext),
    )
  })

  test.each([
    ['22 answers', answersOnly, 90],
    ['15 parts', sampleDocument(15), 700],
    ['60 parts', sampleDocument(60), 1_800],
  ])('with %s is short', (_, document, most) => {
    expect(writeLink(document, sampleContext).length).toBeLessThanOrEqual(most)
  })

  test('warns above 2,000 characters, and above 4,000', () => {
    const warning = (size: number) => writeLink(sampleDocument(size), sampleContext).warning
    expect([warning(60), warning(150), warning(400)]).toEqual([null, 'long', 'too-long'])
  })

  test('that would be too large is not written', () => {
    const random = fc.sample(fc.string({ unit: 'binary', minLength: 2_000, maxLength: 2_000 }), {
      seed: 1,
      numRuns: 60,
    })
    const notes = random.map((text, n) => ({ id: `note${n}`, text, x: 0, y: 0 }))
    const { design } = sampleDocument(15)
    const written = writeLink({ ...emptyDocument, design: design && { ...design, notes } }, sampleContext)
    expect(written).toEqual({ fragment: '', length: 0, warning: 'too-long' })
  })

  test('leaves notes out unless they are to go along', () => {
    const { document } = opened(
      writeLink(sampleDocument(15), { ...sampleContext, includeNotes: false }).fragment,
    )
    expect(document.design?.notes).toEqual([])
    expect(document.accepted).toEqual([{ finding: 'visibility-below-six-timeouts:p6', note: '' }])
  })

  test('follows a part through its accepted finding', () => {
    const { document } = opened(link)
    const [finding] = document.accepted
    const part = document.design?.parts.find(({ id }) => finding?.finding.endsWith(`:${id}`))
    expect(part?.name).toBe('Billing queue')
  })
})

describe('what chat and mail do to a link is forgiven', () => {
  test.each([
    ['a leading #', `#${link}`],
    ['# as %23', `https://waterline.example/open%23${link}`],
    ['# encoded twice', `https://safe.example/?url=https%3A%2F%2Fw.example%2Fopen%2523${link}&data=05%7C02`],
    ['a whole address', `https://waterline.example/open#${link}`],
    ['dots as %2E', `#${link.replaceAll('.', '%2E')}`],
    ['space around it', `  \n${link}\t `],
    ['a full stop', `https://waterline.example/open#${link}.`],
    ['a closing bracket and a comma', `(https://waterline.example/open#${link}),`],
    ['angle brackets', `<https://waterline.example/open#${link}>`],
    ['line breaks within', link.replace(/.{76}/g, '$&\r\n')],
    ['invisible characters within', link.replace(/.{40}/g, '$&\u200b')],
    ['words before and after it', `See https://waterline.example/open#${link} and tell me`],
    ['quotes', `“${link}”`],
  ])('%s', (_, text) => {
    expect(opened(text).fragment).toBe(link)
  })
})

describe('a link that cannot be read says why', () => {
  test.each<[LinkError, string]>([
    ['empty', ''],
    ['empty', ' \n'],
    ['empty', '#'],
    ['empty', 'https://waterline.example/open#'],
    ['not-a-link', 'hello'],
    ['not-a-link', '3.14'],
    ['not-a-link', 'https://waterline.example/open'],
    ['not-a-link', 'https://waterline.example/open#answers'],
    ['not-a-link', `0${link.slice(1)}`],
    ['newer-version', `2${link.slice(1)}`],
    ['newer-version', `https://waterline.example/open#12.Zz-_abcdefgh`],
    ['cut', `https://waterline.example/open#1`],
    ['cut', '#1.'],
    ['damaged', `${link.slice(0, 100)}AAAA${link.slice(104)}`],
    ['damaged', link.toLowerCase()],
    ['too-big', `#${'A'.repeat(70_000)}`],
    ['too-big', bomb(10 * 1024 * 1024)],
  ])('%s', (reason, text) => {
    expect(readLink(text)).toEqual({ ok: false, error: reason, reason: expect.any(String) })
    expect(error(text)).toBe(reason)
  })

  test('a cut link says how much is left', () => {
    const long = writeLink(sampleDocument(150), sampleContext).fragment
    const read = readLink(`https://waterline.example/open#${long.slice(0, 1_812)}`)
    expect(read).toMatchObject({ error: 'cut' })
    expect(read.ok ? '' : read.reason).toContain(`1,812 of ${long.length.toLocaleString('en')} characters`)
  })

  test('cut anywhere, it is cut', () => {
    for (let length = 3; length < link.length; length++)
      expect([length, error(link.slice(0, length))]).toEqual([length, 'cut'])
  })

  test('a field of a version to come is refused, not lost', () => {
    const bytes = Uint8Array.from([3, 0x80, 0x40, 0])
    expect(error(seal(bytes) ?? '')).toBe('newer-version')
  })

  test('a codec of a version to come is refused', () => {
    expect(error(enclose(Uint8Array.from([1, 2, 3]), 2) ?? '')).toBe('newer-version')
  })

  test('answers and parts that nobody knows any more', () => {
    const old = { ...answersOnly.workload, answers: { order: { options: ['by-moonlight'] } } }
    expect(error(writeLink({ ...emptyDocument, workload: old }, sampleContext).fragment)).toBe(
      'unknown-content',
    )
  })

  test('what is left out is said', () => {
    const answers = { ...answersOnly.workload.answers, order: { options: ['by-moonlight'] } }
    const document = { ...answersOnly, workload: { ...answersOnly.workload, answers } }
    const read = opened(writeLink(document, sampleContext).fragment)
    expect(read.dropped).toHaveLength(1)
    expect(read.dropped[0]).toContain('by-moonlight')
    expect(read.document.workload.answers).not.toHaveProperty('order')
  })

  test('every error has one sentence or two', () => {
    for (const words of Object.values(linkErrors)) expect(words).toMatch(/^[A-Z].*\.$/)
  })
})

describe('no text makes reading throw, and no change goes unseen', () => {
  test('random text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String()),
        fc.boolean(),
        (text, ours) => {
          expect(readLink(ours ? `1.${text}` : text).ok).toBe(false)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('5,000 changes to a good link', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.#%! '
    const whole = JSON.stringify(readLink(link))
    const change = fc.record({
      at: fc.nat(link.length - 1),
      to: fc.constantFrom(...alphabet),
      remove: fc.nat(2),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let text = link
        for (const { at, to, remove } of changes) text = text.slice(0, at) + to + text.slice(at + remove)
        const read = readLink(text)
        if (read.ok) expect(JSON.stringify(read)).toBe(whole)
      }),
      { numRuns: 5_000 },
    )
  })

  test('random bytes under a right checksum', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        readLink(seal(bytes) ?? '')
      }),
      { numRuns: 2_000 },
    )
  })
})

test('base64url is read back, and only base64url', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64url(toBase64url(bytes))).toEqual(bytes)
    }),
  )
  for (const wrong of ['A', 'AB+A', 'AB/A', 'AB==', 'AAé']) expect(fromBase64url(wrong)).toBeNull()
})

/** A link whose few characters inflate to so many bytes. */
function bomb(size: number): string {
  return enclose(deflateSync(new Uint8Array(size), { level: 9, dictionary }), codecs.deflated) ?? ''
}
