import "../../styles/logo.css";
import { ColourField } from "./colour-field.tsx";
import { LogoField } from "./logo-field.tsx";

/** What the report takes of the territory’s own look, both optional. */
export function LogoAndColour() {
  return (
    <div className="own-look">
      <LogoField />
      <ColourField />
    </div>
  );
}
