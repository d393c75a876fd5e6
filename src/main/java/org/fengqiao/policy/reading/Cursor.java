package org.fengqiao.policy.reading;

import java.util.List;

/** A place in a row of tokens. */
final class Cursor {

    private final List<Token> tokens;
    private final Findings findings;
    private int at;
    private int depth;

    /** {@code tokens} must end with one of kind END. */
    Cursor(List<Token> tokens, Findings findings) {
        this.tokens = tokens;
        this.findings = findings;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean take(String sign) {
        if (peek().is(sign)) {
            next();
            return true;
        }
        return false;
    }

    Token need(String sign) {
        Token token = peek();
        if (!take(sign)) {
            throw stop(token, "此处应为「" + sign + "」，实为" + token.shown());
        }
        return token;
    }

    Findings findings() {
        return findings;
    }

    /** Records the error; the caller throws what this returns. */
    Stop stop(Token token, String message) {
        findings.error(token, message);
        return new Stop();
    }

    /** How many brackets are open. */
    int depth() {
        return depth;
    }

    /** Goes on after the sign, or up to the bracket that closes this level or the end, whichever comes first. */
    void recover(int level, String sign) {
        while (!atEnd() && !(depth <= level && peek().is(")"))) {
            boolean found = depth <= level && peek().is(sign);
            next();
            if (found) {
                return;
            }
        }
    }
}
