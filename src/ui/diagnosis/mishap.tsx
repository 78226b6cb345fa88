import { Component, type ReactNode } from "react";
import { uiWords } from "#i18n";
import { useWords } from "../language.tsx";
import { SaveCopyButton } from "./save-copy.tsx";

/** Stands in for a screen that could not be shown, so that nobody is left before an empty page. */
export class Mishap extends Component<{ children: ReactNode }, { isMet: boolean }> {
  override state = { isMet: false };
  static getDerivedStateFromError() {
    return { isMet: true };
  }
  override render() {
    return this.state.isMet ? <Apology /> : this.props.children;
  }
}

function Apology() {
  const w = useWords(uiWords);
  return (
    <div className="notice" role="alert">
      <p>{w.mishap}</p>
      <p className="actions">
        <SaveCopyButton className="text-button">{w.saveCopy}</SaveCopyButton>
        <button type="button" className="text-button" onClick={() => location.reload()}>
          {w.reload}
        </button>
      </p>
    </div>
  );
}
