import { OPS, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, Rule } from '../page/page-content.ts'

interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

export interface Drawing {
  rules: Rule[]
  /** Boxes of the pictures on the page. */
  pictures: Box[]
  /** Boxes of small round shapes: the list marks that browsers draw. Square ones are corners of borders. */
  dots: Box[]
}

type Matrix = number[]

/** A part of a painted path. */
interface Shape {
  box: Box
  /** It has curves. */
  isRound: boolean
}

/** Thicker than this, a filled box is shading and no rule. */
const thickest = 3
/** Shorter than this, a rule is a dash or the corner of a border. */
const shortest = 4
/** Width and height of a dot, in points. */
const smallestDot = 1.5
const largestDot = 7
/** A dot is not much wider than high, nor higher than wide. */
const widestDot = 1.3

const stroked = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])
const painted = new Set<number>([OPS.fill, OPS.eoFill, ...stroked])
const pictured = new Set<number>([
  OPS.paintImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageXObjectRepeat,
])

/**
 * Find the straight lines and the pictures that a page draws.
 *
 * @param view Matrix from the page's own space to points from the top left corner.
 */
export function readRules(operators: Operators, view: Matrix): Drawing {
  const drawing: Drawing = { rules: [], pictures: [], dots: [] }
  const saved: Matrix[] = []
  let matrix = view
  operators.fnArray.forEach((operator, at) => {
    const args = operators.argsArray[at]
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(matrix)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view
    if (operator === OPS.transform) matrix = Util.transform(matrix, args as Matrix)
    if (operator === OPS.paintFormXObjectBegin) matrix = Util.transform(matrix, formMatrix(args))
    if (operator === OPS.constructPath) {
      const { shapes, isStroked } = paintedShapes(args, matrix)
      drawing.rules.push(...shapes.flatMap(({ box }) => boxRules(box, isStroked)))
      drawing.dots.push(...shapes.filter(isDot).map(({ box }) => box))
    }
    if (pictured.has(operator)) drawing.pictures.push(place([0, 0, 1, 1], matrix))
  })
  return drawing
}

function formMatrix(args: unknown): Matrix {
  const matrix = Array.isArray(args) ? args[0] : null
  return matrix && 'length' in matrix && matrix.length === 6
    ? Array.from(matrix as ArrayLike<number>)
    : [1, 0, 0, 1, 0, 0]
}

/** pdf.js gives a path as `[painting operator, [commands], [left, bottom, right, top]]`, all its moves in one list of numbers. */
function paintedShapes(args: unknown, matrix: Matrix): { shapes: Shape[]; isStroked: boolean } {
  const [paint = 0, paths] = Array.isArray(args) ? (args as [number, [ArrayLike<number> | null] | undefined]) : []
  const commands = paths?.[0]
  if (!painted.has(paint) || !commands || typeof commands.length !== 'number') return { shapes: [], isStroked: false }
  return {
    shapes: subpaths(commands).map(({ bounds, isRound }) => ({ box: place(bounds, matrix), isRound })),
    isStroked: stroked.has(paint),
  }
}

function isDot({ box, isRound }: Shape): boolean {
  const [short = 0, long = 0] = [box.right - box.left, box.bottom - box.top].toSorted((a, b) => a - b)
  return isRound && short >= smallestDot && long <= largestDot && long <= short * widestDot
}

/** The boxes around each part of a path, and whether it has curves. Codes: 0 move, 1 line, 2 cubic, 3 quadratic, 4 close. */
function subpaths(commands: ArrayLike<number>): { bounds: number[]; isRound: boolean }[] {
  const parts: { bounds: number[]; isRound: boolean }[] = []
  const steps = [2, 2, 6, 4, 0]
  for (let at = 0; at < commands.length; ) {
    const code = commands[at] ?? 4
    const step = steps[code] ?? 0
    const x = commands[at + step - 1] ?? 0
    const y = commands[at + step] ?? 0
    const part = parts.at(-1)
    if (code === 0) parts.push({ bounds: [x, y, x, y], isRound: false })
    else if (step > 0 && part) {
      part.bounds = grow(part.bounds, x, y)
      part.isRound ||= code === 2 || code === 3
    }
    at += step + 1
  }
  return parts
}

function grow([left = 0, bottom = 0, right = 0, top = 0]: number[], x: number, y: number): number[] {
  return [Math.min(left, x), Math.min(bottom, y), Math.max(right, x), Math.max(top, y)]
}

function place([left = 0, bottom = 0, right = 0, top = 0]: number[], matrix: Matrix): Box {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix
  const xs = [left, right].flatMap((x) => [bottom, top].map((y) => a * x + c * y + e))
  const ys = [left, right].flatMap((x) => [bottom, top].map((y) => b * x + d * y + f))
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

/** A thin box is one rule; the outline of a box is four; a filled box is shading, whose edges are borders as good as drawn. */
function boxRules({ left, top, right, bottom }: Box, outline: boolean): Rule[] {
  const width = right - left
  const height = bottom - top
  if (height <= thickest && width >= shortest) return [level((top + bottom) / 2, left, right)]
  if (width <= thickest && height >= shortest) return [upright((left + right) / 2, top, bottom)]
  if (!outline || width < shortest || height < shortest) return []
  return [level(top, left, right), level(bottom, left, right), upright(left, top, bottom), upright(right, top, bottom)]
}

function level(at: number, from: number, to: number): Rule {
  return { direction: 'level', at, from, to }
}

function upright(at: number, from: number, to: number): Rule {
  return { direction: 'upright', at, from, to }
}
