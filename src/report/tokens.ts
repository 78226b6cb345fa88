/** The colours of the report: its texts and its levels are those of the screen's light theme. */
export const colours = {
  ink: "#17262b",
  slate: "#5b6b70",
  terracotta: "#b5452c",
  hairline: "#9aa8ab",
  emptyCell: "#8b9a9d",
  white: "#ffffff",
  /** The lines of the motif that cross the territory. */
  through: "#a8cfc6",
  levels: ["#e6efec", "#6bada2", "#2a7e76", "#0b4a4b"],
} as const;

/** The colour of the digit written on a level. */
export const onLevel = (level: number): string => (level >= 2 ? colours.white : colours.ink);

/** How wide a line of a hatch is, and the white beside it, in millimetres: half slate, half white is a tone of its own. */
export const hatchLine = 0.4;

/** A4 in millimetres: content between the margins, head and foot on the same lines of every page. */
export const page = {
  width: 210,
  height: 297,
  left: 18,
  right: 192,
  top: 25,
  bottom: 277,
  head: 12,
  foot: 286,
} as const;

/** The sizes of type in points, each with its leading in millimetres; nothing is smaller than a note. */
export const sizes = {
  note: { pt: 8, leading: 3.75 },
  text: { pt: 10, leading: 5 },
  heading: { pt: 13, leading: 6.25 },
  title: { pt: 20, leading: 8.75 },
  cover: { pt: 34, leading: 12.5 },
} as const;

export const millimetresPerPoint = 25.4 / 72;
