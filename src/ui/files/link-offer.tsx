import "../styles/files.css";
import { useMemo } from "react";
import { answerKeys, type Catalogue, progress } from "#domain";
import { decodeLink } from "#files";
import { filesWords, homeWords } from "#i18n";
import { address, addresses } from "../address.ts";
import { Brand, Foot, HomeBar, ScreenHead } from "../frame.tsx";
import { useWords } from "../language.tsx";
import type { Opening } from "../opening.ts";
import { Refusal } from "../refusal.tsx";
import { About } from "./about.tsx";

type LinkOfferProps = { carried: string; catalogue: Catalogue; onOpen: (opening: Opening) => void };

/** The diagnosis that a link carries, to be opened or not; either way its address does not stay. */
export function LinkOffer({ carried, catalogue, onOpen }: LinkOfferProps) {
  const w = useWords(filesWords);
  const h = useWords(homeWords);
  const read = useMemo(() => decodeLink(carried, catalogue), [carried, catalogue]);
  const leave = () => address.replace(addresses.home);
  const answers = read.ok && h.answers(progress(read.document, answerKeys(read.document, catalogue)));
  return (
    <>
      <HomeBar>
        <Brand />
      </HomeBar>
      <main className="page page-alone">
        <div className="middle">
          <ScreenHead
            place={w.linkPlace}
            title={read.ok ? read.document.profile.name : w.linkRefused}
            {...(read.ok ? { lead: w.linkLead } : {})}
          >
            {read.ok ? (
              <About document={read.document} answers={answers || ""} />
            ) : (
              <div className="notice" role="alert">
                <Refusal problems={read.problems} />
              </div>
            )}
            <div className="actions">
              {read.ok && (
                <button
                  type="button"
                  className="button"
                  onClick={() => onOpen({ kind: "document", document: read.document, notices: read.notices })}
                >
                  {w.linkOpen}
                </button>
              )}
              <button type="button" className="text-button" onClick={leave}>
                {read.ok ? w.leave : w.home}
              </button>
            </div>
          </ScreenHead>
        </div>
      </main>
      <Foot />
    </>
  );
}
