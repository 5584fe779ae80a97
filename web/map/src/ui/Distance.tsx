import { useId } from 'preact/hooks';

/** A labelled number of kilometres, from 1 to 500. */
export function Distance({ label, km, onChange }: { label: string; km: number; onChange: (km: number) => void }) {
  const id = useId();
  return (
    <div class="field field-short">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={500}
        value={km}
        onChange={(event) => {
          const chosen = Math.min(500, Math.max(1, event.currentTarget.valueAsNumber || km));
          event.currentTarget.value = String(chosen);
          onChange(chosen);
        }}
      />
    </div>
  );
}
