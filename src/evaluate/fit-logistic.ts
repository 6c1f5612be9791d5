/** One example: which features it has, and how much of each. */
export interface Example {
  at: Uint32Array
  times: Float64Array
}

export interface Target {
  /** Log-odds known beforehand, to which the features add. */
  said: number
  /** 1 or 0. */
  wanted: number
  /** How much the example counts, 0 to 1: 0 leaves it out. */
  counts: number
}

/** Steps of the descent: enough to settle to two digits. */
const steps = 300

/**
 * Fit a logistic regression: accelerated gradient descent (Nesterov) on the log-loss with a ridge penalty. The same examples
 * give the same weights.
 *
 * @param features How many features there are.
 * @returns A weight for each feature and, last, the constant, which is not penalised.
 */
export function fitLogistic(
  examples: readonly Example[],
  targets: readonly Target[],
  features: number,
  penalty: number,
): Float64Array {
  const step = 1 / (penalty + curvature(examples, features))
  let weights = new Float64Array(features + 1)
  let ahead = weights
  for (let round = 0; round < steps; round++) {
    const slope = gradient(examples, targets, ahead, penalty)
    const next = ahead.map((weight, at) => weight - step * (slope[at] ?? 0))
    const momentum = round / (round + 3)
    ahead = next.map((weight, at) => weight + momentum * (weight - (weights[at] ?? 0)))
    weights = next
  }
  return weights
}

function gradient(
  examples: readonly Example[],
  targets: readonly Target[],
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const slope = weights.map((weight, at) => (at === weights.length - 1 ? 0 : penalty * weight))
  for (const [place, example] of examples.entries()) {
    const { said, wanted, counts } = targets[place] ?? { said: 0, wanted: 0, counts: 0 }
    if (counts === 0) continue
    const likely = 1 / (1 + Math.exp(-said - product(example, weights)))
    spread(example, counts * (likely - wanted), slope)
  }
  return slope
}

/** How steeply the slope of the log-loss can turn: a quarter of the examples' largest squared singular value, by power iteration. */
function curvature(examples: readonly Example[], features: number): number {
  let direction = new Float64Array(features + 1).fill(1)
  let largest = 0
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(features + 1)
    for (const example of examples) spread(example, product(example, direction), next)
    largest = Math.hypot(...next) / Math.hypot(...direction)
    direction = next.map((part) => part / largest)
  }
  return largest / 4
}

function product({ at, times }: Example, weights: Float64Array): number {
  let sum = weights.at(-1) ?? 0
  for (let k = 0; k < at.length; k++) sum += (times[k] ?? 0) * (weights[at[k] ?? 0] ?? 0)
  return sum
}

/** Add so much of an example to each of its features, and to the constant. */
function spread({ at, times }: Example, much: number, onto: Float64Array): void {
  const add = (place: number, part: number): void => {
    onto[place] = (onto[place] ?? 0) + part
  }
  for (let k = 0; k < at.length; k++) add(at[k] ?? 0, much * (times[k] ?? 0))
  add(onto.length - 1, much)
}
