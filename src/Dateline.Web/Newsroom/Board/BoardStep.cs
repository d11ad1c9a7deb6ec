using Dateline.Accounts;
using Dateline.Web.Newsroom.Writing;

namespace Dateline.Web.Newsroom.Board;

/// <summary>What can be done with an article from the board.</summary>
public enum BoardStep { Take, Assign, Submit, Approve, SendBack, Spike, Revive }

/// <summary>Which steps a line of the board offers. The acts decide; this only leaves out what they would refuse.</summary>
static class BoardSteps
{
    public static IReadOnlyList<BoardStep> For(BoardRow row, Person person)
    {
        var steps = WritingSteps.For(StateOf(row), person);
        IEnumerable<(BoardStep Step, bool IsOffered)> all =
        [
            (BoardStep.Take, row.MayAssign && row.AssigneeId != person.Id),
            (BoardStep.Assign, row.MayAssign),
            (BoardStep.Submit, steps.Contains(DeskStep.Submit)),
            (BoardStep.Approve, steps.Contains(DeskStep.Approve)),
            (BoardStep.SendBack, steps.Contains(DeskStep.SendBack)),
            (BoardStep.Revive, steps.Contains(DeskStep.Revive)),
            (BoardStep.Spike, steps.Contains(DeskStep.Spike)),
        ];
        return [.. all.Where(step => step.IsOffered).Select(step => step.Step)];
    }

    public static bool MayPublish(BoardRow row, Person person) => WritingSteps.For(StateOf(row), person).Contains(DeskStep.Publish);

    static DeskState StateOf(BoardRow row) => new(row.EditionId, row.Stage, row.Standing, row.MayWrite);
}
