namespace Ovop.Engine.Language;

/// <summary>Gathers nodes into an array of the right size; no nodes are the one shared empty array.</summary>
internal struct NodeListBuilder<T>
{
    private T[]? _items;
    private int _count;

    public void Add(T item)
    {
        if (_items is null)
        {
            _items = new T[4];
        }
        else if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        _items[_count++] = item;
    }

    public readonly T[] ToArray() => _items is null ? [] : _items.AsSpan(0, _count).ToArray();
}
