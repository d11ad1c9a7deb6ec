using System.Reflection;
using Dateline.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Dateline.Tests.Architecture;

/// <summary>Nothing is done by nobody.</summary>
static class Actors
{
    /// <summary>An act is told first in whose name it is done, so that it can ask what they may.</summary>
    public static IEnumerable<Objection> AgainstActsOfNobody(IEnumerable<Type> acts) =>
        from act in acts
        where !IsAsked(act)
        select Objection.To(act, "an act begins with the Actor in whose name it is done, and asks what they may.");

    /// <summary>A screen says which right opens it.</summary>
    public static IEnumerable<Objection> AgainstOpenScreens(IEnumerable<Type> types) =>
        from type in types
        where type.IsDefined(typeof(RouteAttribute), inherit: false)
        where !type.GetCustomAttributes(inherit: true).OfType<IAuthorizeData>().Any() || type.GetCustomAttributes(inherit: true).OfType<IAllowAnonymous>().Any()
        select Objection.To(type, "a page with an address of its own says who may open it.");

    public static bool IsAsked(Type act) =>
        act.GetMethod("Run", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)?.GetParameters().FirstOrDefault()?.ParameterType == typeof(Actor);
}
