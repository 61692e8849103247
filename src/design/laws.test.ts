import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, overlap } from './boxes.ts'
import { commandErrors } from './commands/types.ts'
import { apply } from './commands.ts'
import { bounds, boxesOf, edgeLabel, edgePaths, frameLabel, labelBox, partBoxes } from './geometry.ts'
import { newHistory, push, redo, undo } from './history.ts'
import { idsOf } from './ids.ts'
import { laidOut, layout } from './layout.ts'
import { emptyDesign } from './model.ts'
import { normaliseDesign } from './normalise.ts'
import { outline } from './outline.ts'
import { spokenName, summary } from './spoken.ts'
import { designs, moves, tangles } from './testing/arbitraries.ts'
import { waterline, waterSides } from './waterline.ts'

describe('commands', () => {
  test('never throw, leave the design alone, and give a sound one or one sentence', () => {
    fc.assert(
      fc.property(designs, moves, (design, move) => {
        const before = JSON.stringify(design)
        const outcome = apply(design, move(design))
        expect(JSON.stringify(design)).toBe(before)
        if (outcome.ok) {
          expect(normaliseDesign(outcome.design)).toEqual({ ok: true, design: outcome.design, dropped: [] })
          expect(outcome.label).not.toMatch(/undefined|NaN|\[object/)
          const ids = idsOf(outcome.design)
          expect(outcome.made.filter((id) => !ids.has(id))).toEqual([])
          expect(outcome.gone.filter((id) => ids.has(id))).toEqual([])
        } else {
          expect(Object.keys(commandErrors)).toContain(outcome.error)
          expect(outcome.reason).toMatch(/^\S.*[.?]$/s)
        }
      }),
    )
  })

  test('give the same on the same design', () => {
    fc.assert(
      fc.property(designs, moves, (design, move) => {
        expect(apply(structuredClone(design), move(design))).toEqual(apply(design, move(design)))
      }),
    )
  })

  test('say exactly which ids are new and which are gone', () => {
    fc.assert(
      fc.property(designs, moves, (design, move) => {
        const outcome = apply(design, move(design))
        if (!outcome.ok) return
        const before = idsOf(design)
        const after = idsOf(outcome.design)
        expect([...outcome.made].sort()).toEqual([...after].filter((id) => !before.has(id)).sort())
        expect([...outcome.gone].sort()).toEqual([...before].filter((id) => !after.has(id)).sort())
      }),
    )
  })

  test('are undone exactly, and redone', () => {
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 30 }), (made) => {
        const steps = [emptyDesign]
        let history = newHistory(emptyDesign)
        for (const move of made) {
          const outcome = apply(history.present, move(history.present))
          if (!outcome.ok) continue
          const next = push(history, outcome.design)
          if (next !== history) steps.push(outcome.design)
          history = next
        }
        const end = history.present
        for (const step of steps.toReversed()) {
          expect(history.present).toEqual(step)
          history = undo(history)
        }
        expect(history.past).toEqual([])
        for (const _ of steps) history = redo(history)
        expect(history.present).toEqual(end)
      }),
    )
  })
})

describe('layout', () => {
  const options = fc.record({
    waterline: fc.boolean(),
    pinned: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { maxLength: 8 }), { nil: undefined }),
  })

  test('never lays one part on another, nor off the grid', () => {
    fc.assert(
      fc.property(fc.oneof(tangles, designs), fc.boolean(), (design, drawn) => {
        const boxes = [...partBoxes(laidOut(design, { waterline: drawn })).values()]
        for (const [i, box] of boxes.entries()) {
          expect([box.x % 8, box.y % 8].map(Math.abs)).toEqual([0, 0])
          for (const other of boxes.slice(0, i)) expect(overlap(box, other)).toBe(false)
        }
      }),
    )
  })

  test('leaves pinned parts where they are and puts no other on them', () => {
    fc.assert(
      fc.property(tangles, options, (design, { pinned = [], waterline: drawn }) => {
        const ids = new Set(design.parts.filter((_, i) => pinned.includes(i)).map(({ id }) => id))
        if (ids.size === 0) return
        const after = laidOut(design, { pinned: ids, waterline: drawn })
        const boxes = partBoxes(after)
        for (const part of after.parts.filter(({ id }) => ids.has(id))) {
          expect(part).toBe(design.parts.find(({ id }) => id === part.id))
        }
        const free = [...boxes].filter(([id]) => !ids.has(id))
        for (const [id, box] of free) {
          for (const [other, there] of boxes) expect(id !== other && overlap(box, there)).toBe(false)
        }
      }),
    )
  })

  test('gives the same again', () => {
    fc.assert(
      fc.property(tangles, (design) => {
        expect(layout(structuredClone(design))).toEqual(layout(design))
      }),
    )
  })

  test('along the waterline puts a level line between the two sides', () => {
    fc.assert(
      fc.property(tangles, (design) => {
        const line = waterline(laidOut(design, { waterline: true }))
        if (line === undefined) return
        expect(line.misplaced).toEqual([])
        expect(line.y).not.toBeNull()
      }),
    )
  })
})

describe('geometry', () => {
  test('bounds hold everything that is drawn', () => {
    fc.assert(
      fc.property(fc.oneof(tangles, designs), (design) => {
        const whole = bounds(design)
        if (whole === undefined) {
          expect(boxesOf(design).size).toBe(0)
          return
        }
        const point = ({ x, y }: { x: number; y: number }) => ({ x, y, width: 0, height: 0 })
        for (const [key, path] of edgePaths(design)) {
          for (const at of [...path.points, ...path.arrow.corners])
            expect(contains(whole, point(at))).toBe(true)
          const label = labelBox(edgeLabel(design, key), path.label)
          if (label !== undefined) expect(contains(whole, label)).toBe(true)
        }
        for (const box of boxesOf(design).values()) expect(contains(whole, box)).toBe(true)
        for (const frame of design.frames) expect(contains(whole, frameLabel(frame).box)).toBe(true)
      }),
    )
  })

  test('every edge has a path of real numbers', () => {
    fc.assert(
      fc.property(tangles, (design) => {
        const paths = edgePaths(design)
        expect(paths.size).toBeGreaterThanOrEqual(design.connections.length)
        for (const { d, arrow } of paths.values()) {
          expect(d + arrow.d).toMatch(/^[MLQCZ\d .-]+$/)
        }
      }),
    )
  })
})

test('a sound design passes the gate as it is', () => {
  fc.assert(
    fc.property(fc.oneof(designs, tangles), (design) => {
      const result = normaliseDesign(JSON.parse(JSON.stringify(design)))
      expect(result.ok && result.design).toEqual(design)
    }),
  )
})

test('whatever comes to the gate, a sound design or a refusal leaves it', () => {
  const raw = fc.oneof(
    fc.anything(),
    fc.record({
      parts: fc.array(
        fc.oneof(
          fc.record(
            {
              id: fc.anything(),
              kind: fc.constantFrom('sqs-standard', 'lambda', 'toString', 7),
              name: fc.anything(),
              x: fc.oneof(fc.double(), fc.anything()),
              y: fc.double(),
              params: fc.dictionary(
                fc.constantFrom('retention', 'deadLetter', 'tries', '__proto__', 'x'),
                fc.anything(),
              ),
            },
            { requiredKeys: ['kind'] },
          ),
          fc.anything(),
        ),
      ),
      connections: fc.array(fc.record({ id: fc.anything(), from: fc.anything(), to: fc.anything() })),
      frames: fc.anything(),
      notes: fc.array(fc.record({ text: fc.anything(), x: fc.anything(), y: fc.double() })),
    }),
  )
  fc.assert(
    fc.property(raw, (value) => {
      const once = normaliseDesign(value)
      if (!once.ok) return
      expect(normaliseDesign(once.design)).toEqual({ ok: true, design: once.design, dropped: [] })
    }),
  )
})

test('the outline names every part once, and every connection', () => {
  fc.assert(
    fc.property(fc.oneof(designs, tangles), (design) => {
      const told: string[] = []
      const links: string[] = []
      const keys: string[] = []
      const walk = (items: ReturnType<typeof outline>) => {
        for (const item of items) {
          keys.push(item.key)
          if (!item.reference) told.push(item.part)
          if (item.by.type === 'connection') links.push(item.by.id)
          walk(item.items)
        }
      }
      walk(outline(design))
      expect(told.sort()).toEqual(design.parts.map(({ id }) => id).sort())
      expect(links.sort()).toEqual(design.connections.map(({ id }) => id).sort())
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

test('everything has a spoken name without holes', () => {
  fc.assert(
    fc.property(designs, (design) => {
      for (const id of idsOf(design)) expect(spokenName(design, id)).toMatch(/\S/)
      const words = [...design.parts, ...design.connections].map(({ id }) => spokenName(design, id)).join(' ')
      expect(`${words} ${summary(design)}`).not.toMatch(/undefined|NaN|\[object/)
    }),
  )
})

test('every connected part is on one side of the waterline', () => {
  fc.assert(
    fc.property(tangles, (design) => {
      const { above, below } = waterSides(design)
      expect([...above].filter((id) => below.has(id))).toEqual([])
      for (const { from, to } of design.connections) {
        if (from !== to) for (const id of [from, to]) expect(above.has(id) || below.has(id)).toBe(true)
      }
    }),
  )
})
