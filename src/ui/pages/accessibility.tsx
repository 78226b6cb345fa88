import { accessibilityPage } from "#i18n";
import { useWords } from "../language.tsx";
import { Article } from "./article.tsx";

/** How far the tool is from being accessible to everyone, said plainly. */
export const Accessibility = () => <Article text={useWords(accessibilityPage)} />;
