package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.policy.vocabulary.ArgumentType;
import org.fengqiao.policy.vocabulary.Modifier;

/** Turns the cells of one conclusion into tokens: each value of the first cell makes one conclusion. */
final class CellConclusion {

    private static final Pattern LENGTH = Pattern.compile("([0-9０-９零一二两三四五六七八九十百千]+)\\s*(\\D+)");

    private final TableColumn.Then column;
    private final Findings findings;

    CellConclusion(TableColumn.Then column, Findings findings) {
        this.column = column;
        this.findings = findings;
    }

    /** One row of tokens for each conclusion; none for a blank cell. */
    List<List<Token>> tokens(Sheet.Cell argument, List<Sheet.Cell> row) {
        if (argument.blank()) {
            for (TableColumn.More more : column.modifiers()) {
                Sheet.Cell cell = row.get(more.index());
                if (!cell.blank() && !cell.text().equals("否")) {
                    findings.error(cell.token(), "「" + column.verb().label() + "」是空的，这里也要留空");
                }
            }
            return List.of();
        }
        List<List<Token>> all = new ArrayList<>();
        boolean text = column.verb().argument() == ArgumentType.TEXT;
        for (String value : text ? List.of(argument.text()) : parts(argument)) {
            List<Token> tokens = new ArrayList<>();
            call(tokens, argument, column.verb().label(), List.of(value));
            for (TableColumn.More more : column.modifiers()) {
                modifier(tokens, more.modifier(), row.get(more.index()));
            }
            tokens.add(argument.token(Token.Kind.SYMBOL, ";"));
            tokens.add(argument.token(Token.Kind.END, ""));
            all.add(tokens);
        }
        return all;
    }

    private void modifier(List<Token> tokens, Modifier modifier, Sheet.Cell cell) {
        if (cell.blank()) {
            return;
        }
        if (modifier.arguments().isEmpty()) {
            if (cell.text().equals("是")) {
                tokens.add(cell.token(Token.Kind.SYMBOL, "."));
                call(tokens, cell, modifier.label(), List.of());
            } else if (!cell.text().equals("否")) {
                findings.error(cell.token(), "「" + modifier.label() + "」应为 是 或 否，实为「" + cell.text() + "」");
            }
            return;
        }
        if (modifier.repeatable()) {
            for (String value : parts(cell)) {
                tokens.add(cell.token(Token.Kind.SYMBOL, "."));
                call(tokens, cell, modifier.label(), List.of(value));
            }
            return;
        }
        tokens.add(cell.token(Token.Kind.SYMBOL, "."));
        call(tokens, cell, modifier.label(), modifier.arguments().size() == 1 ? List.of(cell.text()) : limits(cell));
    }

    /** 15日 becomes unit and number, in the order in which arguments are written. */
    private static List<String> limits(Sheet.Cell cell) {
        List<String> values = new ArrayList<>();
        for (String part : cell.text().replaceAll("([0-9０-９])\\s+", "$1").split("[|｜\\s]+")) {
            Matcher length = LENGTH.matcher(part);
            values.addAll(length.matches() ? List.of(length.group(2), length.group(1)) : List.of(part));
        }
        return values;
    }

    private List<String> parts(Sheet.Cell cell) {
        List<String> parts = Arrays.stream(cell.text().split("[|｜]", -1)).map(String::strip).toList();
        if (parts.contains("")) {
            findings.error(cell.token(), "「|」两边都要有值");
        }
        return parts.stream().filter(p -> !p.isEmpty()).toList();
    }

    private static void call(List<Token> tokens, Sheet.Cell cell, String name, List<String> values) {
        tokens.add(cell.token(Token.Kind.WORD, name));
        tokens.add(cell.token(Token.Kind.SYMBOL, "("));
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                tokens.add(cell.token(Token.Kind.SYMBOL, ","));
            }
            tokens.add(cell.token(Token.Kind.VALUE, values.get(i)));
        }
        tokens.add(cell.token(Token.Kind.SYMBOL, ")"));
    }
}
