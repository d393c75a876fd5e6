package org.fengqiao.policy.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.fengqiao.policy.reading.PatternReader.Shape;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Asks the parser of Drools whether a rule that was already read is standard DRL, and whether it sees the same rule:
 * the same name, attributes and objects, and nothing besides. The parser only parses; nothing is compiled.
 *
 * <p>Its lexer is slow on Han characters outside quotes (half of all reading time), so it gets the same text with every
 * such character replaced by a capital letter: no keyword has one, and structure and offsets stay as they are.
 */
final class DrlAgreement {

    /** What the parser of Drools does not agree with, and where. */
    record Doubt(int line, int column, String message) {
    }

    Optional<Doubt> check(DrlBlock block, String name, Set<String> attributes, List<Shape> shapes) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr parsed;
        try {
            parsed = parser.parse(false, plain(block));
        } catch (DroolsParserException | RuntimeException refused) {
            return doubt(block, "这条规则不是标准的 DRL，请对照说明检查写法");
        }
        if (parser.hasErrors() || parsed == null) {
            return Optional.of(firstError(block, parser));
        }
        if (!onlyOneRule(parsed)) {
            return doubt(block, "这条规则不是标准的 DRL：rule 与 end 之间只能有一条规则");
        }
        RuleDescr rule = parsed.getRules().get(0);
        Set<String> seen = new HashSet<>(rule.getAttributes().keySet());
        rule.getAnnotations().stream().map(AnnotationDescr::getName).forEach(seen::add);
        Set<String> expected = attributes.stream().map(DrlAgreement::plain).collect(Collectors.toSet());
        List<Shape> objects = shapes.stream().map(DrlAgreement::plain).toList();
        if (!rule.getName().equals(name) || !seen.equals(expected) || rule.getParentName() != null
                || !rule.getNamedConsequences().isEmpty() || !shapes(rule).equals(Optional.of(objects))) {
            return doubt(block, "这条规则的写法有两种读法，请对照说明改写");
        }
        return Optional.empty();
    }

    private static String plain(DrlBlock block) {
        StringBuilder text = new StringBuilder(block.text());
        int start = block.first().start();
        for (Token token : block.tokens()) {
            if (token.isWord()) {
                text.replace(token.start() - start, token.end() - start, plain(token.text()));
            }
        }
        return text.toString();
    }

    private static String plain(String word) {
        StringBuilder letters = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '~') {
                letters.setCharAt(i, (char) ('A' + word.charAt(i) % 26));
            }
        }
        return letters.toString();
    }

    private static Shape plain(Shape shape) {
        return new Shape(shape.word(), plain(shape.type()), shape.name() == null ? null : plain(shape.name()));
    }

    private static boolean onlyOneRule(PackageDescr parsed) {
        return parsed.getRules().size() == 1 && !(parsed.getRules().get(0) instanceof QueryDescr)
                && parsed.getImports().isEmpty() && parsed.getFunctionImports().isEmpty()
                && parsed.getAccumulateImports().isEmpty() && parsed.getFunctions().isEmpty()
                && parsed.getGlobals().isEmpty() && parsed.getTypeDeclarations().isEmpty()
                && parsed.getEnumDeclarations().isEmpty() && parsed.getEntryPointDeclarations().isEmpty()
                && parsed.getWindowDeclarations().isEmpty() && parsed.getAttributes().isEmpty();
    }

    /** The objects of the rule; empty if there is anything besides plain objects, exists and not. */
    private static Optional<List<Shape>> shapes(RuleDescr rule) {
        List<Shape> shapes = new ArrayList<>();
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            String word = part instanceof NotDescr ? "not" : part instanceof ExistsDescr ? "exists" : "";
            BaseDescr inner = word.isEmpty() ? part : only((ConditionalElementDescr) part);
            if (!(inner instanceof PatternDescr pattern) || !plain(pattern)) {
                return Optional.empty();
            }
            shapes.add(new Shape(word, pattern.getObjectType(), pattern.getIdentifier()));
        }
        return Optional.of(shapes);
    }

    private static BaseDescr only(ConditionalElementDescr element) {
        List<? extends BaseDescr> inner = element.getDescrs();
        return inner.size() == 1 ? inner.get(0) : null;
    }

    private static boolean plain(PatternDescr pattern) {
        return pattern.getSource() == null && pattern.getBehaviors().isEmpty() && !pattern.isQuery()
                && !pattern.isUnification() && pattern.getAnnotations().isEmpty()
                && pattern.getConstraint().getDescrs().stream().allMatch(c -> c instanceof ExprConstraintDescr e
                && e.getType() == ExprConstraintDescr.Type.NAMED);
    }

    private static Doubt firstError(DrlBlock block, DrlParser parser) {
        Token first = block.first();
        return parser.getErrors().stream().filter(ParserError.class::isInstance).map(ParserError.class::cast)
                .filter(e -> e.getRow() > 0).findFirst()
                .map(e -> new Doubt(first.line() + e.getRow() - 1,
                        e.getCol() + 1 + (e.getRow() == 1 ? first.column() - 1 : 0), "此处不是标准的 DRL，请对照说明检查写法"))
                .orElseGet(() -> doubt(block, "这条规则不是标准的 DRL，请对照说明检查写法").orElseThrow());
    }

    private static Optional<Doubt> doubt(DrlBlock block, String message) {
        return Optional.of(new Doubt(block.first().line(), block.first().column(), message));
    }
}
