import { type RefObject, useLayoutEffect, useRef, useState } from "react";

export type Faces = "text" | "strong" | "title";

/** The width of words as the chart sets them. */
export type Measure = (words: string, face?: Faces) => number;

export type Room = { width: number; em: number; measure: Measure };

const weights: Record<Faces, number> = { text: 400, strong: 650, title: 650 };
const faces: Record<Faces, string> = {
  text: "--face-text",
  strong: "--face-text",
  title: "--face-title",
};

/** How wide the chart may be and how large its text is, measured; null until it stands in the page. */
export function useRoom(): { ref: RefObject<HTMLDivElement | null>; room: Room | null } {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let isThere = true;
    const look = () => {
      if (isThere) setRoom((last) => roomOf(element, last));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    document.fonts.ready.then(() => isThere && setRoom(roomOf(element, null)));
    return () => {
      isThere = false;
      observer.disconnect();
    };
  }, []);
  return { ref, room };
}

/** Narrower than this, in pixels, the page is still being laid out. */
const least = 120;

function roomOf(element: HTMLElement, last: Room | null): Room | null {
  const style = getComputedStyle(element);
  const width = Math.floor(element.clientWidth);
  const em = Number.parseFloat(style.fontSize);
  if (width < least) return last;
  if (last && last.width === width && last.em === em) return last;
  return { width, em, measure: measureWith(style, em) };
}

/** Text grows with the reader’s text size as far as so many ems of it find room. */
export function fitted({ width, em, measure }: Room, ems: number): Room {
  const size = Math.min(em, Math.max(15, width / ems));
  return { width, em: size, measure: (words, face) => Math.ceil((measure(words, face) * size) / em) };
}

function measureWith(style: CSSStyleDeclaration, em: number): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const families = {
    text: style.getPropertyValue(faces.text),
    strong: style.getPropertyValue(faces.strong),
    title: style.getPropertyValue(faces.title),
  };
  return (words, face = "text") => {
    if (!context) return words.length * em * 0.55;
    const font = `${weights[face]} ${em}px ${families[face]}`;
    if (context.font !== font) context.font = font;
    return context.measureText(words).width;
  };
}
