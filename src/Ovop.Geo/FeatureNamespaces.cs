// The entities point at each other in both directions, as the tables do: a village has products, a product has
// villages. So the feature namespaces are one layer, the model, and are opened here once; an import in single files
// would only draw that one circle many times. Code outside the model is layered above or below it as a whole.
global using Ovop.Geo.Assistances;
global using Ovop.Geo.Clusters;
global using Ovop.Geo.Commodities;
global using Ovop.Geo.Grades;
global using Ovop.Geo.Markets;
global using Ovop.Geo.Needs;
global using Ovop.Geo.Permits;
global using Ovop.Geo.Producers;
global using Ovop.Geo.Products;
global using Ovop.Geo.Programmes;
global using Ovop.Geo.Readiness;
global using Ovop.Geo.Regions;
global using Ovop.Geo.Sites;
global using Ovop.Geo.Sources;
global using Ovop.Geo.Suitability;
global using Ovop.Geo.Terrain;
global using Ovop.Geo.Villages;
