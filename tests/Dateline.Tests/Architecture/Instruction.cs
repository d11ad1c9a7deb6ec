using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Dateline.Tests.Architecture;

/// <summary>One instruction of a compiled method. The operand is there when it is a member, a type or a string.</summary>
readonly record struct Instruction(OpCode Code, object? Operand)
{
    static readonly Dictionary<ushort, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (ushort)code.Value);

    /// <summary>The method's instructions in the order they are written; none for a method without a body.</summary>
    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var opCode = Codes[code[at] == 0xFE ? (ushort)(0xFE00 | code[at + 1]) : code[at]];
            at += opCode.Size;
            yield return new Instruction(opCode, Resolve(method, opCode, code.AsSpan(at)));
            at += Length(opCode, code.AsSpan(at));
        }
    }

    static object? Resolve(MethodBase method, OpCode code, ReadOnlySpan<byte> rest)
    {
        switch (code.OperandType)
        {
            case OperandType.InlineString:
                return method.Module.ResolveString(BinaryPrimitives.ReadInt32LittleEndian(rest));
            case OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok:
                var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
                var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
                return method.Module.ResolveMember(BinaryPrimitives.ReadInt32LittleEndian(rest), ofType, ofMethod);
            default:
                return null;
        }
    }

    static int Length(OpCode code, ReadOnlySpan<byte> rest) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BinaryPrimitives.ReadInt32LittleEndian(rest),
        _ => 4,
    };
}
