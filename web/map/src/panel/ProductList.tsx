import type { ProductLineFragment } from '../graphql/generated';
import { messages } from '../i18n';
import { SubjectLink } from '../ui/SubjectLink';
import { SourceLine } from './parts';

/** Products with what is made, by whom, whether it is the flagship, and who says so. */
export function ProductList({ products }: { products: readonly ProductLineFragment[] }) {
  const t = messages.value;
  return (
    <ul class="plain products">
      {products.map((product) => (
        <li key={product.slug}>
          <SubjectLink kind="product" of={product.slug}>
            {product.label}
          </SubjectLink>{' '}
          {product.flagship && <span class="tag tag-flagship">★ {t.panel.flagship}</span>}
          <div class="minor">
            {product.commodity.label}
            {product.producer && (
              <>
                {' · '}
                {t.panel.producer}{' '}
                <SubjectLink kind="producer" of={product.producer.slug}>
                  {product.producer.label}
                </SubjectLink>
              </>
            )}
          </div>
          <SourceLine claims={product.sources} />
        </li>
      ))}
    </ul>
  );
}
