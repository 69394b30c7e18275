import { describe, expect, it } from 'vitest'
import { Classes, count, f1, newTally, precision, recall } from './scores.ts'

describe('scores', () => {
  it('weigh right, wrong and missed answers', () => {
    const tally = newTally()
    count(tally, true, true, 1)
    count(tally, true, true, 0.5)
    count(tally, false, true, 0.5)
    count(tally, true, false, 1)
    count(tally, false, false, 9)
    expect(precision(tally)).toBeCloseTo(0.75)
    expect(recall(tally)).toBeCloseTo(0.6)
    expect(f1(tally)).toBeCloseTo(2 / 3)
  })

  it('let each class that is labelled count once, however rare', () => {
    const classes = new Classes()
    for (let times = 0; times < 98; times += 1) classes.add('email', 'email', 1)
    classes.add('phone', 'email', 1)
    classes.add('email', 'url', 1)
    expect(classes.accuracy()).toBeCloseTo(0.98)
    expect(classes.macroF1()).toBeCloseTo(98 / 99 / 2, 3)
    expect(classes.macroRecall()).toBeCloseTo(98 / 99 / 2, 3)
    expect(classes.confusions.get('phone read as email')).toBe(1)
  })
})
