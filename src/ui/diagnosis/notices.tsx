import { useState } from "react";
import type { Notice } from "#domain";
import { noticeSentence, uiWords } from "#i18n";
import { useLanguage, useWords } from "../language.tsx";

/** What was mended in the file that was opened, until it is read. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const w = useWords(uiWords);
  const { lang } = useLanguage();
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <div className="notice notice-calm" role="status">
      <p className="title">{w.mended}</p>
      <ul className="plain-list">
        {notices.map((notice) => (
          <li key={`${notice.path} ${notice.code}`}>
            {notice.path !== "" && <span className="quiet">{notice.path} : </span>}
            {noticeSentence(notice, lang)}
          </li>
        ))}
      </ul>
      <button type="button" className="text-button" onClick={() => setRead(true)}>
        {w.understood}
      </button>
    </div>
  );
}
