/**
 * What axe does not see, said in sentences: headings, ids, title and language, sizes of targets, a table for each
 * chart, nothing beyond the sides. Runs in the page, where only what stands inside it exists.
 */
export function inspect(lang: string): string[] {
  const all = <E extends Element = HTMLElement>(selector: string) => [
    ...document.querySelectorAll<E>(selector),
  ];
  const isShown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest("[aria-hidden=true]") === null;
  const said = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
  const named = (element: Element) => {
    const { id } = element;
    const words = element.getAttribute("aria-label") ?? said(element);
    return `<${element.localName}${id && `#${id}`}>${words && ` « ${words.slice(0, 60)} »`}`;
  };
  const box = (element: Element) => element.getBoundingClientRect();

  function page(): string[] {
    const shown = document.documentElement.lang;
    return [
      ...(document.title.trim() === "" ? ["the page has no title"] : []),
      ...(shown === lang ? [] : [`html says lang="${shown}" where "${lang}" is shown`]),
    ];
  }

  function ids(): string[] {
    const seen = all("[id]").map(({ id }) => id);
    const twice = new Set(seen.filter((id, index) => seen.indexOf(id) !== index));
    return [...twice].map((id) => `the id « ${id} » is used more than once`);
  }

  function headings(): string[] {
    const shown = all("h1, h2, h3, h4, h5, h6").filter(isShown);
    const level = (heading: Element | undefined) => (heading ? Number(heading.localName.slice(1)) : 0);
    const firsts = shown.filter((heading) => level(heading) === 1).length;
    const skips = shown.filter((heading, index) => level(heading) > level(shown[index - 1]) + 1);
    return [
      ...(firsts === 1 ? [] : [`there are ${firsts} headings of level 1`]),
      ...shown.filter((heading) => said(heading) === "").map((heading) => `${named(heading)} is empty`),
      ...skips.map((heading) => `${named(heading)} skips a level`),
    ];
  }

  /** WCAG 2.5.8: 24 × 24 px, or a circle of 24 px that touches no other target, or a link within a sentence. */
  function targets(): string[] {
    const roles = ["button", "link", "checkbox", "radio", "switch", "tab", "option", "menuitem", "slider"];
    const widgets = ["a[href]", "button", "input", "select", "textarea", "summary"];
    const selector = [...widgets, ...roles.map((role) => `[role=${role}]`)].join(", ");
    const isTarget = (element: Element) =>
      isShown(element) && !element.matches(":disabled, [type=hidden]") && box(element).width > 0;
    const shown = all(selector).filter(isTarget);
    const areas = shown.map((element) => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels.filter(isShown)].map(box);
      return boxes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
    });
    const isSmall = (area: DOMRect) => Math.min(area.width, area.height) < 23.99;
    const middle = (area: DOMRect) => ({ x: area.x + area.width / 2, y: area.y + area.height / 2 });
    const isApart = (area: DOMRect, other: DOMRect) => {
      const { x, y } = middle(area);
      const there = middle(other);
      const across = Math.max(other.left - x, x - other.right, 0);
      const down = Math.max(other.top - y, y - other.bottom, 0);
      const isClear = Math.hypot(across, down) >= 12;
      return isClear && (!isSmall(other) || Math.hypot(there.x - x, there.y - y) >= 24);
    };
    const isInSentence = (element: Element) => {
      if (getComputedStyle(element).display !== "inline") return false;
      const line = element.closest("p, li, dd, dt, td, th, figcaption, label, legend, div");
      if (!line) return false;
      const links = [...line.querySelectorAll(selector)].map(said).join("");
      return said(line).length - links.length >= 12;
    };
    const inside = (element: Element, other: Element) => element.contains(other) || other.contains(element);
    return shown.flatMap((element, index) => {
      const area = areas[index];
      if (!area || !isSmall(area) || isInSentence(element)) return [];
      const isSpaced = shown.every((other, at) => {
        const around = areas[at];
        return !around || inside(element, other) || isApart(area, around);
      });
      const size = `${Math.round(area.width)} × ${Math.round(area.height)} px`;
      return isSpaced
        ? []
        : [`${named(element)} is a target of ${size}, close to others: 24 × 24 px at least`];
    });
  }

  /** A chart is a figure, or what is named as an image outside one; its table comes before the next section. */
  function charts(): string[] {
    const isChart = (element: Element) =>
      isShown(element) &&
      element.parentElement?.closest("figure, table, [role=img], [role=application]") === null;
    const isNamed = (table: Element) =>
      table.querySelector("caption") !== null || table.matches("[aria-label], [aria-labelledby]");
    const isReached = (table: Element) => {
      const fold = table.closest("details:not([open])");
      const summary = fold?.querySelector("summary");
      return fold ? isShown(fold) && !!summary && said(summary) !== "" : isShown(table);
    };
    const inOrder = all<Element>("h1, h2, table, figure, [role=img], [role=application]");
    return inOrder.flatMap((chart, index) => {
      if (!chart.matches("figure, [role=img], [role=application]") || !isChart(chart)) return [];
      const after = inOrder.slice(index + 1);
      const end = after.findIndex((next) => next.matches("h1, h2"));
      const tables = after.slice(0, end < 0 ? after.length : end).filter((next) => next.matches("table"));
      // The report is read as it is printed: its figures say in words all that they show.
      const alternative = chart.querySelector("[role=img]")?.getAttribute("aria-label") ?? "";
      if (chart.closest(".report") && alternative.length >= 20) return [];
      const found = tables.some((table) => isReached(table) && isNamed(table) && table.querySelector("th"));
      return found ? [] : [`the chart ${named(chart)} has no table with a name and headers after it`];
    });
  }

  function sides(): string[] {
    const width = document.documentElement.clientWidth;
    const whole = document.scrollingElement?.scrollWidth ?? 0;
    const isBeyond = (element: Element) => {
      const { left, right, width: own, height } = box(element);
      return own > 1 && height > 1 && (right > width + 1 || left < -1);
    };
    const canScroll = (element: HTMLElement) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element.tabIndex >= 0;
    const scrollers = all("body *").filter(canScroll);
    const isHeld = (element: Element) =>
      scrollers.some((scroller) => scroller !== element && scroller.contains(element));
    const beyond = all("body *").filter(
      (element) =>
        !element.parentElement?.closest("svg") && isShown(element) && isBeyond(element) && !isHeld(element),
    );
    const outermost = beyond.filter((element) => !beyond.some((other) => other === element.parentElement));
    return [
      ...(whole > width ? [`the page scrolls sideways: ${whole} px in ${width}`] : []),
      ...outermost.map((element) => `${named(element)} goes beyond the side of the screen`),
    ];
  }

  return [...page(), ...ids(), ...headings(), ...targets(), ...charts(), ...sides()];
}
