using Microsoft.Playwright;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>How somebody gets at what is on the screen. Whoever types text types it; all the rest goes by one of two ways.</summary>
interface IHand
{
    /// <summary>A button, a link, a tab, the head of a menu.</summary>
    Task Press(Colleague at, ILocator what);

    /// <summary>Goes into a field or a text.</summary>
    Task Enter(Colleague at, ILocator what);

    /// <summary>An article, from the board.</summary>
    Task Open(Colleague at, string headline);

    Task Choose(Colleague at, ILocator list, string option);

    /// <summary>One of a group of radio buttons.</summary>
    Task Check(Colleague at, ILocator radio);

    /// <summary>Goes to another panel beside the text.</summary>
    Task Turn(Colleague at, string panel);

    Task SetTime(Colleague at, ILocator field, TimeOnly time);

    /// <summary>Puts a block where the caret is.</summary>
    Task Insert(Colleague at, string block);

    /// <summary>The first of what a search has found.</summary>
    Task TakeFirst(Colleague at);

    Task GoToTheHeadline(Colleague at);

    /// <summary>Goes to the end of the text.</summary>
    Task GoToTheEnd(Colleague at);
}
