import { homeWords } from "#i18n";
import { useWords } from "../language.tsx";

/** Says that a screen is on its way. */
export const Waiting = () => <p role="status">{useWords(homeWords).loading}</p>;
