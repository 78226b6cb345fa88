import "../styles/rescue.css";
import { Component, Fragment, type ReactNode } from "react";
import type { Lang } from "#domain";
import { address, addresses } from "../address.ts";
import { LanguageProvider } from "../language.tsx";
import type { Services } from "../ports.ts";
import { atHand } from "./at-hand.ts";
import { type Failure, failureOf, onStray } from "./failure.ts";
import { Mishap, RescuePage } from "./shown.tsx";

type RescueProps = { services: Services; children: ReactNode };
type RescueState = {
  /** What broke a screen, and what failed beside one. */
  broken: Failure | null;
  stray: Failure | null;
  /** How many times everything was started again since the page was loaded. */
  restarts: number;
};

const firstScreen = "cadrage";

/** Around the whole application: whatever breaks, the answers are given back. It needs neither storage nor catalogue. */
export class Rescue extends Component<RescueProps, RescueState> {
  override state: RescueState = { broken: null, stray: null, restarts: 0 };
  #stop = () => {};

  static getDerivedStateFromError(reason: unknown): Partial<RescueState> {
    return { broken: failureOf(reason), stray: null };
  }

  override componentDidMount() {
    this.#stop = onStray((reason) => this.setState({ stray: failureOf(reason) }));
  }

  override componentWillUnmount() {
    this.#stop();
  }

  /** Starts everything again at an address; what broke a second time is read again from its files. */
  #restart = (at: string) => {
    address.replace(at);
    if (this.state.restarts > 0) location.reload();
    this.setState(({ restarts }) => ({ broken: null, stray: null, restarts: restarts + 1 }));
  };

  override render() {
    const { services, children } = this.props;
    const { broken, stray, restarts } = this.state;
    const { store, version } = services;
    if (!broken) {
      return (
        <>
          <Fragment key={restarts}>{children}</Fragment>
          {stray && (
            <Speaking services={services}>
              <Mishap
                {...{ failure: stray, version, store }}
                onContinue={() => this.setState({ stray: null })}
              />
            </Speaking>
          )}
        </>
      );
    }
    const hasOtherScreens = atHand.read() !== null && !broken.screen.startsWith(firstScreen);
    return (
      <Speaking services={services}>
        <RescuePage
          {...{ failure: broken, version, store }}
          onHome={() => this.#restart(addresses.home)}
          onAgain={() => this.#restart(broken.screen)}
          onFirst={hasOtherScreens ? () => this.#restart(firstScreen) : undefined}
        />
      </Speaking>
    );
  }
}

/** The language of the page as it stands, even where the preference cannot be read; changing it here is not kept. */
function Speaking({ services, children }: RescueProps) {
  return (
    <LanguageProvider preferences={{ language: () => languageOf(services), keepLanguage: () => {} }}>
      {children}
    </LanguageProvider>
  );
}

function languageOf({ preferences }: Services): Lang {
  try {
    return preferences.language();
  } catch {
    return document.documentElement.lang === "en" ? "en" : "fr";
  }
}
