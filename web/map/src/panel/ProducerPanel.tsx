import { ProducerPanelDocument, type ProducerPanelQuery } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { SubjectLink } from '../ui/SubjectLink';
import { PanelFrame } from './PanelFrame';
import { Disagreements, Fact, Facts, Nothing, Section, Sources } from './parts';

export function ProducerPanel({ slug }: { slug: string }) {
  const query = useQuery(ProducerPanelDocument, { slug, lang: apiLanguage.value });
  return (
    <PanelFrame
      query={query}
      kind="producer"
      of={(data) => data.producerBySlug}
      point={(producer) => producer.villages.nodes[0]?.location.coordinates}
    >
      {(producer) => <ProducerFacts producer={producer} />}
    </PanelFrame>
  );
}

type Producer = NonNullable<ProducerPanelQuery['producerBySlug']>;

function ProducerFacts({ producer }: { producer: Producer }) {
  const t = messages.value;
  return (
    <>
      <Facts>
        <Fact name={t.panel.kind}>{t.producerKind[producer.kind]}</Fact>
        <Fact name={t.panel.regency}>{producer.regency.label}</Fact>
        <Fact name={t.panel.size}>{producer.size && t.producerSize[producer.size]}</Fact>
        <Fact name={t.panel.workers}>{producer.workers !== null && t.count(producer.workers)}</Fact>
        <Fact name={t.panel.permits}>{producer.permits.map((permit) => permit.label).join('; ')}</Fact>
      </Facts>
      <Section title={t.kind.village}>
        {producer.villages.nodes.length === 0 && <Nothing>{t.panel.notTold}</Nothing>}
        <ul>
          {producer.villages.nodes.map((village) => (
            <li key={village.code}>
              <SubjectLink kind="village" of={village.code}>
                {village.label}
              </SubjectLink>{' '}
              <span class="minor">{village.district.label}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={`${t.panel.products} (${t.count(producer.products.totalCount)})`}>
        <ul>
          {producer.products.nodes.map((product) => (
            <li key={product.slug}>
              <SubjectLink kind="product" of={product.slug}>
                {product.label}
              </SubjectLink>{' '}
              {product.flagship && <span class="tag tag-flagship">★ {t.panel.flagship}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Disagreements of={producer.disagreements} />
      <Section title={t.panel.sources}>
        <Sources claims={producer.sources} />
      </Section>
    </>
  );
}
