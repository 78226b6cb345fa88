/** Everything here runs in a page, as text: what compiles this file must not reach into it. */

const painted = `const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = resolve;
  port2.postMessage(null);
}));`;

/**
 * Clicks radio buttons that are not chosen, in turn, each once the page is idle: the median time until the page is free again, and until the
 * frame that shows the answer, which cannot be less than what is left of a frame.
 */
export const timesOfAnswers = (answers: number): string => `(async () => {
  ${painted}
  const free = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
  const times = [[], []];
  for (let time = 0; time < ${answers}; time += 1) {
    const radios = document.querySelectorAll("input[type=radio]:not(:checked)");
    await idle();
    await painted();
    const start = performance.now();
    radios[(time * 7) % radios.length].click();
    await free();
    times[0].push(performance.now() - start);
    await painted();
    times[1].push(performance.now() - start);
  }
  return times.map((all) => all.sort((a, b) => a - b)[all.length >> 1]);
})()`;

/** Before anything else of a page: says when its first radio button is painted, from the start of the navigation. */
export const noteInteractive = `(() => {
  ${painted}
  const look = async () => {
    if (!document.querySelector("input[type=radio]")) return requestAnimationFrame(look);
    await painted();
    console.debug("interactive " + performance.now());
  };
  requestAnimationFrame(look);
})()`;

/** Follows a link and times it until the first frame that shows another heading over an article of 400 letters at least. */
export const timeOfScreen = (href: string): string => `(async () => {
  ${painted}
  const link = document.querySelector('a[href="${href}"]');
  const before = document.title;
  const isShown = () => document.title !== before && document.activeElement?.localName === "h1" &&
    document.querySelector("main").textContent.length > 400;
  const shownInFrame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const isIn = isShown();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(isIn);
    port2.postMessage(null);
  }));
  await painted();
  const start = performance.now();
  link.click();
  while (!(await shownInFrame()));
  return performance.now() - start;
})()`;
