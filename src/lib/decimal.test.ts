import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  equal,
  formatDecimal,
  isZero,
  multiply,
  negate,
  normalize,
  parseDecimal,
  printDecimal,
  type Rounding,
  round,
  sign,
  subtract,
  toNumber,
} from './decimal.ts'

const decimals = fc.record({
  coefficient: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  scale: fc.nat(24),
})

const printed = (d: Decimal | null) => (d === null ? null : printDecimal(d))

describe('parseDecimal', () => {
  it.each([
    ['85.80', '85.80'],
    ['1,234.5', '1234.5'],
    ['12,000', '12000'],
    ['-0.05', '-0.05'],
    ['+106', '106'],
    ['007', '7'],
    ['-0', '0'],
  ])('reads %s as %s', (text, expected) => {
    expect(printed(parseDecimal(text))).toBe(expected)
  })

  it.each([
    '',
    '.5',
    '5.',
    '1,23',
    '12,34',
    '1234,567',
    ',123',
    '1,2345',
    '８',
    '1e3',
    ' 1',
    '--1',
  ])('does not read %j', (text) => {
    expect(parseDecimal(text)).toBeNull()
  })

  it('refuses a run of digits no office writes, without reading it', () => {
    expect(parseDecimal('9'.repeat(1_000_000))).toBeNull()
  })

  it('reads back whatever is printed or formatted, digit for digit', () => {
    fc.assert(
      fc.property(decimals, (d) => {
        expect(parseDecimal(printDecimal(d))).toEqual(d)
        expect(parseDecimal(formatDecimal(d))).toEqual(d)
      }),
    )
  })
})

describe('decimal', () => {
  it('takes a number at the digits it prints', () => {
    expect(printDecimal(decimal(81.06))).toBe('81.06')
    expect(printDecimal(decimal(1e-7))).toBe('0.0000001')
    expect(printDecimal(decimal(1.5e21))).toBe('1500000000000000000000')
    expect(printDecimal(decimal(12n))).toBe('12')
    expect(printDecimal(decimal('85.80'))).toBe('85.80')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 'N/A', '', '1e3'])('throws on %j', (n) => {
    expect(() => decimal(n)).toThrow(RangeError)
  })

  it('gives every double back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        expect(toNumber(decimal(n))).toBe(n === 0 ? 0 : n)
      }),
    )
  })
})

describe('formatDecimal', () => {
  it('groups thousands before the point only', () => {
    expect(formatDecimal(decimal('1234567.12345'))).toBe('1,234,567.12345')
    expect(formatDecimal(decimal('-123'))).toBe('-123')
    expect(formatDecimal(decimal('-1000'))).toBe('-1,000')
  })
})

describe('arithmetic', () => {
  it('is exact where doubles are not', () => {
    expect(printDecimal(add(decimal('0.1'), decimal('0.2')))).toBe('0.3')
    expect(printDecimal(subtract(decimal('81.06'), decimal('79.84')))).toBe('1.22')
    expect(printDecimal(multiply(decimal('1.10'), decimal('1.10')))).toBe('1.2100')
  })

  it('holds the laws of a commutative ring', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(equal(add(a, b), add(b, a))).toBe(true)
        expect(equal(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true)
        expect(equal(subtract(a, b), add(a, negate(b)))).toBe(true)
        expect(isZero(subtract(a, a))).toBe(true)
      }),
    )
  })
})

describe('compare', () => {
  it('orders by value, not by digits written', () => {
    expect(compare(decimal('85.8'), decimal('85.80'))).toBe(0)
    expect(compare(decimal('-2'), decimal('-1.99'))).toBe(-1)
    expect(compare(decimal('10'), decimal('9.999'))).toBe(1)
  })

  it('agrees with the sign of the difference', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compare(a, b)).toBe(sign(subtract(a, b)))
      }),
    )
  })
})

describe('divide', () => {
  it('answers null to a division by zero: a share of nothing is not 0 %', () => {
    expect(divide(decimal(0), decimal(0), 2, 'half-up')).toBeNull()
    expect(divide(decimal(5), decimal('0.00'), 2, 'half-up')).toBeNull()
  })

  it.each<[string, string, number, Rounding, string]>([
    ['2', '3', 2, 'half-up', '0.67'],
    ['2', '3', 2, 'down', '0.66'],
    ['1', '-8', 2, 'half-up', '-0.13'],
    ['1', '-8', 2, 'half-even', '-0.12'],
    ['0.0001', '1000', 2, 'up', '0.01'],
    ['100', '0.5', 0, 'down', '200'],
  ])('%s ÷ %s at scale %i, %s, is %s', (a, b, scale, rounding, expected) => {
    expect(printed(divide(decimal(a), decimal(b), scale, rounding))).toBe(expected)
  })

  it('never leaves more than one unit of its last digit', () => {
    const how = fc.constantFrom<Rounding>('half-up', 'half-even', 'down', 'up', 'floor', 'ceiling')
    fc.assert(
      fc.property(decimals, decimals, fc.nat(10), how, (a, b, scale, rounding) => {
        const result = divide(a, b, scale, rounding)
        if (result === null) return isZero(b)
        const rest = subtract(a, multiply(result, b))
        const unit = multiply(b, { coefficient: 1n, scale })
        const size = (d: Decimal) => (sign(d) < 0 ? negate(d) : d)
        return compare(size(rest), size(unit)) === -1
      }),
    )
  })
})

describe('round', () => {
  it.each<[Rounding, string[]]>([
    ['half-up', ['3', '-3', '2', '-2']],
    ['half-even', ['2', '-2', '2', '-2']],
    ['down', ['2', '-2', '2', '-2']],
    ['up', ['3', '-3', '3', '-3']],
    ['floor', ['2', '-3', '2', '-3']],
    ['ceiling', ['3', '-2', '3', '-2']],
  ])('by %s takes 2.5, -2.5, 2.4 and -2.4 to %j', (how, expected) => {
    const whole = (text: string) => printDecimal(round(decimal(text), 0, how))
    expect(['2.5', '-2.5', '2.4', '-2.4'].map(whole)).toEqual(expected)
  })

  it('fills with zeros when asked for more digits than there are', () => {
    expect(printDecimal(round(decimal('85.8'), 2, 'half-up'))).toBe('85.80')
  })
})

describe('normalize', () => {
  it('drops zeros behind the point and none before it', () => {
    expect(printDecimal(normalize(decimal('85.80')))).toBe('85.8')
    expect(printDecimal(normalize(decimal('3.00')))).toBe('3')
    expect(printDecimal(normalize(decimal('100')))).toBe('100')
    expect(normalize(decimal('0.00'))).toEqual(decimal(0))
  })
})
