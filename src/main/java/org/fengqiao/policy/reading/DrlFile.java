package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.policy.rule.Rule;

/** Reads a {@code .drl} file: cuts it into rules, so that an error in one does not hide those in the next. */
final class DrlFile {

    private static final int DEEPEST = 32;
    private static final int LONGEST_RULE = 20_000;

    private final String pack;
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final List<DrlBlock> blocks = new ArrayList<>();

    DrlFile(String pack, Vocabulary vocabulary, Findings findings) {
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.findings = findings;
    }

    List<Rule> read(String source) {
        Scanner.Scanned scanned = Scanner.scan(source, findings);
        cut(scanned);
        List<Rule> rules = new ArrayList<>();
        for (DrlBlock block : blocks) {
            int from = block.first().start();
            int to = from + block.text().length();
            List<Token> faults = scanned.faults().stream().filter(f -> f.start() >= from && f.start() < to).toList();
            if (!faults.isEmpty()) {
                restOf(block, faults);
            } else if (balanced(block, findings)) {
                new DrlRule(pack, vocabulary, findings).read(block, source.substring(from, to)).ifPresent(rules::add);
            }
        }
        return rules;
    }

    /** Of a rule with refused characters, reports what else is wrong on lines that have none of them. */
    private void restOf(DrlBlock block, List<Token> faults) {
        Findings rest = new Findings(findings.file());
        if (balanced(block, rest)) {
            new DrlRule(pack, vocabulary, rest).read(block, block.text());
            int nameLine = block.tokens().get(1).line();
            rest.problems().stream()
                    .filter(p -> p.line() != nameLine && faults.stream().noneMatch(f -> f.line() == p.line()))
                    .forEach(p -> findings.error(p.line(), p.column(), p.message()));
        }
    }

    private void cut(Scanner.Scanned scanned) {
        List<Token> tokens = scanned.tokens();
        int at = 0;
        while (at < tokens.size() - 1) {
            Token token = tokens.get(at);
            if (token.isWord("rule")) {
                at = rule(scanned, at);
            } else if (token.isWord("package")) {
                at = packageName(tokens, at + 1);
            } else {
                findings.error(token, Refusals.of(token)
                        .orElse("此处应为 package 或 rule，实为" + token.shown()));
                at = nextRule(tokens, at + 1);
            }
        }
    }

    private int rule(Scanner.Scanned scanned, int from) {
        List<Token> tokens = scanned.tokens();
        for (int at = from + 1; at < tokens.size() - 1; at++) {
            if (tokens.get(at).isWord("end")) {
                String text = scanned.text().substring(tokens.get(from).start(), tokens.get(at).end());
                blocks.add(new DrlBlock(text, tokens.subList(from, at + 1)));
                return at + 1;
            }
            if (tokens.get(at).isWord("rule") || tokens.get(at).isWord("package")) {
                findings.error(tokens.get(from), "这条规则没有以 end 结束");
                return at;
            }
        }
        findings.error(tokens.get(from), "这条规则没有以 end 结束");
        return tokens.size() - 1;
    }

    private int packageName(List<Token> tokens, int at) {
        Token name = tokens.get(at);
        if (!name.isWord() || name.isWord("rule")) {
            findings.error(name, "package 后面应为规则包的名称，例如 package 福田;");
            return at;
        }
        int next = at + 1;
        while (tokens.get(next).is(".") && tokens.get(next + 1).isWord()) {
            next += 2;
        }
        return tokens.get(next).is(";") ? next + 1 : next;
    }

    private static int nextRule(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() - 1 && !tokens.get(at).isWord("rule") && !tokens.get(at).isWord("package")) {
            at++;
        }
        return at;
    }

    private static boolean balanced(DrlBlock block, Findings findings) {
        if (block.text().length() > LONGEST_RULE) {
            findings.error(block.first(), "这条规则太长，至多 " + LONGEST_RULE + " 字，请拆开或改用表格");
            return false;
        }
        List<Token> open = new ArrayList<>();
        for (Token token : block.tokens()) {
            if (token.is("(")) {
                open.add(token);
            } else if (token.is(")") && open.isEmpty()) {
                findings.error(token, "多了一个「)」");
                return false;
            } else if (token.is(")")) {
                open.remove(open.size() - 1);
            }
            if (open.size() > DEEPEST) {
                findings.error(token, "括号套得太深，至多 " + DEEPEST + " 层");
                return false;
            }
        }
        if (!open.isEmpty()) {
            findings.error(open.get(open.size() - 1), "这个「(」没有配对的「)」");
        }
        return open.isEmpty();
    }
}
