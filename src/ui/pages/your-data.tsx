import { yourDataPage } from "#i18n";
import { useWords } from "../language.tsx";
import { Article } from "./article.tsx";
import { PolicyTrial } from "./policy-trial.tsx";

/** Where answers live, and how to check it. */
export const YourData = () => <Article text={useWords(yourDataPage)} more={{ verifier: <PolicyTrial /> }} />;
