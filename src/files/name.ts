/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[\d¹²³])(?=\.|$|\s)/i;

/** A name that every file system takes, made from a territory's. */
export function fileName(territory: string, ending: string): string {
  const plain = territory
    .normalize("NFC")
    .replace(/[\p{C}/\\:*?"<>|∕⁄⧸＼／：]/gu, " ")
    .replace(/\s+/g, " ");
  const stem = trimmed([...trimmed(plain)].slice(0, 100).join(""));
  return `${device.test(stem) ? "_" : ""}${stem || "diagnostic"}.${ending}`;
}

/** Without the dots and blanks that hide a file or that Windows drops, nor the dash that a command takes for an option. */
const trimmed = (text: string): string => text.replace(/^[\s.~-]+|[\s.]+$/g, "");
