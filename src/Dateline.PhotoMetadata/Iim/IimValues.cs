namespace Dateline.PhotoMetadata.Iim;

/// <summary>Asks the datasets of record 2. Of several blocks, the last that says something of a dataset counts; of several datasets of a number that cannot repeat, the last.</summary>
sealed class IimValues
{
    readonly Dictionary<int, List<IimValue>> byNumber = [];

    public IimValues(IReadOnlyList<IimDataset> datasets)
    {
        foreach (var group in datasets.Where(dataset => dataset.Record == 2).GroupBy(dataset => (dataset.Block, dataset.Number)))
        {
            var values = group.Select(dataset => new IimValue(Texts.Clean(dataset.Text)!, dataset.Bytes.Length)).Where(value => value.Text is not null).ToList();
            if (values.Count > 0) byNumber[group.Key.Number] = values;
        }
    }

    public IReadOnlyList<IimValue> All(int number) => byNumber.TryGetValue(number, out var values) ? values : [];

    public IimValue? One(IimField field) => All(field.Number) switch { [] => null, [var first, ..] when field.MayRepeat => first, [.., var last] => last };
}

/// <summary>A value that says something.</summary>
/// <param name="Text">The text, cleaned.</param>
/// <param name="ByteCount">Bytes that it has in the file, by which it is seen whether it was cut.</param>
readonly record struct IimValue(string Text, int ByteCount);
