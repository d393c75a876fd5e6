package org.fengqiao.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.fengqiao.policy.Problem;
import org.fengqiao.policy.rule.Rule;
import org.fengqiao.policy.vocabulary.Facts;
import org.fengqiao.policy.vocabulary.Lexicon;
import org.fengqiao.policy.vocabulary.Verbs;

/** Whatever happens to a sound file, reading it ends in rules or in problems with a place, never in an exception. */
class MutationTest {

    private static final String DRL = """
            package 福田;
            rule "甲·一"
                @依据("《信访工作条例》第一条") @待核("原因")
                date-effective "2024-01-01" ruleflow-group "限时"
            when
                $诉求 : 诉求( 事项.渠道.类别 == "主官在线", 事项.人数 >= 5 && < 50 || 紧急 == true )
                not 事件( 类型 == "反馈", 单位.编码 == $诉求.主管单位.编码 ) // 备注
                exists 在办( 状态 in ("已受理", "已答复") )
            then
                应当("反馈信息").由("首办单位").对("信访人").限(分钟, 10).起自("收到").可延(日, 30, "批准延期");
            end
            """;
    private static final String SENTENCES = """
            规则「乙」
            依据：《信访工作条例》第一条。
            生效：2024年1月1日。
            当：情况紧急，且人数达到五人。有下列情形之一：（一）情况紧急；（二）人数达到10人。
            则：首办单位应当反馈信息。
            """;
    private static final String FORMS = """
            [条件]情况紧急 = 紧急 == true
            [条件]人数达到{数}人 = 事项.人数 >= {数}
            [结论]{责任者}应当{职责} = 应当({职责}).由({责任者})
            """;
    private static final String TABLE = """
            名称,依据,条件:事项.人数,条件:有 事件.类型,首办,协办
            丙,《甲》一,>=5,反馈|登记,主管单位,涉及单位|属地乡镇街道
            丁,同上,5~10,!=反馈,主管单位,
            """;
    private static final String MANIFEST = "名称: x\n标题: 甲\n生效: 2024-01-01\n适用区划: [440304]\n开关: {首日计入: 是}\n未建模:\n  - 甲\n";
    private static final List<String> SHARDS = List.of("(", ")", "\"", "“", "”", "「", "」", ";", ",", ".", "。", "，",
            "rule", "end", "when", "then", "not", "exists", "==", "||", "&&", "@", "$", "{", "}", "[", "\\", "\n", "\r",
            "\u202e", "\u0000", "//", "/*", "!!", "&a", "*a", "|", "=", "事件", "null", "99999999999", "𠮷", "\ud800", "{数}");

    private final Vocabulary vocabulary = new Vocabulary(new Facts(), new Verbs(),
            Lexicon.EMPTY.with(List.of("反馈信息"), List.of(), List.of()));

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> shard = Arbitraries.oneOf(Arbitraries.of(SHARDS), Arbitraries.strings().ofMaxLength(3));
        return Combinators.combine(Arbitraries.integers().between(0, 1000), Arbitraries.integers().between(0, 12), shard)
                .as(Change::new).list().ofMinSize(1).ofMaxSize(6);
    }

    record Change(int where, int removed, String put) {

        String apply(String text) {
            int from = Math.min(text.length(), text.length() * where / 1000);
            return text.substring(0, from) + put + text.substring(Math.min(text.length(), from + removed));
        }
    }

    private static String changed(String text, List<Change> changes) {
        String result = text;
        for (Change change : changes) {
            result = change.apply(result);
        }
        return result;
    }

    /** Nothing is lost in silence. */
    private static void readOrRefused(List<Rule> rules, Findings findings) {
        assertThat(rules.isEmpty() && findings.problems().isEmpty()).isFalse();
        assertThat(findings.problems()).allSatisfy(MutationTest::placed);
    }

    private static void placed(Problem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.column()).isPositive();
        assertThat(problem.message()).containsPattern("\\p{IsHan}");
    }

    @Property(tries = 600)
    void ruleFiles(@ForAll("changes") List<Change> changes) {
        Findings findings = new Findings("a.drl");
        readOrRefused(new DrlFile("x", vocabulary, findings).read(changed(DRL, changes)), findings);
    }

    @Property(tries = 600)
    void sentenceFiles(@ForAll("changes") List<Change> changes) {
        Findings forms = new Findings("a.dsl");
        SentenceBook book = new SentenceBook(vocabulary, forms);
        List<SentencePattern> patterns = book.read(FORMS).stream().flatMap(f -> book.compile(f, true).stream()).toList();
        Findings findings = new Findings("a.dslr");
        SentenceReader reader = new SentenceReader(vocabulary, patterns, findings);
        readOrRefused(new SentenceFile("x", reader, findings).read(changed(SENTENCES, changes)), findings);
    }

    @Property(tries = 600)
    void formFiles(@ForAll("changes") List<Change> changes) {
        Findings findings = new Findings("a.dsl");
        new SentenceBook(vocabulary, findings).read(changed(FORMS, changes));
        assertThat(findings.problems()).allSatisfy(MutationTest::placed);
    }

    @Property(tries = 600)
    void tables(@ForAll("changes") List<Change> changes) {
        Findings findings = new Findings("a.csv");
        byte[] bytes = changed(TABLE, changes).getBytes(StandardCharsets.UTF_8);
        PackFile file = new PackFile("a.csv", "a.csv", bytes, "");
        CsvSheet.read(file, findings).ifPresent(sheet -> {
            if (!sheet.rows().isEmpty()) {
                new DecisionTable("x", vocabulary, sheet, findings).rules();
            }
        });
        assertThat(findings.problems()).allSatisfy(MutationTest::placed);
    }

    @Property(tries = 600)
    void manifests(@ForAll("changes") List<Change> changes) {
        Findings findings = new Findings("pack.yaml");
        assertThat(new ManifestReader("x", findings).read(changed(MANIFEST, changes)).pack().name()).isEqualTo("x");
        assertThat(findings.problems()).allSatisfy(MutationTest::placed);
    }
}
