import "../styles/files.css";
import { useId, useState } from "react";
import { encodeLink, longestLink } from "#files";
import { filesWords, uiWords } from "#i18n";
import { useDocument } from "../diagnosis/diagnostic.ts";
import { SaveCopyButton } from "../diagnosis/save-copy.tsx";
import { useSession } from "../diagnosis/session.tsx";
import { useWords } from "../language.tsx";

type Copied = { link: string; isCopied: boolean };

/** The diagnosis as a link, with what that means said beside it; where it is too long, as a file. */
export function ShareLink() {
  const w = useWords(filesWords);
  const u = useWords(uiWords);
  const { saving } = useSession();
  const document = useDocument();
  const id = useId();
  const [justifications, setJustifications] = useState(true);
  const [copied, setCopied] = useState<Copied | null>(null);
  const made = encodeLink(saving.stamped(document), { justifications });
  const link = made.ok ? new URL(made.fragment, window.document.baseURI).href : "";
  const isLinkShown = copied !== null && copied.link === link;
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(link))
      .then(
        () => setCopied({ link, isCopied: true }),
        () => setCopied({ link, isCopied: false }),
      );
  return (
    <>
      <p>{w.shareLead}</p>
      <label className="choice choice-line">
        <input
          type="checkbox"
          checked={justifications}
          onChange={({ target }) => setJustifications(target.checked)}
        />
        <span>{w.shareJustifications}</span>
      </label>
      {made.ok ? (
        <button type="button" className="text-button" onClick={copy}>
          {w.copyLink}
        </button>
      ) : (
        <>
          <p className="attention">{w.linkTooLong(made.length, longestLink)}</p>
          <SaveCopyButton className="text-button">{u.saveCopy}</SaveCopyButton>
        </>
      )}
      <p role="status">{isLinkShown && (copied.isCopied ? w.linkCopied(link.length) : w.linkNotCopied)}</p>
      {isLinkShown && !copied.isCopied && (
        <p>
          <label htmlFor={id}>{w.link}</label>
          <input
            id={id}
            className="link-text"
            readOnly
            value={link}
            onFocus={({ target }) => target.select()}
          />
        </p>
      )}
    </>
  );
}
