package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One {@code rule … end} of a file.
 *
 * @param text   from {@code rule} up to and with {@code end}, full-width signs narrowed
 * @param tokens the same as tokens, without the last one
 */
record DrlBlock(String text, List<Token> tokens) {

    Token first() {
        return tokens.get(0);
    }

    /** Position of the word outside all brackets, or -1. */
    int find(String word, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.isWord(word)) {
                return i;
            }
        }
        return -1;
    }

    /** The tokens of a part, closed by an END that stands where the next token does. */
    List<Token> part(int from, int to) {
        List<Token> part = new ArrayList<>(tokens.subList(from, to));
        Token next = to < tokens.size() ? tokens.get(to) : tokens.get(tokens.size() - 1);
        part.add(new Token(Token.Kind.END, "", next.start(), next.start(), next.line(), next.column()));
        return part;
    }
}
