import type { ComponentType } from 'preact';
import type { Subject, SubjectKind } from '../state/state';
import { ClusterPanel } from './ClusterPanel';
import { ProducerPanel } from './ProducerPanel';
import { ProductPanel } from './ProductPanel';
import { SitePanel } from './SitePanel';
import { VillagePanel } from './VillagePanel';
import { ZonePanel } from './ZonePanel';

/** A kind of thing that can be opened: one file, one line here, one line in `subjectKinds`. */
const panels: Readonly<Record<SubjectKind, ComponentType<{ of: string }>>> = {
  village: ({ of }) => <VillagePanel code={of} />,
  cluster: ({ of }) => <ClusterPanel slug={of} />,
  site: ({ of }) => <SitePanel slug={of} />,
  zone: ({ of }) => <ZonePanel slug={of} />,
  product: ({ of }) => <ProductPanel slug={of} />,
  producer: ({ of }) => <ProducerPanel slug={of} />,
};

export function Panel({ subject }: { subject: Subject }) {
  const Kind = panels[subject.kind];
  return <Kind key={`${subject.kind}:${subject.key}`} of={subject.key} />;
}
