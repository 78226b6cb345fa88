/** A small tool, which says to those who do not see it what it is about. */
export function Tool({ name, words, onUse }: { name: string; words: string; onUse: () => void }) {
  return (
    <button type="button" className="text-button" aria-label={`${words}, ${name}`} onClick={onUse}>
      {words}
    </button>
  );
}
