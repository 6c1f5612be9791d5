/** Of the picture beside a link, in pixels: what the places that show it ask for. */
export const shareSize = { width: 1200, height: 630 }
