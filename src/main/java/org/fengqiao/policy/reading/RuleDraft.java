package org.fengqiao.policy.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.place.Validity;
import org.fengqiao.policy.outcome.Outcome;
import org.fengqiao.policy.outcome.Phase;
import org.fengqiao.policy.rule.Basis;
import org.fengqiao.policy.rule.Condition;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.rule.Source;
import org.fengqiao.policy.vocabulary.Hint;

/** A rule in the making, whichever way it is written; checks what concerns the rule as a whole. */
final class RuleDraft {

    private static final Pattern BASIS = Pattern.compile("《([^《》]*(?:《[^《》]*》[^《》]*)*)》([^《》]*)");
    private static final Pattern NAME_SIGNS = Pattern.compile("[·\\-—_.、，：（）() 〔〕《》/]");
    private static final int LONGEST_NAME = 80;

    private final Findings findings;
    private final Token name;
    private final int errorsBefore;
    private Basis basis;
    private LocalDate from;
    private LocalDate to;
    private String verify;
    private Phase declared;
    private Token declaredAt;
    private Condition when = new Condition.All(List.of());
    private List<OutcomeReader.Said> then = List.of();
    private Map<Token, Phase> conclusions = new LinkedHashMap<>();

    /** @param name token whose text is the name; errors that concern the rule as a whole point at it */
    RuleDraft(Token name, Findings findings) {
        this.name = name;
        this.findings = findings;
        this.errorsBefore = findings.errors();
        checkName();
    }

    Token name() {
        return name;
    }

    /** Whether nothing has been found wrong since the draft began. */
    boolean clean() {
        return findings.errors() == errorsBefore;
    }

    void basis(Token token) {
        Matcher parts = BASIS.matcher(token.text().strip());
        if (!parts.matches() || parts.group(1).isBlank()) {
            findings.error(token, "依据应写作「《文件名》条款」，例如《信访工作条例》第二十三条第二款，实为" + token.shown());
            return;
        }
        if (basis != null) {
            findings.error(token, "依据只写一处，最直接的那一处");
        }
        basis = new Basis(parts.group(1).strip(), parts.group(2).strip());
    }

    void verify(Token token) {
        if (token.text().isBlank()) {
            findings.error(token, "待核要写明原因");
        }
        verify = token.text().strip();
    }

    void from(Token token, Optional<LocalDate> day) {
        from = day(token, day);
    }

    void to(Token token, Optional<LocalDate> day) {
        to = day(token, day);
        if (from != null && to != null && to.isBefore(from)) {
            findings.error(token, "失效日期 " + to + " 早于生效日期 " + from);
            to = null;
        }
    }

    private LocalDate day(Token token, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            findings.error(token, "日期应写作 2026-01-31，实为" + token.shown());
        }
        return day.orElse(null);
    }

    void phase(Token token) {
        for (Phase phase : Phase.values()) {
            if (phase.label().equals(token.text()) || phase.code().equals(token.text())) {
                declared = phase;
                declaredAt = token;
                return;
            }
        }
        findings.error(token, "没有名为「" + token.text() + "」的阶段"
                + Hint.ending(token.text(), List.of("分类", "分流", "责任", "限时", "升级", "文书")));
    }

    void when(Condition condition, Map<Token, Phase> looksAt) {
        when = condition;
        conclusions = looksAt;
    }

    void then(List<OutcomeReader.Said> said) {
        then = said;
    }

    /** The rule, or nothing if anything in it is wrong. */
    Optional<Rule> finish(String pack, String text) {
        if (basis == null && clean()) {
            findings.error(name, "规则「" + name.text() + "」缺少依据，请写明「《文件名》条款」");
        }
        if (then.isEmpty()) {
            if (clean()) {
                findings.error(name, "规则「" + name.text() + "」没有结论");
            }
            return Optional.empty();
        }
        Phase phase = then.get(0).outcome().phase();
        checkPhase(phase);
        if (!clean()) {
            return Optional.empty();
        }
        List<Outcome> outcomes = then.stream().map(OutcomeReader.Said::outcome).toList();
        return Optional.of(new Rule(pack, name.text(), phase, basis, new Validity(from, to), verify, when, outcomes,
                new Source(findings.file(), name.line(), name.column(), text)));
    }

    private void checkPhase(Phase phase) {
        for (OutcomeReader.Said said : then) {
            Phase other = said.outcome().phase();
            if (other != phase) {
                findings.error(said.verb(), "一条规则的结论要属于同一阶段：「" + then.get(0).verb().text() + "」属于「" + phase.label()
                        + "」，「" + said.verb().text() + "」属于「" + other.label() + "」，请分成两条规则");
            }
        }
        if (declared != null && declared != phase) {
            findings.error(declaredAt, "这条规则的结论属于阶段「" + phase.label() + "」，不是「" + declared.label() + "」");
        }
        conclusions.forEach((token, concludedIn) -> {
            if (concludedIn.compareTo(phase) >= 0) {
                findings.error(token, "「" + token.text() + "」在阶段「" + concludedIn.label() + "」之后才有，阶段「"
                        + phase.label() + "」的规则还看不到");
            }
        });
    }

    private void checkName() {
        String text = name.text();
        if (text.isBlank() || !text.equals(text.strip())) {
            findings.error(name, "规则名不能为空，首尾不能有空格");
        } else if (text.codePointCount(0, text.length()) > LONGEST_NAME) {
            findings.error(name, "规则名太长，至多 " + LONGEST_NAME + " 字");
        } else {
            text.codePoints().filter(c -> !Characters.continuesWord(c) || c == '$')
                    .mapToObj(Character::toString).filter(s -> !NAME_SIGNS.matcher(s).matches()).findFirst()
                    .ifPresent(s -> findings.error(name, "规则名里不允许「" + s + "」，只用汉字、字母、数字、空格与 ·-—_.、，：（）《》"));
        }
    }
}
