using System.Collections.Concurrent;
using System.Reflection;

namespace Dateline.Tests.Architecture;

/// <summary>
/// Every type that a type mentions: in its bases, members, generic arguments, attributes and in the instructions of its methods.
/// Lambdas, closures, iterators and async state machines are nested by the compiler into the type they were written in, and count as it.
/// What the compiler folds leaves no trace: <c>nameof</c>, constants and enum literals.
/// </summary>
sealed class TypeUses
{
    const BindingFlags Declared = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    static readonly ConcurrentDictionary<Type, IReadOnlySet<Type>> Known = new();

    readonly HashSet<Type> found = [];

    /// <summary>What the type mentions, without itself and what is nested in it.</summary>
    public static IReadOnlySet<Type> Of(Type type) => Known.GetOrAdd(type, static type =>
    {
        var uses = new TypeUses();
        foreach (var part in WithNested(type)) uses.Look(part);
        return uses.found.Where(other => Outermost(other) != type).ToHashSet();
    });

    /// <summary>The type, and everything nested in it, by hand or by the compiler.</summary>
    public static IEnumerable<Type> WithNested(Type type) => type.GetNestedTypes(Declared).SelectMany(WithNested).Prepend(type);

    /// <summary>The methods and constructors of the type and of everything nested in it.</summary>
    public static IEnumerable<MethodBase> MethodsOf(Type type) => WithNested(type).SelectMany(part => part.GetMembers(Declared)).OfType<MethodBase>();

    static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    void Look(Type type)
    {
        Mention(type.BaseType);
        foreach (var face in type.GetInterfaces()) Mention(face);
        LookAtParameters(type.GetGenericArguments());
        LookAtAttributes(type.GetCustomAttributesData());
        foreach (var member in type.GetMembers(Declared)) Look(member);
    }

    void Look(MemberInfo member)
    {
        LookAtAttributes(member.GetCustomAttributesData());
        switch (member)
        {
            case FieldInfo field: Mention(field.FieldType); break;
            case PropertyInfo property: Mention(property.PropertyType); break;
            case EventInfo happening: Mention(happening.EventHandlerType); break;
            case MethodBase method: Look(method); break;
        }
    }

    void Look(MethodBase method)
    {
        MentionSignature(method);
        foreach (var parameter in method.GetParameters()) LookAtAttributes(parameter.GetCustomAttributesData());
        if (method is MethodInfo { ReturnParameter: { } returned }) LookAtAttributes(returned.GetCustomAttributesData());
        if (method.IsGenericMethodDefinition) LookAtParameters(method.GetGenericArguments());
        if (method.GetMethodBody() is not { } body) return;

        foreach (var local in body.LocalVariables) Mention(local.LocalType);
        foreach (var clause in body.ExceptionHandlingClauses)
            if (clause.Flags == ExceptionHandlingClauseOptions.Clause) Mention(clause.CatchType);
        foreach (var instruction in Instruction.Of(method)) MentionOperand(instruction.Operand);
    }

    void LookAtParameters(Type[] parameters)
    {
        foreach (var parameter in parameters.Where(parameter => parameter.IsGenericParameter))
            foreach (var constraint in parameter.GetGenericParameterConstraints()) Mention(constraint);
    }

    void LookAtAttributes(IEnumerable<CustomAttributeData> attributes)
    {
        foreach (var attribute in attributes)
        {
            Mention(attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments) Look(argument);
            foreach (var argument in attribute.NamedArguments) Look(argument.TypedValue);
        }
    }

    void Look(CustomAttributeTypedArgument argument)
    {
        Mention(argument.ArgumentType);
        if (argument.Value is Type type) Mention(type);
        if (argument.Value is IEnumerable<CustomAttributeTypedArgument> several)
            foreach (var one in several) Look(one);
    }

    void MentionOperand(object? operand)
    {
        switch (operand)
        {
            case Type type: Mention(type); break;
            case FieldInfo field: Mention(field.DeclaringType); Mention(field.FieldType); break;
            case MethodBase method: Mention(method.DeclaringType); MentionSignature(method); break;
        }
    }

    // What a called method takes and gives passes through the caller's hands, named there or not.
    void MentionSignature(MethodBase method)
    {
        foreach (var parameter in method.GetParameters()) Mention(parameter.ParameterType);
        if (method is MethodInfo { ReturnType: var returned }) Mention(returned);
        if (method.IsGenericMethod)
            foreach (var argument in method.GetGenericArguments()) Mention(argument);
    }

    void Mention(Type? type)
    {
        while (type is { HasElementType: true }) type = type.GetElementType();
        if (type is null || type.IsGenericParameter) return;
        if (type.IsFunctionPointer)
        {
            foreach (var part in type.GetFunctionPointerParameterTypes().Append(type.GetFunctionPointerReturnType())) Mention(part);
            return;
        }
        foreach (var argument in type.GenericTypeArguments) Mention(argument);
        found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type);
    }
}
