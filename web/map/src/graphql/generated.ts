// Made by `npm run codegen` from the schema and the .graphql files. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which rows of Agency. Several conditions must all hold; an empty filter takes all rows. */
export type AgencyFilterInput = {
  /** All of these must hold. */
  and?: Array<AgencyFilterInput> | null | undefined;
  /** The help that it gives. */
  assistances?: ListFilterInputTypeOfAssistanceFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** What sort of agency. */
  kind?: AgencyKindOperationFilterInput | null | undefined;
  /** The ways to buyers that it is a partner of. */
  marketAccesses?: ListFilterInputTypeOfMarketAccessFilterInput | null | undefined;
  /** The name as it calls itself. */
  name?: StringOperationFilterInput | null | undefined;
  /** The English name; null where none is needed. */
  nameEn?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: AgencyFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<AgencyFilterInput> | null | undefined;
  /** The regency that it works in; null where it works beyond one. */
  regency?: RegencyFilterInput | null | undefined;
  /** What its lists ask of products. */
  requirements?: ListFilterInputTypeOfRequirementFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the agency. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
};

/** What sort of agency. */
export type AgencyKind =
  /** A bank. */
  | 'BANK'
  /** The regency's crafts council (Dekranasda). */
  | 'DEKRANASDA'
  /** A department (dinas) or another office of a government. */
  | 'DEPARTMENT'
  /** A local government. */
  | 'LOCAL_GOVERNMENT'
  /** Another sort. */
  | 'OTHER'
  /** A retailer. */
  | 'RETAILER';

/** Compares a value of type AgencyKind. Several conditions must all hold. */
export type AgencyKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<AgencyKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: AgencyKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<AgencyKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: AgencyKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<AgencyKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<AgencyKindOperationFilterInput> | null | undefined;
};

/** Which rows of AgrotourismSite. Several conditions must all hold; an empty filter takes all rows. */
export type AgrotourismSiteFilterInput = {
  /** How to get there; null where no source tells. */
  access?: StringOperationFilterInput | null | undefined;
  /** All of these must hold. */
  and?: Array<AgrotourismSiteFilterInput> | null | undefined;
  /** More about it; null where no source tells. */
  description?: StringOperationFilterInput | null | undefined;
  /** What visitors are known to find. Of what is not listed nobody knows. */
  facilities?: ListFilterInputTypeOfSiteFacilityFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** Sites that lie inside of others, or of a geometry. */
  inside?: InsideFilterInput | null | undefined;
  /** Where it is. See positionPrecision. */
  location?: GeometryOperationFilterInput | null | undefined;
  /** The name. */
  name?: StringOperationFilterInput | null | undefined;
  /** The same in Indonesian, where the name is a description in English; null elsewhere. */
  nameId?: StringOperationFilterInput | null | undefined;
  /** Sites that lie near others, or near a geometry. */
  near?: NearFilterInput | null | undefined;
  /** This must not hold. */
  not?: AgrotourismSiteFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<AgrotourismSiteFilterInput> | null | undefined;
  /** How exact the position is. */
  positionPrecision?: PositionPrecisionOperationFilterInput | null | undefined;
  /** The first month for visitors, from 1 to 12; null where no source tells. */
  seasonFromMonth?: IntOperationFilterInput | null | undefined;
  /** The last month for visitors, from 1 to 12; before the first over the turn of the year, null where no source tells. */
  seasonToMonth?: IntOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the site. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** How far it is. */
  status?: SiteStatusOperationFilterInput | null | undefined;
  /** The commodity that it shows. */
  theme?: CommodityFilterInput | null | undefined;
  /** The village that it lies in. */
  village?: VillageFilterInput | null | undefined;
};

/** The order of rows of AgrotourismSite. */
export type AgrotourismSiteSortInput = {
  /** How to get there; null where no source tells. */
  access?: SortEnumType | null | undefined;
  /** More about it; null where no source tells. */
  description?: SortEnumType | null | undefined;
  /** Where it is. See positionPrecision. */
  location?: GeometrySortInput | null | undefined;
  /** The name. */
  name?: SortEnumType | null | undefined;
  /** The same in Indonesian, where the name is a description in English; null elsewhere. */
  nameId?: SortEnumType | null | undefined;
  /** How exact the position is. */
  positionPrecision?: SortEnumType | null | undefined;
  /** The first month for visitors, from 1 to 12; null where no source tells. */
  seasonFromMonth?: SortEnumType | null | undefined;
  /** The last month for visitors, from 1 to 12; before the first over the turn of the year, null where no source tells. */
  seasonToMonth?: SortEnumType | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: SortEnumType | null | undefined;
  /** How far it is. */
  status?: SortEnumType | null | undefined;
  /** The commodity that it shows. */
  theme?: CommoditySortInput | null | undefined;
  /** The village that it lies in. */
  village?: VillageSortInput | null | undefined;
};

/** Which rows of Assistance. Several conditions must all hold; an empty filter takes all rows. */
export type AssistanceFilterInput = {
  /** Who helps; null where no source tells. */
  agency?: AgencyFilterInput | null | undefined;
  /** All of these must hold. */
  and?: Array<AssistanceFilterInput> | null | undefined;
  /** More about it; null where no source tells. */
  description?: StringOperationFilterInput | null | undefined;
  /** The day on which it ended; null where it has not or no source tells. */
  endedOn?: DateOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** What sort of help; null where no source tells. */
  kind?: AssistanceKindOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: AssistanceFilterInput | null | undefined;
  /** What it answers; null where no source tells. */
  obstacle?: ObstacleFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<AssistanceFilterInput> | null | undefined;
  /** What came of it; null where no source tells. */
  outcome?: StringOperationFilterInput | null | undefined;
  /** The product; null where the subject is another. */
  product?: ProductFilterInput | null | undefined;
  /** The programme; null where the subject is another. */
  programme?: ProgrammeFilterInput | null | undefined;
  /** The day on which it was promised; null where no source tells. That of the visit may stand for it. */
  promisedOn?: DateOperationFilterInput | null | undefined;
  /** The regency; null where the subject is another. */
  regency?: RegencyFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the assistance. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The day on which it began; null where it has not or no source tells. */
  startedOn?: DateOperationFilterInput | null | undefined;
  /** How far it is. */
  status?: AssistanceStatusOperationFilterInput | null | undefined;
  /** The village; null where the subject is another. */
  village?: VillageFilterInput | null | undefined;
  /** The visit at which it was promised; null where at none that is known. */
  visit?: VisitFilterInput | null | undefined;
};

/** What sort of help. */
export type AssistanceKind =
  /** Branding. */
  | 'BRANDING'
  /** Capital. */
  | 'CAPITAL'
  /** Everything that is needed (pendampingan penuh). */
  | 'FULL'
  /** Building up people. */
  | 'HUMAN_RESOURCES'
  /** Marketing. */
  | 'MARKETING'
  /** Another sort. */
  | 'OTHER'
  /** Packaging. */
  | 'PACKAGING'
  /** Finding out what a village could make. */
  | 'POTENTIAL_DISCOVERY'
  /** Keeping products fresh for longer. */
  | 'SHELF_LIFE'
  /** Choice of technology. */
  | 'TECHNOLOGY'
  /** Training. */
  | 'TRAINING'
  /** Telling what the market asks for. */
  | 'TREND_INFORMATION';

/** Compares a value of type AssistanceKind. Several conditions must all hold. */
export type AssistanceKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<AssistanceKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: AssistanceKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<AssistanceKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: AssistanceKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<AssistanceKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<AssistanceKindOperationFilterInput> | null | undefined;
};

/** How far help is. */
export type AssistanceStatus =
  /** Done. */
  | 'DONE'
  /** Promised. */
  | 'PROMISED'
  /** Under way. */
  | 'UNDER_WAY';

/** Compares a value of type AssistanceStatus. Several conditions must all hold. */
export type AssistanceStatusOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<AssistanceStatusOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: AssistanceStatus | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<AssistanceStatus | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: AssistanceStatus | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<AssistanceStatus | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<AssistanceStatusOperationFilterInput> | null | undefined;
};

/** Compares a value of type Boolean. Several conditions must all hold. */
export type BooleanOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<BooleanOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: boolean | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: boolean | null | undefined;
  /** At least one of these must hold. */
  or?: Array<BooleanOperationFilterInput> | null | undefined;
};

/** Where a boundary comes from, and so what it may be used for. */
export type BoundarySource =
  /** A cell computed from points: fit for a map, not for measuring. */
  | 'APPROXIMATE'
  /** Imported from a dataset that is not the legal boundary. */
  | 'INDICATIVE'
  /** Imported and declared official by the importer. */
  | 'OFFICIAL';

/** Compares a value of type BoundarySource. Several conditions must all hold. */
export type BoundarySourceOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<BoundarySourceOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: BoundarySource | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<BoundarySource | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: BoundarySource | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<BoundarySource | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<BoundarySourceOperationFilterInput> | null | undefined;
};

/** Which rows of Claim. Several conditions must all hold; an empty filter takes all rows. */
export type ClaimFilterInput = {
  /** All of these must hold. */
  and?: Array<ClaimFilterInput> | null | undefined;
  /** Whether it says other than what we show: both are kept. */
  contradicts?: BooleanOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ClaimFilterInput | null | undefined;
  /** What a reader should know of it; null where nothing. */
  note?: StringOperationFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ClaimFilterInput> | null | undefined;
  /** Who published the source. */
  outlet?: StringOperationFilterInput | null | undefined;
  /** A date that the source prints with it; null where none is. */
  printedDate?: StringOperationFilterInput | null | undefined;
  /** The source's day of publication; null where it is not told. */
  publishedOn?: DateOperationFilterInput | null | undefined;
  /** What the source says, in our words. */
  says?: StringOperationFilterInput | null | undefined;
  /** The source. */
  source?: SourceFilterInput | null | undefined;
  /** The source's title; null where it is not known. */
  title?: StringOperationFilterInput | null | undefined;
  /** Where the source can be read; null where it is not known. */
  url?: StringOperationFilterInput | null | undefined;
};

/** Which rows of ClusterComparison. Several conditions must all hold; an empty filter takes all rows. */
export type ClusterComparisonFilterInput = {
  /** All of these must hold. */
  and?: Array<ClusterComparisonFilterInput> | null | undefined;
  /** The declared cluster. */
  cluster?: ProductClusterFilterInput | null | undefined;
  /** Villages of both. */
  inBoth?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
  /** This must not hold. */
  not?: ClusterComparisonFilterInput | null | undefined;
  /** Villages that were found side by side with them and that nobody declared. */
  onlyHere?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
  /** Villages of the declared cluster that were not found here: they do not lie beside the others, or no product of theirs is recorded. */
  onlyThere?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ClusterComparisonFilterInput> | null | undefined;
};

/** How a cluster is known. */
export type ClusterKind =
  /** A source says that the villages work together. */
  | 'DECLARED'
  /** Found from geometry: villages with the same commodity that touch or lie close. */
  | 'DISCOVERED';

/** Compares a value of type ClusterKind. Several conditions must all hold. */
export type ClusterKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<ClusterKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: ClusterKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<ClusterKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: ClusterKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<ClusterKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ClusterKindOperationFilterInput> | null | undefined;
};

/** What sort of commodity. */
export type CommodityCategory =
  /** Things made by hand. */
  | 'CRAFT'
  /** Grown in fields, gardens or forests. */
  | 'CROP'
  /** Drinks. */
  | 'DRINK'
  /** Shoes and bags. */
  | 'FOOTWEAR_AND_BAGS'
  /** Animals and what they give. */
  | 'LIVESTOCK'
  /** None of these. */
  | 'OTHER'
  /** Food made of produce. */
  | 'PROCESSED_FOOD'
  /** Cloth and clothes. */
  | 'TEXTILE'
  /** Tools and weapons. */
  | 'TOOLS';

/** Compares a value of type CommodityCategory. Several conditions must all hold. */
export type CommodityCategoryOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<CommodityCategoryOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: CommodityCategory | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<CommodityCategory | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: CommodityCategory | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<CommodityCategory | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<CommodityCategoryOperationFilterInput> | null | undefined;
};

/** Which rows of Commodity. Several conditions must all hold; an empty filter takes all rows. */
export type CommodityFilterInput = {
  /** All of these must hold. */
  and?: Array<CommodityFilterInput> | null | undefined;
  /** What sort of commodity. */
  category?: CommodityCategoryOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** What is said of land for it. */
  landSuitabilities?: ListFilterInputTypeOfLandSuitabilityFilterInput | null | undefined;
  /** The English name. */
  name?: StringOperationFilterInput | null | undefined;
  /** The Indonesian name. */
  nameId?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: CommodityFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<CommodityFilterInput> | null | undefined;
  /** A name for URLs and files, such as goat-milk; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the commodity. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
};

/** The order of rows of Commodity. */
export type CommoditySortInput = {
  /** What sort of commodity. */
  category?: SortEnumType | null | undefined;
  /** The English name. */
  name?: SortEnumType | null | undefined;
  /** The Indonesian name. */
  nameId?: SortEnumType | null | undefined;
  /** A name for URLs and files, such as goat-milk; unique. */
  slug?: SortEnumType | null | undefined;
};

/** Compares a value of type Date. Several conditions must all hold. */
export type DateOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<DateOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: string | null | undefined;
  /** Greater than the value. */
  gt?: string | null | undefined;
  /** Greater than the value or equal to it. */
  gte?: string | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<string | null | undefined> | null | undefined;
  /** Less than the value. */
  lt?: string | null | undefined;
  /** Less than the value or equal to it. */
  lte?: string | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: string | null | undefined;
  /** Not: greater than the value. */
  ngt?: string | null | undefined;
  /** Not: greater than the value or equal to it. */
  ngte?: string | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<string | null | undefined> | null | undefined;
  /** Not: less than the value. */
  nlt?: string | null | undefined;
  /** Not: less than the value or equal to it. */
  nlte?: string | null | undefined;
  /** At least one of these must hold. */
  or?: Array<DateOperationFilterInput> | null | undefined;
};

/** How far a village has come with a product of its own, lowest first. Unknown is not none. */
export type DevelopmentStage =
  /** A source calls a product developed, or one is sold across the country or by a chain of shops. */
  | 'DEVELOPED'
  /** A product, or a cluster that the village is part of, reaches buyers abroad. */
  | 'EXPORTING'
  /** A product counts as a flagship. */
  | 'FLAGSHIP'
  /** Somebody looked and found no product. */
  | 'NO_PRODUCT'
  /** A source says that a product struggles, or names an obstacle that is not resolved. */
  | 'STRUGGLING'
  /** Nothing tells: neither that there is no product, nor how those recorded fare. */
  | 'UNKNOWN';

/** Compares a value of type DevelopmentStage. Several conditions must all hold. */
export type DevelopmentStageOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<DevelopmentStageOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: DevelopmentStage | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<DevelopmentStage | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: DevelopmentStage | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<DevelopmentStage | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<DevelopmentStageOperationFilterInput> | null | undefined;
};

/** Which rows of DiscoveredCluster. Several conditions must all hold; an empty filter takes all rows. */
export type DiscoveredClusterFilterInput = {
  /** All of these must hold. */
  and?: Array<DiscoveredClusterFilterInput> | null | undefined;
  /** Square kilometres of its villages together; null while one's is not known. */
  areaKm2?: FloatOperationFilterInput | null | undefined;
  /** What its villages make. */
  commodity?: CommodityFilterInput | null | undefined;
  /** The declared clusters of the commodity that share villages with it, each compared with it. */
  declared?: ListFilterInputTypeOfClusterComparisonFilterInput | null | undefined;
  /** The union of its villages' boundaries; null while none has a boundary. */
  extent?: GeometryOperationFilterInput | null | undefined;
  /** The village with the smallest code, which leads the slug. */
  firstVillage?: VillageFilterInput | null | undefined;
  /** The convex hull of its villages, those without a boundary by their points; null where it is no area. */
  hull?: GeometryOperationFilterInput | null | undefined;
  /** Clusters that lie inside of others, or of a geometry. */
  inside?: InsideFilterInput | null | undefined;
  /** How those products reach buyers. */
  marketAccess?: ListFilterInputTypeOfMarketAccessFilterInput | null | undefined;
  /** Clusters that lie near others, or near a geometry, measured between the edges. */
  near?: NearFilterInput | null | undefined;
  /** This must not hold. */
  not?: DiscoveredClusterFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<DiscoveredClusterFilterInput> | null | undefined;
  /** How many producers make those, as far as they are known; 0 where none is. */
  producerCount?: IntOperationFilterInput | null | undefined;
  /** Who makes those products, as far as it is known. */
  producers?: ListFilterInputTypeOfProducerFilterInput | null | undefined;
  /** How many products of the commodity come from them. */
  productCount?: IntOperationFilterInput | null | undefined;
  /** The products of the commodity that come from its villages. */
  products?: ListFilterInputTypeOfProductFilterInput | null | undefined;
  /** The regency; null where its villages lie in several. */
  regency?: RegencyFilterInput | null | undefined;
  /** The commodity and the smallest code of a village, such as coffee:35.05.17.2005: the same as long as that village leads it. */
  slug?: StringOperationFilterInput | null | undefined;
  /** How many villages it has. */
  villageCount?: IntOperationFilterInput | null | undefined;
  /** Its villages. */
  villages?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
};

/** Clusters that are found from geometry, as by the field discoverClusters. */
export type DiscoveredClustersInput = {
  /** The slug of what they make, such as coffee. */
  commodity: string;
  /** When two villages count as side by side. */
  method: DiscoveryMethod;
  /** Beside CONTIGUOUS how many metres may lie between two boundaries that are drawn apart by mistake, 0 to 1000, 25 where nothing is given. Beside WITHIN_DISTANCE needed: how far two villages may lie apart, between their edges, above 0 and at most 50000. */
  metres?: number | null | undefined;
  /** How many villages a cluster has at least, 1 or more. */
  minVillages?: number;
  /** Which of them; all where nothing is given. */
  where?: DiscoveredClusterFilterInput | null | undefined;
};

/** When two villages count as side by side. */
export type DiscoveryMethod =
  /** Their boundaries meet, at an edge or a corner; small gaps between them are forgiven. */
  | 'CONTIGUOUS'
  /** So many metres or fewer lie between their edges, on the spheroid. */
  | 'WITHIN_DISTANCE';

/** Which rows of District. Several conditions must all hold; an empty filter takes all rows. */
export type DistrictFilterInput = {
  /** All of these must hold. */
  and?: Array<DistrictFilterInput> | null | undefined;
  /** The union of its villages; null while none has a boundary. */
  boundary?: GeometryOperationFilterInput | null | undefined;
  /** The official code, such as 35.05.17. */
  code?: StringOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** Districts that lie inside of others, or of a geometry. */
  inside?: InsideFilterInput | null | undefined;
  /** The official name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Districts that lie near others, or near a geometry, measured between the edges. */
  near?: NearFilterInput | null | undefined;
  /** This must not hold. */
  not?: DistrictFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<DistrictFilterInput> | null | undefined;
  /** The regency that it belongs to. */
  regency?: RegencyFilterInput | null | undefined;
  /** What sources say of the district. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The zones of soil and terrain that are defined by districts, this one among them. */
  terrainZones?: ListFilterInputTypeOfTerrainZoneFilterInput | null | undefined;
  /** Its villages. */
  villages?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
};

/** The order of rows of District. */
export type DistrictSortInput = {
  /** The union of its villages; null while none has a boundary. */
  boundary?: GeometrySortInput | null | undefined;
  /** The official code, such as 35.05.17. */
  code?: SortEnumType | null | undefined;
  /** The official name. */
  name?: SortEnumType | null | undefined;
  /** The regency that it belongs to. */
  regency?: RegencySortInput | null | undefined;
};

/** Which rows of Enrolment. Several conditions must all hold; an empty filter takes all rows. */
export type EnrolmentFilterInput = {
  /** All of these must hold. */
  and?: Array<EnrolmentFilterInput> | null | undefined;
  /** Since when; null where no source tells. */
  enrolledOn?: DateOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: EnrolmentFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<EnrolmentFilterInput> | null | undefined;
  /** The programme. */
  programme?: ProgrammeFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the enrolment. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** How far the village is. */
  status?: EnrolmentStatusOperationFilterInput | null | undefined;
  /** The village. */
  village?: VillageFilterInput | null | undefined;
};

/** How far a village is in a programme. */
export type EnrolmentStatus =
  /** Taking part. */
  | 'ACTIVE'
  /** Through with it. */
  | 'COMPLETED'
  /** Chosen to take part. */
  | 'SELECTED'
  /** No longer taking part. */
  | 'WITHDRAWN';

/** Compares a value of type EnrolmentStatus. Several conditions must all hold. */
export type EnrolmentStatusOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<EnrolmentStatusOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: EnrolmentStatus | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<EnrolmentStatus | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: EnrolmentStatus | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<EnrolmentStatus | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<EnrolmentStatusOperationFilterInput> | null | undefined;
};

/** What visitors find at a site. */
export type FacilityKind =
  /** Food and drink. */
  | 'FOOD'
  /** Guides. */
  | 'GUIDE'
  /** Lodging. */
  | 'LODGING'
  /** Parking. */
  | 'PARKING'
  /** A playground. */
  | 'PLAYGROUND'
  /** A prayer room (musala). */
  | 'PRAYER_ROOM'
  /** A shop. */
  | 'SHOP'
  /** Ways without steps, fit for wheelchairs. */
  | 'STEP_FREE'
  /** Toilets. */
  | 'TOILET';

/** Compares a value of type FacilityKind. Several conditions must all hold. */
export type FacilityKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<FacilityKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: FacilityKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<FacilityKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: FacilityKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<FacilityKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<FacilityKindOperationFilterInput> | null | undefined;
};

/** How well the ground bears. */
export type Fertility =
  /** Barren. */
  | 'BARREN'
  /** Fertile. */
  | 'FERTILE'
  /** Between the two. */
  | 'MODERATE';

/** Compares a value of type Fertility. Several conditions must all hold. */
export type FertilityOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<FertilityOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: Fertility | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<Fertility | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: Fertility | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<Fertility | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<FertilityOperationFilterInput> | null | undefined;
};

/** Why a product counts as a flagship. */
export type FlagshipBasis =
  /** A source singles it out without the word. */
  | 'INFERRED'
  /** A source calls it a flagship. */
  | 'STATED';

/** Compares a value of type FlagshipBasis. Several conditions must all hold. */
export type FlagshipBasisOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<FlagshipBasisOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: FlagshipBasis | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<FlagshipBasis | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: FlagshipBasis | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<FlagshipBasis | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<FlagshipBasisOperationFilterInput> | null | undefined;
};

/** Compares a value of type Float. Several conditions must all hold. */
export type FloatOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<FloatOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: number | null | undefined;
  /** Greater than the value. */
  gt?: number | null | undefined;
  /** Greater than the value or equal to it. */
  gte?: number | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<number | null | undefined> | null | undefined;
  /** Less than the value. */
  lt?: number | null | undefined;
  /** Less than the value or equal to it. */
  lte?: number | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: number | null | undefined;
  /** Not: greater than the value. */
  ngt?: number | null | undefined;
  /** Not: greater than the value or equal to it. */
  ngte?: number | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<number | null | undefined> | null | undefined;
  /** Not: less than the value. */
  nlt?: number | null | undefined;
  /** Not: less than the value or equal to it. */
  nlte?: number | null | undefined;
  /** At least one of these must hold. */
  or?: Array<FloatOperationFilterInput> | null | undefined;
};

/** The types of GeoJSON geometries (RFC 7946, section 1.4). */
export type GeoJsonGeometryType =
  /** GeoJSON's GeometryCollection. */
  | 'GeometryCollection'
  /** GeoJSON's LineString. */
  | 'LineString'
  /** GeoJSON's MultiLineString. */
  | 'MultiLineString'
  /** GeoJSON's MultiPoint. */
  | 'MultiPoint'
  /** GeoJSON's MultiPolygon. */
  | 'MultiPolygon'
  /** GeoJSON's Point. */
  | 'Point'
  /** GeoJSON's Polygon. */
  | 'Polygon';

/** Compares a value of type GeoJSONGeometryType. Several conditions must all hold. */
export type GeoJsonGeometryTypeOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<GeoJsonGeometryTypeOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: GeoJsonGeometryType | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<GeoJsonGeometryType | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: GeoJsonGeometryType | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<GeoJsonGeometryType | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<GeoJsonGeometryTypeOperationFilterInput> | null | undefined;
};

/** What a spatial operator compares with. */
export type GeometryDistanceInput = {
  /** The geometry to measure from. */
  geometry: GeoJSON.Geometry;
  /** The distance is more than so many metres, 0 or more; one of the four bounds must be given. */
  gt?: number | null | undefined;
  /** The distance is at least so many metres, 0 or more; one of the four bounds must be given. */
  gte?: number | null | undefined;
  /** The distance is less than so many metres, 0 or more; one of the four bounds must be given. */
  lt?: number | null | undefined;
  /** The distance is at most so many metres, 0 or more; one of the four bounds must be given. */
  lte?: number | null | undefined;
};

/** What a spatial operator compares with. */
export type GeometryInput = {
  /** Compares with all that lies within so many metres of the geometry, above 0 and up to 100,000. */
  bufferMetres?: number | null | undefined;
  /** The geometry to compare with; a GeometryCollection only by intersects and disjoint, or with a buffer. */
  geometry: GeoJSON.Geometry;
};

/** What a spatial operator compares with. */
export type GeometryMetresInput = {
  /** The geometry to measure from. */
  geometry: GeoJSON.Geometry;
  /** The greatest distance in metres, 0 or more. */
  metres: number;
};

/** Compares a value of type Geometry. Several conditions must all hold. */
export type GeometryOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<GeometryOperationFilterInput> | null | undefined;
  /** Square metres on the spheroid; 0 for points and lines. */
  area?: FloatOperationFilterInput | null | undefined;
  /** Meets the box; where west is greater than east, it crosses the antimeridian. */
  bbox?: Array<number | null | undefined> | null | undefined;
  /** The centre of mass as a point; it may lie outside. */
  centroid?: GeometryOperationFilterInput | null | undefined;
  /** Has the geometry wholly inside it. */
  contains?: GeometryInput | null | undefined;
  /** Has no point outside the geometry; unlike within, also where it lies on its edge only. */
  coveredBy?: GeometryInput | null | undefined;
  /** Has no point of the geometry outside; unlike contains, also where it lies on the edge only. */
  covers?: GeometryInput | null | undefined;
  /** Runs through the geometry and beyond, as a road through a village; two areas never cross. */
  crosses?: GeometryInput | null | undefined;
  /** Has no point in common with the geometry. */
  disjoint?: GeometryInput | null | undefined;
  /** Lies so many metres from the geometry, between the edges on the spheroid; an index serves lt and lte. */
  distanceMetres?: GeometryDistanceInput | null | undefined;
  /** The smallest upright box around it. */
  envelope?: GeometryOperationFilterInput | null | undefined;
  /** Is the same set of points as the geometry. */
  equals?: GeometryInput | null | undefined;
  /** Its type. */
  geometryType?: GeoJsonGeometryTypeOperationFilterInput | null | undefined;
  /** Has at least one point in common with the geometry. */
  intersects?: GeometryInput | null | undefined;
  /** Whether it meets itself nowhere but at the ends of lines (OGC Simple Features). */
  isSimple?: BooleanOperationFilterInput | null | undefined;
  /** Whether it is valid by OGC Simple Features: rings do not cross, holes lie within. */
  isValid?: BooleanOperationFilterInput | null | undefined;
  /** Metres on the spheroid: of lines their length, of areas the length of all their edges. */
  length?: FloatOperationFilterInput | null | undefined;
  /** Not: meets the box; where west is greater than east, it crosses the antimeridian. */
  nbbox?: Array<number | null | undefined> | null | undefined;
  /** Not: has the geometry wholly inside it. */
  ncontains?: GeometryInput | null | undefined;
  /** Not: has no point outside the geometry; unlike within, also where it lies on its edge only. */
  ncoveredBy?: GeometryInput | null | undefined;
  /** Not: has no point of the geometry outside; unlike contains, also where it lies on the edge only. */
  ncovers?: GeometryInput | null | undefined;
  /** Not: runs through the geometry and beyond, as a road through a village; two areas never cross. */
  ncrosses?: GeometryInput | null | undefined;
  /** Not: has no point in common with the geometry. */
  ndisjoint?: GeometryInput | null | undefined;
  /** Not: lies so many metres from the geometry, between the edges on the spheroid; an index serves lt and lte. */
  ndistanceMetres?: GeometryDistanceInput | null | undefined;
  /** Not: is the same set of points as the geometry. */
  nequals?: GeometryInput | null | undefined;
  /** Not: has at least one point in common with the geometry. */
  nintersects?: GeometryInput | null | undefined;
  /** Not: shares some of its area with the geometry; each also has a part of its own. */
  noverlaps?: GeometryInput | null | undefined;
  /** Not: stands to the geometry as a DE-9IM pattern says; for an index put intersects or bbox beside it. */
  nrelate?: GeometryPatternInput | null | undefined;
  /** Not: meets the geometry at its edge only, as neighbours do. */
  ntouches?: GeometryInput | null | undefined;
  /** How many positions it has, the closing ones of rings counted. */
  numPoints?: IntOperationFilterInput | null | undefined;
  /** Not: lies wholly inside the geometry. */
  nwithin?: GeometryInput | null | undefined;
  /** Not: lies no further from the geometry than so many metres, on the spheroid. */
  nwithinDistance?: GeometryMetresInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<GeometryOperationFilterInput> | null | undefined;
  /** Shares some of its area with the geometry; each also has a part of its own. */
  overlaps?: GeometryInput | null | undefined;
  /** Stands to the geometry as a DE-9IM pattern says; for an index put intersects or bbox beside it. */
  relate?: GeometryPatternInput | null | undefined;
  /** Meets the geometry at its edge only, as neighbours do. */
  touches?: GeometryInput | null | undefined;
  /** Lies wholly inside the geometry. */
  within?: GeometryInput | null | undefined;
  /** Lies no further from the geometry than so many metres, on the spheroid. */
  withinDistance?: GeometryMetresInput | null | undefined;
};

/** What a spatial operator compares with. */
export type GeometryPatternInput = {
  /** Compares with all that lies within so many metres of the geometry, above 0 and up to 100,000. */
  bufferMetres?: number | null | undefined;
  /** The geometry to compare with; a GeometryCollection only by intersects and disjoint, or with a buffer. */
  geometry: GeoJSON.Geometry;
  /** Nine of T, F, *, 0, 1, 2: interior, boundary and exterior of the column by those of the geometry. */
  pattern: string;
};

/** Puts rows in order by a geometry. */
export type GeometrySortInput = {
  /** Nearest to this geometry first, by the index and so in its own measure, on the sphere; distanceMetres is on the spheroid and may differ by up to 0.5 %. */
  nearestTo?: GeoJSON.Geometry | null | undefined;
};

/** Which rows of Grade. Several conditions must all hold; an empty filter takes all rows. */
export type GradeFilterInput = {
  /** All of these must hold. */
  and?: Array<GradeFilterInput> | null | undefined;
  /** The day on which it was given; null where no source tells. */
  awardedOn?: DateOperationFilterInput | null | undefined;
  /** Who gave it; null where no source tells. */
  body?: StringOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: GradeFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<GradeFilterInput> | null | undefined;
  /** The product. */
  product?: ProductFilterInput | null | undefined;
  /** Who counts the stars, and by which rules. */
  scheme?: GradeSchemeOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the grade. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** From 1 to 5, the more the better. */
  stars?: IntOperationFilterInput | null | undefined;
  /** The last day on which it holds; null where no source tells an end. */
  validUntil?: DateOperationFilterInput | null | undefined;
};

/** Who counts the stars of a product, and by which rules. */
export type GradeScheme =
  /** Viet Nam's One Commune One Product. */
  | 'OCOP'
  /** Another scheme. */
  | 'OTHER'
  /** Thailand's One Tambon One Product. */
  | 'OTOP'
  /** The OVOP award of Indonesia's Ministry of Industry, given every second year. */
  | 'OVOP';

/** Compares a value of type GradeScheme. Several conditions must all hold. */
export type GradeSchemeOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<GradeSchemeOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: GradeScheme | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<GradeScheme | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: GradeScheme | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<GradeScheme | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<GradeSchemeOperationFilterInput> | null | undefined;
};

/** Asks for rows that lie in others: at least 99 % of an area, all of a point. Slivers along edges that were drawn twice do not matter. */
export type InsideFilterInput = {
  /** What to lie in; the row itself does not count. */
  of: InsideOfInput;
};

/** What to lie in: a row of one table, or a geometry. Sites are points, in which nothing lies. */
export type InsideOfInput =
  {   /** The clusters that answer this filter; {} for all. */
  clusters: ProductClusterFilterInput; discoveredClusters?: never; geometry?: never; villages?: never; zones?: never; }
  |  { clusters?: never;   /** The clusters that are found from geometry, as by the field discoverClusters. */
  discoveredClusters: DiscoveredClustersInput; geometry?: never; villages?: never; zones?: never; }
  |  { clusters?: never; discoveredClusters?: never;   /** This geometry. */
  geometry: GeoJSON.Geometry; villages?: never; zones?: never; }
  |  { clusters?: never; discoveredClusters?: never; geometry?: never;   /** The villages that answer this filter; {} for all. */
  villages: VillageFilterInput; zones?: never; }
  |  { clusters?: never; discoveredClusters?: never; geometry?: never; villages?: never;   /** The zones that answer this filter; {} for all. */
  zones: TerrainZoneFilterInput; };

/** Compares a value of type Int. Several conditions must all hold. */
export type IntOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<IntOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: number | null | undefined;
  /** Greater than the value. */
  gt?: number | null | undefined;
  /** Greater than the value or equal to it. */
  gte?: number | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<number | null | undefined> | null | undefined;
  /** Less than the value. */
  lt?: number | null | undefined;
  /** Less than the value or equal to it. */
  lte?: number | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: number | null | undefined;
  /** Not: greater than the value. */
  ngt?: number | null | undefined;
  /** Not: greater than the value or equal to it. */
  ngte?: number | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<number | null | undefined> | null | undefined;
  /** Not: less than the value. */
  nlt?: number | null | undefined;
  /** Not: less than the value or equal to it. */
  nlte?: number | null | undefined;
  /** At least one of these must hold. */
  or?: Array<IntOperationFilterInput> | null | undefined;
};

/** Which rows of LandSuitability. Several conditions must all hold; an empty filter takes all rows. */
export type LandSuitabilityFilterInput = {
  /** All of these must hold. */
  and?: Array<LandSuitabilityFilterInput> | null | undefined;
  /** What it rests on. */
  basis?: SuitabilityBasisOperationFilterInput | null | undefined;
  /** The class of FAO (1976); null where the source says that the land suits, and tells no class, which is not S1. */
  class?: SuitabilityClassOperationFilterInput | null | undefined;
  /** The commodity. */
  commodity?: CommodityFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: LandSuitabilityFilterInput | null | undefined;
  /** What a reader should know of it; null where nothing. */
  note?: StringOperationFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<LandSuitabilityFilterInput> | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** The soil whose zones it speaks of; null where it speaks of other land or of any soil. */
  soil?: SoilKindOperationFilterInput | null | undefined;
  /** What sources say of the suitability. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The terrain whose zones it speaks of; null where it speaks of other land or of any terrain. */
  terrain?: TerrainKindOperationFilterInput | null | undefined;
  /** The zone that it speaks of; null where it speaks of other land. */
  terrainZone?: TerrainZoneFilterInput | null | undefined;
  /** The zones that it holds for: its own, or those of its soil and terrain. */
  terrainZones?: ListFilterInputTypeOfTerrainZoneFilterInput | null | undefined;
  /** The village that it speaks of; null where it speaks of other land. */
  village?: VillageFilterInput | null | undefined;
  /** The villages that it holds for, each with the share of its area. */
  villages?: ListFilterInputTypeOfVillageSuitabilityFilterInput | null | undefined;
};

/** The languages of labels. */
export type Language =
  /** English. */
  | 'EN'
  /** Indonesian. */
  | 'ID';

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfAgrotourismSiteFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: AgrotourismSiteFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: AgrotourismSiteFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: AgrotourismSiteFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfAssistanceFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: AssistanceFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: AssistanceFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: AssistanceFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfClaimFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ClaimFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ClaimFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ClaimFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfClusterComparisonFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ClusterComparisonFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ClusterComparisonFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ClusterComparisonFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfDistrictFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: DistrictFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: DistrictFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: DistrictFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfEnrolmentFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: EnrolmentFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: EnrolmentFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: EnrolmentFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfGradeFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: GradeFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: GradeFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: GradeFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfLandSuitabilityFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: LandSuitabilityFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: LandSuitabilityFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: LandSuitabilityFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfMarketAccessFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: MarketAccessFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: MarketAccessFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: MarketAccessFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfObstacleFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ObstacleFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ObstacleFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ObstacleFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfPermitFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: PermitFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: PermitFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: PermitFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProducerFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProducerFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProducerFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProducerFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProductClusterFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProductClusterFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProductClusterFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProductClusterFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProductFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProductFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProductFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProductFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProductReadinessFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProductReadinessFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProductReadinessFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProductReadinessFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProductRequirementFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProductRequirementFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProductRequirementFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProductRequirementFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProductionSeasonFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProductionSeasonFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProductionSeasonFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProductionSeasonFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProductionSeasonMonthFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProductionSeasonMonthFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProductionSeasonMonthFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProductionSeasonMonthFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProgrammeEventFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProgrammeEventFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProgrammeEventFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProgrammeEventFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfProgrammePhaseFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: ProgrammePhaseFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: ProgrammePhaseFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: ProgrammePhaseFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfRegencyFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: RegencyFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: RegencyFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: RegencyFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfRequirementFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: RequirementFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: RequirementFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: RequirementFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfSiteFacilityFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: SiteFacilityFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: SiteFacilityFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: SiteFacilityFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfTerrainShareFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: TerrainShareFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: TerrainShareFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: TerrainShareFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfTerrainZoneFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: TerrainZoneFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: TerrainZoneFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: TerrainZoneFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfVillageEventFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: VillageEventFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: VillageEventFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: VillageEventFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfVillageFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: VillageFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: VillageFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: VillageFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfVillageHelpFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: VillageHelpFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: VillageHelpFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: VillageHelpFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfVillageStageReasonFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: VillageStageReasonFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: VillageStageReasonFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: VillageStageReasonFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfVillageSuitabilityFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: VillageSuitabilityFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: VillageSuitabilityFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: VillageSuitabilityFilterInput | null | undefined;
};

/** Asks of a related list how many of its rows answer a filter. */
export type ListFilterInputTypeOfVisitFilterInput = {
  /** Every row answers the filter; true of an empty list. */
  all?: VisitFilterInput | null | undefined;
  /** True: there are rows; false: there are none. */
  any?: boolean | null | undefined;
  /** No row answers the filter. */
  none?: VisitFilterInput | null | undefined;
  /** At least one row answers the filter. */
  some?: VisitFilterInput | null | undefined;
};

/** Which rows are shown as markers: a filter of what the markers are of. */
export type MarkerFilterInput =
  {   /** For markers of CLUSTERS. */
  clusters: ProductClusterFilterInput; products?: never; sites?: never; villages?: never; }
  |  { clusters?: never;   /** For markers of PRODUCTS. */
  products: ProductFilterInput; sites?: never; villages?: never; }
  |  { clusters?: never; products?: never;   /** For markers of SITES. */
  sites: AgrotourismSiteFilterInput; villages?: never; }
  |  { clusters?: never; products?: never; sites?: never;   /** For markers of VILLAGES. */
  villages: VillageFilterInput; };

/** What markers can be of. */
export type MarkerKind =
  /** Product clusters, at a point inside the extent of each. */
  | 'CLUSTERS'
  /** Products, in the middle of the villages that each comes from. */
  | 'PRODUCTS'
  /** Agrotourism sites. */
  | 'SITES'
  /** Villages, at the point inside of each. */
  | 'VILLAGES';

/** Which rows of MarketAccess. Several conditions must all hold; an empty filter takes all rows. */
export type MarketAccessFilterInput = {
  /** The partner, such as a retailer; null where none is told. */
  agency?: AgencyFilterInput | null | undefined;
  /** All of these must hold. */
  and?: Array<MarketAccessFilterInput> | null | undefined;
  /** The country, as ISO 3166-1 alpha-2 code such as JP; null where no source tells. */
  country?: StringOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** The way to buyers. */
  kind?: MarketAccessKindOperationFilterInput | null | undefined;
  /** What it is called, such as the name of a shop; null where it has none that is told. */
  name?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: MarketAccessFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<MarketAccessFilterInput> | null | undefined;
  /** The product that reaches buyers; null where the subject is another. */
  product?: ProductFilterInput | null | undefined;
  /** The cluster that reaches buyers; null where the subject is another. */
  productCluster?: ProductClusterFilterInput | null | undefined;
  /** The regency whose products reach buyers; null where the subject is another. */
  regency?: RegencyFilterInput | null | undefined;
  /** Since when, as printed, such as May 2025; null where no source tells. */
  sincePrinted?: StringOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the market access. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
};

/** A way to buyers. */
export type MarketAccessKind =
  /** Sold abroad. */
  | 'EXPORT'
  /** Sold nearby. */
  | 'LOCAL'
  /** Sold across the country. */
  | 'NATIONAL'
  /** Sold by a chain of shops under an agreement. */
  | 'RETAIL_AGREEMENT';

/** Compares a value of type MarketAccessKind. Several conditions must all hold. */
export type MarketAccessKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<MarketAccessKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: MarketAccessKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<MarketAccessKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: MarketAccessKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<MarketAccessKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<MarketAccessKindOperationFilterInput> | null | undefined;
};

/** By what a row was found. */
export type MatchedField =
  /** Another spelling, met in a source. */
  | 'ALIAS'
  /** The name of its commodity, in English or Indonesian. */
  | 'COMMODITY'
  /** The official name. */
  | 'NAME';

/** What would tell how far a village has come, where nothing does. */
export type MissingKnowledge =
  /** A review of its products: they are recorded, and nobody has told how they fare. */
  | 'PRODUCT_REVIEW'
  /** A survey: nobody has told whether it has products. */
  | 'SURVEY';

/** Compares a value of type MissingKnowledge. Several conditions must all hold. */
export type MissingKnowledgeOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<MissingKnowledgeOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: MissingKnowledge | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<MissingKnowledge | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: MissingKnowledge | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<MissingKnowledge | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<MissingKnowledgeOperationFilterInput> | null | undefined;
};

/** Asks for rows that lie near others, measured between the edges on the spheroid. */
export type NearFilterInput = {
  /** The greatest distance in metres, 0 or more. */
  metres: number;
  /** What to be near to; the row itself does not count. */
  of: NearOfInput;
};

/** What to be near to: the rows of one table, or a geometry. */
export type NearOfInput =
  {   /** The clusters that answer this filter; {} for all. */
  clusters: ProductClusterFilterInput; discoveredClusters?: never; geometry?: never; sites?: never; villages?: never; zones?: never; }
  |  { clusters?: never;   /** The clusters that are found from geometry, as by the field discoverClusters. */
  discoveredClusters: DiscoveredClustersInput; geometry?: never; sites?: never; villages?: never; zones?: never; }
  |  { clusters?: never; discoveredClusters?: never;   /** This geometry. */
  geometry: GeoJSON.Geometry; sites?: never; villages?: never; zones?: never; }
  |  { clusters?: never; discoveredClusters?: never; geometry?: never;   /** The sites that answer this filter; {} for all. */
  sites: AgrotourismSiteFilterInput; villages?: never; zones?: never; }
  |  { clusters?: never; discoveredClusters?: never; geometry?: never; sites?: never;   /** The villages that answer this filter; {} for all. */
  villages: VillageFilterInput; zones?: never; }
  |  { clusters?: never; discoveredClusters?: never; geometry?: never; sites?: never; villages?: never;   /** The zones that answer this filter; {} for all. */
  zones: TerrainZoneFilterInput; };

/** Which rows of Obstacle. Several conditions must all hold; an empty filter takes all rows. */
export type ObstacleFilterInput = {
  /** All of these must hold. */
  and?: Array<ObstacleFilterInput> | null | undefined;
  /** Help that answers it. */
  assistances?: ListFilterInputTypeOfAssistanceFilterInput | null | undefined;
  /** What stands in the way. */
  description?: StringOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ObstacleFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ObstacleFilterInput> | null | undefined;
  /** The product; null where the subject is another. */
  product?: ProductFilterInput | null | undefined;
  /** The regency; null where the subject is another. */
  regency?: RegencyFilterInput | null | undefined;
  /** The day on which it was told; null where no source tells. That of the visit may stand for it. */
  reportedOn?: DateOperationFilterInput | null | undefined;
  /** What removed it; null where it stands or no source tells. It stands where neither this nor resolvedOn is told. */
  resolution?: StringOperationFilterInput | null | undefined;
  /** The day on which it was removed; null where it stands or no source tells. */
  resolvedOn?: DateOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the obstacle. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The village; null where the subject is another. */
  village?: VillageFilterInput | null | undefined;
  /** The visit at which it was told; null where at none that is known. */
  visit?: VisitFilterInput | null | undefined;
};

/** Which rows of Permit. Several conditions must all hold; an empty filter takes all rows. */
export type PermitFilterInput = {
  /** All of these must hold. */
  and?: Array<PermitFilterInput> | null | undefined;
  /** The last day on which it holds; null where it has no end or no source tells one. */
  expiresOn?: DateOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** The day on which it was given; null where no source tells. */
  issuedOn?: DateOperationFilterInput | null | undefined;
  /** What sort of permit. */
  kind?: PermitKindOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: PermitFilterInput | null | undefined;
  /** As it stands on the permit; null where no source tells. */
  number?: StringOperationFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PermitFilterInput> | null | undefined;
  /** The producer; null where the subject is a product. */
  producer?: ProducerFilterInput | null | undefined;
  /** The product; null where the subject is a producer. */
  product?: ProductFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the permit. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** How it stands with it. Whether one that is held still holds, expiresOn tells. */
  status?: PermitStatusOperationFilterInput | null | undefined;
};

/** What sort of permit. */
export type PermitKind =
  /** Of the agency for food and drugs (BPOM). */
  | 'BPOM'
  /** A registered brand (merek). */
  | 'BRAND'
  /** Halal. */
  | 'HALAL'
  /** The number of a business (nomor induk berusaha). */
  | 'NIB'
  /** Food of a home industry (PIRT), for five years. */
  | 'PIRT';

/** Compares a value of type PermitKind. Several conditions must all hold. */
export type PermitKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<PermitKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: PermitKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<PermitKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: PermitKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<PermitKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PermitKindOperationFilterInput> | null | undefined;
};

/** How it stands with a permit. Where there is no row, nobody knows. */
export type PermitStatus =
  /** Applied for. */
  | 'APPLIED'
  /** Given, whether or not it has run out since. */
  | 'HELD'
  /** Somebody looked, and there is none. */
  | 'LACKING';

/** Compares a value of type PermitStatus. Several conditions must all hold. */
export type PermitStatusOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<PermitStatusOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: PermitStatus | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<PermitStatus | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: PermitStatus | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<PermitStatus | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PermitStatusOperationFilterInput> | null | undefined;
};

/** How exact a position is. */
export type PositionPrecision =
  /** Measured on the spot, or taken from a map. */
  | 'SURVEYED'
  /** The point inside the village; the site itself may lie anywhere in it. */
  | 'VILLAGE';

/** Compares a value of type PositionPrecision. Several conditions must all hold. */
export type PositionPrecisionOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<PositionPrecisionOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: PositionPrecision | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<PositionPrecision | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: PositionPrecision | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<PositionPrecision | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<PositionPrecisionOperationFilterInput> | null | undefined;
};

/** Which rows of Producer. Several conditions must all hold; an empty filter takes all rows. */
export type ProducerFilterInput = {
  /** All of these must hold. */
  and?: Array<ProducerFilterInput> | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** What sort of enterprise or group. */
  kind?: ProducerKindOperationFilterInput | null | undefined;
  /** The name. */
  name?: StringOperationFilterInput | null | undefined;
  /** The same in Indonesian, where the name is a description in English; null elsewhere. */
  nameId?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProducerFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProducerFilterInput> | null | undefined;
  /** Permits of its own; those of its products stand there. Where there is none of a kind, nobody knows. */
  permits?: ListFilterInputTypeOfPermitFilterInput | null | undefined;
  /** What it makes. */
  products?: ListFilterInputTypeOfProductFilterInput | null | undefined;
  /** The regency that it is in. */
  regency?: RegencyFilterInput | null | undefined;
  /** How large it is; null where no source tells. */
  size?: ProducerSizeOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the producer. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The villages that own it: several for a BUMDesma. */
  villages?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
  /** How many people work there; null where no source tells. */
  workers?: IntOperationFilterInput | null | undefined;
};

/** What sort of enterprise or group. */
export type ProducerKind =
  /** An enterprise owned by one village (BUMDes). */
  | 'BUMDES'
  /** An enterprise owned by several villages together (BUMDesma). */
  | 'BUMDESMA'
  /** People of a village without a form of their own. */
  | 'COMMUNITY'
  /** A farmers' group (kelompok tani). */
  | 'FARMER_GROUP'
  /** A micro, small or medium enterprise (UMKM). */
  | 'MSME'
  /** The women's group of a village (PKK). */
  | 'PKK';

/** Compares a value of type ProducerKind. Several conditions must all hold. */
export type ProducerKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<ProducerKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: ProducerKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<ProducerKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: ProducerKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<ProducerKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProducerKindOperationFilterInput> | null | undefined;
};

/** How large an enterprise is, as Indonesian law divides them. */
export type ProducerSize =
  /** Large (usaha besar). */
  | 'LARGE'
  /** Medium (usaha menengah). */
  | 'MEDIUM'
  /** Micro (usaha mikro). */
  | 'MICRO'
  /** Small (usaha kecil). */
  | 'SMALL';

/** Compares a value of type ProducerSize. Several conditions must all hold. */
export type ProducerSizeOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<ProducerSizeOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: ProducerSize | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<ProducerSize | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: ProducerSize | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<ProducerSize | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProducerSizeOperationFilterInput> | null | undefined;
};

/** Which rows of ProductCluster. Several conditions must all hold; an empty filter takes all rows. */
export type ProductClusterFilterInput = {
  /** All of these must hold. */
  and?: Array<ProductClusterFilterInput> | null | undefined;
  /** What its villages make. */
  commodity?: CommodityFilterInput | null | undefined;
  /** The union of its villages; null while none has a boundary. */
  extent?: GeometryOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** Clusters that lie inside of others, or of a geometry. */
  inside?: InsideFilterInput | null | undefined;
  /** How it is known. */
  kind?: ClusterKindOperationFilterInput | null | undefined;
  /** How it reaches buyers: its own market access and that of its villages' products of the same commodity. */
  marketAccess?: ListFilterInputTypeOfMarketAccessFilterInput | null | undefined;
  /** The name. */
  name?: StringOperationFilterInput | null | undefined;
  /** The same in Indonesian, where the name is a description in English; null elsewhere. */
  nameId?: StringOperationFilterInput | null | undefined;
  /** Clusters that lie near others, or near a geometry, measured between the edges. */
  near?: NearFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProductClusterFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProductClusterFilterInput> | null | undefined;
  /** The joint enterprise; null where there is none or it is not told. */
  producer?: ProducerFilterInput | null | undefined;
  /** The regency; null where its villages lie in several. */
  regency?: RegencyFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the cluster. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** Its villages. */
  villages?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
};

/** How a product fares, as a source says. Where none does, it is not known. */
export type ProductDevelopment =
  /** It is developed. */
  | 'DEVELOPED'
  /** It struggles. */
  | 'STRUGGLING';

/** Compares a value of type ProductDevelopment. Several conditions must all hold. */
export type ProductDevelopmentOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<ProductDevelopmentOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: ProductDevelopment | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<ProductDevelopment | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: ProductDevelopment | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<ProductDevelopment | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProductDevelopmentOperationFilterInput> | null | undefined;
};

/** Which rows of Product. Several conditions must all hold; an empty filter takes all rows. */
export type ProductFilterInput = {
  /** All of these must hold. */
  and?: Array<ProductFilterInput> | null | undefined;
  /** Help that it is promised or given. */
  assistances?: ListFilterInputTypeOfAssistanceFilterInput | null | undefined;
  /** What it is made of or belongs to. */
  commodity?: CommodityFilterInput | null | undefined;
  /** More about it; null where no source tells. */
  description?: StringOperationFilterInput | null | undefined;
  /** How it fares, as a source says; null where none does. */
  development?: ProductDevelopmentOperationFilterInput | null | undefined;
  /** Whether it is known as a flagship (produk unggulan). False says only that no source marks it so. */
  flagship?: BooleanOperationFilterInput | null | undefined;
  /** Why it counts as a flagship; null where it does not. */
  flagshipBasis?: FlagshipBasisOperationFilterInput | null | undefined;
  /** Stars that it has been given. */
  grades?: ListFilterInputTypeOfGradeFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** How it reaches buyers. */
  marketAccess?: ListFilterInputTypeOfMarketAccessFilterInput | null | undefined;
  /** The name. */
  name?: StringOperationFilterInput | null | undefined;
  /** The same in Indonesian, where the name is a description in English; null elsewhere. */
  nameId?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProductFilterInput | null | undefined;
  /** What a source says stands in its way. */
  obstacles?: ListFilterInputTypeOfObstacleFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProductFilterInput> | null | undefined;
  /** Permits of its own; those of its producer stand there. Where there is none of a kind, nobody knows. */
  permits?: ListFilterInputTypeOfPermitFilterInput | null | undefined;
  /** The lowest price in rupiah, for one priceUnit; null where no source tells. */
  priceFromIdr?: IntOperationFilterInput | null | undefined;
  /** The highest price in rupiah, for one priceUnit; null where no source tells. */
  priceToIdr?: IntOperationFilterInput | null | undefined;
  /** What the price is for, such as kg or piece; null where no source tells. */
  priceUnit?: StringOperationFilterInput | null | undefined;
  /** Who makes it; null where no source tells. */
  producer?: ProducerFilterInput | null | undefined;
  /** When it is made or harvested, and how much. */
  productionSeasons?: ListFilterInputTypeOfProductionSeasonFilterInput | null | undefined;
  /** How it stands to what is asked: a row for each purpose. */
  readiness?: ListFilterInputTypeOfProductReadinessFilterInput | null | undefined;
  /** The regency that it comes from. */
  regency?: RegencyFilterInput | null | undefined;
  /** How it stands today to each requirement that is asked of its kind. Empty where no list is known. */
  requirements?: ListFilterInputTypeOfProductRequirementFilterInput | null | undefined;
  /** Days that it keeps; null where no source tells. */
  shelfLifeDays?: IntOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the product. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The villages that it comes from; empty where sources tell only the regency. */
  villages?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
};

/** Which rows of ProductReadiness. Several conditions must all hold; an empty filter takes all rows. */
export type ProductReadinessFilterInput = {
  /** All of these must hold. */
  and?: Array<ProductReadinessFilterInput> | null | undefined;
  /** How many requirements it meets. */
  metCount?: IntOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProductReadinessFilterInput | null | undefined;
  /** How many it is known not to meet. */
  notMetCount?: IntOperationFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProductReadinessFilterInput> | null | undefined;
  /** The product. */
  product?: ProductFilterInput | null | undefined;
  /** What it is to be ready for. */
  purpose?: RequirementPurposeOperationFilterInput | null | undefined;
  /** Ready, not ready, or not known; apart from these, that no requirements are known. */
  state?: ReadinessStateOperationFilterInput | null | undefined;
  /** Of how many nobody has told. */
  unknownCount?: IntOperationFilterInput | null | undefined;
};

/** What is known of a village's products. Unknown is not none. */
export type ProductRecordState =
  /** Somebody looked and found none. */
  | 'NONE_FOUND'
  /** At least one product is recorded. */
  | 'RECORDED'
  /** Nobody has reported: unknown. */
  | 'UNSURVEYED';

/** Compares a value of type ProductRecordState. Several conditions must all hold. */
export type ProductRecordStateOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<ProductRecordStateOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: ProductRecordState | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<ProductRecordState | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: ProductRecordState | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<ProductRecordState | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProductRecordStateOperationFilterInput> | null | undefined;
};

/** Which rows of ProductRequirement. Several conditions must all hold; an empty filter takes all rows. */
export type ProductRequirementFilterInput = {
  /** All of these must hold. */
  and?: Array<ProductRequirementFilterInput> | null | undefined;
  /** The grades that tell it, those that have run out as well; none where no grade is asked, or nobody has told of one. */
  grades?: ListFilterInputTypeOfGradeFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProductRequirementFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProductRequirementFilterInput> | null | undefined;
  /** The permits that tell it, of the product or its producer, those that have run out as well; none where no permit is asked, or nobody has told of one. */
  permits?: ListFilterInputTypeOfPermitFilterInput | null | undefined;
  /** The product. */
  product?: ProductFilterInput | null | undefined;
  /** What is asked. */
  requirement?: RequirementFilterInput | null | undefined;
  /** Met, not met, or not known. */
  status?: RequirementStatusOperationFilterInput | null | undefined;
};

/** Which rows of ProductionSeason. Several conditions must all hold; an empty filter takes all rows. */
export type ProductionSeasonFilterInput = {
  /** All of these must hold. */
  and?: Array<ProductionSeasonFilterInput> | null | undefined;
  /** The first month, from 1 to 12. */
  fromMonth?: IntOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** Its months one by one, also over the turn of the year. */
  months?: ListFilterInputTypeOfProductionSeasonMonthFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProductionSeasonFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProductionSeasonFilterInput> | null | undefined;
  /** The product. */
  product?: ProductFilterInput | null | undefined;
  /** How much a season brings, in unit; null where no source tells. */
  quantity?: FloatOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the season. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The last month, from 1 to 12; before the first where the season goes over the turn of the year. */
  toMonth?: IntOperationFilterInput | null | undefined;
  /** What quantity counts, such as kg; never null beside it. */
  unit?: StringOperationFilterInput | null | undefined;
  /** The year that the figures are of; null where they are of no single year. */
  year?: IntOperationFilterInput | null | undefined;
};

/** Which rows of ProductionSeasonMonth. Several conditions must all hold; an empty filter takes all rows. */
export type ProductionSeasonMonthFilterInput = {
  /** All of these must hold. */
  and?: Array<ProductionSeasonMonthFilterInput> | null | undefined;
  /** From 1 to 12. */
  month?: IntOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProductionSeasonMonthFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProductionSeasonMonthFilterInput> | null | undefined;
};

/** Which rows of ProgrammeEvent. Several conditions must all hold; an empty filter takes all rows. */
export type ProgrammeEventFilterInput = {
  /** All of these must hold. */
  and?: Array<ProgrammeEventFilterInput> | null | undefined;
  /** More about it; null where no source tells. */
  description?: StringOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** The day by the printed date; null where none is told. */
  heldOn?: DateOperationFilterInput | null | undefined;
  /** The name. */
  name?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProgrammeEventFilterInput | null | undefined;
  /** What a reader should know, such as that the print contradicts the calendar; null where nothing. */
  note?: StringOperationFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProgrammeEventFilterInput> | null | undefined;
  /** The day as printed; null where none is. */
  printedDate?: StringOperationFilterInput | null | undefined;
  /** The programme. */
  programme?: ProgrammeFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the event. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
};

/** Which rows of Programme. Several conditions must all hold; an empty filter takes all rows. */
export type ProgrammeFilterInput = {
  /** All of these must hold. */
  and?: Array<ProgrammeFilterInput> | null | undefined;
  /** Help that it brings. */
  assistances?: ListFilterInputTypeOfAssistanceFilterInput | null | undefined;
  /** More about it; null where no source tells. */
  description?: StringOperationFilterInput | null | undefined;
  /** The villages that are known by name. */
  enrolments?: ListFilterInputTypeOfEnrolmentFilterInput | null | undefined;
  /** What happened, or is to happen, once in it. */
  events?: ListFilterInputTypeOfProgrammeEventFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** The name. */
  name?: StringOperationFilterInput | null | undefined;
  /** How many villages are known by name: its enrolments, but for those withdrawn. 0 says only that no source names one. */
  namedCount?: IntOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProgrammeFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProgrammeFilterInput> | null | undefined;
  /** Its steps. */
  phases?: ListFilterInputTypeOfProgrammePhaseFilterInput | null | undefined;
  /** Who proposes or proposed it, such as a candidate; null where no source tells. */
  proposedBy?: StringOperationFilterInput | null | undefined;
  /** The regency that runs or would run it. */
  regency?: RegencyFilterInput | null | undefined;
  /** How many villages are selected, as a source says; null where none does. Those known by name are the enrolments. */
  selectedCount?: IntOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the programme. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** How far it is. */
  status?: ProgrammeStatusOperationFilterInput | null | undefined;
  /** How many of the selected villages no source names; null where none tells how many are selected. */
  unnamedCount?: IntOperationFilterInput | null | undefined;
  /** How many villages it counts, as a source says; null where none does. */
  villageCount?: IntOperationFilterInput | null | undefined;
};

/** Which rows of ProgrammePhase. Several conditions must all hold; an empty filter takes all rows. */
export type ProgrammePhaseFilterInput = {
  /** All of these must hold. */
  and?: Array<ProgrammePhaseFilterInput> | null | undefined;
  /** More about it; null where no source tells. */
  description?: StringOperationFilterInput | null | undefined;
  /** Weeks; null where no source tells. */
  durationWeeks?: IntOperationFilterInput | null | undefined;
  /** The last day; null where no source tells a day. */
  endsOn?: DateOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** The name. */
  name?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProgrammePhaseFilterInput | null | undefined;
  /** What a reader should know, such as that the print contradicts the calendar; null where nothing. */
  note?: StringOperationFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProgrammePhaseFilterInput> | null | undefined;
  /** Its place among the steps, from 1. */
  ordinal?: IntOperationFilterInput | null | undefined;
  /** The time as printed; null where none is. */
  printedDate?: StringOperationFilterInput | null | undefined;
  /** The programme. */
  programme?: ProgrammeFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the step. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The first day; null where no source tells a day. */
  startsOn?: DateOperationFilterInput | null | undefined;
};

/** How far a programme is. */
export type ProgrammeStatus =
  /** It has ended. */
  | 'ENDED'
  /** Somebody has announced it; nothing runs. */
  | 'PROPOSED'
  /** It runs. */
  | 'RUNNING';

/** Compares a value of type ProgrammeStatus. Several conditions must all hold. */
export type ProgrammeStatusOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<ProgrammeStatusOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: ProgrammeStatus | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<ProgrammeStatus | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: ProgrammeStatus | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<ProgrammeStatus | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProgrammeStatusOperationFilterInput> | null | undefined;
};

/** What can speak for a commodity in a village. */
export type ProspectReasonKind =
  /** The village, a product of it there, the regency or a programme that runs is helped, or is promised help. */
  | 'HELP_AT_HAND'
  /** Some product of it, or a cluster, has reached buyers. */
  | 'MARKET_REACHED'
  /** Villages near by make it: how many, and how far. */
  | 'NEIGHBOURS_MAKE_IT'
  /** It is made there already, without being a flagship; or somebody looked, and no product was found. */
  | 'PRODUCERS_THERE'
  /** Other villages of the same main zone have it as a flagship, or sell it beyond the local market. */
  | 'SAME_ZONE_AS_SUCCESS'
  /** What is said of the village's land for it; of its own land before that of its zones, the surer basis before the less sure. Where half of the land does not suit, the score is 0. */
  | 'SUITABILITY';

/** Which rows of Province. Several conditions must all hold; an empty filter takes all rows. */
export type ProvinceFilterInput = {
  /** All of these must hold. */
  and?: Array<ProvinceFilterInput> | null | undefined;
  /** The union of its villages that are known here; null while none has a boundary. */
  boundary?: GeometryOperationFilterInput | null | undefined;
  /** The official code, such as 35. */
  code?: StringOperationFilterInput | null | undefined;
  /** Provinces that lie inside of others, or of a geometry. */
  inside?: InsideFilterInput | null | undefined;
  /** The official name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Provinces that lie near others, or near a geometry, measured between the edges. */
  near?: NearFilterInput | null | undefined;
  /** This must not hold. */
  not?: ProvinceFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ProvinceFilterInput> | null | undefined;
  /** Its regencies that are known here. */
  regencies?: ListFilterInputTypeOfRegencyFilterInput | null | undefined;
};

/** The order of rows of Province. */
export type ProvinceSortInput = {
  /** The union of its villages that are known here; null while none has a boundary. */
  boundary?: GeometrySortInput | null | undefined;
  /** The official code, such as 35. */
  code?: SortEnumType | null | undefined;
  /** The official name. */
  name?: SortEnumType | null | undefined;
};

/** How a product stands to all that is asked of it for a purpose. Unknown is not "not ready". */
export type ReadinessState =
  /** It is not known to lack anything, but of something that is asked nobody has told. */
  | 'NOT_KNOWN'
  /** It is known to lack something that is asked. */
  | 'NOT_READY'
  /** It meets every requirement, today. */
  | 'READY'
  /** No list is known that asks anything of products of its kind. */
  | 'REQUIREMENTS_UNKNOWN';

/** Compares a value of type ReadinessState. Several conditions must all hold. */
export type ReadinessStateOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<ReadinessStateOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: ReadinessState | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<ReadinessState | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: ReadinessState | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<ReadinessState | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<ReadinessStateOperationFilterInput> | null | undefined;
};

/** Which rows of Regency. Several conditions must all hold; an empty filter takes all rows. */
export type RegencyFilterInput = {
  /** All of these must hold. */
  and?: Array<RegencyFilterInput> | null | undefined;
  /** The union of its villages; null while none has a boundary. */
  boundary?: GeometryOperationFilterInput | null | undefined;
  /** The official code, such as 35.05. */
  code?: StringOperationFilterInput | null | undefined;
  /** Its districts. */
  districts?: ListFilterInputTypeOfDistrictFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** Regencies that lie inside of others, or of a geometry. */
  inside?: InsideFilterInput | null | undefined;
  /** Kabupaten or kota. */
  kind?: RegencyKindOperationFilterInput | null | undefined;
  /** The official name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Regencies that lie near others, or near a geometry, measured between the edges. */
  near?: NearFilterInput | null | undefined;
  /** This must not hold. */
  not?: RegencyFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<RegencyFilterInput> | null | undefined;
  /** The province that it belongs to. */
  province?: ProvinceFilterInput | null | undefined;
  /** What sources say of the regency. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** Its villages. */
  villages?: ListFilterInputTypeOfVillageFilterInput | null | undefined;
};

/** What sort of regency. */
export type RegencyKind =
  /** A regency outside a city. */
  | 'KABUPATEN'
  /** A city with the rank of a regency. */
  | 'KOTA';

/** Compares a value of type RegencyKind. Several conditions must all hold. */
export type RegencyKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<RegencyKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: RegencyKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<RegencyKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: RegencyKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<RegencyKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<RegencyKindOperationFilterInput> | null | undefined;
};

/** The order of rows of Regency. */
export type RegencySortInput = {
  /** The union of its villages; null while none has a boundary. */
  boundary?: GeometrySortInput | null | undefined;
  /** The official code, such as 35.05. */
  code?: SortEnumType | null | undefined;
  /** Kabupaten or kota. */
  kind?: SortEnumType | null | undefined;
  /** The official name. */
  name?: SortEnumType | null | undefined;
  /** The province that it belongs to. */
  province?: ProvinceSortInput | null | undefined;
};

/** Which rows of Requirement. Several conditions must all hold; an empty filter takes all rows. */
export type RequirementFilterInput = {
  /** Whose list it stands in; null where it is nobody's in particular. */
  agency?: AgencyFilterInput | null | undefined;
  /** All of these must hold. */
  and?: Array<RequirementFilterInput> | null | undefined;
  /** The sort of commodity whose products it is asked of; null: of all. */
  category?: CommodityCategoryOperationFilterInput | null | undefined;
  /** What is asked. */
  description?: StringOperationFilterInput | null | undefined;
  /** The scheme whose stars are asked; null where something else is. */
  gradeScheme?: GradeSchemeOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** What sort of thing is asked. */
  kind?: RequirementKindOperationFilterInput | null | undefined;
  /** The fewest days that a product keeps; null where something else is asked. */
  minShelfLifeDays?: IntOperationFilterInput | null | undefined;
  /** The fewest stars, from 1 to 5; null where something else is asked. */
  minStars?: IntOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: RequirementFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<RequirementFilterInput> | null | undefined;
  /** The permit that is asked; null where something else is. */
  permitKind?: PermitKindOperationFilterInput | null | undefined;
  /** The products that it is asked of, and how they stand to it. */
  products?: ListFilterInputTypeOfProductRequirementFilterInput | null | undefined;
  /** What products are to be ready for. */
  purpose?: RequirementPurposeOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the requirement. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
};

/** What sort of thing a requirement asks. */
export type RequirementKind =
  /** So many stars of a scheme. */
  | 'GRADE'
  /** A permit that holds, of the product or of its producer. */
  | 'PERMIT'
  /** That it keeps so many days. */
  | 'SHELF_LIFE';

/** Compares a value of type RequirementKind. Several conditions must all hold. */
export type RequirementKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<RequirementKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: RequirementKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<RequirementKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: RequirementKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<RequirementKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<RequirementKindOperationFilterInput> | null | undefined;
};

/** What a product is to be ready for. */
export type RequirementPurpose =
  /** Sale abroad. */
  | 'EXPORT'
  /** The shelves of shops. */
  | 'RETAIL';

/** Compares a value of type RequirementPurpose. Several conditions must all hold. */
export type RequirementPurposeOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<RequirementPurposeOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: RequirementPurpose | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<RequirementPurpose | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: RequirementPurpose | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<RequirementPurpose | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<RequirementPurposeOperationFilterInput> | null | undefined;
};

/** How a product stands to a requirement. Unknown is not "not met". */
export type RequirementStatus =
  /** It has what is asked, today. */
  | 'MET'
  /** Somebody looked: it has too little, has only applied, or what it had has run out. */
  | 'NOT_MET'
  /** Nobody has told. */
  | 'UNKNOWN';

/** Compares a value of type RequirementStatus. Several conditions must all hold. */
export type RequirementStatusOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<RequirementStatusOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: RequirementStatus | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<RequirementStatus | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: RequirementStatus | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<RequirementStatus | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<RequirementStatusOperationFilterInput> | null | undefined;
};

/** What a search, or a look around a site, can find. */
export type SearchKind =
  /** Of the type AgrotourismSite. */
  | 'AGROTOURISM_SITE'
  /** Of the type Producer. */
  | 'PRODUCER'
  /** Of the type Product. */
  | 'PRODUCT'
  /** Of the type ProductCluster. */
  | 'PRODUCT_CLUSTER'
  /** Of the type Village. */
  | 'VILLAGE';

/** Which rows of SiteFacility. Several conditions must all hold; an empty filter takes all rows. */
export type SiteFacilityFilterInput = {
  /** All of these must hold. */
  and?: Array<SiteFacilityFilterInput> | null | undefined;
  /** What visitors find. */
  kind?: FacilityKindOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: SiteFacilityFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SiteFacilityFilterInput> | null | undefined;
};

/** How far a site is. */
export type SiteStatus =
  /** Closed. */
  | 'CLOSED'
  /** Being made. */
  | 'IN_DEVELOPMENT'
  /** Open to visitors. */
  | 'OPEN'
  /** Planned. */
  | 'PLANNED';

/** Compares a value of type SiteStatus. Several conditions must all hold. */
export type SiteStatusOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<SiteStatusOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: SiteStatus | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<SiteStatus | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: SiteStatus | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<SiteStatus | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SiteStatusOperationFilterInput> | null | undefined;
};

/** What the ground is made of. */
export type SoilKind =
  /** Laid down by rivers. */
  | 'ALLUVIAL'
  /** Clay. */
  | 'CLAY'
  /** On limestone. */
  | 'LIMESTONE'
  /** None of these. */
  | 'OTHER'
  /** Peat. */
  | 'PEAT'
  /** Sand. */
  | 'SAND'
  /** From volcanic ash and rock. */
  | 'VOLCANIC';

/** Compares a value of type SoilKind. Several conditions must all hold. */
export type SoilKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<SoilKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: SoilKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<SoilKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: SoilKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<SoilKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SoilKindOperationFilterInput> | null | undefined;
};

/** The direction of an order, and where rows without a value come. */
export type SortEnumType =
  /** Smallest first; rows without a value last. */
  | 'ASC'
  /** Rows without a value first, then the smallest. */
  | 'ASC_NULLS_FIRST'
  /** Smallest first; rows without a value last, as ASC has it. */
  | 'ASC_NULLS_LAST'
  /** Largest first; rows without a value first. */
  | 'DESC'
  /** Rows without a value first, then the largest, as DESC has it. */
  | 'DESC_NULLS_FIRST'
  /** Largest first; rows without a value last. */
  | 'DESC_NULLS_LAST';

/** Which rows of Source. Several conditions must all hold; an empty filter takes all rows. */
export type SourceFilterInput = {
  /** The day on which it was read; null where it is not known. */
  accessedOn?: DateOperationFilterInput | null | undefined;
  /** All of these must hold. */
  and?: Array<SourceFilterInput> | null | undefined;
  /** What it says. */
  claims?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** What sort of source. */
  kind?: SourceKindOperationFilterInput | null | undefined;
  /** The licence; null for reports that are only cited. */
  licence?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: SourceFilterInput | null | undefined;
  /** What a reader should know, such as that it is second-hand; null where nothing. */
  note?: StringOperationFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SourceFilterInput> | null | undefined;
  /** Who published it. */
  outlet?: StringOperationFilterInput | null | undefined;
  /** The date as printed; null where none is. */
  printedDate?: StringOperationFilterInput | null | undefined;
  /** The day of publication; null where it is not told. */
  publishedOn?: DateOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** The title; null where it is not known. */
  title?: StringOperationFilterInput | null | undefined;
  /** Where it can be read; null where it is not known. */
  url?: StringOperationFilterInput | null | undefined;
};

/** What sort of source. */
export type SourceKind =
  /** A published dataset. */
  | 'DATASET'
  /** A press report. */
  | 'PRESS'
  /** An official register. */
  | 'REGISTER'
  /** A survey. */
  | 'SURVEY'
  /** None: the rows were invented for a demonstration. */
  | 'SYNTHETIC';

/** Compares a value of type SourceKind. Several conditions must all hold. */
export type SourceKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<SourceKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: SourceKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<SourceKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: SourceKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<SourceKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SourceKindOperationFilterInput> | null | undefined;
};

/** Which rows of StageHelp. Several conditions must all hold; an empty filter takes all rows. */
export type StageHelpFilterInput = {
  /** All of these must hold. */
  and?: Array<StageHelpFilterInput> | null | undefined;
  /** The help in English, and for which villages or products of the stage where not for all. */
  description?: StringOperationFilterInput | null | undefined;
  /** The same in Indonesian. */
  descriptionId?: StringOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** What sort of help. */
  kind?: AssistanceKindOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: StageHelpFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<StageHelpFilterInput> | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the help. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The stage of villages; never UNKNOWN. */
  stage?: DevelopmentStageOperationFilterInput | null | undefined;
};

/** Compares a value of type String. Several conditions must all hold. */
export type StringOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<StringOperationFilterInput> | null | undefined;
  /** Has the text somewhere within it; upper and lower case differ. */
  contains?: string | null | undefined;
  /** Ends with the text; upper and lower case differ. */
  endsWith?: string | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: string | null | undefined;
  /** Equal to the text, upper and lower case taken as the same. */
  eqInsensitive?: string | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<string | null | undefined> | null | undefined;
  /** Not: has the text somewhere within it; upper and lower case differ. */
  ncontains?: string | null | undefined;
  /** Not: ends with the text; upper and lower case differ. */
  nendsWith?: string | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: string | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<string | null | undefined> | null | undefined;
  /** Not: begins with the text; upper and lower case differ. */
  nstartsWith?: string | null | undefined;
  /** At least one of these must hold. */
  or?: Array<StringOperationFilterInput> | null | undefined;
  /** Spelt much like the text; accents, upper and lower case do not matter. */
  similar?: string | null | undefined;
  /** Begins with the text; upper and lower case differ. */
  startsWith?: string | null | undefined;
};

/** What a statement on land rests on. */
export type SuitabilityBasis =
  /** Somebody who knows the land or the crop judged. */
  | 'EXPERT'
  /** A report says so. */
  | 'PRESS'
  /** Somebody measured. */
  | 'SURVEY';

/** Compares a value of type SuitabilityBasis. Several conditions must all hold. */
export type SuitabilityBasisOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<SuitabilityBasisOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: SuitabilityBasis | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<SuitabilityBasis | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: SuitabilityBasis | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<SuitabilityBasis | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SuitabilityBasisOperationFilterInput> | null | undefined;
};

/** How well land suits a commodity, by the classes of FAO's Framework for Land Evaluation (1976), best first. */
export type SuitabilityClass =
  /** Not suitable. */
  | 'N'
  /** Highly suitable. */
  | 'S1'
  /** Moderately suitable. */
  | 'S2'
  /** Marginally suitable. */
  | 'S3';

/** Compares a value of type SuitabilityClass. Several conditions must all hold. */
export type SuitabilityClassOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<SuitabilityClassOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: SuitabilityClass | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<SuitabilityClass | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: SuitabilityClass | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<SuitabilityClass | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<SuitabilityClassOperationFilterInput> | null | undefined;
};

/** How the land lies. */
export type TerrainKind =
  /** Along the coast. */
  | 'COAST'
  /** Hills. */
  | 'HILLS'
  /** Mountains. */
  | 'MOUNTAINS'
  /** None of these. */
  | 'OTHER'
  /** A plain. */
  | 'PLAIN'
  /** A plateau. */
  | 'PLATEAU'
  /** Swamp. */
  | 'SWAMP';

/** Compares a value of type TerrainKind. Several conditions must all hold. */
export type TerrainKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<TerrainKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: TerrainKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<TerrainKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: TerrainKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<TerrainKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<TerrainKindOperationFilterInput> | null | undefined;
};

/** Which rows of TerrainShare. Several conditions must all hold; an empty filter takes all rows. */
export type TerrainShareFilterInput = {
  /** All of these must hold. */
  and?: Array<TerrainShareFilterInput> | null | undefined;
  /** This must not hold. */
  not?: TerrainShareFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<TerrainShareFilterInput> | null | undefined;
  /** Part of the village's area, above 0 and up to 1. */
  share?: FloatOperationFilterInput | null | undefined;
  /** The village. */
  village?: VillageFilterInput | null | undefined;
  /** The zone. */
  zone?: TerrainZoneFilterInput | null | undefined;
};

/** Which rows of TerrainZone. Several conditions must all hold; an empty filter takes all rows. */
export type TerrainZoneFilterInput = {
  /** All of these must hold. */
  and?: Array<TerrainZoneFilterInput> | null | undefined;
  /** The area; null while it is not known. */
  boundary?: GeometryOperationFilterInput | null | undefined;
  /** The districts that define it; empty where its area was imported. */
  districts?: ListFilterInputTypeOfDistrictFilterInput | null | undefined;
  /** The fertility; null where no source tells. */
  fertility?: FertilityOperationFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** Zones that lie inside of others, or of a geometry. */
  inside?: InsideFilterInput | null | undefined;
  /** The name, such as Blitar Selatan. */
  name?: StringOperationFilterInput | null | undefined;
  /** Zones that lie near others, or near a geometry, measured between the edges. */
  near?: NearFilterInput | null | undefined;
  /** This must not hold. */
  not?: TerrainZoneFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<TerrainZoneFilterInput> | null | undefined;
  /** The regency that it belongs to; null where it spans several. */
  regency?: RegencyFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** The soil; null where no source tells. */
  soil?: SoilKindOperationFilterInput | null | undefined;
  /** What sources say of the zone. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** What is said of its land, by its name or by its soil and terrain. */
  suitabilities?: ListFilterInputTypeOfLandSuitabilityFilterInput | null | undefined;
  /** The terrain; null where no source tells. */
  terrain?: TerrainKindOperationFilterInput | null | undefined;
  /** The villages that lie in it, each with its share. */
  terrainShares?: ListFilterInputTypeOfTerrainShareFilterInput | null | undefined;
};

/** The order of rows of TerrainZone. */
export type TerrainZoneSortInput = {
  /** The area; null while it is not known. */
  boundary?: GeometrySortInput | null | undefined;
  /** The fertility; null where no source tells. */
  fertility?: SortEnumType | null | undefined;
  /** The name, such as Blitar Selatan. */
  name?: SortEnumType | null | undefined;
  /** The regency that it belongs to; null where it spans several. */
  regency?: RegencySortInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: SortEnumType | null | undefined;
  /** The soil; null where no source tells. */
  soil?: SortEnumType | null | undefined;
  /** The terrain; null where no source tells. */
  terrain?: SortEnumType | null | undefined;
};

/** Which rows of VillageEvent. Several conditions must all hold; an empty filter takes all rows. */
export type VillageEventFilterInput = {
  /** All of these must hold. */
  and?: Array<VillageEventFilterInput> | null | undefined;
  /** The help; null where it tells of something else. */
  assistance?: AssistanceFilterInput | null | undefined;
  /** The enrolment; null where it tells of something else. */
  enrolment?: EnrolmentFilterInput | null | undefined;
  /** The grade; null where it tells of something else. */
  grade?: GradeFilterInput | null | undefined;
  /** The day; null where no source tells one. It may be to come. */
  happenedOn?: DateOperationFilterInput | null | undefined;
  /** What it tells. */
  kind?: VillageEventKindOperationFilterInput | null | undefined;
  /** The way to buyers; null where it tells of something else. */
  marketAccess?: MarketAccessFilterInput | null | undefined;
  /** This must not hold. */
  not?: VillageEventFilterInput | null | undefined;
  /** The obstacle; null where it tells of something else. */
  obstacle?: ObstacleFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VillageEventFilterInput> | null | undefined;
  /** The permit; null where it tells of something else. */
  permit?: PermitFilterInput | null | undefined;
  /** The time as printed, such as "third week of May 2025"; null where none is. */
  printedDate?: StringOperationFilterInput | null | undefined;
  /** The event of a programme; null where it tells of something else. */
  programmeEvent?: ProgrammeEventFilterInput | null | undefined;
  /** The step of a programme; null where it tells of something else. */
  programmePhase?: ProgrammePhaseFilterInput | null | undefined;
  /** The village. */
  village?: VillageFilterInput | null | undefined;
  /** The visit; null where it tells of something else. */
  visit?: VisitFilterInput | null | undefined;
};

/** What a line of a village's timeline tells. */
export type VillageEventKind =
  /** That help ended. */
  | 'ASSISTANCE_ENDED'
  /** That help was promised. */
  | 'ASSISTANCE_PROMISED'
  /** That help began. */
  | 'ASSISTANCE_STARTED'
  /** That it takes part in a programme. */
  | 'ENROLMENT'
  /** That a product was given stars. */
  | 'GRADE_AWARDED'
  /** A way to buyers. */
  | 'MARKET_ACCESS'
  /** That an obstacle was told. */
  | 'OBSTACLE_REPORTED'
  /** That an obstacle was removed. */
  | 'OBSTACLE_RESOLVED'
  /** The last day of a permit. */
  | 'PERMIT_EXPIRES'
  /** That a permit was given. */
  | 'PERMIT_ISSUED'
  /** Something that happened once in a programme that it is enrolled in. */
  | 'PROGRAMME_EVENT'
  /** A step of a programme that it is enrolled in. */
  | 'PROGRAMME_PHASE'
  /** An official visit. */
  | 'VISIT';

/** Compares a value of type VillageEventKind. Several conditions must all hold. */
export type VillageEventKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<VillageEventKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: VillageEventKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<VillageEventKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: VillageEventKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<VillageEventKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VillageEventKindOperationFilterInput> | null | undefined;
};

/** Which rows of Village. Several conditions must all hold; an empty filter takes all rows. */
export type VillageFilterInput = {
  /** Its sites for visitors. */
  agrotourismSites?: ListFilterInputTypeOfAgrotourismSiteFilterInput | null | undefined;
  /** All of these must hold. */
  and?: Array<VillageFilterInput> | null | undefined;
  /** Square kilometres: the register's figure until a real boundary is imported, then that boundary's; null where the register has none. */
  areaKm2?: FloatOperationFilterInput | null | undefined;
  /** Help that it is promised or given. */
  assistances?: ListFilterInputTypeOfAssistanceFilterInput | null | undefined;
  /** The boundary; null while there is none. See boundarySource before measuring. */
  boundary?: GeometryOperationFilterInput | null | undefined;
  /** How far the boundary may be trusted; null while there is none. */
  boundarySource?: BoundarySourceOperationFilterInput | null | undefined;
  /** The official code, such as 35.05.17.2009. Names repeat, codes do not. */
  code?: StringOperationFilterInput | null | undefined;
  /** The district that it belongs to. */
  district?: DistrictFilterInput | null | undefined;
  /** The programmes that it takes part in by name. */
  enrolments?: ListFilterInputTypeOfEnrolmentFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** Villages that lie inside of others, or of a geometry. */
  inside?: InsideFilterInput | null | undefined;
  /** Desa or kelurahan. */
  kind?: VillageKindOperationFilterInput | null | undefined;
  /** A point inside the village. */
  location?: GeometryOperationFilterInput | null | undefined;
  /** The official name. */
  name?: StringOperationFilterInput | null | undefined;
  /** Villages that lie near others, or near a geometry, measured between the edges. */
  near?: NearFilterInput | null | undefined;
  /** What helps it as far as it has come, what help it has, and where nothing is known what would tell. */
  need?: VillageNeedFilterInput | null | undefined;
  /** This must not hold. */
  not?: VillageFilterInput | null | undefined;
  /** What a source says stands in its way. */
  obstacles?: ListFilterInputTypeOfObstacleFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VillageFilterInput> | null | undefined;
  /** The enterprises that it owns, alone or with others. */
  producers?: ListFilterInputTypeOfProducerFilterInput | null | undefined;
  /** The product clusters that it is part of. */
  productClusters?: ListFilterInputTypeOfProductClusterFilterInput | null | undefined;
  /** What is known of its products: unknown is not none. */
  productRecord?: ProductRecordStateOperationFilterInput | null | undefined;
  /** What is recorded of its products. Empty says none only where productRecord is NONE_FOUND. */
  products?: ListFilterInputTypeOfProductFilterInput | null | undefined;
  /** The regency that it belongs to. */
  regency?: RegencyFilterInput | null | undefined;
  /** What sources say of the village itself. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** How far it has come with a product of its own: the highest stage that any of stageReasons gives, UNKNOWN where none does. */
  stage?: DevelopmentStageOperationFilterInput | null | undefined;
  /** The rows of the record that give it its stage. */
  stageReasons?: ListFilterInputTypeOfVillageStageReasonFilterInput | null | undefined;
  /** What is said of its land, and of how much of it: by its name, by its zones, or by their soil and terrain. */
  suitabilities?: ListFilterInputTypeOfVillageSuitabilityFilterInput | null | undefined;
  /** How much of it lies in which zone. */
  terrainShares?: ListFilterInputTypeOfTerrainShareFilterInput | null | undefined;
  /** Its main zone of soil and terrain: that of the largest share; null where no zone covers it. */
  terrainZone?: TerrainZoneFilterInput | null | undefined;
  /** What has happened in it and to its products, their makers and the programmes that it is enrolled in, and what is to come. */
  timeline?: ListFilterInputTypeOfVillageEventFilterInput | null | undefined;
  /** Official visits to it. */
  visits?: ListFilterInputTypeOfVisitFilterInput | null | undefined;
};

/** Which rows of VillageHelp. Several conditions must all hold; an empty filter takes all rows. */
export type VillageHelpFilterInput = {
  /** All of these must hold. */
  and?: Array<VillageHelpFilterInput> | null | undefined;
  /** The help of the kind that reaches the village, and help in full. */
  assistances?: ListFilterInputTypeOfAssistanceFilterInput | null | undefined;
  /** The help in words, with its sources. */
  help?: StageHelpFilterInput | null | undefined;
  /** What sort of help. */
  kind?: AssistanceKindOperationFilterInput | null | undefined;
  /** The need that it is part of. */
  need?: VillageNeedFilterInput | null | undefined;
  /** This must not hold. */
  not?: VillageHelpFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VillageHelpFilterInput> | null | undefined;
  /** The stage that it serves; one that a reason of the village gives. */
  stage?: DevelopmentStageOperationFilterInput | null | undefined;
  /** How far such help for the village is, the furthest of its assistances; null where none is recorded, which says not that there is none. */
  status?: AssistanceStatusOperationFilterInput | null | undefined;
};

/** What sort of village. */
export type VillageKind =
  /** A rural, self-governing village; OVOP is for these. */
  | 'DESA'
  /** An urban ward, administered by its district. */
  | 'KELURAHAN';

/** Compares a value of type VillageKind. Several conditions must all hold. */
export type VillageKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<VillageKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: VillageKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<VillageKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: VillageKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<VillageKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VillageKindOperationFilterInput> | null | undefined;
};

/** Which rows of VillageNeed. Several conditions must all hold; an empty filter takes all rows. */
export type VillageNeedFilterInput = {
  /** All of these must hold. */
  and?: Array<VillageNeedFilterInput> | null | undefined;
  /** Help that reaches it: its own, that of its products, of the programmes that it takes part in by name, and of its regency. */
  assistances?: ListFilterInputTypeOfAssistanceFilterInput | null | undefined;
  /** What is said to help at each stage that its reasons give: a village may have one product that struggles and another that is developed. Empty where its stage is UNKNOWN, or no source tells what helps there. */
  help?: ListFilterInputTypeOfVillageHelpFilterInput | null | undefined;
  /** This must not hold. */
  not?: VillageNeedFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VillageNeedFilterInput> | null | undefined;
  /** The rows of the record that give it its stage, and lower ones. */
  reasons?: ListFilterInputTypeOfVillageStageReasonFilterInput | null | undefined;
  /** How far it has come: the highest stage that any of its reasons gives, UNKNOWN where none does. */
  stage?: DevelopmentStageOperationFilterInput | null | undefined;
  /** The village. */
  village?: VillageFilterInput | null | undefined;
  /** What would tell how far it has come; null where that is known. */
  wouldTell?: MissingKnowledgeOperationFilterInput | null | undefined;
};

/** The order of rows of VillageNeed. */
export type VillageNeedSortInput = {
  /** How far it has come: the highest stage that any of its reasons gives, UNKNOWN where none does. */
  stage?: SortEnumType | null | undefined;
  /** The village. */
  village?: VillageSortInput | null | undefined;
  /** What would tell how far it has come; null where that is known. */
  wouldTell?: SortEnumType | null | undefined;
};

/** The order of rows of Village. */
export type VillageSortInput = {
  /** Square kilometres: the register's figure until a real boundary is imported, then that boundary's; null where the register has none. */
  areaKm2?: SortEnumType | null | undefined;
  /** The boundary; null while there is none. See boundarySource before measuring. */
  boundary?: GeometrySortInput | null | undefined;
  /** How far the boundary may be trusted; null while there is none. */
  boundarySource?: SortEnumType | null | undefined;
  /** The official code, such as 35.05.17.2009. Names repeat, codes do not. */
  code?: SortEnumType | null | undefined;
  /** The district that it belongs to. */
  district?: DistrictSortInput | null | undefined;
  /** Desa or kelurahan. */
  kind?: SortEnumType | null | undefined;
  /** A point inside the village. */
  location?: GeometrySortInput | null | undefined;
  /** The official name. */
  name?: SortEnumType | null | undefined;
  /** What helps it as far as it has come, what help it has, and where nothing is known what would tell. */
  need?: VillageNeedSortInput | null | undefined;
  /** What is known of its products: unknown is not none. */
  productRecord?: SortEnumType | null | undefined;
  /** The regency that it belongs to. */
  regency?: RegencySortInput | null | undefined;
  /** How far it has come with a product of its own: the highest stage that any of stageReasons gives, UNKNOWN where none does. */
  stage?: SortEnumType | null | undefined;
  /** Its main zone of soil and terrain: that of the largest share; null where no zone covers it. */
  terrainZone?: TerrainZoneSortInput | null | undefined;
};

/** Which rows of VillageStageReason. Several conditions must all hold; an empty filter takes all rows. */
export type VillageStageReasonFilterInput = {
  /** All of these must hold. */
  and?: Array<VillageStageReasonFilterInput> | null | undefined;
  /** The way to buyers of a product of the village or of a cluster that it is part of; null where the reason is another. */
  marketAccess?: MarketAccessFilterInput | null | undefined;
  /** This must not hold. */
  not?: VillageStageReasonFilterInput | null | undefined;
  /** What stands in the way of the village or of its product, not resolved; null where the reason is another. */
  obstacle?: ObstacleFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VillageStageReasonFilterInput> | null | undefined;
  /** The product, by its mark or by how it fares; null where the reason is another. */
  product?: ProductFilterInput | null | undefined;
  /** The stage that it gives; the village's is the highest of all. */
  stage?: DevelopmentStageOperationFilterInput | null | undefined;
  /** The village. */
  village?: VillageFilterInput | null | undefined;
};

/** Which rows of VillageSuitability. Several conditions must all hold; an empty filter takes all rows. */
export type VillageSuitabilityFilterInput = {
  /** All of these must hold. */
  and?: Array<VillageSuitabilityFilterInput> | null | undefined;
  /** What the statement rests on. */
  basis?: SuitabilityBasisOperationFilterInput | null | undefined;
  /** The class of FAO (1976); null where the source says that the land suits, and tells no class, which is not S1. */
  class?: SuitabilityClassOperationFilterInput | null | undefined;
  /** The slug of the commodity that is spoken of, such as coffee. */
  commoditySlug?: StringOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: VillageSuitabilityFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VillageSuitabilityFilterInput> | null | undefined;
  /** Part of the village's area, above 0 and up to 1: all of it where the village itself is spoken of, else what lies in the zones that are. */
  share?: FloatOperationFilterInput | null | undefined;
  /** What is said, of which commodity and by whom. */
  suitability?: LandSuitabilityFilterInput | null | undefined;
  /** The village. */
  village?: VillageFilterInput | null | undefined;
};

/** Which rows of Visit. Several conditions must all hold; an empty filter takes all rows. */
export type VisitFilterInput = {
  /** All of these must hold. */
  and?: Array<VisitFilterInput> | null | undefined;
  /** What was asked for; null where no source tells. */
  askedFor?: StringOperationFilterInput | null | undefined;
  /** Help that was promised at it. */
  assistances?: ListFilterInputTypeOfAssistanceFilterInput | null | undefined;
  /** Whether a source says otherwise than what is shown here: both are kept, and disagreements tells them apart. */
  hasDisagreement?: BooleanOperationFilterInput | null | undefined;
  /** What sort of visit; null where no source tells. */
  kind?: VisitKindOperationFilterInput | null | undefined;
  /** This must not hold. */
  not?: VisitFilterInput | null | undefined;
  /** What was told at it to stand in the way. */
  obstacles?: ListFilterInputTypeOfObstacleFilterInput | null | undefined;
  /** Who came; null where no source tells. */
  official?: StringOperationFilterInput | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VisitFilterInput> | null | undefined;
  /** What was promised; null where no source tells. */
  promised?: StringOperationFilterInput | null | undefined;
  /** What it was to serve; null where no source tells. */
  purpose?: StringOperationFilterInput | null | undefined;
  /** What was seen; null where no source tells. */
  seen?: StringOperationFilterInput | null | undefined;
  /** A name for URLs and files; unique. */
  slug?: StringOperationFilterInput | null | undefined;
  /** What sources say of the visit. */
  sources?: ListFilterInputTypeOfClaimFilterInput | null | undefined;
  /** The village. */
  village?: VillageFilterInput | null | undefined;
  /** The day. */
  visitedOn?: DateOperationFilterInput | null | undefined;
};

/** What sort of visit. */
export type VisitKind =
  /** Another sort. */
  | 'OTHER'
  /** Safari desa. */
  | 'SAFARI_DESA'
  /** Sambang desa. */
  | 'SAMBANG_DESA';

/** Compares a value of type VisitKind. Several conditions must all hold. */
export type VisitKindOperationFilterInput = {
  /** All of these must hold. */
  and?: Array<VisitKindOperationFilterInput> | null | undefined;
  /** Equal to the value; null finds the rows without one. */
  eq?: VisitKind | null | undefined;
  /** Equal to one of the values; null among them finds the rows without one. */
  in?: Array<VisitKind | null | undefined> | null | undefined;
  /** Not: equal to the value; null finds the rows without one. */
  neq?: VisitKind | null | undefined;
  /** Not: equal to one of the values; null among them finds the rows without one. */
  nin?: Array<VisitKind | null | undefined> | null | undefined;
  /** At least one of these must hold. */
  or?: Array<VisitKindOperationFilterInput> | null | undefined;
};

export type StartQueryVariables = Exact<{
  lang: Language;
}>;


export type StartQuery = { regencies: { nodes: Array<{ code: string, label: string, bbox: Array<number> | null }> } | null, terrainZones: { nodes: Array<{ slug: string, label: string, bbox: Array<number> | null, regency: { code: string } | null }> } | null, commodities: { nodes: Array<{ slug: string, label: string, category: CommodityCategory }> } | null, coverage: Array<{ villages: number, unsurveyed: { count: number }, boundary: { official: { count: number }, indicative: { count: number }, approximate: { count: number }, none: { count: number } } }> | null };

export type ClaimPartsFragment = { id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } };

export type MarketAccessPartsFragment = { id: string, kind: MarketAccessKind, country: string | null, sincePrinted: string | null, label: string, product: { slug: string, label: string } | null, agency: { label: string } | null, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> };

export type DisagreementPartsFragment = { label: string, value: string | null, shown: string | null, claim: { outlet: string }, shownBy: Array<{ outlet: string }> };

export type MarkersQueryVariables = Exact<{
  of: MarkerKind;
  bbox: Array<number> | number;
  zoom: number;
  where?: MarkerFilterInput | null | undefined;
  lang: Language;
}>;


export type MarkersQuery = { clusterMarkers: { totalCount: number, unlocatedCount: number, markers: Array<{ id: string, count: number, expansionZoom: number | null, bbox: Array<number>, centroid: { coordinates: unknown }, commodities: Array<{ count: number, commodity: { slug: string, label: string } }> }> } | null };

export type MarkerMembersQueryVariables = Exact<{
  of: MarkerKind;
  bbox: Array<number> | number;
  zoom: number;
  where?: MarkerFilterInput | null | undefined;
  lang: Language;
}>;


export type MarkerMembersQuery = { clusterMarkers: { markers: Array<{ id: string, members: { totalCount: number, nodes: Array<
          | { __typename: 'AgrotourismSite' }
          | { __typename: 'Product', slug: string, label: string, villages: { nodes: Array<{ code: string, label: string }> } }
          | { __typename: 'ProductCluster' }
          | { __typename: 'Village' }
        > } }> } | null };

export type ClusterPanelQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type ClusterPanelQuery = { productClusterBySlug: { slug: string, label: string, kind: ClusterKind, areaKm2: number | null, bbox: Array<number> | null, commodity: { slug: string, label: string }, producer: { slug: string, label: string } | null, regency: { label: string } | null, villages: { totalCount: number, nodes: Array<{ code: string, label: string, district: { label: string } }> }, marketAccess: Array<{ id: string, kind: MarketAccessKind, country: string | null, sincePrinted: string | null, label: string, product: { slug: string, label: string } | null, agency: { label: string } | null, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }>, disagreements: Array<{ label: string, value: string | null, shown: string | null, claim: { outlet: string }, shownBy: Array<{ outlet: string }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> } | null, products: { nodes: Array<{ slug: string, label: string, flagship: boolean, flagshipBasis: FlagshipBasis | null, development: ProductDevelopment | null, commodity: { slug: string, label: string }, producer: { slug: string, label: string } | null, marketAccess: Array<{ id: string, kind: MarketAccessKind, country: string | null, sincePrinted: string | null, label: string, product: { slug: string, label: string } | null, agency: { label: string } | null, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }> } | null };

export type ProducerPanelQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type ProducerPanelQuery = { producerBySlug: { slug: string, label: string, kind: ProducerKind, size: ProducerSize | null, workers: number | null, regency: { label: string }, villages: { nodes: Array<{ code: string, label: string, location: { coordinates: unknown }, district: { label: string } }> }, products: { totalCount: number, nodes: Array<{ slug: string, label: string, flagship: boolean }> }, permits: Array<{ slug: string, label: string }>, disagreements: Array<{ label: string, value: string | null, shown: string | null, claim: { outlet: string }, shownBy: Array<{ outlet: string }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> } | null };

export type ProductPanelQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type ProductPanelQuery = { productBySlug: { description: string | null, priceFromIdr: number | null, priceToIdr: number | null, priceUnit: string | null, shelfLifeDays: number | null, slug: string, label: string, flagship: boolean, flagshipBasis: FlagshipBasis | null, development: ProductDevelopment | null, regency: { label: string }, villages: { totalCount: number, nodes: Array<{ code: string, label: string, location: { coordinates: unknown }, district: { label: string } }> }, permits: Array<{ slug: string, label: string }>, grades: Array<{ slug: string, label: string }>, obstacles: { nodes: Array<{ slug: string, description: string }> }, disagreements: Array<{ label: string, value: string | null, shown: string | null, claim: { outlet: string }, shownBy: Array<{ outlet: string }> }>, commodity: { slug: string, label: string }, producer: { slug: string, label: string } | null, marketAccess: Array<{ id: string, kind: MarketAccessKind, country: string | null, sincePrinted: string | null, label: string, product: { slug: string, label: string } | null, agency: { label: string } | null, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> } | null };

export type SitePanelQueryVariables = Exact<{
  slug: string;
  lang: Language;
  metres: number;
}>;


export type SitePanelQuery = { agrotourismSiteBySlug: { slug: string, label: string, status: SiteStatus, description: string | null, seasonFromMonth: number | null, seasonToMonth: number | null, access: string | null, positionPrecision: PositionPrecision, location: { coordinates: unknown }, theme: { slug: string, label: string }, village: { code: string, label: string, district: { label: string }, regency: { label: string } }, facilities: Array<{ id: string, label: string }>, around: { totalCount: number, nodes: Array<{ kind: SearchKind, distanceMetres: number, item:
          | { __typename: 'AgrotourismSite', slug: string, label: string }
          | { __typename: 'Producer', slug: string, label: string }
          | { __typename: 'Product', slug: string, label: string }
          | { __typename: 'ProductCluster', slug: string, label: string }
          | { __typename: 'Village', code: string, label: string, productRecord: ProductRecordState }
         }> }, disagreements: Array<{ label: string, value: string | null, shown: string | null, claim: { outlet: string }, shownBy: Array<{ outlet: string }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> } | null };

export type VillagePanelQueryVariables = Exact<{
  code: string;
  lang: Language;
}>;


export type VillagePanelQuery = { villageByCode: { code: string, name: string, kind: VillageKind, label: string, aliases: Array<string>, areaKm2: number | null, productRecord: ProductRecordState, stage: DevelopmentStage, boundarySource: BoundarySource | null, bbox: Array<number> | null, location: { coordinates: unknown }, district: { label: string }, regency: { code: string, label: string }, terrainZone: { slug: string, label: string, soil: SoilKind | null, fertility: Fertility | null } | null, stageReasons: Array<{ id: string, label: string }>, need: { label: string, wouldTell: MissingKnowledge | null, help: Array<{ id: string, label: string, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }> }, products: { totalCount: number, nodes: Array<{ slug: string, label: string, flagship: boolean, flagshipBasis: FlagshipBasis | null, development: ProductDevelopment | null, commodity: { slug: string, label: string }, producer: { slug: string, label: string } | null, marketAccess: Array<{ id: string, kind: MarketAccessKind, country: string | null, sincePrinted: string | null, label: string, product: { slug: string, label: string } | null, agency: { label: string } | null, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }> }, producers: { totalCount: number, nodes: Array<{ slug: string, label: string, kind: ProducerKind }> }, productClusters: { nodes: Array<{ slug: string, label: string }> }, agrotourismSites: { nodes: Array<{ slug: string, label: string, status: SiteStatus }> }, prospects: { totalCount: number, nodes: Array<{ label: string, score: number, evidence: number, commodity: { slug: string, label: string }, reasons: Array<{ kind: ProspectReasonKind, label: string, share: number, vetoes: boolean }> }> }, timeline: { totalCount: number, nodes: Array<{ id: string, label: string, happenedOn: string | null, printedDate: string | null, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }> }, obstacles: { nodes: Array<{ slug: string, description: string, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }> }, disagreements: Array<{ label: string, value: string | null, shown: string | null, claim: { outlet: string }, shownBy: Array<{ outlet: string }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> } | null, productClusters: { nodes: Array<{ slug: string, label: string }> } | null };

export type ProductLineFragment = { slug: string, label: string, flagship: boolean, flagshipBasis: FlagshipBasis | null, development: ProductDevelopment | null, commodity: { slug: string, label: string }, producer: { slug: string, label: string } | null, marketAccess: Array<{ id: string, kind: MarketAccessKind, country: string | null, sincePrinted: string | null, label: string, product: { slug: string, label: string } | null, agency: { label: string } | null, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> };

export type ProspectPartsFragment = { label: string, score: number, evidence: number, commodity: { slug: string, label: string }, reasons: Array<{ kind: ProspectReasonKind, label: string, share: number, vetoes: boolean }> };

export type ZonePanelQueryVariables = Exact<{
  slug: string;
  lang: Language;
}>;


export type ZonePanelQuery = { terrainZoneBySlug: { slug: string, label: string, soil: SoilKind | null, terrain: TerrainKind | null, fertility: Fertility | null, areaKm2: number | null, bbox: Array<number> | null, regency: { code: string, label: string } | null, districts: { totalCount: number, nodes: Array<{ code: string, label: string }> }, suitabilities: { nodes: Array<{ slug: string, label: string, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> }> }, disagreements: Array<{ label: string, value: string | null, shown: string | null, claim: { outlet: string }, shownBy: Array<{ outlet: string }> }>, sources: Array<{ id: string, says: string, outlet: string, title: string | null, url: string | null, publishedOn: string | null, printedDate: string | null, note: string | null, contradicts: boolean, source: { kind: SourceKind } }> } | null, coverage: Array<{ villages: number, recorded: { count: number }, noneFound: { count: number }, unsurveyed: { count: number }, withFlagship: { count: number } }> | null };

export type SearchQueryVariables = Exact<{
  text: string;
  near?: GeoJSON.Geometry | null | undefined;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  lang: Language;
}>;


export type SearchQuery = { search: { totalCount: number, nodes: Array<{ kind: SearchKind, title: string, context: string | null, matched: { field: MatchedField, text: string }, location: { coordinates: unknown } | null, item:
        | { __typename: 'AgrotourismSite', slug: string, label: string }
        | { __typename: 'Producer', slug: string, label: string }
        | { __typename: 'Product', slug: string, label: string }
        | { __typename: 'ProductCluster', slug: string, label: string }
        | { __typename: 'Village', code: string, label: string }
       }> } | null };

export type TableOfScreenQueryVariables = Exact<{
  villages: VillageFilterInput;
  clusters: ProductClusterFilterInput;
  sites: AgrotourismSiteFilterInput;
  after?: string | null | undefined;
  lang: Language;
}>;


export type TableOfScreenQuery = { villages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, label: string, productRecord: ProductRecordState, stage: DevelopmentStage, boundarySource: BoundarySource | null, district: { label: string }, regency: { label: string }, terrainZone: { slug: string, label: string } | null, products: { totalCount: number } }> } | null, productClusters: { totalCount: number, nodes: Array<{ slug: string, label: string, kind: ClusterKind, commodity: { label: string }, villages: { totalCount: number } }> } | null, agrotourismSites: { totalCount: number, nodes: Array<{ slug: string, label: string, status: SiteStatus, village: { label: string, district: { label: string } } }> } | null };

export type ClustersTabQueryVariables = Exact<{
  where?: ProductClusterFilterInput | null | undefined;
  lang: Language;
}>;


export type ClustersTabQuery = { productClusters: { totalCount: number, nodes: Array<{ slug: string, label: string, kind: ClusterKind, commodity: { slug: string, label: string }, villages: { totalCount: number }, marketAccess: Array<{ id: string, kind: MarketAccessKind, country: string | null }> }> } | null };

export type PlannerTabQueryVariables = Exact<{
  where?: VillageFilterInput | null | undefined;
  withinKm: number;
  commodity?: string | null | undefined;
  lang: Language;
}>;


export type PlannerTabQuery = { villages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, label: string, productRecord: ProductRecordState, stage: DevelopmentStage, district: { label: string }, need: { label: string } }> } | null, prospects: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ label: string, score: number, evidence: number, village: { code: string, label: string, productRecord: ProductRecordState, stage: DevelopmentStage, district: { label: string }, need: { label: string } }, commodity: { slug: string, label: string }, reasons: Array<{ kind: ProspectReasonKind, label: string, share: number, vetoes: boolean }> }> } | null };

export type PlannerProspectPageQueryVariables = Exact<{
  where?: VillageFilterInput | null | undefined;
  withinKm: number;
  commodity?: string | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type PlannerProspectPageQuery = { prospects: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ label: string, score: number, evidence: number, village: { code: string, label: string, productRecord: ProductRecordState, stage: DevelopmentStage, district: { label: string }, need: { label: string } }, commodity: { slug: string, label: string }, reasons: Array<{ kind: ProspectReasonKind, label: string, share: number, vetoes: boolean }> }> } | null };

export type PlannerPageQueryVariables = Exact<{
  where?: VillageFilterInput | null | undefined;
  after?: string | null | undefined;
  lang: Language;
}>;


export type PlannerPageQuery = { villages: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, label: string, productRecord: ProductRecordState, stage: DevelopmentStage, district: { label: string }, need: { label: string } }> } | null };

export type PlannerProspectsFragment = { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ label: string, score: number, evidence: number, village: { code: string, label: string, productRecord: ProductRecordState, stage: DevelopmentStage, district: { label: string }, need: { label: string } }, commodity: { slug: string, label: string }, reasons: Array<{ kind: ProspectReasonKind, label: string, share: number, vetoes: boolean }> }> };

export type PlannerVillageFragment = { code: string, label: string, productRecord: ProductRecordState, stage: DevelopmentStage, district: { label: string }, need: { label: string } };

export type SitesNearQueryVariables = Exact<{
  where?: AgrotourismSiteFilterInput | null | undefined;
  order?: Array<AgrotourismSiteSortInput> | AgrotourismSiteSortInput | null | undefined;
  here: GeoJSON.Geometry;
  lang: Language;
}>;


export type SitesNearQuery = { agrotourismSites: { totalCount: number, nodes: Array<{ slug: string, label: string, status: SiteStatus, distanceMetres: number | null, theme: { slug: string, label: string }, village: { label: string, district: { label: string }, regency: { label: string } } }> } | null };

export type CandidatesQueryVariables = Exact<{
  theme: string;
  near?: GeoJSON.Geometry | null | undefined;
  metres: number;
  lang: Language;
}>;


export type CandidatesQuery = { siteCandidates: { totalCount: number, unsurveyed: number, nodes: Array<{ label: string, village: { code: string, label: string, district: { label: string } } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DisagreementPartsFragmentDoc = new TypedDocumentString(`
    fragment DisagreementParts on Disagreement {
  label(language: $lang)
  value
  shown
  claim {
    outlet
  }
  shownBy {
    outlet
  }
}
    `, {"fragmentName":"DisagreementParts"}) as unknown as TypedDocumentString<DisagreementPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}
    `, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const MarketAccessPartsFragmentDoc = new TypedDocumentString(`
    fragment MarketAccessParts on MarketAccess {
  id
  kind
  country
  sincePrinted
  label(language: $lang)
  product {
    slug
    label(language: $lang)
  }
  agency {
    label(language: $lang)
  }
  sources {
    ...ClaimParts
  }
}
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}`, {"fragmentName":"MarketAccessParts"}) as unknown as TypedDocumentString<MarketAccessPartsFragment, unknown>;
export const ProductLineFragmentDoc = new TypedDocumentString(`
    fragment ProductLine on Product {
  slug
  label(language: $lang)
  flagship
  flagshipBasis
  development
  commodity {
    slug
    label(language: $lang)
  }
  producer {
    slug
    label(language: $lang)
  }
  marketAccess {
    ...MarketAccessParts
  }
  sources {
    ...ClaimParts
  }
}
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}
fragment MarketAccessParts on MarketAccess {
  id
  kind
  country
  sincePrinted
  label(language: $lang)
  product {
    slug
    label(language: $lang)
  }
  agency {
    label(language: $lang)
  }
  sources {
    ...ClaimParts
  }
}`, {"fragmentName":"ProductLine"}) as unknown as TypedDocumentString<ProductLineFragment, unknown>;
export const ProspectPartsFragmentDoc = new TypedDocumentString(`
    fragment ProspectParts on Prospect {
  label(language: $lang)
  score
  evidence
  commodity {
    slug
    label(language: $lang)
  }
  reasons {
    kind
    label(language: $lang)
    share
    vetoes
  }
}
    `, {"fragmentName":"ProspectParts"}) as unknown as TypedDocumentString<ProspectPartsFragment, unknown>;
export const PlannerVillageFragmentDoc = new TypedDocumentString(`
    fragment PlannerVillage on Village {
  code
  label(language: $lang)
  productRecord
  stage
  district {
    label(language: $lang)
  }
  need {
    label(language: $lang)
  }
}
    `, {"fragmentName":"PlannerVillage"}) as unknown as TypedDocumentString<PlannerVillageFragment, unknown>;
export const PlannerProspectsFragmentDoc = new TypedDocumentString(`
    fragment PlannerProspects on ProspectsConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ProspectParts
    village {
      ...PlannerVillage
    }
  }
}
    fragment ProspectParts on Prospect {
  label(language: $lang)
  score
  evidence
  commodity {
    slug
    label(language: $lang)
  }
  reasons {
    kind
    label(language: $lang)
    share
    vetoes
  }
}
fragment PlannerVillage on Village {
  code
  label(language: $lang)
  productRecord
  stage
  district {
    label(language: $lang)
  }
  need {
    label(language: $lang)
  }
}`, {"fragmentName":"PlannerProspects"}) as unknown as TypedDocumentString<PlannerProspectsFragment, unknown>;
export const StartDocument = new TypedDocumentString(`
    query Start($lang: Language!) {
  regencies(first: 1000, where: {villages: {any: true}}, order: [{name: ASC}]) {
    nodes {
      code
      label(language: $lang)
      bbox
    }
  }
  terrainZones(first: 1000, order: [{name: ASC}]) {
    nodes {
      slug
      label(language: $lang)
      bbox
      regency {
        code
      }
    }
  }
  commodities(first: 1000) {
    nodes {
      slug
      label(language: $lang)
      category
    }
  }
  coverage {
    villages
    unsurveyed {
      count
    }
    boundary {
      official {
        count
      }
      indicative {
        count
      }
      approximate {
        count
      }
      none {
        count
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const MarkersDocument = new TypedDocumentString(`
    query Markers($of: MarkerKind!, $bbox: [Float!]!, $zoom: Float!, $where: MarkerFilterInput, $lang: Language!) {
  clusterMarkers(
    of: $of
    bbox: $bbox
    zoom: $zoom
    where: $where
    radiusPixels: 64
  ) {
    totalCount
    unlocatedCount
    markers {
      id
      count
      expansionZoom
      bbox
      centroid {
        coordinates
      }
      commodities(first: 3) {
        count
        commodity {
          slug
          label(language: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkersQuery, MarkersQueryVariables>;
export const MarkerMembersDocument = new TypedDocumentString(`
    query MarkerMembers($of: MarkerKind!, $bbox: [Float!]!, $zoom: Float!, $where: MarkerFilterInput, $lang: Language!) {
  clusterMarkers(
    of: $of
    bbox: $bbox
    zoom: $zoom
    where: $where
    radiusPixels: 64
  ) {
    markers {
      id
      members(first: 20) {
        totalCount
        nodes {
          __typename
          ... on Product {
            slug
            label(language: $lang)
            villages(first: 1) {
              nodes {
                code
                label(language: $lang)
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MarkerMembersQuery, MarkerMembersQueryVariables>;
export const ClusterPanelDocument = new TypedDocumentString(`
    query ClusterPanel($slug: String!, $lang: Language!) {
  productClusterBySlug(slug: $slug) {
    slug
    label(language: $lang)
    kind
    areaKm2
    bbox
    commodity {
      slug
      label(language: $lang)
    }
    producer {
      slug
      label(language: $lang)
    }
    regency {
      label(language: $lang)
    }
    villages(first: 100, order: [{name: ASC}]) {
      totalCount
      nodes {
        code
        label(language: $lang)
        district {
          label(language: $lang)
        }
      }
    }
    marketAccess {
      ...MarketAccessParts
    }
    disagreements {
      ...DisagreementParts
    }
    sources {
      ...ClaimParts
    }
  }
  products(
    first: 30
    where: {villages: {some: {productClusters: {some: {slug: {eq: $slug}}}}}}
  ) {
    nodes {
      ...ProductLine
    }
  }
}
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}
fragment MarketAccessParts on MarketAccess {
  id
  kind
  country
  sincePrinted
  label(language: $lang)
  product {
    slug
    label(language: $lang)
  }
  agency {
    label(language: $lang)
  }
  sources {
    ...ClaimParts
  }
}
fragment DisagreementParts on Disagreement {
  label(language: $lang)
  value
  shown
  claim {
    outlet
  }
  shownBy {
    outlet
  }
}
fragment ProductLine on Product {
  slug
  label(language: $lang)
  flagship
  flagshipBasis
  development
  commodity {
    slug
    label(language: $lang)
  }
  producer {
    slug
    label(language: $lang)
  }
  marketAccess {
    ...MarketAccessParts
  }
  sources {
    ...ClaimParts
  }
}`) as unknown as TypedDocumentString<ClusterPanelQuery, ClusterPanelQueryVariables>;
export const ProducerPanelDocument = new TypedDocumentString(`
    query ProducerPanel($slug: String!, $lang: Language!) {
  producerBySlug(slug: $slug) {
    slug
    label(language: $lang)
    kind
    size
    workers
    regency {
      label(language: $lang)
    }
    villages(first: 100) {
      nodes {
        code
        label(language: $lang)
        location {
          coordinates
        }
        district {
          label(language: $lang)
        }
      }
    }
    products(first: 50) {
      totalCount
      nodes {
        slug
        label(language: $lang)
        flagship
      }
    }
    permits {
      slug
      label(language: $lang)
    }
    disagreements {
      ...DisagreementParts
    }
    sources {
      ...ClaimParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}
fragment DisagreementParts on Disagreement {
  label(language: $lang)
  value
  shown
  claim {
    outlet
  }
  shownBy {
    outlet
  }
}`) as unknown as TypedDocumentString<ProducerPanelQuery, ProducerPanelQueryVariables>;
export const ProductPanelDocument = new TypedDocumentString(`
    query ProductPanel($slug: String!, $lang: Language!) {
  productBySlug(slug: $slug) {
    ...ProductLine
    description
    priceFromIdr
    priceToIdr
    priceUnit
    shelfLifeDays
    regency {
      label(language: $lang)
    }
    villages(first: 100) {
      totalCount
      nodes {
        code
        label(language: $lang)
        location {
          coordinates
        }
        district {
          label(language: $lang)
        }
      }
    }
    permits {
      slug
      label(language: $lang)
    }
    grades {
      slug
      label(language: $lang)
    }
    obstacles(first: 20) {
      nodes {
        slug
        description
      }
    }
    disagreements {
      ...DisagreementParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}
fragment MarketAccessParts on MarketAccess {
  id
  kind
  country
  sincePrinted
  label(language: $lang)
  product {
    slug
    label(language: $lang)
  }
  agency {
    label(language: $lang)
  }
  sources {
    ...ClaimParts
  }
}
fragment DisagreementParts on Disagreement {
  label(language: $lang)
  value
  shown
  claim {
    outlet
  }
  shownBy {
    outlet
  }
}
fragment ProductLine on Product {
  slug
  label(language: $lang)
  flagship
  flagshipBasis
  development
  commodity {
    slug
    label(language: $lang)
  }
  producer {
    slug
    label(language: $lang)
  }
  marketAccess {
    ...MarketAccessParts
  }
  sources {
    ...ClaimParts
  }
}`) as unknown as TypedDocumentString<ProductPanelQuery, ProductPanelQueryVariables>;
export const SitePanelDocument = new TypedDocumentString(`
    query SitePanel($slug: String!, $lang: Language!, $metres: Float!) {
  agrotourismSiteBySlug(slug: $slug) {
    slug
    label(language: $lang)
    status
    description
    seasonFromMonth
    seasonToMonth
    access
    positionPrecision
    location {
      coordinates
    }
    theme {
      slug
      label(language: $lang)
    }
    village {
      code
      label(language: $lang)
      district {
        label(language: $lang)
      }
      regency {
        label(language: $lang)
      }
    }
    facilities {
      id
      label(language: $lang)
    }
    around(metres: $metres, first: 50) {
      totalCount
      nodes {
        kind
        distanceMetres
        item {
          __typename
          ... on Village {
            code
            label(language: $lang)
            productRecord
          }
          ... on Product {
            slug
            label(language: $lang)
          }
          ... on Producer {
            slug
            label(language: $lang)
          }
          ... on ProductCluster {
            slug
            label(language: $lang)
          }
          ... on AgrotourismSite {
            slug
            label(language: $lang)
          }
        }
      }
    }
    disagreements {
      ...DisagreementParts
    }
    sources {
      ...ClaimParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}
fragment DisagreementParts on Disagreement {
  label(language: $lang)
  value
  shown
  claim {
    outlet
  }
  shownBy {
    outlet
  }
}`) as unknown as TypedDocumentString<SitePanelQuery, SitePanelQueryVariables>;
export const VillagePanelDocument = new TypedDocumentString(`
    query VillagePanel($code: String!, $lang: Language!) {
  villageByCode(code: $code) {
    code
    name
    kind
    label(language: $lang)
    aliases
    areaKm2
    productRecord
    stage
    boundarySource
    bbox
    location {
      coordinates
    }
    district {
      label(language: $lang)
    }
    regency {
      code
      label(language: $lang)
    }
    terrainZone {
      slug
      label(language: $lang)
      soil
      fertility
    }
    stageReasons {
      id
      label(language: $lang)
    }
    need {
      label(language: $lang)
      wouldTell
      help {
        id
        label(language: $lang)
        sources {
          ...ClaimParts
        }
      }
    }
    products(first: 30) {
      totalCount
      nodes {
        ...ProductLine
      }
    }
    producers(first: 20) {
      totalCount
      nodes {
        slug
        label(language: $lang)
        kind
      }
    }
    productClusters(first: 10) {
      nodes {
        slug
        label(language: $lang)
      }
    }
    agrotourismSites(first: 10) {
      nodes {
        slug
        label(language: $lang)
        status
      }
    }
    prospects(first: 5, withinKm: 20) {
      totalCount
      nodes {
        ...ProspectParts
      }
    }
    timeline(first: 30) {
      totalCount
      nodes {
        id
        label(language: $lang)
        happenedOn
        printedDate
        sources {
          ...ClaimParts
        }
      }
    }
    obstacles(first: 10) {
      nodes {
        slug
        description
        sources {
          ...ClaimParts
        }
      }
    }
    disagreements {
      ...DisagreementParts
    }
    sources {
      ...ClaimParts
    }
  }
  productClusters(
    first: 5
    where: {near: {of: {villages: {code: {eq: $code}}}, metres: 15000}}
  ) {
    nodes {
      slug
      label(language: $lang)
    }
  }
}
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}
fragment MarketAccessParts on MarketAccess {
  id
  kind
  country
  sincePrinted
  label(language: $lang)
  product {
    slug
    label(language: $lang)
  }
  agency {
    label(language: $lang)
  }
  sources {
    ...ClaimParts
  }
}
fragment DisagreementParts on Disagreement {
  label(language: $lang)
  value
  shown
  claim {
    outlet
  }
  shownBy {
    outlet
  }
}
fragment ProductLine on Product {
  slug
  label(language: $lang)
  flagship
  flagshipBasis
  development
  commodity {
    slug
    label(language: $lang)
  }
  producer {
    slug
    label(language: $lang)
  }
  marketAccess {
    ...MarketAccessParts
  }
  sources {
    ...ClaimParts
  }
}
fragment ProspectParts on Prospect {
  label(language: $lang)
  score
  evidence
  commodity {
    slug
    label(language: $lang)
  }
  reasons {
    kind
    label(language: $lang)
    share
    vetoes
  }
}`) as unknown as TypedDocumentString<VillagePanelQuery, VillagePanelQueryVariables>;
export const ZonePanelDocument = new TypedDocumentString(`
    query ZonePanel($slug: String!, $lang: Language!) {
  terrainZoneBySlug(slug: $slug) {
    slug
    label(language: $lang)
    soil
    terrain
    fertility
    areaKm2
    bbox
    regency {
      code
      label(language: $lang)
    }
    districts(first: 100, order: [{name: ASC}]) {
      totalCount
      nodes {
        code
        label(language: $lang)
      }
    }
    suitabilities(first: 20) {
      nodes {
        slug
        label(language: $lang)
        sources {
          ...ClaimParts
        }
      }
    }
    disagreements {
      ...DisagreementParts
    }
    sources {
      ...ClaimParts
    }
  }
  coverage(where: {terrainZone: {slug: {eq: $slug}}}) {
    villages
    recorded {
      count
    }
    noneFound {
      count
    }
    unsurveyed {
      count
    }
    withFlagship {
      count
    }
  }
}
    fragment ClaimParts on Claim {
  id
  says
  outlet
  title
  url
  publishedOn
  printedDate
  note
  contradicts
  source {
    kind
  }
}
fragment DisagreementParts on Disagreement {
  label(language: $lang)
  value
  shown
  claim {
    outlet
  }
  shownBy {
    outlet
  }
}`) as unknown as TypedDocumentString<ZonePanelQuery, ZonePanelQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $near: Geometry, $kinds: [SearchKind!], $lang: Language!) {
  search(text: $text, near: $near, kinds: $kinds, first: 8) {
    totalCount
    nodes {
      kind
      title
      context(language: $lang)
      matched {
        field
        text
      }
      location {
        coordinates
      }
      item {
        __typename
        ... on Village {
          code
          label(language: $lang)
        }
        ... on Product {
          slug
          label(language: $lang)
        }
        ... on Producer {
          slug
          label(language: $lang)
        }
        ... on ProductCluster {
          slug
          label(language: $lang)
        }
        ... on AgrotourismSite {
          slug
          label(language: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const TableOfScreenDocument = new TypedDocumentString(`
    query TableOfScreen($villages: VillageFilterInput!, $clusters: ProductClusterFilterInput!, $sites: AgrotourismSiteFilterInput!, $after: String, $lang: Language!) {
  villages(first: 100, after: $after, where: $villages, order: [{name: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      code
      label(language: $lang)
      productRecord
      stage
      boundarySource
      district {
        label(language: $lang)
      }
      regency {
        label(language: $lang)
      }
      terrainZone {
        slug
        label(language: $lang)
      }
      products {
        totalCount
      }
    }
  }
  productClusters(first: 100, where: $clusters) {
    totalCount
    nodes {
      slug
      label(language: $lang)
      kind
      commodity {
        label(language: $lang)
      }
      villages {
        totalCount
      }
    }
  }
  agrotourismSites(first: 100, where: $sites) {
    totalCount
    nodes {
      slug
      label(language: $lang)
      status
      village {
        label(language: $lang)
        district {
          label(language: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableOfScreenQuery, TableOfScreenQueryVariables>;
export const ClustersTabDocument = new TypedDocumentString(`
    query ClustersTab($where: ProductClusterFilterInput, $lang: Language!) {
  productClusters(
    first: 100
    where: $where
    order: [{commodity: {slug: ASC}}, {name: ASC}]
  ) {
    totalCount
    nodes {
      slug
      label(language: $lang)
      kind
      commodity {
        slug
        label(language: $lang)
      }
      villages {
        totalCount
      }
      marketAccess {
        id
        kind
        country
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClustersTabQuery, ClustersTabQueryVariables>;
export const PlannerTabDocument = new TypedDocumentString(`
    query PlannerTab($where: VillageFilterInput, $withinKm: Float!, $commodity: String, $lang: Language!) {
  villages(first: 100, where: $where, order: [{name: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PlannerVillage
    }
  }
  prospects(first: 100, where: $where, withinKm: $withinKm, commodity: $commodity) {
    ...PlannerProspects
  }
}
    fragment ProspectParts on Prospect {
  label(language: $lang)
  score
  evidence
  commodity {
    slug
    label(language: $lang)
  }
  reasons {
    kind
    label(language: $lang)
    share
    vetoes
  }
}
fragment PlannerProspects on ProspectsConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ProspectParts
    village {
      ...PlannerVillage
    }
  }
}
fragment PlannerVillage on Village {
  code
  label(language: $lang)
  productRecord
  stage
  district {
    label(language: $lang)
  }
  need {
    label(language: $lang)
  }
}`) as unknown as TypedDocumentString<PlannerTabQuery, PlannerTabQueryVariables>;
export const PlannerProspectPageDocument = new TypedDocumentString(`
    query PlannerProspectPage($where: VillageFilterInput, $withinKm: Float!, $commodity: String, $after: String, $lang: Language!) {
  prospects(
    first: 100
    after: $after
    where: $where
    withinKm: $withinKm
    commodity: $commodity
  ) {
    ...PlannerProspects
  }
}
    fragment ProspectParts on Prospect {
  label(language: $lang)
  score
  evidence
  commodity {
    slug
    label(language: $lang)
  }
  reasons {
    kind
    label(language: $lang)
    share
    vetoes
  }
}
fragment PlannerProspects on ProspectsConnection {
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...ProspectParts
    village {
      ...PlannerVillage
    }
  }
}
fragment PlannerVillage on Village {
  code
  label(language: $lang)
  productRecord
  stage
  district {
    label(language: $lang)
  }
  need {
    label(language: $lang)
  }
}`) as unknown as TypedDocumentString<PlannerProspectPageQuery, PlannerProspectPageQueryVariables>;
export const PlannerPageDocument = new TypedDocumentString(`
    query PlannerPage($where: VillageFilterInput, $after: String, $lang: Language!) {
  villages(first: 100, after: $after, where: $where, order: [{name: ASC}]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PlannerVillage
    }
  }
}
    fragment PlannerVillage on Village {
  code
  label(language: $lang)
  productRecord
  stage
  district {
    label(language: $lang)
  }
  need {
    label(language: $lang)
  }
}`) as unknown as TypedDocumentString<PlannerPageQuery, PlannerPageQueryVariables>;
export const SitesNearDocument = new TypedDocumentString(`
    query SitesNear($where: AgrotourismSiteFilterInput, $order: [AgrotourismSiteSortInput!], $here: Geometry!, $lang: Language!) {
  agrotourismSites(first: 50, where: $where, order: $order) {
    totalCount
    nodes {
      slug
      label(language: $lang)
      status
      distanceMetres(to: $here)
      theme {
        slug
        label(language: $lang)
      }
      village {
        label(language: $lang)
        district {
          label(language: $lang)
        }
        regency {
          label(language: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SitesNearQuery, SitesNearQueryVariables>;
export const CandidatesDocument = new TypedDocumentString(`
    query Candidates($theme: String!, $near: Geometry, $metres: Float!, $lang: Language!) {
  siteCandidates(theme: $theme, near: $near, metres: $metres, first: 20) {
    totalCount
    unsurveyed
    nodes {
      label(language: $lang)
      village {
        code
        label(language: $lang)
        district {
          label(language: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CandidatesQuery, CandidatesQueryVariables>;