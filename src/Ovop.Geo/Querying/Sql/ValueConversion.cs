using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>
/// From the value that a caller gave to that which a <see cref="SqlType"/> takes, checked so that PostgreSQL has no
/// reason to refuse it.
/// </summary>
/// <param name="value">Never null: null is a matter of the SQL, not of the value.</param>
/// <exception cref="QueryArgumentException">The value is of the wrong sort or out of range.</exception>
internal delegate object ValueConversion(object value, QueryLimits limits);
