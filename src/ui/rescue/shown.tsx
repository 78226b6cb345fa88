import { homeWords } from "#i18n";
import { useWords } from "../language.tsx";
import { later } from "../later.tsx";
import { atHand } from "./at-hand.ts";
import { downloadAtHand } from "./kept.ts";

/** What is shown when something breaks, loaded as soon as there is something to lose; the answers wait for none of it. */
export const RescuePage = later(
  () =>
    import("./page.tsx").then(
      ({ RescuePage }) => RescuePage,
      () => NotThere,
    ),
  Coming,
);

export const Mishap = later(
  () =>
    import("./mishap.tsx").then(
      ({ Mishap }) => Mishap,
      () => NotThere,
    ),
  () => null,
);

export const rescueAhead = () => Promise.all([RescuePage.ahead(), Mishap.ahead()]);

function Coming() {
  return (
    <main className="waiting">
      <p role="status">{useWords(homeWords).loadingPage}</p>
      <GiveBack />
    </main>
  );
}

function NotThere() {
  return (
    <main className="waiting">
      <p role="alert">{useWords(homeWords).pageNotLoaded}</p>
      <GiveBack />
    </main>
  );
}

function GiveBack() {
  const { downloadAtHand: words } = useWords(homeWords);
  if (!atHand.read()) return null;
  return (
    <p className="actions">
      <button type="button" className="button" onClick={downloadAtHand}>
        {words}
      </button>
    </p>
  );
}
