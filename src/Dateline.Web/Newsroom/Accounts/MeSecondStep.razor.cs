using Dateline.Accounts;
using Dateline.Kernel;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The second step of one's own sign-in: on, off, and its recovery codes, which are shown once.</summary>
public sealed partial class MeSecondStep(TurnOnSecondStep turnOn, TurnOffSecondStep turnOff, RenewRecoveryCodes renew)
{
    byte[]? key;
    IReadOnlyList<string>? codes;
    string password = "", typed = "";
    bool isWrong, isWrongCode;

    [Parameter, EditorRequired] public required Me Me { get; set; }
    [Parameter] public EventCallback OnChanged { get; set; }

    Task TurnOn() => Do(async () =>
    {
        codes = await turnOn.Run(Seat.Actor, key!, Authenticator.Plain(typed), password);
        key = null;
    });

    Task Renew() => Do(async () => codes = await renew.Run(Seat.Actor, password));

    Task TurnOff() => Do(() => turnOff.Run(Seat.Actor, password));

    async Task Do(Func<Task> act)
    {
        (isWrong, isWrongCode) = (false, false);
        try
        {
            await act();
        }
        catch (RefusedException refused) when (refused.Reason is Refusal.Invalid or Refusal.Incomplete)
        {
            (isWrong, isWrongCode) = (refused.Reason == Refusal.Invalid, refused.Reason == Refusal.Incomplete);
            return;
        }
        (password, typed) = ("", "");
        await OnChanged.InvokeAsync();
    }
}
