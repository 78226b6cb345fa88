/** What has the focus, in words, and what is wrong with how it shows. */
export type Focus = {
  kind: string;
  name: string;
  /** Of a radio button: its group, and whether an answer of it is chosen. */
  group: string;
  isChosen: boolean;
  problems: string[];
};

/** Reads the element that has the focus; null on the page itself. Runs in the page. */
export function readFocus(): Focus | null {
  const active = document.activeElement;
  if (!active || active === document.body) return null;
  const words = (element: Element | null | undefined) =>
    (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : [];
  const label = active.id === "" ? null : document.querySelector(`label[for="${CSS.escape(active.id)}"]`);
  const name = active.getAttribute("aria-label") ?? words(labels[0] ?? label ?? active);
  const isField = active.matches("input, select, textarea");
  const kind = active.matches("input") ? (active.getAttribute("type") ?? "text") : active.localName;
  const group = active.matches("[type=radio]") ? (active.getAttribute("name") ?? "") : "";

  /** The ring stands round the thing itself, round the label or box that holds it, or round the label beside it. */
  const around = [active.parentElement, active.parentElement?.parentElement, ...labels];
  const within = active instanceof SVGElement ? [...active.querySelectorAll("*")] : [];
  const hasRing = (element: Element | null | undefined) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor);
  };
  const isRinged = [active, ...(isField ? around : []), ...within].find(hasRing);
  const { left, top, right, bottom } = (isRinged ?? active).getBoundingClientRect();

  /** WCAG 2.4.11: some of it can be seen: on the screen, and under nothing that it does not belong to. */
  const inside = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
  );
  const isSeen = inside.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    const own = isRinged ?? active;
    return there !== null && (own.contains(there) || there.contains(own));
  });
  const what = `<${active.localName}> « ${name.slice(0, 60)} » at ${location.hash}`;
  return {
    kind,
    name,
    group,
    isChosen: group !== "" && document.querySelector(`input[name="${CSS.escape(group)}"]:checked`) !== null,
    problems: [
      ...(isRinged ? [] : [`the focus cannot be seen on ${what}`]),
      ...(isSeen ? [] : [`the focus is hidden on ${what}`]),
    ],
  };
}
