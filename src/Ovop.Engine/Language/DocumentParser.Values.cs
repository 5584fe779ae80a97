using System.Text;
using Ovop.Engine.Text;

namespace Ovop.Engine.Language;

/// <content>Values.</content>
internal ref partial struct DocumentParser
{
    /// <summary>
    /// Value[Const] : [~Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue
    ///   | EnumValue | ListValue[?Const] | ObjectValue[?Const]
    /// </summary>
    private ValueNode ParseValue(bool isConst) => _lexer.Kind switch
    {
        TokenKind.LeftBracket => ParseListValue(isConst),
        TokenKind.LeftBrace => ParseObjectValue(isConst),
        TokenKind.Int => ParseIntValue(),
        TokenKind.Float => ParseFloatValue(),
        TokenKind.String or TokenKind.BlockString => ParseStringValue(),
        TokenKind.Name => ParseNamedValue(),
        TokenKind.Dollar when isConst => throw VariableInConstant(),
        TokenKind.Dollar => ParseVariable(),
        _ => throw Unexpected(),
    };

    private IntValueNode ParseIntValue()
    {
        var value = new IntValueNode(_lexer.Start, _lexer.End, Encoding.ASCII.GetString(_lexer.Bytes));
        Advance();
        return value;
    }

    private FloatValueNode ParseFloatValue()
    {
        var value = new FloatValueNode(_lexer.Start, _lexer.End, Encoding.ASCII.GetString(_lexer.Bytes));
        Advance();
        return value;
    }

    /// <summary>StringValue</summary>
    private StringValueNode ParseStringValue()
    {
        var value = new StringValueNode(
            _lexer.Start, _lexer.End, _lexer.StringValue(), Peek(TokenKind.BlockString));
        Advance();
        return value;
    }

    /// <summary>
    /// BooleanValue : one of `true` `false`
    /// NullValue : `null`
    /// EnumValue : Name but not `true`, `false` or `null`
    /// </summary>
    private ValueNode ParseNamedValue()
    {
        var (start, end) = (_lexer.Start, _lexer.End);
        ValueNode value = _lexer switch
        {
            _ when _lexer.IsName("true"u8) => new BooleanValueNode(start, end, true),
            _ when _lexer.IsName("false"u8) => new BooleanValueNode(start, end, false),
            _ when _lexer.IsName("null"u8) => new NullValueNode(start, end),
            _ => new EnumValueNode(start, end, _names.Intern(_lexer.Bytes)),
        };
        Advance();
        return value;
    }

    /// <summary>ListValue[Const] : [ ] | [ Value[?Const]+ ]</summary>
    private ListValueNode ParseListValue(bool isConst)
    {
        var start = _lexer.Start;
        var values = default(NodeListBuilder<ValueNode>);
        Enter(TokenKind.LeftBracket);
        for (var length = 0; !Leave(TokenKind.RightBracket); length++)
        {
            if (length == _limits.MaxListItems && !Peek(TokenKind.EndOfFile))
            {
                throw SyntaxErrors.TooLongList(_source, _lexer.Start, length);
            }

            values.Add(ParseValue(isConst));
        }

        return new ListValueNode(start, _lastEnd, values.ToArray());
    }

    /// <summary>ObjectValue[Const] : { } | { ObjectField[?Const]+ }</summary>
    private ObjectValueNode ParseObjectValue(bool isConst)
    {
        var start = _lexer.Start;
        var fields = default(NodeListBuilder<ObjectFieldNode>);
        Enter(TokenKind.LeftBrace);
        while (!Leave(TokenKind.RightBrace))
        {
            fields.Add(ParseObjectField(isConst));
        }

        return new ObjectValueNode(start, _lastEnd, fields.ToArray());
    }

    /// <summary>ObjectField[Const] : Name : Value[?Const]</summary>
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var start = _lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConst);
        return new ObjectFieldNode(start, _lastEnd, name, value);
    }

    /// <summary>DefaultValue : = Value[Const]</summary>
    private ValueNode? ParseDefaultValue() => Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;

    private GraphQLException VariableInConstant()
    {
        var dollar = _lexer;
        Advance();
        return Peek(TokenKind.Name)
            ? SyntaxErrors.At(
                _source,
                dollar.Start,
                $"Unexpected variable \"${Encoding.ASCII.GetString(_lexer.Bytes)}\" in constant value.")
            : Unexpected(dollar);
    }
}
