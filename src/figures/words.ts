/** Words on at most so many lines of a width; what does not fit ends with « … ». */
export function wrapWords(
  words: string,
  width: number,
  lines: number,
  measure: (words: string) => number,
): string[] {
  const wrapped: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || measure(longer) <= width) line = longer;
    else {
      wrapped.push(line);
      line = word;
    }
  }
  wrapped.push(line);
  const kept = wrapped.slice(0, lines);
  if (wrapped.length > lines) kept[lines - 1] = `${kept[lines - 1]}…`;
  return kept.map((line) => shortened(line, width, measure));
}

function shortened(line: string, width: number, measure: (words: string) => number): string {
  if (measure(line) <= width) return line;
  let end = line.length - 1;
  while (end > 1 && measure(`${line.slice(0, end)}…`) > width) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}
