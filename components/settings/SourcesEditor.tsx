import type { Source } from '../../utils/model/brand-profile.ts';
import { factKinds } from '../../utils/model/finding.ts';
import { TextField } from '../ui/TextField.tsx';
import { factWords } from './words.ts';

interface SourcesEditorProps {
  sources: readonly Source[];
  onChange: (sources: Source[]) => void;
}

/** For each kind of fact, where it is looked up. */
export function SourcesEditor({ sources, onChange }: SourcesEditorProps) {
  const change = (kind: Source['kind'], where: string) => {
    const others = sources.filter((source) => source.kind !== kind);
    onChange(where === '' ? others : [...others, { kind, where }]);
  };
  return (
    <div className="sl-brand-editor-columns">
      {factKinds.map((kind) => (
        <TextField
          key={kind}
          label={factWords[kind]}
          maxLength={300}
          autoComplete="off"
          value={sources.find((source) => source.kind === kind)?.where ?? ''}
          onValueChange={(where) => change(kind, where)}
        />
      ))}
    </div>
  );
}
