using Dateline.Articles;
using Dateline.Web.Newsroom.Board;
using Xunit;

namespace Dateline.Tests.Newsroom;

public sealed class BoardKeepingPlaces
{
    static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Rows_stay_where_they_are_while_new_ones_come_on_top_and_lost_ones_leave()
    {
        var settled = SettledRows.Keep([Row(1, 30), Row(2, 20), Row(3, 10)], [Row(9, 40), Row(3, 35), Row(1, 30)]);
        Assert.Equal([9, 1, 3], settled.Select(row => row.Id));
        Assert.Equal(Noon.AddMinutes(35), settled[2].Changed);
    }

    [Fact]
    public void More_of_the_list_goes_to_its_end() =>
        Assert.Equal([1, 2, 3, 4], SettledRows.Keep([Row(1, 30), Row(2, 20)], [Row(1, 30), Row(2, 20), Row(3, 10), Row(4, 5)]).Select(row => row.Id));

    [Fact]
    public void An_empty_board_takes_what_was_found() => Assert.Equal([2, 1], SettledRows.Keep([], [Row(2, 2), Row(1, 1)]).Select(row => row.Id));

    [Fact]
    public void A_line_is_drawn_again_only_when_it_says_something_else()
    {
        var translation = new RowTranslation(2, 7, ArticleStage.Draft, null, false);
        var row = Row(1, 0) with { Translations = [translation] };
        Assert.True(row.LooksLike(Row(1, 0) with { Translations = [translation with { }] }));
        Assert.False(row.LooksLike(row with { Translations = [translation with { IsStale = true }] }));
        Assert.False(row.LooksLike(row with { Comments = 1 }));
    }

    static BoardRow Row(long id, int minutes) => new(
        id, 1, $"Headline {id}", "en", null, ArticleStage.Draft, null, null, null, Noon.AddMinutes(minutes), null, null, null, null, null, null, null, null, null, 0, null, true, true, false);
}
