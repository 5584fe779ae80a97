import type { ComponentChildren } from 'preact';
import type { ClaimPartsFragment, DisagreementPartsFragment, MarketAccessPartsFragment } from '../graphql/generated';
import { messages } from '../i18n';
import { SubjectLink } from '../ui/SubjectLink';

/** Name and value of what is known; a value of null says that no source tells. */
export function Facts({ children }: { children: ComponentChildren }) {
  return <dl class="facts">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  const isKnown = children !== null && children !== undefined && children !== false && children !== '';
  return (
    <div>
      <dt>{name}</dt>
      <dd>{isKnown ? children : <span class="unknown">{messages.value.unknown}</span>}</dd>
    </div>
  );
}

export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="panel-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** What is not known or not there, in words. */
export function Nothing({ children }: { children: ComponentChildren }) {
  return <p class="nothing">{children}</p>;
}

/** Who says so: each claim once, with what it says, when and where. */
export function Sources({ claims }: { claims: readonly ClaimPartsFragment[] }) {
  const t = messages.value;
  if (claims.length === 0) return <Nothing>{t.panel.notTold}</Nothing>;
  const distinct = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  return (
    <ul class="sources">
      {distinct.map((claim) => (
        <li key={claim.id}>
          <cite>
            {claim.url ? (
              <a href={claim.url} rel="noopener noreferrer">
                {claim.outlet}
              </a>
            ) : (
              claim.outlet
            )}
          </cite>{' '}
          <span class="tag">{t.sourceKind[claim.source.kind]}</span>
          {claim.publishedOn && <> {t.date(claim.publishedOn)}</>}
          {claim.printedDate && <> ({t.panel.printed(claim.printedDate)})</>}
          <blockquote lang="en">{claim.says}</blockquote>
          {claim.note && (
            <p class="note" lang="en">
              {claim.note}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The same in one line, for facts in lists: the outlets' names, what they say on demand. */
export function SourceLine({ claims }: { claims: readonly ClaimPartsFragment[] }) {
  const t = messages.value;
  if (claims.length === 0) return <small class="source-line">{t.panel.notTold}</small>;
  const outlets = [...new Set(claims.map((claim) => claim.outlet))].join(', ');
  return (
    <details class="source-line">
      <summary>
        {t.panel.sources}: {outlets}
      </summary>
      <Sources claims={claims} />
    </details>
  );
}

export function MarketAccessList({ accesses }: { accesses: readonly MarketAccessPartsFragment[] }) {
  const t = messages.value;
  if (accesses.length === 0) return <Nothing>{t.panel.noMarket}</Nothing>;
  const distinct = [...new Map(accesses.map((access) => [access.id, access])).values()];
  return (
    <ul class="plain">
      {distinct.map((access) => (
        <li key={access.id} class="market">
          <strong>
            {t.market[access.kind]}
            {access.country
              ? `: ${t.country(access.country)}`
              : access.kind === 'EXPORT'
                ? ` (${t.panel.noCountry})`
                : ''}
          </strong>
          {access.agency && <> {access.agency.label}</>}
          {access.product && (
            <>
              {' · '}
              <SubjectLink kind="product" of={access.product.slug}>
                {access.product.label}
              </SubjectLink>
            </>
          )}
          <SourceLine claims={access.sources} />
        </li>
      ))}
    </ul>
  );
}

export function Disagreements({ of }: { of: readonly DisagreementPartsFragment[] }) {
  const t = messages.value;
  if (of.length === 0) return null;
  return (
    <Section title={t.panel.disagreement}>
      <ul>
        {of.map((item, index) => (
          <li key={index}>
            <strong>{item.label}</strong>:{' '}
            {t.panel.says(item.claim.outlet, item.value ?? t.unknown, item.shown ?? t.unknown)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
