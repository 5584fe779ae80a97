import { ProductPanelDocument, type ProductPanelQuery } from '../graphql/generated';
import { useQuery } from '../graphql/useQuery';
import { apiLanguage, messages } from '../i18n';
import { SubjectLink } from '../ui/SubjectLink';
import { PanelFrame } from './PanelFrame';
import { Disagreements, Fact, Facts, MarketAccessList, Nothing, Section, Sources } from './parts';

export function ProductPanel({ slug }: { slug: string }) {
  const query = useQuery(ProductPanelDocument, { slug, lang: apiLanguage.value });
  return (
    <PanelFrame
      query={query}
      kind="product"
      of={(data) => data.productBySlug}
      point={(product) => product.villages.nodes[0]?.location.coordinates}
    >
      {(product) => <ProductFacts product={product} />}
    </PanelFrame>
  );
}

type Product = NonNullable<ProductPanelQuery['productBySlug']>;

function ProductFacts({ product }: { product: Product }) {
  const t = messages.value;
  const { priceFromIdr, priceToIdr, priceUnit } = product;
  return (
    <>
      {product.description && <p>{product.description}</p>}
      <Facts>
        <Fact name={t.panel.commodity}>{product.commodity.label}</Fact>
        <Fact name={t.panel.regency}>{product.regency.label}</Fact>
        <Fact name={t.panel.producer}>
          {product.producer && (
            <SubjectLink kind="producer" of={product.producer.slug}>
              {product.producer.label}
            </SubjectLink>
          )}
        </Fact>
        {product.flagship && (
          <Fact name={t.panel.flagship}>
            {product.flagshipBasis ? t.panel.flagshipBasis[product.flagshipBasis] : t.yes}
          </Fact>
        )}
        <Fact name={t.panel.price}>
          {priceFromIdr !== null && `${t.rupiah(priceFromIdr, priceToIdr)}${priceUnit ? ` / ${priceUnit}` : ''}`}
        </Fact>
        <Fact name={t.panel.shelfLife}>{product.shelfLifeDays !== null && t.days(product.shelfLifeDays)}</Fact>
        <Fact name={t.panel.permits}>{product.permits.map((permit) => permit.label).join('; ')}</Fact>
        <Fact name={t.panel.grades}>{product.grades.map((grade) => grade.label).join('; ')}</Fact>
      </Facts>
      <Section title={`${t.panel.madeIn} (${t.count(product.villages.totalCount)})`}>
        {product.villages.totalCount === 0 && <Nothing>{t.panel.notTold}</Nothing>}
        <ul>
          {product.villages.nodes.map((village) => (
            <li key={village.code}>
              <SubjectLink kind="village" of={village.code}>
                {village.label}
              </SubjectLink>{' '}
              <span class="minor">{village.district.label}</span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.panel.market}>
        <MarketAccessList accesses={product.marketAccess} />
      </Section>
      {product.obstacles.nodes.length > 0 && (
        <Section title={t.panel.obstacles}>
          <ul>
            {product.obstacles.nodes.map((obstacle) => (
              <li key={obstacle.slug}>{obstacle.description}</li>
            ))}
          </ul>
        </Section>
      )}
      <Disagreements of={product.disagreements} />
      <Section title={t.panel.sources}>
        <Sources claims={product.sources} />
      </Section>
    </>
  );
}
